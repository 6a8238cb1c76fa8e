//! The page on which a lawyer can audit the law provision by provision: `crates/talka/LAW.md`.

mod tests;

use std::fmt::{Error, Write};
use std::path::Path;

use talka::date::{Day, Period};
use talka::law::provisions::{PARAMETERS, listed};
use talka::law::{
    Act, ActEntry, Checked, Doubt, Listed, ListedParameter, Mark, NOT_CHECKED, Provision, Unchecked,
};
use talka::text::{self, Lang, citation};

use super::Generated;
use tests::Tests;

/// The page.
pub(super) fn files(root: &Path) -> Result<Vec<Generated>, String> {
    let tests = Tests::read(&root.join("crates/talka/vectors"))?;
    let page = page(&tests).map_err(|error| error.to_string())?;
    Ok(vec![Generated { path: "crates/talka/LAW.md".to_owned(), bytes: page.into_bytes() }])
}

const HEAD: &str = "\
<!-- Made by `cargo xtask gen` from `src/law/provisions/` and `vectors/`. Not to be edited by hand. -->

# The law, provision by provision

Every provision that the library knows of, with the rules that check it, how sure its wording is, and the conformance
cases that show each rule at work. What nothing checks stands here as well, with the reason. The words are our own; the
acts themselves are at the addresses below.

";

const LEGEND: &str = "\
**Rules** are the codes under which the library speaks; *(not yet)* marks one that this version does not check.
**Tests** are the cases in `vectors/` in which the rule finds something (✗) and in which it has to leave the matter
undecided for want of facts (?); all other cases of the same files show it silent. A rule that can never be undecided has
no second number.

";

fn page(tests: &Tests) -> Result<String, Error> {
    let mut page = HEAD.to_owned();
    counts(&mut page)?;
    marks(&mut page)?;
    page.push_str(LEGEND);
    for doubt in Doubt::ALL {
        writeln!(
            page,
            "- *In doubt: {}*: {}.",
            doubt.to_string().replace('_', " "),
            text::doubt(*doubt, Lang::En)
        )?;
    }
    writeln!(page)?;
    for act in Act::ALL {
        write_act(&mut page, act.entry(), tests)?;
    }
    parameters(&mut page)?;
    unchecked(&mut page)?;
    cases(&mut page, tests)?;
    Ok(page)
}

fn counts(page: &mut String) -> std::fmt::Result {
    let (all, checked) = (listed().count(), listed().filter(|known| is_checked(known)).count());
    let without_reason = all - checked - listed().filter(|known| reason(known).is_some()).count();
    writeln!(
        page,
        "{all} provisions: {checked} are checked, {without_reason} will be by rules that this version does not have \
         yet, {} are not checked for the reason given.\n",
        all - checked - without_reason
    )
}

/// Whether a rule of this version checks it.
fn is_checked(known: &Listed) -> bool {
    matches!(known.checked, Checked::By(codes) if codes.iter().any(|code| !NOT_CHECKED.contains(code)))
}

fn reason(known: &Listed) -> Option<Unchecked> {
    match known.checked {
        Checked::By(_) => None,
        Checked::Not(reason) => Some(reason),
    }
}

fn marks(page: &mut String) -> std::fmt::Result {
    writeln!(page, "| basis | what it rests on | a finding is at most |\n|---|---|---|")?;
    for mark in Mark::ALL {
        let most =
            mark.cap().map_or("information, and only if asked for", |most| text::severity(most, Lang::En));
        writeln!(page, "| {mark} | {} | {most} |", text::mark(*mark, Lang::En))?;
    }
    writeln!(page)
}

fn write_act(page: &mut String, act: &ActEntry, tests: &Tests) -> std::fmt::Result {
    writeln!(page, "## {}\n", act.title.text(Lang::En))?;
    if act.title.lv != act.title.en {
        write!(page, "*{}*", act.title.text(Lang::Lv))?;
    }
    let day = |name: &str, day: Option<Day>| day.map(|day| format!("{name} {}", text::date(day, Lang::En)));
    let number = act.likumi.map(|number| format!("[likumi.lv {number}](https://likumi.lv/ta/id/{number})"));
    let known = [number, day("adopted", act.adopted), day("published", act.published)];
    for fact in known.into_iter().flatten() {
        write!(page, " · {fact}")?;
    }
    writeln!(page, "\n")?;
    if !act.editions.is_empty() {
        writeln!(page, "| wording in force | what it brought | basis |\n|---|---|---|")?;
        for edition in act.editions {
            let (days, says) = (days(edition.in_force), edition.says.text(Lang::En));
            writeln!(page, "| {days} | {says} | {} |", sourced(edition.mark, edition.source))?;
        }
        writeln!(page)?;
    }
    writeln!(
        page,
        "| provision | what it says | rules, or why there are none | basis | in force | confirmed to | tests |"
    )?;
    writeln!(page, "|---|---|---|---|---|---|---|")?;
    for known in act.provisions() {
        writeln!(page, "| {} |", row(known, tests).join(" | "))?;
    }
    writeln!(page)
}

