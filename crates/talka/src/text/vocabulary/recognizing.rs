//! What the words of schemes and decisions are called.

use super::in_words;
use crate::recognition::awards::HoldsFrom;
use crate::recognition::requirements::{Belonging, CountedFrom, RegisterKind};
use crate::recognition::{
    AfterCeremony, AgeTested, Awarded, DeadlineOf, HoursConfirmed, IssueWay, LevelsGiven, Locality, Need,
    Reached, Recurrence,
};

in_words! {
    Reached {
        Reached: "sasniegts", "reached";
        Undecided: "nevar noteikt", "cannot be determined";
        NotReached: "nav sasniegts", "not reached";
    }
    AgeTested {
        DayOfWork: "katrā darba dienā", "on each day of work";
        PeriodStart: "perioda pirmajā dienā", "on the first day of the period";
        PeriodEnd: "perioda pēdējā dienā", "on the last day of the period";
        PlacementStart: "brīvprātīgā darba pirmajā dienā", "on the first day of the placement";
        Ceremony: "godināšanas pasākuma dienā", "on the day of the ceremony";
        DecisionDay: "lēmuma dienā", "on the day of the decision";
    }
    Locality {
        Anywhere: "jebkur", "anywhere";
        Authority: "šajā pašvaldībā", "in the municipality of the authority";
    }
    HoursConfirmed {
        Confirmed: "stundām jābūt apstiprinātām", "confirmed by anybody";
        ConfirmedByOthers: "stundām jābūt apstiprinātām, un ne pašam brīvprātīgajam",
            "confirmed by somebody other than the volunteer";
        Entered: "pietiek ar ierakstu", "entered is enough";
    }
    IssueWay {
        Automatic: "bez pieprasījuma", "by itself";
        OnRequest: "pēc pieprasījuma", "on request";
        Jury: "izvēlas žūrija", "a jury chooses";
        Ceremony: "godināšanas pasākumā", "at a ceremony";
    }
    LevelsGiven {
        AllPassed: "katrs sasniegtais līmenis", "each level that was reached";
        BestOnly: "tikai augstākais līmenis", "the highest level only";
    }
    AfterCeremony {
        Count: "ieskaita", "they count";
        LeftOut: "šajā periodā neieskaita", "they do not count in this period";
    }
    Recurrence {
        CalendarYear: "katrs kalendāra gads atsevišķi", "each calendar year by itself";
    }
    DeadlineOf {
        Hours: "stundas", "hours";
        Nomination: "pieteikums godināšanai", "a nomination";
        Request: "brīvprātīgā pieprasījums", "a request of the volunteer";
    }
    HoldsFrom {
        Eligible: "no dienas, kad kritēriji izpildīti", "from the day on which the conditions were met";
        Approved: "no apstiprināšanas dienas", "from the day of the approval";
        HandedOver: "no pasniegšanas dienas", "from the day of handing over";
    }
    Need {
        AtLeastHours: "mazākais stundu skaits", "the least number of hours";
        MoreThanHours: "stundu skaits, kas jāpārsniedz", "the number of hours to exceed";
        BelowHours: "stundu skaits, kas nav jāsasniedz", "the number of hours to stay below";
        UpToHours: "lielākais stundu skaits", "the greatest number of hours";
        AtLeastDays: "darba dienu skaits", "the number of days of work";
        Fields: "darba jomu skaits", "the number of fields of work";
        OneHostPercent: "stundu daļa vienā darba vietā", "the share of hours at one host";
        MonthsOfService: "mēnešu skaits no pirmās darba dienas līdz pēdējai",
            "the number of months from the first day of work to the last";
    }
    Awarded {
        Invitation: "ielūgums uz godināšanas pasākumu", "invitation to the honouring event";
        Certificate: "apliecinājums", "certificate";
        Statement: "izziņa", "statement";
        Thanks: "pateicības raksts", "letter of thanks";
        Badge: "nozīmīte", "badge";
        HonourSign: "goda zīme", "sign of honour";
        Gift: "dāvana", "gift";
        Priority: "priekšrocība", "priority";
        Discount: "atlaide", "discount";
    }
    RegisterKind {
        Municipality: "pašvaldības brīvprātīgo reģistrs", "the register of the municipality";
        StateSystem: "valsts informācijas sistēma", "the state information system";
    }
    Belonging {
        Residence: "deklarētā dzīvesvieta", "declared residence";
        School: "skola", "school";
        ResidenceOrSchool: "deklarētā dzīvesvieta vai skola", "declared residence or school";
    }
    CountedFrom {
        Work: "no darba dienas", "from the day of the work";
        Month: "no darba mēneša pēdējās dienas", "from the last day of the month of the work";
        Year: "no darba gada pēdējās dienas", "from the last day of the year of the work";
        Entered: "no stundu iesniegšanas dienas", "from the day on which the hours were handed in";
    }
}
