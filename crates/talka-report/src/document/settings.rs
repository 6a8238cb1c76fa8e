//! How to read the report: the scheme, the law, the settings.

use talka::law::provisions::AS_OF;
use talka::text::{self, Lang};

use super::{Block, Section, say, titled};
use crate::overview::{Names, Overview};

pub(super) fn section(overview: &Overview, lang: Lang) -> Section {
    let mut section = Section::new("how-to-read", say(lang, "Kā lasīt", "How to read this"));
    section.blocks.extend(lines(overview, lang).into_iter().map(Block::Text));
    section
}

/// What a reader has to know, a sentence or a fact each.
pub(crate) fn lines(overview: &Overview, lang: Lang) -> Vec<String> {
    let settings = &overview.settings;
    let mut lines: Vec<String> = Vec::new();
    for scheme in &overview.schemes {
        let label = say(lang, "Atzīšanas kārtība", "Scheme");
        lines.push(format!("{label}: {} ({})", titled(&scheme.title, lang), scheme.id));
    }
    lines.push(format!("{}: {}", say(lang, "Likuma noteikumi", "Rules of the Law"), edition(lang)));
    lines.push(format!("{}: {}", say(lang, "Vērtēts dienā", "Judged on"), text::date(settings.today, lang)));
    lines.push(format!("{}: {}", say(lang, "Iestatījumi", "Settings"), spelled_out(overview, lang)));
    lines.push(
        say(
            lang,
            "Neatbilstība: prasība nav izpildīta. Brīdinājums: tas jāpārbauda. Norāde: to ir vērts zināt. Ja stundas nav \
             atzīstamas par brīvprātīgo darbu, laiks ir tikai tās minūtes, kuras nevar ieskaitīt.",
            "Non-compliance: a requirement is not met. Warning: check it. Information: worth knowing. Where hours are not \
             volunteer work, the time is only the minutes that cannot stand.",
        )
        .to_owned(),
    );
    let names = match overview.names {
        Names::Shown => say(
            lang,
            "Pārskatā ir cilvēku vārdi; tas ir tikai birojam, kura dati tie ir.",
            "This report shows names of people; it is only for the office whose data they are.",
        ),
        Names::Hidden => say(
            lang,
            "Cilvēku un organizāciju vārdu vietā ir identifikatori.",
            "Ids stand in place of the names of people and organizations.",
        ),
    };
    lines.push(names.to_owned());
    let advice = say(
        lang,
        "Pārskats nav juridiska konsultācija; kur likums atstāj izvēli, tā nosaukta iestatījumos.",
        "This is no legal advice; where the Law leaves room, the choice is among the settings.",
    );
    lines.push(advice.to_owned());
    lines
}

/// The program, and the Law as it was on a day.
fn edition(lang: Lang) -> String {
    let (version, day) = (talka::VERSION, text::date(AS_OF, lang));
    match lang {
        Lang::Lv => format!("talka {version}; Brīvprātīgā darba likums redakcijā, kas spēkā {day}"),
        Lang::En => format!("talka {version}; the Volunteer Work Law as of {day}"),
    }
}

/// What was chosen where the Law leaves room.
fn spelled_out(overview: &Overview, lang: Lang) -> String {
    let settings = &overview.settings;
    let named = [
        (say(lang, "piekrišana vajadzīga", "consent is needed"), text::words(settings.consent_until(), lang)),
        (say(lang, "piekrišanu dod", "consent is given by"), text::words(settings.consent_by(), lang)),
        (
            say(lang, "paziņojums trīs dienas iepriekš", "notice of three days"),
            text::words(settings.notice_days(), lang),
        ),
        (
            say(lang, "iesaistītais nepilngadīgais", "the minor who is involved"),
            text::words(settings.minors_involved(), lang),
        ),
        (
            say(lang, "prasības, kuru teksts nav pārbaudīts", "rules that rest only on recollection"),
            text::words(settings.recalled(), lang),
        ),
    ];
    named.map(|(name, value)| format!("{name} – {value}")).join("; ")
}
