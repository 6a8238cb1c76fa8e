//! Diagnostics in Latvian.

use talka::register::RecordKind;

use super::found::Found;
use super::issue::Issue;
use crate::cell::{CellError, CellErrorKind, Expected, Mangling, Probably};
use crate::encoding::NotTextError;

pub(super) fn place(file: &str, row: Option<u32>, column: Option<String>) -> String {
    let mut place = vec![format!("„{file}”")];
    place.extend(row.map(|row| format!("{row}. rinda")));
    place.extend(column.map(|column| format!("kolonna {column}")));
    place.join(", ")
}

pub(super) fn sentence(issue: &Issue, found: Option<&Found>) -> String {
    match issue {
        Issue::NotText(kind) => {
            let kind = match kind {
                NotTextError::Archive => "izklājlapas darbgrāmata vai arhīvs",
                NotTextError::OldWorkbook => "vecā formāta izklājlapas darbgrāmata",
                NotTextError::Pdf => "PDF dokuments",
            };
            format!("datne nav teksta tabula, bet {kind}; saglabājiet tabulu CSV formātā.")
        }
        Issue::FileEmpty => "datnē nav nevienas rindas.".to_owned(),
        Issue::TextDamaged { places } => {
            format!("datnē ir zīmes, kuras nevar atšifrēt (skaits: {places}); rindas ar tām nav nolasītas.")
        }
        Issue::HeaderMissing { searched } => format!(
            "virsrakstu rinda nav atrasta: pārbaudīto rindu skaits ir {searched}, un nevienā no tām nav vismaz divu zināmu kolonnu virsrakstu."
        ),
        Issue::ColumnMissing { name: "placement", heading } => {
            format!("nav redzams, kurš strādājis: tabulā trūkst kolonnas „Vārds, uzvārds” vai „{heading}”.")
        }
        Issue::ColumnMissing { heading, .. } => format!("tabulā trūkst obligātās kolonnas „{heading}”."),
        Issue::ColumnUnknown { suggestion: Some(heading) } => {
            format!(
                "kolonnas virsraksts nav zināms, tāpēc kolonna nav nolasīta; iespējams, domāts „{heading}”."
            )
        }
        Issue::ColumnUnknown { suggestion: None } => {
            "kolonnas virsraksts nav zināms, tāpēc kolonna nav nolasīta.".to_owned()
        }
        Issue::ColumnRepeated { .. } => {
            "tāda paša satura kolonna tabulā jau ir, tāpēc šī kolonna nav nolasīta.".to_owned()
        }
        Issue::ColumnWithoutHeading => {
            "zem tukša virsraksta ir ieraksti; šī kolonna nav nolasīta.".to_owned()
        }
        Issue::TitleRow => "rinda virs virsrakstu rindas ir izlaista.".to_owned(),
        Issue::SumRow => "kopsummas rinda ir izlaista.".to_owned(),
        Issue::SignatureRow => "parakstu rinda ir izlaista.".to_owned(),
        Issue::OtherHeader => {
            "šeit sākas cita virsrakstu rinda; rindas zem tās ir nolasītas pēc tās.".to_owned()
        }
        Issue::RowsShort { expected, found } => format!(
            "rindās ir mazāk šūnu nekā virsrakstu (vajadzīgais skaits ir {expected}, bet ir {found}); trūkstošās beigu šūnas ir nolasītas kā tukšas."
        ),
        Issue::RowTooShort { expected, found } => {
            format!("rindā ir par maz šūnu: vajadzīgais skaits ir {expected}, bet ir {found}.")
        }
        Issue::RowTooLong { expected, found } => format!(
            "rindā ir par daudz šūnu: vajadzīgais skaits ir {expected}, bet ir {found}; ja šūnas atdala komats, skaitļi ar komatu jāraksta pēdiņās."
        ),
        Issue::TooManyCells { limit } => format!("rindā ir vairāk nekā {limit} šūnu."),
        Issue::QuoteNotClosed => {
            "pēdiņas, ar kurām sākas šūna, nav aizvērtas pirms nākamās rindas.".to_owned()
        }
        Issue::CellTooLong { limit } => {
            format!("šūna ir garāka par {limit} baitiem; iespējams, trūkst aizverošo pēdiņu.")
        }
        Issue::CellDamaged => "šūnā ir zīme, kuru nevar atšifrēt.".to_owned(),
        Issue::ControlCharacter => "šūnā ir vadības zīme, kas nav teksts.".to_owned(),
        Issue::WordUnknown { suggestion, known } => {
            let here = found.map(what_was_found).unwrap_or_default();
            let maybe = suggestion.map(|word| format!(" (iespējams, domāts „{word}”)")).unwrap_or_default();
            format!("vārds{here} nav zināms{maybe}; jābūt vienam no šiem: „{}”.", known.join("”, „"))
        }
        Issue::KeyUnknown { record } => {
            let here = found.map(what_was_found).unwrap_or_default();
            format!("{} tabulā nav rindas ar šādu kodu{here}.", of_whom(*record))
        }
        Issue::KeyOfRefusedRow { file, row } => {
            let here = found.map(what_was_found).unwrap_or_default();
            format!("ieraksts{here} atsaucas uz rindu, kas nav nolasīta („{file}”, {row}. rinda).")
        }
        Issue::KeyRepeated { first } => {
            let here = found.map(what_was_found).unwrap_or_default();
            format!("tāds pats kods{here} jau ir {first}. rindā; šī rinda nav nolasīta.")
        }
        Issue::CorrectionsCircular => {
            "ieraksti labo cits citu pa apli, tāpēc neviens no tiem nav spēkā.".to_owned()
        }
        Issue::PersonalCodeShared { first } => {
            format!(
                "tāds pats personas kods ir arī {first}. rindā; iespējams, abas rindas ir par vienu personu."
            )
        }
        Issue::KeyIsPersonalCode { rows } => format!(
            "kodi izskatās pēc personas kodiem (rindu skaits: {rows}), un no identifikatoriem, kas no tiem veidoti, personas kodus var aprēķināt; datnē `talka.toml` norādiet slepenu iestādes nosaukumtelpu: `[office] namespace`."
        ),
        Issue::CellUnused { needs } => {
            format!("ieraksts nav izmantots, jo šajā rindā nav aizpildīta kolonna „{needs}”.")
        }
        Issue::DayUnknown => "ir norādīts, ka tas ir noticis, bet nav datuma; diena nav zināma.".to_owned(),
        Issue::CellsDisagree { other } => {
            let here = found.map(what_was_found).unwrap_or_default();
            format!("ieraksts{here} neatbilst tam, kas ir kolonnā „{other}”.")
        }
        Issue::Sheet(issue) => issue.lv(),
        Issue::Cell(error) => cell(*error, found),
    }
}

