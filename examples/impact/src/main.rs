//! Writes the report of the invented year into a folder, in both languages.
#![expect(clippy::print_stderr, reason = "it talks to whoever runs it")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use impact::Year;
use talka::text::Lang;

fn main() -> ExitCode {
    let words: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder] = words.as_slice() else {
        eprintln!("usage: impact FOLDER");
        return ExitCode::from(2);
    };
    match write(folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let year = Year::new()?;
    for lang in [Lang::Lv, Lang::En] {
        fs::write(folder.join(format!("impact.{lang}.html")), year.page(lang))?;
        fs::write(folder.join(format!("impact.{lang}.xlsx")), year.workbook(lang)?)?;
    }
    Ok(())
}
