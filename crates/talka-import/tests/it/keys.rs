//! Where a table needs keys: where another one refers to its rows by key.

use talka_import::diagnostic::Effect;
use talka_import::{File, Imported, Options, Source, read_files};

fn read(files: &[(&str, &str)]) -> Imported {
    let files = files.iter().map(|(name, text)| Source::new(File { name, bytes: text.as_bytes() }));
    read_files(&files.collect::<Vec<_>>(), &Options::default()).unwrap()
}

/// The tables that are refused, and the heading that each is refused for.
fn refused(imported: &Imported) -> Vec<String> {
    let listed = imported.diagnostics.listed().iter();
    let refused = listed.filter(|diagnostic| diagnostic.effect == Effect::RefusedTable);
    let said = |diagnostic: &talka_import::diagnostic::Diagnostic| {
        let heading = diagnostic.issue.parameters()["heading"].as_str().unwrap().to_owned();
        format!("{} {} {heading}", diagnostic.file, diagnostic.code().as_str())
    };
    refused.map(said).collect()
}

const VOLUNTEERS: (&str, &str) =
    ("jauniesi.csv", "Jaunieša kods;Vārds, uzvārds;Dzimis\nJ-1;Alfa Paraugs;2004\n");
const ORGANIZATIONS: (&str, &str) =
    ("organizacijas.csv", "Organizācijas kods;Nosaukums;Veids\nO-1;Muzejs;biedrība\n");
const PLACEMENTS: (&str, &str) = (
    "vienosanas.csv",
    "Vienošanās nr.;Jaunieša kods;Organizācijas kods;Vārds, uzvārds\nV-1;J-1;O-1;Alfa Paraugs\n",
);
const HOURS: (&str, &str) = ("stundas.csv", "Vienošanās nr.;Datums;Stundas\nV-1;05.07.2020.;4\n");

#[test]
fn a_table_that_others_refer_to_by_key_is_refused_without_keys() {
    let tables = [VOLUNTEERS, ORGANIZATIONS, PLACEMENTS, HOURS];
    assert_eq!(refused(&read(&tables)), [""; 0]);
    for (at, heading) in ["Jaunieša kods", "Organizācijas kods", "Vienošanās nr."].into_iter().enumerate()
    {
        let mut tables = tables;
        let text = tables[at].1.replacen(heading, "Zīme", 1);
        tables[at].1 = &text;
        assert_eq!(refused(&read(&tables)), [format!("{} column-missing {heading}", tables[at].0)]);
    }
    let hosts =
        ("stundas.csv", "Vārds, uzvārds;Organizācijas kods;Datums;Stundas\nAlfa Paraugs;O-1;05.07.2020.;4\n");
    let named = ("organizacijas.csv", "Zīme;Nosaukums;Juridiskais statuss\nO-1;Muzejs;biedrība\n");
    assert_eq!(refused(&read(&[named, hosts])), ["organizacijas.csv column-missing Organizācijas kods"]);
}

#[test]
fn what_is_referred_to_by_name_needs_no_keys() {
    let volunteers = ("jauniesi.csv", "Vārds, uzvārds;Dzimšanas datums\nAlfa Paraugs;2004\n");
    let organizations = ("organizacijas.csv", "Zīme;Nosaukums;Juridiskais statuss\nO-1;Muzejs;biedrība\n");
    let placements =
        ("vienosanas.csv", "Vienošanās nr.;Vārds, uzvārds;Organizācija\nV-1;Alfa Paraugs;Muzejs\n");
    let sheet = ("stundas.csv", "Vārds, uzvārds;Iestāde;Datums;Stundas\nAlfa Paraugs;Muzejs;05.07.2020.;4\n");
    for tables in [
        &[sheet][..],
        &[volunteers, sheet],
        &[organizations, sheet],
        &[volunteers, organizations, placements, HOURS],
        &[volunteers, organizations, placements, sheet],
    ] {
        let imported = read(tables);
        assert_eq!(refused(&imported), [""; 0]);
        let register = &imported.register;
        let lengths =
            (register.volunteers().len(), register.organizations().len(), register.hour_logs().len());
        assert_eq!(lengths, (1, 1, 1), "{tables:?}");
    }
}
