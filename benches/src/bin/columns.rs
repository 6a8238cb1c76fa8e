//! B3 and B4 by talka, and what the Law finds in the same rows: `columns decisions|milestones|summary ROWS PEOPLE
//! grouped|disordered integer|dictionary|text THREADS ROUNDS [FOLDER]`.
//!
//! Prints milliseconds of each round, on the clock and of processor time, and memory as JSON; writes what comes of each person
//! into the folder, for `python/columns.py` to compare.
#![expect(clippy::print_stdout, reason = "it prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int32Type, Int64Type};
use arrow_array::{Array, RecordBatch};
use talka::date::Day;
use talka::law::Settings;
use talka::recognition::{Scheme, builtin};
use talka_arrow::{Answer, Asked, Loaded};
use talka_benches::hours::{Frames, Ids, Shape};

const HOSTS: u32 = 500;

/// The conditions that hours may fail, in the order in which `python/columns.py` has them.
const REASONS: [&str; 5] = ["period", "age", "host", "confirmation", "lawful"];

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [what, rows, people, order, ids, threads, rounds, folder @ ..] = words.as_slice() else {
        return Err("expected WHAT ROWS PEOPLE ORDER IDS THREADS ROUNDS [FOLDER]".into());
    };
    let ids = match ids.as_str() {
        "integer" => Ids::Integer,
        "dictionary" => Ids::Dictionary,
        _ => Ids::Text,
    };
    let shape = Shape {
        rows: rows.parse()?,
        people: people.parse()?,
        hosts: HOSTS,
        grouped: order == "grouped",
        ids,
    };
    let frames = shape.frames()?;
    let before = memory("VmRSS");
    let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap_or_default())?;
    let asked = Asked::new(Settings::on(Day::new(2021, 7, 31)?)).threads(threads.parse()?).decisions(&scheme);
    let asked = match what.as_str() {
        "milestones" => asked.milestones(),
        "summary" => asked.summary(),
        _ => asked,
    };
    let (mut read, mut whole, mut floor) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds.parse::<usize>()? {
        let started = Started::now();
        let loaded = Loaded::read(frames.tables())?;
        read.push(started.millis());
        let answer = loaded.judge(&asked)?;
        whole.push(started.millis());
        drop(black_box(loaded));
        if let [folder] = folder {
            write(Path::new(folder), &answer)?;
        }
        drop(black_box(answer));
        let started = Started::now();
        black_box(read_once(&frames));
        floor.push(started.millis());
    }
    let peak = memory("VmHWM");
    println!(
        "{}",
        serde_json::json!({"read": read, "whole": whole, "floor": floor, "tables_kb": before, "peak_kb": peak})
    );
    Ok(())
}

/// When something began, on the clock and in processor time.
struct Started {
    clock: Instant,
    ticks: u64,
}

impl Started {
    fn now() -> Self {
        Self { clock: Instant::now(), ticks: ticks() }
    }

    /// Since then: of the clock, and of the processors.
    fn millis(&self) -> [u128; 2] {
        [self.clock.elapsed().as_millis(), u128::from(ticks().saturating_sub(self.ticks)) * 10]
    }
}

/// The processor time of all threads, those that ended among them, in hundredths of a second.
fn ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum()
}

/// What the system says of the memory of this program, in kB.
fn memory(what: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status
        .lines()
        .find_map(|line| line.strip_prefix(what)?.strip_prefix(':')?.split_whitespace().next()?.parse().ok())
}

/// Adds the columns up: nobody can do with less than reading them.
fn read_once(frames: &Frames) -> Option<i64> {
    let numbers =
        |name: &str| Some(frames.hours.column_by_name(name)?.as_primitive_opt::<Int32Type>()?.values());
    let days = frames.hours.column_by_name("on")?.as_primitive::<Date32Type>().values();
    let sum = |values: &[i32]| values.iter().map(|n| i64::from(*n)).sum::<i64>();
    let ids: i64 =
        ["volunteer", "organization"].iter().filter_map(|name| numbers(name)).map(|ids| sum(ids)).sum();
    let confirmed = frames.hours.column_by_name("confirmed")?.as_boolean().true_count();
    Some(ids + sum(days) + sum(numbers("minutes")?) + i64::try_from(confirmed).ok()?)
}

/// Of each person: counted, not counted by each reason, and whether the level is reached.
fn write(folder: &Path, answer: &Answer) -> Result<(), Box<dyn Error>> {
    let (Some(decisions), Some(not_counted)) = (&answer.decisions, &answer.not_counted) else {
        return Err("no decisions".into());
    };
    let people = decisions.num_rows();
    let column =
        |batch: &RecordBatch, name: &str| batch.column_by_name(name).cloned().ok_or("no such column");
    let counted = column(decisions, "counted")?;
    let level = column(decisions, "level")?;
    let mut table = vec![[0_i64; 7]; people];
    for (row, cells) in table.iter_mut().enumerate() {
        let [first, .., last] = cells;
        *first = counted.as_primitive::<Int64Type>().value(row);
        *last = i64::from(level.is_valid(row));
    }
    let (names, reasons) = (column(decisions, "volunteer")?, column(not_counted, "reason")?);
    let (who, minutes) = (column(not_counted, "volunteer")?, column(not_counted, "minutes")?);
    let mut person = 0;
    for row in 0..not_counted.num_rows() {
        while names.slice(person, 1) != who.slice(row, 1) {
            person += 1;
        }
        let reason = REASONS.iter().position(|known| *known == reasons.as_string::<i32>().value(row));
        let reason = reason.ok_or("another reason")?;
        if let Some(cell) = table.get_mut(person).and_then(|cells| cells.get_mut(reason + 1)) {
            *cell += minutes.as_primitive::<Int64Type>().value(row);
        }
    }
    let bytes: Vec<u8> = table.iter().flatten().flat_map(|cell| cell.to_le_bytes()).collect();
    fs::create_dir_all(folder)?;
    fs::write(folder.join("decisions.bin"), bytes)?;
    if let Some(milestones) = &answer.milestones {
        let months = column(milestones, "months_in_a_row")?;
        let reached = column(milestones, "reached/honour")?;
        let days = reached.as_primitive::<Date32Type>();
        let day = |row| if days.is_valid(row) { i64::from(days.value(row)) } else { -1 };
        let each = months.as_primitive::<Int64Type>().values().iter().zip(0..people);
        let cells = each.flat_map(|(months, row)| [*months, day(row)]);
        fs::write(folder.join("milestones.bin"), cells.flat_map(i64::to_le_bytes).collect::<Vec<u8>>())?;
    }
    Ok(())
}
