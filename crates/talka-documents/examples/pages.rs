//! Every document of an invented office, in both languages, as pages in a folder.
//!
//! `cargo run -p talka-documents --features qr --example pages -- FOLDER`

#[path = "../tests/it/office.rs"]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "the office of the tests")]
mod office;

use std::path::PathBuf;
use std::{env, fs};

use talka::documents::DocumentKind;
use talka::text::Lang;
use talka_documents::check_code::CheckCode;
use talka_documents::html::{Letterhead, write, write_checkable};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("expected a folder")?);
    fs::create_dir_all(&folder)?;
    let letterhead = Letterhead { lines: vec!["Paraugu novada pašvaldība".to_owned()], image: None };
    // As long as a signed claim is.
    let code = CheckCode::new(&format!("https://novads.example/parbaude#{}", "eyJh".repeat(84)))?;
    for lang in Lang::ALL {
        for (name, document) in office::documents(*lang) {
            let page = match document.kind {
                DocumentKind::Award => write_checkable(&document, &letterhead, &code),
                _ => write(&document, &letterhead),
            };
            fs::write(folder.join(format!("{name}.{lang}.html")), page)?;
        }
    }
    Ok(())
}
