//! Volunteer Work Law (Brīvprātīgā darba likums).

mod editions;

use super::provisions;
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};
pub use editions::LAW_IN_FORCE;
use editions::{AMENDED, COUNCIL, EDITIONS, LAW, SOCIAL_ENTERPRISES, SYSTEM, SYSTEM_EVE};

/// The day of the consolidated text that was read, section by section.
pub(super) const CONFIRMED: Option<Day> = Some(Day::literal(2026, 2, 21));

const YOUTH_COUNCIL: &str = "https://ljp.lv/atskats-uz-ljp-rudens-politikas-forumu-brivpratiga-darba-likuma-ieviesanas-praktiskie-aspekti";
const PLATFORM: &str = "https://www.brivpratigie.lv/lv/organizatoriem";
const BILL_OF_2022: &str = "https://saeima.info/public/documents/LIVS13/1632/Lp13/6426/documents.html";
const SECOND_READING: &str = "https://www.saeima.info/public/documents/LIVS12/65/Lp12/135/documents.html";
const BILL_OF_2013: &str = "https://saeima.lv/lv/aktualitates/saeimas-zinas/20642-pie-brivpratiga-darba-tiesiska-regulejuma-stradas-darba-grupa";

/// What the text of the Law says in that place, from its first day on.
const fn law(place: &'static str) -> Provision {
    beside(place, Mark::Primary, LAW)
}

/// The same from a later day on.
const fn since(first: Day, place: &'static str) -> Provision {
    Provision { in_force: Period::since(first), ..law(place) }
}

/// What is concluded from that place, or known of it from another page.
const fn beside(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::VolunteerWorkLaw,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: CONFIRMED, source },
    }
}

/// A bill that did not become law.
const fn bill(source: &'static str) -> Provision {
    Provision { in_force: Period::ALWAYS, ..beside("", Mark::Primary, source) }
}

pub(super) static VOLUNTEER_WORK_LAW: ActEntry = ActEntry {
    act: Act::VolunteerWorkLaw,
    title: InBoth {
        lv: "Brīvprātīgā darba likums",
        en: "Volunteer Work Law (in the official translation: Volunteer Service Law)",
    },
    likumi: Some(275_061),
    adopted: Some(Day::literal(2015, 6, 18)),
    published: Some(Day::literal(2015, 7, 2)),
    editions: EDITIONS,
    provisions: LISTED,
};

