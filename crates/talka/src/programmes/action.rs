//! What a version of a programme asks of a project that partners from several countries do together.

use super::duration::Duration;
use crate::basis::Mark;
use crate::reading::{record, words};
use crate::recognition::Clause;

words! {
    /// A kind of project that a programme pays for.
    pub enum Action {
        /// Citizens of partner towns meet (pilsētu sadraudzība).
        #[doc(alias = "pilsētu sadraudzība")]
        TownTwinning = "town_twinning",
        /// Towns work on a common theme over a longer time (pilsētu tīkli).
        #[doc(alias = "pilsētu tīkli")]
        NetworksOfTowns = "networks_of_towns",
    }
}

record! {
    /// What a programme asks for in a kind of project. What is absent is not asked for.
    pub struct ActionRules {
        /// Which kinds have these rules.
        pub actions: Vec<Action>,
        /// From how many countries the partners are.
        pub countries: Option<CountriesAsked>,
        /// How many people come from abroad.
        pub invited: Option<InvitedAsked>,
        /// How long a meeting lasts.
        pub meeting: Option<MeetingAsked>,
        /// How much the programme pays.
        pub grant: Option<GrantAsked>,
    }
}

record! {
    /// From how many countries the partners are.
    pub struct CountriesAsked {
        /// At least so many.
        pub from: Clause<u32>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// How many people come to the meetings from other countries than those in which they are held.
    pub struct InvitedAsked {
        /// At least so many.
        pub from: Clause<u32>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// How long a meeting lasts.
    pub struct MeetingAsked {
        /// At most.
        pub at_most: Clause<Duration>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}

record! {
    /// How much a programme pays of a project.
    pub struct GrantAsked {
        /// At most so many euro cents.
        pub at_most_cents: Clause<u32>,
        /// What the knowledge of it rests on.
        pub basis: Mark,
    }
}
