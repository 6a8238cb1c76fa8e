//! A volunteer's legal relationship with an organizer.

use super::expense::{Expense, ExpenseClaim};
use super::id::{OrganizationId, PlacementId, VolunteerId};
use super::insurance::{Hazard, Policy};
use super::party::Party;
use super::preparation::{Assessment, Function, Preparation, Probation};
use super::private::Private;
use super::statement::Statement;
use crate::date::Day;
use crate::reading::{record, words};

record! {
    /// A placement (brīvprātīgā darba tiesiskās attiecības): one volunteer, one organizer, one agreement.
    #[doc(alias = "tiesiskās attiecības")]
    #[derive(Default)]
    pub struct Placement {
        /// The key, given by whoever keeps the register.
        pub id: PlacementId,
        /// The volunteer.
        pub volunteer: VolunteerId,
        /// The organizer who makes the agreement. Where the work is done elsewhere, the hour log names the host.
        pub organization: OrganizationId,
        /// What was agreed, and how.
        pub agreement: Option<Agreement>,
        /// The work.
        pub work: Option<Work>,
        /// Payments for the work itself. An empty list says that there were none.
        pub payments: Option<Vec<Payment>>,
        /// Expenses repaid to the volunteer, as far as any are known to have been.
        pub expenses: Option<Vec<Expense>>,
        /// Dangers of the work. An empty list says that there are none.
        pub hazards: Option<Vec<Hazard>>,
        /// Accident policies that the organizer took out. An empty list says that there are none.
        pub insurance: Option<Vec<Policy>>,
        /// Those whom the work serves.
        pub beneficiaries: Option<Vec<Beneficiary>>,
        /// What was done before the work began: all of it, so that what is not listed was not done. Absent where nobody
        /// kept a record of it; then nothing is said of it.
        pub preparation: Option<Vec<Preparation>>,
        /// Judgements whether the volunteer endangers children. An empty list says that there is none.
        pub assessments: Option<Vec<Assessment>>,
        /// Expenses that the volunteer asked to be repaid, as far as any are known.
        pub claims: Option<Vec<ExpenseClaim>>,
        /// In which form the organizer said what is confidential. Absent if nothing is known to be.
        pub confidential: Option<AgreementForm>,
        /// Statements of the work that were asked for or issued, as far as any are known.
        pub statements: Option<Vec<Statement>>,
        /// How it ended; absent while no end is known.
        pub ending: Option<Ending>,
    }
}

record! {
    /// An agreement (vienošanās) on volunteer work, oral or written (the Law, sections 5 and 6).
    #[doc(alias = "vienošanās")]
    #[doc(alias = "līgums par brīvprātīgo darbu")]
    #[derive(Default)]
    pub struct Agreement {
        /// The form in which it was concluded.
        pub form: Option<AgreementForm>,
        /// The day on which it was concluded.
        pub concluded: Option<Day>,
        /// The day from which it stood in writing, where that is later than the day it was concluded. Absent if it is
        /// not known to have been put in writing later.
        pub written: Option<Day>,
        /// Signatures under the written contract: all of them, so that one that is not listed is missing. Absent, the
        /// contract is taken to be signed as it was made.
        pub signatures: Option<Vec<Signature>>,
        /// The day on which the volunteer was acquainted with rights and duties.
        pub acquainted: Option<Day>,
        /// What it settles: all of it, so that a matter that is not listed is not settled.
        pub agreed: Option<Vec<Matter>>,
        /// What the written contract states: all of it, so that a content that is not listed is left out.
        pub contents: Option<Vec<Content>>,
        /// How long it is to last.
        pub term: Option<Term>,
        /// Later changes of the term, in the order in which they were made.
        pub amendments: Option<Vec<Amendment>>,
        /// The day on which either side asked for a written contract. Absent if nobody is known to have asked.
        pub writing_requested: Option<Day>,
        /// Whether the volunteer's expenses are to be covered.
        pub expenses_covered: Option<bool>,
    }
}

words! {
    /// The form of an agreement or a notice.
    pub enum AgreementForm {
        /// In writing (rakstveidā).
        Written = "written",
        /// By word of mouth (mutvārdos).
        Oral = "oral",
    }
}

record! {
    /// A signature under a contract.
    pub struct Signature {
        /// Whose.
        pub by: Party,
        /// On which day; absent if it is not known to have been signed later than the contract was made.
        pub on: Option<Day>,
    }
}

words! {
    /// A matter that sides agree on when the relationship arises (the Law, section 5(1)).
    pub enum Matter {
        /// The amount of work (apjoms).
        Amount = "amount",
        /// How it is done (izpildes kārtība).
        Manner = "manner",
        /// How long it lasts (termiņš).
        Term = "term",
        /// That the volunteer was acquainted with rights and duties.
        Acquainted = "acquainted",
    }
}

