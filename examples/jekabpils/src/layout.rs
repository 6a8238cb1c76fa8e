//! Lines of text, aligned for a terminal.

use unicode_width::UnicodeWidthStr;

/// Widest line that a usual terminal shows without breaking it.
const WIDTH: usize = 100;

/// A page being written.
pub(crate) struct Page(String);

/// Cells of a table are set to the left or to the right.
#[derive(Clone, Copy)]
pub(crate) enum Align {
    Left,
    Right,
}

impl Page {
    pub(crate) fn new() -> Self {
        Self(String::new())
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }

    /// A heading, underlined.
    pub(crate) fn heading(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.line(0, text);
        self.line(0, &"═".repeat(text.width()));
    }

    /// A line, broken at spaces where it is too wide; what follows keeps the indent.
    pub(crate) fn line(&mut self, indent: usize, text: &str) {
        let mut width = 0;
        for (n, word) in text.split(' ').enumerate() {
            if n == 0 {
                self.0.push_str(&" ".repeat(indent));
                width = indent;
            } else if width + 1 + word.width() > WIDTH {
                self.0.push('\n');
                self.0.push_str(&" ".repeat(indent));
                width = indent;
            } else {
                self.0.push(' ');
                width += 1;
            }
            self.0.push_str(word);
            width += word.width();
        }
        self.0.push('\n');
    }

    /// A line with a mark before it, from which it hangs.
    pub(crate) fn item(&mut self, indent: usize, mark: &str, text: &str) {
        let start = self.0.len();
        self.line(indent + mark.width() + 1, text);
        let rest = self.0.split_off(start);
        self.0.push_str(&" ".repeat(indent));
        self.0.push_str(mark);
        self.0.push(' ');
        self.0.push_str(rest.trim_start());
    }

    /// A table with a line under its headings; without rows it is left out.
    pub(crate) fn table(&mut self, headings: &[(&str, Align)], rows: &[Vec<String>]) {
        if rows.is_empty() {
            return;
        }
        let width = |n: usize| {
            let cells = rows.iter().filter_map(|row| row.get(n)).map(|cell| cell.width());
            cells.chain(headings.get(n).map(|(heading, _)| heading.width())).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..headings.len()).map(width).collect();
        let heading: Vec<String> = headings.iter().map(|(heading, _)| (*heading).to_owned()).collect();
        let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        for row in [&heading, &rule].into_iter().chain(rows) {
            let mut line = String::from(" ");
            for ((cell, width), (_, align)) in row.iter().zip(&widths).zip(headings) {
                let gap = " ".repeat(width - cell.width().min(*width));
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

/// One of two wordings.
pub(crate) fn say<'a>(lang: talka::text::Lang, lv: &'a str, en: &'a str) -> &'a str {
    match lang {
        talka::text::Lang::Lv => lv,
        talka::text::Lang::En => en,
    }
}
