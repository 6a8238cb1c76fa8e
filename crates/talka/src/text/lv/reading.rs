//! What cannot be read. Words that are written in a document are quoted as they are written there.

use std::borrow::Cow;

use super::words::record_kind;
use crate::law::EntryCheckError;
use crate::reading::{Contradiction, Expected, Found, ReadErrorKind, WordError, quoted};
use crate::recognition::VersionsError;
use crate::register::{RecordId, RecordKind, RegisterError};

pub(in crate::text) fn read_error(error: &ReadErrorKind) -> String {
    match error {
        ReadErrorKind::Syntax { line, column, reason } => {
            format!("to nevar nolasīt: {line}. rinda, {column}. zīme („{reason}”)")
        }
        ReadErrorKind::Expected { expected: what, found: kind } => {
            format!("{}, bet {}", expected(what), found(*kind))
        }
        ReadErrorKind::UnknownWord(WordError { expected, suggestion }) => {
            format!("nezināms vārds{}; var būt {}", meant(suggestion.as_deref()), quoted(expected))
        }
        ReadErrorKind::UnknownMember { position, suggestion } => {
            format!("nezināms lauks, objektā {position}. pēc kārtas{}", meant(suggestion.as_deref()))
        }
        ReadErrorKind::MissingMember { name } => format!("trūkst lauka `{name}`"),
        ReadErrorKind::RepeatedMember { name } => format!("lauks `{name}` ir ierakstīts vairākkārt"),
        ReadErrorKind::Contradiction { reason } => contradiction(reason).into_owned(),
        ReadErrorKind::More { count } => format!("vēl nenolasītu vietu skaits: {count}"),
    }
}

fn meant(suggestion: Option<&str>) -> String {
    suggestion.map(|word| format!(" (varbūt domāts `{word}`?)")).unwrap_or_default()
}

fn expected(expected: &Expected) -> Cow<'static, str> {
    let said = match expected {
        Expected::Text => "vajadzīgs teksts",
        Expected::ShortText { longest } => {
            return format!("vajadzīgs teksts, kura zīmju skaits nepārsniedz {longest}").into();
        }
        Expected::Boolean => "vajadzīgs `true` vai `false`",
        Expected::List => "vajadzīgs saraksts",
        Expected::Object => "vajadzīgs objekts ar laukiem",
        Expected::Whole => "vajadzīgs vesels skaitlis",
        Expected::WholeBetween { least, most } => {
            return format!("vajadzīgs vesels skaitlis no {least} līdz {most}").into();
        }
        Expected::Day => "vajadzīga diena, kas rakstīta kā GGGG-MM-DD",
        Expected::Year => "vajadzīgs gads no 0001 līdz 9999, kas rakstīts kā GGGG",
        Expected::When => "vajadzīga diena GGGG-MM-DD, dienas GGGG-MM-DD/GGGG-MM-DD vai mēnesis GGGG-MM",
        Expected::Clock => "vajadzīgs pulksteņa laiks, kas rakstīts kā HH:MM",
        Expected::Birth => {
            "vajadzīgs dzimšanas datums (GGGG-MM-DD), dzimšanas gads (GGGG) vai vecums kādā dienā (`age` un `on`)"
        }
        Expected::Uuid => "vajadzīgs UUID",
        Expected::Word { of } => return format!("vajadzīgs viens no šiem vārdiem: {}", quoted(of)).into(),
        Expected::Version { version } => return format!("vajadzīgs skaitlis {version}").into(),
        Expected::OneOrMore => "vajadzīgs vismaz 1",
        Expected::AtMost { most } => return format!("drīkst būt ne vairāk kā {most}").into(),
        Expected::Name => "vajadzīgs nosaukums",
        Expected::Words => "vajadzīgs vismaz viens vārds",
        Expected::Levels => "vajadzīgs vismaz viens līmenis",
        Expected::Conditions => "vajadzīgs vismaz viens nosacījums",
        Expected::Requirements => "vajadzīga vismaz viena prasība",
        Expected::FirstEvent => "vajadzīgs vismaz notikums `eligible`",
        Expected::MunicipalityCode => "vajadzīgs pašvaldības kods (ATVK, septiņi cipari)",
        Expected::Municipality => "vajadzīgs pašvaldības kods vai nosaukums",
        Expected::RegistrationNumber => "vajadzīgs reģistrācijas numurs (vienpadsmit cipari)",
        Expected::Breach => {
            "vajadzīga ietekme uz stundām (`voids`, `duty`, `record`, `note`) vai tādas prasības kods, ko pārbauda"
        }
        Expected::SourceBasis => "vajadzīgs `primary`, `official`, `secondary` vai `recalled`",
    };
    said.into()
}

