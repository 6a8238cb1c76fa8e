//! The members of what a caller gives, one by one, so that an error names the one that is wrong.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use talka::date::Day;

use crate::refusal::{self, Given, argument};

/// The members in their order.
pub(super) struct Parts<'a, 'py>(pub(super) &'a Bound<'py, PyTuple>);

impl<'a, 'py> Parts<'a, 'py> {
    pub(super) fn of(value: Given<'a, 'py>) -> PyResult<Self> {
        value.cast().map(Self).map_err(|_| refusal::of_kind("expected", &["expected its members in order"]))
    }

    fn item(&self, index: usize) -> PyResult<Bound<'py, PyAny>> {
        self.0.get_item(index)
    }

    /// A member that there has to be.
    pub(super) fn get<T: FromPyObjectOwned<'py>>(&self, index: usize, name: &str, what: &str) -> PyResult<T> {
        self.item(index)?.extract().map_err(|_| expected(name, what))
    }

    pub(super) fn day(&self, index: usize, name: &str) -> PyResult<Day> {
        day(&self.item(index)?, name)
    }

    /// A day, or `None`.
    pub(super) fn day_if_any(&self, index: usize, name: &str) -> PyResult<Option<Day>> {
        let item = self.item(index)?;
        if item.is_none() { Ok(None) } else { day(&item, name).map(Some) }
    }

    /// A text that has a form of its own, such as the name of an issuer.
    pub(super) fn parsed<T: std::str::FromStr>(&self, index: usize, name: &str, what: &str) -> PyResult<T> {
        self.get::<String>(index, name, what)?.parse().map_err(|_| expected(name, what))
    }
}

pub(super) fn expected(name: &str, what: &str) -> PyErr {
    refusal::of_places(vec![("expected", format!("/{name}"), format!("expected {what}"))])
}

/// A day as text or as a `datetime.date`.
pub(super) fn day(value: Given, name: &str) -> PyResult<Day> {
    let text = value.str().map(|text| text.to_string());
    let day = text.ok().and_then(|text| text.parse().ok());
    day.ok_or_else(|| expected(name, "a day written YYYY-MM-DD, or a `datetime.date`"))
}

pub(super) fn word(value: Given, what: &str) -> PyResult<String> {
    argument(value, what)
}
