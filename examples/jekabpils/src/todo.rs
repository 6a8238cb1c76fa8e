//! What each organizer has to do, with the rows of its own sheets.

use std::collections::{BTreeMap, BTreeSet};

use talka::law::{Finding, Remedy, Report};
use talka::register::{PlacementId, Private, RecordKind, Register};
use talka::text::{self, Lang};

use crate::layout::{Page, say};

/// Rows that are listed before "and so many more".
const LISTED: usize = 12;

/// By organization (its position; those who keep the register come last) and by what is to be done: the rows.
type Tasks = BTreeMap<usize, BTreeMap<Remedy, BTreeSet<(String, u32)>>>;

pub(crate) fn print(page: &mut Page, register: &Register, report: &Report, lang: Lang) {
    let mut tasks = Tasks::new();
    for finding in &report.findings {
        let remedy = finding.remedy_on(report.settings.today);
        let (Some(remedy), Some(source)) = (remedy, &finding.source) else { continue };
        for organization in concerned(register, finding) {
            let rows = tasks.entry(organization).or_default().entry(remedy).or_default();
            rows.insert((source.file.clone(), source.row));
        }
    }
    page.heading(say(lang, "Kas darāms katram organizētājam", "What each organizer has to do"));
    for (organization, by_remedy) in tasks {
        let keeper = say(lang, "Reģistra uzturētājs", "Whoever keeps the register");
        let name = register.organizations().get(organization).map(|o| o.name.as_ref().map(Private::reveal));
        page.line(2, name.unwrap_or(Some(keeper)).unwrap_or(say(lang, "(bez nosaukuma)", "(no name)")));
        for (remedy, rows) in by_remedy {
            page.line(6, &format!("{} ({})", text::task(remedy, rows.len(), lang), listed(&rows, lang)));
        }
    }
}

/// The organizations that have to act; one past the last where it is for whoever keeps the register.
fn concerned(register: &Register, finding: &Finding) -> BTreeSet<usize> {
    let of_placements = |is: &dyn Fn(PlacementId) -> bool| -> BTreeSet<usize> {
        let cases = register.cases().filter(|case| is(case.placement.id));
        cases.map(|case| case.organization_position).collect()
    };
    match finding.subject.kind {
        RecordKind::Organization => BTreeSet::from([finding.subject.position]),
        RecordKind::Placement => of_placements(&|placement| finding.subject.id == placement),
        RecordKind::HourLog => {
            let log = register.hour_logs().get(finding.subject.position);
            of_placements(&|placement| log.is_some_and(|log| log.placement == placement))
        }
        RecordKind::Volunteer => BTreeSet::from([register.organizations().len()]),
    }
}

fn listed(rows: &BTreeSet<(String, u32)>, lang: Lang) -> String {
    let mut files: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (file, row) in rows {
        files.entry(file).or_default().push(*row);
    }
    let of_file = |(file, rows): (&str, Vec<u32>)| {
        let shown: Vec<String> = rows.iter().take(LISTED).map(u32::to_string).collect();
        let more = match rows.len().saturating_sub(LISTED) {
            0 => String::new(),
            more => format!(" {} {more}", say(lang, "un vēl", "and")) + say(lang, "", " more"),
        };
        let label = if rows.len() == 1 { say(lang, "rinda", "row") } else { say(lang, "rindas", "rows") };
        format!("{file}, {label} {}{more}", shown.join(", "))
    };
    files.into_iter().map(of_file).collect::<Vec<_>>().join("; ")
}
