//! Expenses that were repaid, and those that were asked for.

use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// An expense of the volunteer's that the organizer repaid.
    pub struct Expense {
        /// What it was spent on.
        pub kind: Option<ExpenseKind>,
        /// How much, in euro cents.
        pub cents: i64,
        /// The day on which it was repaid.
        pub on: Option<Day>,
        /// For how many days of food or nights of lodging.
        pub units: Option<u32>,
        /// Whether supporting documents (attaisnojuma dokumenti) were handed in.
        pub documents: Option<bool>,
    }
}

record! {
    /// Expenses that the volunteer asked to be repaid (the Law, section 7(2), clause 8).
    pub struct ExpenseClaim {
        /// What they were spent on.
        pub kind: Option<ExpenseKind>,
        /// How much, in euro cents.
        pub cents: i64,
        /// The day on which the volunteer asked for them.
        pub asked: Option<Day>,
        /// The day on which they were repaid; absent while they are not.
        pub repaid: Option<Day>,
    }
}

words! {
    /// What an expense was for (Personal Income Tax Law, section 9(1)).
    pub enum ExpenseKind {
        /// Food (ēdināšana).
        Food = "food",
        /// A night's lodging (naktsmītne).
        Lodging = "lodging",
        /// Travel (ceļa izdevumi).
        Travel = "travel",
        /// Fuel (degviela).
        Fuel = "fuel",
        /// Clothing (apģērbs).
        Clothing = "clothing",
        /// Training (mācības).
        Training = "training",
        /// Accident insurance that the law makes mandatory: outside the yearly cap.
        MandatoryAccidentInsurance = "mandatory_accident_insurance",
        /// Third-party liability insurance that the law makes mandatory: outside the yearly cap.
        MandatoryLiabilityInsurance = "mandatory_liability_insurance",
        /// Health checks that the law makes mandatory: outside the yearly cap.
        MandatoryHealthCheck = "mandatory_health_check",
        /// Anything else.
        Other = "other",
    }
}
