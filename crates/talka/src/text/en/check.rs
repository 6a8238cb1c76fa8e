//! What each rule checks, as one sentence.

pub(in crate::text) fn rule_checks(code: &str) -> Option<&'static str> {
    CHECKS.iter().find(|(known, _)| *known == code).map(|(_, checks)| *checks)
}

const CHECKS: &[(&str, &str)] = &[
    (
        "law-not-in-force",
        "Checks whether the day lies before 1 January 2016, when the Law was not in force yet.",
    ),
    ("host-not-entitled", "Checks whether the legal form of the organizer is on the list of the Law."),
    (
        "social-enterprise-status",
        "Checks whether the company has the status of a social enterprise on the day, and the day is not before 1 April 2018.",
    ),
    (
        "host-class-doubtful",
        "Checks whether the organizer is one of those of which the Law does not clearly speak.",
    ),
    ("under-minimum-age", "For each day, checks whether the volunteer has reached the age of 13."),
    (
        "consent-missing",
        "For each day from the 13th to the 16th birthday, checks whether there is a written consent of somebody entitled, given on or before the day and not withdrawn.",
    ),
    (
        "consent-at-sixteen",
        "Checks whether there is a consent for a volunteer of 16; if not, that is only noted.",
    ),
    ("study-time", "Checks whether hours lie in the study time of that person, where a timetable was given."),
    (
        "unsuitable-for-minor",
        "Checks whether a minor was given work that is marked as unsuitable for the age or harmful.",
    ),
    ("no-learning-benefit", "Checks whether it is stated what the work of a minor develops."),
    (
        "minor-hours",
        "Checks whether the hours of a minor on one day stay within a limit of one's own choice; without one nothing is checked.",
    ),
    ("replaces-employee", "Checks whether it is marked that the volunteer takes the place of an employee."),
    ("paid-work", "Checks whether the work itself was paid for; repaid expenses are no payment."),
    ("profit-making", "Checks whether it is marked that the work aims at profit or was invoiced."),
    (
        "agreement-incomplete",
        "Checks whether amount, manner and term were settled on the day of the agreement and the volunteer was acquainted with duties and rights.",
    ),
    (
        "work-before-agreement",
        "Checks whether anybody worked before the agreement, or before being acquainted with duties and rights.",
    ),
    ("writing-requested", "Checks whether the contract was put in writing once a side had asked for it."),
    (
        "expenses-need-writing",
        "Checks whether the contract is in writing where expenses are to be covered or have been.",
    ),
    (
        "minor-needs-writing",
        "Checks whether the contract is in writing where the volunteer is a minor on the day it is made.",
    ),
    (
        "minors-involved-need-writing",
        "Checks whether the contract of an adult is in writing where minors take part in the work; only where the wide reading is chosen.",
    ),
    ("contract-content", "Checks whether a written contract states everything it has to."),
    (
        "notice-too-short",
        "Checks whether at least three days lie between the notice and the end, unless there is an important reason.",
    ),
    (
        "notice-exactly-three-days",
        "Checks whether notice was given exactly three days before, which can be counted in two ways.",
    ),
    ("notice-not-written", "Checks whether the end of a written contract was notified in writing."),
    ("ended-at-once-without-reason", "Checks whether a reason is given for ending at once."),
    ("work-after-end", "Checks whether anybody worked after the end of the relationship."),
    (
        "uninsured-hazard",
        "For each day of dangerous work, checks whether a sufficient policy covers it, the organizer's or the volunteer's own.",
    ),
    ("insured-too-late", "Checks whether a policy was made before the dangerous work began."),
    ("hazards-not-stated", "Checks whether it is stated if the work is dangerous."),
    ("statement-not-issued", "Checks whether a statement was issued once it was asked for."),
    (
        "statement-incomplete",
        "Checks whether the statement states the work, its duration and the competences gained.",
    ),
    (
        "statement-exceeds-logs",
        "Checks whether the statement has more hours or a longer period than the hour log.",
    ),
    ("yearly-report-differs", "Checks whether the yearly report agrees with the hour log."),
    ("record-check-missing", "Checks whether the Punishment Register was checked before work with children."),
    ("record-check-old", "Checks whether the check of the Punishment Register is not older than a year."),
    (
        "barred-from-children",
        "Checks whether nobody works with children who is barred by a conviction, compulsory medical measures or a fine, unless there is a permit or an exception.",
    ),
    ("permit-scope", "Checks whether the permit covers the children with whom the work is done."),
    (
        "expenses-over-cap",
        "Checks whether the expenses repaid to a person in a calendar year, by all organizers together, stay within the cap.",
    ),
    ("expense-kind", "Checks whether the expense is of a kind that may be repaid free of tax."),
    ("expense-without-clause", "Checks whether a written contract provides for covering the expense."),
    ("party-service", "Checks whether a professional service was given to a party, which may be a gift."),
    (
        "residence-as-volunteer",
        "Checks whether the age of a foreigner and the programme fit the ground of residence.",
    ),
    (
        "personal-code-malformed",
        "Checks whether the personal code is written as it should be and holds a possible date.",
    ),
    ("personal-code-check-digit", "Checks whether the last digit of an old code fits the formula."),
    ("personal-code-birth-date", "Checks whether an old code and the date of birth agree."),
    ("birth-date-missing", "Checks whether a person with a new code has a date of birth."),
    (
        "registration-number",
        "Checks whether the registration number is written as it should be and fits its checksum.",
    ),
    (
        "municipality-code",
        "Checks whether the codes of residences, schools, organizers and places of work are those of municipalities, in the classification of the days for which they are recorded.",
    ),
    (
        "days-contradict",
        "Checks whether a last day lies before the first, and whether an agreement is ended or changed before it is made.",
    ),
    (
        "agreed-after-beginning",
        "Checks whether an agreement was made after the first or the last day of its own term.",
    ),
    (
        "minutes-invalid",
        "Checks whether the time of an entry is more than nothing and no longer than its days.",
    ),
    ("hours-in-future", "Checks whether an entry lies in the future."),
    ("minutes-over-interval", "Checks whether the time is no longer than from start to end."),
    (
        "day-over-24-hours",
        "Checks whether the entries of a person on one day add up to no more than 24 hours.",
    ),
    ("hours-overlap", "Checks whether entries of a person overlap."),
    ("hours-duplicate", "Checks whether the same hours were entered twice."),
    ("hours-alike", "Checks whether entries may be the same hours, as far as they say."),
    (
        "not-acquainted-with-work",
        "Checks whether the volunteer was acquainted with the conditions and tasks before the work began, where that is recorded.",
    ),
    (
        "not-instructed",
        "Checks whether the volunteer was instructed on safety and informed of the risks before the work began, where that is recorded.",
    ),
    (
        "representative-not-informed",
        "Checks whether a minor's legal representative was informed of the risks before the work began, where that is recorded.",
    ),
    (
        "health-document-missing",
        "Checks whether a document on the state of health was shown where the work is marked as a risk to other people's health.",
    ),
    (
        "insurance-not-explained",
        "Checks whether the volunteer was informed of the insurance before dangerous work began, where that is recorded.",
    ),
    (
        "check-paid-by-volunteer",
        "Checks whether the volunteer was left to pay for the statement of the Punishment Register or the health check.",
    ),
    (
        "expense-not-covered",
        "Checks whether expenses were repaid that the volunteer asked for and the contract provides for.",
    ),
    (
        "confidential-not-written",
        "Checks whether it was stated in writing what is confidential, if anything is.",
    ),
    (
        "social-enterprise-functions",
        "Checks whether a social enterprise keeps the volunteer out of management, bookkeeping and core functions, where these are recorded.",
    ),
    (
        "bookkeeping-needs-writing",
        "Checks whether a volunteer keeps the books of an association, foundation or trade union by a written agreement.",
    ),
    (
        "probation-volunteer",
        "Checks whether a volunteer of the probation service meets the criteria: age, contract, state language, convictions.",
    ),
    (
        "assessment-missing",
        "Checks whether it was judged that somebody punished for another offence endangers no child by the work.",
    ),
    (
        "expenses-over-norm",
        "Checks whether food, lodging, fuel and training stay within the norms of a day, a night, a month and a year.",
    ),
    (
        "expense-without-document",
        "Checks whether lodging, travel and mandatory services have supporting documents.",
    ),
];
