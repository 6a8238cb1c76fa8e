//! The ways in which a scheme can be read, numbered.

use super::answers::{Answers, Chosen, Met};
use super::clause::Clause;
use super::scheme::{
    AfterCeremony, AgeTested, Deadline, DeadlineOf, HoursConfirmed, Locality, Need, SchemePeriod, SchemeText,
};
use crate::date::Day;
use crate::reading::words;
use crate::register::{AgreementForm, EvidenceKind, HourKind, LegalClass, Mode, Role};
use crate::schema::{Choice, Described, Shape, Word};

words! {
    /// A condition that hours have to meet, in the order in which reasons are given: hours that fail several are told
    /// the first.
    pub enum Criterion {
        /// The entry was not corrected by another one.
        Corrected = "corrected",
        /// The entry was neither rejected nor taken back.
        Rejected = "rejected",
        /// The records do not contradict the hours: they can be, they have come, and were entered only once.
        Contradicted = "contradicted",
        /// Another version of the scheme was not in force on some of the days only.
        Version = "version",
        /// The hours lie in the period.
        Period = "period",
        /// The hours do not lie after the ceremony.
        Ceremony = "ceremony",
        /// The hours were entered in time.
        Deadline = "deadline",
        /// The volunteer had the age.
        Age = "age",
        /// The work was done at a host that counts.
        Host = "host",
        /// The host was registered where the scheme asks.
        HostRegistered = "host_registered",
        /// The work was done on the territory of the municipality.
        Territory = "territory",
        /// The volunteer lived where the scheme asks.
        Residence = "residence",
        /// The hours are of a kind that counts.
        Kind = "kind",
        /// The hours were worked in a way that counts.
        Mode = "mode",
        /// The hours were worked in a field that counts.
        Field = "field",
        /// The agreement had the form that is asked for.
        Agreement = "agreement",
        /// The hours are confirmed, by somebody whose word counts.
        Confirmation = "confirmation",
        /// The hours were entered by somebody whose word counts.
        EnteredBy = "entered_by",
        /// The hours were written down where it counts.
        Evidence = "evidence",
        /// The hours were volunteer work under the Law, and no other breach keeps them out.
        Lawful = "lawful",
        /// There are not more hours than count at most.
        Limit = "limit",
        /// What a level takes.
        Level = "level",
    }
}

