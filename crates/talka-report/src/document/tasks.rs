//! What each organizer has to do, with the rows of its own sheets.

use talka::text::{self, Lang};

use super::{Block, Section, say};
use crate::overview::{Overview, Party, Rows, Task};

/// Rows that are listed before "and so many more".
const LISTED: usize = 12;

pub(super) fn section(overview: &Overview, lang: Lang) -> Option<Section> {
    let heading = say(lang, "Kas darāms katram organizētājam", "What each organizer has to do");
    let mut section = Section::new("to-do", heading);
    for of_one in overview.tasks.chunk_by(|one, next| one.organizer == next.organizer) {
        let keeper = || say(lang, "Reģistra uzturētājs", "Whoever keeps the register").to_owned();
        let organizer = of_one.first().and_then(|task| task.organizer.as_ref());
        let inner = of_one.iter().map(|task| due(task, lang)).collect();
        section.blocks.push(Block::Item { text: organizer.map_or_else(keeper, Party::shown), inner });
    }
    (!section.blocks.is_empty()).then_some(section)
}

fn due(task: &Task, lang: Lang) -> String {
    let what = text::task(task.remedy, task.times, lang);
    if task.rows.is_empty() { what } else { format!("{what} ({})", rows_of(&task.rows, lang)) }
}

/// Rows of files: `stundas.csv, rindas 12, 15`.
pub(crate) fn rows_of(files: &[Rows], lang: Lang) -> String {
    let of_file = |of: &Rows| {
        if of.rows.is_empty() {
            return of.file.clone();
        }
        let shown: Vec<String> = of.rows.iter().take(LISTED).map(u32::to_string).collect();
        let more = match (of.rows.len().saturating_sub(LISTED), lang) {
            (0, _) => String::new(),
            (more, Lang::Lv) => format!(" un vēl {more}"),
            (more, Lang::En) => format!(" and {more} more"),
        };
        let label = if of.rows.len() == 1 { say(lang, "rinda", "row") } else { say(lang, "rindas", "rows") };
        format!("{}, {label} {}{more}", of.file, shown.join(", "))
    };
    files.iter().map(of_file).collect::<Vec<_>>().join("; ")
}
