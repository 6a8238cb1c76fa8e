//! The example as a person runs it.

#[cfg(test)]
mod report;
