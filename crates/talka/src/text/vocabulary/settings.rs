//! What the words of settings are called.

use super::in_words;
use crate::date::{AgeReached, LeapBirthday};
use crate::lang::Lang;
use crate::law::{
    ConsentBy, ConsentUntil, Detail, MinorsInvolved, NoticeDays, Presumable, PresumedNo, PresumedNone,
    PresumedSet, PresumedYes, Recalled,
};

in_words! {
    Lang {
        Lv: "latviešu", "Latvian";
        En: "angļu", "English";
    }
    AgeReached {
        Birthday: "dzimšanas dienā", "on the birthday";
        DayAfter: "dienā pēc dzimšanas dienas", "on the day after the birthday";
    }
    LeapBirthday {
        March1: "1. martā", "on 1 March";
        February28: "28. februārī", "on 28 February";
    }
    ConsentUntil {
        Sixteen: "līdz dienai pirms 16. dzimšanas dienas", "until the day before the 16th birthday";
        Seventeen: "līdz dienai pirms 17. dzimšanas dienas", "until the day before the 17th birthday";
    }
    ConsentBy {
        OneParent: "viens no vecākiem", "one parent";
        Both: "abi vecāki", "both parents";
    }
    PresumedSet {
        Usual: "parastais", "what is usual";
        Nothing: "nekas", "nothing";
    }
    PresumedNone {
        None: "nav", "none";
    }
    PresumedYes {
        Yes: "jā", "yes";
    }
    PresumedNo {
        No: "nē", "no";
    }
    Presumable {
        Payments: "samaksa par darbu", "payments for the work";
        ExpensesCovered: "vai izdevumus sedz", "whether expenses are covered";
        Harmless: "vai darbs ir nekaitīgs", "whether the work is harmless";
        Learning: "vai darbs attīsta prasmes", "whether the work builds skills";
    }
    NoticeDays {
        Calendar: "derīga ir trešā diena pēc paziņojuma", "the third day after the notice is in time";
        Clear: "starp paziņojumu un beigām ir trīs pilnas dienas",
            "three whole days lie between the notice and the end";
    }
    MinorsInvolved {
        Volunteer: "pats brīvprātīgais", "the volunteer";
        Anyone: "ikviens, kas darbā piedalās vai kam tas palīdz", "anyone who takes part or whom the work serves";
    }
    Detail {
        Findings: "konstatējumi", "findings";
        Summary: "kopsavilkums pēc prasības un iemesla", "summary by rule and cause";
        Full: "konstatējumi, izpildītās prasības un katra ieraksta vērtējums",
            "findings, what is satisfied, and the verdict on each entry";
    }
    Recalled {
        Off: "nepārbaudīt", "not applied";
        Information: "pārbaudīt kā norādi", "applied as information";
    }
}
