//! Recognition in Latvian.

use super::{hour_kind, legal_class};
use crate::recognition::{AgeTested, Criterion, HoursConfirmed, Lawfulness, Reading, ResidenceAsked};

pub(in super::super) fn criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Corrected => "ieraksts aizstāts ar labojumu",
        Criterion::Rejected => "stundas noraidītas vai atsauktas",
        Criterion::Contradicted => "ieraksti ir pretrunīgi",
        Criterion::Period => "darbs veikts citā laikā",
        Criterion::Age => "vecums neatbilst kārtībai",
        Criterion::Host => "darba vieta neatbilst kārtībai",
        Criterion::Residence => "dzīvesvieta nav šajā pašvaldībā",
        Criterion::Kind => "šāda veida stundas neieskaita",
        Criterion::Confirmation => "stundas nav apstiprinātas",
        Criterion::Lawful => "nav atzīstams par brīvprātīgo darbu",
    }
}

pub(in super::super) fn reading(reading: Reading<'_>) -> String {
    let text = match reading {
        Reading::Corrected => "ja neieskaita ierakstus, kas aizstāti ar labojumu",
        Reading::Rejected => "ja neieskaita noraidītas un atsauktas stundas",
        Reading::Contradicted => "ja neieskaita pretrunīgus ierakstus",
        Reading::Period => "ja ieskaita tikai šajā laikā veikto darbu",
        Reading::Age(AgeTested::DayOfWork) => "ja vecumu nosaka darba dienā",
        Reading::Age(AgeTested::PeriodStart) => "ja vecumu nosaka perioda pirmajā dienā",
        Reading::Age(AgeTested::PeriodEnd) => "ja vecumu nosaka perioda pēdējā dienā",
        Reading::Residence(ResidenceAsked::Anywhere) => "ja dzīvesvietai nav nozīmes",
        Reading::Residence(ResidenceAsked::Authority) => "ja dzīvesvietai jābūt deklarētai šajā pašvaldībā",
        Reading::Confirmation(HoursConfirmed::Confirmed) => "ja ieskaita tikai apstiprinātas stundas",
        Reading::Confirmation(HoursConfirmed::ConfirmedByOthers) => {
            "ja ieskaita tikai stundas, ko apstiprinājis kāds cits, nevis pats jaunietis"
        }
        Reading::Confirmation(HoursConfirmed::Entered) => {
            "ja ieskaita arī stundas, kas vēl nav apstiprinātas"
        }
        Reading::Lawful(Lawfulness::VoidExcluded) => {
            "ja neieskaita stundas, kas nav atzīstamas par brīvprātīgo darbu"
        }
        Reading::Lawful(Lawfulness::Any) => {
            "ja ieskaita arī stundas, kas nav atzīstamas par brīvprātīgo darbu"
        }
        Reading::Host(classes) => {
            let classes: Vec<&str> = classes.iter().map(|class| legal_class(*class)).collect();
            return format!("ja ieskaita darbu šādās vietās: {}", classes.join(", "));
        }
        Reading::Kind(kinds) => {
            let kinds: Vec<&str> = kinds.iter().map(|kind| hour_kind(*kind)).collect();
            return format!("ja ieskaita šāda veida stundas: {}", kinds.join(", "));
        }
    };
    text.to_owned()
}
