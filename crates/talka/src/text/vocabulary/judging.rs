//! What the words of reports are called.

use super::in_words;
use crate::law::{
    AnswerKind, AssessmentFlaw, ConsentFlaw, Contradiction, Lacking, NotJudgedReason, PermitAuthority,
    ProbationBar, RuleShape, Tense, Unstated, Unsuitable, WritingNeeded,
};

in_words! {
    AnswerKind {
        YesNo: "jā vai nē", "yes or no";
        Word: "viens no vārdiem", "one of the words";
        Words: "vairāki no vārdiem", "some of the words";
        Day: "diena", "a day";
        When: "diena, dienas vai mēnesis", "a day, days or a month";
        Birth: "dzimšanas diena, gads vai vecums", "a day or year of birth, or an age";
        Clock: "pulksteņa laiks", "a time of day";
        Minutes: "minūšu skaits", "a number of minutes";
        Cents: "summa eiro centos", "a sum in euro cents";
        Centimetres: "garums centimetros", "a length in centimetres";
        Number: "skaits", "a number";
        Text: "teksts", "text";
        Texts: "vairāki teksti", "texts";
        Record: "ziņas par vienu ierakstu", "what is known of one thing";
        Records: "ziņas par katru ierakstu", "what is known of each thing";
    }
    Tense {
        Past: "bijis", "past";
        Now: "pašlaik", "now";
        Ahead: "gaidāms", "ahead";
    }
    NotJudgedReason {
        NotChecked: "šajā versijā pārbaudes nav", "not checked by this version";
        Recalled: "prasība zināma tikai pēc atmiņas", "the requirement is known from recollection only";
        NotAskedFor: "pārbaude nav pieprasīta", "the check was not asked for";
        NotSaid: "avotā tas nav pateikts", "the source does not say it";
        BodyNotKnown: "nav zināma noteikumos minētā iestāde", "the body that the regulation names is not known";
    }
    RuleShape {
        Placement: "tiesiskās attiecības dienu pa dienai", "a placement, day by day";
        Act: "darbība vai dokuments", "an act or a paper";
        Log: "viens stundu ieraksts", "one entry of the hour log";
        PersonDay: "vienas personas diena", "a day of one person";
        Ledger: "perioda kopsumma", "the sum of a period";
        Value: "viena vērtība", "one value";
    }
    Contradiction {
        EndBeforeBeginning: "beigas ir pirms sākuma", "it ends before it begins";
        BeginningBeforeAgreement: "termiņš sākas pirms vienošanās", "the term begins before the agreement";
        AgreementAfterEnd: "vienošanās noslēgta pēc termiņa beigām", "the agreement came after the end of its term";
        ChangeBeforeAgreement: "termiņš grozīts pirms vienošanās", "the term was changed before the agreement";
        NoticeBeforeAgreement: "par izbeigšanu paziņots pirms vienošanās", "notice was given before the agreement";
    }
    ConsentFlaw {
        None: "piekrišanas nav", "there is no consent";
        OtherPlacement: "dota citam organizētājam vai darbam", "given for another organizer or placement";
        OtherPurpose: "dota kam citam", "given for something else";
        NotEntitled: "devējs nav likumiskais pārstāvis", "given by somebody who is no legal representative";
        Oral: "dota mutvārdos", "given by word of mouth";
        NotYet: "dota vēlāk", "given later";
        Expired: "beigusies", "has run out";
        Withdrawn: "atsaukta", "withdrawn";
        OneParentOnly: "devis tikai viens no vecākiem", "given by one parent only";
    }
    Lacking {
        Agreement: "vienošanās", "the agreement";
        Extension: "termiņa pagarināšana", "the extension of the term";
        Acquainting: "iepazīstināšana ar tiesībām un pienākumiem", "acquainting with rights and duties";
    }
    WritingNeeded {
        Requested: "to lūgusi kāda no pusēm", "a side asked for it";
        Expenses: "paredzēts segt izdevumus", "expenses are covered";
        Minor: "brīvprātīgais ir nepilngadīgs", "the volunteer is a minor";
        MinorsInvolved: "darbā piedalās nepilngadīgie", "minors are involved in the work";
        Bookkeeping: "brīvprātīgais kārto grāmatvedību", "the volunteer keeps the books";
    }
    AssessmentFlaw {
        None: "izvērtējuma nav", "nobody assessed it";
        NotYet: "izvērtēts vēlāk", "assessed later";
        Endangers: "pēc izvērtējuma brīvprātīgais apdraud bērnus",
            "the volunteer was assessed to endanger children";
    }
    ProbationBar {
        Minor: "nav 18 gadu", "under 18";
        Guardianship: "nodibināta aizgādnība", "under guardianship";
        Language: "neprot valsts valodu", "does not know the state language";
        NoContract: "nav noslēgts līgums", "no contract is made";
        Client: "ir probācijas klients", "a client of the service";
        SexualOffence: "sodīts par nodarījumu pret tikumību un dzimumneaizskaramību",
            "convicted of an offence against morals or sexual inviolability";
        SeriousCrime: "sodīts par tīšu smagu vai sevišķi smagu noziegumu, un dienests nav devis atļauju",
            "convicted of a serious crime, without a permit of the service";
    }
    Unsuitable {
        NotForAge: "nav piemērots vecumam", "does not suit the age";
        Harmful: "var kaitēt drošībai, veselībai vai tikumībai", "may harm safety, health or morals";
    }
    Unstated {
        Hazards: "darba bīstamība", "the dangers of the work";
        Height: "augstums, no kura var nokrist", "the height of a possible fall";
    }
    PermitAuthority {
        Inspectorate: "Valsts bērnu tiesību aizsardzības inspekcija",
            "State Inspectorate for Protection of Children's Rights";
        Centre: "Bērnu aizsardzības centrs", "Children's Protection Centre";
    }
}