/// In whose table, in the genitive plural.
fn of_whom(record: RecordKind) -> &'static str {
    match record {
        RecordKind::Volunteer => "brīvprātīgo",
        RecordKind::Organization => "organizāciju",
        RecordKind::Placement => "vienošanos",
        RecordKind::HourLog => "stundu",
    }
}

fn cell(error: CellError, found: Option<&Found>) -> String {
    let here = found.map(what_was_found).unwrap_or_default();
    let matter = match error.kind {
        CellErrorKind::Empty => "šūna ir tukša".to_owned(),
        CellErrorKind::Unreadable => format!("ierakstu{here} nevar nolasīt"),
        CellErrorKind::NoSuchDay => format!("tāda datuma vai laika{here} nav"),
        CellErrorKind::YearOfTwoDigits => format!("gads{here} ir rakstīts ar diviem cipariem"),
        CellErrorKind::DaysReversed => format!("pēdējā diena{here} ir pirms pirmās"),
        CellErrorKind::TimeBesideDay => format!("pie datuma ir norādīts arī laiks{here}"),
        CellErrorKind::SeveralDays => {
            format!("šūnā{here} ir vairākas dienas, kas neseko cita citai; ierakstiet katru dienu savā rindā")
        }
        CellErrorKind::NotWholeMinutes => format!("ieraksts{here} nav vesels minūšu skaits"),
        CellErrorKind::OutOfRange => format!("skaitlis{here} ir pārāk liels"),
        CellErrorKind::Ambiguous => {
            format!("nav skaidrs, vai zīme skaitlī{here} atdala tūkstošus vai decimāldaļas")
        }
        CellErrorKind::DateOrder(Probably(both)) => {
            let both = both.map(|(a, b)| format!(": {} vai {}", day(a), day(b))).unwrap_or_default();
            format!("kolonnā nav redzams, vai pirmā ir diena vai mēnesis{here}{both}")
        }
        CellErrorKind::HoursUnit => format!(
            "kolonnā ir gan stundas ar minūtēm, gan stundas ar decimāldaļām, un nav skaidrs, kas ir šeit{here}"
        ),
        CellErrorKind::Mangled(mangling) => mangled(mangling, &here),
    };
    format!("{matter}; jābūt: {}.", expected(error.expected))
}

