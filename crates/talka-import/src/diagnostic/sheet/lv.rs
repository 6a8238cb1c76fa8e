//! What is the matter with a sheet, in Latvian.

use talka::register::RecordKind;

use super::{BookIssue, EntryIssue, SheetIssue, said, section};
use crate::keys::table_name;
use crate::roster::{Likeness, UnusedName};

impl SheetIssue {
    pub(in crate::diagnostic) fn lv(&self) -> String {
        match self {
            Self::TableMissing { record, derived } => {
                let costs = match record {
                    RecordKind::Volunteer => {
                        "par cilvēkiem zināms tikai citās tabulās rakstītais, tāpēc vecums, piekrišanas un \
                         dzīvesvieta var nebūt zināmi"
                    }
                    RecordKind::Organization => {
                        "darba vietas zināmas tikai pēc nosaukuma, tāpēc nav zināms, vai tās drīkst organizēt \
                         brīvprātīgo darbu"
                    }
                    RecordKind::Placement => {
                        "katrs cilvēks un darba vieta uzskatīti par vienošanos, kura nav reģistrēta"
                    }
                    RecordKind::HourLog => "stundas nav zināmas, tāpēc tās netiek ne pārbaudītas, ne atzītas",
                };
                format!("nav tabulas „{}” (no citām tabulām zināmi: {derived}): {costs}.", list_lv(*record))
            }
            Self::NotInTable { record: RecordKind::Placement } => {
                "šī cilvēka vienošanās ar šo darba vietu nav reģistrēta.".to_owned()
            }
            Self::NotInTable { record } => {
                format!("tabulā „{}” šāda ieraksta nav; zināms tikai šeit rakstītais.", list_lv(*record))
            }
            Self::NameShared { record } => format!(
                "tabulā „{}” šāds nosaukums ir vairākām rindām, un nav redzams, kura domāta.",
                list_lv(*record)
            ),
            Self::PlacementOpen => {
                "cilvēkam ir vairākas vienošanās, un nav redzams, kura domāta.".to_owned()
            }
            Self::PlacementOfOthers { first } => {
                format!("{first}. rindā vienošanās ar šo pašu numuru ir citam cilvēkam vai citai organizācijai.")
            }
            Self::RowsDiffer { first, .. } => {
                format!("{first}. rindā par to pašu rakstīts kas cits; der {first}. rindā rakstītais.")
            }
            Self::MayBeSame { record, likeness, file, row } => {
                let one = match record {
                    RecordKind::Volunteer => "tas pats cilvēks",
                    _ => "tā pati darba vieta",
                };
                let reason = like_lv(*likeness);
                format!(
                    "var būt {one}, kas datnes „{file}” {row}. rindā ({reason}); nošķirti, kamēr `talka.toml` nav \
                     teikts `same` vai `different`."
                )
            }
            Self::MayBeTwo { file, row } => format!(
                "var būt divi cilvēki: vārds ir tas pats, kas datnes „{file}” {row}. rindā, bet darba vieta ir cita un \
                 dzimšanas dati nav zināmi; skaitīts par vienu. Ierakstiet dzimšanas \
                 datumus, vai arī `talka.toml` sadaļā `[people]` šo vārdu vienu pašu: `same`, ja tas ir viens, `different`, \
                 ja katrā darba vietā cits."
            ),
            Self::NameUnused { record, same, list, name, why } => unused(*record, *same, *list, *name, *why),
            Self::HeaderRepeated => "virsraksts ir atkārtots; rindas zem tā lasītas tāpat.".to_owned(),
            Self::CodeInText => {
                "tekstā ir personas kods; tas nekur netiek rādīts. Rakstiet kodu tikai kolonnā „Personas kods”.".to_owned()
            }
            Self::HostMissing => {
                "neviena kolonna nenosauc darba vietu; to var nosaukt datnē `talka.toml`: `[office] host`.".to_owned()
            }
            Self::PlaceAsHost => "vieta lasīta kā darba vietas nosaukums.".to_owned(),
            Self::SaidForAll => "šajā rindā rakstītais attiecināts uz visām rindām zem tās.".to_owned(),
            Self::TimeUnused { rows } => {
                format!("pulksteņa laiks līdzās datumam nav lasīts (rindu skaits: {rows}).")
            }
            Self::ConfirmedWithoutDay { rows } => format!(
                "atzīme apliecina, ka stundas ir apstiprinātas, bet apstiprināšanas diena nav zināma (rindu skaits: \
                 {rows})."
            ),
            Self::SecondsLeftOut { rows } => {
                format!("sekundes nav lasītas, tikai stundas un minūtes (rindu skaits: {rows}).")
            }
            Self::OtherTable => "rinda nav lasīta, jo aiz tukšas rindas, šķiet, sākas cita tabula, kuras virsraksti nav pazīstami."
                .to_owned(),
            Self::Heading(issue) => issue.lv(),
            Self::Row(issue) => issue.lv(),
            Self::FileRepeated { file } => {
                format!("datne ir tāda pati kā „{file}”, tāpēc otrreiz nav lasīta.")
            }
            Self::Workbook(issue) => format!("darbgrāmata nav lasīta: {}.", issue.lv()),
            Self::SheetSkipped => "šajā lapā nav pazīstamas tabulas, tāpēc tā nav lasīta.".to_owned(),
            Self::SheetHidden => {
                "lapa darbgrāmatā ir paslēpta, tāpēc nav lasīta; ja tā jāskaita, padariet to redzamu.".to_owned()
            }
            Self::EntryNotRead(issue) => issue.lv(),
        }
    }
}

