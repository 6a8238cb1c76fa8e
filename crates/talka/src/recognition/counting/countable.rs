//! On which days the conditions of a scheme are met: looked up once for a scheme, a host, and a placement.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answers::{Answers, Met};
use super::applied::Applied;
use super::breaches::Breached;
use super::conditions::{Condition, MetOn, Places};
use super::days;
use super::facts::EntryFacts;
use crate::date::{Day, Days};
use crate::identity::RegistrationNumber;
use crate::law::{Judgement, Truth};
use crate::order::distinct;
use crate::recognition::scheme::{AfterCeremony, AgeAsked, DeadlineOf, Interpretation, Locality, Scheme};
use crate::register::{AgreementForm, Case, LegalClass, Organization, plain};

/// The conditions of a scheme on a day, one for each interpretation of a clause.
///
/// The way to feed entries from anywhere: [`at`](Self::at) once for each host, [`HostConditions::of`] once for each
/// placement there, then [`Countable::answers`] for each entry, and the answers with its minutes into a
/// [`Tally`](super::Tally).
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use talka::law::{Judged, Settings, Verdict};
/// use talka::recognition::{Applied, Cell, Conditions, EntryFacts, Scheme, Tally, builtin, tallies};
/// use talka::register::Register;
/// # let register = Register::from_json(include_bytes!("../../../doc/thirteen.json"))?;
/// let settings = Settings::on("2020-12-31".parse()?);
/// let judged = Judged::new(register, &settings);
/// let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap())?;
/// let applied = Applied { scheme: &scheme, on: settings.today, settings };
/// let conditions = Conditions::of(&applied);
/// let mut tally = Tally::default();
/// for case in judged.register().cases() {
///     let judgement = judged.judgement(case.position).unwrap();
///     for entry in judged.register().entries(case.position) {
///         let countable = conditions.at(entry.host).of(&case, judgement);
///         let verdict = judged.verdict(entry.position).unwrap_or(Verdict::Undecided);
///         let answers = countable.answers(&EntryFacts::of(&case, &entry, verdict, &[]));
///         let period = entry.log.on.period();
///         let cell = Cell { day: Some(period.last()), answers, ..Cell::default() };
///         tally.add(cell, judged.stands(entry.position).unwrap_or(0));
///     }
/// }
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Conditions<'s> {
    applied: Applied<'s>,
    by_interpretation: Vec<Stage>,
}

/// The same at one host.
#[derive(Debug)]
pub struct HostConditions<'s> {
    applied: Applied<'s>,
    by_interpretation: Vec<HostStage>,
}

/// For the hours of a placement at one host: when each interpretation of a scheme's clauses is met. Entries are only looked
/// up in it.
#[derive(Debug)]
pub struct Countable(Vec<Condition>);

/// What a condition depends on.
#[derive(Debug)]
enum Stage {
    Entry(Condition),
    Classes(Arc<[LegalClass]>),
    Listed(BTreeSet<RegistrationNumber>),
    Registered(Locality),
    Territory(Locality),
    Placement(OfPlacement),
}

#[derive(Debug)]
enum HostStage {
    Entry(Condition),
    Placement(OfPlacement),
}

#[derive(Clone, Debug)]
enum OfPlacement {
    Age(AgeAsked),
    Residence,
    Agreement(Arc<[AgreementForm]>),
    Breaches(Arc<[String]>),
}

impl<'s> Conditions<'s> {
    /// The conditions of that scheme on that day.
    pub fn of(applied: &Applied<'s>) -> Self {
        let interpretations = applied.scheme.interpretations().into_iter();
        let by_interpretation = interpretations.map(|interpretation| stage(applied, interpretation));
        Self { applied: *applied, by_interpretation: by_interpretation.collect() }
    }

    /// What they come to at a host.
    pub fn at(&self, host: &Organization) -> HostConditions<'s> {
        let scheme = self.applied.scheme;
        let condition = |stage: &Stage| {
            HostStage::Entry(match stage {
                Stage::Entry(condition) => condition.clone(),
                Stage::Classes(classes) => days::of_class(host, classes).into(),
                Stage::Listed(listed) => days::is_listed(host, listed).into(),
                Stage::Registered(place) => {
                    days::in_place(*place, scheme, host.municipality.as_deref()).into()
                }
                Stage::Territory(place) => on_territory(*place, scheme, host),
                Stage::Placement(of) => return HostStage::Placement(of.clone()),
            })
        };
        let by_interpretation = self.by_interpretation.iter().map(condition).collect();
        HostConditions { applied: self.applied, by_interpretation }
    }
}

impl HostConditions<'_> {
    /// What they come to for a placement.
    pub fn of(&self, case: &Case<'_>, judgement: &Judgement) -> Countable {
        self.of_resident(case, judgement, &mut None)
    }

    /// The same, where what the residences of the volunteer say is kept for the next placement.
    pub(super) fn of_resident(
        &self,
        case: &Case<'_>,
        judgement: &Judgement,
        resident: &mut Option<Arc<MetOn>>,
    ) -> Countable {
        let mut condition = |stage: &HostStage| match stage {
            HostStage::Entry(condition) => condition.clone(),
            HostStage::Placement(OfPlacement::Age(age)) => days::of_age(&self.applied, case, *age).into(),
            HostStage::Placement(OfPlacement::Residence) => {
                let lives_in = || Arc::new(days::lives_in(case.volunteer, self.applied.scheme).into());
                Condition::Resident(Arc::clone(resident.get_or_insert_with(lives_in)))
            }
            HostStage::Placement(OfPlacement::Agreement(forms)) => agreed_in(case, forms).into(),
            HostStage::Placement(OfPlacement::Breaches(words)) => {
                Condition::Unbreached(Breached::by(words, judgement))
            }
        };
        Countable(self.by_interpretation.iter().map(&mut condition).collect())
    }
}

