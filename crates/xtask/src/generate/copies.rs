//! What stands once in the repository and has to be inside each package that is published.

use std::path::Path;

use super::Generated;

const PUBLISHED: [&str; 8] = [
    "crates/talka",
    "crates/talka-arrow",
    "crates/talka-credential",
    "crates/talka-documents",
    "crates/talka-import",
    "crates/talka-report",
    "bindings/python",
    "bindings/wasm",
];

const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// A page of a registry knows nothing of the files beside it.
const REPOSITORY: &str = "https://github.com/talka-lv/talka/blob/main";

/// The licences in every package, and the front page in that of the core.
pub(super) fn files(root: &Path) -> Result<Vec<Generated>, String> {
    let read =
        |path: &str| std::fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"));
    let mut files = Vec::new();
    for licence in LICENCES {
        let text = read(licence)?;
        files.extend(PUBLISHED.map(|package| Generated {
            path: format!("{package}/{licence}"),
            bytes: text.clone().into_bytes(),
        }));
    }
    let bytes = absolute(&read("README.md")?).into_bytes();
    files.push(Generated { path: "crates/talka/README.md".to_owned(), bytes });
    Ok(files)
}

/// The page with its links to other files of the repository written out.
fn absolute(page: &str) -> String {
    let mut parts = page.split("](");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        whole.push_str("](");
        if !part.starts_with("http") && !part.starts_with('#') {
            whole.push_str(REPOSITORY);
            whole.push('/');
        }
        whole.push_str(part);
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::absolute;

    #[test]
    fn only_links_to_files_are_written_out() {
        let page = "[a](b/c.md), [d](https://e.example), [f](#g)";
        let written =
            "[a](https://github.com/talka-lv/talka/blob/main/b/c.md), [d](https://e.example), [f](#g)";
        assert_eq!(absolute(page), written);
    }
}
