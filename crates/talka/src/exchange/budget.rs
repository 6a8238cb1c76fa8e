//! What a project costs, and who bears it. All in euro cents.

use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// A budget: what it costs, and who bears that in the end. Money that somebody only lends until a grant is paid is
    /// [`pre_financing`](Self::pre_financing) and no further fund: of 550 euro, 350 may be the programme's and 200 the council's,
    /// while the council lends the 350 until they come.
    #[derive(Default)]
    pub struct Budget {
        /// The key of the partner whose budget it is; absent: of the whole project.
        pub partner: Option<String>,
        /// The sum of it as it was approved.
        pub total_cents: Option<i64>,
        /// Who bears the costs in the end (līdzfinansējums).
        pub funds: Option<Vec<Fund>>,
        /// What is lent until a fund is paid (priekšfinansējums).
        pub pre_financing: Option<Vec<PreFinancing>>,
        /// What it is spent on.
        pub costs: Option<Vec<Cost>>,
    }
}

record! {
    /// A part of a budget that somebody bears (līdzfinansējums).
    #[doc(alias = "līdzfinansējums")]
    pub struct Fund {
        /// Who.
        pub source: FundSource,
        /// How much.
        pub cents: Option<i64>,
        /// The greatest share of the budget in a hundred, by the agreement or the decision; absent: none is known (an event).
        pub at_most_percent: Option<u8>,
    }
}

words! {
    /// Who bears a part of a budget.
    pub enum FundSource {
        /// The programme (programmas līdzfinansējums).
        Programme = "programme",
        /// The council of the municipality (domes līdzfinansējums).
        Council = "council",
        /// The state (valsts budžets).
        State = "state",
        /// Somebody else (cits finansējums).
        Other = "other",
    }
}

record! {
    /// Money lent until a fund is paid (priekšfinansējums). It is repaid, and bears nothing.
    #[doc(alias = "priekšfinansējums")]
    pub struct PreFinancing {
        /// Who lends it.
        pub by: FundSource,
        /// Which fund it stands for.
        pub instead_of: FundSource,
        /// How much.
        pub cents: Option<i64>,
        /// The last day on which it is repaid in time; absent: no time limit is known (an event).
        pub repay_by: Option<Day>,
        /// What was repaid; an empty list: nothing.
        pub repaid: Option<Vec<Repayment>>,
    }
}

record! {
    /// A part of pre-financing that was repaid.
    pub struct Repayment {
        /// How much.
        pub cents: i64,
        /// When; absent: it was, and nobody knows when.
        pub on: Option<Day>,
    }
}

record! {
    /// What a part of a budget is spent on.
    pub struct Cost {
        /// On what.
        pub kind: CostKind,
        /// How much.
        pub cents: Option<i64>,
        /// The key of the mobility that it is for; absent: for the project as a whole.
        pub mobility: Option<String>,
    }
}

words! {
    /// What a part of a budget is spent on.
    pub enum CostKind {
        /// Travel (ceļa izdevumi).
        Travel = "travel",
        /// Food and lodging (uzturēšanās izdevumi).
        Subsistence = "subsistence",
        /// Insurance (apdrošināšana).
        Insurance = "insurance",
        /// Making the project known (publicitāte).
        Publicity = "publicity",
        /// Something else.
        Other = "other",
    }
}