impl Countable {
    /// What each interpretation says of an entry.
    ///
    /// An entry of several days meets a condition of days only if each of its days does; where some do and others do
    /// not, nobody knows how many of its hours count, and it is undecided.
    pub fn answers(&self, facts: &EntryFacts<'_>) -> Answers {
        Answers::of(self.0.iter().map(|condition| condition.met(facts)))
    }

    /// The days, in order, on which the answers may become others for an entry of one day that differs in its day only, and with
    /// the same verdict. Between them an entry needs to be asked once.
    pub fn changes(&self) -> Vec<Day> {
        let mut days = Vec::new();
        self.0.iter().for_each(|condition| condition.changes(&mut days));
        distinct(days)
    }
}

fn stage(applied: &Applied<'_>, interpretation: Interpretation) -> Stage {
    Stage::Entry(match interpretation {
        Interpretation::Unknown(_) => Condition::Always(Met::Undecided),
        Interpretation::Corrected => Condition::NotCorrected,
        Interpretation::Rejected => Condition::NotRejected,
        Interpretation::Contradicted => Condition::NotContradicted,
        Interpretation::Period(period) => Truth::on(Days::from(period.on(applied.on).period())).into(),
        Interpretation::Ceremony { after: AfterCeremony::LeftOut, on } => {
            Truth::on(on.map_or_else(Days::none, Days::until)).into()
        }
        Interpretation::Deadline(deadline) if deadline.of == DeadlineOf::Hours => {
            Condition::EnteredUntil(deadline)
        }
        Interpretation::Earlier { in_force, count: false } => Truth::on(Days::since(in_force)).into(),
        Interpretation::Level(_)
        | Interpretation::Earlier { count: true, .. }
        | Interpretation::Ceremony { after: AfterCeremony::Count, .. }
        | Interpretation::Deadline(_)
        | Interpretation::Residence(Locality::Anywhere) => Condition::Always(Met::Yes),
        Interpretation::Kind(kinds) => Condition::OfKind(kinds.into()),
        Interpretation::Mode(modes) => Condition::InMode(modes.into()),
        Interpretation::Field(fields) => Condition::InField(plain_words(&fields)),
        Interpretation::FieldLeftOut(fields) => Condition::NotInField(plain_words(&fields)),
        Interpretation::EnteredWithin(days) => Condition::EnteredWithin(days),
        Interpretation::Confirmation(asked) => Condition::Confirmed(asked),
        Interpretation::ConfirmedBy(roles) => Condition::ConfirmedBy(roles.into()),
        Interpretation::EnteredBy(roles) => Condition::EnteredBy(roles.into()),
        Interpretation::Evidence(kinds) => Condition::WrittenIn(kinds.into()),
        Interpretation::Host(classes) => return Stage::Classes(classes.into()),
        Interpretation::HostListed(listed) => {
            return Stage::Listed(listed.iter().filter_map(|text| text.parse().ok()).collect());
        }
        Interpretation::HostRegistered(place) => return Stage::Registered(place),
        Interpretation::Territory(place) => return Stage::Territory(place),
        Interpretation::Age(age) => return Stage::Placement(OfPlacement::Age(age)),
        Interpretation::Residence(Locality::Authority) => return Stage::Placement(OfPlacement::Residence),
        Interpretation::Agreement(forms) => return Stage::Placement(OfPlacement::Agreement(forms.into())),
        Interpretation::Breaches(words) => return Stage::Placement(OfPlacement::Breaches(words.into())),
    })
}

fn plain_words(words: &[String]) -> Arc<BTreeSet<String>> {
    let mut plain_words = BTreeSet::new();
    for word in words {
        plain_words.insert(plain(word));
    }
    Arc::new(plain_words)
}

fn agreed_in(case: &Case<'_>, forms: &[AgreementForm]) -> Truth {
    let written = case.in_writing();
    let asks = |form| Truth::always(forms.contains(&form));
    written.clone().and(asks(AgreementForm::Written)).or(written.not().and(asks(AgreementForm::Oral)))
}

/// Whether work at the places of a host is on the territory; where an entry names none, whether all of them are.
fn on_territory(place: Locality, scheme: &Scheme, host: &Organization) -> Condition {
    if place == Locality::Anywhere {
        return Condition::Always(Met::Yes);
    }
    let there = |code: Option<&str>| days::in_place(place, scheme, code);
    let mut by_code: BTreeMap<Option<&str>, Truth> = BTreeMap::new();
    let mut named = BTreeMap::new();
    for place in host.places.iter().flatten() {
        let code = place.municipality.as_deref();
        let there = by_code.entry(code).or_insert_with(|| there(code));
        if let Some(name) = &place.name {
            named.entry(plain(name)).or_insert_with(|| there.clone().into());
        }
    }
    let all = Truth::all(by_code.values().cloned());
    let unnamed = if by_code.is_empty() {
        there(None)
    } else {
        all.or(there(None).and(Truth::any(by_code.values().cloned())))
    };
    Condition::AtPlaces(Arc::new(Places { named, unnamed: unnamed.into() }))
}
