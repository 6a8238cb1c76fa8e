//! Why a rule is not satisfied.

use super::super::numbers::{date, euros, hours_in_words};
use super::super::plural::{Inflection, Noun};
use super::super::{Lang, listed};
use super::legal_class;
use crate::date::Day;
use crate::identity::{CheckDigit, DigitsFault, PersonalCodeFault, RegistrationNumberFault};
use crate::law::provisions::{BDL_3_4, LAW_IN_FORCE};
use crate::law::{Cause, ConsentFlaw, Lacking, PolicyFlaw, WritingFlaw, WritingNeeded};
use crate::register::{Matter, Party, Risk};

const LV: Lang = Lang::Lv;

#[expect(
    clippy::too_many_lines,
    reason = "one match, so that the compiler finds a cause without its sentence"
)]
pub(in super::super) fn message(cause: &Cause) -> String {
    let day = |day: Day| date(day, LV);
    let sum = |cents: i64| euros(cents, LV);
    let hours = |minutes: i64| hours_in_words(minutes, Inflection::Nominative, LV);
    let years_of_age = |age: u8| format!("{age} {}", Noun::GADS.beside(age.into(), Inflection::Genitive));
    match cause {
        Cause::LawNotInForce => {
            format!("Šajās dienās Brīvprātīgā darba likuma vēl nebija: tas ir spēkā no {}", day(LAW_IN_FORCE))
        }
        Cause::HostNotEntitled { class } => {
            format!("Šo brīvprātīgo darbu organizē {}, bet likums to neatļauj.", legal_class(*class))
        }
        Cause::HostClassDoubtful { class } => format!(
            "Likumā nav skaidri pateikts, vai šāds organizētājs ({}) drīkst organizēt brīvprātīgo darbu.",
            legal_class(*class)
        ),
        Cause::SocialEnterpriseTooEarly => format!(
            "Sociālie uzņēmumi drīkst organizēt brīvprātīgo darbu tikai no {}",
            day(BDL_3_4.in_force.first)
        ),
        Cause::SocialEnterpriseStatus => "Šajās dienās uzņēmumam nav sociālā uzņēmuma statusa, \
            tāpēc organizēt brīvprātīgo darbu tas nedrīkst."
            .into(),
        Cause::UnderMinimumAge { minimum } => format!(
            "Brīvprātīgo darbu drīkst veikt no {} vecuma, bet šajās dienās brīvprātīgais ir jaunāks.",
            years_of_age(*minimum)
        ),
        Cause::ConsentMissing { flaw, until } => {
            format!("Jaunietim vēl nav {}, bet {}.", years_of_age(*until), consent(*flaw))
        }
        Cause::ConsentAtSixteen => "Jaunietim ir 16 gadu, un likumā nav skaidri pateikts, \
            vai šajā vecumā likumiskā pārstāvja piekrišana vēl ir vajadzīga."
            .into(),
        Cause::PaidWork { cents } => format!(
            "Par darbu ir samaksāts (kopā {}), bet brīvprātīgo darbu veic bez atlīdzības.",
            sum(*cents)
        ),
        Cause::AgreementIncomplete { missing } => agreement(missing),
        Cause::WorkBeforeAgreement { lacking: Lacking::Agreement, from } => {
            format!("Darbs sākts pirms vienošanās: tā noslēgta tikai {}", day(*from))
        }
        Cause::WorkBeforeAgreement { lacking: Lacking::Acquainting, from } => format!(
            "Darbs sākts, pirms brīvprātīgais iepazīstināts ar tiesībām un pienākumiem: tas izdarīts tikai {}",
            day(*from)
        ),
        Cause::WritingMissing { needed, flaw } => format!(
            "Līgums par brīvprātīgo darbu jāslēdz rakstveidā, jo {}, bet {}",
            needs_writing(*needed),
            writing(*flaw)
        ),
        Cause::NoticeTooShort { given, effective, earliest } => format!(
            "Par brīvprātīgā darba izbeigšanu paziņots {}, \
             tāpēc pēdējā diena drīkst būt ne agrāk kā {}, bet tā ir {}",
            day(*given),
            day(*earliest),
            day(*effective)
        ),
        Cause::NoticeNotWritten => "Līgums ir rakstveidā, tāpēc arī par izbeigšanu jāpaziņo rakstveidā, \
            bet tas izdarīts mutvārdos."
            .into(),
        Cause::WorkAfterEnd { end } => format!(
            "Stundas ierakstītas par laiku, kad brīvprātīgais darbs jau bija beidzies: pēdējā diena bija {}",
            day(*end)
        ),
        Cause::UninsuredHazard { flaw } => format!("Darbs ir bīstams, bet {}.", policy(flaw)),
        Cause::InsuredTooLate { made, from, start } => format!(
            "Brīvprātīgais bija jāapdrošina pirms bīstamā darba sākuma ({}), \
             bet apdrošināšanas līgums noslēgts {} un ir spēkā no {}",
            day(*start),
            day(*made),
            day(*from)
        ),
        Cause::ExpensesOverCap { year, total_cents, cap_cents } => format!(
            "Brīvprātīgajam {year}. gadā atlīdzināto izdevumu kopsumma ir {}, \
             bet ar nodokli neapliek ne vairāk kā {}.",
            sum(*total_cents),
            sum(*cap_cents)
        ),
        Cause::PersonalCodeMalformed { fault } => {
            format!("Personas kods nav derīgs: {}.", personal_code(*fault))
        }
        Cause::PersonalCodeInFuture => {
            "Personas kods rāda, ka cilvēks vēl nav piedzimis, tāpēc tas nevar būt pareizs.".into()
        }
        Cause::PersonalCodeCheckDigit { verdict } => check_digit(*verdict).into(),
        Cause::PersonalCodeBirthDate => {
            "Ierakstītais dzimšanas datums nesakrīt ar to, kas redzams personas kodā.".into()
        }
        Cause::BirthDateMissing => {
            "Dzimšanas datums nav ierakstīts, un no šāda personas koda to uzzināt nevar.".into()
        }
        Cause::RegistrationNumberMalformed { fault } => {
            format!("Reģistrācijas numurs nav derīgs: {}.", registration_number(*fault))
        }
        Cause::RegistrationNumberChecksum => "Reģistrācijas numura cipari savā starpā nesaskan, \
            tāpēc tas, iespējams, pierakstīts kļūdaini."
            .into(),
        Cause::MinutesInvalid { minutes, .. } if *minutes <= 0 => {
            format!("Ierakstītajam laikam jābūt ilgākam par nulli, bet tas ir {}.", hours((*minutes).into()))
        }
        Cause::MinutesInvalid { minutes, most } => format!(
            "Ierakstītais laiks ir {}, bet šajās dienās tas nevar būt ilgāks par {}.",
            hours((*minutes).into()),
            hours_in_words(*most, Inflection::Dative, LV)
        ),
        Cause::HoursInFuture { today } => {
            format!("Stundas ierakstītas par laiku, kas {} vēl nebija pienācis.", day(*today))
        }
        Cause::MinutesOverInterval { minutes, interval } => format!(
            "Ierakstītais laiks ir {}, bet no darba sākuma līdz beigām ir tikai {}.",
            hours((*minutes).into()),
            hours((*interval).into())
        ),
        Cause::DayOver24Hours { minutes } => format!(
            "Ar šo ierakstu vienā dienā kopā ierakstītais laiks ir {}, bet diennaktī ir tikai 24 stundas.",
            hours(*minutes)
        ),
        Cause::HoursOverlap { .. } => "Daļa šī laika jau ir citā tā paša brīvprātīgā ierakstā, \
            un vienu un to pašu laiku ieskaita tikai vienreiz."
            .into(),
        Cause::HoursDuplicate { .. } => {
            "Tās pašas stundas jau ir ierakstītas, un tās ieskaita tikai vienreiz.".into()
        }
    }
}