/// One way to read one clause of a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading<'s> {
    /// The source does not say, and nothing is assumed.
    Unknown(Criterion),
    /// No other entry corrects it: read in one way only.
    Corrected,
    /// It was not rejected: read in one way only.
    Rejected,
    /// The records do not contradict it: read in one way only.
    Contradicted,
    /// In the period.
    Period(&'s SchemePeriod),
    /// Not after the ceremony.
    Ceremony(AfterCeremony, Option<Day>),
    /// In time.
    Deadline(&'s Deadline),
    /// Of an age.
    Age(AgeAsked),
    /// At a host of these classes.
    Host(&'s [LegalClass]),
    /// At one of these hosts.
    HostListed(&'s [String]),
    /// At a host registered there.
    HostRegistered(Locality),
    /// On that territory.
    Territory(Locality),
    /// Living there.
    Residence(Locality),
    /// Of these kinds.
    Kind(&'s [HourKind]),
    /// Worked in these ways.
    Mode(&'s [Mode]),
    /// In these fields.
    Field(&'s [String]),
    /// Under an agreement of one of these forms.
    Agreement(&'s [AgreementForm]),
    /// Confirmed in that way.
    Confirmation(HoursConfirmed),
    /// Confirmed by one of these.
    ConfirmedBy(&'s [Role]),
    /// Entered by one of these.
    EnteredBy(&'s [Role]),
    /// Written down in one of these.
    Evidence(&'s [EvidenceKind]),
    /// Without these breaches.
    Breaches(&'s [String]),
    /// So many, for that level.
    Level {
        /// The level.
        level: &'s super::Level,
        /// What it needs.
        need: Need,
        /// The clause that is read.
        clause: &'s Clause<u32>,
        /// How many.
        number: u32,
    },
}

/// An age, and the day on which it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgeAsked {
    /// The least age, in years.
    pub from: Bound,
    /// The greatest age, in years.
    pub to: Bound,
    /// The day; absent if the source does not say.
    pub tested: Option<AgeTested>,
    /// Whether the bounds can be read in several ways, and not only the day.
    pub bounds_vary: bool,
}

/// A bound of an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Does not bind.
    None,
    /// This age, itself included.
    Years(u8),
    /// The source does not say.
    Unknown,
}

impl Reading<'_> {
    /// The condition it reads.
    pub fn criterion(self) -> Criterion {
        match self {
            Self::Unknown(criterion) => criterion,
            Self::Corrected => Criterion::Corrected,
            Self::Rejected => Criterion::Rejected,
            Self::Contradicted => Criterion::Contradicted,
            Self::Period(_) => Criterion::Period,
            Self::Ceremony(..) => Criterion::Ceremony,
            Self::Deadline(_) => Criterion::Deadline,
            Self::Age(_) => Criterion::Age,
            Self::Host(_) | Self::HostListed(_) => Criterion::Host,
            Self::HostRegistered(_) => Criterion::HostRegistered,
            Self::Territory(_) => Criterion::Territory,
            Self::Residence(_) => Criterion::Residence,
            Self::Kind(_) => Criterion::Kind,
            Self::Mode(_) => Criterion::Mode,
            Self::Field(_) => Criterion::Field,
            Self::Agreement(_) => Criterion::Agreement,
            Self::Confirmation(_) | Self::ConfirmedBy(_) => Criterion::Confirmation,
            Self::EnteredBy(_) => Criterion::EnteredBy,
            Self::Evidence(_) => Criterion::Evidence,
            Self::Breaches(_) => Criterion::Lawful,
            Self::Level { .. } => Criterion::Level,
        }
    }
}

impl serde::Serialize for Reading<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Corrected | Self::Rejected | Self::Contradicted => serializer.serialize_none(),
            Self::Unknown(_) => serializer.serialize_str("unknown"),
            Self::Period(period) => period.serialize(serializer),
            Self::Ceremony(after, _) => after.serialize(serializer),
            Self::Deadline(deadline) => deadline.serialize(serializer),
            Self::Age(AgeAsked { tested: Some(tested), bounds_vary: false, .. }) => {
                tested.serialize(serializer)
            }
            Self::Age(age) => age.as_rule().serialize(serializer),
            Self::Host(classes) => classes.serialize(serializer),
            Self::HostListed(words) | Self::Field(words) | Self::Breaches(words) => {
                words.serialize(serializer)
            }
            Self::HostRegistered(place) | Self::Territory(place) | Self::Residence(place) => {
                place.serialize(serializer)
            }
            Self::Kind(kinds) => kinds.serialize(serializer),
            Self::Mode(modes) => modes.serialize(serializer),
            Self::Agreement(forms) => forms.serialize(serializer),
            Self::Confirmation(confirmed) => confirmed.serialize(serializer),
            Self::ConfirmedBy(roles) | Self::EnteredBy(roles) => roles.serialize(serializer),
            Self::Evidence(kinds) => kinds.serialize(serializer),
            Self::Level { number, .. } => number.serialize(serializer),
        }
    }
}

impl Described for Reading<'_> {
    fn describe() -> Shape {
        let unknown = Word {
            word: "unknown".to_owned(),
            doc: "The source does not say, and nothing is assumed.".to_owned(),
        };
        let of = vec![
            SchemePeriod::describe(),
            AfterCeremony::describe(),
            Deadline::describe(),
            AgeTested::describe(),
            super::AgeRule::describe(),
            Locality::describe(),
            HoursConfirmed::describe(),
            Vec::<LegalClass>::describe(),
            Vec::<HourKind>::describe(),
            Vec::<Mode>::describe(),
            Vec::<AgreementForm>::describe(),
            Vec::<Role>::describe(),
            Vec::<EvidenceKind>::describe(),
            Vec::<String>::describe(),
            u32::describe(),
            Shape::Tag(unknown),
        ];
        let doc = "A way to read a clause of a scheme: what it says, or could say instead.".to_owned();
        Shape::Choice(Choice { name: "Reading".to_owned(), doc, of })
    }
}

impl AgeAsked {
    fn as_rule(self) -> super::AgeRule {
        let clause = |bound: Bound| match bound {
            Bound::None => None,
            Bound::Years(years) => Some(Clause::Says(years)),
            Bound::Unknown => Some(Clause::Unknown),
        };
        super::AgeRule {
            from: clause(self.from),
            to: clause(self.to),
            before_birthday: None,
            tested_on: Some(self.tested.map_or(Clause::Unknown, Clause::Says)),
        }
    }
}

/// The readings of a scheme while they are being numbered: each with the number of its clause.
#[derive(Default)]
struct Numbering<'s> {
    numbered: Vec<(usize, Reading<'s>)>,
    clauses: usize,
}

impl<'s> Numbering<'s> {
    /// The readings of one clause; where there is none, it is unknown.
    ///
    /// One function for all clauses: a copy for each would be a large part of the browser module.
    fn add(&mut self, criterion: Criterion, readings: &mut dyn Iterator<Item = Reading<'s>>) {
        let before = self.numbered.len();
        for reading in readings {
            self.numbered.push((self.clauses, reading));
        }
        if self.numbered.len() == before {
            self.numbered.push((self.clauses, Reading::Unknown(criterion)));
        }
        self.clauses += 1;
    }

    /// A condition that can be read in one way only.
    fn one(&mut self, reading: Reading<'s>) {
        self.add(reading.criterion(), &mut std::iter::once(reading));
    }

    /// The readings of a clause, if it is there.
    fn clause<T>(
        &mut self,
        criterion: Criterion,
        clause: Option<&'s Clause<T>>,
        reading: impl Fn(&'s T) -> Reading<'s>,
    ) {
        if let Some(clause) = clause {
            self.add(criterion, &mut clause.readings().map(reading));
        }
    }
}

impl SchemeText {
    /// Every reading of every clause, in the order of the conditions; of each clause first what the scheme says or the
    /// convention.
    pub fn readings(&self) -> Vec<Reading<'_>> {
        self.numbering().numbered.into_iter().map(|(_, reading)| reading).collect()
    }

    fn numbering(&self) -> Numbering<'_> {
        let mut all = Numbering::default();
        all.one(Reading::Corrected);
        all.one(Reading::Rejected);
        all.one(Reading::Contradicted);
        all.clause(Criterion::Period, self.period.as_ref(), Reading::Period);
        if let Some(issue) = &self.issue {
            let days = issue.ceremony.iter().flat_map(Clause::readings);
            all.clause_of_ceremony(issue.after_ceremony.as_ref(), &days.copied().collect::<Vec<_>>());
        }
        all.clause(Criterion::Deadline, self.deadline.as_ref(), Reading::Deadline);
        if let Some(age) = &self.age {
            all.add(Criterion::Age, &mut age.readings().map(Reading::Age));
        }
        if let Some(hosts) = &self.hosts {
            all.clause(Criterion::Host, hosts.classes.as_ref(), |classes| Reading::Host(classes));
            all.clause(Criterion::Host, hosts.listed.as_ref(), |listed| Reading::HostListed(listed));
            all.clause(Criterion::HostRegistered, hosts.registered.as_ref(), |place| {
                Reading::HostRegistered(*place)
            });
            all.clause(Criterion::Territory, hosts.territory.as_ref(), |place| Reading::Territory(*place));
        }
        let residence = self.volunteers.as_ref().and_then(|volunteers| volunteers.residence.as_ref());
        all.clause(Criterion::Residence, residence, |place| Reading::Residence(*place));
        self.hour_readings(&mut all);
        for level in &self.levels {
            level.needs.each(&mut |needs| {
                // A number that is said, or of which nothing is, has nothing to choose from.
                for (need, clause) in
                    needs.numbers().filter(|(_, clause)| matches!(clause, Clause::Silent { .. }))
                {
                    let reading = |number: &u32| Reading::Level { level, need, clause, number: *number };
                    all.clause(Criterion::Level, Some(clause), reading);
                }
            });
        }
        all
    }

    fn hour_readings<'s>(&'s self, all: &mut Numbering<'s>) {
        let hours = self.hours.as_ref();
        match hours.and_then(|hours| hours.kinds.as_ref()) {
            None => all.one(Reading::Kind(VOLUNTEER_WORK)),
            kinds => all.clause(Criterion::Kind, kinds, |kinds| Reading::Kind(kinds)),
        }
        if let Some(hours) = hours {
            all.clause(Criterion::Mode, hours.modes.as_ref(), |modes| Reading::Mode(modes));
            all.clause(Criterion::Field, hours.fields.as_ref(), |fields| Reading::Field(fields));
            all.clause(Criterion::Agreement, hours.agreement.as_ref(), |forms| Reading::Agreement(forms));
            all.clause(Criterion::Confirmation, hours.confirmation.as_ref(), |asked| {
                Reading::Confirmation(*asked)
            });
            all.clause(Criterion::Confirmation, hours.confirmed_by.as_ref(), |roles| {
                Reading::ConfirmedBy(roles)
            });
            all.clause(Criterion::EnteredBy, hours.entered_by.as_ref(), |roles| Reading::EnteredBy(roles));
            all.clause(Criterion::Evidence, hours.evidence.as_ref(), |kinds| Reading::Evidence(kinds));
        }
        match hours.and_then(|hours| hours.excluded_breaches.as_ref()) {
            None => {
                let voids = VOIDS.get_or_init(|| vec!["voids".to_owned()]);
                all.one(Reading::Breaches(voids));
            }
            breaches => all.clause(Criterion::Lawful, breaches, |codes| Reading::Breaches(codes)),
        }
    }
}

/// The kinds that count where a scheme names none.
const VOLUNTEER_WORK: &[HourKind] = &[
    HourKind::Work,
    HourKind::Training,
    HourKind::Travel,
    HourKind::Preparation,
    HourKind::Standby,
    HourKind::SchoolRequirement,
    HourKind::Programme,
];

/// The breaches that keep hours out where a scheme names none.
static VOIDS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();

impl<'s> Numbering<'s> {
    /// Whether hours after the ceremony count, for each day that the ceremony may be on.
    fn clause_of_ceremony(&mut self, after: Option<&'s Clause<AfterCeremony>>, days: &[Day]) {
        let Some(after) = after else { return };
        let readings = after.readings().flat_map(|after| match after {
            AfterCeremony::Count => vec![Reading::Ceremony(*after, None)],
            AfterCeremony::LeftOut if days.is_empty() => vec![Reading::Unknown(Criterion::Ceremony)],
            AfterCeremony::LeftOut => days.iter().map(|day| Reading::Ceremony(*after, Some(*day))).collect(),
        });
        self.add(Criterion::Ceremony, &mut { readings });
    }
}

impl super::AgeRule {
    /// Every way to read the two bounds and the day together.
    fn readings(&self) -> impl Iterator<Item = AgeAsked> {
        let bounds = |clause: &Option<Clause<u8>>, less: u8| -> Vec<Bound> {
            match clause {
                None => vec![Bound::None],
                Some(Clause::Unknown) => vec![Bound::Unknown],
                Some(clause) => {
                    clause.readings().map(|years| Bound::Years(years.saturating_sub(less))).collect()
                }
            }
        };
        let from = bounds(&self.from, 0);
        let to = if self.to.is_some() { bounds(&self.to, 0) } else { bounds(&self.before_birthday, 1) };
        let tested: Vec<Option<AgeTested>> = match &self.tested_on {
            None => vec![Some(AgeTested::DayOfWork)],
            Some(Clause::Unknown) => vec![None],
            Some(clause) => clause.readings().map(|tested| Some(*tested)).collect(),
        };
        let bounds_vary = from.len() > 1 || to.len() > 1;
        let mut all = Vec::new();
        for from in &from {
            for to in &to {
                all.extend(tested.iter().map(|tested| AgeAsked {
                    from: *from,
                    to: *to,
                    tested: *tested,
                    bounds_vary,
                }));
            }
        }
        all.into_iter()
    }
}

/// The numbered readings of a scheme, and the choices among them. Needs at most [`Answers::READINGS`], as a valid
/// scheme has.
pub(super) struct Readings<'s> {
    numbered: Vec<Reading<'s>>,
    /// Of each clause its criterion and its readings.
    clauses: Vec<(Criterion, Chosen)>,
    usual: Chosen,
    all: Chosen,
}

/// What an entry comes to when a scheme is read in one way, with the criterion that decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Outcome {
    Counts,
    Undecided(Criterion),
    Fails(Criterion),
}

