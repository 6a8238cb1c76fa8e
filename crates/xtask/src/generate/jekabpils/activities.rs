//! What volunteers do in the example, where, and on which days.

use talka::date::Day;

use super::calendar::{is_closed, is_summer, is_weekend};
use super::organizations::{
    ANIMAL_SHELTER, CAFE, CHILDRENS_LIBRARY, CITY_GARDENS, CLASSLESS, COUNCIL, CULTURE_HOUSE, DAY_CENTRE,
    FOUNDATION, HIKERS, KINDERGARTEN, LIBRARY, MUSEUM, MUSIC_STUDIO, NATURE_PARK, PARISH, SCHOOL, SENIORS,
    SINGERS, SOCIAL_CENTRE, SOCIAL_ENTERPRISE, SPORTS_CENTRE, YOUTH_ASSOCIATION, YOUTH_CENTRE, YOUTH_HOUSE,
};

/// Something that volunteers do.
pub(super) struct Activity {
    pub(super) at: &'static str,
    pub(super) task: &'static str,
    pub(super) field: &'static str,
    /// How long it takes, in minutes.
    pub(super) minutes: &'static [i32],
    pub(super) when: When,
    pub(super) remote: bool,
}

/// On which days it is done.
pub(super) enum When {
    Weekdays,
    Weekends,
    Summer,
    /// In these years, months and days.
    On(&'static [(i32, u32, u32)]),
}

impl Activity {
    pub(super) fn is_on(&self, day: Day) -> bool {
        // Remote tutoring came with the closing of the schools.
        if self.remote {
            return is_closed(day) && !is_weekend(day);
        }
        let season = match self.when {
            When::Weekdays => !is_weekend(day) && !is_summer(day),
            When::Weekends => is_weekend(day),
            When::Summer => is_summer(day) && !is_weekend(day),
            When::On(dates) => dates.contains(&(day.year(), day.month(), day.day_of_month())),
        };
        season && !is_closed(day)
    }

