//! The constants, as a JavaScript module beside the browser module.

use std::fs;

use crate::line::{Failure, workspace};

const OUT: &str = "bindings/wasm/dist/catalogue.js";

/// Writes it from the committed files of the core's catalogue.
pub(super) fn write() -> Result<(), Failure> {
    let json = |name: &str| {
        let path = format!("crates/talka/catalogue/{name}.json");
        fs::read_to_string(workspace().join(&path)).map_err(|error| Failure(format!("{path}: {error}")))
    };
    let module = format!(
        "export const rules = {};\nexport const schemes = {};\nexport const explanations = {{ lv: {}, en: {} }};\n",
        json("rules")?.trim(),
        json("schemes")?.trim(),
        json("explain.lv")?.trim(),
        json("explain.en")?.trim(),
    );
    fs::write(workspace().join(OUT), module).map_err(|error| Failure(format!("{OUT}: {error}")))
}
