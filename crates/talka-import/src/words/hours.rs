//! Words of the hour log.

use talka::register::{ConfirmationState, HourKind, Mode, Role};

use super::spellings;

spellings!(Mode {
    OnSite: "klātienē", "klātiene", "uz vietas", "in person";
    Remote: "attālināti", "attālināts", "attālinātā", "tiešsaistē", "tiešsaiste", "no mājām", "online", "remotely";
    Abroad: "ārvalstīs", "ārzemēs", "ārvalsts", "ārpus Latvijas";
});

spellings!(HourKind {
    Work: "darbs", "brīvprātīgais darbs", "pamatdarbs", "brīvprātīgā darba stundas";
    Training: "mācības", "apmācība", "apmācības", "kursi", "seminārs", "semināri";
    Travel: "ceļš", "ceļā", "ceļa laiks", "brauciens", "travelling";
    Preparation: "sagatavošanās", "sagatavošana", "gatavošanās", "preparing";
    Standby: "dežūra", "dežūras", "dežurēšana", "gaidīšana", "on call";
    Mandated: "piespriests", "piespriestais", "piespriests darbs", "piespriestais darbs", "sabiedriskais darbs",
        "piespiedu darbs", "tiesas piespriests", "court-ordered";
    PaidSummerJob: "vasaras darbs", "apmaksāts vasaras darbs", "NVA vasaras darbs", "skolēnu nodarbinātība", "algots darbs",
        "summer job";
    Internship: "prakse", "mācību prakse", "ēnošana";
    OwnFamily: "savas ģimenes labā", "ģimenes labā", "palīdzība ģimenei", "family";
    SchoolRequirement: "skolas prasība", "skolas uzdevums", "skolas sabiedriskais darbs", "CAS", "school";
    Programme: "programma", "Eiropas Solidaritātes korpuss", "ESK", "Erasmus+", "ESC", "program";
});

spellings!(Role {
    Volunteer: "jaunietis", "jauniete", "brīvprātīgais", "brīvprātīgā", "brīvprātīgā darba veicējs",
        "brīvprātīgā darba veicēja", "pats", "pati";
    Host: "darba vieta", "brīvprātīgā darba vieta", "uzņemošā organizācija", "organizācija", "organizētājs", "iestāde",
        "organization", "organizer";
    Coordinator: "koordinators", "koordinatore", "brīvprātīgā darba koordinators", "brīvprātīgā darba koordinatore";
    School: "skola", "skolotājs", "skolotāja", "klases audzinātājs", "klases audzinātāja", "izglītības iestāde", "teacher";
    Municipality: "pašvaldība", "dome", "pašvaldības darbinieks", "pašvaldības darbiniece", "novads", "council";
});

spellings!(ConfirmationState {
    Pending: "gaida apstiprinājumu", "gaida", "iesniegts", "iesniegta", "iesniegtas", "nav apstiprināts",
        "nav apstiprināta", "nav apstiprinātas", "neapstiprināts", "neapstiprināta", "neapstiprinātas", "jauns",
        "izskatīšanā", "waiting", "submitted";
    Confirmed: "apstiprināts", "apstiprināta", "apstiprinātas", "apstiprināti", "apstiprinu", "saskaņots", "saskaņota",
        "saskaņotas", "pieņemts", "jā", "approved", "accepted", "yes";
    Rejected: "noraidīts", "noraidīta", "noraidītas", "atteikts", "atteikta", "nepieņemts", "declined";
    Withdrawn: "atsaukts", "atsaukta", "atsauktas", "anulēts", "anulēta", "anulētas", "cancelled", "canceled";
});
