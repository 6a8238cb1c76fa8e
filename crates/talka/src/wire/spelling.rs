//! Ids as they were spelled: a database may write a UUID in capital letters, in braces or without hyphens, and whoever
//! looks an answer up by its ids looks for what was sent.

use uuid::Uuid;

use crate::order::distinct;
use crate::reading::{ReadErrors, Tree};

/// How many characters an id has as it is written by this library.
const WRITTEN: usize = 36;

/// The ids that came spelled in another way than this library writes them: as it writes them and as they came, in order.
#[derive(Default)]
pub(super) struct Spellings(Vec<(String, String)>);

impl Spellings {
    /// Of the records of a register: each id as its own record spells it, whatever others that refer to it do.
    pub(super) fn of_register(register: &Result<Tree<'_>, ReadErrors>) -> Self {
        Self(distinct(ids(register).filter_map(spelled)))
    }

    /// And of what a ledger holds, of which the register may have no record any more.
    pub(super) fn and_of_ledger(self, register: &Result<Tree<'_>, ReadErrors>, options: &Tree<'_>) -> Self {
        let mut theirs = Vec::new();
        if let Some(ledger) = member(options, "ledger") {
            collect(ledger, &mut theirs);
        }
        if theirs.is_empty() {
            return self;
        }
        let recorded = distinct(ids(register).filter_map(|id| match id {
            Tree::Text(id) => Some(Uuid::try_parse(id).ok()?.to_string()),
            _ => None,
        }));
        theirs.retain(|(id, _)| recorded.binary_search(id).is_err());
        Self(distinct(self.0.into_iter().chain(theirs)))
    }

    fn spelling(&self, id: &str) -> Option<&str> {
        let at = self.0.partition_point(|(one, _)| one.as_str() < id);
        self.0.get(at).filter(|(one, _)| one == id).map(|(_, spelled)| spelled.as_str())
    }

    /// An answer in JSON with each id as it came.
    pub(super) fn restore(&self, answer: String) -> String {
        if self.0.is_empty() {
            return answer;
        }
        // An id is a whole text between two quotation marks, and none of its spellings has a character that JSON escapes.
        let mut restored = String::with_capacity(answer.len());
        for (n, part) in answer.split('"').enumerate() {
            if n > 0 {
                restored.push('"');
            }
            let spelled = if part.len() == WRITTEN { self.spelling(part) } else { None };
            restored.push_str(spelled.unwrap_or(part));
        }
        restored
    }
}

/// The ids of the records of a register.
fn ids<'o, 't>(register: &'o Result<Tree<'t>, ReadErrors>) -> impl Iterator<Item = &'o Tree<'t>> {
    let lists: &[_] = if let Ok(Tree::Object(lists)) = register { lists } else { &[] };
    lists.iter().flat_map(|(_, list)| elements(list)).filter_map(|record| member(record, "id"))
}

/// The id of this text as it is written and as it is spelled, if that is another way.
fn spelled(text: &Tree<'_>) -> Option<(String, String)> {
    let Tree::Text(spelled) = text else { return None };
    let id = Uuid::try_parse(spelled).ok()?;
    let mut buffer = Uuid::encode_buffer();
    let written: &str = id.hyphenated().encode_lower(&mut buffer);
    (written != spelled).then(|| (written.to_owned(), spelled.to_string()))
}

/// All of these anywhere inside.
fn collect(tree: &Tree<'_>, found: &mut Vec<(String, String)>) {
    match tree {
        Tree::List(elements) => elements.iter().for_each(|element| collect(element, found)),
        Tree::Object(members) => members.iter().for_each(|(_, member)| collect(member, found)),
        _ => found.extend(spelled(tree)),
    }
}

fn elements<'o, 't>(list: &'o Tree<'t>) -> &'o [Tree<'t>] {
    if let Tree::List(elements) = list { elements } else { &[] }
}

fn member<'o, 't>(object: &'o Tree<'t>, name: &str) -> Option<&'o Tree<'t>> {
    let Tree::Object(members) = object else { return None };
    members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}
