//! Lines of text, aligned for a terminal.

use unicode_width::UnicodeWidthStr;

use crate::document::{Align, Table};

/// Widest line that a usual terminal shows without breaking it.
pub(super) const WIDTH: usize = 80;

/// A page being written.
#[derive(Default)]
pub(super) struct Page(String);

impl Page {
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// A heading, underlined.
    pub(super) fn heading(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        let start = self.0.len();
        self.line(0, text);
        let widest = self.0.get(start..).unwrap_or_default().lines().map(UnicodeWidthStr::width).max();
        self.line(0, &"═".repeat(widest.unwrap_or_default()));
    }

    /// A line, broken at spaces where it is too wide; what follows keeps the indent. A word that is wider than the line is
    /// broken anywhere.
    pub(super) fn line(&mut self, indent: usize, text: &str) {
        let room = WIDTH.saturating_sub(indent).max(1);
        let mut width = 0;
        self.indent(indent);
        for (n, word) in text.split(' ').enumerate() {
            if n > 0 && width + 1 + word.width() > room {
                self.0.push('\n');
                self.indent(indent);
                width = 0;
            } else if n > 0 {
                self.0.push(' ');
                width += 1;
            }
            for letter in word.chars() {
                let letter_width = unicode_width::UnicodeWidthChar::width(letter).unwrap_or_default();
                if width + letter_width > room {
                    self.0.push('\n');
                    self.indent(indent);
                    width = 0;
                }
                self.0.push(letter);
                width += letter_width;
            }
        }
        self.0.push('\n');
    }

    fn indent(&mut self, indent: usize) {
        self.0.extend(std::iter::repeat_n(' ', indent));
    }

    /// A line that ends with an ellipsis where it is too wide.
    pub(super) fn clipped(&mut self, indent: usize, text: &str) {
        self.indent(indent);
        self.0.push_str(&clipped(text, WIDTH.saturating_sub(indent)));
        self.0.push('\n');
    }

    /// Things one after another on at most two lines, with how many there are more.
    pub(super) fn flow(&mut self, indent: usize, things: &[String], more: impl Fn(usize) -> String) {
        let room = WIDTH.saturating_sub(indent);
        let (mut lines, mut line) = (Vec::new(), String::new());
        for (n, thing) in things.iter().enumerate() {
            let left = things.len() - n;
            let comma = if left > 1 { "," } else { "" };
            // On the last line there has to be room for what is left over.
            let reserved = if lines.is_empty() || left == 1 { 0 } else { more(left).width() + 1 };
            let gap = usize::from(!line.is_empty());
            if !line.is_empty() && line.width() + gap + thing.width() + comma.len() + reserved > room {
                if !lines.is_empty() {
                    line.truncate(line.trim_end_matches(',').len());
                    line.push(' ');
                    line.push_str(&more(left));
                    break;
                }
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(thing);
            line.push_str(comma);
        }
        lines.push(line);
        for line in lines {
            self.clipped(indent, &line);
        }
    }

    /// A line with a mark before it, from which it hangs.
    pub(super) fn item(&mut self, indent: usize, mark: &str, text: &str) {
        let start = self.0.len();
        self.line(indent + mark.width() + 1, text);
        let rest = self.0.split_off(start);
        self.indent(indent);
        self.0.push_str(mark);
        self.0.push(' ');
        self.0.push_str(rest.trim_start());
    }

    /// A table with a line under its headings. Where it is too wide, cells of its widest column are cut short.
    pub(super) fn table(&mut self, table: &Table) {
        let width = |n: usize| {
            let cells = table.rows.iter().filter_map(|row| row.get(n)).map(|cell| cell.width());
            cells.chain(table.columns.get(n).map(|(heading, _)| heading.width())).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..table.columns.len()).map(width).collect();
        narrow(&mut widths, WIDTH.saturating_sub(1));
        let heading: Vec<String> = table.columns.iter().map(|(heading, _)| heading.clone()).collect();
        let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        for row in [&heading, &rule].into_iter().chain(&table.rows) {
            let mut line = String::from(" ");
            for ((cell, width), (_, align)) in row.iter().zip(&widths).zip(&table.columns) {
                let cell = clipped(cell, *width);
                let gap = " ".repeat(width.saturating_sub(cell.width()));
                line.push_str("  ");
                match align {
                    Align::Left => line.extend([cell.as_str(), &gap]),
                    Align::Right => line.extend([&gap, cell.as_str()]),
                }
            }
            self.0.push_str(line.trim_end());
            self.0.push('\n');
        }
    }
}

/// Narrows the widest columns until the table, with two spaces before each, fits.
fn narrow(widths: &mut [usize], room: usize) {
    let mut excess = (widths.iter().sum::<usize>() + 2 * widths.len()).saturating_sub(room);
    while excess > 0 {
        let Some(widest) = widths.iter_mut().max().filter(|width| **width > 1) else { return };
        *widest -= 1;
        excess -= 1;
    }
}

/// The text, or its beginning with an ellipsis.
fn clipped(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let (mut kept, mut width) = (String::new(), 1);
    for letter in text.chars() {
        width += unicode_width::UnicodeWidthChar::width(letter).unwrap_or_default();
        if width > room {
            break;
        }
        kept.push(letter);
    }
    kept.truncate(kept.trim_end().len());
    kept + "…"
}
