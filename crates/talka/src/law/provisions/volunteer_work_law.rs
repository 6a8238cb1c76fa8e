//! Volunteer Work Law (Brīvprātīgā darba likums).

use super::provisions;
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, Edition, InBoth, Mark, Provision};

/// The Law came into force.
pub const LAW_IN_FORCE: Day = Day::literal(2016, 1, 1);
/// Social enterprises came onto the list of organizers.
const SOCIAL_ENTERPRISES: Day = Day::literal(2018, 4, 1);
/// The last day for which the wording of the Law was confirmed: the amendment of 20 June 2024 was not seen.
const CONFIRMED: Option<Day> = Some(Day::literal(2024, 7, 17));
/// The amendment of 20 June 2024 came into force.
const AMENDED: Day = Day::literal(2024, 7, 18);

const LAW: &str = "https://likumi.lv/ta/id/275061-brivpratiga-darba-likums";
const TRANSLATION: &str = "https://likumi.lv/ta/en/en/id/275061";
const MINISTRY: &str = "https://www.lm.gov.lv/lv/brivpratiga-darba-likums";
const GUIDELINES: &str = "https://www.lm.gov.lv/lv/vadlinijas-un-biezak-uzdotie-jautajumi";
const NOTICE_TEMPLATE: &str = "https://juristuligumi.lv/product/brivpratigais/";
const RIGHTS: &str = "https://www.cilvektiesibugids.lv/lv/temas/pilsoniska-lidzdaliba/brivpratigais-darbs/brivpratiga-darba-veiceja-tiesibas";
const COMPLAINTS: &str =
    "https://www.cilvektiesibugids.lv/en/themes/civic-participation/volunteering/how-to-complain";
const YEARLY_REPORT: &str = "https://ljp.lv/kad-latvija-bus-noteikts-viens-atbildigais-par-brivpratigo-darbu";
const YOUTH_COUNCIL: &str = "https://ljp.lv/atskats-uz-ljp-rudens-politikas-forumu-brivpratiga-darba-likuma-ieviesanas-praktiskie-aspekti";
const PLATFORM: &str = "https://www.brivpratigie.lv/lv/organizatoriem";
const PORTAL: &str =
    "https://lvportals.lv/skaidrojumi/278624-brivpratiga-darbam-bus-informacijas-sistema-2016";
const PROPOSALS: &str = "https://www.vidusdaugavasnvo.lv/lv/jaunumi/jaunumi/nvo-priekslikumi-brivpratiga-darba-attistibai-latvija/";
const REGULATION: &str = "https://m.likumi.lv/ta/id/278830";
const BILL_OF_2022: &str = "https://saeima.info/public/documents/LIVS13/1632/Lp13/6426/documents.html";
const SECOND_READING: &str = "https://www.saeima.info/public/documents/LIVS12/65/Lp12/135/documents.html";
const BILL_OF_2013: &str = "https://saeima.lv/lv/aktualitates/saeimas-zinas/20642-pie-brivpratiga-darba-tiesiska-regulejuma-stradas-darba-grupa";

const fn law(place: &'static str, mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::VolunteerWorkLaw,
        place,
        in_force: Period::since(LAW_IN_FORCE),
        basis: Basis { mark, confirmed_to: CONFIRMED, source },
    }
}

/// A provision that the amendment of 20 June 2024 is taken to have brought; its text was not seen.
const fn amendment(mark: Mark, source: &'static str) -> Provision {
    Provision {
        in_force: Period::since(AMENDED),
        basis: Basis { mark, confirmed_to: None, source },
        ..law("", mark, source)
    }
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
    editions: &[
        Edition {
            in_force: Period::until(LAW_IN_FORCE_EVE),
            says: InBoth {
                lv: "Likums vēl nav spēkā. Brīvprātīgo darbu regulē Biedrību un nodibinājumu likums un Jaunatnes likums.",
                en: "The Law is not in force yet. The Associations and Foundations Law and the Youth Law speak of volunteers.",
            },
            mark: Mark::Secondary,
            source: "https://lvportals.lv/skaidrojumi/227017-algots-darbs-prakse-un-brivpratiga-darbs-lidzibas-un-atskiribas-2011",
        },
        Edition {
            in_force: Period { first: LAW_IN_FORCE, last: Day::literal(2018, 3, 31) },
            says: InBoth {
                lv: "Sākotnējais teksts: trīs organizētāju grupas.",
                en: "The first text: three groups of organizers.",
            },
            mark: Mark::Primary,
            source: "https://www.vestnesis.lv/op/2015/127.1",
        },
        Edition {
            in_force: Period { first: SOCIAL_ENTERPRISES, last: Day::literal(2024, 7, 17) },
            says: InBoth {
                lv: "12.10.2017. grozījumi: brīvprātīgo darbu drīkst organizēt arī sociālie uzņēmumi.",
                en: "Amendment of 12 October 2017: social enterprises may organize volunteer work too.",
            },
            mark: Mark::Primary,
            source: TRANSLATION,
        },
        Edition {
            in_force: Period::since(AMENDED),
            says: InBoth {
                lv: "20.06.2024. grozījumi. Dienas ir zināmas, teksts nav redzēts; par prasību maiņu ziņu nav.",
                en: "Amendment of 20 June 2024. Its days are known, its text was not seen; there is no trace of changed duties.",
            },
            mark: Mark::Primary,
            source: TRANSLATION,
        },
    ],
    provisions: LISTED,
};

