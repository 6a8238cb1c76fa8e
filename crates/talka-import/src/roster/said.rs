//! What an office says of names: which of them are one person or one host, and which are two.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use talka::register::{RecordKind, Register};

use super::identity::{BIRTH, of_organization, of_person, of_volunteer, written};

/// What an office says of names: which of them are one person or one host, and which are two though they are alike.
///
/// A person is written with the name and, after a comma, the birth as it is in the sheet: `Alfa Paraugs, 14.03.2004.` The name
/// alone is the person of whom no birth is known, or else the only one of that name.
///
/// A list of one name of a person is about that name at several hosts: it is everywhere the same person, or at each host another.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Identities {
    lists: Vec<List>,
}

#[derive(Clone, PartialEq, Eq)]
struct List {
    kind: RecordKind,
    same: bool,
    /// Its number among those of its kind that say the same, from 1.
    number: usize,
    names: Vec<String>,
}

/// A name, or a whole list, of what the office says, that changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unused {
    pub(crate) kind: RecordKind,
    pub(crate) same: bool,
    /// The number of the list, and of the name in it, from 1.
    pub(crate) list: usize,
    pub(crate) name: usize,
    pub(crate) why: UnusedName,
}

/// Why what an office says of a name changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnusedName {
    /// Nobody is called so.
    Unknown,
    /// Several are called so, and the births that distinguish them are not beside the name.
    Ambiguous,
    /// They are different by this list, and the same by another.
    Contradictory,
}

impl UnusedName {
    /// The plain word for it; stable.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Ambiguous => "ambiguous",
            Self::Contradictory => "contradictory",
        }
    }
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // They are names.
        let same = self.lists.iter().filter(|list| list.same).count();
        write!(f, "Identities({same} same, {} different)", self.lists.len() - same)
    }
}

impl Identities {
    /// The same, where all these names are one of that kind: a person or an organization. What the first says counts. One name
    /// of a person is that of one at all hosts.
    #[must_use]
    pub fn with_same(self, kind: RecordKind, names: &[impl AsRef<str>]) -> Self {
        self.with(kind, true, names)
    }

    /// The same, where each two of these names are two. One name of a person is at each host that of another.
    #[must_use]
    pub fn with_different(self, kind: RecordKind, names: &[impl AsRef<str>]) -> Self {
        self.with(kind, false, names)
    }

    fn with(mut self, kind: RecordKind, same: bool, names: &[impl AsRef<str>]) -> Self {
        // A list of namesakes is short; what is longer was not written by hand.
        const LONGEST: usize = 100;
        let names = names.iter().take(LONGEST).map(|name| written(kind, name.as_ref())).collect();
        let alike = |list: &&List| (list.kind, list.same) == (kind, same);
        let number = self.lists.iter().filter(alike).count() + 1;
        self.lists.push(List { kind, same, number, names });
        self
    }

    /// The same with what another says besides.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.lists.extend(other.lists.iter().cloned());
        self
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lists.is_empty()
    }

    /// Whether names of that kind are the same by one list and different by another, whoever they are.
    pub(crate) fn contradict(&self, kind: RecordKind) -> bool {
        let of_kind = self.lists.iter().filter(|list| list.kind == kind);
        let everybody = of_kind.flat_map(|list| list.names.iter().map(|name| (list.kind, name.clone())));
        self.settled(&everybody.collect()).1.iter().any(|unused| unused.why == UnusedName::Contradictory)
    }

    /// Who is meant among those in a register that was read as if nothing had been said, and what changes nothing.
    pub(crate) fn settled_in(&self, register: &Register) -> (Settled, Vec<Unused>) {
        let people = register.volunteers().iter().map(|volunteer| {
            let (name, birth) = of_volunteer(volunteer);
            (RecordKind::Volunteer, of_person(&name, &birth))
        });
        let hosts = register.organizations().iter().map(|it| (RecordKind::Organization, of_organization(it)));
        self.settled(&people.chain(hosts).collect())
    }

    fn settled(&self, known: &BTreeSet<(RecordKind, String)>) -> (Settled, Vec<Unused>) {
        let (mut settled, mut unused) = (Settled::default(), Vec::new());
        let lists = |same: bool| self.lists.iter().filter(move |list| list.same == same);
        for list in lists(true) {
            let mut first = None;
            for (at, name) in list.names.iter().enumerate() {
                match meant(list.kind, name, known).as_slice() {
                    [one] if list.is_of_hosts() => _ = settled.one.insert(one.clone()),
                    [one] => match &first {
                        None => first = Some(settled.settle(list.kind, one.clone())),
                        Some(first) => settled.join(list.kind, first, one),
                    },
                    [] => unused.push(list.unused(at, UnusedName::Unknown)),
                    _ => unused.push(list.unused(at, UnusedName::Ambiguous)),
                }
            }
        }
        for list in lists(false) {
            let mut apart: Vec<Vec<String>> = Vec::new();
            for (at, name) in list.names.iter().enumerate() {
                if list.is_of_hosts() {
                    match meant(list.kind, name, known).as_slice() {
                        [one] if settled.one.contains(one) => {
                            unused.push(list.unused(at, UnusedName::Contradictory));
                        }
                        [one] => _ = settled.apart.insert(one.clone()),
                        [] => unused.push(list.unused(at, UnusedName::Unknown)),
                        _ => unused.push(list.unused(at, UnusedName::Ambiguous)),
                    }
                    continue;
                }
                // Whoever of the name it is, it is none of the others.
                let all = called(list.kind, name, known);
                if all.is_empty() {
                    unused.push(list.unused(at, UnusedName::Unknown));
                } else if list.names.iter().take(at).any(|earlier| earlier == name) {
                    unused.push(list.unused(at, UnusedName::Ambiguous));
                }
                apart.push(all);
            }
            for (at, one) in apart.iter().enumerate() {
                for (one, other) in apart.iter().skip(at + 1).flat_map(|others| pairs(one, others)) {
                    let root = |name: &str| settled.settle(list.kind, name.to_owned());
                    if one == other {
                        continue;
                    }
                    if root(one) == root(other) {
                        unused.push(list.unused(at, UnusedName::Contradictory));
                    } else {
                        settled.part(list.kind, one, other);
                    }
                }
            }
        }
        unused.dedup();
        (settled, unused)
    }
}

