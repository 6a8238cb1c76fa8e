//! Who could be one person or two: listed with the reason, never merged.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hasher};

use talka::register::{RecordKind, Register};

use crate::fold::key;

use super::{Settled, codes_of, of_organization, of_person, of_volunteer};

/// Why two names could be one person or one host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Likeness {
    /// The same name and the same birth, under two keys.
    SameNameAndBirth,
    /// The same name, of which one row says nothing of the birth.
    SameNameWithoutBirth,
    /// The same name, and years of birth that do not exclude each other.
    SameNameOtherBirth,
    /// The same words in another order.
    OrderOfWords,
    /// One letter is different, too many or missing.
    Slip,
    /// The same personal code.
    SameCode,
    /// The same surname, and the initial of one is that of the other's given name.
    Initial,
    /// The same name, beside which only one has a legal form.
    LegalForm,
    /// The same name, beside which there is a remark: `Alfa Paraugs (9.b)`.
    Remark,
}

impl Likeness {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SameNameAndBirth => "same-name-and-birth",
            Self::SameNameWithoutBirth => "same-name-without-birth",
            Self::SameNameOtherBirth => "same-name-other-birth",
            Self::OrderOfWords => "order-of-words",
            Self::Slip => "slip",
            Self::SameCode => "same-code",
            Self::Initial => "initial",
            Self::LegalForm => "legal-form",
            Self::Remark => "remark",
        }
    }
}

/// Two records that could be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Candidate {
    pub(crate) kind: RecordKind,
    /// Positions in the register.
    pub(crate) one: usize,
    pub(crate) other: usize,
    pub(crate) likeness: Likeness,
}

/// A record, by what it is compared by.
struct Entry {
    at: usize,
    name: String,
    /// The name without a remark beside it, where there is one.
    bare: Option<String>,
    birth: String,
    code: Option<String>,
    /// The code is written as it is issued.
    issued: bool,
    derived: bool,
}

/// Pairs of people and of hosts that could be one. Of those that a table gives keys only such are listed that nothing
/// tells apart; where a name is all there is, also such as are alike.
///
/// Each is compared only with its neighbours among those of one likeness, so the work grows with the number of records.
pub(crate) fn candidates(
    register: &Register,
    identities: &Settled,
    derived: impl Fn(RecordKind, usize) -> bool,
) -> Vec<Candidate> {
    let person = |(at, volunteer)| {
        let (name, birth) = of_volunteer(volunteer);
        let code = codes_of(volunteer).next().map(talka::identity::PersonalCode::written);
        let issued = volunteer.codes.iter().flatten().any(|held| held.code.value().is_some());
        let bare = volunteer.name.as_ref().and_then(|name| without_remark(name.reveal()));
        Entry { at, name, bare, birth, code, issued, derived: derived(RecordKind::Volunteer, at) }
    };
    let host = |(at, organization)| {
        let derived = derived(RecordKind::Organization, at);
        Entry {
            at,
            name: of_organization(organization),
            bare: None,
            birth: String::new(),
            code: None,
            issued: true,
            derived,
        }
    };
    let people: Vec<Entry> = register.volunteers().iter().enumerate().map(person).collect();
    let hosts: Vec<Entry> = register.organizations().iter().enumerate().map(host).collect();
    [(RecordKind::Volunteer, people), (RecordKind::Organization, hosts)]
        .into_iter()
        .flat_map(|(kind, entries)| of_kind(kind, &entries, identities))
        .collect()
}