impl<'s> Readings<'s> {
    pub(super) fn of(scheme: &'s SchemeText) -> Self {
        let mut readings = Self { numbered: Vec::new(), clauses: Vec::new(), usual: 0, all: 0 };
        let mut last = None;
        for (n, (clause, reading)) in
            scheme.numbering().numbered.into_iter().take(Answers::READINGS).enumerate()
        {
            match readings.clauses.last_mut() {
                Some((_, same)) if last == Some(clause) => *same |= 1 << n,
                _ => {
                    readings.clauses.push((reading.criterion(), 1 << n));
                    readings.usual |= 1 << n;
                }
            }
            last = Some(clause);
            readings.all |= 1 << n;
            readings.numbered.push(reading);
        }
        readings
    }

    /// Of each clause the first reading: what the scheme says, or the convention.
    pub(super) fn usual(&self) -> Chosen {
        self.usual
    }

    /// Every other reading, chosen in the place of the usual one.
    pub(super) fn others(&self) -> impl Iterator<Item = (Reading<'s>, Chosen)> {
        self.numbered.iter().enumerate().filter(|(n, _)| self.usual >> n & 1 == 0).map(|(n, reading)| {
            let clause = self.clauses.iter().find(|(_, same)| same >> n & 1 == 1);
            let same = clause.map_or(0, |(_, same)| *same);
            (*reading, self.usual & !same | 1 << n)
        })
    }

