//! What an expense is for.

use crate::reading::words;

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
