//! What is missing to a level, in English.

use crate::lang::Lang;
use crate::recognition::{Missing, Need};
use crate::text::numbers::hours;
use crate::text::plural::english;

/// One thing that is missing, as it stands after "missing:".
pub(in crate::text) fn missing_to_level(missing: &Missing) -> String {
    let text = match missing {
        Missing::NotSaid { need } => not_said(*need),
        Missing::Hours { minutes } => return hours(*minutes, Lang::En),
        Missing::HoursWithin { minutes, months } => {
            let within = counted(i64::from(*months), ["month", "months"]);
            return format!("{} (all hours within {within})", hours(*minutes, Lang::En));
        }
        Missing::TooManyHours { minutes } => return format!("too many hours: {}", hours(*minutes, Lang::En)),
        Missing::Days { count } => return format!("work on {}", counted(*count, ["more day", "more days"])),
        Missing::Fields { count: 1 } => "one more field of work",
        Missing::Fields { count } => return format!("{count} more fields of work"),
        Missing::OneHost { percent } => return format!("{percent} % of the hours at one place of work"),
        Missing::Group => "to know the group",
        Missing::GroupHours { minutes } => {
            return format!("for the group together: {}", hours(*minutes, Lang::En));
        }
        Missing::GroupMembers { count } => {
            return format!("members of the group with too few hours: {count}");
        }
        Missing::MonthsOfService { count } => {
            let months = counted(*count, ["month", "months"]);
            return format!("until the term that is counted from the first day of work is over: {months}");
        }
        Missing::MonthsInARow { count, minutes } => {
            let floor = hours(i64::from(*minutes), Lang::En);
            return format!(
                "{} in a row with {floor} or more",
                counted(*count, ["more month", "more months"])
            );
        }
        Missing::WeeksInARow { count, minutes } => {
            let floor = hours(i64::from(*minutes), Lang::En);
            return format!("{} in a row with {floor} or more", counted(*count, ["more week", "more weeks"]));
        }
        Missing::Contacts { count } => {
            return format!("months without a contact with the coordinator: {count}");
        }
        Missing::Contract => "a written contract",
        Missing::Registration => "a registration",
        Missing::Nomination => "a nomination in time",
        Missing::Attested { name } => return format!("that “{name}” is attested"),
        Missing::Awarded => "an award received earlier",
        Missing::NotAwarded => "an award was received earlier",
        Missing::Age => "the right age",
        Missing::Residence => "a residence in the municipality",
        Missing::School => "a school in the municipality",
        Missing::Otherwise => "something stands in the way",
        Missing::OneOf { ways } => {
            let ways =
                ways.iter().map(|way| way.0.iter().map(missing_to_level).collect::<Vec<_>>().join(" and "));
            return ways.collect::<Vec<_>>().join(" or ");
        }
    };
    text.to_owned()
}

fn counted(count: i64, noun: [&'static str; 2]) -> String {
    let n = count.unsigned_abs();
    format!("{n} {}", english(n, noun))
}

fn not_said(need: Need) -> &'static str {
    match need {
        Need::AtLeastHours | Need::MoreThanHours => "the source does not say how many hours it takes",
        Need::BelowHours | Need::UpToHours => "the source does not say how many hours there may be",
        Need::AtLeastDays => "the source does not say how many days of work it takes",
        Need::Fields => "the source does not say how many fields of work it takes",
        Need::OneHostPercent => "the source does not say how many hours it takes at one place",
        Need::MonthsOfService => "the source does not say how many months it takes",
    }
}
