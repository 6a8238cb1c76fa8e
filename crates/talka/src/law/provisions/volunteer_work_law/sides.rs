//! What volunteer work is, and who may organize and do it (sections 1 to 4).

use super::editions::{AMENDED, COUNCIL, LAW, SOCIAL_ENTERPRISES};
use super::source::{BILL_OF_2022, PLATFORM, SECOND_READING, beside, bill, law, since};
use crate::date::Period;
use crate::law::provisions::provisions;
use crate::law::{Mark, Provision};

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
}
