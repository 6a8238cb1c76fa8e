//! The page for offices, in Latvian: `crates/talka-import/IESTADEM.md`.

use std::fmt::{Error, Write};
use std::path::Path;

use talka::register::RecordKind;
use talka_import::header::Column;
use talka_import::tables::columns;
use talka_import::{MAPPING_FILE, TEXT_EXTENSIONS, WORKBOOK_EXTENSIONS, file_names};

use super::Generated;

/// The page.
pub(super) fn files(_: &Path) -> Result<Vec<Generated>, String> {
    let page = page().map_err(|error| error.to_string())?;
    Ok(vec![Generated { path: "crates/talka-import/IESTADEM.md".to_owned(), bytes: page.into_bytes() }])
}

const HEAD: &str = "\
<!-- Made by `cargo xtask gen` from `src/tables/`, `src/folder/names.rs` and the texts of this generator. Not to be edited by hand. -->

# Kā talka lasa iestādes tabulas

Pietiek ar vienu mapi un vienu lapu, kurā rakstīts, kas, kur, kad un cik ilgi strādājis. Ja ir arī jauniešu, organizāciju un
vienošanos tabulas, talka pārbauda vairāk.

- Rindu, kuru nevar nolasīt, talka atstāj malā un pasaka, kurā datnē, rindā un kolonnā kas nav kārtībā. Nekas nepazūd klusējot.
- Datne, kas stāv tabulām blakus un nav lasīta, apakšmape un darbgrāmatā paslēpta lapa ir nosaukta, un pateikts, kā to panākt, lai to
  lasītu. Datni ar stundu lapas virsrakstiem, bet citu nosaukumu talka pati nelasa: tā var būt kopija, un stundas tiktu skaitītas divreiz.
- Personas kods, kas ierakstīts pie vārda, darba vietas nosaukumā vai datnes nosaukumā, nekur netiek rādīts.
- Arī cilvēka vārds kolonnas virsrakstā, lapas vai datnes nosaukumā netiek rādīts: kolonnu nosauc ar burtu (`kolonna C`), lapu un datni
  ar kārtas numuru (`stundas ….csv (2)`). Tādu virsrakstu datnē `talka.toml` ierakstiet paši; priekšskatījums pasaka tikai burtu.
- Lielie un mazie burti, garumzīmes un pieturzīmes virsrakstos un datņu nosaukumos nav svarīgi.
- Virsraksts var būt divās rindās ar apvienotām šūnām; virs tā var būt nosaukums, zem tabulas — kopsummas un paraksti.
- Stundām var būt kolonna katrai dienai vai mēnesim; gadu talka meklē virsrakstos, virs tabulas un datnes nosaukumā.

";

const TOML: &str = "
## Datne `talka.toml`

To raksta tikai tad, ja talka kaut ko nav sapratusi vai sapratusi nepareizi. Priekšskatījums uzraksta tādu datni, ko labot ar
roku; kamēr tajā nekas nav mainīts, tā nemaina neko. Datne, kas mapē jau ir, netiek pārrakstīta.

Datnes, kuras sauc citādi, un iestādes pašas virsraksti:

```toml
[files]
hours = [\"eksports 15.csv\", \"eksports 16.csv\"]

[hours]
\"Cik ilgi\" = \"hours\"

[volunteers]
\"Dalībnieks\" = \"name\"
```

Aiz virsraksta tukšas pēdiņas (`\"Piezīmes\" = \"\"`) nozīmē, ka kolonnu nelasa.

Kas ir zināms tikai iestādei:

```toml
[office]
dates = \"day-first\" # vai \"month-first\", ja tabulā rakstīts 07/05/2020 un nav redzams, kas ir pirmais
year = 2020 # gads, ja kolonnu virsraksti ir mēneši vai dienas bez gada
host = \"Izdomātā bibliotēka\" # darba vieta, ja neviena kolonna to nenosauc
namespace = \"5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b11\" # nejaušs UUID; glabājiet slepenībā, ja kodi ir personas kodi
```

Kuri vārdi ir viens cilvēks vai viena darba vieta, un kuri ir divi:

