//! A folder of folders: each is a source of its own, and nothing is judged.

use talka_import::{Options, SourceRead, Sources, holds_sources, read_sources};
use talka_report::{SourcesReport, sources_html, sources_terminal, sources_workbook};

use crate::arguments::Arguments;
use crate::{mapping, refusal, say, write};

/// What the folder holds, where it holds folders and no tables, and something can be read of any of them.
pub(crate) fn read(arguments: &Arguments) -> Result<Option<Sources>, String> {
    if !holds_sources(&arguments.folder) {
        return Ok(None);
    }
    let sources = read_sources(&arguments.folder, &Options::default())
        .map_err(|error| refusal::said(&arguments.folder, &error, arguments.lang))?;
    Ok(sources.sources.iter().any(|source| source.read.is_ok()).then_some(sources))
}

/// What was asked for of these sources.
pub(crate) fn run(arguments: &Arguments, sources: &Sources) -> Result<String, String> {
    let lang = arguments.lang;
    if arguments.documents.is_some() {
        let one = "dokumentus raksta vienam avotam: norādiet tā mapi";
        return Err(say(lang, one, "documents are made for one source: name its folder").to_owned());
    }
    if arguments.preview && !arguments.json {
        return sources.sources.iter().map(|source| preview(arguments, source)).collect();
    }
    if arguments.json {
        return Ok(sources.to_json(Some(lang), arguments.smallest) + "\n");
    }
    let report = SourcesReport::new(sources, arguments.today).smallest(arguments.smallest);
    if let Some(file) = &arguments.html {
        write(file, sources_html(&report, lang).as_bytes(), lang)?;
    }
    if let Some(file) = &arguments.workbook {
        let bytes = sources_workbook(&report, lang).map_err(|error| error.to_string())?;
        write(file, &bytes, lang)?;
    }
    Ok(sources_terminal(&report, lang))
}

/// How the files of a source were understood, under its name.
fn preview(arguments: &Arguments, source: &SourceRead) -> Result<String, String> {
    let (lang, name) = (arguments.lang, &source.name);
    let of_source = match &source.read {
        Ok(imported) => {
            let preview = imported.preview();
            let own = mapping(&arguments.folder.join(name), &preview.to_toml(), lang)?;
            format!("{}\n{own}", preview.text(lang))
        }
        Err(error) => {
            let nothing = say(lang, "nekas nav nolasīts", "nothing was read");
            format!("{nothing}\n{}", error.texts(lang).join("\n"))
        }
    };
    Ok(format!("== {name}\n{of_source}\n\n"))
}
