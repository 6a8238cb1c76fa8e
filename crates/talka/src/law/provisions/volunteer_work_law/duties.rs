//! Rights and duties of the sides, and insurance (sections 7 to 9).

use super::editions::AMENDED;
use super::source::{law, since};
use crate::law::provisions::provisions;

provisions! {
    BDL_7_1_1 = law("7(1)1") => {
        lv "Tiesības pieprasīt izglītības dokumentus": "Organizētājam ir tiesības pieprasīt dokumentus, kas apliecina izglītību vai profesionālo sagatavotību, ja darbam nepieciešamas īpašas zināšanas vai prasmes.",
        en "Right to ask for proof of training": "The organizer may ask for documents on education or training where the work needs special knowledge or skills.",
        unchecked Right,
        doubts [Amended],
    }
    BDL_7_1_2 = law("7(1)2") => {
        lv "Tiesības pieprasīt izziņu no Sodu reģistra": "Organizētājam ir tiesības pieprasīt izziņu no Sodu reģistra, kad iepriekšēja sodāmība varētu būt šķērslis paredzētā brīvprātīgā darba veikšanai.",
        en "Right to ask for a statement of the Punishment Register": "The organizer may ask for a statement of the Punishment Register where a conviction might be an obstacle to the work.",
        unchecked Right,
        doubts [Amended],
    }
    BDL_7_1_3 = law("7(1)3") => {
        lv "Tiesības neļaut strādāt slimam": "Organizētājam ir tiesības neļaut veikt brīvprātīgo darbu, kad ir pamatotas aizdomas par saslimšanu, kas apdraud vai var apdraudēt brīvprātīgā vai citu cilvēku drošību vai veselību.",
        en "Right to keep the sick from working": "The organizer may keep a volunteer from working on well-founded suspicion of an illness that endangers or may endanger the volunteer or others.",
        unchecked Right,
        doubts [Amended],
    }
    BDL_7_2_1 = law("7(2)1") => {
        lv "Iepazīstināšana ar darbu": "Pirms brīvprātīgā darba uzsākšanas organizētājs iepazīstina ar darba apstākļiem, veicamajiem uzdevumiem un brīvprātīgā darba veicēja pienākumiem un tiesībām.",
        en "Acquainting with the work": "Before the work starts the organizer acquaints the volunteer with its conditions, the tasks, and the volunteer's duties and rights.",
        rules ["not-acquainted-with-work"],
        doubts [Amended],
    }
    BDL_7_2_2 = law("7(2)2") => {
        lv "Konfidenciālā informācija": "Organizētājs rakstveidā norāda, kāda informācija uzskatāma par konfidenciālu.",
        en "What is confidential": "The organizer states in writing which information is confidential.",
        rules ["confidential-not-written"],
        doubts [Amended],
    }
    BDL_7_2_3 = law("7(2)3") => {
        lv "Droši apstākļi un instruktāža": "Organizētājs nodrošina drošus un veselībai nekaitīgus darba apstākļus, pirms brīvprātīgā darba uzsākšanas instruē par drošām darba metodēm, aprīkojuma un aizsardzības līdzekļu lietošanu un drošības zīmēm un informē par būtiskiem darba vides riska faktoriem.",
        en "Safe conditions and instruction": "The organizer provides safe conditions, instructs the volunteer before the work starts on safe methods, equipment, protective means and signs, and tells of significant risks of the work environment.",
        rules ["not-instructed"],
        doubts [Amended],
    }
    BDL_7_2_4 = law("7(2)4") => {
        lv "Apstākļi darba izpildei": "Organizētājs nodrošina tādus apstākļus, lai brīvprātīgā darba veicējs varētu izpildīt viņam noteiktos darba uzdevumus.",
        en "Conditions for the tasks": "The organizer provides conditions in which the volunteer can do the tasks.",
        unchecked Judgement,
        doubts [Amended],
    }
    BDL_STATEMENT = law("7(2)5") => {
        lv "Izziņa par brīvprātīgo darbu": "Pēc brīvprātīgā darba veicēja pieprasījuma organizētājs izsniedz izziņu par veikto brīvprātīgo darbu un tā ilgumu. Termiņa likumā nav.",
        en "Statement of the work": "On the volunteer's request the organizer issues a statement of the work done and its duration. The Law sets no time limit.",
        rules ["statement-not-issued", "statement-incomplete"],
    }
    BDL_STATEMENT_COMPETENCES = since(AMENDED, "7(2)5") => {
        lv "Kompetences izziņā": "Izziņā norāda arī kompetences, kas iegūtas, veicot brīvprātīgo darbu. Vai tās bija jānorāda jau pirms 18.07.2024., nav zināms.",
        en "Competences in the statement": "A statement also names the competences gained by the work. Whether they had to be named before 18 July 2024 is not known.",
        rules ["statement-incomplete"],
        doubts [Amended],
    }
    BDL_7_2_6 = law("7(2)6") => {
        lv "Likumiskā pārstāvja informēšana": "Pirms nepilngadīgas personas iesaistīšanas brīvprātīgajā darbā organizētājs informē vienu no šīs personas likumiskajiem pārstāvjiem par būtiskiem darba vides riska faktoriem un to ietekmi uz drošību un veselību.",
        en "Telling the legal representative": "Before a minor is involved the organizer tells one of the minor's legal representatives of the significant risks of the work environment and their effect on safety and health.",
        rules ["representative-not-informed"],
        doubts [Amended],
    }
    BDL_7_2_7 = law("7(2)7") => {
        lv "Veselības stāvokli apliecinošs dokuments": "Organizētājs pieprasa, lai brīvprātīgā darba veicējs uzrāda veselības stāvokli apliecinošu dokumentu, ja paredzētais darbs ir saistīts ar iespējamu risku citu cilvēku veselībai.",
        en "Document on the state of health": "The organizer asks for a document on the volunteer's state of health where the work may put other people's health at risk.",
        rules ["health-document-missing"],
        doubts [Amended],
    }
    BDL_7_2_8 = law("7(2)8") => {
        lv "Izdevumu segšana": "Organizētājs sedz ar brīvprātīgā darba veikšanu saistītos izdevumus, ja tādi paredzēti līgumā.",
        en "Covering expenses": "The organizer covers the expenses connected with the work that the contract provides for.",
        rules ["expense-not-covered"],
        doubts [Amended],
    }
    BDL_YEARLY_REPORT = law("7(2)9") => {
        lv "Informācija par gadu": "Reizi gadā, iesniedzot gada pārskatu, organizētājs sniedz informāciju par brīvprātīgo darbu: a) vietu, b) brīvprātīgo kopskaitu konkrētajā vietā, c) nostrādāto stundu kopskaitu, d) pēc saviem ieskatiem – nozīmīgākos pasākumus, projektus, aktivitātes un citu informāciju.",
        en "Yearly information": "Once a year, with the annual report, the organizer gives information on volunteer work: (a) the place, (b) the number of volunteers at that place, (c) the hours worked in all, (d) at its discretion notable events, projects, activities and other matters.",
        rules ["yearly-report-differs"],
    }
    BDL_7_3 = law("7(3)") => {
        lv "Kas maksā par izziņu un veselības pārbaudi": "Izdevumus, kas saistīti ar izziņas no Sodu reģistra saņemšanu un ar veselības pārbaudi, sedz brīvprātīgā darba organizētājs.",
        en "Who pays for statement and health check": "The organizer pays for the statement of the Punishment Register and for the health check.",
        rules ["check-paid-by-volunteer"],
        doubts [Amended],
    }
    BDL_8_1_1 = law("8(1)1") => {
        lv "Tiesības saņemt darba uzdevumu": "Brīvprātīgā darba veicējam ir tiesības pirms brīvprātīgā darba uzsākšanas saņemt veicamā darba uzdevumu.",
        en "Right to get the task": "The volunteer has a right to get the task before the work starts.",
        unchecked Elsewhere,
        doubts [Amended],
    }
    BDL_8_1_2 = law("8(1)2") => {
        lv "Tiesības uz drošiem apstākļiem": "Brīvprātīgā darba veicējam ir tiesības uz drošiem un veselībai nekaitīgiem darba apstākļiem.",
        en "Right to safe conditions": "The volunteer has a right to safe conditions that do no harm to health.",
        unchecked Elsewhere,
        doubts [Amended],
    }
    BDL_8_1_3 = law("8(1)3") => {
        lv "Tiesības pieprasīt izziņu": "Brīvprātīgā darba veicējam ir tiesības pieprasīt izziņu par veikto brīvprātīgo darbu un tā ilgumu.",
        en "Right to ask for a statement": "The volunteer may ask for a statement of the work done and its duration.",
        unchecked Elsewhere,
        doubts [Amended],
    }
    BDL_8_1_4 = law("8(1)4") => {
        lv "Tiesības atteikties": "Brīvprātīgā darba veicējam ir tiesības atteikties veikt brīvprātīgo darbu, ja tas neatbilst viņa iemaņām un prasmēm vai ja darba uzdevums viņam nav pieņemams.",
        en "Right to refuse": "The volunteer may refuse work that does not fit the skills or is not acceptable.",
        unchecked Right,
        doubts [Amended],
    }
    BDL_8_2_1 = law("8(2)1") => {
        lv "Pienākums strādāt pašam": "Brīvprātīgā darba veicējs pats veic viņam uzticētos darba uzdevumus.",
        en "Duty to work in person": "The volunteer does the entrusted tasks in person.",
        unchecked Judgement,
        doubts [Amended],
    }
    BDL_8_2_2 = law("8(2)2") => {
        lv "Pienākums ievērot norādījumus": "Brīvprātīgā darba veicējs ievēro organizētāja norādījumus.",
        en "Duty to follow instructions": "The volunteer follows the organizer's instructions.",
        unchecked Judgement,
        doubts [Amended],
    }
    BDL_8_2_3 = law("8(2)3") => {
        lv "Pienākums saudzēt mantu": "Brīvprātīgā darba veicējs rūpīgi izturas pret viņa rīcībā nodoto mantu un finanšu līdzekļiem.",
        en "Duty to take care of property": "The volunteer treats entrusted property and money with care.",
        unchecked Judgement,
        doubts [Amended],
    }
    BDL_8_2_4 = law("8(2)4") => {
        lv "Pienākums ziņot par šķēršļiem": "Brīvprātīgā darba veicējs nekavējoties informē organizētāju par šķēršļiem darba gaitai un par zaudējumiem vai to draudiem.",
        en "Duty to tell of obstacles": "The volunteer tells the organizer at once of obstacles to the work and of losses or the threat of them.",
        unchecked Judgement,
        doubts [Amended],
    }
    BDL_8_2_5 = law("8(2)5") => {
        lv "Pienākums glabāt noslēpumu": "Brīvprātīgā darba veicējs neizpauž informāciju, kuru organizētājs rakstveidā norādījis kā konfidenciālu.",
        en "Duty of confidence": "The volunteer does not disclose what the organizer marked in writing as confidential.",
        unchecked Judgement,
        doubts [Amended],
    }
    BDL_8_2_6 = law("8(2)6") => {
        lv "Pienākums uzrādīt izziņu no Sodu reģistra": "Pēc organizētāja pieprasījuma brīvprātīgā darba veicējs uzrāda izziņu no Sodu reģistra.",
        en "Duty to show the statement of the Punishment Register": "On the organizer's request the volunteer shows a statement of the Punishment Register.",
        unchecked Judgement,
        doubts [Amended],
    }
    BDL_9_1 = law("9(1)") => {
        lv "Tiesības apdrošināt": "Organizētājs ir tiesīgs apdrošināt brīvprātīgā darba veicēja veselību un dzīvību pret nelaimes gadījumiem brīvprātīgā darba veikšanas laikā.",
        en "Right to insure": "The organizer may insure the volunteer's health and life against accidents during the work.",
        unchecked Right,
        doubts [Amended],
    }
    BDL_9_2 = law("9(2)") => {
        lv "Uzdevums Ministru kabinetam": "Darbus, kuru veikšanas gadījumā organizētājam ir pienākums apdrošināt brīvprātīgā darba veicēju, un apdrošināšanas kārtību nosaka Ministru kabinets.",
        en "Task of the Cabinet": "The Cabinet lists the works where the organizer has to insure the volunteer, and sets the procedure.",
        unchecked Delegation,
        doubts [Amended],
    }
}
