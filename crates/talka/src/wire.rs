//! Text in, text out: all that the bindings to other languages see.
//!
//! Every function takes JSON text and gives JSON text, with a `version`; a document alone is given as data. The same input gives
//! the same bytes, on every machine and in every language. What cannot be read is reported by [`InputErrors`], in the language
//! that the options ask for. The id of a record comes back as its record spells it.

mod answer;
mod document;
mod error;
mod exchange;
mod identifiers;
mod network;
mod options;
mod placement_document;
mod spelling;
mod stays;
#[cfg(any(test, feature = "formats"))]
pub(crate) mod written;

use serde::Serialize;

pub use answer::VERSION;
pub use document::DocumentOptions;
pub use error::{InputError, InputErrors};
pub use exchange::{ExchangeOptions, check_exchange, check_exchange_trees};
pub use identifiers::{parse_personal_code, parse_registration_number};
pub use network::{NetworkOptions, ReportedDays, network, network_trees};
pub use options::{
    CheckOptions, ImpactOptions, RecognizeOptions, SchemeChoice, SchemesOptions, YearlyOptions,
};
pub use placement_document::PlacementDocumentOptions;
pub use stays::{StayOptions, check_stays, check_stays_trees};

use crate::date::Day;
use crate::document::Document;
use crate::impact::Impact;
pub use crate::law::Detail;
use crate::law::Judged;
use crate::reading::{Pointer, ReadErrors, Tree, read_document};
use crate::recognition::awards::Ledger;
use crate::recognition::{Scheme, Versions, presumed_by, recognize_versions};
use crate::register::{Register, RegisterReadError};
use crate::text::{InWords, Lang, Worded, asked_error, award_error, versions_error};
use answer::{Counted, Summed, WithLedger, json};
use spelling::Spellings;

/// Judges a register: the report as JSON text.
///
/// `options` has the [`CheckOptions`]. With `lang`, the report has its text in that language; with `detail: summary` the
/// answer is a [`Summary`](crate::law::Summary).
///
/// ```
/// use talka::wire::check;
/// let register = include_bytes!("../doc/thirteen.json");
/// let report = check(register, br#"{"settings": {"today": "2023-06-01"}, "lang": "en"}"#)?;
/// assert!(report.contains("People may volunteer from the age of 13"));
///
/// let errors = check(b"{}", br#"{"settings": {"todya": "2023-06-01"}}"#).unwrap_err();
/// assert_eq!(errors.list()[0].path.as_str(), "/settings");
/// assert_eq!(errors.list()[1].kind, "missing_member");
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn check(register: &[u8], options: &[u8]) -> Result<String, InputErrors> {
    let options = options::tree(options)?;
    check_read(Tree::from_json(register), options)
}

/// [`check`], where register and options were read already, be it not from JSON.
pub fn check_trees(register: Tree<'_>, options: Tree<'_>) -> Result<String, InputErrors> {
    check_read(Ok(register), options)
}

fn check_read(register: Result<Tree<'_>, ReadErrors>, options: Tree<'_>) -> Result<String, InputErrors> {
    let options: CheckOptions = options::read(options)?;
    let spellings = Spellings::of_register(&register);
    let register = read_register(register, options.lang)?;
    let judged = Judged::new(register, &options.settings);
    Ok(spellings.restore(match options.detail.unwrap_or_default() {
        Detail::Findings => written(&judged.into_report(), options.lang),
        Detail::Summary => written(&judged.into_summary(), options.lang),
        Detail::Full => written(&judged.into_full_report(), options.lang),
    }))
}

/// The register, or what is wrong with it in that language.
fn read_register(
    register: Result<Tree<'_>, ReadErrors>,
    lang: Option<Lang>,
) -> Result<Register, InputErrors> {
    let register = register.map_err(RegisterReadError::from).and_then(Register::from_tree);
    register.map_err(|error| InputErrors::of_register(&error, lang))
}

