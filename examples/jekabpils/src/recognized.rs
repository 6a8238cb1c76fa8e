//! Who is invited, whom a silence of the scheme would add or drop, who nearly is, and why hours did not count.

use std::collections::BTreeMap;

use talka::recognition::{Awarded, Criterion, Decision, Level, Reason, Recognition, Scheme};
use talka::register::{Register, VolunteerId};
use talka::text::{self, Lang};

use crate::layout::{Align, Page, say};

/// Those who lack at most this many minutes are listed.
const NEARLY: i64 = 10 * 60;

pub(crate) fn print(
    page: &mut Page,
    register: &Register,
    (scheme, recognition): (&Scheme, &Recognition),
    lang: Lang,
) {
    let people = People { register, lang };
    invited(page, &people, (scheme, recognition), lang);
    silences(page, &people, (scheme, recognition), lang);
    nearly(page, &people, recognition, lang);
    not_counted(page, recognition, lang);
}

/// The names of the register, for the eyes of those who keep it.
pub(crate) struct People<'r> {
    pub(crate) register: &'r Register,
    pub(crate) lang: Lang,
}

impl People<'_> {
    pub(crate) fn name(&self, id: VolunteerId) -> &str {
        let volunteer = self.register.volunteers().iter().find(|volunteer| volunteer.id == id);
        let name = volunteer.and_then(|volunteer| volunteer.name.as_ref());
        name.map_or(say(self.lang, "(nav vārda)", "(no name)"), |name| name.reveal())
    }

    fn names(&self, ids: &[VolunteerId]) -> String {
        ids.iter().map(|id| self.name(*id)).collect::<Vec<_>>().join(", ")
    }
}

/// How many reached a level with what is presumed of silent records, and how many without.
pub(crate) fn presumed(page: &mut Page, [with, without]: [&Recognition; 2], lang: Lang) {
    page.heading(say(
        lang,
        "Ko pieņem, ja ierakstā nekas nav teikts",
        "What is presumed where a record is silent",
    ));
    let reached = |recognition: &Recognition| {
        recognition.decisions.iter().filter(|decision| decision.standing.level.is_some()).count()
    };
    let rests = with.decisions.iter().filter(|decision| decision.presumed.is_some()).count();
    let label = say(
        lang,
        "Ja pieņem parasto (par darbu nav maksāts), līmeni sasniegušo skaits",
        "With what is usual (nobody was paid), those who reached a level",
    );
    let resting = say(lang, "lēmumi, kas uz to balstās", "decisions that rest on it");
    page.line(2, &format!("{label}: {}", reached(with)));
    page.line(6, &format!("{resting}: {rests}"));
    let label = say(
        lang,
        "Ja nepieņem neko, līmeni sasniegušo skaits",
        "With nothing presumed, those who reached a level",
    );
    page.line(2, &format!("{label}: {}", reached(without)));
}

fn invited(page: &mut Page, people: &People<'_>, (scheme, recognition): (&Scheme, &Recognition), lang: Lang) {
    let title = &scheme.title;
    page.heading(say(lang, &title.lv, &title.en));
    let mut invited: Vec<&Decision> =
        recognition.decisions.iter().filter(|decision| decision.standing.level.is_some()).collect();
    invited.sort_by_key(|decision| (-decision.standing.counted, people.name(decision.volunteer)));
    let with_invitation = |level: &Level| level.awards.contains(&Awarded::Invitation);
    let label = if scheme.levels.iter().any(with_invitation) {
        say(
            lang,
            "Uz brīvprātīgo godināšanas pasākumu aicināmo jauniešu skaits",
            "Young people to be invited to the honouring event",
        )
    } else {
        say(lang, "Kādu līmeni sasniegušo jauniešu skaits", "Young people who have reached a level")
    };
    page.line(2, &format!("{label}: {}", invited.len()));
    let rows: Vec<Vec<String>> = invited
        .iter()
        .map(|decision| {
            let reached = decision.levels.iter().filter_map(|level| level.reached).max();
            vec![
                people.name(decision.volunteer).to_owned(),
                text::hours(decision.standing.counted, lang),
                reached.map(|day| text::date(day, lang)).unwrap_or_default(),
                level_title(scheme, decision.standing.level.as_deref(), lang),
            ]
        })
        .collect();
    let headings = [
        (say(lang, "Vārds, uzvārds", "Name"), Align::Left),
        (say(lang, "Ieskaitīts", "Counted"), Align::Right),
        (say(lang, "Sasniegts", "Reached"), Align::Right),
        (say(lang, "Līmenis", "Level"), Align::Left),
    ];
    // One level needs no column that says which.
    let columns = if scheme.levels.len() > 1 { 4 } else { 3 };
    let rows: Vec<Vec<String>> =
        rows.into_iter().map(|row| row.into_iter().take(columns).collect()).collect();
    page.table(headings.get(..columns).unwrap_or(&headings), &rows);
}

