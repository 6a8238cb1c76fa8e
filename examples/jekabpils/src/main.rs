//! Judges and recognises a municipality's year of volunteer work.
//!
//! ```text
//! cargo demo [FOLDER] [--lang lv|en] [--today YYYY-MM-DD] [--scheme FILE|ID]...
//!                           [--html FILE] [--workbook FILE] [--documents FOLDER] [--json] [--preview]
//!                           [--smallest N]
//! ```
//!
//! Reads the tables of a folder, or one sheet (by default the four of this package, with invented people), and prints the
//! report of `talka-report`: a summary of one screen, then who is invited, who nearly is, why hours did not count, what the
//! Law says, what each organizer has to do, and how each file was read. Several schemes are compared on the same register.
//! A folder that holds folders and no tables is a source each, as for a region: who reported, how it was read, what may be one
//! in two of them, and totals. The exit code is 0 where it could judge, and 2 where it could not read.

mod arguments;
mod progress;
mod refusal;
mod schemes;
mod sources;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use serde_json::json;
use talka::law::Settings;
use talka::recognition::Scheme;
use talka::text::{Lang, Worded};
use talka_import::diagnostic::Effect;
use talka_import::{FolderError, ImportError, MAPPING_FILE, Options, read_folder, write_mapping};
use talka_report::{Evaluation, Names, Overview, Recognized, hand_out_into, html, terminal, workbook};

use arguments::Arguments;
use progress::Progress;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = Arguments::parse(&words).and_then(|arguments| run(&arguments));
    let text = match outcome {
        Ok(text) => text,
        Err(problem) => return fail(&problem),
    };
    match std::io::stdout().write_all(text.as_bytes()) {
        // A reader that has seen enough closes the pipe; that is no failure.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => fail(&error.to_string()),
        _ => ExitCode::SUCCESS,
    }
}

fn fail(problem: &str) -> ExitCode {
    // Nothing is left to do if the error cannot be printed either.
    let _ = writeln!(std::io::stderr(), "{problem}");
    ExitCode::from(2)
}

fn run(arguments: &Arguments) -> Result<String, String> {
    let lang = arguments.lang;
    if arguments.help {
        return Ok(format!("{}\n", arguments::usage(lang)));
    }
    let progress = Progress::new();
    progress.step(say(lang, "Nolasa tabulas", "Reading the tables"));
    if let Some(sources) = sources::read(arguments)? {
        return sources::run(arguments, &sources);
    }
    let imported = read_folder(&arguments.folder, &Options::default())
        .map_err(|error| refusal::said(&arguments.folder, &error, lang))?;
    if arguments.preview {
        let preview = imported.preview();
        if arguments.json {
            return Ok(preview.to_json() + "\n");
        }
        let own = mapping(&arguments.folder, &preview.to_toml(), lang)?;
        return Ok(format!("{}\n{own}\n", preview.text(lang)));
    }
    // Without a whole table there is nothing to judge, whatever the others hold.
    let refused =
        imported.diagnostics.listed().iter().filter(|diagnostic| diagnostic.effect == Effect::RefusedTable);
    let refused: Vec<String> = refused.map(|diagnostic| diagnostic.text(lang)).collect();
    if !refused.is_empty() {
        return Err(refused.join("\n"));
    }
    let schemes: Vec<Scheme> =
        arguments.schemes.iter().map(|named| schemes::open(named, lang)).collect::<Result<_, _>>()?;
    progress.step(say(lang, "Vērtē stundas", "Judging the hours"));
    let evaluation = Evaluation::new(imported, schemes, &Settings::on(arguments.today));
    if arguments.json {
        return data(&evaluation, lang);
    }
    progress.step(say(lang, "Raksta pārskatu", "Writing the report"));
    let overview = Overview::of(&evaluation, Names::Shown);
    if let Some(file) = &arguments.html {
        write(file, html(&overview, lang).as_bytes(), lang)?;
    }
    if let Some(file) = &arguments.workbook {
        let bytes = workbook(&evaluation, &overview, lang).map_err(|error| error.to_string())?;
        write(file, &bytes, lang)?;
    }
    if let Some(folder) = &arguments.documents {
        progress.step(say(lang, "Raksta dokumentus", "Writing the documents"));
        let written = hand_out_into(&arguments.folder, folder, &evaluation, lang);
        let written = written.map_err(|error| error.to_string())?;
        return Ok(format!("{}\n{written}\n", terminal(&overview, lang)));
    }
    Ok(terminal(&overview, lang))
}

/// Writes a `talka.toml` to correct by hand, unless the folder has one; what came of it.
fn mapping(folder: &Path, text: &str, lang: Lang) -> Result<String, String> {
    let own = folder.join(MAPPING_FILE).display().to_string();
    match write_mapping(folder, text) {
        Ok(_) => {
            let written = say(
                lang,
                "Ierakstīts, ko labot, ja kas saprasts nepareizi",
                "Written, to correct what is understood wrongly",
            );
            Ok(format!("{written}: {own}"))
        }
        Err(ImportError::Folder(errors))
            if errors.iter().all(|error| matches!(error, FolderError::Exists { .. })) =>
        {
            let kept = say(
                lang,
                "Mapē jau ir datne, kas nav mainīta",
                "The folder has this file already; it is left as it is",
            );
            Ok(format!("{kept}: {own}"))
        }
        Err(error) => Err(refusal::said(folder, &error, lang)),
    }
}

fn write(file: &Path, bytes: &[u8], lang: Lang) -> Result<(), String> {
    std::fs::write(file, bytes).map_err(|error| {
        let failed = say(lang, "datni nevar ierakstīt", "the file cannot be written");
        format!("{}: {failed} ({error})", file.display())
    })
}

/// Everything as JSON.
fn data(evaluation: &Evaluation, lang: Lang) -> Result<String, String> {
    let report = evaluation.judged.clone().into_report();
    let recognitions: Vec<_> =
        evaluation.recognized.iter().map(|Recognized { recognition, .. }| recognition).collect();
    let whole = json!({
        "import": {
            "tables": evaluation.tables,
            "diagnostics": evaluation.diagnostics.listed(),
            "unlisted": evaluation.diagnostics.unlisted(),
        },
        "report": Worded { data: &report, lang },
        "recognitions": recognitions,
    });
    serde_json::to_string_pretty(&whole).map(|text| text + "\n").map_err(|error| error.to_string())
}

/// One of two wordings.
const fn say<'a>(lang: Lang, lv: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Lv => lv,
        Lang::En => en,
    }
}
