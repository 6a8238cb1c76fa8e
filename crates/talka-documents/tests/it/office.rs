//! Invented people of an invented office, and each document of theirs with everything it takes.

use serde_json::{Value, json};
use talka::date::{Clock, Day, Period};
use talka::documents::{
    AgreementTerms, AwardTerms, BookletTerms, ConsentTerms, CoveredExpense, Document, EventTerms, Requisites,
    RiskFactor, StatementTerms, YearlyTerms, agreement, award, booklet, consent, hour_sheet, invitation,
    nomination, statement, yearly_information,
};
use talka::law::{Judged, Settings};
use talka::recognition::awards::{AwardKey, Ledger};
use talka::recognition::{Recognition, Scheme, builtin, recognize};
use talka::register::{ExpenseKind, OrganizationId, PlacementId, Private, Register, VolunteerId};
use talka::text::Lang;

pub(crate) const TODAY: &str = "2020-12-31";

pub(crate) fn id(number: u32) -> String {
    format!("00000000-0000-0000-0000-{number:012}")
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A girl of 15 with 64 hours and a half, and what is not counted beside them; a man with none.
pub(crate) fn register() -> Value {
    let log = |n: u32, on: &str, minutes: u32, state: &str| {
        json!({"id": id(n), "placement": id(20), "on": on, "minutes": minutes, "task": "grāmatu kārtošana",
            "place": "Lasītava", "confirmation": {"state": state, "by": "Delta Paraugdārza", "role": "host"}})
    };
    let mut logs = vec![
        log(101, "2020-03", 2400, "confirmed"),
        log(102, "2020-07-04", 195, "confirmed"),
        log(103, "2020-08-02", 180, "confirmed"),
        log(104, "2020-09-05", 120, "pending"),
        log(105, "2020-09-06", 60, "rejected"),
        log(106, "2020-10", 1275, "confirmed"),
    ];
    logs[2]["start"] = json!("10:00");
    logs[2]["end"] = json!("12:45");
    logs[1]["task"] = json!("pasākuma „Grāmatu svētki” rīkošana");
    json!({
        "volunteers": [
            {
                "id": id(1), "name": "Alfa Paraudziņa", "born": "2005-03-14",
                "codes": [{"code": "140305-21233"}],
                "consents": [{"giver": "Beta Paraudziņa", "capacity": "parent", "form": "paper",
                    "purpose": "volunteer_work", "given": "2020-01-02"}]
            },
            {"id": id(2), "name": "Gama Piemērs <b>&", "born": "1990-05-01", "codes": [{"code": "325035-11782"}]}
        ],
        "organizations": [{
            "id": id(10), "name": "Paraugu bibliotēka", "class": "municipal_institution",
            "registration_number": "90009116327", "places": [{"name": "Paraugu bibliotēkas lasītava"}],
            "events": [{"on": "2020-05-16", "name": "Lielā talka", "people": [{"people": 42}], "minutes": 7560}]
        }],
        "placements": [
            {
                "id": id(20), "volunteer": id(1), "organization": id(10),
                "agreement": {"form": "written", "concluded": "2020-01-02",
                    "term": {"kind": "fixed", "from": "2020-01-06", "to": "2020-12-31"}, "expenses_covered": true},
                "work": {"task": "grāmatu kārtošana un palīdzība pasākumos", "monthly_minutes": 600}
            },
            {
                "id": id(21), "volunteer": id(2), "organization": id(10),
                "agreement": {"form": "written", "concluded": "2020-01-02", "term": {"kind": "open_ended"},
                    "expenses_covered": false},
                "work": {"task": "lasītāju apkalpošana", "monthly_minutes": 2415}
            }
        ],
        "hour_logs": logs
    })
}

pub(crate) fn judged(register: &Value) -> Judged {
    let register = Register::from_json(register.to_string().as_bytes()).unwrap();
    Judged::new(register, &Settings::on(day(TODAY)))
}

pub(crate) fn requisites() -> Requisites {
    Requisites::default()
        .date(day(TODAY))
        .number("7".to_owned())
        .place("Paraugi".to_owned())
        .signatory(Private::new("Delta Paraugdārza"))
        .position("direktore".to_owned())
}

pub(crate) fn placement(number: u128) -> PlacementId {
    uuid(number)
}

pub(crate) fn volunteer(number: u128) -> VolunteerId {
    uuid(number)
}

pub(crate) fn organization() -> OrganizationId {
    uuid(10)
}

/// The ids are written in decimal digits.
fn uuid<T: std::str::FromStr<Err: std::fmt::Debug>>(number: u128) -> T {
    id(u32::try_from(number).unwrap()).parse().unwrap()
}

pub(crate) fn terms() -> AgreementTerms {
    AgreementTerms::default()
        .organizer_address(Private::new("Parauga iela 1, Paraugi, LV-5201"))
        .volunteer_residence(Private::new("Piemēru iela 2–3, Paraugi, LV-5201"))
        .manner("pēc organizētāja norādījumiem, no mācībām brīvajā laikā, sestdienās".to_owned())
        .expenses(vec![
            CoveredExpense::new(ExpenseKind::Travel)
                .what("autobuss uz darba vietu".to_owned())
                .up_to_cents(2_000),
            CoveredExpense::new(ExpenseKind::Food).up_to_cents(100_000),
        ])
        .other(vec!["Puses sazinās pa e-pastu.".to_owned()])
}

pub(crate) fn risks() -> Vec<RiskFactor> {
    vec![
        RiskFactor::new("smagumu pārvietošana".to_owned())
            .effect("muguras sasprindzinājums".to_owned())
            .measures("grāmatas pārvieto ar ratiņiem".to_owned()),
        RiskFactor::new("putekļi".to_owned()).effect("alerģija".to_owned()),
    ]
}

pub(crate) fn event() -> EventTerms {
    EventTerms::default()
        .on(day("2021-01-22"))
        .at(Clock::new(17, 0).unwrap())
        .place("Paraugu kultūras nams, Parauga iela 5".to_owned())
        .answer_by(day("2021-01-15"))
        .contact(Private::new("jaunatne@paraugi.example"))
}

pub(crate) fn scheme(id: &str) -> Scheme {
    Scheme::from_toml(builtin(id).unwrap()).unwrap()
}

pub(crate) fn recognized(judged: &Judged, scheme: &Scheme) -> (Recognition, Ledger) {
    let recognition = recognize(judged, scheme, &Ledger::default());
    let mut ledger = Ledger::default();
    ledger.take_up(&recognition, scheme, day(TODAY)).unwrap();
    (recognition, ledger)
}

/// The only award of the girl of 15 under the scheme of Jēkabpils.
pub(crate) fn honour(ledger: &Ledger) -> AwardKey {
    ledger.of(volunteer(1)).next().unwrap().key.clone()
}

/// Every document, by the name that its snapshot has.
pub(crate) fn documents(lang: Lang) -> Vec<(&'static str, Document)> {
    let (office, requisites) = (judged(&register()), requisites());
    let jekabpils = scheme("lv-jekabpils-2020");
    let (_, ledger) = recognized(&office, &jekabpils);
    let key = honour(&ledger);
    let consented = ConsentTerms::default().risks(risks());
    let stated = StatementTerms::default()
        .competences(vec!["darbs komandā".to_owned(), "saskarsme ar lasītājiem".to_owned()]);
    let kept = BookletTerms::default()
        .municipality("Paraugu novada pašvaldība".to_owned())
        .rules(vec!["Stundas pēc darba ieraksta darba vadītājs.".to_owned()])
        .empty_lines(5);
    let basis =
        AwardTerms::default().basis("Paraugu novada domes 2020. gada 9. janvāra noteikumi Nr. 1".to_owned());
    let notable = YearlyTerms::default().notable(vec!["Grāmatu svētki".to_owned()]);
    let (named, bare) = (placement(20), placement(21));
    let electronic = requisites.clone().electronic(true);
    vec![
        ("agreement", agreement(&office, named, &terms(), &requisites, lang)),
        ("agreement_of_adult", agreement(&office, bare, &terms(), &electronic, lang)),
        ("consent", consent(&office, named, &consented, &requisites, lang)),
        ("statement", statement(&office, named, &stated, &requisites, lang)),
        ("hour_sheet", hour_sheet(&office, named, None::<Period>, &requisites, lang)),
        ("booklet", booklet(&office, volunteer(1), &kept, &requisites, lang)),
        ("award", award(&office, &jekabpils, &ledger, &key, &basis, &requisites, lang)),
        ("invitation", invitation(&office, &jekabpils, &ledger, &key, &event(), &requisites, lang)),
        (
            "yearly_information",
            yearly_information(&office, organization(), 2020, &notable, &requisites, lang),
        ),
        ("nomination", nominated(&office, &requisites, lang)),
    ]
    .into_iter()
    .map(|(name, document)| (name, document.unwrap()))
    .collect()
}

/// Under a scheme in which a jury chooses.
fn nominated(
    office: &Judged,
    requisites: &Requisites,
    lang: Lang,
) -> Result<Document, talka::documents::DocumentError> {
    let scheme = altered("way = \"ceremony\"", "way = \"jury\"");
    let (recognition, _) = recognized(office, &scheme);
    nomination(office, &scheme, &recognition, requisites, lang)
}

/// The scheme of Jēkabpils with another text in one place.
pub(crate) fn altered(from: &str, to: &str) -> Scheme {
    let text = builtin("lv-jekabpils-2020").unwrap();
    assert!(text.contains(from), "{from}");
    Scheme::from_toml(&text.replace(from, to)).unwrap()
}
