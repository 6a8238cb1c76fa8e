//! What the example is meant to show, whoever changes it.

use super::example::Example;

const PROMISED: &[&str] = &[
    "twelve-year-old",
    "fifteen-without-consent",
    "consent-after-first-day",
    "consent-withdrawn",
    "consent-expired",
    "consent-by-grandmother",
    "consent-by-guardian",
    "consent-scanned-by-email",
    "consent-for-photographs-only",
    "thirteenth-birthday-inside",
    "sixteenth-birthday-inside",
    "eighteenth-birthday-inside",
    "born-on-29-february",
    "birth-year-only",
    "twins",
    "changed-surname",
    "two-booklets",
    "merchant",
    "municipal-limited-company",
    "social-enterprise-before-its-status",
    "social-enterprise-with-its-status",
    "oral-with-minor-cured-later",
    "one-signature-only",
    "open-ended",
    "work-before-acquainted",
    "work-after-the-end",
    "insured-too-late",
    "fifty-nine-hours-forty-five",
    "exactly-sixty-hours",
    "turns-26-in-the-year",
    "association-hours",
    "council-contract-library-work",
    "pending-hours",
    "rejected-hours",
    "self-confirmed-hours",
    "confirmed-in-january",
    "hours-twice",
    "overlap-across-two-hosts",
    "camp-of-five-whole-days",
    "training-travel-preparation",
    "three-hours-in-two-and-three-quarters",
    "over-midnight",
    "sixty-only-with-2019",
    "hours-of-january-2021",
    "range-over-the-years-end",
    "programme-35-hours-a-week",
    "typo-in-a-date",
    "row-with-too-few-columns",
    "unknown-placement",
    "sum-row",
];

#[test]
fn nothing_that_was_promised_is_missing() {
    let example = Example::get();
    for name in PROMISED {
        assert!(!example.case(name).keys.is_empty(), "{name}");
    }
}
