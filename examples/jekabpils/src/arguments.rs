//! What was asked for on the command line.

use std::path::PathBuf;

use talka::date::Day;
use talka::text::Lang;

pub(crate) const USAGE: &str = "\
usage: jekabpils [FOLDER] [--lang lv|en] [--today YYYY-MM-DD] [--scheme FILE|ID]... [--json] [--preview]

  FOLDER    the tables of an office; without it, those of this example
  --scheme  a recognition scheme: the id of one that is built in, or a TOML file; given again, a table compares them
  --preview prints how each file was understood, and a `talka.toml` to correct it, and judges nothing";

pub(crate) struct Arguments {
    pub(crate) folder: PathBuf,
    pub(crate) lang: Lang,
    pub(crate) today: Day,
    /// Files or ids of schemes; never empty.
    pub(crate) schemes: Vec<String>,
    pub(crate) json: bool,
    pub(crate) preview: bool,
    pub(crate) help: bool,
}

impl Arguments {
    pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self {
            folder: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
            lang: Lang::Lv,
            today: Day::new(2020, 12, 31).map_err(|error| error.to_string())?,
            schemes: Vec::new(),
            json: false,
            preview: false,
            help: false,
        };
        let mut folder = None;
        let mut words = words;
        while let Some(word) = words.next() {
            match word.as_str() {
                "--json" => arguments.json = true,
                "--preview" => arguments.preview = true,
                "--help" | "-h" => arguments.help = true,
                "--lang" => arguments.lang = value(&mut words, "--lang", "`lv` or `en`")?,
                "--today" => arguments.today = value(&mut words, "--today", "a day written as `YYYY-MM-DD`")?,
                "--scheme" => {
                    arguments.schemes.push(value(&mut words, "--scheme", "a file or an id of a scheme")?);
                }
                option if option.starts_with('-') => {
                    return Err(format!("unknown option `{option}`\n{USAGE}"));
                }
                _ if folder.is_some() => return Err(format!("only one folder can be read\n{USAGE}")),
                path => folder = Some(PathBuf::from(path)),
            }
        }
        arguments.folder = folder.unwrap_or(arguments.folder);
        if arguments.schemes.is_empty() {
            arguments.schemes.push("lv-jekabpils-2020".to_owned());
        }
        Ok(arguments)
    }
}

fn value<T: std::str::FromStr>(
    words: &mut impl Iterator<Item = String>,
    option: &str,
    expected: &str,
) -> Result<T, String> {
    let parsed = words.next().and_then(|word| word.parse().ok());
    parsed.ok_or_else(|| format!("`{option}` expects {expected}\n{USAGE}"))
}
