//! Acts beside the Law that no rule rests on.

use super::{CONFIRMED, provisions};
use crate::date::{Day, Period};
use crate::law::{Act, ActEntry, Basis, InBoth, Mark, Provision};

const fn other(mark: Mark, source: &'static str) -> Provision {
    Provision {
        act: Act::OtherActs,
        place: "",
        in_force: Period::ALWAYS,
        basis: Basis { mark, confirmed_to: None, source },
    }
}

/// An act that was read and rests on its own page.
const fn read(source: &'static str) -> Provision {
    let basis = Basis { mark: Mark::Primary, confirmed_to: CONFIRMED, source };
    Provision { basis, ..other(Mark::Primary, source) }
}

pub(super) static OTHER_ACTS: ActEntry = ActEntry {
    act: Act::OtherActs,
    title: InBoth { lv: "Citi tiesību akti", en: "Other acts" },
    likumi: None,
    adopted: None,
    published: None,
    editions: &[],
    parts: &[LISTED],
};

provisions! {
    NO_REPORT_BEFORE_2016 = Provision {
        in_force: Period::until(Day::literal(2015, 12, 31)),
        ..other(Mark::Secondary, "http://www.nvo.lv/lv/news/publication/darbs-kas-pazud-melnaja-cauruma-6836/")
    } => {
        lv "Pārskati pirms 2016. gada": "Pārskatos par 2014. gadu brīvprātīgo stundas nebija jānorāda.",
        en "Reports before 2016": "Reports for 2014 did not ask for hours of volunteers.",
        unchecked Earlier,
    }
    UNEMPLOYED_SUPPORT_LAW = read("https://likumi.lv/ta/id/62539") => {
        lv "Bezdarbnieku un darba meklētāju atbalsta likums": "Likums brīvprātīgo darbu nepiemin: nekas neliedz bezdarbniekam to veikt.",
        en "Support for Unemployed Persons and Persons Seeking Employment Law": "The law does not mention volunteer work: nothing bars an unemployed person from it.",
        unchecked OtherRegime,
    }
    NATIONAL_GUARD = other(Mark::Recalled, "") => {
        lv "Zemessardze un valsts aizsardzības dienests": "Pēc atmiņas: dienesta brīvprātīgie ir militārajā dienestā, un šis likums uz viņiem neattiecas.",
        en "National guard and defence service": "As recalled: their volunteers are in military service, outside the Law.",
        unchecked OtherRegime,
        doubts [Content],
    }
    CIVIL_PROTECTION = read("https://likumi.lv/ta/id/364042") => {
        lv "Ugunsdrošības, ugunsdzēsības un glābšanas darbu likums": "Likums nosauc brīvprātīgo ugunsdzēsēju organizācijas; apmācību nosaka Ministru kabinets. Par brīvprātīgo darbu Brīvprātīgā darba likuma izpratnē tas nerunā.",
        en "Fire Safety, Fire-fighting and Rescue Works Law": "It names organizations of voluntary firefighters; the Cabinet sets their training. It does not speak of volunteer work under the Volunteer Work Law.",
        unchecked OtherRegime,
        doubts [InForce],
    }
    PRISON_LAW = read("https://likumi.lv/ta/id/68492") => {
        lv "Ieslodzījuma vietu pārvaldes likums, 38. pants": "Brīvprātīgā darba veicēju atlasi, kārtību un izdevumus ieslodzījuma vietās nosaka Ministru kabinets; piemēro arī Brīvprātīgā darba likumu.",
        en "Prison Administration Law, section 38": "The Cabinet sets selection, procedure and expenses of volunteers in prisons; the Volunteer Work Law applies too.",
        unchecked Delegation,
    }
    COVID_LAW = Provision { in_force: Period::since(Day::literal(2021, 11, 6)), ..read("https://likumi.lv/ta/id/315278") } => {
        lv "Covid-19 infekcijas izplatības seku pārvarēšanas likums, 49.⁸ un 49.⁹ pants": "Brīvprātīgo darbu drīkstēja organizēt arī valsts un pašvaldību kapitālsabiedrības, kas stacionāri ārstē Covid-19 pacientus. Tas rāda, ka tādām sabiedrībām vajadzīgs likums.",
        en "Covid-19 law, sections 49.8 and 49.9": "State and municipal companies that give inpatient care to Covid-19 patients could organize volunteer work too. It shows that such companies need a statute.",
        unchecked OtherRegime,
        doubts [InForce],
    }
    SOLIDARITY_CORPS = other(Mark::Recalled, "") => {
        lv "Eiropas Solidaritātes korpuss": "Pēc atmiņas: līdzās likumam ir spēkā programmas pašas noteikumi.",
        en "European Solidarity Corps": "As recalled: the programme's own rules stand beside the Law.",
        unchecked OtherRegime,
        doubts [Content],
    }
    RELIGIOUS_BEFORE_2016 = Provision {
        in_force: Period::until(Day::literal(2015, 12, 31)),
        ..other(
            Mark::Secondary,
            "https://lvportals.lv/skaidrojumi/227017-algots-darbs-prakse-un-brivpratiga-darbs-lidzibas-un-atskiribas-2011",
        )
    } => {
        lv "Reliģiskās organizācijas līdz likumam": "Līdz 2016. gadam reliģiskās organizācijas drīkstēja iesaistīt jauniešus no 13 līdz 25 gadiem.",
        en "Religious organizations before the Law": "Before 2016 religious organizations could engage young people from 13 to 25.",
        unchecked Earlier,
        doubts [InForce],
    }
    GDPR_8 = other(Mark::Primary, "https://www.activemind.legal/legislation/gdpr/article-8/") => {
        lv "Vispārīgā datu aizsardzības regula, 8. pants": "Bērna paša piekrišanai tiešsaistes pakalpojumiem valsts drīkst noteikt vecumu no 13 gadiem; jaunākiem piekrīt vecāki. Tā ir cita piekrišana nekā piekrišana brīvprātīgajam darbam.",
        en "General Data Protection Regulation, article 8": "A state may set the age of a child's own consent to online services at 13 or above; below it parents consent. It is another consent than that to volunteer.",
        unchecked OtherRegime,
    }
    PERSONAL_DATA_LAW_33 = read("https://likumi.lv/ta/id/300099") => {
        lv "Fizisko personu datu apstrādes likums, 33. pants": "Latvijā bērna paša piekrišana tiešsaistes pakalpojumiem der no 13 gadu vecuma.",
        en "Personal Data Processing Law, section 33": "In Latvia a child's own consent to online services holds from 13.",
        unchecked OtherRegime,
    }
    LABOUR_LAW_132 = read("https://likumi.lv/ta/id/26019") => {
        lv "Darba likums, 132. pants": "Bērnu no 13 gadu vecuma mācību laikā nodarbina ne ilgāk par 2 stundām dienā un 10 stundām nedēļā, ārpus mācību laika – 4 un 20 stundas (no 15 gadiem – 7 un 35). Brīvprātīgajam darbam tas nav saistošs.",
        en "Labour Law, section 132": "A child from 13 is employed at most 2 hours a day and 10 a week in term, 4 and 20 outside it (from 15: 7 and 35). It does not bind volunteer work.",
        unchecked OtherRegime,
    }
    PLANNING_REGIONS = other(
        Mark::Secondary,
        "https://lvportals.lv/skaidrojumi/328242-izstradats-planosanas-regionu-teritoriju-projekts-2021",
    ) => {
        lv "Plānošanas reģioni": "Latvijā ir pieci plānošanas reģioni; pašvaldības tiem piešķir noteikumi Nr. 418 (līdz 2021. gada vidum – Nr. 391).",
        en "Planning regions": "Latvia has five planning regions; Regulation No. 418 (until the middle of 2021: No. 391) assigns municipalities to them.",
        unchecked Definition,
    }
}
