//! One municipality.

use std::fmt;

use smallvec::SmallVec;

use super::columns::Listed;
use super::table::{ISO_3166_2, KINDS, LISTED, NAMES, REGIONS, SUCCESSORS};
use super::{FIRST_OF_43, MunicipalityKind, PlanningRegion, basis};
use crate::basis::Basis;
use crate::date::{Day, Period};
use crate::order::sort_by_key;

/// A municipality (pašvaldība) under one code. One whose code changed is two: Madonas novads was 0038000 until
/// 30 June 2025 and is 0038001 since.
///
/// Municipalities are in the order of their codes. A code is parsed by `FromStr`, with the reason where no municipality
/// has it; it is seven digits of the classification of administrative territories (ATVK).
///
/// ```
/// use talka::territory::{Municipality, MunicipalityCodeError};
/// let aglona: Municipality = "0604300".parse()?;
/// assert_eq!(aglona.name(), "Aglonas novads");
/// assert_eq!("0031010".parse::<Municipality>(), Err(MunicipalityCodeError::Part));
/// # Ok::<(), MunicipalityCodeError>(())
/// ```
#[doc(alias = "pašvaldība")]
#[doc(alias = "novads")]
#[doc(alias = "valstspilsēta")]
#[doc(alias = "ATVK")]
#[doc(alias = "Administratīvo teritoriju un teritoriālo vienību klasifikators")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Municipality(u8);

/// Who holds the whole territory of a municipality on some day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// One municipality, which may hold more besides.
    One(Municipality),
    /// No single one: these hold a part each, in the order of their codes.
    Several(Vec<Municipality>),
}

impl Municipality {
    /// Every municipality of every list, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).take(LISTED.len()).map(Self)
    }

    /// Those of that day's list, in the order of the codes. Days before the list of 2011 are answered from it.
    ///
    /// ```
    /// use talka::date::Day;
    /// use talka::territory::Municipality;
    /// assert_eq!(Municipality::on_day(Day::new(2021, 6, 30)?).count(), 119);
    /// assert_eq!(Municipality::on_day(Day::new(2021, 7, 1)?).count(), 43);
    /// assert_eq!(Municipality::on_day(Day::new(2025, 7, 1)?).count(), 42);
    /// # Ok::<(), talka::date::DayError>(())
    /// ```
    pub fn on_day(day: Day) -> impl Iterator<Item = Self> {
        Self::all().filter(move |one| one.exists_on(day))
    }

    /// The municipality with the code that is this number.
    pub(super) fn of_number(code: u32) -> Option<Self> {
        let place = LISTED.binary_search_by_key(&code, |listed| listed.code).ok()?;
        u8::try_from(place).ok().map(Self)
    }

    /// Its code, as a number.
    pub(super) fn number(self) -> u32 {
        self.listed().code
    }

    fn listed(self) -> Listed {
        self.of(LISTED).unwrap_or(Listed { code: 0, days: Period::ALWAYS })
    }

    fn of<T: Copy>(self, column: &[T]) -> Option<T> {
        column.get(usize::from(self.0)).copied()
    }

    /// The days on which it was in the list. No beginning is recorded for those of the list before 1 July 2021.
    pub fn existed(self) -> Period {
        self.listed().days
    }

    /// Whether it was in that day's list.
    pub fn exists_on(self, day: Day) -> bool {
        self.existed().contains(day)
    }

    /// Its name, in Latvian: `Rīga`, `Madonas novads`.
    pub fn name(self) -> &'static str {
        self.of(NAMES).unwrap_or_default()
    }

    /// What it is called in law.
    pub fn kind(self) -> MunicipalityKind {
        self.of(KINDS).unwrap_or(MunicipalityKind::Novads)
    }

    /// Its code of ISO 3166-2 as of 2020, such as `LV-RIX`. None is recorded for those since 1 July 2021.
    pub fn iso_3166_2(self) -> Option<&'static str> {
        self.of(ISO_3166_2).flatten()
    }

    /// The planning region (plānošanas reģions) in which it lies. [Recalled](basis::PLANNING_REGIONS), not seen.
    #[doc(alias = "plānošanas reģions")]
    pub fn planning_region(self) -> PlanningRegion {
        self.of(REGIONS).unwrap_or(PlanningRegion::Riga)
    }

    /// Those that took over its territory on the day after its last, in the order of the codes; none while it exists.
    /// How sure that is, [`Municipality::successors_basis`] says.
    pub fn successors(self) -> impl Iterator<Item = Self> {
        self.of(SUCCESSORS).unwrap_or_default().iter().copied().map(Self)
    }

    /// Those whose territory, or a part of it, it took over on its first day, in the order of the codes.
    pub fn predecessors(self) -> impl Iterator<Item = Self> {
        Self::all().filter(move |earlier| earlier.successors().any(|successor| successor == self))
    }

    /// What the knowledge of its successors rests on.
    pub fn successors_basis(self) -> &'static Basis {
        if self.existed().first() >= FIRST_OF_43 { &basis::MERGER_OF_2025 } else { &basis::SUCCESSORS }
    }

    /// Who holds its territory on that day: itself, whoever took it over, or whoever had it before.
    ///
    /// ```
    /// use talka::date::Day;
    /// use talka::territory::{Holder, Municipality};
    /// let [varaklani, aglona, madona] = ["0701800", "0604300", "0038001"].map(|code| code.parse::<Municipality>());
    /// let today = Day::new(2025, 7, 1)?;
    /// assert_eq!(varaklani?.on(today), Holder::One(madona?));
    /// assert_eq!(aglona?.on(today), Holder::Several(vec!["0032000".parse()?, "0042000".parse()?]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on(self, day: Day) -> Holder {
        let mut holders = SmallVec::<[Self; 8]>::new();
        self.gather_holders(day, &mut holders);
        if let [one] = holders.as_slice() {
            return Holder::One(*one);
        }
        sort_by_key(&mut holders, |holder| *holder);
        Holder::Several(holders.into_vec())
    }

    fn gather_holders(self, day: Day, holders: &mut SmallVec<[Self; 8]>) {
        let (first, last) = (self.existed().first(), self.existed().last());
        if day < first {
            self.predecessors().for_each(|earlier| earlier.gather_holders(day, holders));
        } else if day > last {
            self.successors().for_each(|later| later.gather_holders(day, holders));
        } else if !holders.contains(&self) {
            holders.push(self);
        }
    }
}

