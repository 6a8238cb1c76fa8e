//! Totals in plain words.

use super::numbers::{date, english_month};
use super::vocabulary::words;
use crate::date::Day;
use crate::impact::{AskedError, By, Definition, GroupPart, Valued, ValuingMethod};
use crate::lang::{InBoth, Lang};
use crate::territory::{Municipality, PlanningRegion};

/// What the hours of a group have in common, as a table has it.
///
/// ```
/// use talka::impact::{By, GroupPart};
/// use talka::text::{Lang, group_part};
/// let part = |by, is: &str| group_part(&GroupPart::new(by, Some(is.to_owned())), Lang::Lv);
/// assert_eq!(part(By::Municipality, "0031000"), "Jēkabpils novads");
/// assert_eq!(part(By::Month, "2021-06"), "2021. gada jūnijs");
/// assert_eq!(group_part(&GroupPart::new(By::AgeBand, None), Lang::En), "unknown");
/// ```
pub fn group_part(part: &GroupPart, lang: Lang) -> String {
    let Some(is) = &part.is else { return UNKNOWN.text(lang).to_owned() };
    let said = match part.by {
        By::Municipality => is.parse::<Municipality>().ok().map(|one| municipality(one, lang)),
        By::PlanningRegion => is.parse::<PlanningRegion>().ok().map(|region| words(region, lang).to_owned()),
        By::Verdict => is.parse::<crate::law::Verdict>().ok().map(|it| words(it, lang).to_owned()),
        By::Month => format!("{is}-01").parse::<Day>().ok().map(|first| month(first, lang)),
        By::Year => Some(match lang {
            Lang::Lv => format!("{is}. gads"),
            Lang::En => is.clone(),
        }),
        By::AgeBand => {
            let ages = is.replace('-', "–");
            Some(match lang {
                Lang::Lv => format!("{ages} gadi"),
                Lang::En => format!("aged {ages}"),
            })
        }
        By::Level if is.is_empty() => Some(NO_LEVEL.text(lang).to_owned()),
        By::Level | By::Organization | By::Field => None,
    };
    said.unwrap_or_else(|| is.clone())
}

const UNKNOWN: InBoth = InBoth { lv: "nav zināms", en: "unknown" };
const NO_LEVEL: InBoth = InBoth { lv: "līmenis nav sasniegts", en: "no level reached" };

/// A municipality; one that has ended, with its last day, for another may have its name.
fn municipality(one: Municipality, lang: Lang) -> String {
    let last = one.existed().last();
    match (lang, last == Day::MAX) {
        (_, true) => one.name().to_owned(),
        (Lang::Lv, false) => format!("{} (līdz {})", one.name(), date(last, lang)),
        (Lang::En, false) => format!("{} (until {})", one.name(), date(last, lang)),
    }
}

/// The month of that day.
fn month(day: Day, lang: Lang) -> String {
    match lang {
        Lang::Lv => format!("{}. gada {}", day.year(), latvian_month(day.month())),
        Lang::En => format!("{} {}", english_month(day.month()), day.year()),
    }
}

fn latvian_month(month: u32) -> &'static str {
    match month {
        1 => "janvāris",
        2 => "februāris",
        3 => "marts",
        4 => "aprīlis",
        5 => "maijs",
        6 => "jūnijs",
        7 => "jūlijs",
        8 => "augusts",
        9 => "septembris",
        10 => "oktobris",
        11 => "novembris",
        _ => "decembris",
    }
}

/// Ten-thousandths as a decimal number.
fn rate(ten_thousandths: u32, lang: Lang) -> String {
    let point = match lang {
        Lang::Lv => ',',
        Lang::En => '.',
    };
    format!("{}{point}{:04}", ten_thousandths / 10_000, ten_thousandths % 10_000)
}

/// By which method hours are valued, and how sure that is: one or two sentences.
///
/// ```
/// use talka::impact::{TotalsAsked, Valuing, totals};
/// use talka::law::{Judged, Settings};
/// use talka::register::Register;
/// use talka::text::{Lang, valued};
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let judged = Judged::new(register, &Settings::on("2023-06-01".parse()?));
/// let asked = TotalsAsked::new().fewest_people(1).value(Valuing::by_rate(45_000));
/// let value = totals(&judged, None, &asked)?.value.ok_or("no value")?;
/// assert_eq!(valued(&value, Lang::En), "An hour is taken to be worth 4.5000 euro.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn valued(value: &Valued, lang: Lang) -> String {
    match value.method {
        ValuingMethod::Rate => {
            let rate = rate(value.rate.unwrap_or(0), lang);
            match lang {
                Lang::Lv => format!("Vienas stundas vērtība: {rate} eiro."),
                Lang::En => format!("An hour is taken to be worth {rate} euro."),
            }
        }
        ValuingMethod::MinimumWage => {
            let recalled = if value.recalled { RECALLED.text(lang) } else { "" };
            format!("{}{recalled}", BY_MINIMUM_WAGE.text(lang))
        }
    }
}

