//! Words that name nobody: those of headings, of organizations and of their files.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::cell::is_word_of_time;
use crate::error::KINDS;
use crate::fold::key;
use crate::folder::file_names;
use crate::tables::columns;

/// Stems of Latvian words, folded, to which an ending belongs.
const STEMS: &str = "
    adres aktivitat amat apakssadal apliecin apraksts aprakst apstiprin atbild atbildig atzim avot baznic bern bibliotek
    biedrib brivpratig centr dal dalibniek darb darbib darbiniek dat datn dien dokument dom draudz dzimsan dzimum
    dzivesviet eksport epast firm fond forum gad grup iel ierakst iesniedzej iesniegum iestad izglitib izmaks jaun
    jaunies jauniet jautajum jom kartib klas klub kod komentar kontakt koordinator kops kopsavilkum kurs laik lap
    lapp ligum makslin menes mobil muzej nam nedel nodal nodibinajum nosaukum notikum novad novertejum numur
    organizacij organizator organizetaj pagast pamatskol pansionat parbaudij parskat pasakum pasvaldib patversm
    pazim piezim pilset pirmskol precizejum programm projekt rajon rezultat rind sarakst skait skaits skol skolen
    skolotaj slimnic stund sum summ tabul talk talrun telefon tem termin uzdevum uzskait uzvard vad vadib vaditaj
    valod vard vecak vecum veid versij vert vet vidusskol viet zinojum";

/// What follows a stem, folded.
const ENDINGS: &str =
    "s a u am ai i us iem os as e es ei em is im ja ju ji jam jiem o ais ie to tais ta ti ts";

/// Other words, folded.
const WORDS: &str = "
    activity address age answer approved birthday book centre center city class club column comment comments completed
    completion contact coordinator copy country county created date day description e email end ended event export
    feedback female field file final finish first form foundation full gender grade group hour id language last length
    level library list location mail male manager mentor middle minute mobile modified month museum name new no note
    notes nr number of office old organisation organization other page parent parish part person phone place points
    position post project question rating reason reference remark remarks report response role school score section
    sex sheet shift signature start started status student subject submission submitted sum supervisor surname table
    task team teacher telephone time timestamp title token total town type unit university update updated user
    volunteer volunteers week work year
    xlsx xlsm xls ods csv txt tsv
    tavs tava tavas tavu tu jusu jus savs sava cik kad kur kas vai un par kopija jauns vecs gala rezerve";

struct Known {
    stems: BTreeSet<&'static str>,
    endings: BTreeSet<&'static str>,
    words: BTreeSet<String>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let columns = KINDS.into_iter().flat_map(|kind| columns(kind).columns);
    let headings = columns.flat_map(|column| column.aliases.iter().copied().chain([column.name]));
    let files = KINDS.into_iter().flat_map(|kind| file_names(kind).iter().copied());
    let in_use = headings.chain(files).map(key).collect::<Vec<_>>().join("_");
    Known {
        stems: STEMS.split_whitespace().collect(),
        endings: ENDINGS.split_whitespace().chain([""]).collect(),
        words: in_use.split('_').chain(WORDS.split_whitespace()).map(str::to_owned).collect(),
    }
});

/// Whether the word, folded, is that of a heading, an organization or a file.
pub(super) fn is_known(word: &str) -> bool {
    let known = &*KNOWN;
    let inflected = || {
        let mut ends = (0..=word.len()).filter_map(|at| word.split_at_checked(at));
        ends.any(|(stem, ending)| known.stems.contains(stem) && known.endings.contains(ending))
    };
    known.words.contains(word) || is_word_of_time(word) || inflected()
}
