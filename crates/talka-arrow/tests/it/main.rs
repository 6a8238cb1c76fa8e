//! Tables say what the records of the core say.

#[cfg(test)]
mod alike;
#[cfg(test)]
mod bad;
#[cfg(test)]
mod columns;
#[path = "../../../talka/tests/it/common.rs"]
#[cfg(test)]
mod common;
#[cfg(test)]
mod merged;
#[cfg(test)]
mod privacy;
#[cfg(test)]
mod said_by_records;
#[cfg(test)]
mod same;
#[cfg(test)]
mod tables;
