//! What contradicts what in a document whose values can all be read.

/// What contradicts what. Days are as they are written in documents: `2024-05-31`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Contradiction {
    /// Days of which the last is before the first.
    #[error("the last day is before the first")]
    ReversedDays,
    /// A period that ends before it begins.
    #[error("the period ends before it begins; expected {earliest} or later")]
    ReversedPeriod {
        /// The first day on which it can end.
        earliest: String,
    },
    /// A period of an award without a first or a last day.
    #[error("a period without ends is none; expected it to be left out")]
    EndlessPeriod,
    /// A text that goes out of force before it comes into force.
    #[error("it goes out of force before it comes into force; expected {earliest} or later")]
    OutOfForceBefore {
        /// The first day on which it can go out of force.
        earliest: String,
    },
    /// A scheme that supersedes itself.
    #[error("a scheme cannot supersede itself; expected the id of another one")]
    SupersedesItself,
    /// A deadline for nominations that no level needs.
    #[error("there is a deadline for nominations, but no level needs a nomination")]
    NominationNotNeeded,
    /// More interpretations than can be told apart.
    #[error("its clauses have {count} interpretations in all; expected at most {most}")]
    TooManyInterpretations {
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// An interpretation that was given before.
    #[error("this interpretation was given before; expected another one")]
    RepeatedInterpretation,
    /// The same word twice in a list.
    #[error("duplicate word")]
    RepeatedWord,
    /// A place in the municipality of an authority that has none.
    #[error("the authority has no municipality; expected `anywhere`, or its code in `authority`")]
    LocalityWithoutMunicipality,
    /// Something that only an authority with a municipality can ask for.
    #[error("the authority has no municipality; expected its code in `authority`")]
    NoMunicipality,
    /// A limit that leaves no hours.
    #[error("no hours at all would count; expected 1 or more")]
    NoHoursCount,
    /// What happens after a ceremony that nobody speaks of.
    #[error("no ceremony is said; expected `ceremony` beside it")]
    NoCeremony,
    /// Two members that set the same bound of age.
    #[error("`to` and `before_birthday` say the same in two ways; expected one of them")]
    AgeSaidTwice,
    /// A greatest age below the least.
    #[error("the greatest age is below the least; expected {least} or more")]
    ReversedAges {
        /// The least that it can be.
        least: u8,
    },
    /// A birthday that comes before the least age.
    #[error("nobody has both ages; expected more than {above}")]
    NobodyOfAge {
        /// The age that it must exceed.
        above: u8,
    },
    /// An age on the first day of a period that has none.
    #[error("age cannot be looked at on this day: the period has no first day")]
    AgeWithoutFirstDay,
    /// An age on the last day of a period that has none.
    #[error("age cannot be looked at on this day: the period has no last day")]
    AgeWithoutLastDay,
    /// An age on the day of a ceremony that nobody speaks of.
    #[error("age cannot be looked at on this day: no ceremony is said in `issue`")]
    AgeWithoutCeremony,
    /// An age of a level on a day of which there are many.
    #[error(
        "a level looks at an age on one day; expected `period_start`, `period_end`, `ceremony` or `decision_day`"
    )]
    AgeOnManyDays,
    /// Two levels with the same id.
    #[error("a level before it has the same id; expected another one")]
    RepeatedLevel,
    /// A level that takes the same as the one before it.
    #[error("a level takes the same as the one before it; expected something more")]
    SameLevel,
    /// A level that takes fewer hours than the one before it.
    #[error("a level takes fewer hours than the one before it; expected {hours} or more")]
    FewerHours {
        /// The least that it can take.
        hours: i64,
    },
    /// Bands of hours that overlap, of which only the best is given.
    #[error(
        "this band and the one before it overlap, but only the best level is given; expected bands apart"
    )]
    OverlappingBands,
    /// A band of hours without any number in it.
    #[error("no number of hours is in this band; expected an upper end above the lower")]
    EmptyBand,
    /// Two members that set the same bound of hours.
    #[error("two members say the same bound; expected one of them")]
    BoundSaidTwice,
    /// A least number of hours that everybody has.
    #[error("everybody has that many hours; expected 1 or more")]
    EverybodyHasHours,
    /// Months within which nothing has to lie.
    #[error(
        "nothing has to lie within these months; expected `at_least_hours` or `more_than_hours` beside it"
    )]
    NothingWithinMonths,
    /// A contact that is not asked for.
    #[error("a contact that is not asked for is left out; expected `true`, or nothing")]
    ContactNotAsked,
    /// Needs inside of too many others.
    #[error("needs lie deeper inside one another than {most}; expected fewer")]
    NestedTooDeep {
        /// How deep they may lie.
        most: usize,
    },
    /// Requirements without a word on how their wording is known.
    #[error("`requirements` are judged by how sure their wording is; expected `basis` beside the sources")]
    RequirementsWithoutBasis,
    /// An amount of work that every offer reaches.
    #[error("every amount of work is enough; expected 1 or more")]
    EveryAmountIsEnough,
    /// A deadline that is counted from what it is for.
    #[error(
        "hours cannot be handed in by a day that is counted from handing them in; expected `work`, `month` or `year`"
    )]
    HandedInByItself,
    /// A requirement that is said to be unknown.
    #[error("the text asks for this, as is written beside `unknown`; expected only what it may ask for")]
    AskedForAndUnknown,
    /// An entitlement that never holds.
    #[error("it would never hold; expected 1 or more")]
    NeverHolds,
    /// Two entitlements with the same id.
    #[error("an entitlement before it has the same id; expected another one")]
    RepeatedEntitlement,
    /// An entitlement that was used too often.
    #[error("it was used more often than it can be")]
    UsedTooOften,
    /// Two awards with the same key.
    #[error("duplicate award: one before it has the same key")]
    RepeatedAward,
    /// A step that cannot begin the course of an award.
    #[error("`{step}` cannot come first; expected {}", one_of(.expected))]
    NotFirst {
        /// The step.
        step: String,
        /// The steps that can.
        expected: Vec<String>,
    },
    /// A step that does not follow from where an award stands.
    #[error("`{step}` cannot follow `{after}`; expected {}", one_of(.expected))]
    NotAfter {
        /// The step.
        step: String,
        /// Where the award stands.
        after: String,
        /// The steps that can follow.
        expected: Vec<String>,
    },
    /// An event of a day before that of the event before it.
    #[error("the event before it is of a later day; expected {earliest} or later")]
    EventTooEarly {
        /// The first day that it can have.
        earliest: String,
    },
    /// A step that needs a reason and has none.
    #[error("`{step}` has no reason; expected one")]
    WithoutReason {
        /// The step.
        step: String,
    },
}

fn one_of(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(" or ")
}
