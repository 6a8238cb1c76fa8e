//! Awards over the years: what is new, what happens to it, what it entitles to, and how it is kept.

mod document;
mod earlier;
mod entitlements;
mod given;
mod properties;
mod recognized;
mod steps;
mod texts;
mod years;
