//! Words about volunteers and those who consent for them.

use talka::register::{Capacity, ConsentForm, ConsentPurpose, Conviction, ProgrammeFunding, ResidenceGround};

use super::spellings;

spellings!(Capacity {
    Parent: "vecāks", "māte", "tēvs", "mamma", "tētis", "viens no vecākiem", "vecāki", "mother", "father", "parents";
    ParentSoleCustody: "vecāks ar atsevišķu aizgādību", "atsevišķa aizgādība", "māte ar atsevišķu aizgādību",
        "tēvs ar atsevišķu aizgādību", "sole custody";
    Guardian: "aizbildnis", "aizbildne", "bāriņtiesas iecelts aizbildnis", "bāriņtiesas iecelta aizbildne";
    EmergencyGuardian: "ārkārtas aizbildnis", "ārkārtas aizbildne";
    InstitutionHead: "iestādes vadītājs", "iestādes vadītāja", "aprūpes iestādes vadītājs",
        "aprūpes iestādes vadītāja", "bērnu aprūpes iestādes vadītājs", "bērnu aprūpes iestādes vadītāja";
    FosterFamily: "audžuģimene", "audžumāte", "audžutēvs", "audžuvecāks", "audžuvecāki", "foster parent";
    StepParent: "patēvs", "pamāte", "step-parent", "stepfather", "stepmother";
    Grandparent: "vecvecāks", "vecmāmiņa", "vectēvs", "vecāmāte", "vecaistēvs", "vecvecāki", "ome", "omīte", "opis",
        "grandmother", "grandfather";
    PowerOfAttorney: "pilnvarotais", "pilnvarotā", "pilnvarotā persona", "pilnvarota persona", "pilnvarnieks",
        "pēc pilnvaras", "uz pilnvaras pamata";
    Other: "cits", "cita", "cita persona", "māsa", "brālis", "radinieks", "radiniece", "skolotājs", "skolotāja";
});

spellings!(ConsentForm {
    Paper: "papīrs", "papīra", "uz papīra", "papīra formā", "papīra formātā", "rakstiski", "rakstveidā", "rakstveida",
        "ar roku parakstīta", "pašrocīgi parakstīta", "oriģināls", "written";
    ElectronicSignature: "e-paraksts", "e-parakstīts", "e-parakstīta", "ar e-parakstu", "eparaksts",
        "elektroniskais paraksts", "drošs elektroniskais paraksts", "eParaksts mobile", "edoc", "e-signature",
        "electronic signature";
    Scan: "skenēts", "skenēta", "skenēta kopija", "skenējums", "skens", "foto", "fotogrāfija", "scanned";
    Email: "e-pasts", "e-pastā", "pa e-pastu", "ar e-pastu", "e-pasta vēstule", "epasts", "e-mail";
    Messenger: "e-klase", "e-klasē", "eklase", "Mykoob", "WhatsApp", "ziņapmaiņa", "skolvadības sistēma", "message";
    Tick: "ķeksis", "ķeksītis", "atzīme", "atzīme mājaslapā", "tīmekļa veidlapa", "anketa internetā", "checkbox";
    Oral: "mutiski", "mutvārdos", "mutiska", "mutvārdu", "pa tālruni", "pa telefonu", "telefoniski", "telefonā";
});

spellings!(ConsentPurpose {
    VolunteerWork: "brīvprātīgais darbs", "brīvprātīgajam darbam", "brīvprātīgā darba veikšana",
        "brīvprātīgā darba veikšanai", "brīvprātīgo darbu", "BD", "volunteering", "voluntary work";
    Photographs: "fotografēšana", "fotografēšanai", "foto", "foto un video", "filmēšana", "filmēšanai",
        "fotografēšana un filmēšana", "fotografēšanai un filmēšanai", "photos", "photography";
    PersonalData: "personas dati", "personas datu apstrāde", "personas datu apstrādei", "datu apstrāde",
        "datu apstrādei", "VDAR", "GDPR";
    Other: "cits", "cita", "cits mērķis", "citam mērķim";
});

spellings!(Conviction {
    Violence: "vardarbība", "par vardarbību", "vardarbība vai tās draudi";
    SexualOffence: "dzimumnoziegums", "pret dzimumneaizskaramību", "pret tikumību un dzimumneaizskaramību";
    MedicalMeasures: "medicīniska rakstura piespiedu līdzekļi", "piespiedu līdzekļi";
    Fine: "naudas sods", "naudas sods par 81. panta pārkāpumu";
    IntentionalCrime: "tīšs noziegums", "cits tīšs noziedzīgs nodarījums";
    AdministrativeOffence: "administratīvais pārkāpums", "administratīvs pārkāpums";
    Other: "cits", "cita", "par citu";
});

spellings!(ResidenceGround {
    Volunteer: "brīvprātīgais", "brīvprātīgais darbs", "brīvprātīgā darba veicējs";
    Other: "cits", "cits pamats";
});

spellings!(ProgrammeFunding {
    EuropeanCommission: "Eiropas Komisija", "EK";
    InternationalOrganization: "starptautiska organizācija", "starptautiskā organizācija";
    Other: "cits", "cits finansētājs";
});