/// The last day before the Law.
const LAW_IN_FORCE_EVE: Day = Day::literal(2015, 12, 31);

provisions! {
    ENTRY_INTO_FORCE = Provision { in_force: Period::ALWAYS, ..law("", Mark::Official, MINISTRY) } => {
        lv "Stāšanās spēkā": "Likums ir spēkā no 01.01.2016. Pirms tam tas nevienam neko neprasa.",
        en "Entry into force": "The Law is in force from 1 January 2016. Before that day it asks nothing of anybody.",
        rules ["law-not-in-force"],
    }
    BDL_1 = law("1", Mark::Primary, LAW) => {
        lv "Likuma mērķis": "Likuma mērķis ir veicināt brīvprātīgo darbu un sabiedrības līdzdalību tajā.",
        en "Purpose": "The Law is to further volunteer work and the part that people take in it.",
        unchecked Purpose,
    }
    BDL_2_1 = law("2(1)", Mark::Primary, LAW) => {
        lv "Brīvprātīgais darbs": "Brīvprātīgais darbs ir organizēts fizisks vai intelektuāls darbs, ko fiziska persona veic uz labas gribas pamata, bez atlīdzības un sabiedrības labā.",
        en "What volunteer work is": "Volunteer work is organized physical or intellectual work that a natural person does of good will, unpaid and for the benefit of society.",
        rules ["paid-work"],
    }
    BDL_2_2 = law("2(2)", Mark::Primary, LAW) => {
        lv "Bez peļņas nolūka": "Brīvprātīgajam darbam nav peļņas gūšanas nolūka.",
        en "Not for profit": "Volunteer work has no aim of making a profit.",
        rules ["profit-making"],
    }
    BDL_2_3_BILL = amendment(Mark::Primary, BILL_OF_2022) => {
        lv "Brīvprātīgajā darbā gūtās prasmes (likumprojekts)": "2022. gada likumprojektā ierosināts darba tirgū ņemt vērā prasmes, ko organizētājs apliecinājis rakstveidā. Vai 2024. gada grozījumi to paredz, nav zināms.",
        en "Skills gained (a bill)": "A bill of 2022 proposed that skills certified in writing by the organizer count on the labour market. Whether the amendment of 2024 took it over is not known.",
        unchecked Draft,
    }
    BDL_3 = law("3", Mark::Primary, LAW) => {
        lv "Organizētāji": "Brīvprātīgo darbu drīkst organizēt biedrības un nodibinājumi (arī arodbiedrības), valsts un pašvaldību iestādes, politiskās partijas un to apvienības. Saraksts ir noslēgts: komersants, kas nav sociālais uzņēmums, to nedrīkst.",
        en "Organizers": "Associations and foundations (trade unions among them), state and municipal institutions, political parties and their alliances may organize volunteer work. The list is closed: a merchant that is no social enterprise may not.",
        rules ["host-not-entitled", "social-enterprise-status"],
    }
    BDL_3_4 = Provision { in_force: Period::since(SOCIAL_ENTERPRISES), ..law("3(4)", Mark::Primary, LAW) } => {
        lv "Sociālie uzņēmumi": "Brīvprātīgo darbu drīkst organizēt arī sociālais uzņēmums, kamēr tam ir šis statuss.",
        en "Social enterprises": "A social enterprise may organize volunteer work as well, as long as it has that status.",
        rules ["social-enterprise-status"],
    }
    BDL_3_DOUBTFUL = law("3", Mark::Secondary, LAW) => {
        lv "Organizētāji, kuru sarakstā nav": "Reliģiskās organizācijas, atvasinātas publiskas personas un valsts vai pašvaldību kapitālsabiedrības sarakstā nav nosauktas. Tas ir secinājums, tāpēc vispirms jānoskaidro tiesiskā forma.",
        en "Organizers that are not on the list": "Religious organizations, derived public persons and companies owned by the state or a municipality are not on the list. That is a conclusion, so the legal form has to be cleared up first.",
        rules ["host-class-doubtful"],
    }
    BDL_3_SCHOOLS = law("3", Mark::Official, PLATFORM) => {
        lv "Skolas un augstskolas": "Valsts platforma aicina pieteikties arī skolas un augstskolas, tātad praksē tās uzskata par valsts vai pašvaldību iestādēm.",
        en "Schools and universities": "The state platform invites schools and universities as organizers: in practice they count as state or municipal institutions.",
        unchecked Practice,
    }
    BDL_MINISTRY = amendment(Mark::Official, MINISTRY) => {
        lv "Labklājības ministrijas uzdevums": "Labklājības ministrija izstrādā un koordinē vienotu valsts politiku brīvprātīgā darba jomā.",
        en "Task of the Ministry of Welfare": "The Ministry of Welfare draws up and coordinates one state policy on volunteer work.",
        unchecked StateTask,
        doubts [Number, InForce],
    }
    BDL_COUNCIL = amendment(Mark::Secondary, PROPOSALS) => {
        lv "Brīvprātīgā darba konsultatīvā padome": "Ministrija 2024. gadā apspriedusi konsultatīvās padomes nolikumu. Ka padomi paredz pats likums, ir secinājums.",
        en "Consultative council": "In 2024 the ministry consulted on by-laws of a consultative council for volunteer work. That the Law itself provides for it is a conclusion.",
        unchecked StateTask,
        doubts [Number, InForce, Content],
    }
    BDL_AGENCY = amendment(Mark::Secondary, PROPOSALS) => {
        lv "Nodarbinātības valsts aģentūras uzdevumi": "Par aģentūras uzdevumiem brīvprātīgā darba jomā 2024. gadā notikusi apspriešana; likuma teksts nav redzēts.",
        en "Tasks of the State Employment Agency": "The agency's tasks in the field were consulted on in 2024; the text of the Law was not seen.",
        unchecked StateTask,
        doubts [Number, InForce, Content],
    }
    BDL_4_1 = law("4(1)", Mark::Primary, LAW) => {
        lv "Minimālais vecums": "Brīvprātīgā darba veicējs ir fiziska persona, kas sasniegusi 13 gadu vecumu.",
        en "Minimum age": "A volunteer is a natural person who has reached the age of 13.",
        rules ["under-minimum-age"],
    }
    BDL_4_2 = law("4(2)", Mark::Primary, LAW) => {
        lv "Likumiskā pārstāvja piekrišana": "Persona no 13 līdz 16 gadu vecumam brīvprātīgo darbu drīkst veikt tikai ar likumiskā pārstāvja rakstveida piekrišanu. Vai piekrišana vajadzīga arī 16 gadu vecumā, vārdi „no 13 līdz 16” skaidri nepasaka.",
        en "Consent of a legal representative": "From 13 to 16 a person may volunteer only with the written consent of a legal representative. Whether that includes the year after the 16th birthday, the words \"from 13 to 16\" leave open.",
        rules ["consent-missing", "consent-at-sixteen"],
    }
    BDL_4_2_DRAFT = law("4(2)", Mark::Primary, SECOND_READING) => {
        lv "Piekrišana: otrā lasījuma teksts": "Otrajā lasījumā bija teikts „vecumā no 13 līdz 15 gadiem”. Tas liecina, ka piekrišana vajadzīga līdz 16. dzimšanas dienai.",
        en "Consent: the draft of the second reading": "The second reading said \"aged from 13 to 15\", which supports reading the Law as: until the 16th birthday.",
        unchecked Draft,
    }
    BDL_4_3 = law("4(3)", Mark::Primary, LAW) => {
        lv "Nepilngadīgo darbs": "Nepilngadīgais brīvprātīgo darbu veic no mācībām brīvajā laikā. Darbs ir piemērots vecumam, nekaitē drošībai, veselībai un tikumībai un attīsta zināšanas, prasmes un saskarsmi.",
        en "Work of minors": "A minor volunteers in time free from studies, in work that suits the age, harms neither safety nor health nor morals, and develops knowledge, skills and communication.",
        rules ["study-time", "unsuitable-for-minor", "no-learning-benefit"],
    }
    BDL_4_3_HOURS = law("4(3)", Mark::Secondary, LAW) => {
        lv "Nepilngadīgo stundu skaits": "Cik stundu dienā der nepilngadīgajam, likums nesaka; Darba likuma robežas uz brīvprātīgo darbu neattiecas. Tāpēc robežu var izvēlēties tikai pats.",
        en "Hours of minors": "How many hours a day suit a minor the Law does not say, and the limits of the Labour Law do not apply. So any limit is one's own choice.",
        rules ["minor-hours"],
    }
    BDL_4_4 = law("4(4)", Mark::Primary, LAW) => {
        lv "Nodarbinātā neaizstāšana": "Ar brīvprātīgā darba veicēju neaizstāj nodarbināto.",
        en "No replacing of employees": "A volunteer does not replace an employee.",
        rules ["replaces-employee"],
    }
    BDL_4_5 = law("4(5)", Mark::Primary, LAW) => {
        lv "Īpaši atlases kritēriji citos likumos": "Citi likumi drīkst noteikt īpašus atlases kritērijus, arī vecumu, un iesaistes un apmācības nosacījumus. Noteikumi vai organizētāja kārtība to nedrīkst.",
        en "Special criteria in other laws": "Other laws may set special criteria of selection, such as age, and conditions of engagement and training. Regulations and an organizer's own rules may not.",
        unchecked Delegation,
    }
    BDL_5 = law("5", Mark::Official, GUIDELINES) => {
        lv "Tiesisko attiecību ilgums": "Tiesiskās attiecības ilgst līdz norunātā termiņa beigām vai līdz izbeigšanai.",
        en "How long it lasts": "The legal relationship lasts until its term is over or it is ended.",
        rules ["work-after-end"],
    }
    BDL_5_1 = law("5(1)", Mark::Official, GUIDELINES) => {
        lv "Tiesisko attiecību rašanās": "Tiesiskās attiecības rodas, kad puses vienojušās par darba apjomu, izpildes kārtību un termiņu un brīvprātīgais ir iepazīstināts ar pienākumiem un tiesībām.",
        en "How it arises": "The legal relationship arises once the sides agree on the amount of work, the manner of performance and the term, and the volunteer has been acquainted with duties and rights.",
        rules ["agreement-incomplete", "work-before-agreement"],
    }
    BDL_5_2 = law("5(2)", Mark::Secondary, NOTICE_TEMPLATE) => {
        lv "Vienpusēja izbeigšana": "Katra puse drīkst tiesiskās attiecības izbeigt, paziņojot otrai ne vēlāk kā trīs dienas iepriekš; ja līgums ir rakstveidā, arī paziņo rakstveidā.",
        en "Ending by one side": "Either side may end the relationship by telling the other not later than three days before; in writing, if the contract is in writing.",
        rules ["notice-too-short", "notice-exactly-three-days", "notice-not-written"],
    }
    BDL_5_3 = law("5(3)", Mark::Secondary, RIGHTS) => {
        lv "Tūlītēja izbeigšana": "Svarīga iemesla dēļ tiesiskās attiecības drīkst izbeigt nekavējoties: ja tikumības vai godīguma apsvērumi neļauj turpināt.",
        en "Ending at once": "For an important reason, of morals or honesty, that bars going on, the relationship may be ended at once.",
        rules ["ended-at-once-without-reason"],
        doubts [Number],
    }
    BDL_5_3_ORGANIZER = law("5(3)", Mark::Recalled, RIGHTS) => {
        lv "Tūlītēja izbeigšana no organizētāja puses": "Ka tādas pašas tiesības ir organizētājam, ir pēc atmiņas.",
        en "Ending at once by the organizer": "That the organizer has the same right is recalled.",
        rules ["ended-at-once-without-reason"],
        doubts [Number, Content],
    }
    BDL_6_1_1 = law("6(1)1", Mark::Official, GUIDELINES) => {
        lv "Rakstveida līgums pēc lūguma": "Līgumu slēdz rakstveidā, ja to lūdz kāda no pusēm.",
        en "Written contract on request": "The contract is made in writing if a side asks for it.",
        rules ["writing-requested"],
    }
    BDL_6_1_2 = law("6(1)2", Mark::Official, GUIDELINES) => {
        lv "Rakstveida līgums, ja sedz izdevumus": "Līgumu slēdz rakstveidā, ja paredzēts segt ar brīvprātīgo darbu saistītos izdevumus.",
        en "Written contract where expenses are covered": "The contract is made in writing if expenses connected with the volunteer work are to be covered.",
        rules ["expenses-need-writing"],
    }
    BDL_6_1_3 = law("6(1)3", Mark::Official, GUIDELINES) => {
        lv "Rakstveida līgums, ja iesaistīti nepilngadīgie": "Līgumu slēdz rakstveidā, ja paredzēts darbs, kurā iesaistītas nepilngadīgas personas: noteikti tad, ja nepilngadīgs ir pats brīvprātīgais.",
        en "Written contract where minors are involved": "The contract is made in writing if the work is one in which minors are involved: surely where the volunteer is a minor.",
        rules ["minor-needs-writing"],
    }
    BDL_6_1_3_WIDE = law("6(1)3", Mark::Secondary, YOUTH_COUNCIL) => {
        lv "Rakstveida līgums, ja darbā piedalās citi nepilngadīgie": "Plašāk lasot, rakstveida līgums vajadzīgs arī pilngadīgam brīvprātīgajam, kas strādā kopā ar nepilngadīgajiem.",
        en "Written contract where other minors take part": "Read widely, a written contract is needed for an adult volunteer too who works with minors.",
        rules ["minors-involved-need-writing"],
    }
    BDL_6_2 = law("6(2)", Mark::Recalled, GUIDELINES) => {
        lv "Rakstveida līguma saturs": "Rakstveida līgumā norāda noteiktas ziņas. Saraksts nav redzēts; pēc atmiņas: puses, darbs, tā apjoms un izpildes kārtība, termiņš, tiesības un pienākumi, izdevumu segšana.",
        en "Content of a written contract": "A written contract states certain matters. The list was not seen; as recalled: the sides, the work with its amount and manner, the term, rights and duties, how expenses are covered.",
        rules ["contract-content"],
        doubts [Content],
    }
    BDL_RIGHTS = law("", Mark::Secondary, RIGHTS) => {
        lv "Brīvprātīgā tiesības": "Brīvprātīgais drīkst pirms darba uzzināt prasības, strādāt drošos apstākļos, atteikties no darba, kas neatbilst prasmēm vai nav pieņemams, būt apdrošināts, kur likums to prasa, un netikt diskriminēts.",
        en "Rights of the volunteer": "The volunteer may learn the requirements beforehand, work in safe conditions, refuse work that does not fit the skills or is not acceptable, be insured where the Law asks for it, and is not discriminated against.",
        unchecked Right,
        doubts [Number],
    }
    BDL_STATEMENT = law("", Mark::Secondary, RIGHTS) => {
        lv "Izziņa par brīvprātīgo darbu": "Brīvprātīgais drīkst lūgt izziņu, kas apliecina darba veikšanu un tā laikposmu. Izsniegšanas termiņš likumā nav atrasts.",
        en "Statement of the work": "The volunteer may ask for a statement that confirms the work and its period. No time limit for issuing it was found.",
        rules ["statement-not-issued", "statement-incomplete"],
        doubts [Number, Content],
    }
    BDL_DUTIES = law("", Mark::Recalled, "") => {
        lv "Brīvprātīgā pienākumi": "Pēc atmiņas: darbu veikt godprātīgi un pašam, ievērot norādījumus un drošību, saudzēt mantu, glabāt noslēpumu, iesniegt ārsta izziņu, ja to drīkst prasīt, un atlīdzināt kaitējumu.",
        en "Duties of the volunteer": "As recalled: to work conscientiously and in person, follow instructions and safety rules, treat property with care, keep secrets, give a doctor's statement where it may be asked for, make good damage.",
        unchecked NotSeen,
        doubts [Number, Content],
    }
    BDL_ORGANIZER_DUTIES = law("", Mark::Secondary, RIGHTS) => {
        lv "Organizētāja pienākumi": "Organizētājs nodrošina to, uz ko brīvprātīgajam ir tiesības: informāciju, drošus apstākļus, izziņu un apdrošināšanu. Tas secināts no brīvprātīgā tiesībām.",
        en "Duties of the organizer": "The organizer provides what the volunteer has a right to: information, safe conditions, the statement, insurance. Concluded from the volunteer's rights.",
        unchecked Elsewhere,
        doubts [Number, Content],
    }
    BDL_YEARLY_REPORT = law("", Mark::Secondary, YEARLY_REPORT) => {
        lv "Gada pārskats": "Organizētājs katru gadu norāda brīvprātīgā darba vietas, brīvprātīgo skaitu katrā vietā un kopējo stundu skaitu; svarīgākos notikumus – pēc saviem ieskatiem.",
        en "Yearly report": "Each year the organizer states the places of volunteer work, the number of volunteers at each place and the total of hours; notable events at its discretion.",
        rules ["yearly-report-differs"],
        doubts [Number, Amended],
    }
    BDL_9_1 = law("9(1)", Mark::Secondary, YOUTH_COUNCIL) => {
        lv "Apdrošināšana": "Organizētājs apdrošina brīvprātīgā veselību un dzīvību pret nelaimes gadījumiem, ja darbs ir saistīts ar būtisku risku vai paaugstinātu bīstamību. Sīkāk to nosaka noteikumi Nr. 762.",
        en "Insurance": "The organizer insures the volunteer's health and life against accidents where the work carries a substantial risk or an increased danger. Regulation No. 762 says the rest.",
        unchecked Elsewhere,
    }
    BDL_9_2 = law("9(2)", Mark::Primary, REGULATION) => {
        lv "Uzdevums Ministru kabinetam": "Ministru kabinets nosaka bīstamos darbus un apdrošināšanas kārtību.",
        en "Task of the Cabinet": "The Cabinet lists the dangerous works and sets the procedure of insurance.",
        unchecked Delegation,
    }
    BDL_10 = law("10", Mark::Official, PLATFORM) => {
        lv "Informācijas sistēma": "Informācijas sistēma palīdz organizētājiem un interesentiem atrast citam citu; to uztur Nodarbinātības valsts aģentūra. 2026. gadā paredzēta jauna valsts sistēma; noteikumi par to nav atrasti.",
        en "Information system": "An information system brings organizers and would-be volunteers together; the State Employment Agency runs it. A new state system is planned for 2026; no regulation on it was found.",
        unchecked StateTask,
        doubts [Amended],
    }
    BDL_DISGUISED_WORK = law("", Mark::Secondary, PORTAL) => {
        lv "Slēptas nodarbinātības aizliegums": "Ar brīvprātīgo darbu nedrīkst slēpt nodarbinātību, lai nemaksātu nodokļus.",
        en "No disguised employment": "Employment may not be hidden behind volunteering in order to avoid taxes.",
        unchecked Judgement,
        doubts [Number],
    }
    BDL_LIABILITY = law("", Mark::Secondary, COMPLAINTS) => {
        lv "Atbildība un sūdzības": "Ja darbs pienākas algotam darbiniekam, to vērtē pēc darba tiesībām. Sūdzības par piespiešanu vai bīstamiem apstākļiem izskata Valsts darba inspekcija, kaitējuma atlīdzību – tiesa.",
        en "Liability and complaints": "Work that belongs to a paid job falls under labour law. The State Labour Inspectorate hears complaints of forced or unsafe work, courts those for damages.",
        unchecked Judgement,
        doubts [Number],
    }
    BDL_TRANSITIONAL = law("", Mark::Recalled, MINISTRY) => {
        lv "Pārejas noteikumi": "Pēc atmiņas: Ministru kabinetam līdz likuma spēkā stāšanās dienai jāizdod apdrošināšanas noteikumi.",
        en "Transitional provisions": "As recalled: the Cabinet had to issue the regulation on insurance before the Law came into force.",
        unchecked Delegation,
        doubts [Number, Content],
    }
    BDL_BILL_2013 = Provision { in_force: Period::ALWAYS, ..law("", Mark::Primary, BILL_OF_2013) } => {
        lv "2013. gada likumprojekts": "Noraidītais likumprojekts paredzēja brīvprātīgo reģistrāciju nodokļu administrācijā, uzskaiti un apliecības. Tāda pienākuma nav.",
        en "The bill of 2013": "A rejected bill would have had volunteers registered with the tax office, with records and cards. There is no such duty.",
        unchecked Draft,
    }
}