fn of_kind<'e>(kind: RecordKind, entries: &'e [Entry], identities: &Settled) -> Vec<Candidate> {
    let mut found: BTreeMap<(usize, usize), Likeness> = BTreeMap::new();
    let identity = |entry: &Entry| match kind {
        RecordKind::Volunteer => of_person(&entry.name, &entry.birth),
        _ => entry.name.clone(),
    };
    let mut add = |one: &Entry, other: &Entry, likeness: Likeness| {
        let (first, second) = (identity(one), identity(other));
        let apart = kind == RecordKind::Volunteer && first == second && identities.is_apart(Some(&first));
        if !apart && !identities.are_different(kind, &first, &second) {
            let pair = (one.at.min(other.at), one.at.max(other.at));
            found.entry(pair).and_modify(|known| *known = likeness.min(*known)).or_insert(likeness);
        }
    };
    let named = || entries.iter().filter(|entry| !entry.name.is_empty());
    neighbours(named().map(|entry| (&entry.name, entry)), |one, other| {
        let likeness = if one.birth == other.birth {
            (kind == RecordKind::Volunteer).then_some(Likeness::SameNameAndBirth)
        } else if !one.derived && !other.derived {
            None
        } else if one.birth.is_empty() || other.birth.is_empty() {
            Some(Likeness::SameNameWithoutBirth)
        } else {
            alike(&one.birth, &other.birth).then_some(Likeness::SameNameOtherBirth)
        };
        if let Some(likeness) = likeness {
            add(one, other, likeness);
        }
    });
    let coded = entries.iter().filter_map(|entry| Some((entry.code.as_ref()?, entry)));
    neighbours(coded, |one, other| {
        // Of rows with keys a note of its own says it, where both are written as they are issued.
        if one.derived || other.derived || !(one.issued && other.issued) {
            add(one, other, Likeness::SameCode);
        }
    });
    let near = |one: &Entry, other: &Entry| {
        let births = [&one.birth, &other.birth];
        (one.derived || other.derived)
            && one.name != other.name
            && (one.birth == other.birth || births.iter().any(|birth| birth.is_empty()))
    };
    let sorted = |entry: &Entry| {
        let mut words: Vec<&str> = entry.name.split('_').collect();
        words.sort_unstable();
        words.join("_")
    };
    neighbours(named().map(|entry| (sorted(entry), entry)), |one, other| {
        if near(one, other) {
            add(one, other, Likeness::OrderOfWords);
        }
    });
    neighbours(
        named().flat_map(|entry| shortened(&entry.name).into_iter().map(move |s| (s, entry))),
        |one, other| {
            // „A. Ozols” and „B. Ozols” are two.
            let initials = has_initial(&one.name) && has_initial(&other.name);
            if near(one, other) && !initials && one_letter(&one.name, &other.name) {
                add(one, other, Likeness::Slip);
            }
        },
    );
    let shorter = |entry: &'e Entry| match kind {
        RecordKind::Volunteer => initialled(&entry.name),
        _ => without_form(&entry.name).into_iter().collect(),
    };
    neighbours(
        named().flat_map(|entry| shorter(entry).into_iter().map(move |s| (s, entry))),
        |one, other| {
            let of = |entry: &Entry| match kind {
                RecordKind::Volunteer => has_initial(&entry.name),
                _ => without_form(&entry.name).is_some_and(|name| name != entry.name),
            };
            if near(one, other) && of(one) != of(other) {
                let likeness =
                    if kind == RecordKind::Volunteer { Likeness::Initial } else { Likeness::LegalForm };
                add(one, other, likeness);
            }
        },
    );
    let bare = |entry: &'e Entry| (entry.bare.as_ref().unwrap_or(&entry.name), entry);
    neighbours(named().map(bare), |one, other| {
        if near(one, other) && (one.bare.is_some() || other.bare.is_some()) {
            add(one, other, Likeness::Remark);
        }
    });
    found.into_iter().map(|((one, other), likeness)| Candidate { kind, one, other, likeness }).collect()
}

/// How many of those with one likeness each is compared with: no name is that of more people in one office.
const COMPARED: usize = 16;

