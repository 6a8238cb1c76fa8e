//! The words of stays in programmes.

use super::in_words;
use crate::programmes::{Duty, DutyTime, LabelRole, ProgrammeCode, StayFact, Strand, TestedOn};

in_words! {
    Strand {
        Individual: "individuālais brīvprātīgais darbs", "individual volunteering";
        Team: "brīvprātīgo komanda", "volunteering team";
        HumanitarianIndividual: "individuālais darbs humānās palīdzības jomā", "individual volunteering in humanitarian aid";
        HumanitarianTeam: "komanda humānās palīdzības jomā", "team in humanitarian aid";
    }
    LabelRole {
        Host: "uzņēmējorganizācija", "host organization";
        Support: "atbalsta organizācija", "support organization";
        Lead: "vadošā organizācija", "lead organization";
    }
    Duty {
        Agreement: "brīvprātīgā darba līgums", "volunteering agreement";
        Insurance: "programmas apdrošināšana", "insurance of the programme";
        Mentor: "mentors", "mentor";
        ArrivalTraining: "apmācības pēc ierašanās", "training on arrival";
        MidTermMeeting: "vidusposma tikšanās", "mid-term meeting";
        FinalReport: "noslēguma ziņojums", "final report";
        Certificate: "dalības apliecība", "certificate of participation";
        Youthpass: "Youthpass apliecība", "Youthpass certificate";
    }
    DutyTime {
        FirstDay: "līdz pirmajai dienai", "by the first day";
        LastDay: "līdz pēdējai dienai", "by the last day";
        Afterwards: "pēc darba beigām", "after the stay";
    }
    TestedOn {
        FirstDay: "pirmajā dienā", "on the first day";
        Submitted: "projekta iesniegšanas dienā", "on the day on which the project was submitted";
    }
    StayFact {
        Born: "nav zināms, kad brīvprātīgais dzimis", "it is not known when the volunteer was born";
        From: "nav zināma pirmā diena", "the first day is not known";
        To: "nav zināma pēdējā diena", "the last day is not known";
        Submitted: "nav zināms, kad projekts iesniegts", "it is not known when the project was submitted";
        FewerOpportunities: "nav zināms, vai jaunietim ir ierobežotas iespējas", "it is not known whether the volunteer has fewer opportunities";
        Home: "nav zināma dzīvesvietas valsts", "the country of residence is not known";
        Venue: "nav zināma darba vietas valsts", "the country of the activity is not known";
        WeeklyMinutes: "nav zināms, cik stundu nedēļā norunāts", "the hours a week are not known";
        Team: "nav zināms komandas sastāvs", "the members of the team are not known";
        Labels: "nav ziņu par kvalitātes zīmi", "the quality labels are not known";
        Done: "nav ziņu, kas izdarīts", "it is not known what was done";
        Earlier: "nav ziņu par agrāku dalību", "earlier stays are not known";
    }
    ProgrammeCode {
        Version: "Programmas noteikumi", "Rules of the programme";
        Age: "Vecums", "Age";
        Length: "Ilgums", "Length";
        WeeklyHours: "Stundas nedēļā", "Hours a week";
        DaysOff: "Brīvdienas", "Days off";
        Participation: "Dalības kopējais ilgums", "Length of all stays";
        LongStays: "Ilgtermiņa dalība", "Long stays";
        Team: "Komandas sastāvs", "Members of the team";
        QualityLabel: "Kvalitātes zīme", "Quality label";
        Duty: "Programmas pienākumi", "What the programme asks to be done";
    }
}
