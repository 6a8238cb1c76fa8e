//! A folder of folders: who reported, what may be one in two sources, and totals that say what they are.

use std::fs;
use std::path::{Path, PathBuf};

use talka::register::RecordKind;
use talka::text::Lang;
use talka_import::{Options, Sources, Split, read_sources};

use crate::folder::folder as with_files;

const HEADER: &str = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\n";

/// A folder for each source, with a sheet of hours.
fn folder(name: &str, sources: &[(&str, &str)]) -> PathBuf {
    let sheet = |(source, rows): &(&str, &str)| (format!("{source}/stundas.csv"), format!("{HEADER}{rows}"));
    let files: Vec<(String, String)> = sources.iter().map(sheet).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    with_files(name, &files)
}

fn read(folder: &Path) -> Sources {
    read_sources(folder, &Options::default()).unwrap()
}

fn overlaps(sources: &Sources) -> Vec<String> {
    let said = |it: talka_import::Overlap| {
        let what = if it.record == RecordKind::HourLog { "hours" } else { "person" };
        let row = |row: &talka_import::RowOf| format!("{} {}", row.source, row.row);
        format!("{what} {} = {}: {}", row(&it.one), row(&it.other), it.reason.as_str())
    };
    sources.overlaps().into_iter().map(said).collect()
}

#[test]
fn a_source_that_cannot_be_read_costs_only_itself() {
    let folder = folder(
        "sources-read",
        &[
            (
                "Alfas novads",
                "Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nBeta Piemēra;2006;Muzejs;31.02.2020.;3\n",
            ),
            ("Betas novads", "Gamma Izdoma;2001;Parks;05.07.2020.;2,5\n"),
        ],
    );
    fs::create_dir(folder.join("Gammas novads")).unwrap();
    fs::write(folder.join("kopsavilkums.csv"), "x\n").unwrap();
    let sources = read(&folder);
    let text = sources.text(Lang::Lv);
    for line in [
        "Alfas novads: cilvēki 1, ieraksti 1, stundas 4\u{a0}h",
        "  „stundas.csv”: rindas 3, nolasītas 1, atstātas 1, izlaistas 1",
        "    „Datums”: aizpildītas 2 no 2, nenolasītas 1",
        &format!("Betas novads: cilvēki 1, ieraksti 1, stundas {}", talka::text::hours(150, Lang::Lv)),
        "Gammas novads: nekas nav nolasīts",
        "„kopsavilkums.csv” nav neviena avota mapē, tāpēc nav lasīta.",
    ] {
        assert!(text.contains(&format!("{line}\n")), "{line}\n{text}");
    }
    assert!(sources.text(Lang::En).contains("Gammas novads: nothing was read\n"));
}

#[test]
fn a_folder_without_folders_holds_no_source() {
    let folder = with_files("sources-none", &[]);
    let error = read_sources(&folder, &Options::default()).unwrap_err();
    assert!(error.texts(Lang::Lv)[0].contains("nav nevienas mapes"), "{error}");
    assert!(read_sources(Path::new("/nav/tādas"), &Options::default()).is_err());
}

#[test]
fn keys_of_two_offices_are_two_and_a_namespace_of_its_own_is_kept() {
    let table = "Kods;Dzimšanas datums\nJ-1;10.05.2004.\n";
    let own = "[office]\nnamespace = \"5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b11\"\n";
    let files = [("a/jaunieši.csv", table), ("b/jaunieši.csv", table), ("b/talka.toml", own)];
    let folder = with_files("sources-keys", &files);
    let id =
        |sources: &Sources, at: usize| sources.sources[at].read.as_ref().unwrap().register.volunteers()[0].id;
    let sources = read(&folder);
    assert_ne!(id(&sources, 0), id(&sources, 1));
    let alone = talka_import::read_folder(&folder.join("b"), &Options::default()).unwrap();
    assert_eq!(id(&sources, 1), alone.register.volunteers()[0].id);
}