impl fmt::Display for Municipality {
    /// Its code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:07}", self.number()))
    }
}

impl fmt::Debug for Municipality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Municipality({self})")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::territory::FIRST_OF_42;

    const LAST_OF_119: Day = Day::literal(2021, 6, 30);
    const LAST_OF_43: Day = Day::literal(2025, 6, 30);

    #[test]
    fn each_municipality_begins_and_ends_with_a_list() {
        let lists = crate::territory::lists();
        for one in Municipality::all() {
            assert!(lists.iter().any(|list| list.first() == one.existed().first()), "{one}");
            assert!(lists.iter().any(|list| list.last() == one.existed().last()), "{one}");
        }
        assert_eq!((lists[0].first(), lists[2].last()), (Day::MIN, Day::MAX));
        assert!(lists.windows(2).all(|pair| pair[0].last().plus(1) == pair[1].first()));
    }

    fn of(code: &str) -> Municipality {
        code.parse().unwrap()
    }

    fn holders(code: &str, day: Day) -> Vec<String> {
        match of(code).on(day) {
            Holder::One(one) => vec![one.to_string()],
            Holder::Several(several) => several.iter().map(ToString::to_string).collect(),
        }
    }

    fn kinds(day: Day) -> [usize; 3] {
        [MunicipalityKind::RepublicCity, MunicipalityKind::StateCity, MunicipalityKind::Novads]
            .map(|kind| Municipality::on_day(day).filter(|one| one.kind() == kind).count())
    }

    #[test]
    fn each_list_holds_on_its_days() {
        assert_eq!(kinds(Day::literal(2016, 1, 1)), [9, 0, 110]);
        assert_eq!(kinds(LAST_OF_119), [9, 0, 110]);
        assert_eq!(kinds(FIRST_OF_43), [0, 7, 36]);
        assert_eq!(kinds(LAST_OF_43), [0, 7, 36]);
        assert_eq!(kinds(FIRST_OF_42), [0, 7, 35]);
        assert_eq!(kinds(Day::MAX), [0, 7, 35]);
    }

    #[test]
    fn every_column_is_as_long_as_the_table() {
        let lengths = [NAMES.len(), KINDS.len(), ISO_3166_2.len(), SUCCESSORS.len(), REGIONS.len()];
        assert_eq!(lengths, [LISTED.len(); 5]);
        assert_eq!(Municipality::all().count(), 119 + 43 + 1);
    }

    #[test]
    fn a_code_leads_to_its_row() {
        for one in Municipality::all() {
            assert_eq!(of(&one.to_string()), one);
        }
        let rezekne = of("0006000");
        assert_eq!((rezekne.name(), rezekne.kind()), ("Rēzekne", MunicipalityKind::StateCity));
        assert_eq!(rezekne.planning_region(), PlanningRegion::Latgale);
        assert_eq!(rezekne.existed(), Period::since(FIRST_OF_43));
        assert_eq!(rezekne.iso_3166_2(), None);
        assert_eq!(of("0010000").iso_3166_2(), Some("LV-RIX"));
        assert_eq!(format!("{rezekne:?} [{rezekne:>9}]"), "Municipality(0006000) [  0006000]");
    }

    #[test]
    fn iso_knows_each_of_the_119_once() {
        let mut codes: Vec<_> =
            Municipality::on_day(LAST_OF_119).filter_map(Municipality::iso_3166_2).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 119);
        assert!(codes.iter().all(|code| code.len() == 6 && code.starts_with("LV-")));
    }

    #[test]
    fn planning_regions_have_as_many_municipalities_as_they_had() {
        let count = |day| {
            PlanningRegion::ALL
                .iter()
                .map(|region| {
                    Municipality::on_day(day).filter(|one| one.planning_region() == *region).count()
                })
                .collect::<Vec<_>>()
        };
        // Kurzeme, Latgale, Rīga, Vidzeme, Zemgale.
        assert_eq!(count(LAST_OF_119), [20, 21, 30, 26, 22]);
        assert_eq!(count(FIRST_OF_43), [8, 9, 10, 10, 6]);
        assert_eq!(count(FIRST_OF_42), [8, 9, 10, 9, 6]);
    }

    #[test]
    fn territory_is_followed_through_both_reforms() {
        for (code, day, due) in [
            ("0701800", LAST_OF_119, vec!["0701800"]),
            ("0701800", FIRST_OF_43, vec!["0055000"]),
            ("0701800", LAST_OF_43, vec!["0055000"]),
            ("0701800", FIRST_OF_42, vec!["0038001"]),
            ("0038000", FIRST_OF_42, vec!["0038001"]),
            ("0038001", LAST_OF_43, vec!["0038000", "0055000"]),
            ("0038001", LAST_OF_119, vec!["0700200", "0700800", "0701400", "0701800", "0705500"]),
            ("0055000", LAST_OF_119, vec!["0701800"]),
            ("0001000", LAST_OF_119, vec!["0010000"]),
        ] {
            assert_eq!(holders(code, day), due, "{code} on {day}");
        }
    }

    #[test]
    fn a_municipality_that_was_split_has_several_holders() {
        assert_eq!(holders("0604300", FIRST_OF_43), ["0032000", "0042000"]);
        assert_eq!(holders("0801800", FIRST_OF_43), ["0044000", "0048000"]);
        assert_eq!(holders("0042000", LAST_OF_119), ["0604300", "0760202", "0766300", "0769101"]);
        let split = Municipality::all().filter(|one| one.successors().count() > 1);
        assert_eq!(split.collect::<Vec<_>>(), [of("0604300"), of("0801800")]);
    }

    #[test]
    fn who_took_over_is_recalled_for_the_first_reform_only() {
        assert_eq!(of("0604300").successors_basis(), &basis::SUCCESSORS);
        assert_eq!(of("0055000").successors_basis(), &basis::MERGER_OF_2025);
    }

    proptest! {
        #[test]
        fn whoever_holds_a_territory_exists_and_leads_back_to_it(place in 0..163_usize, day in 2010..2030_i32, back in 2010..2030_i32) {
            let one = Municipality::all().nth(place).unwrap();
            let [day, back] = [day, back].map(|year| Day::literal(year, 7, 1));
            let list = |holder| match holder { Holder::One(one) => vec![one], Holder::Several(several) => several };
            let holders = list(one.on(day));
            prop_assert!(!holders.is_empty() && holders.is_sorted() && holders.iter().all(|holder| holder.exists_on(day)));
            if one.exists_on(back) {
                prop_assert!(holders.iter().all(|holder| list(holder.on(back)).contains(&one)));
            }
        }
    }
}
