//! The words of projects of partner towns.

use super::in_words;
use crate::exchange::{
    BudgetSum, CostKind, ExchangeCode, ExchangeFact, FundSource, MobilityRole, ProjectDocumentKind,
    ProjectReportKind, ResultEvidenceKind, ResultKind,
};
use crate::programmes::Action;

in_words! {
    Action {
        TownTwinning: "pilsētu sadraudzība", "town twinning";
        NetworksOfTowns: "pilsētu tīkli", "networks of towns";
    }
    ProjectDocumentKind {
        GrantAgreement: "dotācijas līgums", "grant agreement";
        PartnershipAgreement: "partnerības līgums", "partnership agreement";
        CouncilDecision: "domes lēmums", "decision of the council";
    }
    ResultKind {
        Plan: "plāns, modelis vai ieteikumi", "plan, model or recommendations";
        Publication: "izdevums", "publication";
        Event: "publisks pasākums", "event for the public";
        Page: "tīmekļa lapa", "page on the web";
        News: "ziņas plašsaziņas līdzekļos", "news in media";
        Other: "cits rezultāts", "other result";
    }
    ResultEvidenceKind {
        Link: "adrese tīmeklī", "address on the web";
        Copy: "kopija", "copy";
        Recording: "fotogrāfijas vai ieraksti", "photographs or recordings";
        AttendanceList: "dalībnieku saraksts", "attendance list";
    }
    ProjectReportKind {
        Interim: "starpposma pārskats", "interim report";
        Final: "noslēguma pārskats", "final report";
        Financial: "finanšu pārskats", "financial report";
    }
    MobilityRole {
        Volunteer: "brīvprātīgie", "volunteers";
        Coordinator: "koordinatori", "coordinators";
        Staff: "darbinieki", "staff";
        Expert: "eksperti", "experts";
        Other: "citi dalībnieki", "others";
    }
    FundSource {
        Programme: "programmas līdzfinansējums", "co-financing by the programme";
        Council: "domes līdzfinansējums", "co-financing by the council";
        State: "valsts budžeta finansējums", "funding by the state";
        Other: "cits finansējums", "other funding";
    }
    CostKind {
        Travel: "ceļa izdevumi", "travel";
        Subsistence: "uzturēšanās izdevumi", "food and lodging";
        Insurance: "apdrošināšana", "insurance";
        Publicity: "publicitāte", "publicity";
        Other: "citas izmaksas", "other costs";
    }
    BudgetSum {
        Total: "apstiprinātais budžets", "the sum that was approved";
        Funds: "finansējums kopā", "the sum of those who bear it";
        Costs: "izmaksas kopā", "the sum of the costs";
    }
    ExchangeFact {
        Programme: "nav zināms, kura programma projektu finansē", "it is not known which programme pays for the project";
        Action: "nav zināms projekta veids", "the kind of the project is not known";
        Submitted: "nav zināms, kad projekts iesniegts", "it is not known when the project was submitted";
        From: "nav zināma pirmā diena", "the first day is not known";
        To: "nav zināma pēdējā diena", "the last day is not known";
        Partners: "nav zināmi visi partneri", "the partners are not all known";
        Country: "nav zināma valsts", "the country is not known";
        Mobilities: "nav ziņu par tikšanās reizēm", "the meetings are not known";
        Planned: "nav zināms plānotais dalībnieku skaits", "it is not known who was planned to come";
        Came: "nav zināms, cik dalībnieku ieradās", "it is not known who came";
        People: "nav zināms cilvēku skaits", "the number of people is not known";
        Partner: "nav zināms, kurš partneris viņus nosūtīja", "it is not known which partner sent them";
        Budgets: "nav zināms viss budžets", "the budgets are not all known";
        TotalCents: "nav zināma apstiprinātā summa", "the sum that was approved is not known";
        Funds: "nav zināms, kas izmaksas sedz", "it is not known who bears the costs";
        PreFinancing: "nav zināms, vai ir priekšfinansējums", "it is not known whether there is pre-financing";
        Repaid: "nav zināms, vai priekšfinansējums atmaksāts", "it is not known whether the pre-financing was repaid";
        Costs: "nav zināmas izmaksas", "the costs are not known";
        Cents: "nav zināma summa", "the sum is not known";
        Promised: "nav zināms, kas apsolīts", "it is not known what was promised";
        Evidence: "nav ziņu, kas par to liecina", "it is not known what shows that it is there";
        Reports: "nav zināms, kādi pārskati jāiesniedz", "it is not known what has to be reported";
        Due: "nav zināms termiņš", "the last day that is in time is not known";
    }
    ExchangeCode {
        Rules: "Programmas noteikumi projektam", "Rules of the programme for the project";
        Countries: "Partneru valstis", "Countries of the partners";
        Invited: "Dalībnieki no ārvalstīm", "People from abroad";
        Days: "Projekta dienas", "Days of the project";
        Meeting: "Tikšanās ilgums", "Length of a meeting";
        Attendance: "Dalībnieku skaits", "Number of people";
        Sums: "Budžeta summas", "Sums of the budget";
        PreFinancing: "Priekšfinansējums", "Pre-financing";
        Share: "Finansējuma daļa", "Share of the funding";
        Result: "Apsolītie rezultāti", "Promised results";
        Report: "Projekta pārskati", "Reports of the project";
    }
}