#[test]
fn one_person_and_the_same_hours_in_two_sources_are_listed_with_the_reason() {
    let folder = folder(
        "sources-overlap",
        &[
            (
                "a",
                "Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs;14.03.2004.;Muzejs;06.07.2020.;3\n\
             Gamma Izdoma;;Parks;05.07.2020.;2\n",
            ),
            (
                "b",
                "Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs;14.03.2004.;Parks;06.07.2020.;3\n\
             Gamma Izdoma;2001;Parks;05.07.2020.;2,5\n",
            ),
        ],
    );
    assert_eq!(
        overlaps(&read(&folder)),
        [
            "person a 2 = b 2: same-name-and-birth",
            "person a 4 = b 4: same-name-without-birth",
            "hours a 2 = b 2: same-day-length-and-host",
            "hours a 3 = b 3: same-day-and-length",
        ]
    );
}

#[test]
fn twins_stay_two() {
    // Two names that differ in one letter with one birth, and one name with two births.
    let folder = folder(
        "sources-twins",
        &[
            ("a", "Anna Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\n"),
            (
                "b",
                "Anda Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAnna Paraugs;15.03.2004.;Muzejs;05.07.2020.;4\n",
            ),
        ],
    );
    assert_eq!(overlaps(&read(&folder)), Vec::<String>::new());
}

#[test]
fn totals_say_what_they_are_split_by_and_what_does_not_add_up() {
    let folder = folder(
        "sources-totals",
        &[
            (
                "a",
                "Alfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs;14.03.2004.;Parks;06.07.2020.;3\n\
             Beta Piemēra;2006;Muzejs;05.07.2020.;1:30\n",
            ),
            ("b", "Gamma Izdoma;2001;Parks;05.07.2020.;2\n"),
        ],
    );
    let sources = read(&folder);
    let by_host = sources.totals(Split::Host, 0);
    let group = |name: &str| {
        let found = by_host.groups.iter().find(|group| group.name.as_deref() == Some(name)).unwrap();
        found.amounts.map(|it| (it.people, it.entries, it.minutes))
    };
    assert_eq!((group("Muzejs"), group("Parks")), (Some((2, 2, 330)), Some((2, 2, 300))));
    assert_eq!(by_host.whole.map(|it| (it.people, it.entries, it.minutes)), Some((3, 4, 630)));
    assert!(by_host.people_overlap);
    assert!(by_host.text(Lang::Lv).contains("Cilvēkus pa grupām nedrīkst saskaitīt"));
    // Nobody is in two sources as far as is known, and where people live nobody wrote.
    let by_source = sources.totals(Split::Source, 0);
    assert!(!by_source.people_overlap);
    let by_residence = sources.totals(Split::Residence, 0);
    assert_eq!(by_residence.groups.len(), 1);
    assert!(by_residence.text(Lang::En).contains("  not known: people 3"), "{}", by_residence.text(Lang::En));
    for split in Split::ALL {
        let totals = sources.totals(split, 0);
        let minutes: i64 = totals.groups.iter().filter_map(|group| group.amounts).map(|it| it.minutes).sum();
        assert_eq!(Some(minutes), totals.whole.map(|it| it.minutes), "{split:?}");
    }
}

#[test]
fn small_groups_are_not_shown_nor_what_they_could_be_computed_from() {
    let folder = folder(
        "sources-small",
        &[
            ("a", "Alfa Paraugs;2004;Muzejs;05.07.2020.;4\nBeta Piemēra;2006;Muzejs;05.07.2020.;1\n"),
            (
                "b",
                "Gamma Izdoma;2001;Parks;05.07.2020.;2\nDelta Paraugs;2001;Parks;05.07.2020.;2\nEta Paraugs;2001;Parks;05.07.2020.;2\n",
            ),
            ("c", "Zeta Paraugs;2001;Klubs;05.07.2020.;2\n"),
        ],
    );
    let sources = read(&folder);
    let shown = |smallest: usize| {
        let totals = sources.totals(Split::Source, smallest);
        let groups = totals.groups.iter().filter(|group| group.amounts.is_some());
        let names: Vec<String> = groups.filter_map(|group| group.name.clone()).collect();
        (names.join(" "), totals.whole.is_some())
    };
    assert_eq!(shown(0), ("a b c".to_owned(), true));
    assert_eq!(shown(2), ("b".to_owned(), true));
    assert_eq!(shown(3), ("b".to_owned(), true));
    assert_eq!(shown(4), (String::new(), true));
    assert!(sources.totals(Split::Source, 2).text(Lang::Lv).contains("mazāk nekā 2"));
    let mut one = read(&folder);
    one.sources.truncate(1);
    assert!(one.totals(Split::Source, 5).whole.is_none());
}
