//! How each file was read.

use talka::text::Lang;

use super::tasks::rows_of;
use super::{Align, Block, Section, Table, say};
use crate::overview::{Note, Overview};

pub(super) fn sections(overview: &Overview, lang: Lang) -> Vec<Section> {
    let reading = &overview.reading;
    let heading = say(lang, "Kā nolasīta katra datne", "How each file was read");
    let columns = [
        (say(lang, "Datne", "File"), Align::Left),
        (say(lang, "Rindas", "Rows"), Align::Right),
        (say(lang, "Nolasītas", "Read"), Align::Right),
        (say(lang, "Atstātas", "Left out"), Align::Right),
        (say(lang, "Citas", "Other"), Align::Right),
    ];
    let mut table = Table::new(heading, &columns);
    table.rows.extend(reading.files.iter().map(|file| {
        let rows = file.rows;
        let other = rows.all().saturating_sub(rows.read).saturating_sub(rows.refused);
        let counts = [rows.all(), rows.read, rows.refused, other];
        std::iter::once(file.file.clone()).chain(counts.iter().map(u32::to_string)).collect()
    }));
    let others = say(
        lang,
        "Citas: nosaukuma, virsraksta, kopsummas, parakstu un tukšas rindas.",
        "Other: title, heading, sum, signature and empty rows.",
    );
    let mut sections =
        vec![Section::new("files", heading).with(Block::Table(table)).with(Block::Text(others.to_owned()))];
    let left_out = say(lang, "Kas atstāts malā", "What was left out");
    let remarks = say(lang, "Piezīmes par nolasīto", "Remarks on what was read");
    for (id, heading, wanted) in [("left-out", left_out, true), ("remarks", remarks, false)] {
        let mut section = Section::new(id, heading);
        let notes = reading.notes.iter().filter(|note| note.left_out() == wanted);
        section.blocks.extend(notes.map(|note| noted(note, lang)));
        if reading.unlisted > 0 && !wanted {
            let label = say(lang, "Vēl piezīmes, kas nav uzskaitītas", "Further remarks that are not listed");
            section.blocks.push(Block::Text(format!("{label}: {}", reading.unlisted)));
        }
        if !section.blocks.is_empty() {
            sections.push(section);
        }
    }
    sections
}

/// One note for all that is alike.
pub(super) fn noted(note: &Note, lang: Lang) -> Block {
    let more = note.times - 1;
    let alike = say(lang, "Tādu pašu vēl", "More of the same");
    let inner = (more > 0).then(|| format!("{alike}: {more} ({})", rows_of(&note.others, lang)));
    Block::Item { text: note.first.text(lang), inner: inner.into_iter().collect() }
}
