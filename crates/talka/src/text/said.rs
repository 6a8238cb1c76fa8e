//! What a finding says, whoever speaks.

use super::programme::programme_title;
use super::{
    citation, en, exchange_cause, lv, message, programme, programme_cause, project, regulation, requirement,
    rule_title, shortfall, words,
};
use crate::date::{Day, Period};
use crate::exchange::{ExchangeCode, UnderProject};
use crate::lang::Lang;
use crate::law::{Cause, Finding, FindingGroup, Rule, RuleCode, Speaks, Tense};
use crate::programmes::ProgrammeCode;
use crate::recognition::requirements::RequirementCode;

/// What speaks in findings that can be said in words.
pub trait Says: Speaks {
    /// Why it is not satisfied: one plain sentence, without the citation and without what can be done.
    fn message(finding: &Finding<Self>, lang: Lang) -> String;

    /// How the text is cited that a finding rests on.
    fn citation(by: &Self::Basis, lang: Lang) -> String;

    /// What it is about, as a heading; `None` if this version has no words for the code.
    fn title(code: Self::Code, lang: Lang) -> Option<&'static str>;

    /// Its code.
    fn code(self) -> Self::Code;
}

impl Says for &'static Rule {
    /// What lies ahead is said of the day on which it begins.
    fn message(finding: &Finding<Self>, lang: Lang) -> String {
        sentence(&finding.cause, finding.tense, finding.days.first(), lang)
    }

    fn citation(by: &Self::Basis, lang: Lang) -> String {
        citation(&by.provision, lang)
    }

    fn title(code: RuleCode, lang: Lang) -> Option<&'static str> {
        rule_title(code.as_str(), lang)
    }

    fn code(self) -> RuleCode {
        self.into()
    }
}

fn sentence(cause: &Cause, tense: Tense, begins: Option<Day>, lang: Lang) -> String {
    let ahead = begins.filter(|_| tense == Tense::Ahead).and_then(|day| match lang {
        Lang::Lv => lv::ahead(cause, day),
        Lang::En => en::ahead(cause, day),
    });
    ahead.unwrap_or_else(|| message(cause, lang))
}

/// What the first of alike findings says: one plain sentence, without the citation and without what can be done.
pub fn group_message(group: &FindingGroup, lang: Lang) -> String {
    sentence(&group.cause, group.tense, group.days.map(Period::first), lang)
}

impl Says for RequirementCode {
    /// Where the finding rests on a convention, the sentence says that it does.
    fn message(finding: &Finding<Self>, lang: Lang) -> String {
        let said = shortfall(finding.cause, lang);
        if !finding.by.assumed {
            return said;
        }
        let assumed = match lang {
            Lang::Lv => lv::ASSUMED,
            Lang::En => en::ASSUMED,
        };
        format!("{said} {assumed}")
    }

    fn citation(by: &Self::Basis, lang: Lang) -> String {
        regulation(&by.regulation, lang)
    }

    fn title(code: Self, lang: Lang) -> Option<&'static str> {
        Some(requirement(code, lang))
    }

    fn code(self) -> Self {
        self
    }
}

impl Says for ProgrammeCode {
    /// Where the finding rests on a convention, the sentence says that it does.
    fn message(finding: &Finding<Self>, lang: Lang) -> String {
        assumed(programme_cause(&finding.cause, lang), finding.by.assumed, lang)
    }

    fn citation(by: &Self::Basis, lang: Lang) -> String {
        programme(&by.programme, lang)
    }

    fn title(code: Self, lang: Lang) -> Option<&'static str> {
        Some(programme_title(code, lang))
    }

    fn code(self) -> Self {
        self
    }
}

impl Says for ExchangeCode {
    /// Where the finding rests on a convention, the sentence says that it does.
    fn message(finding: &Finding<Self>, lang: Lang) -> String {
        assumed(exchange_cause(&finding.cause, lang), finding.by.assumed, lang)
    }

    fn citation(by: &UnderProject, lang: Lang) -> String {
        project(by, lang)
    }

    fn title(code: Self, lang: Lang) -> Option<&'static str> {
        Some(words(code, lang))
    }

    fn code(self) -> Self {
        self
    }
}

/// The sentence, and that it rests on a convention where it does.
fn assumed(said: String, assumed: bool, lang: Lang) -> String {
    match lang {
        _ if !assumed => said,
        Lang::Lv => format!("{said} {}", lv::NOT_PLAIN),
        Lang::En => format!("{said} {}", en::NOT_PLAIN),
    }
}

/// What a finding says: one plain sentence, without the citation and without what can be done.
///
/// ```
/// use talka::date::Day;
/// use talka::law::{Settings, check};
/// use talka::register::Register;
/// use talka::text::{self, Lang};
/// let register = Register::from_json(include_bytes!("../../doc/thirteen.json"))?;
/// let report = check(&register, &Settings::on(Day::new(2023, 6, 1)?));
/// let finding = &report.findings[0];
/// assert_eq!(text::finding_citation(finding, Lang::En), "Volunteer Work Law, section 4(1)");
/// assert!(text::finding_message(finding, Lang::En).starts_with("People may volunteer from the age of 13"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn finding_message<R: Says>(finding: &Finding<R>, lang: Lang) -> String {
    R::message(finding, lang)
}

/// How the text is cited that a finding rests on.
pub fn finding_citation<R: Says>(finding: &Finding<R>, lang: Lang) -> String {
    R::citation(&finding.by, lang)
}