const BY_MINIMUM_WAGE: InBoth = InBoth {
    lv: "Vērtība aprēķināta pēc aizstāšanas izmaksām: valstī noteiktā minimālā mēneša darba alga dalīta ar mēneša \
         normālo darba stundu skaitu.",
    en: "The value is a replacement cost: the minimum monthly wage of the state divided by the norm hours of the month.",
};
const RECALLED: InBoth = InBoth {
    lv: " Vismaz viena gada minimālā alga avotā nav pārbaudīta.",
    en: " The minimum wage of at least one year was not checked in a source.",
};

/// What is counted, as the International Labour Organization defines it: one sentence in our words.
///
/// ```
/// use talka::impact::Definition;
/// use talka::text::{Lang, definition};
/// assert_eq!(
///     definition(Definition::Formal, Lang::En),
///     "Formal volunteering is volunteer work that is done through an organization.",
/// );
/// ```
pub const fn definition(what: Definition, lang: Lang) -> &'static str {
    let both = match what {
        Definition::VolunteerWork => InBoth {
            lv: "Brīvprātīgais darbs ir neapmaksāts darbs, ko cilvēks bez piespiešanas veic citu labā ārpus savas \
                 mājsaimniecības.",
            en: "Volunteer work is unpaid work that a person does without compulsion for others outside the own household.",
        },
        Definition::Formal => InBoth {
            lv: "Formāls brīvprātīgais darbs ir brīvprātīgais darbs, ko veic ar organizācijas starpniecību.",
            en: "Formal volunteering is volunteer work that is done through an organization.",
        },
        Definition::ReplacementCost => InBoth {
            lv: "Aizstāšanas izmaksas ir summa, kas būtu jāmaksā kādam par tādu pašu stundu skaitu.",
            en: "Replacement cost is what it would cost to pay somebody for the same hours.",
        },
    };
    both.text(lang)
}

/// Why nothing can be counted as asked: a clause, after the place that is wrong.
///
/// ```
/// use talka::impact::AskedError;
/// use talka::text::{Lang, asked_error};
/// assert_eq!(
///     asked_error(AskedError::TooMany { found: 5 }, Lang::En),
///     "expected at most 4 words, found 5",
/// );
/// ```
pub fn asked_error(error: AskedError, lang: Lang) -> String {
    let both = match error {
        AskedError::TooMany { found } => {
            let most = crate::impact::MOST_BY;
            return match lang {
                Lang::Lv => format!("gaidīts ne vairāk kā {most} vārdu, atrasts: {found}"),
                Lang::En => format!("expected at most {most} words, found {found}"),
            };
        }
        AskedError::Repeated { by } => {
            return match lang {
                Lang::Lv => format!("katrs vārds gaidīts vienreiz, bet `{by}` atkārtojas"),
                Lang::En => format!("expected each word once, found `{by}` again"),
            };
        }
        AskedError::NoScheme => InBoth {
            lv: "ar vārdu `level` jābūt norādītai kārtībai, bet tās nav",
            en: "expected a scheme beside the word `level`, found none",
        },
        AskedError::EndsBeforeStart => InBoth {
            lv: "gaidīta diena, kas nav agrāka par `from`, atrasta agrāka",
            en: "expected a day that is not before `from`, found an earlier one",
        },
        AskedError::BordersTwice => InBoth {
            lv: "kopā ar `borders_on` vārdam nav jābūt, bet tas ir",
            en: "expected no word beside `borders_on`, found one",
        },
        AskedError::NoRate => InBoth {
            lv: "metodei `rate` gaidīts vesels skaitlis, bet tā nav",
            en: "expected a whole number beside the method `rate`, found none",
        },
        AskedError::RateNotUsed => InBoth {
            lv: "metodei `minimum_wage` likmei nav jābūt, bet tā ir",
            en: "expected no rate beside the method `minimum_wage`, found one",
        },
    };
    both.text(lang).to_owned()
}
