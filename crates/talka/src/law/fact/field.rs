//! The members of records that rules read, and where each is written.

use crate::reading::Pointer;
use crate::register::RecordKind;
use crate::schema::{Described, Shape, Text};

/// Declares the members of records that rules read.
macro_rules! fields {
    ( $( $(#[$meta:meta])* $field:ident = $record:ident $path:literal, )+ ) => {
        /// A member of a record that some rule reads.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Field { $( $(#[$meta])* #[doc = ""] #[doc = concat!("`", $path, "` of such a record.")] $field, )+ }

        impl Field {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[ $( Self::$field, )+ ];

            /// The kind of record that has it.
            pub const fn record(self) -> RecordKind {
                match self { $( Self::$field => RecordKind::$record, )+ }
            }

            /// Where it is in the record; `*` stands for the position in a list.
            pub const fn path(self) -> &'static str {
                match self { $( Self::$field => $path, )+ }
            }
        }
    };
}

fields! {
    /// What is known of the volunteer's birth.
    Born = Volunteer "born",
    /// Personal codes.
    Codes = Volunteer "codes",
    /// One personal code.
    Code = Volunteer "codes/*/code",
    /// The last day of a personal code.
    CodeTo = Volunteer "codes/*/to",
    /// Study timetables.
    Timetables = Volunteer "timetables",
    /// The last day of a study timetable.
    TimetableTo = Volunteer "timetables/*/to",
    /// Consents of legal representatives.
    Consents = Volunteer "consents",
    /// Who gave a consent.
    ConsentGiver = Volunteer "consents/*/giver",
    /// In what capacity a consent was given.
    ConsentCapacity = Volunteer "consents/*/capacity",
    /// How a consent was given.
    ConsentForm = Volunteer "consents/*/form",
    /// What a consent was given for.
    ConsentPurpose = Volunteer "consents/*/purpose",
    /// The day of a consent.
    ConsentGiven = Volunteer "consents/*/given",
    /// The first day for which a consent speaks.
    ConsentFrom = Volunteer "consents/*/from",
    /// The last day for which a consent speaks.
    ConsentTo = Volunteer "consents/*/to",
    /// The day from which a consent was withdrawn.
    ConsentWithdrawn = Volunteer "consents/*/withdrawn",
    /// What a consent is limited to.
    ConsentLimit = Volunteer "consents/*/limited_to",
    /// The volunteer's own policies.
    VolunteerPolicies = Volunteer "policies",
    /// The first insured day of the volunteer's own policy.
    VolunteerPolicyFrom = Volunteer "policies/*/from",
    /// The last insured day of the volunteer's own policy.
    VolunteerPolicyTo = Volunteer "policies/*/to",
    /// The risks that the volunteer's own policy covers.
    VolunteerPolicyRisks = Volunteer "policies/*/risks",
    /// The sum of the volunteer's own policy for an injury.
    VolunteerPolicyInjury = Volunteer "policies/*/injury_cents",
    /// The sum of the volunteer's own policy for death.
    VolunteerPolicyDeath = Volunteer "policies/*/death_cents",
    /// The disability sum of the volunteer's own policy.
    VolunteerPolicySum = Volunteer "policies/*/disability_cents",
    /// Checks in the Punishment Register.
    RecordChecks = Volunteer "record_checks",
    /// The day of a check in the Punishment Register.
    CheckDone = Volunteer "record_checks/*/done",
    /// What a check in the Punishment Register showed.
    CheckConvictions = Volunteer "record_checks/*/convictions",
    /// The day on which a fine became final.
    CheckFined = Volunteer "record_checks/*/fined",
    /// Who paid for a statement of the Punishment Register.
    CheckPaidBy = Volunteer "record_checks/*/paid_by",
    /// Documents on the state of health.
    HealthDocuments = Volunteer "health_documents",
    /// The day on which a document on the state of health was shown.
    HealthDocumentShown = Volunteer "health_documents/*/shown",
    /// Who paid for a health check.
    HealthDocumentPaidBy = Volunteer "health_documents/*/paid_by",
    /// Permits to work with children.
    ChildPermits = Volunteer "child_permits",
    /// The first day of a permit to work with children.
    ChildPermitFrom = Volunteer "child_permits/*/from",
    /// The last day of a permit to work with children.
    ChildPermitTo = Volunteer "child_permits/*/to",
    /// The groups to which a permit to work with children is limited.
    ChildPermitLimit = Volunteer "child_permits/*/limited_to",
    /// The ground of a residence permit.
    ResidenceGround = Volunteer "residence_permits/*/ground",
    /// Who finances the programme for which a residence permit was granted.
    ResidenceFunding = Volunteer "residence_permits/*/financed_by",
    /// The first day of a residence permit.
    ResidencePermitFrom = Volunteer "residence_permits/*/from",
    /// The last day of a residence permit.
    ResidencePermitTo = Volunteer "residence_permits/*/to",
    /// Declared residences.
    Residences = Volunteer "residences",
    /// The last day of a declared residence.
    ResidenceTo = Volunteer "residences/*/to",
    /// Schools attended.
    Schools = Volunteer "schools",
    /// The last day at a school.
    SchoolTo = Volunteer "schools/*/to",
    /// What was done towards recognition beside the work, such as registering.
    Steps = Volunteer "steps",
    /// The municipality of a declared residence.
    ResidenceMunicipality = Volunteer "residences/*/municipality",
    /// The municipality of a school.
    SchoolMunicipality = Volunteer "schools/*/municipality",
    /// What the organization is in law.
    Class = Organization "class",
    /// Statuses granted to the organization.
    Statuses = Organization "statuses",
    /// The day on which a status was granted.
    StatusFrom = Organization "statuses/*/from",
    /// The last day of a status.
    StatusTo = Organization "statuses/*/to",
    /// The last day under another organization.
    ParentTo = Organization "parents/*/to",
    /// The registration number.
    RegistrationNumber = Organization "registration_number",
    /// Registers in which the organizer is entered.
    OrganizationRegistrations = Organization "registrations",
    /// The last day of an entry in a register of organizers.
    RegistrationTo = Organization "registrations/*/to",
    /// The municipality of the registered address.
    OrganizationMunicipality = Organization "municipality",
    /// The municipality of a place where volunteers work.
    PlaceMunicipality = Organization "places/*/municipality",
    /// What the organization said of the places of a year.
    YearlyPlaces = Organization "yearly_reports/*/places",
    /// What the organization said of the minutes of a year.
    YearlyMinutes = Organization "yearly_reports/*/minutes",
    /// The minutes of an open event.
    EventMinutes = Organization "events/*/minutes",
    /// The agreement.
    Agreement = Placement "agreement",
    /// The form of the agreement.
    AgreementForm = Placement "agreement/form",
    /// The day from which the contract stood in writing.
    Written = Placement "agreement/written",
    /// The day of the agreement.
    Concluded = Placement "agreement/concluded",
    /// The signatures under the contract.
    Signatures = Placement "agreement/signatures",
    /// The day of a signature under the contract.
    SignatureOn = Placement "agreement/signatures/*/on",
    /// The day on which the volunteer was acquainted with rights and duties.
    Acquainted = Placement "agreement/acquainted",
    /// What the agreement settles.
    Agreed = Placement "agreement/agreed",
    /// The term of the agreement.
    Term = Placement "agreement/term",
    /// The first day of the term.
    TermFrom = Placement "agreement/term/from",
    /// The last day of the term.
    TermTo = Placement "agreement/term/to",
    /// The day on which the term was changed.
    AmendedOn = Placement "agreement/amendments/*/on",
    /// The first day of a term that was changed later.
    AmendedTermFrom = Placement "agreement/amendments/*/term/from",
    /// The last day of a term that was changed later.
    AmendedTermTo = Placement "agreement/amendments/*/term/to",
    /// The day on which a written contract was asked for.
    WritingRequested = Placement "agreement/writing_requested",
    /// Whether expenses are to be covered.
    ExpensesCovered = Placement "agreement/expenses_covered",
    /// What the written contract states.
    Contents = Placement "agreement/contents",
    /// Whether the work suits the age of the volunteer.
    SuitsAge = Placement "work/suits_age",
    /// Whether the work is harmless.
    Harmless = Placement "work/harmless",
    /// Whether something is learned from the work.
    Learning = Placement "work/learning",
    /// Whether the work is done in place of an employee.
    ReplacesEmployee = Placement "work/replaces_employee",
    /// Whether the work is done for profit.
    ForProfit = Placement "work/for_profit",
    /// Whether minors take part in the work.
    MinorsTakePart = Placement "work/minors_take_part",
    /// Those whom the work serves.
    Beneficiaries = Placement "beneficiaries",
    /// Whether the work is done where children are.
    WithChildren = Placement "work/with_children",
    /// Whether a child is present while the work is done.
    ChildPresent = Placement "work/child_present",
    /// Whether the work is a one-off or short service.
    OneOff = Placement "work/one_off",
    /// The groups of children with whom the work is done.
    ChildGroups = Placement "work/child_groups",
    /// Whether the work is a professional service that has a price on the market.
    ProfessionalService = Placement "work/professional_service",
    /// Whether the work may put other people's health at risk.
    OthersHealthAtRisk = Placement "work/others_health_at_risk",
    /// The functions of the organization that the work is part of.
    Functions = Placement "work/functions",
    /// Whether a volunteer of the probation service knows the state language.
    StateLanguage = Placement "work/probation/state_language",
    /// Whether a volunteer of the probation service is under guardianship.
    Guardianship = Placement "work/probation/guardianship",
    /// Whether a volunteer of the probation service is its client.
    ProbationClient = Placement "work/probation/client",
    /// Whether a volunteer of the probation service was convicted of a sexual offence.
    ProbationSexualOffence = Placement "work/probation/sexual_offence",
    /// Whether a volunteer of the probation service was convicted of a serious crime.
    SeriousCrime = Placement "work/probation/serious_crime",
    /// Whether the probation service permitted the work in spite of a conviction.
    ProbationPermitted = Placement "work/probation/permitted",
    /// The work offered for a month.
    MonthlyMinutes = Placement "work/monthly_minutes",
    /// Payments for the work.
    Payments = Placement "payments",
    /// One payment for the work.
    Payment = Placement "payments/*",
    /// Expenses repaid.
    Expenses = Placement "expenses",
    /// The day of an expense.
    ExpenseOn = Placement "expenses/*/on",
    /// The kind of an expense.
    ExpenseKind = Placement "expenses/*/kind",
    /// For how many days or nights an expense is.
    ExpenseUnits = Placement "expenses/*/units",
    /// Whether documents of an expense were handed in.
    ExpenseDocuments = Placement "expenses/*/documents",
    /// What was done before the work began.
    Preparation = Placement "preparation",
    /// The day on which something was done before the work began.
    PreparationOn = Placement "preparation/*/on",
    /// Judgements whether the volunteer endangers children.
    Assessments = Placement "assessments",
    /// The day of such a judgement.
    AssessmentOn = Placement "assessments/*/on",
    /// Whether the volunteer endangers children by such a judgement.
    AssessmentEndangers = Placement "assessments/*/endangers",
    /// Expenses that the volunteer asked for.
    Claims = Placement "claims",
    /// The day on which the volunteer asked for expenses.
    ClaimAsked = Placement "claims/*/asked",
    /// The day on which expenses that the volunteer asked for were repaid.
    ClaimRepaid = Placement "claims/*/repaid",
    /// The form in which the organizer said what is confidential.
    Confidential = Placement "confidential",
    /// The day on which a statement of the work was issued.
    StatementIssued = Placement "statements/*/issued",
    /// What a statement of the work states.
    StatementStates = Placement "statements/*/states",
    /// The first day of the period of a statement.
    StatementFrom = Placement "statements/*/from",
    /// The last day of the period of a statement.
    StatementTo = Placement "statements/*/to",
    /// The minutes of a statement.
    StatementMinutes = Placement "statements/*/minutes",
    /// Dangers of the work.
    Hazards = Placement "hazards",
    /// One danger of the work.
    Hazard = Placement "hazards/*",
    /// The height of a possible fall.
    HazardHeight = Placement "hazards/*/height_cm",
    /// Policies of the organizer.
    Insurance = Placement "insurance",
    /// The day on which a policy was made.
    PolicyMade = Placement "insurance/*/made",
    /// The first insured day.
    PolicyFrom = Placement "insurance/*/from",
    /// The last insured day.
    PolicyTo = Placement "insurance/*/to",
    /// The risks a policy covers.
    PolicyRisks = Placement "insurance/*/risks",
    /// The sum of a policy for an injury.
    PolicyInjury = Placement "insurance/*/injury_cents",
    /// The sum of a policy for death.
    PolicyDeath = Placement "insurance/*/death_cents",
    /// The disability sum of a policy.
    PolicySum = Placement "insurance/*/disability_cents",
    /// Who ended the placement.
    EndedBy = Placement "ending/by",
    /// The day on which notice was given.
    NoticeGiven = Placement "ending/notice_given",
    /// The last day of the placement.
    Effective = Placement "ending/effective",
    /// The form of the notice.
    NoticeForm = Placement "ending/form",
    /// Whether there was an important reason.
    ImportantReason = Placement "ending/important_reason",
    /// The reason for which it was ended.
    Reason = Placement "ending/reason",
    /// The day, days or month of an entry.
    On = HourLog "on",
    /// The minutes of an entry.
    Minutes = HourLog "minutes",
    /// When the work began.
    Start = HourLog "start",
    /// The day on which an entry was handed in.
    Entered = HourLog "entered",
    /// Whether an entry was confirmed.
    Confirmation = HourLog "confirmation",
    /// The day on which an entry was confirmed.
    ConfirmedOn = HourLog "confirmation/on",
    /// When the work ended.
    End = HourLog "end",
}

/// The place of a missing fact that is no place of this version's registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected the place of a fact that rules read, found another")]
pub struct FactError;

impl Field {
    /// Where it is in a register; `*` stands for positions: `/placements/*/payments`.
    pub fn place(self) -> String {
        format!("/{}/*/{}", self.record().list(), self.path())
    }
}

impl serde::Serialize for Field {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.place())
    }
}

impl<'de> serde::Deserialize<'de> for Field {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let place = <Pointer as serde::Deserialize>::deserialize(deserializer)?;
        let field = Self::ALL.iter().find(|field| field.place() == place.as_str());
        field.copied().ok_or_else(|| serde::de::Error::custom(FactError))
    }
}

impl Described for Field {
    fn describe() -> Shape {
        Shape::Text(Text::Any)
    }
}
