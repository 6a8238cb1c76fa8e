//! What documents look like, for those who do not read Rust: JSON Schemas, and declarations for TypeScript and Python.

mod json;
mod json_schema;
mod python;
#[cfg(test)]
mod tests;
mod typescript;

use std::path::Path;

use talka::formats::FORMATS;
use talka::recognition::BUILTIN;
use talka::register::Register;
use talka::schema::{Described, Shape};

use super::Generated;

/// A schema for each document, and the types of all of them together for each language.
pub(super) fn files(_root: &Path) -> Result<Vec<Generated>, String> {
    let mut files = Vec::new();
    for format in FORMATS {
        files.push(Generated {
            path: format!("crates/talka/schemas/{}.schema.json", format.name),
            bytes: json_schema::schema(format.name, &(format.describe)())?.into_bytes(),
        });
    }
    let all = all();
    let going_in: Vec<Shape> =
        FORMATS.iter().filter(|known| known.goes_in).map(|known| (known.describe)()).collect();
    let (going_in, all) = (definitions(&going_in), definitions(&all));
    files.push(Generated {
        path: "bindings/wasm/js/types.d.ts".to_owned(),
        bytes: (typescript::declarations(&all, &going_in) + &typescript::names()).into_bytes(),
    });
    let register = [Register::describe()];
    let ids: Vec<&str> = BUILTIN.iter().map(|(id, _)| *id).collect();
    let module = [
        python::module(&all, &going_in),
        python::read(&definitions(&register)),
        python::union(
            "AnyRegister",
            "A register in any form: as it is written by hand, as it is read from files, or as JSON text.",
            "Register, ReadRegister, str, bytes",
        ),
        python::words("SchemeId", "The id of a built-in scheme.", &ids),
    ];
    files.push(Generated {
        path: "bindings/python/python/talka/_types.py".to_owned(),
        bytes: module.concat().into_bytes(),
    });
    Ok(files)
}

/// Everything that a binding may speak of.
fn all() -> Vec<Shape> {
    FORMATS.iter().map(|format| (format.describe)()).collect()
}

/// Every named shape in them, each after those that it is made of.
fn definitions(shapes: &[Shape]) -> Vec<&Shape> {
    let mut listed = Vec::new();
    for shape in shapes {
        shape.definitions(&mut listed);
    }
    listed
}
