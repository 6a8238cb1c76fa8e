//! Awards over the years: what is new, what happens to it, what it entitles to, and how it is kept.

#[cfg(test)]
mod document;
#[cfg(test)]
mod earlier;
#[cfg(test)]
mod entitlements;
#[cfg(test)]
mod given;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod recognized;
#[cfg(test)]
mod steps;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod years;