```toml
[people]
same = [[\"Alfa Paraugs, 14.03.2004.\", \"Alfa Paraugs\"]]
different = [[\"Beta Piemēra\", \"Beta Piemēre\"]]

[hosts]
same = [[\"Izdomātais muzejs\", \"Muzejs\"]]
```

Vārds bez dzimšanas datuma ir cilvēks, kura dzimšanas dati nav zināmi, vai arī vienīgais ar šādu vārdu. Ja tāda nav, ja tādi ir
vairāki vai ja abi saraksti runā viens otram pretī, talka to pasaka.

Viens pats vārds sarakstā atbild uz jautājumu, vai vārds vairākās darba vietās ir viens cilvēks (ja dzimšanas dati nav zināmi, to
skaita par vienu un vaicā): `same = [[\"Gamma Izdoma\"]]` — visur tas pats, `different = [[\"Gamma Izdoma\"]]` — katrā darba vietā cits.

Ko pieņemt, ja par to nekas nav ierakstīts (`usual`, `nothing` vai katrs fakts atsevišķi):

```toml
presume = \"usual\"
```
";

fn page() -> Result<String, Error> {
    let mut page = HEAD.to_owned();
    writeln!(page, "## Datnes\n")?;
    writeln!(
        page,
        "Teksts ({}) jebkurā parastā kodējumā vai darbgrāmata ({}). Nosaukums sākas ar vienu no šiem vārdiem (`stundas 2020.csv`); \
         vairākas vienas tabulas datnes ir viena tabula. Darbgrāmatā vispirms skatās lapas nosaukumu. Ja tā nesauc nevienu datni, \
         talka skatās, kas tajās ir.\n",
        quoted(&TEXT_EXTENSIONS),
        quoted(&WORKBOOK_EXTENSIONS)
    )?;
    writeln!(page, "| tabula | datnes nosaukums sākas ar | vārds datnē `{MAPPING_FILE}` |\n|---|---|---|")?;
    for (kind, title) in TABLES {
        writeln!(page, "| {title} | {} | `{}` |", file_names(kind).join(", "), columns(kind).table)?;
    }
    for (kind, title) in TABLES {
        writeln!(page, "\n## {title}\n")?;
        writeln!(
            page,
            "| virsraksts | citi virsraksti | vārds datnē `{MAPPING_FILE}` | piezīmes |\n|---|---|---|---|"
        )?;
        for column in columns(kind).columns {
            let others = column.aliases.get(1..).unwrap_or_default().join("; ");
            let heading = column.heading();
            writeln!(
                page,
                "| **{heading}** | {others} | `{}` | {} |",
                column.name,
                notes(column).join("; ")
            )?;
        }
    }
    page.push_str(TOML);
    Ok(page)
}

const TABLES: [(RecordKind, &str); 4] = [
    (RecordKind::HourLog, "Stundas"),
    (RecordKind::Volunteer, "Jaunieši"),
    (RecordKind::Organization, "Organizācijas"),
    (RecordKind::Placement, "Vienošanās"),
];

/// What is declared of a column, in words.
fn notes(column: &Column) -> Vec<String> {
    let unless = match column.unless {
        Some(RecordKind::Volunteer) => ", ja tabulā nav vārda",
        Some(RecordKind::Organization) => ", ja tabulā nav nosaukuma",
        _ => "",
    };
    let mut notes = Vec::new();
    if column.required {
        notes.push(format!("obligāta{unless}"));
    }
    if column.spreads {
        notes.push("tās vietā var būt kolonna katrai dienai vai mēnesim".to_owned());
    }
    if column.above {
        notes.push("stundu lapā to var rakstīt arī vienreiz virs tabulas".to_owned());
    }
    if column.minor {
        notes.push("nelasāma šūna rindu nemaksā".to_owned());
    }
    if column.personal {
        notes.push("ierakstītais paziņojumos netiek atkārtots".to_owned());
    }
    if !column.asked.is_empty() {
        let lists: Vec<String> = column.asked.iter().map(|stems| stems.join(", ")).collect();
        notes.push(format!("anketā: jautājums ar vārdiem, kas sākas ar {}", lists.join("; vai ar ")));
    }
    notes
}

fn quoted(extensions: &[&str]) -> String {
    extensions.iter().map(|extension| format!("`.{extension}`")).collect::<Vec<_>>().join(", ")
}