fn written(answer: &(impl Serialize + InWords), lang: Option<Lang>) -> String {
    match lang {
        None => json(answer),
        Some(lang) => json(&Worded { data: answer, lang }),
    }
}

/// Applies a scheme to a register: the recognition as JSON text.
///
/// `options` has the [`RecognizeOptions`].
///
/// ```
/// use talka::wire::recognize;
/// let register = include_bytes!("../doc/thirteen.json");
/// # #[cfg(feature = "toml")] {
/// let recognition =
///     recognize(register, br#"{"settings": {"today": "2023-06-01"}, "scheme": "lv-jekabpils-2020"}"#)?;
/// // Everybody has a decision, also without hours: 60 h are missing.
/// assert!(recognition.contains(r#""level":"honour","track":null,"state":"not_reached","reached":null,"missing":3600"#));
/// # }
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn recognize(register: &[u8], options: &[u8]) -> Result<String, InputErrors> {
    let options = options::tree(options)?;
    recognize_read(Tree::from_json(register), options)
}

/// [`recognize`], where register and options were read already, be it not from JSON.
pub fn recognize_trees(register: Tree<'_>, options: Tree<'_>) -> Result<String, InputErrors> {
    recognize_read(Ok(register), options)
}

fn recognize_read(register: Result<Tree<'_>, ReadErrors>, options: Tree<'_>) -> Result<String, InputErrors> {
    let spellings = Spellings::of_register(&register).and_of_ledger(&register, &options);
    let options: RecognizeOptions = options::read(options)?;
    let lang = options.lang;
    let register = read_register(register, lang)?;
    let scheme = options.scheme.open(Pointer::root().member("scheme"), lang)?;
    let at = Pointer::root().member("earlier_versions");
    let earlier_versions = options.earlier_versions.into_iter().flatten().enumerate();
    let earlier_versions: Vec<Scheme> =
        earlier_versions.map(|(n, version)| version.open(at.element(n), lang)).collect::<Result<_, _>>()?;
    let versions = Versions::new(&scheme, &earlier_versions).map_err(|error| {
        InputErrors::of_options("versions", at, &versions_error(&error, lang.unwrap_or(Lang::En)))
    })?;
    let judged = Judged::only_presuming(register, &options.settings, presumed_by(&scheme));
    let on = options.on.unwrap_or(options.settings.today);
    let none = Ledger::default();
    let recognition = recognize_versions(&judged, &versions, on, options.ledger.as_ref().unwrap_or(&none));
    let mut ledger = options.ledger;
    if let Some(ledger) = &mut ledger {
        let at = Pointer::root().member("ledger");
        let taken = ledger.take_up(&recognition, &scheme, on);
        taken.map_err(|error| {
            let said = lang.map_or_else(|| error.to_string(), |lang| award_error(&error, lang));
            InputErrors::of_options("ledger", at, &said)
        })?;
    }
    Ok(spellings.restore(match options.lang {
        None => json(&WithLedger { recognition: &recognition, ledger }),
        Some(lang) => {
            let recognition = Worded { data: &recognition, lang };
            json(&WithLedger { recognition, ledger })
        }
    }))
}

/// Counts the volunteer work of an organization in a year: a [`Yearly`](crate::law::Yearly) as JSON text.
///
/// `options` has the [`YearlyOptions`].
///
/// ```
/// use talka::wire::yearly;
/// let register = include_bytes!("../doc/thirteen.json");
/// let of = |id: u32| {
///     let id = format!("00000000-0000-0000-0000-{id:012}");
///     format!(r#"{{"settings": {{"today": "2023-06-01"}}, "organization": "{id}", "year": 2023}}"#)
/// };
/// let counted = yearly(register, of(2).as_bytes())?;
/// assert!(counted.contains(r#""year":2023,"places":[],"minutes":0,"minutes_at_most":0"#));
/// let errors = yearly(register, of(1).as_bytes()).unwrap_err();
/// assert_eq!(errors.list()[0].path.as_str(), "/organization");
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn yearly(register: &[u8], options: &[u8]) -> Result<String, InputErrors> {
    let options = options::tree(options)?;
    yearly_read(Tree::from_json(register), options)
}

