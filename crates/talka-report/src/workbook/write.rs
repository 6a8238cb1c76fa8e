//! From sheets to the bytes of a file.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};
use talka::date::Day;
use talka::text::{self, Lang};
use unicode_width::UnicodeWidthStr;

use super::{Cell, Column, Kind, Sheet, WorkbookError};
use crate::document::say;

/// The rows of a sheet below its headings.
const MOST_ROWS: usize = 1_048_575;
/// The letters of a cell.
const MOST_LETTERS: usize = 32_767;
const A4: u8 = 9;
/// The height of a line, in points.
const LINE: u32 = 15;
/// A row is no higher than 409 points.
const MOST_LINES: u32 = 27;

/// What a book says of itself.
pub(super) struct Properties {
    pub(super) title: String,
    pub(super) about: String,
    pub(super) made: Day,
}

pub(super) fn written(
    sheets: &[Sheet],
    properties: Properties,
    lang: Lang,
) -> Result<Vec<u8>, WorkbookError> {
    for sheet in sheets {
        let found = sheet.rows.len();
        if found > MOST_ROWS {
            return Err(WorkbookError::TooManyRows { sheet: sheet.name.to_string(), most: MOST_ROWS, found });
        }
    }
    book(sheets, properties, lang).map_err(|error| WorkbookError::Write(error.to_string()))
}

fn book(sheets: &[Sheet], of: Properties, lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Else the clock would be asked, and the same report would be another file each time.
    let mut properties = DocProperties::new()
        .set_title(of.title)
        .set_subject(of.about)
        .set_custom_property("Language", lang.as_str());
    if let Some(made) = day(of.made) {
        properties = properties.set_creation_datetime(&made);
    }
    book.set_properties(&properties);
    let formats = Formats::new();
    for sheet in sheets {
        write(book.add_worksheet(), sheet, &formats, lang)?;
    }
    book.save_to_buffer()
}

struct Formats {
    heading: Format,
    text: Format,
    day: Format,
    time: Format,
    number: Format,
    money: Format,
}

impl Formats {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Self {
            heading: top().set_bold().set_text_wrap().set_background_color(Color::RGB(0x00DD_E6F0)),
            text: top().set_text_wrap(),
            day: top().set_num_format("dd.mm.yyyy").set_align(FormatAlign::Left),
            time: top().set_num_format("[h]:mm").set_align(FormatAlign::Center),
            number: top().set_align(FormatAlign::Center),
            money: top().set_num_format("#,##0.00 \"€\"").set_align(FormatAlign::Right),
        }
    }
}

fn write(page: &mut Worksheet, sheet: &Sheet, formats: &Formats, lang: Lang) -> Result<(), XlsxError> {
    page.set_name(&*sheet.name)?;
    page.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    page.set_freeze_panes(1, 0)?;
    page.set_repeat_rows(0, 0)?;
    let mut at = 0;
    for column in &sheet.columns {
        page.write_string_with_format(0, at, &column.heading, &formats.heading)?;
        page.set_column_width(at, column.width)?;
        at += 1;
        if column.kind == Kind::Time {
            let minutes = format!("{}, min", column.heading);
            page.write_string_with_format(0, at, minutes, &formats.heading)?;
            page.set_column_hidden(at)?;
            at += 1;
        }
    }
    let headings: Vec<Cell> = sheet.columns.iter().map(|column| Cell::Text(column.heading.clone())).collect();
    page.set_row_height(0, LINE * lines(&headings, &sheet.columns).min(MOST_LINES))?;
    if sheet.rows.is_empty() {
        page.write_string_with_format(1, 0, say(lang, "Nav neviena.", "None."), &formats.text)?;
    }
    for (row, n) in sheet.rows.iter().zip(1..) {
        page.set_row_height(n, LINE * lines(row, &sheet.columns).min(MOST_LINES))?;
        let mut at = 0;
        for (cell, column) in row.iter().zip(&sheet.columns) {
            write_cell(page, (n, at), cell, formats, lang)?;
            at += if column.kind == Kind::Time { 2 } else { 1 };
        }
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    if let Some(columns) = at.checked_sub(1).filter(|_| last > 0) {
        page.autofilter(0, 0, last, columns)?;
    }
    Ok(())
}

/// How many lines the longest text of a row takes; not every program finds that out by itself.
fn lines(row: &[Cell], columns: &[Column]) -> u32 {
    let of_cell = |(cell, column): (&Cell, &Column)| {
        let Cell::Text(text) = cell else { return 1 };
        let width = usize::from(column.width).max(1);
        let lines: usize = text.lines().map(|line| line.width().div_ceil(width).max(1)).sum();
        u32::try_from(lines).unwrap_or(MOST_LINES)
    };
    row.iter().zip(columns).map(of_cell).max().unwrap_or(1).max(1)
}

fn write_cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    formats: &Formats,
    lang: Lang,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            page.write_string_with_format(row, column, clipped(text), &formats.text)?;
        }
        Cell::Number(number) => {
            page.write_number_with_format(row, column, *number, &formats.number)?;
        }
        Cell::Day(of) => match day(*of) {
            Some(of) => {
                page.write_datetime_with_format(row, column, &of, &formats.day)?;
            }
            // A workbook knows no day before 1900.
            None => {
                page.write_string_with_format(row, column, text::date(*of, lang), &formats.text)?;
            }
        },
        Cell::Money(cents) => match in_euros(*cents) {
            Some(euros) => {
                page.write_number_with_format(row, column, euros, &formats.money)?;
            }
            None => {
                page.write_string_with_format(row, column, text::euros(*cents, lang), &formats.text)?;
            }
        },
        Cell::Time(minutes) => {
            if let Ok(number @ 0..) = i32::try_from(*minutes) {
                page.write_number_with_format(row, column, of_day(number), &formats.time)?;
                page.write_number_with_format(row, column + 1, number, &formats.number)?;
            } else {
                // A workbook shows no time that is less than nothing.
                page.write_string_with_format(row, column, text::hours(*minutes, lang), &formats.text)?;
                page.write_string_with_format(row, column + 1, minutes.to_string(), &formats.text)?;
            }
        }
    }
    Ok(())
}

/// Minutes as a workbook keeps them: a part of a day. The exact number is in the column beside.
#[expect(clippy::float_arithmetic, reason = "a workbook has no other numbers")]
fn of_day(minutes: i32) -> f64 {
    f64::from(minutes) / f64::from(24 * 60)
}

/// Cents as a workbook keeps them: euro; `None` of sums of more than two thousand million.
#[expect(clippy::float_arithmetic, reason = "a workbook has no other numbers")]
fn in_euros(cents: i64) -> Option<f64> {
    let [whole, rest] = [cents / 100, cents % 100].map(i32::try_from);
    Some(f64::from(whole.ok()?) + f64::from(rest.ok()?) / 100.0)
}

fn day(day: Day) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let [month, day] = [day.month(), day.day_of_month()].map(|number| u8::try_from(number).ok());
    ExcelDateTime::from_ymd(year, month?, day?).ok()
}

fn clipped(text: &str) -> String {
    // A workbook counts letters in units of UTF-16.
    if text.encode_utf16().count() <= MOST_LETTERS {
        return text.to_owned();
    }
    text.chars().take(MOST_LETTERS / 2 - 1).chain(['…']).collect()
}
