//! The table of municipalities, from the file that people read and mend.

use std::path::Path;

use super::Generated;

const FILE: &str = "crates/talka/data/municipalities.csv";
const COLUMNS: &str = "atvk,name,kind,valid_from,valid_to,iso_3166_2,successors,planning_region";

const HEAD: &str = "\
//! Written by `cargo xtask gen` from `data/municipalities.csv`, whose page gives the source of each column.

use super::columns::{Listed, in_order, listed, municipalities, successor};
use super::{MunicipalityKind, PlanningRegion};
use crate::date::Day;

#[rustfmt::skip]
municipalities! {
";

/// The rows of the table, in the order of the codes.
pub(super) fn files(root: &Path) -> Result<Vec<Generated>, String> {
    let text = std::fs::read_to_string(root.join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
    let mut lines = text.lines();
    if lines.next() != Some(COLUMNS) {
        return Err(format!("{FILE}, line 1: the columns are not {COLUMNS}"));
    }
    let rows: Result<Vec<String>, String> = lines
        .zip(2..)
        .map(|(line, number)| {
            row(line).ok_or_else(|| format!("{FILE}, line {number}: not a row of the table"))
        })
        .collect();
    let mut rows = rows?;
    rows.sort();
    let text = format!("{HEAD}{}}}\n", rows.concat());
    Ok(vec![Generated { path: "crates/talka/src/territory/table.rs".to_owned(), bytes: text.into_bytes() }])
}

/// A row as it stands in Rust.
fn row(line: &str) -> Option<String> {
    let cells: Vec<&str> = line.split(',').collect();
    let &[code, name, kind, from, to, iso, successors, region] = cells.as_slice() else { return None };
    let kind = match kind {
        "republic_city" => "RepublicCity",
        "state_city" => "StateCity",
        "novads" => "Novads",
        _ => return None,
    };
    let region = match region {
        "Kurzemes" => "Kurzeme",
        "Latgales" => "Latgale",
        "Rīgas" => "Riga",
        "Vidzemes" => "Vidzeme",
        "Zemgales" => "Zemgale",
        _ => return None,
    };
    let iso = if iso.is_empty() { "None".to_owned() } else { format!("Some({iso:?})") };
    let successors: Vec<String> =
        successors.split('+').filter(|code| !code.is_empty()).map(|code| format!("{code:?}")).collect();
    let [from, to] = [day(from, "MIN")?, day(to, "MAX")?];
    Some(format!("    {code:?} {name:?} {kind} {from}, {to}, {iso}, [{}] {region};\n", successors.join(" ")))
}

/// A day as it stands in Rust; without one, that constant.
fn day(text: &str, open: &str) -> Option<String> {
    if text.is_empty() {
        return Some(format!("Day::{open}"));
    }
    let numbers: Option<Vec<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
    match numbers?.as_slice() {
        [year, month, day] => Some(format!("Day::literal({year}, {month}, {day})")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_written_as_the_table_reads_it() {
        assert_eq!(
            row("0604300,Aglonas novads,novads,,2021-06-30,LV-001,0032000+0042000,Latgales").unwrap(),
            "    \"0604300\" \"Aglonas novads\" Novads Day::MIN, Day::literal(2021, 6, 30), Some(\"LV-001\"), \
             [\"0032000\" \"0042000\"] Latgale;\n",
        );
        for line in [
            "0604300,Aglonas novads,novads,,2021-06-30,LV-001,0032000",
            "0604300,Aglonas novads,pagasts,,2021-06-30,LV-001,,Latgales",
            "0604300,Aglonas novads,novads,,2021-06,LV-001,,Latgales",
            "0604300,Aglonas novads,novads,,30.06.2021.,LV-001,,Latgales",
            "0604300,Aglonas novads,novads,,2021-06-30,LV-001,,Latgale",
        ] {
            assert_eq!(row(line), None, "{line}");
        }
    }
}
