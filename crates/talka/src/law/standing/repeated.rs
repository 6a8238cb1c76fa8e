//! Entries of the same hours.

use super::claimed::Claimed;
use crate::date::Clock;
use crate::law::fact::Field;
use crate::order::sort_by_key;
use crate::register::{Evidence, HourKind, Mode, OrganizationId, plain_if_known};

/// How many entries of the same placement, days and minutes an entry is compared with that may be the same hours. So many
/// hours of work fit into a day.
const COMPARED: usize = 24;

/// Two entries that are, or may be, the same hours: places in the list of all entries.
pub(super) struct Repeated {
    pub(super) entry: usize,
    pub(super) of: usize,
    /// What is known of only one of them; none where nothing is.
    pub(super) open: Option<Field>,
}

/// What makes entries of the same placement, days and minutes other hours, each where it is known.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Marks<'r> {
    start: Option<Clock>,
    end: Option<Clock>,
    host: Option<OrganizationId>,
    kind: Option<HourKind>,
    mode: Option<Mode>,
    place: Option<String>,
    field: Option<String>,
    task: Option<String>,
    booklet: Option<&'r str>,
    page: Option<u32>,
    line: Option<u32>,
}

impl<'r> Marks<'r> {
    fn of(entry: &Claimed<'r>) -> Self {
        let log = entry.log;
        let evidence: Option<&Evidence> = log.evidence.as_ref();
        Self {
            start: log.start,
            end: log.end,
            host: Some(entry.host),
            kind: log.kind,
            mode: log.mode,
            place: plain_if_known(log.place.as_deref()),
            field: plain_if_known(log.field.as_deref()),
            task: plain_if_known(log.task.as_deref()),
            booklet: evidence.and_then(|evidence| evidence.booklet.as_deref()),
            page: evidence.and_then(|evidence| evidence.page),
            line: evidence.and_then(|evidence| evidence.line),
        }
    }

    /// Whether nothing that is known of both differs.
    fn may_be(&self, other: &Self) -> bool {
        fn open<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.zip(other).is_none_or(|(one, other)| one == other)
        }
        open(self.start.as_ref(), other.start.as_ref())
            && open(self.end.as_ref(), other.end.as_ref())
            && open(self.host.as_ref(), other.host.as_ref())
            && open(self.kind.as_ref(), other.kind.as_ref())
            && open(self.mode.as_ref(), other.mode.as_ref())
            && open(self.place.as_ref(), other.place.as_ref())
            && open(self.field.as_ref(), other.field.as_ref())
            && open(self.task.as_ref(), other.task.as_ref())
            && open(self.booklet.as_ref(), other.booklet.as_ref())
            && open(self.page.as_ref(), other.page.as_ref())
            && open(self.line.as_ref(), other.line.as_ref())
    }

    /// The fact that this one leaves open and that would tell them apart.
    fn open(&self, other: &Self) -> Field {
        if self.start.is_none() && other.start.is_some() {
            Field::Start
        } else if self.end.is_none() && other.end.is_some() {
            Field::End
        } else {
            Field::On
        }
    }
}

/// The entries that are or may be the same hours as one before them in that order.
pub(super) fn repeated(entries: &[Claimed<'_>], order: &[usize]) -> Vec<Repeated> {
    let claiming = order.iter().filter_map(|n| Some((*n, entries.get(*n)?)));
    let mut claiming: Vec<(usize, &Claimed<'_>)> = claiming.filter(|(_, entry)| entry.stands > 0).collect();
    let group = |entry: &Claimed<'_>| {
        let period = entry.log.on.period();
        (period.first(), period.last(), entry.log.placement, entry.log.minutes)
    };
    sort_by_key(&mut claiming, |(_, entry)| group(entry));
    let mut found = Vec::new();
    for alike in claiming.chunk_by(|(_, one), (_, next)| group(one) == group(next)) {
        if alike.len() > 1 {
            among(alike, &mut found);
        }
    }
    found
}

/// The same of entries of the same placement, days and minutes.
fn among(entries: &[(usize, &Claimed<'_>)], found: &mut Vec<Repeated>) {
    let marked: Vec<Marked<'_>> =
        entries.iter().enumerate().map(|(order, (n, entry))| (order, *n, Marks::of(entry))).collect();
    let mut first = Vec::new();
    for same in by_marks(&marked).chunk_by(|(.., one), (.., next)| one == next) {
        if let [of, others @ ..] = same {
            found.extend(others.iter().map(|entry| Repeated { entry: entry.1, of: of.1, open: None }));
            first.push(*of);
        }
    }
    sort_by_key(&mut first, |(order, ..)| *order);
    for (at, (_, entry, marks)) in first.iter().enumerate() {
        let before = first.get(at.saturating_sub(COMPARED)..at).unwrap_or_default();
        if let Some((_, of, other)) = before.iter().find(|(.., other)| marks.may_be(other)) {
            found.push(Repeated { entry: *entry, of: *of, open: Some(marks.open(other)) });
        }
    }
}

type Marked<'r> = (usize, usize, Marks<'r>);

fn by_marks<'m, 'r>(marked: &'m [Marked<'r>]) -> Vec<&'m Marked<'r>> {
    let mut by_marks: Vec<&'m Marked<'r>> = marked.iter().collect();
    sort_by_key(&mut by_marks, |marked| {
        let marked: &'m Marked<'r> = marked;
        &marked.2
    });
    by_marks
}
