//! What the words of agreements, papers and persons are called.

use super::in_words;
use crate::date::Weekday;
use crate::document::{DocumentKind, PlacementDocument};
use crate::identity::{CheckDigit, CodeForm};
use crate::register::{
    AgreementForm, ConsentForm, ConsentPurpose, Content, Matter, Party, PreparationKind, StatementContent,
    StatusKind, StepKind, TermKind,
};
use crate::territory::{MunicipalityKind, PlanningRegion};

in_words! {
    Weekday {
        Monday: "pirmdiena", "Monday";
        Tuesday: "otrdiena", "Tuesday";
        Wednesday: "trešdiena", "Wednesday";
        Thursday: "ceturtdiena", "Thursday";
        Friday: "piektdiena", "Friday";
        Saturday: "sestdiena", "Saturday";
        Sunday: "svētdiena", "Sunday";
    }
    CodeForm {
        DateOfBirth: "ar dzimšanas datumu", "with the date of birth";
        Random: "bez dzimšanas datuma", "without the date of birth";
    }
    CheckDigit {
        Right: "pēdējais cipars atbilst pārējiem", "the last digit fits the others";
        Wrong: "pēdējais cipars neatbilst pārējiem", "the last digit does not fit the others";
        Unverifiable: "pēdējo ciparu nevar pārbaudīt", "the last digit cannot be checked";
        None: "šādam kodam kontrolcipara nav", "a code of this kind has no check digit";
    }
    MunicipalityKind {
        RepublicCity: "republikas pilsēta", "republic city";
        StateCity: "valstspilsēta", "state city";
        Novads: "novads", "novads";
    }
    PlanningRegion {
        Kurzeme: "Kurzemes plānošanas reģions", "Kurzeme planning region";
        Latgale: "Latgales plānošanas reģions", "Latgale planning region";
        Riga: "Rīgas plānošanas reģions", "Riga planning region";
        Vidzeme: "Vidzemes plānošanas reģions", "Vidzeme planning region";
        Zemgale: "Zemgales plānošanas reģions", "Zemgale planning region";
    }
    DocumentKind {
        Agreement: "līgums par brīvprātīgo darbu", "contract on volunteer work";
        Consent: "piekrišana", "consent";
        Statement: "izziņa", "statement";
        HourSheet: "brīvprātīgā darba stundu uzskaite", "hours of volunteer work";
        Booklet: "brīvprātīgā darba stundu uzskaites grāmatiņa", "booklet of volunteer hours";
        Award: "apliecinājums", "certificate";
        Invitation: "ielūgums", "invitation";
        Nomination: "pretendentu saraksts", "list for the jury";
        YearlyInformation: "informācija par brīvprātīgo darbu", "information on volunteer work";
    }
    PlacementDocument {
        Agreement: "līgums par brīvprātīgo darbu", "contract on volunteer work";
        Consent: "piekrišana", "consent";
        Statement: "izziņa", "statement";
        HourSheet: "brīvprātīgā darba stundu uzskaite", "hours of volunteer work";
    }
    AgreementForm {
        Written: "rakstveidā", "in writing";
        Oral: "mutvārdos", "by word of mouth";
    }
    TermKind {
        Fixed: "uz noteiktu laiku", "until a day";
        OpenEnded: "uz nenoteiktu laiku", "without an end";
    }
    Party {
        Volunteer: "brīvprātīgais", "the volunteer";
        Organization: "organizētājs", "the organizer";
        LegalRepresentative: "likumiskais pārstāvis", "the legal representative";
    }
    Matter {
        Amount: "darba apjoms", "the amount of work";
        Manner: "darba izpildes kārtība", "how the work is done";
        Term: "termiņš", "the term";
        Acquainted: "iepazīstināšana ar tiesībām un pienākumiem", "acquainting with rights and duties";
    }
    Content {
        Organizer: "organizētāja nosaukums, reģistrācijas numurs un adrese",
            "name, registration number and address of the organizer";
        Volunteer: "brīvprātīgā vārds, uzvārds, personas kods un dzīvesvieta",
            "name, surname, personal code and residence of the volunteer";
        Work: "darba apjoms, izpildes kārtība un termiņš", "amount, manner and term of the work";
        Place: "darba vieta", "the place of the work";
        OrganizerDuties: "organizētāja atbildība, tiesības un pienākumi",
            "liability, rights and duties of the organizer";
        VolunteerDuties: "brīvprātīgā atbildība, tiesības un pienākumi",
            "liability, rights and duties of the volunteer";
        Expenses: "sedzamo izdevumu sastāvs un apmērs", "composition and amount of the expenses that are covered";
        Other: "citi vajadzīgie noteikumi", "other terms that the work needs";
    }
    ConsentForm {
        Paper: "uz papīra ar parakstu", "on paper, signed by hand";
        ElectronicSignature: "ar drošu elektronisko parakstu", "with a secure electronic signature";
        Scan: "skenēts vai fotografēts dokuments", "a scan or photograph of a paper";
        Email: "e-pastā", "by e-mail";
        Messenger: "skolas saziņas sistēmā", "through a school's messaging system";
        Tick: "ar atzīmi tīmekļa lapā", "a tick on a web page";
        Oral: "mutvārdos", "by word of mouth";
    }
    ConsentPurpose {
        VolunteerWork: "brīvprātīgajam darbam", "volunteer work";
        Photographs: "fotografēšanai vai filmēšanai", "being photographed or filmed";
        PersonalData: "personas datu apstrādei", "processing of personal data";
        Other: "kam citam", "something else";
    }
    PreparationKind {
        Work: "iepazīstināšana ar darba apstākļiem un uzdevumiem", "acquainting with the conditions and tasks";
        Safety: "instruktāža par drošām darba metodēm", "instruction on safe methods of work";
        Risks: "informēšana par darba vides riskiem", "information on risks of the work environment";
        RepresentativeOfRisks: "likumiskā pārstāvja informēšana par darba vides riskiem",
            "information of a legal representative on risks of the work environment";
        Insurance: "informēšana par apdrošināšanu", "information on the insurance";
    }
    StatementContent {
        Work: "veiktais brīvprātīgais darbs", "the work";
        Duration: "darba ilgums", "how long it lasted";
        Competences: "iegūtās kompetences", "the competences gained";
    }
    StatusKind {
        SocialEnterprise: "sociālā uzņēmuma statuss", "status of a social enterprise";
    }
    StepKind {
        Registration: "reģistrējies", "registered";
        Contract: "noslēdzis līgumu", "signed a contract";
        Nomination: "pieteikts godināšanai", "nominated";
        Request: "lūdzis apliecinājumu vai izziņu", "asked for an award or a statement";
        Contact: "sazinājies ar koordinatoru", "was in contact with the coordinator";
        Attested: "apliecināts", "attested";
    }
}