impl List {
    /// Whether it says of one name that at several hosts it is the same, or not.
    fn is_of_hosts(&self) -> bool {
        self.kind == RecordKind::Volunteer && self.names.len() == 1
    }

    fn unused(&self, at: usize, why: UnusedName) -> Unused {
        Unused { kind: self.kind, same: self.same, list: self.number, name: at + 1, why }
    }
}

fn pairs<'n>(one: &'n [String], other: &'n [String]) -> impl Iterator<Item = (&'n String, &'n String)> {
    one.iter().flat_map(move |name| other.iter().map(move |other| (name, other)))
}

/// Who is meant by a name: exactly that one, or whoever is called so.
fn meant(kind: RecordKind, name: &str, known: &BTreeSet<(RecordKind, String)>) -> Vec<String> {
    if known.contains(&(kind, name.to_owned())) { vec![name.to_owned()] } else { called(kind, name, known) }
}

/// All who have the name; where a birth is beside it, only who has both.
fn called(kind: RecordKind, name: &str, known: &BTreeSet<(RecordKind, String)>) -> Vec<String> {
    let alone = name.ends_with(BIRTH);
    let from = known.range((kind, name.to_owned())..);
    let called =
        from.take_while(|(of, one)| *of == kind && if alone { one.starts_with(name) } else { one == name });
    called.map(|(_, one)| one.clone()).collect()
}

/// What an office says of the people and hosts that its tables speak of.
#[derive(Clone, Default)]
pub(crate) struct Settled {
    same: BTreeMap<(RecordKind, String), String>,
    different: BTreeSet<(RecordKind, String, String)>,
    /// The people who are one at all hosts.
    one: BTreeSet<String>,
    /// The names that are at each host those of others.
    apart: BTreeSet<String>,
}

impl Settled {
    /// The identity that counts in place of this one.
    pub(super) fn settle(&self, kind: RecordKind, identity: String) -> String {
        if self.same.is_empty() {
            return identity;
        }
        let asked = (kind, identity);
        self.same.get(&asked).cloned().unwrap_or(asked.1)
    }

    /// Makes one of two; that to which the first was settled counts.
    fn join(&mut self, kind: RecordKind, first: &str, other: &str) {
        let gone = self.settle(kind, other.to_owned());
        if gone == first {
            return;
        }
        for settled in
            self.same.iter_mut().filter(|((of, _), to)| *of == kind && **to == gone).map(|(_, to)| to)
        {
            first.clone_into(settled);
        }
        self.same.insert((kind, gone), first.to_owned());
    }

    fn part(&mut self, kind: RecordKind, one: &str, other: &str) {
        let (one, other) = if one < other { (one, other) } else { (other, one) };
        self.different.insert((kind, one.to_owned(), other.to_owned()));
    }

    /// Whether the office says that the person is one at all hosts.
    pub(super) fn is_one(&self, identity: &str) -> bool {
        self.one.contains(identity)
    }

    /// Whether the office says that the name is at each host that of another; without a name whether it says so of any.
    pub(crate) fn is_apart(&self, identity: Option<&str>) -> bool {
        identity.map_or(!self.apart.is_empty(), |identity| self.apart.contains(identity))
    }

    /// Whether the office says that these are two.
    pub(super) fn are_different(&self, kind: RecordKind, one: &str, other: &str) -> bool {
        let (one, other) = if one < other { (one, other) } else { (other, one) };
        !self.different.is_empty() && self.different.contains(&(kind, one.to_owned(), other.to_owned()))
    }
}
