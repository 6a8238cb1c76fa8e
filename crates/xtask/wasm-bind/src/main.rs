//! Writes the JavaScript that carries texts into a browser module and out of it.
//!
//! `talka-wasm-bind MODULE FOLDER NAME` writes `NAME.js` and `NAME_bg.wasm` into the folder. It is a package of its own
//! so that only those who build the browser module compile what it needs, in the very version that the module has.
#![expect(clippy::print_stderr, reason = "it tells whoever runs it what failed")]

use std::path::Path;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder, name] = words.as_slice() else {
        eprintln!("talka-wasm-bind MODULE FOLDER NAME");
        return ExitCode::from(2);
    };
    match bind(Path::new(module), Path::new(folder), name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn bind(module: &Path, folder: &Path, name: &str) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    // Where the module's bytes come from is told by whoever loads it.
    bindgen.input_path(module).out_name(name).omit_default_module_path(true).typescript(false);
    let target = bindgen.web(true).map_err(|error| error.to_string())?;
    target.generate(folder).map_err(|error| format!("{error:?}"))
}
