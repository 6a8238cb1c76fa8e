//! What is refused, as the exception that Python sees: also an argument of the wrong type, which is no `TypeError` here.

use pyo3::prelude::*;
use talka::reading::WordError;
use talka::text::Lang;
use talka::wire::InputErrors;

pyo3::import_exception!(talka._error, TalkaError);

/// An argument of any type.
pub(crate) type Given<'a, 'py> = &'a Bound<'py, PyAny>;

/// One thing that is wrong; in Python a dict with these members.
#[derive(IntoPyObject)]
struct InputError {
    kind: String,
    path: String,
    message: String,
}

/// Everything that is wrong with an input.
pub(crate) fn of_errors(errors: &InputErrors) -> PyErr {
    let error = |error: &talka::wire::InputError| InputError {
        kind: error.kind.to_string(),
        path: error.path.as_str().to_owned(),
        message: error.message.clone(),
    };
    TalkaError::new_err((errors.list().iter().map(error).collect::<Vec<_>>(),))
}

/// What has no place in a document.
pub(crate) fn of_kind(kind: &'static str, messages: &[impl ToString]) -> PyErr {
    let error = |message: &_| InputError {
        kind: kind.to_owned(),
        path: String::new(),
        message: ToString::to_string(message),
    };
    TalkaError::new_err((messages.iter().map(error).collect::<Vec<_>>(),))
}

/// What has places: of each its kind, its path and what is said of it.
pub(crate) fn of_places(errors: Vec<(&'static str, String, String)>) -> PyErr {
    let error = |(kind, path, message): (&str, _, _)| InputError { kind: kind.to_owned(), path, message };
    TalkaError::new_err((errors.into_iter().map(error).collect::<Vec<_>>(),))
}

/// An argument as the type that is needed. The error never holds the value.
pub(crate) fn argument<'py, T: FromPyObjectOwned<'py>>(value: Given<'_, 'py>, what: &str) -> PyResult<T> {
    value.extract().map_err(|_| of_kind("expected", &[format!("expected {what}")]))
}

/// A language, if one is asked for.
pub(crate) fn language(lang: Option<Given<'_, '_>>) -> PyResult<Option<Lang>> {
    let parse = |lang| {
        let text: String = argument(lang, "text")?;
        text.parse().map_err(|error: WordError| of_kind("unknown_word", &[error]))
    };
    lang.map(parse).transpose()
}
