//! Recognition in Latvian.

mod missing;

pub(in crate::text) use missing::missing_to_level;

use super::rule::rule_title;
use super::words::{bearing, hour_kind, legal_class};
use crate::lang::Lang;
use crate::recognition::{
    AfterCeremony, AgeAsked, AgeBound, AgeTested, Criterion, HoursConfirmed, Interpretation, LevelNumber,
    Locality, Need,
};
use crate::register::{AgreementForm, EvidenceKind, Mode, Role};
use crate::text::numbers::{clock, date, period};
use crate::text::plural::{Inflection, Noun};

pub(in crate::text) fn criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Corrected => "ieraksts aizstāts ar labojumu",
        Criterion::Rejected => "stundas noraidītas vai atsauktas",
        Criterion::Contradicted => "ieraksti ir pretrunīgi",
        Criterion::Version => "noteikumi šajās dienās mainījās",
        Criterion::InForce => "darbs veikts, pirms noteikumi bija spēkā",
        Criterion::Period => "darbs veikts citā laikā",
        Criterion::Ceremony => "darbs veikts pēc godināšanas pasākuma",
        Criterion::Deadline => "stundas iesniegtas pēc termiņa",
        Criterion::Age => "vecums neatbilst kārtībai",
        Criterion::Host => "darba vieta neatbilst kārtībai",
        Criterion::HostRegistered => "darba vieta nav reģistrēta šajā pašvaldībā",
        Criterion::Territory => "darbs nav veikts šīs pašvaldības teritorijā",
        Criterion::Residence => "dzīvesvieta nav šajā pašvaldībā",
        Criterion::Kind => "šāda veida stundas neieskaita",
        Criterion::Mode => "šādi veiktu darbu neieskaita",
        Criterion::Field => "šīs jomas darbu neieskaita",
        Criterion::Agreement => "vienošanās nav vajadzīgajā formā",
        Criterion::Confirmation => "stundas nav apstiprinātas",
        Criterion::EnteredBy => "stundas ierakstījis kāds, kura ierakstus neieskaita",
        Criterion::Evidence => "stundas nav ierakstītas vajadzīgajā vietā",
        Criterion::Lawful => "nav atzīstams par brīvprātīgo darbu",
        Criterion::Limit => "stundu ir vairāk, nekā drīkst ieskaitīt",
        Criterion::Level => "līmenim vajadzīgais",
    }
}

pub(in crate::text) fn interpretation(interpretation: &Interpretation) -> String {
    let text = match interpretation {
        Interpretation::Unknown(_) => "ja avots par to klusē",
        Interpretation::Corrected => "ja neieskaita ierakstus, kas aizstāti ar labojumu",
        Interpretation::Rejected => "ja neieskaita noraidītas un atsauktas stundas",
        Interpretation::Contradicted => "ja neieskaita pretrunīgus ierakstus",
        Interpretation::Period(time) if time.every.is_some() => "ja katru kalendāra gadu skaita atsevišķi",
        Interpretation::Period(time) => match time.period().filter(|_| time.from.or(time.to).is_some()) {
            Some(time) => {
                return format!("ja ieskaita tikai šajā laikā veikto darbu: {}", period(time, Lang::Lv));
            }
            None => "ja ieskaita jebkad veikto darbu",
        },
        Interpretation::Earlier { count: true, .. } => {
            "ja ieskaita arī darbu, kas veikts, pirms noteikumi bija spēkā"
        }
        Interpretation::Earlier { in_force, count: false } => {
            return format!(
                "ja ieskaita tikai darbu no {}, kad noteikumi bija spēkā",
                date(*in_force, Lang::Lv)
            );
        }
        Interpretation::Ceremony { after: AfterCeremony::Count, .. } => {
            "ja ieskaita arī darbu pēc godināšanas pasākuma"
        }
        Interpretation::Ceremony { after: AfterCeremony::LeftOut, .. } => {
            "ja neieskaita darbu pēc godināšanas pasākuma"
        }
        Interpretation::Deadline(deadline) => {
            let at = deadline.at.map(|at| format!(" plkst. {}", clock(at, Lang::Lv))).unwrap_or_default();
            return format!("ja iesniegšanas termiņš ir {}{at}", date(deadline.on, Lang::Lv));
        }
        Interpretation::Age(age) => return of_age(*age),
        Interpretation::HostListed(_) => "ja ieskaita tikai darbu sarakstā minētajās vietās",
        Interpretation::HostRegistered(Locality::Anywhere) => "ja nav nozīmes, kur darba vieta reģistrēta",
        Interpretation::HostRegistered(Locality::Authority) => {
            "ja darba vietai jābūt reģistrētai šajā pašvaldībā"
        }
        Interpretation::Territory(Locality::Anywhere) => "ja nav nozīmes, kur darbs veikts",
        Interpretation::Territory(Locality::Authority) => {
            "ja darbam jābūt veiktam šīs pašvaldības teritorijā"
        }
        Interpretation::Residence(Locality::Anywhere) => "ja dzīvesvietai nav nozīmes",
        Interpretation::Residence(Locality::Authority) => "ja dzīvesvietai jābūt deklarētai šajā pašvaldībā",
        Interpretation::Confirmation(HoursConfirmed::Confirmed) => "ja ieskaita tikai apstiprinātas stundas",
        Interpretation::Confirmation(HoursConfirmed::ConfirmedByOthers) => {
            "ja ieskaita tikai stundas, ko apstiprinājis kāds cits, nevis pats jaunietis"
        }
        Interpretation::Confirmation(HoursConfirmed::Entered) => {
            "ja ieskaita arī stundas, kas vēl nav apstiprinātas"
        }
        Interpretation::Breaches(codes) if codes.is_empty() => {
            "ja ieskaita arī stundas, kas nav atzīstamas par brīvprātīgo darbu"
        }
        Interpretation::Breaches(codes) if *codes == ["voids"] => {
            "ja neieskaita stundas, kas nav atzīstamas par brīvprātīgo darbu"
        }
        Interpretation::Breaches(codes) => {
            return list("ja neieskaita stundas ar šādām neatbilstībām", codes, |code| {
                let of_rule = rule_title(code);
                of_rule.or_else(|| code.parse().ok().map(bearing)).unwrap_or(code)
            });
        }
        Interpretation::Host(classes) => {
            return list("ja ieskaita darbu šādās vietās", classes, |class| legal_class(*class));
        }
        Interpretation::Kind(kinds) => {
            return list("ja ieskaita šāda veida stundas", kinds, |kind| hour_kind(*kind));
        }
        Interpretation::Mode(modes) => {
            return list("ja ieskaita šādi veiktu darbu", modes, |mode| mode_of(*mode));
        }
        Interpretation::Field(fields) => {
            return list("ja ieskaita darbu šādās jomās", fields, String::as_str);
        }
        Interpretation::FieldLeftOut(fields) => {
            return list("ja neieskaita darbu šādās jomās", fields, String::as_str);
        }
        Interpretation::EnteredWithin(days) => {
            let within = Noun::DIENA.beside(u64::from(*days), Inflection::Genitive);
            return format!("ja ieskaita tikai stundas, kas ierakstītas {days} {within} laikā pēc darba");
        }
        Interpretation::Agreement(forms) => {
            return list("ja ieskaita darbu, par ko ir šāda vienošanās", forms, |form| form_of(*form));
        }
        Interpretation::ConfirmedBy(roles) => {
            return list("ja ieskaita stundas, ko apstiprinājuši", roles, |role| role_of(*role));
        }
        Interpretation::EnteredBy(roles) => {
            return list("ja ieskaita stundas, ko ierakstījuši", roles, |role| role_of(*role));
        }
        Interpretation::Evidence(kinds) => {
            return list("ja ieskaita stundas, kas ierakstītas", kinds, |kind| written_in(*kind));
        }
        Interpretation::Level(LevelNumber { title, need, number, .. }) => {
            return format!("ja prasība („{}”) ir: {}", title.lv, number_of(*need, *number));
        }
    };
    text.to_owned()
}