/// [`yearly`], where register and options were read already, be it not from JSON.
pub fn yearly_trees(register: Tree<'_>, options: Tree<'_>) -> Result<String, InputErrors> {
    yearly_read(Ok(register), options)
}

fn yearly_read(register: Result<Tree<'_>, ReadErrors>, options: Tree<'_>) -> Result<String, InputErrors> {
    let options: YearlyOptions = options::read(options)?;
    let spellings = Spellings::of_register(&register);
    let judged = Judged::new(read_register(register, options.lang)?, &options.settings);
    let yearly = judged.yearly(options.organization, options.year).ok_or_else(|| {
        let at = Pointer::root().member("organization");
        let said = options::NO_SUCH_ORGANIZATION.text(options.lang.unwrap_or(Lang::En));
        InputErrors::of_options("unknown_organization", at, said)
    })?;
    let version = VERSION;
    Ok(spellings.restore(match options.lang {
        None => json(&Counted { version, yearly }),
        Some(lang) => json(&Counted { version, yearly: Worded { data: &yearly, lang } }),
    }))
}

/// Counts people and hours of a register in groups, and compares municipalities: an [`Impact`] as JSON text.
///
/// `options` has the [`ImpactOptions`].
///
/// ```
/// use talka::wire::impact;
/// let register = include_bytes!("../doc/thirteen.json");
/// let counted = impact(
///     register,
///     br#"{"settings": {"today": "2023-06-01"}, "asked": {"by": ["year"], "fewest_people": 1}, "lang": "lv"}"#,
/// )?;
/// // Nobody has entered any hours.
/// assert!(counted.contains(r#""whole":{"of":[],"sums":{"people":0"#) && counted.contains(r#""groups":[]"#));
///
/// let twice = br#"{"settings": {"today": "2023-06-01"}, "asked": {"by": ["year", "year"]}}"#;
/// let errors = impact(register, twice).unwrap_err();
/// assert_eq!(errors.list()[0].path.as_str(), "/asked/by");
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn impact(register: &[u8], options: &[u8]) -> Result<String, InputErrors> {
    let options = options::tree(options)?;
    impact_read(Tree::from_json(register), options)
}

/// [`impact`], where register and options were read already, be it not from JSON.
pub fn impact_trees(register: Tree<'_>, options: Tree<'_>) -> Result<String, InputErrors> {
    impact_read(Ok(register), options)
}

fn impact_read(register: Result<Tree<'_>, ReadErrors>, options: Tree<'_>) -> Result<String, InputErrors> {
    let options: ImpactOptions = options::read(options)?;
    let lang = options.lang;
    let spellings = Spellings::of_register(&register);
    let judged = Judged::new(read_register(register, lang)?, &options.settings);
    let on = options.on.unwrap_or(options.settings.today);
    let scheme =
        options.scheme.map(|scheme| scheme.open(Pointer::root().member("scheme"), lang)).transpose()?;
    let recognition = scheme
        .as_ref()
        .map(|scheme| recognize_versions(&judged, &Versions::only(scheme), on, &Ledger::default()));
    let (asked, cities) = (options.asked.unwrap_or_default(), options.cities);
    let impact = Impact::of(&judged, recognition.as_ref(), &asked, cities.as_deref()).map_err(|error| {
        let at = error.place().iter().fold(Pointer::root().member("asked"), |at, step| at.member(step));
        InputErrors::of_options("contradiction", at, &asked_error(error, lang.unwrap_or(Lang::En)))
    })?;
    let version = VERSION;
    Ok(spellings.restore(match lang {
        None => json(&Summed { version, impact }),
        Some(lang) => json(&Summed { version, impact: Worded { data: &impact, lang } }),
    }))
}

