//! Agreements on volunteer work.

use talka::date::Day;

use super::hours::Log;
use super::people::Policy;

/// A row of the table of agreements, with the hours that were worked under it.
pub(super) struct Placement {
    pub(super) organization: &'static str,
    /// Where the work is done, if not at the organization that made the agreement.
    pub(super) host: Option<&'static str>,
    pub(super) form: &'static str,
    pub(super) concluded: Option<Day>,
    pub(super) written: Option<Day>,
    pub(super) signed_volunteer: Signed,
    pub(super) signed_organization: Signed,
    pub(super) signed_representative: Signed,
    pub(super) acquainted: Option<Day>,
    pub(super) agreed: &'static str,
    pub(super) term_kind: &'static str,
    pub(super) from: Day,
    pub(super) to: Option<Day>,
    /// The day of the change and the new last day.
    pub(super) amended: Option<(Day, Day)>,
    pub(super) writing_requested: Option<Day>,
    pub(super) expenses_covered: &'static str,
    pub(super) payments: &'static str,
    pub(super) expenses: String,
    pub(super) task: String,
    pub(super) field: &'static str,
    pub(super) hazards: &'static str,
    pub(super) policy: Option<Policy>,
    pub(super) ending: Option<Ending>,
    pub(super) pace: Pace,
    pub(super) entered_by: &'static str,
    pub(super) confirmed_by: &'static str,
    pub(super) logs: Vec<Log>,
    /// Cells that hold something else than the agreement would have them hold.
    pub(super) instead: Vec<(&'static str, String)>,
    /// Whether it is there only so that the person of a case has a past.
    pub(super) past: bool,
}

/// What stands where somebody should have signed.
#[derive(Clone, Copy)]
pub(super) enum Signed {
    On(Day),
    /// A cross, without the day.
    Cross,
    Not,
}

/// How an agreement was ended before its term.
#[derive(Clone)]
pub(super) struct Ending {
    pub(super) by: &'static str,
    pub(super) notice: Option<Day>,
    pub(super) form: &'static str,
    pub(super) effective: Day,
    pub(super) important: &'static str,
    pub(super) reason: &'static str,
}

/// How soon hours are entered.
#[derive(Clone, Copy)]
pub(super) enum Pace {
    /// Within a few days.
    Prompt,
    /// At the end of each month.
    Monthly,
    /// All in one go, on that day.
    AtOnce(Day),
}

impl Placement {
    /// Nothing is signed and nothing is on paper.
    pub(super) fn oral(&mut self) -> &mut Self {
        self.form = "mutiska";
        self.signed_volunteer = Signed::Not;
        self.signed_organization = Signed::Not;
        self.signed_representative = Signed::Not;
        self
    }

    /// What was planned to be done is dangerous, and it is insured.
    pub(super) fn dangerous(&mut self, hazards: &'static str) -> &mut Self {
        self.hazards = hazards;
        self.policy = Some(Policy::sufficient(self.from, self.to.unwrap_or(self.from)));
        self
    }
}