/// Gives each two that are near each other among those with the same key.
fn neighbours<'e, K: Ord>(
    keyed: impl Iterator<Item = (K, &'e Entry)>,
    mut pair: impl FnMut(&'e Entry, &'e Entry),
) {
    let mut keyed: Vec<(K, &Entry)> = keyed.collect();
    let order = |entry: &'e Entry| (entry.birth.as_str(), entry.at);
    keyed.sort_unstable_by(|(one, first), (other, second)| {
        one.cmp(other).then(order(first).cmp(&order(second)))
    });
    for same in keyed.chunk_by(|(one, _), (other, _)| one == other) {
        for (at, (_, one)) in same.iter().enumerate() {
            for (_, other) in same.iter().skip(at + 1).take(COMPARED) {
                let (one, other) = if one.at < other.at { (one, other) } else { (other, one) };
                pair(one, other);
            }
        }
    }
}

/// A name, folded, without what is in brackets or after a comma beside two words of it.
fn without_remark(name: &str) -> Option<String> {
    let (name, _) = name.split_once(['(', ','])?;
    let key = key(name);
    key.contains('_').then_some(key)
}

/// Whether one of the two words of a name is a single letter.
fn has_initial(name: &str) -> bool {
    let words: Vec<&str> = name.split('_').collect();
    words.len() == 2 && words.iter().any(|word| word.chars().count() == 1)
}

/// What a name of two words is with one of them cut to its first letter; each, for either may be the surname.
fn initialled(name: &str) -> Vec<String> {
    let words: Vec<&str> = name.split('_').collect();
    let [one, other] = words.as_slice() else { return vec![] };
    let cut = |given: &str, surname: &str| {
        let initial = given.chars().next().filter(|_| surname.chars().count() > 1)?;
        Some(format!("{surname}_{initial}"))
    };
    [cut(one, other), cut(other, one)].into_iter().flatten().collect()
}

/// A name of a host without its legal form.
fn without_form(name: &str) -> Option<String> {
    const FORMS: [&str; 11] =
        ["sia", "as", "psia", "vsia", "ik", "zs", "biedriba", "nodibinajums", "fonds", "ngo", "nvo"];
    let words: Vec<&str> = name.split('_').filter(|word| !FORMS.contains(word)).collect();
    (!words.is_empty()).then(|| words.join("_"))
}

/// The hashes of the name, and of the name without each of its letters: two names with one letter between them have one
/// of these in common.
fn shortened(name: &str) -> BTreeSet<u64> {
    // What is longer is hardly a name, and each letter costs as many steps as there are.
    const LONGEST: usize = 60;
    if name.len() > LONGEST {
        return BTreeSet::new();
    }
    let hash = |without: Option<usize>| {
        let mut hasher = DefaultHasher::new();
        let kept = name.chars().enumerate().filter(|(at, _)| Some(*at) != without);
        kept.for_each(|(_, letter)| hasher.write_u32(letter.into()));
        hasher.finish()
    };
    name.chars().enumerate().map(|(at, _)| hash(Some(at))).chain([hash(None)]).collect()
}

/// Whether the names differ by one letter that is another, too many, or in the place of its neighbour.
fn one_letter(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let ahead = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let rest = |name: &[char]| name.iter().skip(ahead).copied().collect::<Vec<_>>();
    let (one, other) = (rest(&one), rest(&other));
    let behind = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (one.len() - behind, other.len() - behind);
    // A digit distinguishes hosts.
    let middle = one.iter().take(a).chain(other.iter().take(b));
    let digits = middle.clone().any(char::is_ascii_digit);
    let swapped = a == 2 && b == 2 && one.first() == other.get(1) && other.first() == one.get(1);
    !digits && (a.max(b) <= 1 || swapped)
}

/// Whether two births are alike: one is the year of the other, or one digit is different.
fn alike(one: &str, other: &str) -> bool {
    if one.starts_with(other) || other.starts_with(one) {
        return true;
    }
    one.len() == other.len() && one.bytes().zip(other.bytes()).filter(|(a, b)| a != b).count() <= 1
}