provisions! {
    ENTRY_INTO_FORCE = Provision { in_force: Period::ALWAYS, ..law("") } => {
        lv "Stāšanās spēkā": "Likums ir spēkā no 01.01.2016. Pirms tam tas nevienam neko neprasa.",
        en "Entry into force": "The Law is in force from 1 January 2016. Before that day it asks nothing of anybody.",
        rules ["law-not-in-force"],
    }
    BDL_1 = law("1") => {
        lv "Likuma mērķis": "Likuma mērķis ir sekmēt brīvprātīgo darbu un veicināt sabiedrības līdzdalību brīvprātīgajā darbā.",
        en "Purpose": "The Law is to further volunteer work and the part that people take in it.",
        unchecked Purpose,
    }
    BDL_2_1 = law("2(1)") => {
        lv "Brīvprātīgais darbs": "Brīvprātīgais darbs ir organizēts un uz labas gribas pamata veikts fiziskās personas fizisks vai intelektuāls bezatlīdzības darbs sabiedrības labā.",
        en "What volunteer work is": "Volunteer work is organized physical or intellectual work that a natural person does of good will, unpaid and for the benefit of society.",
        rules ["paid-work"],
    }
    BDL_2_2 = law("2(2)") => {
        lv "Bez peļņas nolūka": "Brīvprātīgajam darbam nav peļņas gūšanas nolūka.",
        en "Not for profit": "Volunteer work has no aim of making a profit.",
        rules ["profit-making"],
    }
    BDL_2_3_BILL = bill(BILL_OF_2022) => {
        lv "Brīvprātīgajā darbā gūtās prasmes (likumprojekts)": "2022. gada likumprojektā ierosināts darba tirgū ņemt vērā prasmes, ko organizētājs apliecinājis rakstveidā. Likumā tā nav; par kompetencēm runā 7. panta otrās daļas 5. punkts.",
        en "Skills gained (a bill)": "A bill of 2022 proposed that skills certified in writing by the organizer count on the labour market. It is not in the Law; section 7(2), clause 5 speaks of competences.",
        unchecked Draft,
    }
    BDL_3 = law("3") => {
        lv "Organizētāji": "Brīvprātīgo darbu ir tiesības organizēt biedrībām un nodibinājumiem, tai skaitā arodbiedrībām un to apvienībām, valsts un pašvaldību iestādēm, politiskajām partijām un to apvienībām. Saraksts ir noslēgts.",
        en "Organizers": "Associations and foundations (trade unions and their unions among them), state and municipal institutions, political parties and their alliances may organize volunteer work. The list is closed.",
        rules ["host-not-entitled", "social-enterprise-status"],
    }
    BDL_3_4 = since(SOCIAL_ENTERPRISES, "3(4)") => {
        lv "Sociālie uzņēmumi": "Brīvprātīgo darbu ir tiesības organizēt arī sociālajiem uzņēmumiem.",
        en "Social enterprises": "A social enterprise may organize volunteer work as well, as long as it has that status.",
        rules ["social-enterprise-status"],
    }
    BDL_3_DOUBTFUL = beside("3", Mark::Secondary, LAW) => {
        lv "Organizētāji, kuru sarakstā nav": "Reliģiskās organizācijas, atvasinātas publiskas personas un valsts vai pašvaldību kapitālsabiedrības sarakstā nav nosauktas. Tas ir secinājums, tāpēc vispirms jānoskaidro tiesiskā forma.",
        en "Organizers that are not on the list": "Religious organizations, derived public persons and companies owned by the state or a municipality are not on the list. That is a conclusion, so the legal form has to be cleared up first.",
        rules ["host-class-doubtful"],
    }
    BDL_3_SCHOOLS = beside("3", Mark::Official, PLATFORM) => {
        lv "Skolas un augstskolas": "Valsts platforma aicina pieteikties arī skolas un augstskolas, tātad praksē tās uzskata par valsts vai pašvaldību iestādēm.",
        en "Schools and universities": "The state platform invites schools and universities as organizers: in practice they count as state or municipal institutions.",
        unchecked Practice,
    }
    BDL_MINISTRY = since(AMENDED, "3^1(1)") => {
        lv "Labklājības ministrijas kompetence": "Labklājības ministrija nodrošina brīvprātīgā darba politikas izstrādi.",
        en "Task of the Ministry of Welfare": "The Ministry of Welfare sees to it that a policy on volunteer work is drawn up.",
        unchecked StateTask,
    }
    BDL_AGENCY = since(AMENDED, "3^1(2)") => {
        lv "Nodarbinātības valsts aģentūras kompetence": "Nodarbinātības valsts aģentūra sniedz informatīvu un konsultatīvu atbalstu iesaistītajām institūcijām, pašvaldībām, nevalstiskajām organizācijām un sabiedrībai kopumā.",
        en "Task of the State Employment Agency": "The State Employment Agency informs and advises the institutions involved, municipalities, non-governmental organizations and the public.",
        unchecked StateTask,
    }
    BDL_COUNCIL = since(COUNCIL, "3^2(1)") => {
        lv "Brīvprātīgā darba konsultatīvā padome": "Brīvprātīgā darba konsultatīvā padome ir padomdevēja institūcija, kuras mērķis ir veicināt sabiedrības pārstāvju līdzdalību brīvprātīgā darba politikas veidošanā un īstenošanā.",
        en "Consultative council": "The consultative council for volunteer work advises; it is to further the part that the public takes in making and carrying out the policy.",
        unchecked StateTask,
    }
    BDL_COUNCIL_TASKS = since(COUNCIL, "3^2(2)") => {
        lv "Padomes uzdevumi": "Padome nosaka ikgadējos stratēģiskos darbības virzienus, koordinē iesaistīto pušu sadarbību un izstrādā priekšlikumus.",
        en "Tasks of the council": "The council sets strategic directions for each year, coordinates those involved, and makes proposals.",
        unchecked StateTask,
    }
    BDL_COUNCIL_MEMBERS = since(COUNCIL, "3^2(3)") => {
        lv "Padomes darbība un sastāvs": "Padomes darbību nodrošina Labklājības ministrija; sastāvu un nolikumu apstiprina labklājības ministrs.",
        en "Who serves the council": "The Ministry of Welfare services the council; the minister approves its members and by-laws.",
        unchecked StateTask,
    }
    BDL_4_1 = law("4(1)") => {
        lv "Minimālais vecums": "Brīvprātīgā darba veicējs ir fiziskā persona, kas sasniegusi 13 gadu vecumu.",
        en "Minimum age": "A volunteer is a natural person who has reached the age of 13.",
        rules ["under-minimum-age"],
    }
    BDL_4_2 = law("4(2)") => {
        lv "Likumiskā pārstāvja piekrišana": "Personas, kuras sasniegušas no 13 līdz 16 gadu vecumu, ir tiesīgas veikt brīvprātīgo darbu, ja to likumiskais pārstāvis devis rakstveida piekrišanu. Vai piekrišana vajadzīga arī 16 gadu vecumā, teksts nepasaka.",
        en "Consent of the legal representative": "Persons who have reached 13 to 16 may volunteer if their legal representative consented in writing. Whether that is needed at 16 the words \"13 to 16\" leave open.",
        rules ["consent-missing", "consent-at-sixteen"],
    }
    BDL_4_2_DRAFT = beside("4(2)", Mark::Primary, SECOND_READING) => {
        lv "Piekrišana: otrā lasījuma teksts": "Otrajā lasījumā bija teikts „vecumā no 13 līdz 15 gadiem”. Tas liecina, ka piekrišana vajadzīga līdz 16. dzimšanas dienai.",
        en "Consent: the draft of the second reading": "The second reading said \"aged from 13 to 15\", which supports reading the Law as: until the 16th birthday.",
        unchecked Draft,
    }
    BDL_4_3 = law("4(3)") => {
        lv "Nepilngadīgo darbs": "Nepilngadīga persona no mācībām brīvajā laikā veic tās vecumam atbilstošu un tās drošībai, veselībai un tikumībai nekaitīgu brīvprātīgo darbu, kas veicina zināšanu, prasmju, iemaņu un saskarsmes spēju attīstību.",
        en "Work of minors": "A minor volunteers in time free from studies, in work that suits the age, harms neither safety nor health nor morals, and develops knowledge, skills, abilities and communication.",
        rules ["study-time", "unsuitable-for-minor", "no-learning-benefit"],
    }
    BDL_4_3_HOURS = beside("4(3)", Mark::Secondary, LAW) => {
        lv "Nepilngadīgo stundu skaits": "Cik stundu dienā der nepilngadīgajam, likums nesaka; Darba likuma robežas uz brīvprātīgo darbu neattiecas. Tāpēc robežu var izvēlēties tikai pats.",
        en "Hours of minors": "How many hours a day suit a minor the Law does not say, and the limits of the Labour Law do not apply. So any limit is one's own choice.",
        rules ["minor-hours"],
    }
    BDL_4_4 = law("4(4)") => {
        lv "Nodarbinātā neaizstāšana": "Ar brīvprātīgā darba veicēju neaizstāj nodarbināto.",
        en "No replacing of employees": "A volunteer does not replace somebody employed.",
        rules ["replaces-employee"],
    }
    BDL_4_5 = law("4(5)") => {
        lv "Īpaši atlases kritēriji citos likumos": "Īpašus atlases kritērijus, tostarp vecumu, iesaistes un apmācības nosacījumus, kas saistīti ar veicamā brīvprātīgā darba specifiku, var paredzēt citos likumos.",
        en "Special criteria in other laws": "Other laws may set special criteria of selection, such as age, and conditions of engagement and training. Regulations and an organizer's own rules may not.",
        unchecked Delegation,
    }
    BDL_5 = law("5") => {
        lv "Tiesisko attiecību ilgums": "Tiesiskās attiecības ilgst līdz norunātā termiņa beigām vai līdz izbeigšanai.",
        en "How long it lasts": "The legal relationship lasts until its term is over or it is ended.",
        rules ["work-after-end"],
    }
    BDL_5_1 = law("5(1)") => {
        lv "Tiesisko attiecību nodibināšana": "Tiesiskās attiecības tiek nodibinātas, kad organizētājs un brīvprātīgā darba veicējs ir vienojušies par veicamā darba apjomu, izpildes kārtību un termiņu, kā arī brīvprātīgā darba veicējs ir iepazīstināts ar saviem pienākumiem un tiesībām.",
        en "How it arises": "The legal relationship arises once the sides agree on the amount of work, the manner of performance and the term, and the volunteer has been acquainted with duties and rights.",
        rules ["agreement-incomplete", "work-before-agreement"],
    }
    BDL_5_2 = law("5(2)") => {
        lv "Vienpusēja izbeigšana": "Tiesiskās attiecības izbeidz vienpusēji, ne vēlāk kā trīs dienas iepriekš paziņojot par to līguma otrai pusei; ja ir noslēgts rakstveida līgums, paziņojumu iesniedz rakstveidā.",
        en "Ending by one side": "Either side may end the relationship by telling the other not later than three days before; in writing, if there is a written contract.",
        rules ["notice-too-short", "notice-exactly-three-days", "notice-not-written"],
    }
    BDL_5_3 = law("5(3)") => {
        lv "Tūlītēja izbeigšana": "Brīvprātīgā darba veicējs tiesiskās attiecības var izbeigt nekavējoties, ja to darīt viņam ir svarīgs iemesls. Organizētājam tādu tiesību nav.",
        en "Ending at once": "The volunteer may end the relationship at once for an important reason: one that, on grounds of morals and honesty, does not allow going on. The organizer has no such right.",
        rules ["ended-at-once-without-reason"],
    }
    BDL_6_1_1 = law("6(1)1") => {
        lv "Rakstveida līgums pēc pieprasījuma": "Līgumu slēdz rakstveidā, ja to pieprasa viena no pusēm.",
        en "Written contract on request": "The contract is made in writing if a side asks for it.",
        rules ["writing-requested"],
    }
    BDL_6_1_2 = law("6(1)2") => {
        lv "Rakstveida līgums, ja sedz izdevumus": "Līgumu slēdz rakstveidā, ja ir paredzēts brīvprātīgā darba veicējam segt ar brīvprātīgo darbu saistītos izdevumus.",
        en "Written contract where expenses are covered": "The contract is made in writing if expenses connected with the volunteer work are to be covered.",
        rules ["expenses-need-writing"],
    }
    BDL_6_1_3 = law("6(1)3") => {
        lv "Rakstveida līgums, ja iesaistīti nepilngadīgie": "Līgumu slēdz rakstveidā, ja ir paredzēts veikt tādu brīvprātīgo darbu, kurā iesaistītas nepilngadīgas personas: noteikti tad, ja nepilngadīgs ir pats brīvprātīgais.",
        en "Written contract where minors are involved": "The contract is made in writing if the work is one in which minors are involved: surely where the volunteer is a minor.",
        rules ["minor-needs-writing"],
    }
    BDL_6_1_3_WIDE = beside("6(1)3", Mark::Secondary, YOUTH_COUNCIL) => {
        lv "Rakstveida līgums, ja darbā piedalās citi nepilngadīgie": "Plašāk lasot, rakstveida līgums vajadzīgs arī pilngadīgam brīvprātīgajam, kas strādā kopā ar nepilngadīgajiem.",
        en "Written contract where other minors take part": "Read widely, a written contract is needed for an adult volunteer too who works with minors.",
        rules ["minors-involved-need-writing"],
    }
    BDL_6_2 = law("6(2)") => {
        lv "Rakstveida līguma saturs": "Līgumā norāda: 1) organizētāja nosaukumu, reģistrācijas numuru un adresi; 2) brīvprātīgā vārdu, uzvārdu, personas kodu un dzīvesvietu; 3) darba apjomu, izpildes kārtību un termiņu; 4) darba vietu; 5) un 6) organizētāja un brīvprātīgā atbildību, tiesības un pienākumus; 7) sedzamo izdevumu sastāvu un apmēru; 8) citus noteikumus, ja tas nepieciešams.",
        en "Content of a written contract": "A contract states (1) name, registration number and address of the organizer; (2) name, surname, personal code and residence of the volunteer; (3) amount, manner and term of the work; (4) its place; (5) and (6) liability, rights and duties of the organizer and of the volunteer; (7) composition and amount of the expenses to be covered; (8) other terms, if needed.",
        rules ["contract-content"],
    }
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
    BDL_10 = Provision { in_force: Period::literal(LAW_IN_FORCE, SYSTEM_EVE), ..beside("10", Mark::Official, PLATFORM) } => {
        lv "Informācijas sistēma līdz 31.05.2025.": "Informācijas sistēma palīdzēja organizētājiem un interesentiem atrast citam citu; to uzturēja Nodarbinātības valsts aģentūra. Agrākās redakcijas teksts nav redzēts.",
        en "Information system until 31 May 2025": "An information system brought organizers and would-be volunteers together; the State Employment Agency ran it. The earlier wording was not seen.",
        unchecked StateTask,
        doubts [Content],
    }
    BDL_10_1 = since(SYSTEM, "10(1)") => {
        lv "Brīvprātīgā darba informācijas sistēma": "Informācijas sistēma ir valsts informācijas sistēma, kas nodrošina informācijas apmaiņu starp personām, kuras vēlas veikt brīvprātīgo darbu, un organizētājiem, personas reģistrēšanos, kā arī iespēju sagatavot izziņu par veikto brīvprātīgo darbu.",
        en "Volunteer work information system": "A state information system serves exchange between would-be volunteers and organizers, registers persons, and lets a statement of the work be prepared. Nobody has to enter anything.",
        unchecked StateTask,
    }
    BDL_10_2 = since(SYSTEM, "10(2)") => {
        lv "Informācijas sistēmas pārzinis": "Nodarbinātības valsts aģentūra ir Informācijas sistēmas pārzinis; sistēmu izmanto saziņai, brīvprātīgā darba uzskaitei un sabiedrības informēšanai.",
        en "Controller of the system": "The State Employment Agency is its controller; it is used for contact between the sides, for records of volunteer work and to inform the public.",
        unchecked StateTask,
    }
    BDL_10_3 = since(SYSTEM, "10(3)") => {
        lv "Informācijas sistēmas dati": "Informācijas sistēmā iekļauj datus par personām, kuras vēlas veikt brīvprātīgo darbu, viņu pieredzi un kompetencēm, par organizētājiem un par veikto brīvprātīgo darbu.",
        en "Data of the system": "It holds data on would-be volunteers with their experience and competences, on organizers, and on the work done.",
        unchecked StateTask,
    }
    BDL_TRANSITIONAL = since(AMENDED, "") => {
        lv "Pārejas noteikumu 1. punkts": "Šā likuma 3.² pants stājas spēkā 2024. gada 1. septembrī; labklājības ministrs līdz 2024. gada 31. augustam apstiprina padomes nolikumu un sastāvu.",
        en "Transitional provisions, point 1": "Section 3.2 comes into force on 1 September 2024; by 31 August 2024 the minister approves by-laws and members of the council.",
        unchecked StateTask,
    }
    BDL_TRANSITIONAL_2 = since(AMENDED, "") => {
        lv "Pārejas noteikumu 2. punkts": "Grozījums par šā likuma 10. panta izteikšanu jaunā redakcijā stājas spēkā 2025. gada 1. jūnijā.",
        en "Transitional provisions, point 2": "The new wording of section 10 comes into force on 1 June 2025.",
        unchecked StateTask,
    }
    BDL_BILL_2013 = bill(BILL_OF_2013) => {
        lv "2013. gada likumprojekts": "Noraidītais likumprojekts paredzēja brīvprātīgo reģistrāciju nodokļu administrācijā, uzskaiti un apliecības. Tāda pienākuma nav.",
        en "The bill of 2013": "A rejected bill would have had volunteers registered with the tax office, with records and cards. There is no such duty.",
        unchecked Draft,
    }
}
