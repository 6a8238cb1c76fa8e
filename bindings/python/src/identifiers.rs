//! Personal codes and registration numbers as Python classes.

use std::str::FromStr;

use pyo3::PyTypeInfo;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyType};
use serde::Serialize;
use talka::date::Day;
use talka::identity;
use talka::law::Cause;
use talka::text::{Lang, message};

use crate::refusal::{self, Given, argument, language};

/// A Latvian personal code: eleven digits, written with or without a hyphen after the sixth.
///
/// It is shown by neither `str` nor `repr`; `written()` has to be asked for. Two are equal if their digits are.
/// Raises `TalkaError`, in the words of `lang`, if the text is none.
#[pyclass(frozen, eq, hash, module = "talka")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct PersonalCode(identity::PersonalCode);

#[pymethods]
impl PersonalCode {
    #[new]
    #[pyo3(signature = (text, /, *, lang = None))]
    fn new(text: Given, lang: Option<Given>) -> PyResult<Self> {
        parse(text, lang, |fault| Cause::PersonalCodeMalformed { fault }).map(Self)
    }

    /// Whether the text is a personal code: every digit is where one has to be, and a day of birth in it exists.
    #[staticmethod]
    #[pyo3(signature = (text, /))]
    fn is_valid(text: Given) -> bool {
        text.extract::<String>().is_ok_and(|text| text.parse::<identity::PersonalCode>().is_ok())
    }

    /// Which of the two kinds it is: `date_of_birth` (given until 30 June 2017) or `random`.
    #[getter]
    fn form(&self) -> Option<String> {
        word(self.0.form())
    }

    /// The day of birth, if the code holds one.
    #[getter]
    fn birth_date<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let date = |day: Day| PyDate::type_object(py).call_method1("fromisoformat", (day.to_string(),));
        self.0.birth_date().map(date).transpose()
    }

    /// What the last digit says of the others: `right`, `wrong`, `unverifiable` or `none`. It hints at a slip of the
    /// pen and proves nothing.
    #[getter]
    fn check_digit(&self) -> Option<String> {
        word(self.0.check_digit())
    }

    /// As offices write it, `DDMMYY-NNNNN`. Personal data: never for a message or a log.
    fn written(&self) -> String {
        self.0.written()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (String,)) {
        (py.get_type::<Self>(), (self.0.written(),))
    }
}

/// The registration number of an organization: eleven digits, the first 4 to 9.
///
/// `str` gives the digits. Two are equal if their digits are.
/// Raises `TalkaError`, in the words of `lang`, if the text is none.
#[pyclass(frozen, eq, hash, module = "talka")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct RegistrationNumber(identity::RegistrationNumber);

#[pymethods]
impl RegistrationNumber {
    #[new]
    #[pyo3(signature = (text, /, *, lang = None))]
    fn new(text: Given, lang: Option<Given>) -> PyResult<Self> {
        parse(text, lang, |fault| Cause::RegistrationNumberMalformed { fault }).map(Self)
    }

    /// Whether the digits fit together as they do in every genuine number that was tried. One that does not fit is
    /// doubtful and not wrong.
    #[getter]
    fn checksum_holds(&self) -> bool {
        self.0.checksum_holds()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyType>, (String,)) {
        (py.get_type::<Self>(), (self.0.to_string(),))
    }
}

/// Exceptions are in English unless another language is asked for.
fn parse<T: FromStr>(text: Given, lang: Option<Given>, cause: fn(T::Err) -> Cause) -> PyResult<T> {
    let lang = language(lang)?.unwrap_or(Lang::En);
    let text: String = argument(text, "text")?;
    text.parse().map_err(|fault| refusal::of_kind("malformed", &[message(&cause(fault), lang)]))
}

/// The word that stands for a value in a document.
fn word(value: impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}