fn consent(flaw: ConsentFlaw) -> &'static str {
    match flaw {
        ConsentFlaw::None => {
            "nav rakstveida piekrišanas no likumiskā pārstāvja (piemēram, mātes, tēva vai aizbildņa)"
        }
        ConsentFlaw::OtherPlacement => "likumiskā pārstāvja piekrišana attiecas tikai uz darbu citur",
        ConsentFlaw::OtherPurpose => {
            "likumiskā pārstāvja piekrišana dota kam citam, nevis brīvprātīgajam darbam"
        }
        ConsentFlaw::NotEntitled => "piekrišanu devis cilvēks, kas nav jaunieša likumiskais pārstāvis",
        ConsentFlaw::Oral => "likumiskais pārstāvis piekrišanu devis tikai mutvārdos, nevis rakstveidā",
        ConsentFlaw::NotYet => "likumiskā pārstāvja rakstveida piekrišana šajās dienās vēl nav spēkā",
        ConsentFlaw::Expired => "likumiskā pārstāvja rakstveida piekrišana šajās dienās vairs nav spēkā",
        ConsentFlaw::Withdrawn => "likumiskais pārstāvis savu piekrišanu ir atsaucis",
        ConsentFlaw::OneParentOnly => {
            "rakstveida piekrišanu devis tikai viens no vecākiem, lai gan prasīta abu piekrišana"
        }
    }
}

fn agreement(missing: &[Matter]) -> String {
    let open: Vec<&str> = missing.iter().copied().filter_map(unsettled).collect();
    match (open.as_slice(), missing.contains(&Matter::Acquainted)) {
        ([], false) => "Vienošanās nav pilnīga.".into(),
        ([], true) => "Brīvprātīgais nav iepazīstināts ar savām tiesībām un pienākumiem.".into(),
        (open, false) => format!("Organizētājs un brīvprātīgais nav vienojušies par {}.", listed(open, LV)),
        (open, true) => format!(
            "Organizētājs un brīvprātīgais nav vienojušies par {}, \
             un brīvprātīgais nav iepazīstināts ar savām tiesībām un pienākumiem.",
            listed(open, LV)
        ),
    }
}

