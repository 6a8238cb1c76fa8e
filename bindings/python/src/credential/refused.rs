//! Why no certificate is made, or why one is refused, as the exception that Python sees.

use pyo3::prelude::*;
use talka::text::Lang;
use talka_credential::{AchievementError, CredentialError, text};

mod raised {
    pyo3::import_exception!(talka.credential, CredentialError);
}

pub(super) fn credential(error: CredentialError) -> PyErr {
    let said = |lang| text::error(error, lang);
    raised::CredentialError::new_err((error.code(), error.to_string(), said(Lang::Lv), said(Lang::En)))
}

pub(super) fn achievement(error: AchievementError) -> PyErr {
    let said = |lang| text::achievement_error(error, lang);
    raised::CredentialError::new_err((error.code(), error.to_string(), said(Lang::Lv), said(Lang::En)))
}
