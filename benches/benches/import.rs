//! How long a country takes to read: a million rows of hours as text and as a workbook, and how much memory.
//!
//! The files are made once in the folder for temporary files, of invented data; each is read in a process of its own, whose
//! largest memory the system counts.

#![expect(clippy::print_stdout, reason = "it prints what it measures")]

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use rust_xlsxwriter::Workbook;
use talka_import::{Options, read_folder};

/// As a test of itself it reads a few.
const ROWS: u32 = if cfg!(debug_assertions) { 2_000 } else { 1_000_000 };
/// Entries of one person.
const OF_EACH: u32 = 20;
const HOSTS: u32 = 500;
const HEADER: [&str; 4] = ["Vārds, uzvārds", "Iestāde", "Datums", "Stundas"];

type Make = fn(&Path) -> Result<(), Box<dyn Error>>;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("read") {
        return read(Path::new(&arguments.next().unwrap_or_default()));
    }
    let folder = std::env::temp_dir().join(format!("talka-import-bench-{ROWS}"));
    let kinds: [(&str, Make); 2] = [("csv", text), ("xlsx", workbook)];
    for (name, make) in kinds {
        let of_kind = folder.join(name);
        let path = of_kind.join(format!("stundas.{name}"));
        if !path.exists() {
            fs::create_dir_all(&of_kind)?;
            make(&path)?;
        }
        println!("{}: {} bytes", path.display(), fs::metadata(&path)?.len());
        let status = Command::new(std::env::current_exe()?).arg("read").arg(&of_kind).status()?;
        if !status.success() {
            return Err(format!("reading {name} ended with {status}").into());
        }
    }
    Ok(())
}

/// A row: who, where, when, and how long.
fn row(at: u32) -> [String; 4] {
    let person = at / OF_EACH;
    let (month, day) = (at % 12 + 1, at % 28 + 1);
    [
        format!("Paraugs{person} Izdoma{}", person % 97),
        format!("Izdomātā iestāde {}", (at / 7) % HOSTS),
        format!("{day:02}.{month:02}.2020."),
        format!("{},5", at % 8 + 1),
    ]
}

fn text(path: &Path) -> Result<(), Box<dyn Error>> {
    let mut file = BufWriter::new(File::create(path)?);
    writeln!(file, "{}", HEADER.join(";"))?;
    for at in 0..ROWS {
        writeln!(file, "{}", row(at).join(";"))?;
    }
    Ok(file.flush()?)
}

fn workbook(path: &Path) -> Result<(), Box<dyn Error>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, HEADER)?;
    let hours = [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5];
    for (at, hours) in (0..ROWS).zip(hours.into_iter().cycle()) {
        let [name, host, day, _] = row(at);
        sheet.write_row(at + 1, 0, [name, host, day])?;
        sheet.write(at + 1, 3, hours)?;
    }
    Ok(book.save(path)?)
}

#[expect(clippy::disallowed_methods, reason = "it measures time")]
fn read(folder: &Path) -> Result<(), Box<dyn Error>> {
    let begun = Instant::now();
    let imported = read_folder(folder, &Options::default())?;
    let took = begun.elapsed();
    let rows: u32 = imported.tables.iter().map(|table| table.rows.read).sum();
    println!("  {rows} rows read in {:.1} s, largest memory {}", took.as_secs_f64(), largest_memory()?);
    if rows != ROWS {
        let said = imported.diagnostics.listed().iter().take(5);
        said.for_each(|diagnostic| println!("  {}", diagnostic.text(talka::text::Lang::En)));
        return Err("not every row was read".into());
    }
    Ok(())
}

/// As Linux counts it.
fn largest_memory() -> Result<String, Box<dyn Error>> {
    let status = fs::read_to_string(PathBuf::from("/proc/self/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(line.ok_or("no such line")?.trim().to_owned())
}