/// A matter to agree on, in the accusative.
fn unsettled(matter: Matter) -> Option<&'static str> {
    match matter {
        Matter::Amount => Some("darba apjomu"),
        Matter::Manner => Some("darba izpildes kārtību"),
        Matter::Term => Some("termiņu"),
        Matter::Acquainted => None,
    }
}

fn needs_writing(needed: WritingNeeded) -> &'static str {
    match needed {
        WritingNeeded::Requested => "to lūdza viena no pusēm",
        WritingNeeded::Expenses => "brīvprātīgā izdevumus sedz organizētājs",
        WritingNeeded::Minor => "brīvprātīgais vienošanās dienā bija nepilngadīgs",
    }
}

/// A clause with its full stop, since a date ends in one.
fn writing(flaw: WritingFlaw) -> String {
    match flaw {
        WritingFlaw::Oral => "tas noslēgts tikai mutvārdos.".into(),
        WritingFlaw::Later { written } => format!("tas rakstveidā noslēgts tikai {}", date(written, LV)),
        WritingFlaw::SignatureMissing { by } => format!("{} to nav parakstījis.", party(by)),
        WritingFlaw::SignedLater { by, on } => format!("{} to parakstījis tikai {}", party(by), date(on, LV)),
    }
}

fn party(party: Party) -> &'static str {
    match party {
        Party::Volunteer => "brīvprātīgais",
        Party::Organization => "organizētājs",
        Party::LegalRepresentative => "likumiskais pārstāvis",
    }
}

fn policy(flaw: &PolicyFlaw) -> String {
    match flaw {
        PolicyFlaw::None => "brīvprātīgais nav apdrošināts pret nelaimes gadījumiem".into(),
        PolicyFlaw::Period => "apdrošināšana pret nelaimes gadījumiem šajās dienās nav spēkā".into(),
        PolicyFlaw::Risks { missing } => {
            let risks: Vec<&str> = missing.iter().copied().map(risk).collect();
            format!("apdrošināšana neattiecas uz {}", listed(&risks, LV))
        }
        PolicyFlaw::Sum { cents, minimum_cents } => format!(
            "apdrošinājuma summa invaliditātes gadījumā ir {}, lai gan tai jābūt vismaz {}",
            euros(*cents, LV),
            euros(*minimum_cents, LV)
        ),
    }
}

/// A risk as it stands after «uz».
fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Injury => "traumām",
        Risk::Burns => "apdegumiem",
        Risk::Frostbite => "apsaldējumiem",
        Risk::Disability => "invaliditāti",
        Risk::Death => "nāvi",
    }
}

fn check_digit(verdict: CheckDigit) -> &'static str {
    match verdict {
        CheckDigit::Right => "Personas koda pēdējais cipars saskan ar pārējiem.",
        CheckDigit::Wrong => {
            "Personas koda pēdējais cipars nesaskan ar pārējiem, tāpēc kods, iespējams, pierakstīts kļūdaini."
        }
        CheckDigit::Unverifiable => {
            "Vai šis personas kods pierakstīts bez kļūdas, pēc tā pēdējā cipara pārbaudīt nevar."
        }
        CheckDigit::None => "Šim personas kodam nav cipara, pēc kura pārbaudīt pārējos.",
    }
}

fn personal_code(fault: PersonalCodeFault) -> String {
    match fault {
        PersonalCodeFault::Digits(fault) => digits(fault),
        PersonalCodeFault::UnknownForm => "neviens kods nesākas ar 00 vai ar skaitli no 40 līdz 99".into(),
        PersonalCodeFault::Century => {
            "septītais cipars rāda dzimšanas gadsimtu un var būt tikai 0, 1 vai 2".into()
        }
        PersonalCodeFault::BirthDate => "tas sākas ar dienu, kādas kalendārā nav".into(),
    }
}

fn registration_number(fault: RegistrationNumberFault) -> String {
    match fault {
        RegistrationNumberFault::Digits(fault) => digits(fault),
        RegistrationNumberFault::VatNumber => {
            "tas ir PVN numurs, bet reģistrācijas numuru raksta bez burtiem LV".into()
        }
        RegistrationNumberFault::FirstDigit => "neviens numurs nesākas ar 0, 1, 2 vai 3".into(),
    }
}

fn digits(fault: DigitsFault) -> String {
    match fault {
        DigitsFault::Empty => "nekas nav ierakstīts".into(),
        DigitsFault::Spaces => "tajā ir atstarpe".into(),
        DigitsFault::Hyphen => "tajā ir lieka vai nevietā ielikta svītriņa".into(),
        DigitsFault::ForeignDigit { position } => {
            format!("{position}. zīme nav parasts cipars no 0 līdz 9")
        }
        DigitsFault::NotDigit { position } => format!("{position}. zīme nav cipars"),
        DigitsFault::Length { digits, due } => format!("ciparu skaits ir {digits}, nevis {due}"),
    }
}
