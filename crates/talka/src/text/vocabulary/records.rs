//! What the words of work, hours, expenses and dangers are called.

use super::in_words;
use crate::register::{
    Beneficiary, ConfirmationState, Conviction, EvidenceKind, ExpenseKind, Function, HazardKind, Mode,
    ProgrammeFunding, ResidenceGround, Risk, Role,
};

in_words! {
    Mode {
        OnSite: "klātienē", "on site";
        Remote: "attālināti", "remotely";
        Abroad: "ārvalstīs", "abroad";
    }
    ConfirmationState {
        Pending: "gaida apstiprinājumu", "waiting for confirmation";
        Confirmed: "apstiprināts", "confirmed";
        Rejected: "noraidīts", "rejected";
        Withdrawn: "atsaukts", "taken back";
    }
    Role {
        Volunteer: "brīvprātīgais", "volunteer";
        Host: "darba vieta", "host";
        Coordinator: "brīvprātīgā darba koordinators", "coordinator";
        School: "skola", "school";
        Municipality: "pašvaldība", "municipality";
    }
    EvidenceKind {
        Booklet: "stundu uzskaites grāmatiņa", "booklet";
        ElectronicForm: "elektroniska veidlapa", "electronic form";
        Contract: "līgums vai tā pielikums", "contract or its annex";
        List: "saraksts", "list";
    }
    ExpenseKind {
        Food: "ēdināšana", "food";
        Lodging: "naktsmītne", "lodging";
        Travel: "ceļa izdevumi", "travel";
        Fuel: "degviela", "fuel";
        Clothing: "apģērbs", "clothing";
        Training: "mācības", "training";
        MandatoryAccidentInsurance: "obligātā apdrošināšana pret nelaimes gadījumiem",
            "mandatory accident insurance";
        MandatoryLiabilityInsurance: "obligātā civiltiesiskās atbildības apdrošināšana",
            "mandatory liability insurance";
        MandatoryHealthCheck: "obligātā veselības pārbaude", "mandatory health check";
        Other: "citi izdevumi", "other expenses";
    }
    Function {
        Management: "pārvalde", "management";
        Bookkeeping: "grāmatvedība", "bookkeeping";
        Core: "pamatfunkcijas", "core functions";
        Other: "citas funkcijas", "other functions";
    }
    Beneficiary {
        Children: "bērni", "children";
        Youth: "jaunieši", "young people";
        Seniors: "seniori", "seniors";
        PeopleWithDisabilities: "personas ar invaliditāti", "persons with a disability";
        Foreigners: "ārzemnieki", "foreigners";
        Animals: "dzīvnieki", "animals";
        Environment: "daba un apkārtne", "nature and surroundings";
        Public: "sabiedrība", "the public at large";
        Other: "citi", "others";
    }
    Conviction {
        Violence: "par noziedzīgu nodarījumu, kas saistīts ar vardarbību vai tās piedraudējumu",
            "for an offence with violence or the threat of it";
        SexualOffence: "par nodarījumu pret tikumību un dzimumneaizskaramību",
            "for an offence against morals or sexual inviolability";
        MedicalMeasures: "medicīniska rakstura piespiedu līdzekļi", "compulsory medical measures";
        Fine: "naudas sods par administratīvo pārkāpumu (81. pants)",
            "a fine for an administrative offence under section 81";
        IntentionalCrime: "par citu tīšu noziedzīgu nodarījumu", "for another intentional crime";
        AdministrativeOffence: "par administratīvo pārkāpumu", "for an administrative offence";
        Other: "par ko citu", "for something else";
    }
    HazardKind {
        IncreasedDanger: "darbs paaugstinātas bīstamības apstākļos", "work in conditions of increased danger";
        DangerousSubstances: "darbs ar bīstamām vielām", "work with dangerous substances";
        FallFromHeight: "iespējams kritiens no augstuma", "a possible fall from a height";
        OtherInAnnex: "cits noteikumu Nr. 762 pielikumā minēts darbs", "another work that the annex of Regulation 762 names";
        NotInAnnex: "pielikumā neminēta bīstamība", "a danger that the annex does not name";
    }
    Risk {
        Injury: "trauma", "injury";
        Burns: "apdegumi", "burns";
        Frostbite: "apsaldējumi", "frostbite";
        Disability: "invaliditāte", "disability";
        Death: "nāve", "death";
    }
    ResidenceGround {
        Volunteer: "brīvprātīgais darbs", "as a volunteer";
        Other: "cits pamats", "another ground";
    }
    ProgrammeFunding {
        EuropeanCommission: "Eiropas Komisija", "the European Commission";
        InternationalOrganization: "starptautiska organizācija", "an international organization";
        Other: "kāds cits", "somebody else";
    }
}
