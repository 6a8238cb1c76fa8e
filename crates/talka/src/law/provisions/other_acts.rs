//! Acts beside the Law that no rule rests on.

use super::provisions;
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

pub(super) static OTHER_ACTS: ActEntry = ActEntry {
    act: Act::OtherActs,
    title: InBoth { lv: "Citi tiesību akti", en: "Other acts" },
    likumi: None,
    adopted: None,
    published: None,
    editions: &[],
    provisions: LISTED,
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
    UNEMPLOYED_SUPPORT_LAW = other(
        Mark::Secondary,
        "https://national-policies.eacea.ec.europa.eu/youthwiki/chapters/latvia/22-administration-and-governance-of-youth-volunteering",
    ) => {
        lv "Bezdarbnieku un darba meklētāju atbalsta likums": "Nekas neliecina, ka bezdarbnieks nedrīkstētu veikt brīvprātīgo darbu; 2020. gadā to paredzēja pat atbalsta pasākums jauniešiem.",
        en "Support for Unemployed Persons and Persons Seeking Employment Law": "Nothing was found that bars an unemployed person from volunteering; a measure of 2020 had young unemployed persons do so.",
        unchecked OtherRegime,
    }
    PROBATION_LAW = other(Mark::Secondary, "https://www.yumpu.com/en/document/view/48220507/volunteering-infrastructure/229") => {
        lv "Valsts probācijas dienesta likums": "Brīvprātīgajam probācijas darbiniekam ir sava kārtība: atzinums un sadarbības līgums.",
        en "State Probation Service Law": "A voluntary probation worker has a regime of its own: an opinion and a cooperation agreement.",
        unchecked OtherRegime,
    }
    NATIONAL_GUARD = other(Mark::Recalled, "") => {
        lv "Zemessardze un valsts aizsardzības dienests": "Pēc atmiņas: dienesta brīvprātīgie ir militārajā dienestā, un šis likums uz viņiem neattiecas.",
        en "National guard and defence service": "As recalled: their volunteers are in military service, outside the Law.",
        unchecked OtherRegime,
        doubts [Content],
    }
    CIVIL_PROTECTION = other(Mark::Recalled, "") => {
        lv "Civilā aizsardzība un ugunsdzēsība": "Pēc atmiņas: brīvprātīgajiem ugunsdzēsējiem ir īpaši nosacījumi citos likumos.",
        en "Civil protection and fire service": "As recalled: other laws set special conditions for volunteer firefighters.",
        unchecked OtherRegime,
        doubts [Content],
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
    PERSONAL_DATA_LAW_33 = other(Mark::Recalled, "") => {
        lv "Fizisko personu datu apstrādes likums, 33. pants": "Pēc atmiņas: Latvijā šis vecums ir 13 gadu.",
        en "Personal Data Processing Law, section 33": "As recalled: in Latvia that age is 13.",
        unchecked OtherRegime,
        doubts [Content],
    }
    RETENTION = other(Mark::Recalled, "") => {
        lv "Glabāšanas laiks": "Pēc atmiņas: glabāšanas laiku likums nenosaka; grāmatvedības dokumentus glabā piecus gadus.",
        en "Retention": "As recalled: the Law sets no period; accounting documents are kept for five years.",
        unchecked OtherRegime,
        doubts [Content],
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
