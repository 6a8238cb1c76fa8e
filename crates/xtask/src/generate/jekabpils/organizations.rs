//! The organizations of the example. Apart from the council they are invented.

use super::codes::registration_number;

pub(super) const COUNCIL: &str = "O-01";
pub(super) const YOUTH_CENTRE: &str = "O-02";
pub(super) const YOUTH_HOUSE: &str = "O-03";
pub(super) const LIBRARY: &str = "O-04";
pub(super) const CHILDRENS_LIBRARY: &str = "O-05";
pub(super) const MUSEUM: &str = "O-06";
pub(super) const CULTURE_HOUSE: &str = "O-07";
pub(super) const SPORTS_CENTRE: &str = "O-08";
pub(super) const MUSIC_STUDIO: &str = "O-09";
pub(super) const SOCIAL_CENTRE: &str = "O-10";
pub(super) const DAY_CENTRE: &str = "O-11";
pub(super) const SCHOOL: &str = "O-12";
pub(super) const KINDERGARTEN: &str = "O-13";
pub(super) const YOUTH_ASSOCIATION: &str = "O-14";
pub(super) const HIKERS: &str = "O-15";
pub(super) const SINGERS: &str = "O-16";
pub(super) const ANIMAL_SHELTER: &str = "O-17";
pub(super) const SENIORS: &str = "O-18";
pub(super) const FOUNDATION: &str = "O-19";
pub(super) const CAFE: &str = "O-20";
pub(super) const CITY_GARDENS: &str = "O-21";
pub(super) const SOCIAL_ENTERPRISE: &str = "O-22";
pub(super) const PARISH: &str = "O-23";
pub(super) const NATURE_PARK: &str = "O-24";
pub(super) const CLASSLESS: &str = "O-25";

/// A row of the table of organizations.
pub(super) struct Organization {
    pub(super) key: &'static str,
    pub(super) name: &'static str,
    pub(super) class: &'static str,
    pub(super) registration_number: String,
    pub(super) parent: &'static str,
    pub(super) status_from: &'static str,
}

const MUNICIPAL: &str = "pašvaldības iestāde";

/// Whether work done there counts where only municipal institutions do.
pub(super) fn is_municipal_institution(key: &str) -> bool {
    (COUNCIL..=KINDERGARTEN).contains(&key)
}

pub(super) fn all() -> Vec<Organization> {
    let number = |beginning| move |serial| registration_number(beginning, serial);
    let [public, association, company] = ["9999900", "4999900", "5999900"].map(number);
    let municipal = |key, name, serial| row(key, name, MUNICIPAL, public(serial));
    let of_council = |key, name, serial| Organization { parent: COUNCIL, ..municipal(key, name, serial) };
    vec![
        municipal(COUNCIL, "Jēkabpils pilsētas pašvaldība", 10),
        of_council(YOUTH_CENTRE, "Jauniešu centrs „Daugavas krasts”", 20),
        of_council(YOUTH_HOUSE, "Krustpils jauniešu māja", 30),
        of_council(LIBRARY, "Krasta ielas bibliotēka", 40),
        of_council(CHILDRENS_LIBRARY, "Bērnu bibliotēka „Zīlīte”", 50),
        of_council(MUSEUM, "Plostnieku muzejs", 60),
        of_council(CULTURE_HOUSE, "Kultūras nams „Upes viļņi”", 70),
        of_council(SPORTS_CENTRE, "Sporta centrs „Ozolkrasti”", 80),
        of_council(MUSIC_STUDIO, "Mūzikas un mākslas studija „Stabule”", 90),
        of_council(SOCIAL_CENTRE, "Sociālo pakalpojumu centrs „Pie Daugavas”", 100),
        of_council(DAY_CENTRE, "Dienas centrs „Saulgriežu nams”", 110),
        of_council(SCHOOL, "Dārza ielas pamatskola", 120),
        of_council(KINDERGARTEN, "Pirmsskolas izglītības iestāde „Bitītes ligzda”", 130),
        row(YOUTH_ASSOCIATION, "Biedrība „Jauniešu ideju kalve”", "biedrība", association(10)),
        row(HIKERS, "Biedrība „Sēlijas taku gājēji”", "biedrība", with_wrong_checksum(&association(20))),
        row(SINGERS, "Biedrība „Dziesma, deja un rotaļa”", "biedrība", association(30)),
        row(ANIMAL_SHELTER, "Biedrība „Ķepas un ūsas”", "biedrība", association(40)),
        // A spreadsheet took the number for a quantity and showed it as a power of ten.
        row(SENIORS, "Biedrība „Sirmais Krustpils”", "biedrība", "9,00E+10".to_owned()),
        row(FOUNDATION, "Nodibinājums „Palīdzīgā roka Sēlijā”", "nodibinājums", association(60)),
        row(CAFE, "SIA „Kanēļmaize un draugi”", "SIA", format!("LV{}", company(10))),
        row(CITY_GARDENS, "SIA „Pilsētas dārzi un parki”", "pašvaldības SIA", company(20)),
        Organization {
            status_from: "01.07.2020.",
            ..row(SOCIAL_ENTERPRISE, "SIA „Labo lietu darbnīca”", "sociālais uzņēmums", company(30))
        },
        row(PARISH, "Sēļzemes kristīgā draudze „Avots”", "reliģiska organizācija", association(70)),
        row(NATURE_PARK, "Daugavas salu dabas parka administrācija", "valsts iestāde", public(140)),
        row(CLASSLESS, "Radošā telpa „Vējdzirnavas”", "", String::new()),
    ]
}

fn row(
    key: &'static str,
    name: &'static str,
    class: &'static str,
    registration_number: String,
) -> Organization {
    Organization { key, name, class, registration_number, parent: "", status_from: "" }
}

fn with_wrong_checksum(number: &str) -> String {
    let last = number.chars().next_back().and_then(|digit| digit.to_digit(10)).unwrap_or_default();
    format!("{}{}", number.strip_suffix(char::is_numeric).unwrap_or_default(), (last + 5) % 10)
}
