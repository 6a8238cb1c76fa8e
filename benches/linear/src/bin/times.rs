//! How the time grows with each list that comes from outside:
//! `cargo run --release --package talka-linear --features judge --bin times [PART OF A NAME | REGISTER.json …]`.
//!
//! A doubling may take at most 2.2 times as long, and an answer about ten thousand of anything at most a second. Of registers in
//! files, only the time is measured.
#![expect(clippy::print_stdout, reason = "it prints what it measured")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use talka_linear::{Case, Documents, cases, checked, recognized};

const LARGEST: usize = 10_000;

/// What an answer about a list of that length may take.
const MOST: Duration = Duration::from_secs(1);

/// What takes longer is measured once.
const LONG: Duration = Duration::from_millis(300);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|word| Path::new(word).is_file()) {
        return of_files(&words);
    }
    let wanted = words.first().cloned().unwrap_or_default();
    let (mut all, mut missed) = (0, 0);
    println!(
        "| {LARGEST} of each | KB | check, ms | recognize, ms | ratio | |\n|---|---:|---:|---:|---:|---|"
    );
    for case in cases().iter().filter(|case| case.name.contains(&wanted)) {
        let row = Row::measure(case);
        all += 1;
        missed += usize::from(!row.holds());
        println!("{row}");
    }
    println!("{missed} of {all} missed");
}

fn of_files(files: &[String]) {
    println!("| | KB | check, ms | recognize, ms |\n|---|---:|---:|---:|");
    for file in files {
        match std::fs::read(file) {
            Ok(register) => {
                let documents = Documents::of_register(register);
                println!("| {file} | {} | {} |", documents.bytes() / 1000, Times::of(&documents));
            }
            Err(error) => println!("| {file} | {error} | | |"),
        }
    }
}

/// What a case takes.
struct Row<'c> {
    case: &'c Case,
    bytes: usize,
    times: Times,
    /// In hundredths: beside half as many.
    ratio: u128,
}

impl<'c> Row<'c> {
    fn measure(case: &'c Case) -> Self {
        let [half, whole] = [LARGEST / 2, LARGEST].map(|length| case.documents(length, None));
        let (before, times) = (Times::of(&half), Times::of(&whole));
        let ratio = times.sum().as_micros() * 100 / before.sum().as_micros().max(1);
        Self { case, bytes: whole.bytes(), times, ratio }
    }

    fn holds(&self) -> bool {
        self.ratio <= 220 && self.times.check <= MOST && self.times.recognize <= MOST
    }
}

impl std::fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { case, bytes, times, ratio } = self;
        let mark = if self.holds() { "" } else { "**missed**" };
        let (whole, part) = (ratio / 100, ratio % 100);
        write!(f, "| {} | {} | {times} | {whole}.{part:02} | {mark} |", case.name, bytes / 1000)
    }
}

/// How long an answer takes: to read, to judge and to write.
struct Times {
    check: Duration,
    recognize: Duration,
}

impl Times {
    fn of(documents: &Documents) -> Self {
        Self {
            check: shortest(|| checked(&documents.register, &documents.check)),
            recognize: shortest(|| recognized(&documents.register, &documents.recognize)),
        }
    }

    fn sum(&self) -> Duration {
        self.check + self.recognize
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} | {}", self.check.as_millis(), self.recognize.as_millis())
    }
}

/// The shortest of three times; of one where it is long.
fn shortest(answer: impl Fn() -> usize) -> Duration {
    let mut shortest = Duration::MAX;
    for _ in 0..3 {
        let begun = Moment::now();
        black_box(answer());
        shortest = shortest.min(begun.passed());
        if shortest > LONG {
            break;
        }
    }
    shortest
}

/// A moment, and what this thread has used of the processor until then, where the system tells: other work on the machine changes
/// that less.
struct Moment(Instant, Option<u64>);

impl Moment {
    #[expect(clippy::disallowed_methods, reason = "it measures time, which the library never does")]
    fn now() -> Self {
        // The system adds up what a thread used only at its ticks, every few milliseconds, and when it gives way.
        std::thread::yield_now();
        let used = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
        Self(Instant::now(), used.and_then(|used| used.split(' ').next()?.parse().ok()))
    }

    fn passed(&self) -> Duration {
        let Self(now, used) = Self::now();
        let used = used.zip(self.1).map(|(now, before)| Duration::from_nanos(now.saturating_sub(before)));
        used.unwrap_or(now - self.0)
    }
}