fn row(known: &Listed, tests: &Tests) -> [String; 7] {
    let provision = known.provision;
    let place = match provision.place {
        "" => String::new(),
        place => format!("**{}** ", cited_shortly(place)),
    };
    let (lv, en) = (known.title.text(Lang::Lv), known.title.text(Lang::En));
    let doubts: Vec<String> = known.doubts.iter().map(|doubt| doubt.to_string().replace('_', " ")).collect();
    let doubts =
        if doubts.is_empty() { String::new() } else { format!(" *In doubt: {}.*", doubts.join(", ")) };
    let (rules, tested) = match known.checked {
        Checked::Not(reason) => (format!("— {}", text::unchecked(reason, Lang::En)), String::new()),
        Checked::By(codes) => {
            let rules = codes.iter().map(|code| {
                let not_yet = if NOT_CHECKED.contains(code) { " *(not yet)*" } else { "" };
                format!("`{code}`{not_yet}")
            });
            let tested = codes.iter().filter_map(|code| tests.of(code)).map(ToString::to_string);
            (rules.collect::<Vec<_>>().join("<br>"), tested.collect::<Vec<_>>().join("<br>"))
        }
    };
    let confirmed_to = provision.basis.confirmed_to.filter(|_| is_norm(known));
    [
        format!("{place}{en}<br>*{lv}*<br><sub>{}</sub>", known.id),
        format!("{}{doubts}", known.says.text(Lang::En)),
        rules,
        sourced(provision.basis.mark, provision.basis.source),
        in_force(known),
        confirmed_to.map_or("—".to_owned(), |day| text::date(day, Lang::En)),
        tested,
    ]
}

/// `4(2)` as it is, `2(2^1)` with the number raised.
fn cited_shortly(place: &str) -> String {
    place.replace("^1", "¹").replace("^2", "²").replace('-', "–")
}

/// Whether it ever was a norm, so that there is a wording to confirm and a day of entry into force.
fn is_norm(known: &Listed) -> bool {
    !matches!(reason(known), Some(Unchecked::Draft | Unchecked::Practice))
}

fn in_force(known: &Listed) -> String {
    if !is_norm(known) {
        return "no norm".to_owned();
    }
    let days = days(known.provision.in_force);
    if known.doubts.contains(&Doubt::InForce) && days != NO_DAY { format!("{days} (?)") } else { days }
}

const NO_DAY: &str = "no day known";

fn days(period: Period) -> String {
    let first = (period.first() > Day::MIN).then(|| text::date(period.first(), Lang::En));
    let last = (period.last() < Day::MAX).then(|| text::date(period.last(), Lang::En));
    match (first, last) {
        (None, None) => NO_DAY.to_owned(),
        (Some(first), None) => format!("since {first}"),
        (None, Some(last)) => format!("until {last}"),
        (Some(first), Some(last)) => format!("{first} to {last}"),
    }
}

fn sourced(mark: Mark, source: &str) -> String {
    if source.is_empty() { mark.to_string() } else { format!("[{mark}]({source})") }
}

fn parameters(page: &mut String) -> std::fmt::Result {
    writeln!(page, "## Numbers that provisions set\n")?;
    writeln!(page, "| number | value | from | provision | basis |\n|---|---|---|---|---|")?;
    for ListedParameter { id, title, values, .. } in PARAMETERS {
        let (lv, en) = (title.text(Lang::Lv), title.text(Lang::En));
        for value in values() {
            let Provision { basis, .. } = value.by;
            writeln!(
                page,
                "| {en}<br>*{lv}*<br><sub>{id}</sub> | {} | {} | {} | {} |",
                text::amount(value.is, Lang::En),
                text::date(value.from, Lang::En),
                citation(value.by, Lang::En),
                sourced(basis.mark, basis.source),
            )?;
        }
    }
    writeln!(page)
}

fn unchecked(page: &mut String) -> std::fmt::Result {
    writeln!(page, "## Why some provisions are not checked\n")?;
    writeln!(page, "| reason | that is | iemesls | provisions |\n|---|---|---|---|")?;
    for why in Unchecked::ALL {
        let those: Vec<&str> = listed()
            .filter(|known| reason(known) == Some(*why))
            .map(|known| known.title.text(Lang::En))
            .collect();
        let (lv, en) = (text::unchecked(*why, Lang::Lv), text::unchecked(*why, Lang::En));
        writeln!(page, "| {why} | {en} | {lv} | {} |", those.join("; "))?;
    }
    writeln!(page)
}

fn cases(page: &mut String, tests: &Tests) -> std::fmt::Result {
    writeln!(page, "## Where each rule is tested\n")?;
    writeln!(page, "| rule | what it checks | tests | files in `vectors/` |\n|---|---|---|---|")?;
    for rule in talka::law::RULES {
        let checks = text::rule_checks(rule.code, Lang::En).unwrap_or_default();
        let (counts, files) = tests.of(rule.code).map_or_else(Default::default, |counts| {
            let files: Vec<String> =
                counts.files.iter().map(|file| format!("[{file}](vectors/{file}.json)")).collect();
            (counts.to_string(), files.join(", "))
        });
        writeln!(page, "| `{}` | {checks} | {counts} | {files} |", rule.code)?;
    }
    Ok(())
}