/// Why what `talka.toml` says of a name changes nothing.
fn unused(record: RecordKind, same: bool, list: usize, name: usize, why: UnusedName) -> String {
    let place = format!("sadaļā `[{}]`, `{}` {list}. sarakstā", section(record), said(same));
    match why {
        UnusedName::Unknown => format!("{place}, {name}. vārds tabulās nav atrasts, tāpēc neko nemaina."),
        UnusedName::Ambiguous => format!(
            "{place}, {name}. vārds ir vairākiem, tāpēc neko nemaina; pierakstiet aiz komata dzimšanas datumu."
        ),
        UnusedName::Contradictory => {
            format!("{place} nosauktie pēc `same` ir viens, tāpēc šis saraksts neko nemaina.")
        }
    }
}

impl EntryIssue {
    fn lv(self) -> String {
        match self {
            Self::Folder => "apakšmape nav lasīta; ja tajā ir šīs iestādes tabulas, pārvietojiet tās uz šo mapi.".to_owned(),
            Self::Format => {
                "šāda veida datnes netiek lasītas; ja tajā ir tabula, saglabājiet to kā XLSX vai CSV.".to_owned()
            }
            Self::Unnamed { like: None } => {
                "datne nav lasīta: nosaukums neparāda, kas tā par tabulu, un pēc virsrakstiem tā nav atpazīta; ja tā \
                 jālasa, nosauciet to datnē `talka.toml` sadaļā `[files]`."
                    .to_owned()
            }
            Self::Unnamed { like: Some(record) } => {
                let name = list_lv(record);
                format!(
                    "datne nav lasīta, lai gan tās virsraksti ir kā tabulai „{name}”: nosaukums neparāda, vai tā jāskaita \
                     klāt. Lai to lasītu, pārdēvējiet to tā, lai nosaukums sāktos ar „{name}”, vai datnē `talka.toml` \
                     sadaļā `[files]` pie `{}` nosauciet visas šīs tabulas datnes.",
                    table_name(record)
                )
            }
            Self::OthersNamed { record } => format!(
                "datne nav lasīta: datnē `talka.toml` sadaļā `[files]` pie `{}` ir nosauktas citas datnes; pierakstiet \
                 tur arī šo, ja tā jālasa.",
                table_name(record)
            ),
        }
    }
}

impl BookIssue {
    fn lv(self) -> String {
        match self {
            Self::NotBuilt => {
                "šī programma būvēta bez spējas lasīt darbgrāmatas; saglabājiet lapu kā CSV".to_owned()
            }
            Self::Damaged => "tā ir bojāta vai nav darbgrāmata".to_owned(),
            Self::Protected => "to sargā parole".to_owned(),
            Self::TooLarge { limit } => format!("tajā ir vairāk nekā {limit} baitu"),
            Self::TooManyParts { limit } => format!("tajā ir vairāk nekā {limit} daļu"),
            Self::TooManyCells { limit } => format!("tajā ir vairāk nekā {limit} šūnu"),
            Self::TextTooLong { limit } => format!("tajā ir teksts, kas garāks par {limit} baitiem"),
            Self::Repeated { limit } => {
                format!(
                    "viens un tas pats tajā atkārtots vairāk nekā {limit} šūnās; izdzēsiet lieko zem tabulas un blakus tai"
                )
            }
            Self::Entities => "tajā deklarētas entītijas, kādas izklājlapu programmas neraksta".to_owned(),
        }
    }
}

/// What a table of such records is called.
pub(crate) const fn list_lv(record: RecordKind) -> &'static str {
    match record {
        RecordKind::Volunteer => "jaunieši",
        RecordKind::Organization => "organizācijas",
        RecordKind::Placement => "vienošanās",
        RecordKind::HourLog => "stundas",
    }
}

const fn like_lv(likeness: Likeness) -> &'static str {
    match likeness {
        Likeness::SameNameAndBirth => "tas pats vārds un dzimšanas dati",
        Likeness::SameNameWithoutBirth => "tas pats vārds; vienā rindā dzimšanas dati nav zināmi",
        Likeness::SameNameOtherBirth => "tas pats vārds un gandrīz tie paši dzimšanas dati",
        Likeness::OrderOfWords => "tie paši vārdi citā secībā",
        Likeness::Slip => "atšķiras viens burts",
        Likeness::SameCode => "tas pats personas kods",
        Likeness::Initial => "tas pats uzvārds un vārda pirmais burts",
        Likeness::LegalForm => "tas pats nosaukums; tikai vienā rindā rakstīta juridiskā forma",
        Likeness::Remark => "tas pats vārds; vienā rindā pie tā ir piezīme",
    }
}