fn level_title(scheme: &Scheme, id: Option<&str>, lang: Lang) -> String {
    let level = scheme.levels.iter().find(|level| Some(level.id.as_str()) == id);
    level.map(|level| say(lang, &level.title.lv, &level.title.en).to_owned()).unwrap_or_default()
}

/// Where the text of the scheme is silent and another interpretation changes who is invited.
fn silences(
    page: &mut Page,
    people: &People<'_>,
    (scheme, recognition): (&Scheme, &Recognition),
    lang: Lang,
) {
    page.heading(say(
        lang,
        "Ko mainītu tas, par ko noteikumi klusē",
        "What the silences of the scheme would change",
    ));
    let silences = recognition.silences(scheme);
    for silence in &silences {
        page.line(2, &capitalized(&text::interpretation(&silence.interpretation, lang)));
        for (label, ids) in [
            (say(lang, "klāt nāktu", "would be added"), &silence.raises),
            (say(lang, "atkristu", "would drop out"), &silence.lowers),
            (
                say(lang, "nevarētu noteikt, jo trūkst ziņu", "could not be determined for want of facts"),
                &silence.opens,
            ),
        ] {
            if !ids.is_empty() {
                page.line(6, &format!("{label} ({}): {}", ids.len(), people.names(ids)));
            }
        }
    }
    let open = recognition.decisions.iter().filter(|decision| {
        decision.standing.level_with_undecided.as_deref() != decision.standing.level.as_deref()
    });
    let open: Vec<VolunteerId> = open.map(|decision| decision.volunteer).collect();
    if silences.is_empty() && open.is_empty() {
        page.line(2, say(lang, "Neko.", "Nothing."));
    }
    if !open.is_empty() {
        page.line(
            2,
            say(
                lang,
                "Ja ieskaitītu stundas, par kurām trūkst ziņu",
                "If the hours counted of which facts are missing",
            ),
        );
        let label = say(lang, "klāt nāktu", "would be added");
        page.line(6, &format!("{label} ({}): {}", open.len(), people.names(&open)));
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn nearly(page: &mut Page, people: &People<'_>, recognition: &Recognition, lang: Lang) {
    let mut near: Vec<(i64, &Decision)> =
        recognition.nearly(NEARLY).map(|(decision, level)| (level.missing, decision)).collect();
    near.sort_by_key(|(missing, decision)| (*missing, people.name(decision.volunteer)));
    page.heading(say(lang, "Trūkst ne vairāk kā 10 stundu", "Lacking at most 10 hours"));
    let rows: Vec<Vec<String>> = near
        .iter()
        .map(|(missing, decision)| {
            vec![
                people.name(decision.volunteer).to_owned(),
                text::hours(decision.standing.counted, lang),
                text::hours(*missing, lang),
            ]
        })
        .collect();
    if rows.is_empty() {
        page.line(2, say(lang, "Tādu nav.", "There are none."));
    }
    let headings = [
        (say(lang, "Vārds, uzvārds", "Name"), Align::Left),
        (say(lang, "Ieskaitīts", "Counted"), Align::Right),
        (say(lang, "Trūkst", "Lacking"), Align::Right),
    ];
    page.table(&headings, &rows);
}

fn not_counted(page: &mut Page, recognition: &Recognition, lang: Lang) {
    let failed = recognition.decisions.iter().map(|decision| &decision.not_counted);
    let undecided = recognition.decisions.iter().map(|decision| &decision.undecided_by);
    for (heading, reason, reasons) in [
        (
            say(lang, "Kāpēc stundas nav ieskaitītas", "Why hours did not count"),
            say(lang, "Iemesls", "Reason"),
            sum(failed),
        ),
        (
            say(
                lang,
                "Kur nevar noteikt, vai stundas ieskaita",
                "Where it cannot be determined whether hours count",
            ),
            say(lang, "Iespējamais iemesls neieskaitīt", "Possible reason not to count them"),
            sum(undecided),
        ),
    ] {
        if reasons.is_empty() {
            continue;
        }
        page.heading(heading);
        let rows: Vec<Vec<String>> = reasons
            .into_iter()
            .map(|(reason, (minutes, people))| {
                vec![text::criterion(reason, lang).to_owned(), text::hours(minutes, lang), people.to_string()]
            })
            .collect();
        let headings = [
            (reason, Align::Left),
            (say(lang, "Stundas", "Hours"), Align::Right),
            (say(lang, "Jauniešu skaits", "People"), Align::Right),
        ];
        page.table(&headings, &rows);
    }
}

/// Minutes and people by reason.
fn sum<'d>(reasons: impl Iterator<Item = &'d Vec<Reason>>) -> BTreeMap<Criterion, (i64, usize)> {
    let mut sums: BTreeMap<Criterion, (i64, usize)> = BTreeMap::new();
    for reason in reasons.flatten() {
        let (minutes, people) = sums.entry(reason.reason).or_default();
        *minutes += reason.minutes;
        *people += 1;
    }
    sums
}
