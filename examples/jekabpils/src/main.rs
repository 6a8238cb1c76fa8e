//! Judges and recognises a municipality's year of volunteer work.
//!
//! ```text
//! cargo run -p jekabpils -- [FOLDER] [--lang lv|en] [--today YYYY-MM-DD] [--scheme FILE|ID]... [--json] [--preview]
//! ```
//!
//! Reads the tables of a folder, or one sheet (by default the four of this package, with invented people), and prints what was read,
//! what the Law says of it, what each organizer has to do, who is invited to the honouring event, who nearly is, why
//! hours did not count, and what the scheme's text asks for beyond the Law. Several schemes are compared on the same
//! register. The exit code is 0 where it could judge, and 2 where it could not read.

mod arguments;
mod compared;
mod findings;
mod layout;
mod local;
mod reading;
mod recognized;
mod schemes;
mod todo;

use std::io::Write;
use std::process::ExitCode;

use serde_json::json;
use talka::law::{Judged, Presume, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Recognition, Scheme, recognize};
use talka::text::Worded;
use talka_import::diagnostic::Effect;
use talka_import::{Imported, Options, read_folder};

use arguments::Arguments;

fn main() -> ExitCode {
    let outcome = Arguments::parse(std::env::args().skip(1)).and_then(|arguments| run(&arguments));
    let (text, code) = match outcome {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(problem) => return fail(&problem),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        // A reader that has seen enough closes the pipe; that is no failure.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => fail(&error.to_string()),
        _ => code,
    }
}

fn fail(problem: &str) -> ExitCode {
    // Nothing is left to do if the error cannot be printed either.
    let _ = writeln!(std::io::stderr(), "{problem}");
    ExitCode::from(2)
}

fn run(arguments: &Arguments) -> Result<String, String> {
    if arguments.help {
        return Ok(format!("{}\n", arguments::USAGE));
    }
    let imported = read_folder(&arguments.folder, &Options::default()).map_err(|error| error.to_string())?;
    if arguments.preview {
        let preview = imported.preview();
        return Ok(if arguments.json {
            preview.to_json() + "\n"
        } else {
            format!("{}# talka.toml\n{}", preview.text(arguments.lang), preview.to_toml())
        });
    }
    // Without a whole table there is nothing to judge, whatever the others hold.
    let refused =
        imported.diagnostics.listed().iter().filter(|diagnostic| diagnostic.effect == Effect::RefusedTable);
    let refused: Vec<String> = refused.map(|diagnostic| diagnostic.text(arguments.lang)).collect();
    if !refused.is_empty() {
        return Err(refused.join("\n"));
    }
    let schemes: Vec<Scheme> = arguments
        .schemes
        .iter()
        .map(|named| schemes::open(named, arguments.lang))
        .collect::<Result<_, _>>()?;
    report(&imported, &schemes, arguments)
}

/// The whole report, as text or as JSON.
fn report(imported: &Imported, schemes: &[Scheme], arguments: &Arguments) -> Result<String, String> {
    let lang = arguments.lang;
    let today = Settings::on(arguments.today);
    let settings = imported.presume.map_or(today, |presume| today.with_presume(presume));
    let judged = Judged::new(imported.register.clone(), &settings);
    let recognitions: Vec<(&Scheme, Recognition)> =
        schemes.iter().map(|scheme| (scheme, recognize(&judged, scheme, &Ledger::default()))).collect();
    let report = judged.into_report();
    if arguments.json {
        let whole = json!({
            "import": {
                "tables": imported.tables,
                "diagnostics": imported.diagnostics.listed(),
                "unlisted": imported.diagnostics.unlisted(),
            },
            "report": Worded { data: &report, lang },
            "recognitions": recognitions.iter().map(|(_, recognition)| recognition).collect::<Vec<_>>(),
        });
        return serde_json::to_string_pretty(&whole)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string());
    }
    let mut page = layout::Page::new();
    reading::print(&mut page, imported, lang);
    findings::print(&mut page, &imported.register, &report, lang);
    todo::print(&mut page, &imported.register, &report, lang);
    match recognitions.as_slice() {
        [(scheme, recognition)] => {
            recognized::print(&mut page, &imported.register, (scheme, recognition), lang);
            let silent = settings.with_presume(Presume::default());
            let plain = Judged::new(imported.register.clone(), &silent);
            let plain = recognize(&plain, scheme, &Ledger::default());
            recognized::presumed(&mut page, [recognition, &plain], lang);
        }
        several => compared::print(&mut page, &imported.register, several, lang),
    }
    for (_, recognition) in &recognitions {
        local::print(&mut page, recognition, lang);
    }
    Ok(page.finish())
}