words! {
    /// Something that a written contract states (the Law, section 6(2)).
    pub enum Content {
        /// Name, registration number and address of the organizer (clause 1).
        Organizer = "organizer",
        /// Name, surname, personal code and residence of the volunteer (clause 2).
        Volunteer = "volunteer",
        /// Amount, manner and term of the work (clause 3).
        Work = "work",
        /// The place of the work (clause 4).
        Place = "place",
        /// Liability, rights and duties of the organizer (clause 5).
        OrganizerDuties = "organizer_duties",
        /// Liability, rights and duties of the volunteer (clause 6).
        VolunteerDuties = "volunteer_duties",
        /// Composition and amount of the expenses that are to be covered, if any are (clause 7).
        Expenses = "expenses",
        /// Other terms, if the work needs them (clause 8).
        Other = "other",
    }
}

record! {
    /// How long an agreement is to last.
    pub struct Term {
        /// Whether it has an end.
        pub kind: TermKind,
        /// The first day, where it is not that of the agreement.
        pub from: Option<Day>,
        /// The last day of a fixed term; absent while none is known.
        pub to: Option<Day>,
    }
}

words! {
    /// Whether an agreement has an end.
    pub enum TermKind {
        /// Until a day (uz noteiktu laiku).
        Fixed = "fixed",
        /// Without an end (uz nenoteiktu laiku).
        OpenEnded = "open_ended",
    }
}

record! {
    /// A change of the term.
    pub struct Amendment {
        /// The day on which it was agreed.
        pub on: Option<Day>,
        /// The new term.
        pub term: Term,
    }
}

record! {
    /// The work of a placement.
    #[derive(Default)]
    pub struct Work {
        /// What is to be done.
        pub task: Option<String>,
        /// Field of work, in the words of whoever keeps the register.
        pub field: Option<String>,
        /// How much of it was offered for a month, in minutes.
        pub monthly_minutes: Option<u32>,
        /// Whether it suits the age of the volunteer (the Law, section 4(3)).
        pub suits_age: Option<bool>,
        /// Whether it is harmless to safety, health and morals (section 4(3)).
        pub harmless: Option<bool>,
        /// Whether it builds knowledge, skills, abilities or communication (section 4(3)).
        pub learning: Option<bool>,
        /// Whether it is done in place of an employee (section 4(4)). Absent if nobody is known to have found so.
        pub replaces_employee: Option<bool>,
        /// Whether it is done for profit (section 2(2)). Absent if nobody is known to have found so.
        pub for_profit: Option<bool>,
        /// Whether minors take part in it, beside the volunteer.
        pub minors_take_part: Option<bool>,
        /// Whether it is done where children are: in an institution in which they stay (care, education, health care),
        /// at an event for them, or at one in which they take part (Children's Rights Protection Law, section 72(5)).
        pub with_children: Option<bool>,
        /// Whether a child is present while it is done.
        pub child_present: Option<bool>,
        /// Whether it is a one-off or short service.
        pub one_off: Option<bool>,
        /// The groups of children with whom it is done, in the words of the permit to work with children.
        pub child_groups: Option<Vec<String>>,
        /// Whether it is a professional service that has a price on the market, such as printing, design or advertising.
        pub professional_service: Option<bool>,
        /// Whether it may put the health of other people at risk (the Law, section 7(2), clause 7). Absent if nobody is
        /// known to have found so.
        pub others_health_at_risk: Option<bool>,
        /// The functions of the organization that it is part of: all of them. Absent if nobody is known to have looked.
        pub functions: Option<Vec<Function>>,
        /// What is known of the volunteer where it is done for the State Probation Service. Absent for other work.
        pub probation: Option<Probation>,
    }
}

record! {
    /// Money or goods given for the work itself.
    pub struct Payment {
        /// How much, in euro cents.
        pub cents: i64,
        /// On which day.
        pub on: Option<Day>,
    }
}

words! {
    /// Those whom the work serves.
    pub enum Beneficiary {
        /// Children: persons under 18.
        Children = "children",
        /// Young people, from 13 to 25 years old: minors or not.
        Youth = "youth",
        /// Seniors.
        Seniors = "seniors",
        /// Persons with a disability (personas ar invaliditāti).
        PeopleWithDisabilities = "people_with_disabilities",
        /// Foreigners.
        Foreigners = "foreigners",
        /// Animals.
        Animals = "animals",
        /// Nature and surroundings.
        Environment = "environment",
        /// The public at large.
        Public = "public",
        /// Somebody else.
        Other = "other",
    }
}

record! {
    /// How a placement ended before its term, or without one (the Law, section 5(2) and (3)).
    #[derive(Default)]
    pub struct Ending {
        /// Who ended it; absent also where both agreed.
        pub by: Option<Party>,
        /// The day on which notice was given; absent while it is not known.
        pub notice_given: Option<Day>,
        /// The last day of the placement; absent while none is known.
        pub effective: Option<Day>,
        /// The form of the notice.
        pub form: Option<AgreementForm>,
        /// Whether there was an important reason (svarīgs iemesls), which needs no notice.
        pub important_reason: Option<bool>,
        /// The reason given; an empty text says that none was given.
        pub reason: Option<Private>,
    }
}