/// Makes a document of a register, both as JSON text. The answer is data, for those who show it; serde writes it as JSON.
///
/// `options` has the [`DocumentOptions`]. Where no document makes sense, the error is of the kind `no_document`.
///
/// ```
/// use talka::wire::document;
/// let register = include_bytes!("../doc/thirteen.json");
/// let options = br#"{"settings": {"today": "2023-06-01"}, "kind": "agreement",
///     "placement": "00000000-0000-0000-0000-000000000003"}"#;
/// let contract = document(register, options)?;
/// assert_eq!(contract.title, "Līgums par brīvprātīgo darbu");
///
/// let errors = document(register, br#"{"settings": {"today": "2023-06-01"}, "kind": "booklet"}"#).unwrap_err();
/// assert_eq!(errors.list()[0].kind, "missing_member");
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn document(register: &[u8], options: &[u8]) -> Result<Document, InputErrors> {
    let asked: DocumentOptions = options::read(options::tree(options)?)?;
    let lang = asked.lang.unwrap_or_default();
    let register = read_register(Tree::from_json(register), Some(lang))?;
    let judged = Judged::new(register, &asked.settings);
    document::make(&judged, asked, lang)
}

/// Makes a document of a placement, where register and options were read already, be it not from JSON.
///
/// `options` has the [`PlacementDocumentOptions`]; else it is as [`document()`].
pub fn placement_document_trees(register: Tree<'_>, options: Tree<'_>) -> Result<Document, InputErrors> {
    let asked: PlacementDocumentOptions = options::read(options)?;
    let lang = asked.lang.unwrap_or_default();
    let register = read_register(Ok(register), Some(lang))?;
    let judged = Judged::new(register, &asked.settings);
    placement_document::make(&judged, asked, lang)
}

/// Which of some schemes are those of a municipality on a day: their ids, in the same order, as JSON text.
///
/// `schemes` is a list of them, such as that of the built-in ones in the catalogue, and `options` has the
/// [`SchemesOptions`].
///
/// ```
/// use talka::wire::schemes;
/// let every = include_bytes!("../catalogue/schemes.json");
/// // The city ended on 30 June 2021, and its scheme half a year before.
/// let on = |day: &str| {
///     schemes(every, format!(r#"{{"municipality": "Jēkabpils", "on": "{day}"}}"#).as_bytes())
/// };
/// assert_eq!(on("2020-12-31")?, r#"{"version":1,"schemes":["lv-jekabpils-2020"]}"#);
/// assert_eq!(on("2021-01-01")?, r#"{"version":1,"schemes":[]}"#);
/// # Ok::<(), talka::wire::InputErrors>(())
/// ```
pub fn schemes(schemes: &[u8], options: &[u8]) -> Result<String, InputErrors> {
    let options = options::tree(options)?;
    schemes_read(Tree::from_json(schemes), options)
}

/// [`schemes`], where both were read already, be it not from JSON.
pub fn schemes_trees(schemes: Tree<'_>, options: Tree<'_>) -> Result<String, InputErrors> {
    schemes_read(Ok(schemes), options)
}

fn schemes_read(schemes: Result<Tree<'_>, ReadErrors>, options: Tree<'_>) -> Result<String, InputErrors> {
    let options: SchemesOptions = options::read(options)?;
    let municipalities = options.municipalities()?;
    let schemes: Result<Vec<Scheme>, ReadErrors> = schemes.and_then(read_document);
    let schemes = schemes.map_err(|errors| InputErrors::of_reading(&errors, options.lang))?;
    let today = options.on.unwrap_or(Day::MAX);
    let ids = schemes.iter().filter(|scheme| {
        let in_force = |day| scheme.in_force().is_some_and(|days| days.contains(day));
        let theirs = |all: &Vec<_>| all.iter().any(|one| scheme.is_of(*one, today));
        options.on.is_none_or(in_force) && municipalities.as_ref().is_none_or(theirs)
    });
    let schemes = ids.map(|scheme| scheme.id.as_str()).collect();
    Ok(json(&Ids { version: VERSION, schemes }))
}

#[derive(Serialize)]
struct Ids<'s> {
    version: u32,
    schemes: Vec<&'s str>,
}