    /// All readings at once.
    pub(super) fn all(&self) -> Chosen {
        self.all
    }

    /// The chosen readings.
    pub(super) fn chosen(&self, chosen: Chosen) -> impl Iterator<Item = Reading<'s>> {
        self.numbered
            .iter()
            .enumerate()
            .filter(move |(n, _)| chosen >> n & 1 == 1)
            .map(|(_, reading)| *reading)
    }

    /// What an entry with these answers comes to, where of each clause a reading is chosen.
    pub(super) fn outcome(&self, answers: Answers, chosen: Chosen) -> Outcome {
        if answers.all_met(chosen) {
            return Outcome::Counts;
        }
        let mut outcome = Outcome::Counts;
        for (criterion, readings) in &self.clauses {
            match answers.under(readings & chosen) {
                Met::No => return Outcome::Fails(*criterion),
                Met::Undecided if outcome == Outcome::Counts => outcome = Outcome::Undecided(*criterion),
                _ => {}
            }
        }
        outcome
    }

    /// Whether an entry with these answers would count if it did not matter when it was worked.
    pub(super) fn counts_but_for_period(&self, answers: Answers, chosen: Chosen) -> bool {
        let mut others = self.clauses.iter().filter(|(criterion, _)| *criterion != Criterion::Period);
        others.all(|(_, readings)| answers.all_met(readings & chosen))
    }

    /// The numbers that a clause says under the chosen readings; none where it is unknown.
    pub(super) fn numbers(&self, of: &Clause<u32>, chosen: Chosen) -> Vec<u32> {
        match of {
            Clause::Says(number) => vec![*number],
            Clause::Unknown => Vec::new(),
            Clause::Silent { .. } => {
                let numbers = self.chosen(chosen).filter_map(|reading| match reading {
                    Reading::Level { clause, number, .. } if std::ptr::eq(clause, of) => Some(number),
                    _ => None,
                });
                numbers.collect()
            }
        }
    }

    /// The deadlines for something that is done beside the hours, under the chosen readings; empty where there is none.
    /// `None` stands for one that is unknown.
    pub(super) fn deadlines(&self, of: DeadlineOf, chosen: Chosen) -> Vec<Option<&'s Deadline>> {
        let deadlines = self.chosen(chosen).filter_map(|reading| match reading {
            Reading::Deadline(deadline) if deadline.of == of => Some(Some(deadline)),
            Reading::Unknown(Criterion::Deadline) => Some(None),
            _ => None,
        });
        deadlines.collect()
    }
}