fn day(day: talka::date::Day) -> String {
    format!("{:02}.{:02}.{:04}.", day.day_of_month(), day.month(), day.year())
}

fn mangled(mangling: Mangling, here: &str) -> String {
    let maybe =
        |guess: Option<String>| guess.map(|g| format!(" (iespējams, domāts: {g})")).unwrap_or_default();
    match mangling {
        Mangling::DateForNumber(Probably(guess)) => {
            let guess = maybe(guess.map(|(a, b)| format!("{a},{b}")));
            format!("izklājlapa skaitli ir pārvērtusi datumā{here}{guess}")
        }
        Mangling::MomentForDuration => {
            format!("izklājlapa ilgumu ir pārvērtusi datumā un pulksteņa laikā{here}")
        }
        Mangling::SerialNumber(Probably(guess)) => {
            format!("datuma vietā ir izklājlapas dienas kārtas numurs{here}{}", maybe(guess.map(day)))
        }
        Mangling::FractionOfDay(Probably(guess)) => {
            let guess = maybe(guess.map(|clock| clock.to_string()));
            format!("pulksteņa laika vietā ir izklājlapas diennakts daļa{here}{guess}")
        }
        Mangling::PowerOfTen => {
            format!(
                "izklājlapa garo numuru ir saīsinājusi{here}, un tā pēdējie cipari ir zuduši; ierakstiet visus ciparus"
            )
        }
        Mangling::LostLeadingZeros => format!("izklājlapa ir nometusi nulli koda sākumā{here}"),
        Mangling::ColumnTooNarrow => {
            format!("izklājlapas kolonna bija par šauru, lai parādītu vērtību{here}")
        }
        Mangling::FormulaWithoutValue => {
            "šūnā ir formula, kuras vērtības datnē nav; atveriet datni izklājlapu programmā un saglabājiet"
                .to_owned()
        }
        Mangling::FormulaError => format!("šūnā ir izklājlapas formulas kļūda{here}"),
    }
}

fn what_was_found(found: &Found) -> String {
    match (found.text(), found.description()) {
        (Some(text), _) => format!(" „{text}”"),
        (None, Some([digits, letters, others])) => {
            format!(" (cipari: {digits}, burti: {letters}, citas zīmes: {others})")
        }
        (None, None) => String::new(),
    }
}

fn expected(expected: Expected) -> &'static str {
    match expected {
        Expected::Hours => "stundu skaits (piemēram, 2,5 vai 1:30)",
        Expected::Day => "datums (piemēram, 31.12.2020.)",
        Expected::When => {
            "datums, vairākas dienas vai mēnesis (piemēram, 31.12.2020., 12.–14.07.2020. vai marts 2020)"
        }
        Expected::Clock => "pulksteņa laiks (piemēram, 10:00)",
        Expected::ClockSpan => "laiks no un līdz (piemēram, 10:00–12:45)",
        Expected::YesNo => "„jā” vai „nē”",
        Expected::WholeNumber => "vesels skaitlis",
        Expected::Amount => "summa eiro (piemēram, 12,50)",
        Expected::Text => "teksts",
        Expected::List => "ieraksti, kas atdalīti ar komatu vai semikolu",
        Expected::Key => "iestādes piešķirtais numurs vai kods",
        Expected::PersonalCode => "personas kods ar 11 cipariem",
        Expected::RegistrationNumber => "reģistrācijas numurs ar 11 cipariem",
        Expected::MunicipalityCode => "pašvaldības ATVK kods ar 7 cipariem",
        Expected::Birth => "dzimšanas datums (piemēram, 31.12.2004.) vai gads (2004)",
        Expected::Done => "datums (piemēram, 31.12.2020.), „x”, „jā” vai „nē”",
        Expected::Paid => {
            "summa, pirms tās izdevumu veids un pēc tās datums (piemēram, ēdināšana 12,50 15.07.2020.)"
        }
        Expected::Height => "augstums metros (piemēram, 6 m)",
    }
}