    /// How many times as likely as others it is to be chosen on its day.
    pub(super) fn weight(&self) -> usize {
        match self.when {
            When::On(_) => 8,
            _ if self.remote => 2,
            _ => 1,
        }
    }
}

const SHORT: &[i32] = &[60, 60, 90, 120];
const USUAL: &[i32] = &[90, 120, 120, 150, 180];
const LONG: &[i32] = &[180, 240, 240, 300];
const WHOLE_DAY: &[i32] = &[300, 360, 420];
/// Two, three and four lessons of 40 minutes.
const LESSONS: &[i32] = &[80, 120, 160];

const CLEAN_UP: &[(i32, u32, u32)] = &[(2019, 4, 27), (2020, 9, 19)];
const CITY_FESTIVAL: &[(i32, u32, u32)] =
    &[(2019, 7, 5), (2019, 7, 6), (2019, 7, 7), (2020, 7, 4), (2020, 7, 5)];
const MUSEUM_NIGHT: &[(i32, u32, u32)] = &[(2019, 5, 18), (2020, 8, 29)];
const RUNNING: &[(i32, u32, u32)] = &[(2019, 5, 11), (2019, 9, 14), (2020, 8, 22), (2020, 9, 26)];
const CHRISTMAS_MARKET: &[(i32, u32, u32)] =
    &[(2019, 12, 7), (2019, 12, 14), (2019, 12, 15), (2019, 12, 21), (2020, 12, 5), (2020, 12, 12)];
const LIBRARY_DAYS: &[(i32, u32, u32)] = &[(2019, 4, 9), (2019, 10, 25), (2020, 2, 14), (2020, 10, 23)];
const STATE_DAY: &[(i32, u32, u32)] = &[(2019, 11, 11), (2019, 11, 18), (2020, 11, 11)];

const fn does(
    at: &'static str,
    task: &'static str,
    field: &'static str,
    minutes: &'static [i32],
    when: When,
) -> Activity {
    Activity { at, task, field, minutes, when, remote: false }
}

const fn tutors(at: &'static str, task: &'static str) -> Activity {
    Activity { at, task, field: "izglītība", minutes: SHORT, when: When::Weekdays, remote: true }
}

#[rustfmt::skip]
pub(super) const ACTIVITIES: &[Activity] = &[
    does(COUNCIL, "Lielā talka Daugavas krastā", "vide", LONG, When::On(CLEAN_UP)),
    does(COUNCIL, "Pilsētas svētku informācijas telts", "kultūra", LONG, When::On(CITY_FESTIVAL)),
    does(COUNCIL, "Bukletu dalīšana pilsētas svētku apmeklētājiem", "kultūra", USUAL, When::Summer),
    does(YOUTH_CENTRE, "Galda spēļu vakara vadīšana", "jaunatne", USUAL, When::Weekdays),
    does(YOUTH_CENTRE, "Jauniešu centra pasākuma sagatavošana un uzkopšana", "jaunatne", USUAL, When::Weekends),
    does(YOUTH_CENTRE, "Vasaras dienas nometnes vadītāja palīgs", "jaunatne", LONG, When::Summer),
    does(YOUTH_CENTRE, "Lielā talka jauniešu centra pagalmā", "vide", LONG, When::On(CLEAN_UP)),
    tutors(YOUTH_CENTRE, "Attālināta palīdzība jaunākajiem skolēniem mājas darbos"),
    does(YOUTH_HOUSE, "Darbnīcas vadīšana bērniem", "jaunatne", USUAL, When::Weekdays),
    does(YOUTH_HOUSE, "Jauniešu mājas atvērto durvju diena", "jaunatne", LONG, When::Weekends),
    does(YOUTH_HOUSE, "Ielu basketbola spēļu tiesāšana", "sports", USUAL, When::Summer),
    tutors(YOUTH_HOUSE, "Attālinātas matemātikas konsultācijas 5.–6. klasei"),
    does(LIBRARY, "Grāmatu kārtošana plauktos", "kultūra", USUAL, When::Weekdays),
    does(LIBRARY, "Grāmatu aprakstīšana un līmēšana", "kultūra", SHORT, When::Weekdays),
    does(LIBRARY, "Vasaras lasītavas vadīšana parkā", "kultūra", USUAL, When::Summer),
    does(LIBRARY, "Bibliotēku dienas pasākumu palīgs", "kultūra", LONG, When::On(LIBRARY_DAYS)),
    does(CHILDRENS_LIBRARY, "Pasaku lasīšana pirmsskolas bērniem", "kultūra", SHORT, When::Weekdays),
    does(CHILDRENS_LIBRARY, "Vasaras lasīšanas programmas palīgs", "kultūra", USUAL, When::Summer),
    does(CHILDRENS_LIBRARY, "Ģimeņu rīta spēles bibliotēkā", "kultūra", USUAL, When::Weekends),
    does(MUSEUM, "Apmeklētāju sagaidīšana izstādē", "kultūra", USUAL, When::Weekends),
    does(MUSEUM, "Fotogrāfiju aprakstīšana krājumam", "kultūra", USUAL, When::Weekdays),
    does(MUSEUM, "Palīdzība radošajā vasaras darbnīcā", "kultūra", USUAL, When::Summer),
    does(MUSEUM, "Muzeju nakts apmeklētāju plūsmas vadīšana", "kultūra", LONG, When::On(MUSEUM_NIGHT)),
    does(CULTURE_HOUSE, "Biļešu pārbaude un apmeklētāju sagaidīšana", "kultūra", USUAL, When::Weekends),
    does(CULTURE_HOUSE, "Skatuves noformējuma gatavošana", "kultūra", USUAL, When::Weekdays),
    does(CULTURE_HOUSE, "Brīvdabas koncerta palīgs", "kultūra", LONG, When::Summer),
    does(CULTURE_HOUSE, "Pilsētas svētku gājiena palīgs", "kultūra", WHOLE_DAY, When::On(CITY_FESTIVAL)),
    does(CULTURE_HOUSE, "Ziemassvētku tirdziņa palīgs", "kultūra", LONG, When::On(CHRISTMAS_MARKET)),
    does(CULTURE_HOUSE, "Svecīšu ceļa iekārtošana valsts svētkos", "kultūra", USUAL, When::On(STATE_DAY)),
    does(SPORTS_CENTRE, "Sacensību sekretariāta palīgs", "sports", LONG, When::Weekends),
    does(SPORTS_CENTRE, "Skriešanas svētku dzeršanas punkts", "sports", WHOLE_DAY, When::On(RUNNING)),
    does(SPORTS_CENTRE, "Bērnu sporta dienas palīgs", "sports", USUAL, When::Summer),
    does(SPORTS_CENTRE, "Inventāra kārtošana", "sports", SHORT, When::Weekdays),
    does(MUSIC_STUDIO, "Palīdzība jaunāko klašu ansamblim", "kultūra", LESSONS, When::Weekdays),
    does(MUSIC_STUDIO, "Vasaras mūzikas darbnīcas palīgs", "kultūra", LESSONS, When::Summer),
    does(SOCIAL_CENTRE, "Pārtikas paku kārtošana", "sociālā joma", USUAL, When::Weekdays),
    does(SOCIAL_CENTRE, "Pastaigas ar senioriem", "sociālā joma", SHORT, When::Weekends),
    does(SOCIAL_CENTRE, "Puķu dobju kopšana pansionāta pagalmā", "sociālā joma", USUAL, When::Summer),
    does(DAY_CENTRE, "Rokdarbu pulciņš cilvēkiem ar invaliditāti", "sociālā joma", USUAL, When::Weekdays),
    does(DAY_CENTRE, "Dienas centra ekskursijas palīgs", "sociālā joma", LONG, When::Summer),
    does(SCHOOL, "Palīdzība pagarinātās dienas grupā", "izglītība", SHORT, When::Weekdays),
    does(SCHOOL, "Skolas dārza kopšana", "vide", USUAL, When::Summer),
    tutors(SCHOOL, "Attālinātas lasīšanas stundas 2. klasei"),
    does(KINDERGARTEN, "Rotaļu laukuma sakopšana", "izglītība", SHORT, When::Summer),
    does(KINDERGARTEN, "Dekorāciju gatavošana bērnu svētkiem", "izglītība", SHORT, When::Weekdays),
    does(YOUTH_ASSOCIATION, "Jauniešu foruma organizēšana", "jaunatne", LONG, When::Weekends),
    does(YOUTH_ASSOCIATION, "Neformālās izglītības vakars", "jaunatne", USUAL, When::Weekdays),
    does(YOUTH_ASSOCIATION, "Ideju nometnes palīgs", "jaunatne", LONG, When::Summer),
    does(HIKERS, "Pārgājiena maršruta marķēšana", "vide", LONG, When::Weekends),
    does(HIKERS, "Pārgājiena kontrolpunkts", "sports", LONG, When::Summer),
    does(SINGERS, "Tautas deju kolektīva bērnu pieskatīšana mēģinājumā", "kultūra", USUAL, When::Weekdays),
    does(SINGERS, "Brīvdabas sadziedāšanās palīgs", "kultūra", USUAL, When::Summer),
    does(ANIMAL_SHELTER, "Suņu pastaigas", "dzīvnieki", SHORT, When::Weekends),
    does(ANIMAL_SHELTER, "Patversmes aploku tīrīšana", "dzīvnieki", USUAL, When::Summer),
    does(ANIMAL_SHELTER, "Kaķu mājiņu gatavošana", "dzīvnieki", USUAL, When::Weekdays),
    does(SENIORS, "Datorprasmju nodarbība senioriem", "izglītība", USUAL, When::Weekdays),
    does(SENIORS, "Senioru saieta palīgs", "sociālā joma", LONG, When::Weekends),
    does(FOUNDATION, "Labdarības tirdziņa palīgs", "sociālā joma", LONG, When::Weekends),
    does(FOUNDATION, "Ziedoto mantu šķirošana", "sociālā joma", USUAL, When::Summer),
    does(CAFE, "Galdiņu apkalpošana pilsētas svētkos", "cits", LONG, When::Summer),
    does(CITY_GARDENS, "Puķu stādīšana parkā", "vide", USUAL, When::Summer),
    does(SOCIAL_ENTERPRISE, "Mēbeļu atjaunošana ģimenēm", "sociālā joma", USUAL, When::Weekends),
    does(SOCIAL_ENTERPRISE, "Vasaras remontdarbnīca", "sociālā joma", USUAL, When::Summer),
    does(PARISH, "Zupas virtuves palīgs", "sociālā joma", USUAL, When::Weekends),
    does(NATURE_PARK, "Invazīvo augu pļaušana salās", "vide", LONG, When::Summer),
    does(NATURE_PARK, "Putnu skaitīšana", "vide", USUAL, When::Weekends),
    does(CLASSLESS, "Izstādes iekārtošana", "kultūra", USUAL, When::Summer),
];
