//! What data looks like that is written with its text.

use super::rule_title;
use super::worded::Worded;
use crate::lang::Lang;
use crate::schema::{Described, Member, Shape};

/// A member: its name, whether it may be null, and what it is.
type TextMember = (&'static str, bool, &'static str);

/// The members that text adds, by the name of the record.
const TEXTS: &[(&str, &[TextMember])] = &[
    ("Finding", FINDING),
    ("LocalFinding", FINDING),
    ("ProgrammeFinding", FINDING),
    ("ExchangeFinding", FINDING),
    ("Undetermined", TITLE),
    ("LocalUndetermined", TITLE),
    ("ProgrammeUndetermined", TITLE),
    ("ExchangeUndetermined", TITLE),
    ("NotJudged", TITLE),
    ("LocalNotJudged", TITLE),
    ("ProgrammeNotJudged", TITLE),
    ("ExchangeNotJudged", TITLE),
    ("UnknownOfProject", &[("text", false, "That it is not known, as a clause.")]),
    ("UnknownOfStay", &[("text", false, "That it is not known, as a clause.")]),
    ("MissingFact", &[("text", false, "That it is not known, as a clause.")]),
    ("Question", QUESTION),
    ("QuestionGroup", QUESTION),
    ("FindingGroup", GROUP),
    ("UndeterminedGroup", UNDETERMINED_GROUP),
    ("LevelState", &[("text", false, "What is missing, in a line; absent where nothing is.")]),
    ("Alternative", &[("text", false, "The other interpretation, as a clause.")]),
    ("NotDue", &[("text", false, "What stands against it, as a sentence.")]),
    ("FallenShort", &[("text", false, "What became of the hours, and that the award stands, in a line.")]),
    ("GroupPart", &[("text", false, "What it is, as a table has it.")]),
    ("Valued", &[("text", false, "The method, as a sentence or two.")]),
    ("Defined", &[("text", false, "The definition, as a sentence.")]),
    ("CityValue", &[("text", false, "Why it cannot be compared, in a line; absent where it can.")]),
    ("MeasureRow", TITLE),
    ("Claim", &[("text", false, "Why it cannot be used, as a sentence; absent where it can.")]),
];

const FINDING: &[TextMember] = &[
    ("message", false, "Why, as one plain sentence."),
    ("citation", false, "How the text is cited that it rests on."),
    ("remedy_text", true, "What can be done, as one sentence."),
];

const GROUP: &[TextMember] = &[
    ("title", false, "What they are about, as a heading."),
    ("message", false, "Why, as one plain sentence, with the values of the first of them."),
    ("citation", false, "How the text is cited that the first of them rests on."),
    ("remedy_text", true, "What can be done, as one sentence."),
];

const UNDETERMINED_GROUP: &[TextMember] =
    &[("title", false, "What it is about, as a heading."), ("text", false, "What is not known, as clauses.")];

const QUESTION: &[TextMember] = &[("text", false, "What to ask, as a question.")];

const TITLE: &[TextMember] = &[("title", false, "What it is about, as a heading.")];

impl<T: Described> Described for Worded<'_, T> {
    /// As the data, with further members that are there only where a language was asked for.
    fn describe() -> Shape {
        let mut shape = T::describe();
        add(&mut shape);
        shape
    }
}

fn add(shape: &mut Shape) {
    match shape {
        Shape::Record(record) => {
            record.members.iter_mut().for_each(|member| add(&mut member.shape));
            let texts = TEXTS.iter().find(|(name, _)| *name == record.name);
            record.members.extend(texts.iter().flat_map(|(_, texts)| *texts).map(text));
        }
        Shape::Choice(choice) => choice.of.iter_mut().for_each(add),
        Shape::List(of) | Shape::Map(of) | Shape::Maybe(of) => add(of),
        // What a rule is about is its title.
        Shape::Vocabulary(codes) => {
            for word in codes.words.iter_mut().filter(|word| word.doc.is_empty()) {
                word.doc =
                    rule_title(&word.word, Lang::En).map_or_else(String::new, |title| format!("{title}."));
            }
        }
        _ => {}
    }
}

fn text((name, may_be_null, doc): &TextMember) -> Member {
    let doc = format!("{doc} There only where a language was asked for.");
    let member = match may_be_null {
        true => Member::of::<Option<String>>(name, &doc),
        false => Member::of::<String>(name, &doc),
    };
    member.or_absent()
}