fn found(found: Found) -> &'static str {
    match found {
        Found::Nothing => "tur nav nekā",
        Found::Boolean => "tur ir `true` vai `false`",
        Found::Whole => "tur ir vesels skaitlis",
        Found::OtherNumber => "tur ir skaitlis ar punktu vai pakāpi vai pārāk liels skaitlis",
        Found::Text => "tur ir citāds teksts",
        Found::List => "tur ir saraksts",
        Found::Object => "tur ir objekts ar laukiem",
        Found::OutOfRange => "tur ir pārāk mazs vai pārāk liels skaitlis",
        Found::NoSuchDay => "šādas dienas kalendārā nav",
        Found::ReversedDays => "pēdējā diena ir pirms pirmās",
        Found::LongerText => "tur ir garāks teksts",
        Found::OtherText => "tur ir cits teksts",
        Found::OtherWord => "tur ir cits vārds",
        Found::AnotherNumber => "tur ir cits skaitlis",
        Found::EmptyList => "saraksts ir tukšs",
        Found::EmptyObject => "tur nav neviena lauka",
        Found::EmptyText => "teksts ir tukšs",
        Found::Zero => "tur ir 0",
        Found::More => "tur ir vairāk",
        Found::OwnBasis => "tur ir `own`, un tas nav teksta avots",
    }
}

#[expect(clippy::too_many_lines, reason = "one sentence a contradiction")]
fn contradiction(reason: &Contradiction) -> Cow<'static, str> {
    let said = match reason {
        Contradiction::ReversedDays => "pēdējā diena ir pirms pirmās",
        Contradiction::ReversedPeriod { earliest } => {
            return format!("periods beidzas pirms sākuma; agrākā iespējamā diena: {earliest}").into();
        }
        Contradiction::EndlessPeriod => {
            "periods, kuram nav ne pirmās, ne pēdējās dienas, nav periods; neierakstiet to"
        }
        Contradiction::OutOfForceBefore { earliest } => {
            return format!("teksts zaudē spēku, pirms tas stājas spēkā; agrākā iespējamā diena: {earliest}")
                .into();
        }
        Contradiction::SupersedesItself => "kārtība nevar aizstāt pati sevi; vajadzīgs citas kārtības `id`",
        Contradiction::NominationNotNeeded => {
            "ir noteikts pieteikumu termiņš, bet nevienam līmenim pieteikums nav vajadzīgs"
        }
        Contradiction::TooManyInterpretations { count, most } => {
            return format!(
                "noteikumu lasījumu skaits kopā ir {count}, bet tas nedrīkst būt lielāks par {most}"
            )
            .into();
        }
        Contradiction::RepeatedInterpretation => "tāds pats lasījums jau ir norādīts; vajadzīgs cits",
        Contradiction::RepeatedWord => "vārds atkārtojas",
        Contradiction::LocalityWithoutMunicipality => {
            "iestādei nav norādīta pašvaldība; ierakstiet `anywhere` vai pašvaldības kodu laukā `authority`"
        }
        Contradiction::NoMunicipality => {
            "iestādei nav norādīta pašvaldība; ierakstiet tās kodu laukā `authority`"
        }
        Contradiction::NoHoursCount => "neieskaitītu nevienu stundu; vajadzīgs vismaz 1",
        Contradiction::NoCeremony => "par pasākumu nekas nav teikts; līdzās ierakstiet `ceremony`",
        Contradiction::AgeSaidTwice => {
            "`to` un `before_birthday` saka to pašu divējādi; atstājiet vienu no tiem"
        }
        Contradiction::ReversedAges { least } => {
            return format!("lielākais vecums ir mazāks par mazāko; vajadzīgs vismaz {least}").into();
        }
        Contradiction::NobodyOfAge { above } => {
            return format!("abi nosacījumi par vecumu nevienam neizpildās; vajadzīgs vairāk par {above}")
                .into();
        }
        Contradiction::AgeWithoutFirstDay => "vecumu šajā dienā nevar noteikt: periodam nav pirmās dienas",
        Contradiction::AgeWithoutLastDay => "vecumu šajā dienā nevar noteikt: periodam nav pēdējās dienas",
        Contradiction::AgeWithoutCeremony => {
            "vecumu šajā dienā nevar noteikt: laukā `issue` nav norādīts pasākums"
        }
        Contradiction::AgeOnManyDays => {
            "līmenim vecumu nosaka vienā dienā; ierakstiet `period_start`, `period_end`, `ceremony` vai `decision_day`"
        }
        Contradiction::RepeatedLevel => "līmenim pirms šī ir tāds pats `id`; vajadzīgs cits",
        Contradiction::SameLevel => "līmenim vajag to pašu, ko iepriekšējam; ierakstiet lielāku prasību",
        Contradiction::FewerHours { hours } => {
            return format!(
                "līmenim vajag mazāk stundu nekā iepriekšējam; mazākais iespējamais skaits: {hours}"
            )
            .into();
        }
        Contradiction::OverlappingBands => {
            "šis stundu skaita diapazons pārklājas ar iepriekšējo, bet piešķir tikai augstāko līmeni; nodaliet tos"
        }
        Contradiction::EmptyBand => {
            "šajā diapazonā nav neviena stundu skaita; augšējai robežai jābūt lielākai par apakšējo"
        }
        Contradiction::BoundSaidTwice => "to pašu robežu nosaka divi lauki; atstājiet vienu no tiem",
        Contradiction::EverybodyHasHours => "tik stundu ir ikvienam; vajadzīgs vismaz 1",
        Contradiction::NothingWithinMonths => {
            "nav teikts, kas jāizdara šajos mēnešos; līdzās ierakstiet `at_least_hours` vai `more_than_hours`"
        }
        Contradiction::ContactNotAsked => {
            "saziņu, kas nav jāveic, neieraksta; ierakstiet `true` vai izdzēsiet šo lauku"
        }
        Contradiction::NestedTooDeep { most } => {
            return format!("nosacījumi cits citā ir pārāk dziļi; lielākais dziļums: {most}").into();
        }
        Contradiction::RequirementsWithoutBasis => {
            "lai vērtētu `requirements`, jāzina, cik drošs ir to teksts; pie avotiem ierakstiet `basis`"
        }
        Contradiction::EveryAmountIsEnough => "derētu jebkāds darba apjoms; vajadzīgs vismaz 1",
        Contradiction::HandedInByItself => {
            "stundu iesniegšanas termiņu nevar skaitīt no iesniegšanas; ierakstiet `work`, `month` vai `year`"
        }
        Contradiction::AskedForAndUnknown => {
            "teksts to prasa, kā ierakstīts blakus `unknown`; šeit raksta tikai to, ko tas, iespējams, prasa"
        }
        Contradiction::NeverHolds => "tā nekad nebūtu spēkā; vajadzīgs vismaz 1",
        Contradiction::RepeatedEntitlement => "priekšrocībai pirms šīs ir tāds pats `id`; vajadzīgs cits",
        Contradiction::UsedTooOften => "tā izmantota vairāk reižu, nekā atļauts",
        Contradiction::RepeatedAward => "apbalvojums atkārtojas: tāda pati atslēga ir kādam pirms šī",
        Contradiction::NotFirst { step, expected } => {
            return format!("`{step}` nevar būt pirmais; var būt {}", quoted(expected)).into();
        }
        Contradiction::NotAfter { step, after, expected } => {
            return format!("`{step}` nevar sekot aiz `{after}`; var būt {}", quoted(expected)).into();
        }
        Contradiction::EventTooEarly { earliest } => {
            return format!("iepriekšējais notikums ir vēlāks; agrākā iespējamā diena: {earliest}").into();
        }
        Contradiction::WithoutReason { step } => {
            return format!("notikumam `{step}` jānorāda iemesls").into();
        }
    };
    said.into()
}

