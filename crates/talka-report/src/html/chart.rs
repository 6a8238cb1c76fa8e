//! Bars as a picture, a row each, so that it is as readable on a telephone as on paper.

use talka_documents::page::{Page, escaped};

use crate::document::{Bar, Figure};

/// The width of the picture; it grows with the page.
const WIDTH: i64 = 340;
/// Where bars begin, behind labels of at most [`SHORT`] letters.
const LEFT: i64 = 70;
/// Where they begin behind the longest labels, which are cut.
const LEFT_AT_MOST: i64 = 168;
/// The letters of a label that need no more room.
const SHORT: usize = 9;
/// The width of a letter.
const LETTER: i64 = 7;
/// Room for what is written behind a bar.
const RIGHT: i64 = 96;
const ROW: i64 = 18;
/// Room for the name of a level on the first row.
const TOP: i64 = 6;

/// The picture; what it shows is in the table beside it.
pub(super) fn draw(page: &mut Page, figure: &Figure) {
    let rows = i64::try_from(figure.bars.len()).unwrap_or(i64::MAX / ROW - ROW);
    let height = rows * ROW + 2 * TOP;
    let longest = figure.bars.iter().map(|bar| bar.parts.iter().sum::<i64>()).max().unwrap_or(0).max(1);
    let left = left(figure);
    let width = WIDTH + left - LEFT;
    let label = &figure.id;
    page.raw(&format!("<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{label}\">\n"));
    for (bar, n) in figure.bars.iter().zip(0..) {
        row(page, figure, bar, (left, TOP + n * ROW), longest);
    }
    for (hundredths, title) in &figure.levels {
        let y = TOP + hundredths * ROW / 100;
        page.raw(&format!("<line class=\"level\" x1=\"{left}\" x2=\"{width}\" y1=\"{y}\" y2=\"{y}\"/>\n"));
        let (x, y) = (width - 2, y - 3);
        page.raw(&format!("<text class=\"level\" x=\"{x}\" y=\"{y}\">{}</text>\n", escaped(title)));
    }
    page.raw("</svg>\n");
}

/// Where the bars of a picture begin.
fn left(figure: &Figure) -> i64 {
    let letters = figure.bars.iter().map(|bar| bar.label.chars().count()).max().unwrap_or(0);
    let more = i64::try_from(letters.saturating_sub(SHORT)).unwrap_or(i64::MAX / LETTER);
    (LEFT + more * LETTER).min(LEFT_AT_MOST)
}

/// The label as far as there is room for it.
fn clipped(label: &str, left: i64) -> String {
    let room = usize::try_from((left - LEFT) / LETTER).unwrap_or(0) + SHORT;
    if label.chars().count() > room {
        label.chars().take(room.saturating_sub(1)).chain(['…']).collect()
    } else {
        label.to_owned()
    }
}

fn row(page: &mut Page, figure: &Figure, bar: &Bar, (left, y): (i64, i64), longest: i64) {
    let baseline = y + ROW - 5;
    page.raw(&format!(
        "<text class=\"label\" x=\"{}\" y=\"{baseline}\">{}</text>",
        left - 6,
        escaped(&clipped(&bar.label, left))
    ));
    let mut x = left;
    for (part, series) in bar.parts.iter().zip(&figure.series) {
        // In between by multiplication of 128 bits: sums of minutes may be large.
        let room = i128::from(WIDTH - LEFT - RIGHT);
        let width = i128::from(*part) * room / i128::from(longest);
        let width = i64::try_from(width).unwrap_or(0).max(i64::from(*part > 0));
        if width > 0 {
            let height = ROW - 4;
            page.raw(&format!(
                "<rect class=\"{}\" x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{height}\"/>",
                series.class,
                y + 2
            ));
        }
        x += width;
    }
    // A bar without parts has a number that is not given.
    if bar.parts.is_empty() || bar.parts.iter().any(|part| *part > 0) {
        page.raw(&format!("<text x=\"{}\" y=\"{baseline}\">{}</text>", x + 4, escaped(&bar.shown)));
    }
    page.raw("\n");
}