fn list<T>(before: &str, items: &[T], word: impl Fn(&T) -> &str) -> String {
    format!("{before}: {}", items.iter().map(word).collect::<Vec<_>>().join(", "))
}

fn of_age(age: AgeAsked) -> String {
    let tested = match age.tested {
        Some(AgeTested::DayOfWork) => "ja vecumu nosaka darba dienā",
        Some(AgeTested::PeriodStart) => "ja vecumu nosaka perioda pirmajā dienā",
        Some(AgeTested::PeriodEnd) => "ja vecumu nosaka perioda pēdējā dienā",
        Some(AgeTested::PlacementStart) => "ja vecumu nosaka brīvprātīgā darba pirmajā dienā",
        Some(AgeTested::Ceremony) => "ja vecumu nosaka godināšanas pasākuma dienā",
        Some(AgeTested::DecisionDay) => "ja vecumu nosaka lēmuma dienā",
        None => "ja nav zināms, kurā dienā nosaka vecumu",
    };
    let bounds = match (age.from, age.to) {
        _ if !age.bounds_vary => return tested.to_owned(),
        (AgeBound::Years(from), AgeBound::Years(to)) => format!("un vecums ir {from}–{to} gadi"),
        (AgeBound::Years(from), _) => format!("un mazākais vecums ir {from}"),
        (_, AgeBound::Years(to)) => format!("un lielākais vecums ir {to}"),
        _ => "un vecuma robežu nav".to_owned(),
    };
    format!("{tested} {bounds}")
}

fn mode_of(mode: Mode) -> &'static str {
    match mode {
        Mode::OnSite => "klātienē",
        Mode::Remote => "attālināti",
        Mode::Abroad => "ārvalstīs",
    }
}

fn form_of(form: AgreementForm) -> &'static str {
    match form {
        AgreementForm::Written => "rakstveida",
        AgreementForm::Oral => "mutvārdu",
    }
}

fn role_of(role: Role) -> &'static str {
    match role {
        Role::Volunteer => "brīvprātīgais",
        Role::Host => "darba vieta",
        Role::Coordinator => "koordinators",
        Role::School => "skola",
        Role::Municipality => "pašvaldība",
    }
}

fn written_in(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Booklet => "grāmatiņā",
        EvidenceKind::ElectronicForm => "elektroniskā veidlapā",
        EvidenceKind::Contract => "līgumā",
        EvidenceKind::List => "sarakstā",
    }
}

fn number_of(need: Need, number: u32) -> String {
    match need {
        Need::AtLeastHours => format!("vismaz {number} h"),
        Need::MoreThanHours => format!("vairāk nekā {number} h"),
        Need::BelowHours => format!("mazāk nekā {number} h"),
        Need::UpToHours => format!("ne vairāk kā {number} h"),
        Need::AtLeastDays => format!("darba dienu skaits vismaz {number}"),
        Need::Fields => format!("jomu skaits vismaz {number}"),
        Need::OneHostPercent => format!("vienā darba vietā vismaz {number} % stundu"),
        Need::MonthsOfService => format!("mēnešu skaits vismaz {number}"),
    }
}
