//! What was asked for on the command line.

use std::path::PathBuf;

use talka::date::Day;
use talka::text::Lang;

use crate::say;

const USAGE_LV: &str = "\
lietošana: jekabpils [MAPE] [--lang lv|en] [--today GGGG-MM-DD] [--scheme DATNE|ID]... [--html DATNE] [--workbook DATNE]
                     [--documents MAPE] [--json] [--preview] [--smallest N]

  MAPE        biroja tabulas; ja nav norādīta, šī piemēra tabulas; ja tajā ir tikai mapes, katra ir savs avots
  --scheme    atzīšanas kārtība: iebūvētas kārtības id vai TOML datne; ja vairākas, tās salīdzina
  --html      pārskatu ieraksta arī datnē kā tīmekļa lapu
  --workbook  pārskatu ieraksta arī datnē kā darbgrāmatu (XLSX)
  --documents ielūgumu un apliecinājumu katram jaunam apbalvojumam un izziņu katram, kas to lūdzis, ieraksta šajā mapē, kur
              ir arī apbalvojumu uzskaite un saraksts; pasākumu, parakstītāju, veidlapu un to, kas lūdzis izziņu, norāda
              biroja mapes datnē `dokumenti.toml`
  --json      izdrukā visu kā datus
  --preview   izdrukā, kā katra datne saprasta, un ieraksta mapē `talka.toml`, ar ko to labot, ja tādas tur vēl nav;
              neko nevērtē
  --smallest  vairākiem avotiem: grupas, kurās ir mazāk cilvēku, nerāda";

const USAGE_EN: &str = "\
usage: jekabpils [FOLDER] [--lang lv|en] [--today YYYY-MM-DD] [--scheme FILE|ID]... [--html FILE] [--workbook FILE]
                 [--documents FOLDER] [--json] [--preview] [--smallest N]

  FOLDER      the tables of an office; without it, those of this example; where it holds only folders, each is a source
  --scheme    a recognition scheme: the id of one that is built in, or a TOML file; several are compared
  --html      writes the report to a file too, as a page for a browser
  --workbook  writes the report to a file too, as a workbook (XLSX)
  --documents writes an invitation and a certificate for each award that is new, and a statement for whoever asked for one,
              into this folder, which holds the ledger of awards and a list too; `dokumenti.toml` in the office's folder gives
              the event, who signs, the letterhead, and who asked for a statement
  --json      prints everything as data
  --preview   prints how each file was understood, and writes a `talka.toml` into the folder to correct it, unless there is
              one; judges nothing
  --smallest  of several sources: groups of fewer people are not shown";

pub(crate) struct Arguments {
    pub(crate) folder: PathBuf,
    pub(crate) lang: Lang,
    pub(crate) today: Day,
    /// Files or ids of schemes; never empty.
    pub(crate) schemes: Vec<String>,
    pub(crate) html: Option<PathBuf>,
    pub(crate) workbook: Option<PathBuf>,
    pub(crate) documents: Option<PathBuf>,
    pub(crate) json: bool,
    pub(crate) preview: bool,
    /// Groups of sources with fewer people are not shown.
    pub(crate) smallest: usize,
    pub(crate) help: bool,
}

pub(crate) const fn usage(lang: Lang) -> &'static str {
    say(lang, USAGE_LV, USAGE_EN)
}

impl Arguments {
    pub(crate) fn parse(words: &[String]) -> Result<Self, String> {
        let lang = language(words);
        let mut arguments = Self {
            folder: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
            lang,
            today: Day::new(2020, 12, 31).map_err(|error| error.to_string())?,
            schemes: Vec::new(),
            html: None,
            workbook: None,
            documents: None,
            json: false,
            preview: false,
            smallest: 0,
            help: false,
        };
        let mut folder = None;
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value =
                |expected: [&'static str; 2]| Value { option: word, given: words.next(), expected, lang };
            let file = ["datne", "a file"];
            match word.as_str() {
                "--json" => arguments.json = true,
                "--preview" => arguments.preview = true,
                "--help" | "-h" => arguments.help = true,
                "--lang" => arguments.lang = value(["`lv` vai `en`", "`lv` or `en`"]).parsed()?,
                "--today" => {
                    let day =
                        ["diena kā `GGGG-MM-DD`, piemēram, `2020-12-31`", "a day written as `YYYY-MM-DD`"];
                    arguments.today = value(day).parsed()?;
                }
                "--scheme" => {
                    let scheme = ["kārtības datne vai id", "a file or an id of a scheme"];
                    arguments.schemes.push(value(scheme).parsed()?);
                }
                "--smallest" => {
                    arguments.smallest = value(["cilvēku skaits", "a number of people"]).parsed()?;
                }
                "--html" => arguments.html = Some(value(file).parsed()?),
                "--workbook" => arguments.workbook = Some(value(file).parsed()?),
                "--documents" => arguments.documents = Some(value(["mape", "a folder"]).parsed()?),
                option if option.starts_with('-') => {
                    let unknown = say(lang, "nezināma izvēle", "unknown option");
                    return Err(format!("{unknown} `{option}`\n{}", usage(lang)));
                }
                _ if folder.is_some() => {
                    let one = say(lang, "var nolasīt tikai vienu mapi", "only one folder can be read");
                    return Err(format!("{one}\n{}", usage(lang)));
                }
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

/// The language of the reader, wherever on the line it is said.
pub(crate) fn language(words: &[String]) -> Lang {
    let said = words.windows(2).filter(|pair| pair.first().is_some_and(|word| word == "--lang"));
    said.filter_map(|pair| pair.last()?.parse().ok()).next_back().unwrap_or_default()
}

/// What follows an option.
struct Value<'w> {
    option: &'w str,
    given: Option<&'w String>,
    /// In both languages.
    expected: [&'static str; 2],
    lang: Lang,
}

impl Value<'_> {
    fn parsed<T: std::str::FromStr>(self) -> Result<T, String> {
        let Self { option, given, expected: [lv, en], lang } = self;
        given.and_then(|word| word.parse().ok()).ok_or_else(|| {
            let expected = say(lang, lv, en);
            let after = say(lang, "pēc tās jābūt", "expected after it");
            format!("`{option}`: {after}: {expected}\n{}", usage(lang))
        })
    }
}
