//! Three invented people, two of whom have reached a level, and what may go wrong with each.

use talka::date::Day;
use talka::law::Settings;
use talka::recognition::{Scheme, builtin};
use talka_import::{File, Imported, Options, Tables, read_tables};
use talka_report::{Evaluation, Names, Overview};

const VOLUNTEERS: &str = "\
Jaunieša kods;Vārds, uzvārds;Dzimšanas datums
J-1;Alfa Paraugs;10.05.2003.
J-2;Beta Piemēra;01.02.2006.
J-3;<b>&\"'=1+1;14.03.2002.
";
const ORGANIZATIONS: &str = "\
Organizācijas kods;Nosaukums;Juridiskais statuss
O-1;Paraugu bibliotēka;pašvaldības iestāde
O-2;SIA „Piemērs”;komersants
";
const PLACEMENTS: &str = "\
Vienošanās nr.;Jaunieša kods;Organizācijas kods;Noslēgta
V-1;J-1;O-1;01.01.2020.
V-2;J-2;O-1;01.01.2020.
V-3;J-3;O-2;01.01.2020.
";
const HOURS: &str = "\
Vienošanās nr.;Datums;Stundas;No;Līdz;Statuss
V-1;01.03.2020.–31.03.2020.;40;;;apstiprināts
V-1;01.07.2020.–31.07.2020.;30;;;apstiprināts
V-1;02.08.2020.;3;10.00;12.45;apstiprināts
V-2;05.07.2020.–07.07.2020.;55;;;apstiprināts
V-2;09.07.2020.;2;;;apstiprināts
V-3;07.07.2020.;4;;;apstiprināts
V-3;31.06.2020.;4;;;apstiprināts
V-3;32.06.2020.;4;;;apstiprināts
V-9;08.07.2020.;4;;;apstiprināts
";

pub(crate) fn imported() -> Imported {
    let file = |name, text: &'static str| File { name, bytes: text.as_bytes() };
    let tables = Tables {
        volunteers: file("jauniesi.csv", VOLUNTEERS),
        organizations: file("organizacijas.csv", ORGANIZATIONS),
        placements: file("vienosanas.csv", PLACEMENTS),
        hours: file("stundas.csv", HOURS),
    };
    read_tables(tables, &Options::default()).unwrap()
}

pub(crate) fn evaluation(schemes: &[&str]) -> Evaluation {
    let schemes = schemes.iter().map(|id| Scheme::from_toml(builtin(id).unwrap()).unwrap()).collect();
    Evaluation::new(imported(), schemes, &Settings::on(Day::new(2020, 12, 31).unwrap()))
}

pub(crate) fn overview(names: Names) -> Overview {
    Overview::of(&evaluation(&["lv-jekabpils-2020"]), names)
}
