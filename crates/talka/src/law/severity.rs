//! How severe a finding is, and what it does to hours.

use crate::basis::Mark;
use crate::reading::words;

words! {
    /// How severe a finding is. The most severe comes first.
    pub enum Severity {
        /// Not in accord with the provision (neatbilstība).
        Violation = "violation",
        /// Probably not in accord, or the basis is not sure enough to say more (brīdinājums).
        Warning = "warning",
        /// Worth knowing (norāde).
        Information = "information",
    }
}

words! {
    /// What a breach does to the hours that were worked on its days.
    pub enum Bearing {
        /// This was not volunteer work under the Law: the hours are void.
        Voids = "voids",
        /// Somebody owes a paper, an insurance or a notice; the hours stand.
        Duty = "duty",
        /// Only papers and records are touched.
        Record = "record",
        /// Nothing is wrong.
        Note = "note",
    }
}

words! {
    /// Who speaks in a finding.
    pub enum Voice {
        /// The Law and the acts around it.
        Law = "law",
        /// A regulation of a municipality, which asks for something beyond the Law.
        Regulation = "regulation",
        /// A programme such as the European Solidarity Corps.
        Programme = "programme",
        /// A project of partner towns, by its own papers and what pays for it.
        Project = "project",
        /// The records themselves, which cannot be right as they are.
        Records = "records",
    }
}

words! {
    /// What a rule looks at.
    pub enum RuleShape {
        /// A placement, day by day.
        Placement = "placement",
        /// An act or a paper, from its day until it is put right.
        Act = "act",
        /// One entry of the hour log.
        Log = "log",
        /// All entries of one person on one day.
        PersonDay = "person_day",
        /// Sums of a person or an organization over a period.
        Ledger = "ledger",
        /// One value of a record.
        Value = "value",
    }
}

impl Mark {
    /// The most severe that a finding on such a basis may be. `None`: it is reported only as information, and only if
    /// recalled facts were asked for.
    pub const fn cap(self) -> Option<Severity> {
        match self {
            Self::Primary | Self::Official | Self::Own => Some(Severity::Violation),
            Self::Secondary => Some(Severity::Warning),
            Self::Recalled => None,
        }
    }
}
