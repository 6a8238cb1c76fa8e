//! What a country's year of volunteer work comes to, as a page and a workbook.
//!
//! The year is [invented](year), so that it can be shown to everybody; with the records of an office's own, everything else stays as
//! it is.

pub mod year;

use std::error::Error;

use talka::date::Day;
use talka::impact::{By, City, Comparison, ImpactTotals, TotalsAsked, Valuing, compare, totals};
use talka::law::{Judged, Presume, Settings};
use talka::recognition::awards::Ledger;
use talka::recognition::{Recognition, Scheme, builtin, recognize};
use talka::text::Lang;
use talka_report::{ImpactReport, impact_html, impact_workbook};

/// The scheme of this example; it stands beside one of a municipality.
const HONOURS: &str = include_str!("../godinajums.toml");
const CESIS: &str = "lv-cesis-2025";

/// What the tables of the report are kept apart by.
const TABLES: [&[By]; 7] = [
    &[By::PlanningRegion],
    &[By::Municipality],
    &[By::Field],
    &[By::AgeBand],
    &[By::Month],
    &[By::Verdict],
    &[By::PlanningRegion, By::AgeBand],
];

/// Everything that the report of the year shows.
#[derive(Debug)]
pub struct Year {
    today: Day,
    whole: ImpactTotals,
    tables: Vec<ImpactTotals>,
    levels: Vec<(Scheme, ImpactTotals)>,
    comparison: Comparison,
}

impl Year {
    /// Counts the invented year, in the borders of its last day.
    ///
    /// # Errors
    ///
    /// None, as long as this example asks what can be counted.
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let (first, today) = (Day::new(2025, 1, 1)?, Day::new(2025, 12, 31)?);
        let settings = Settings::on(today).with_presume(Presume::USUAL);
        let judged = Judged::new(year::register(first)?, &settings);
        let asked = TotalsAsked::new().from(first).to(today).borders_on(today).value(Valuing::MINIMUM_WAGE);
        let by = |by: &[By]| totals(&judged, None, &asked.clone().by(by.to_vec()));
        let honours = Scheme::from_toml(HONOURS)?;
        let cesis = Scheme::from_toml(builtin(CESIS).ok_or("no such scheme")?)?;
        let of_honours = recognize(&judged, &honours, &Ledger::default());
        let of_cesis = recognize(&judged, &cesis, &Ledger::default());
        let by_level = |recognition: &Recognition| {
            totals(&judged, Some(recognition), &asked.clone().by(vec![By::Level]))
        };
        let levels = vec![(honours, by_level(&of_honours)?), (cesis, by_level(&of_cesis)?)];
        // The numbers of young people are invented too, and of one municipality nobody gave it.
        let cities = [
            ("0001000", Some(82_000)),
            ("0005000", Some(7_400)),
            ("0031000", Some(5_100)),
            ("0038001", None),
        ];
        let cities = cities.map(|(code, young)| City::new(code.to_owned()).young_people(young));
        Ok(Self {
            today,
            whole: by(&[])?,
            tables: TABLES.iter().map(|of| by(of)).collect::<Result<_, _>>()?,
            levels,
            comparison: compare(&judged, Some(&of_honours), &asked, &cities)?,
        })
    }

    fn report(&self, lang: Lang) -> ImpactReport<'_> {
        let title = match lang {
            Lang::Lv => "Brīvprātīgais darbs 2025. gadā (izdomāti dati)",
            Lang::En => "Volunteer work in 2025 (invented data)",
        };
        let report = ImpactReport::new(title, self.today, &self.whole);
        let report = self.tables.iter().fold(report, ImpactReport::table);
        let report = self.levels.iter().fold(report, |report, (scheme, of)| report.levels(of, scheme));
        report.comparison(&self.comparison, self.levels.first().map(|(scheme, _)| scheme))
    }

    /// The report as a page.
    pub fn page(&self, lang: Lang) -> String {
        impact_html(&self.report(lang), lang)
    }

    /// The report as a workbook.
    ///
    /// # Errors
    ///
    /// Where the file cannot be made.
    pub fn workbook(&self, lang: Lang) -> Result<Vec<u8>, Box<dyn Error>> {
        Ok(impact_workbook(&self.report(lang), lang)?)
    }
}
