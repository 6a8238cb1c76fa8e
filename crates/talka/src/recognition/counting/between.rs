//! A number of which only bounds are known.

/// Something that is surely so much, and at most so much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::recognition) struct Between<T> {
    pub(in crate::recognition) surely: T,
    pub(in crate::recognition) at_most: T,
}
