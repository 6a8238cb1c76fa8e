//! How the time grows with each list that comes from outside:
//! `cargo run --release --package talka-linear --features judge --bin times [PART OF A NAME]`.
//!
//! A doubling may take at most 2.2 times as long, and ten thousand of anything at most a second.
#![expect(clippy::print_stdout, reason = "it prints what it measured")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use talka_linear::{Case, cases, judge};

const LARGEST: usize = 10_000;

/// What a list of that length may take.
const MOST: Duration = Duration::from_secs(1);

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let (mut all, mut missed) = (0, 0);
    println!("| {LARGEST} of each | KB | ms | ratio | |\n|---|---:|---:|---:|---|");
    for case in cases().iter().filter(|case| case.name.contains(&wanted)) {
        let row = Row::measure(case);
        all += 1;
        missed += usize::from(!row.holds());
        println!("{row}");
    }
    println!("{missed} of {all} missed");
}

/// What a case takes.
struct Row<'c> {
    case: &'c Case,
    bytes: usize,
    time: Duration,
    /// In hundredths: beside half as many.
    ratio: u128,
}

impl<'c> Row<'c> {
    fn measure(case: &'c Case) -> Self {
        let [quarter, half] = [4, 2].map(|part| time(case, LARGEST / part));
        // What is quadratic would take minutes.
        let whole = if quarter.1 > MOST { (half.0 * 2, half.1 * 2) } else { time(case, LARGEST) };
        let [below, above] = if quarter.1 > MOST { [quarter.1, half.1] } else { [half.1, whole.1] };
        let ratio = above.as_micros() * 100 / below.as_micros().max(1);
        Self { case, bytes: whole.0, time: whole.1, ratio }
    }

    fn holds(&self) -> bool {
        self.ratio <= 220 && self.time <= MOST
    }
}

impl std::fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { case, bytes, time, ratio } = self;
        let mark = if self.holds() { "" } else { "**missed**" };
        let (whole, part) = (ratio / 100, ratio % 100);
        write!(f, "| {} | {} | {} | {whole}.{part:02} | {mark} |", case.name, bytes / 1000, time.as_millis())
    }
}

/// The length of the documents, and the shortest of three times; of one where it is long.
#[expect(clippy::disallowed_methods, reason = "it measures time, which the library never does")]
fn time(case: &Case, length: usize) -> (usize, Duration) {
    let documents = case.documents(length, None);
    let mut shortest = Duration::MAX;
    for _ in 0..3 {
        let begun = Instant::now();
        black_box(judge(&documents.register, &documents.check, &documents.recognize));
        shortest = shortest.min(begun.elapsed());
        if shortest > MOST {
            break;
        }
    }
    (documents.bytes(), shortest)
}
