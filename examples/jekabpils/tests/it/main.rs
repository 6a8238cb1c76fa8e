//! The example as a person runs it, and whether all that is planted in its tables is found.

#[cfg(test)]
mod documents;
#[cfg(test)]
mod impact;
#[cfg(test)]
mod planted;
#[cfg(test)]
mod printed;
