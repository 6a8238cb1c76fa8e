//! What the words of totals are called.

use super::in_words;
use crate::impact::{Borders, By, CityMeasure, Definition, MunicipalityOf, NotComparable, ValuingMethod};

in_words! {
    By {
        Municipality: "pašvaldība", "municipality";
        PlanningRegion: "plānošanas reģions", "planning region";
        Organization: "darba vieta", "organization";
        Field: "darba joma", "field of work";
        Month: "mēnesis", "month";
        Year: "gads", "year";
        AgeBand: "vecums", "age";
        Verdict: "vērtējums pēc likuma", "verdict under the Law";
        Level: "līmenis", "level";
    }
    MunicipalityOf {
        Host: "darba vietas juridiskā adrese", "registered address of the host";
        Work: "vieta, kur darbs veikts", "place of the work";
        Residence: "brīvprātīgā deklarētā dzīvesvieta", "residence of the volunteer";
        Issuer: "organizētāja juridiskā adrese", "registered address of the organizer";
    }
    Borders {
        EachDay: "darba dienas robežās", "borders of the day of the work";
        Recorded: "kā ierakstīts", "as recorded";
    }
    ValuingMethod {
        MinimumWage: "aizstāšanas izmaksas pēc minimālās algas", "replacement cost by the minimum wage";
        Rate: "norādīta stundas likme", "a given rate";
    }
    Definition {
        VolunteerWork: "brīvprātīgais darbs", "volunteer work";
        Formal: "formāls brīvprātīgais darbs", "formal volunteering";
        ReplacementCost: "aizstāšanas izmaksas", "replacement cost";
    }
    CityMeasure {
        People: "brīvprātīgo skaits", "people";
        YoungPerThousand: "brīvprātīgie uz 1000 jauniešiem", "volunteers per 1,000 young people";
        Minutes: "nostrādātais laiks", "time worked";
        MinutesPerPerson: "laiks uz vienu brīvprātīgo", "time per person";
        Value: "darba vērtība", "value of the work";
        Level: "cilvēki pēc augstākā līmeņa", "people by highest level";
        ConfirmedShare: "apstiprināto ierakstu daļa", "share of confirmed entries";
        DaysToConfirm: "dienas līdz apstiprinājumam", "days to confirmation";
    }
    NotComparable {
        TooFewPeople: "pārāk maz cilvēku", "too few people";
        NoEntries: "nav ierakstu", "no entries";
        PopulationNotGiven: "nav norādīts jauniešu skaits", "the number of young people is not given";
        ConfirmationsNotRecorded: "apstiprinājumi nav reģistrēti", "confirmations are not recorded";
        DaysNotRecorded: "apstiprinājuma diena nav reģistrēta", "days of confirmation are not recorded";
        NoScheme: "nav norādīta kārtība", "no scheme is given";
        NotValued: "nav norādīta vērtēšanas metode", "no method of valuing is given";
        ValueIncomplete: "daļai stundu vērtība nav zināma", "the value of some of the hours is not known";
    }
}
