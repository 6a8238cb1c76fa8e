//! Words of agreements, expenses, dangers and insurance.

use talka::register::{
    AgreementForm, Beneficiary, Content, ExpenseKind, HazardKind, Matter, Party, Risk, TermKind,
};

use super::spellings;

spellings!(AgreementForm {
    Written: "rakstveida", "rakstveidā", "rakstiska", "rakstisks", "rakstiski", "rakstveida līgums", "rakstisks līgums",
        "līgums", "e-pasts", "e-pastā", "in writing";
    Oral: "mutiska", "mutisks", "mutiski", "mutvārdu", "mutvārdos", "mutiska vienošanās", "mutvārdu vienošanās",
        "verbal", "verbally";
});

spellings!(Party {
    Volunteer: "jaunietis", "jauniete", "brīvprātīgais", "brīvprātīgā", "brīvprātīgā darba veicējs",
        "brīvprātīgā darba veicēja", "veicējs", "veicēja";
    Organization: "organizācija", "organizētājs", "brīvprātīgā darba organizētājs", "darba vieta", "iestāde", "biedrība",
        "organisation", "organizer";
    LegalRepresentative: "likumiskais pārstāvis", "likumiskā pārstāve", "vecāks", "vecāki", "māte", "tēvs", "aizbildnis",
        "aizbildne", "parent";
});

spellings!(Content {
    Organizer: "organizētāja dati", "organizētājs", "organizētāja nosaukums, reģistrācijas numurs un adrese";
    Volunteer: "brīvprātīgā dati", "brīvprātīgais", "brīvprātīgā vārds, uzvārds, personas kods un dzīvesvieta";
    Work: "darbs", "darba apjoms un kārtība", "veicamais darbs", "apjoms, kārtība un termiņš";
    Place: "vieta", "darba vieta", "brīvprātīgā darba vieta";
    OrganizerDuties: "organizētāja pienākumi", "organizētāja atbildība, tiesības un pienākumi";
    VolunteerDuties: "brīvprātīgā pienākumi", "brīvprātīgā atbildība, tiesības un pienākumi";
    Expenses: "izdevumi", "izdevumu segšana", "izdevumu segšanas kārtība", "izdevumu sastāvs un apmērs";
    Other: "citi noteikumi", "cits";
});

spellings!(Matter {
    Amount: "apjoms", "darba apjoms", "brīvprātīgā darba apjoms";
    Manner: "kārtība", "izpildes kārtība", "darba kārtība", "darba izpildes kārtība", "veikšanas kārtība";
    Term: "termiņš", "darba termiņš", "izpildes termiņš", "laiks";
    Acquainted: "iepazīstināšana", "iepazīstināts", "iepazīstināta", "tiesības un pienākumi",
        "iepazīstināšana ar tiesībām un pienākumiem", "iepazīstināts ar tiesībām un pienākumiem",
        "iepazīstināta ar tiesībām un pienākumiem", "rights and duties";
});

spellings!(TermKind {
    Fixed: "noteikts", "uz noteiktu laiku", "noteikts laiks", "noteikts termiņš", "terminēts", "fixed term";
    OpenEnded: "beztermiņa", "uz nenoteiktu laiku", "nenoteikts", "nenoteikts laiks", "nenoteikts termiņš", "bez termiņa",
        "indefinite", "open-ended";
});

spellings!(Beneficiary {
    Children: "bērni", "bērniem", "pirmsskolas bērni", "skolēni";
    Youth: "jaunieši", "jauniešiem", "jaunatne", "young people";
    Seniors: "seniori", "senioriem", "veci cilvēki", "pensionāri", "vecāka gadagājuma cilvēki", "elderly";
    PeopleWithDisabilities: "personas ar invaliditāti", "cilvēki ar invaliditāti", "personām ar invaliditāti",
        "cilvēkiem ar invaliditāti", "persons with disabilities", "disabled people";
    Foreigners: "ārzemnieki", "ārvalstnieki", "bēgļi", "ārzemniekiem", "ārvalstniekiem", "refugees";
    Animals: "dzīvnieki", "dzīvniekiem", "mājdzīvnieki";
    Environment: "vide", "videi", "daba", "dabai", "nature";
    Public: "sabiedrība", "sabiedrībai", "visi", "iedzīvotāji", "iedzīvotājiem", "plaša sabiedrība", "everyone";
    Other: "cits", "citi", "citiem", "cita grupa", "others";
});

spellings!(ExpenseKind {
    Food: "ēdināšana", "ēdiens", "pusdienas", "ēdināšanas izdevumi", "pārtika", "meals", "lunch";
    Lodging: "naktsmītne", "nakšņošana", "naktsmītnes", "viesnīca", "naktsmītnes izdevumi", "accommodation";
    Travel: "ceļš", "ceļa izdevumi", "transports", "transporta izdevumi", "sabiedriskais transports", "biļete", "biļetes",
        "autobuss", "vilciens", "transport", "ticket";
    Fuel: "degviela", "degvielas izdevumi", "benzīns", "petrol";
    Clothing: "apģērbs", "darba apģērbs", "apavi", "apģērba izdevumi", "clothes";
    Training: "mācības", "apmācības", "kursi", "mācību izdevumi", "semināri", "seminārs", "course";
    MandatoryAccidentInsurance: "obligātā nelaimes gadījumu apdrošināšana", "nelaimes gadījumu apdrošināšana",
        "obligātā apdrošināšana", "accident insurance";
    MandatoryLiabilityInsurance: "obligātā civiltiesiskās atbildības apdrošināšana",
        "civiltiesiskās atbildības apdrošināšana", "civiltiesiskā atbildība", "liability insurance";
    MandatoryHealthCheck: "obligātā veselības pārbaude", "veselības pārbaude", "medicīniskā pārbaude",
        "obligātās veselības pārbaudes", "health check";
    Other: "cits", "citi", "citi izdevumi", "cita";
});

spellings!(Risk {
    Injury: "traumas", "trauma", "traumām", "ievainojumi", "ievainojums", "injuries";
    Burns: "apdegumi", "apdegums", "apdegumiem", "burn";
    Frostbite: "apsaldējumi", "apsaldējums", "apsaldējumiem", "apsaldēšanās";
    Disability: "invaliditāte", "invaliditātei", "invaliditātes iestāšanās";
    Death: "nāve", "nāves gadījums", "nāvei", "nāves gadījumam";
});

spellings!(HazardKind {
    IncreasedDanger: "paaugstināta bīstamība", "paaugstinātas bīstamības apstākļi", "darbs paaugstinātas bīstamības apstākļos";
    DangerousSubstances: "bīstamas vielas", "bīstamās vielas", "ķīmiskas vielas", "ķīmiskās vielas",
        "darbs ar bīstamām vielām", "chemicals";
    FallFromHeight: "augstums", "augstumā", "darbs augstumā", "kritiens no augstuma", "kritiens", "height", "work at height";
    OtherInAnnex: "cits no pielikuma", "cits darbs no pielikuma", "cits pielikumā minēts darbs", "pielikumā";
    NotInAnnex: "nav pielikumā", "nav minēts pielikumā", "ārpus pielikuma";
});