pub(in crate::text) fn register_error(error: &RegisterError) -> String {
    match error {
        RegisterError::DuplicateId { record, first, id, .. } => duplicate_id(*record, *first, *id),
        RegisterError::Dangling { wanted, id, .. } => dangling(*wanted, *id),
        RegisterError::CircularCorrection { id, .. } => {
            format!("stundu ieraksts {id} tieši vai caur citiem ierakstiem labo pats sevi")
        }
    }
}

pub(in crate::text) fn entry_check_error(error: &EntryCheckError) -> String {
    match error {
        EntryCheckError::Dangling { wanted, id, .. } => dangling(*wanted, *id),
        EntryCheckError::DuplicateId { position, id } => {
            duplicate_id(RecordKind::HourLog, *position, (*id).into())
        }
    }
}

fn duplicate_id(record: RecordKind, first: usize, id: RecordId) -> String {
    format!("identifikators {id} jau ir ierakstam {}", record.pointer(first))
}

fn dangling(wanted: RecordKind, id: RecordId) -> String {
    format!("nav ieraksta „{}” ar identifikatoru {id}", record_kind(wanted))
}

pub(in crate::text) fn versions_error(error: &VersionsError) -> String {
    match error {
        VersionsError::NoFirstDay { id } => format!("`{id}`: nav norādīta diena, no kuras teksts ir spēkā"),
        VersionsError::NotSuperseded { id } => format!("`{id}`: neviena no pārējām redakcijām to neaizstāj"),
        VersionsError::OutOfOrder { id } => {
            format!("`{id}` stājies spēkā pirms redakcijas, ko tas aizstāj, vai tajā pašā dienā")
        }
    }
}
