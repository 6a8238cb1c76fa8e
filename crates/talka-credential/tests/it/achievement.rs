//! Which decisions make a certificate.

use talka::date::Day;
use talka::recognition::awards::{AwardEvent, AwardKey, AwardPeriod, AwardStep, RecordedAward};
use talka::recognition::{HoursConfirmed, Scheme};
use talka::register::VolunteerId;
use talka_credential::{Achievement, AchievementError, text};

use super::case::{achievement, day, decision, scheme};

#[test]
fn a_certificate_says_what_the_decision_says() {
    let (made, decision) = (achievement(), decision(4_230));
    assert_eq!(made.minutes, decision.standing.counted);
    assert_eq!((made.scheme.as_str(), made.level.as_str()), ("lv-jekabpils-2020", "honour"));
    let period = made.period.unwrap();
    assert_eq!((period.from, period.to), (Some(day("2020-01-01")), Some(day("2020-12-31"))));
    let confirmation = made.confirmation.unwrap();
    assert_eq!((confirmation.hours, confirmation.by_convention), (HoursConfirmed::Confirmed, true));
    // The source shows neither a number nor a date, so that none is stated.
    assert_eq!((made.text.number, made.text.date), (None, None));
}

#[test]
fn nothing_is_certified_that_is_not_due() {
    let made = |minutes, level| Achievement::due(&decision(minutes), &scheme(), level).unwrap_err();
    assert_eq!(made(3_599, "honour"), AchievementError::NotReached);
    assert_eq!(made(3_600, "gold"), AchievementError::NoSuchLevel);
    let mut jury = decision(3_600);
    jury.awards.clear();
    jury.for_jury.push("honour".to_owned());
    assert_eq!(Achievement::due(&jury, &scheme(), "honour"), Err(AchievementError::NotGiven));
    let mut text = scheme().into_text();
    text.id = "another".to_owned();
    let other = Scheme::new(text).unwrap();
    assert_eq!(Achievement::due(&decision(3_600), &other, "honour"), Err(AchievementError::OtherScheme));
}

#[test]
fn an_award_of_the_ledger_is_certified_with_the_minutes_of_its_day_until_it_is_revoked() {
    let key = AwardKey {
        volunteer: VolunteerId::from_u128(1),
        scheme: "lv-jekabpils-2020".to_owned(),
        level: "honour".to_owned(),
        period: Some(AwardPeriod { from: Day::new(2020, 1, 1).ok(), to: Day::new(2020, 12, 31).ok() }),
    };
    let event = |step| AwardEvent::new(step, day("2021-01-10"));
    let mut award = RecordedAward::new(key, 3_700).events(vec![event(AwardStep::Approved)]);
    let made = Achievement::recorded(&award, &scheme()).unwrap();
    assert_eq!(made.minutes, 3_700);
    assert_eq!(made.period, achievement().period);
    award.events.push(event(AwardStep::Revoked));
    assert_eq!(Achievement::recorded(&award, &scheme()), Err(AchievementError::Revoked));
}

#[test]
fn what_was_verified_is_said_in_both_languages() {
    use talka::text::Lang::{En, Lv};
    let made = achievement();
    assert_eq!(
        text::by_rules(&made, Lv),
        "Jēkabpils pilsētas pašvaldība – Jēkabpils jauniešu brīvprātīgā darba atzīšanas kārtība 2020. gadā – Jaunieši Jēkabpils sirdspukstos"
    );
    assert!(
        text::verified(&made, Lv).starts_with("Ieskaitītas tikai apstiprinātas stundas. Kārtības tekstā")
    );
    assert!(text::verified(&made, En).starts_with("Only confirmed hours count. The text"));
}
