//! The notebook that is an example program in cells.

use std::path::Path;

use serde_json::{Value, json};

use super::Generated;

const PROGRAM: &str = "examples/python/year_report.py";
const NOTEBOOK: &str = "examples/python/year_report.ipynb";

/// Each part of the program begins with this; what follows on the line says what it does.
const PART: &str = "# %%";

/// The notebook, made of the program.
pub(super) fn files(root: &Path) -> Result<Vec<Generated>, String> {
    let program =
        std::fs::read_to_string(root.join(PROGRAM)).map_err(|error| format!("{PROGRAM}: {error}"))?;
    let text = serde_json::to_string_pretty(&notebook(&program)).map_err(|error| error.to_string())?;
    Ok(vec![Generated { path: NOTEBOOK.to_owned(), bytes: (text + "\n").into_bytes() }])
}

fn notebook(program: &str) -> Value {
    let mut cells = Vec::new();
    for (n, part) in program.split(PART).enumerate() {
        let (said, code) = match (n, part.split_once('\n')) {
            // Before the first part stands what the program is.
            (0, _) => (part.trim().trim_matches('"'), ""),
            (_, Some((said, code))) => (said.trim(), code.trim()),
            (_, None) => (part.trim(), ""),
        };
        if !said.is_empty() {
            cells.push(cell(cells.len(), "markdown", said));
        }
        if !code.is_empty() {
            cells.push(cell(cells.len(), "code", code));
        }
    }
    json!({
        "cells": cells,
        "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    })
}

fn cell(number: usize, kind: &str, text: &str) -> Value {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut cell =
        json!({"cell_type": kind, "id": format!("part-{number}"), "metadata": {}, "source": lines});
    if let (true, Some(members)) = (kind == "code", cell.as_object_mut()) {
        members.insert("execution_count".to_owned(), Value::Null);
        members.insert("outputs".to_owned(), json!([]));
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_is_a_cell_after_what_is_said_of_it() {
        let cells = notebook("\"\"\"What it is.\"\"\"\n\n# %%\nimport a\n\n# %% Then this.\nb()\nc()\n");
        let cells = cells["cells"].as_array().unwrap();
        let written =
            |cell: &Value| (cell["cell_type"].as_str().unwrap().to_owned(), cell["source"].to_string());
        let expected = [
            ("markdown", r#"["What it is."]"#),
            ("code", r#"["import a"]"#),
            ("markdown", r#"["Then this."]"#),
            ("code", r#"["b()\n","c()"]"#),
        ];
        assert_eq!(
            cells.iter().map(written).collect::<Vec<_>>(),
            expected.map(|(kind, text)| (kind.to_owned(), text.to_owned()))
        );
    }
}
