//! Whom and what a row is about, by key or by name.

use talka::register::{
    Organization, OrganizationId, PlacementId, Private, RecordKind, Volunteer, VolunteerId,
};
use uuid::Uuid;

use super::super::tabular::Tabular;
use super::super::{columns, placements};
use super::Cells;
use crate::cell;
use crate::diagnostic::{Issue, RowIssue, SheetIssue};
use crate::fold::fold;
use crate::keys::Lookup;
use crate::roster::{Named, Origin};

/// Whether a name is that of several people: `Alfa Paraugs un Beta Piemēra`, or whole names with something between them.
fn are_several(name: &str) -> bool {
    let folded = format!(" {} ", fold(name));
    if [" un ", " and "].iter().any(|word| folded.contains(word)) {
        return true;
    }
    let mut parts = name.split(['/', ';', ',', '\n', '+']).filter(|part| !part.trim().is_empty()).peekable();
    let first = parts.next();
    let is_whole = |part: &str| {
        part.split_whitespace().filter(|word| word.chars().all(|c| c.is_alphabetic() || c == '-')).count() > 1
    };
    parts.peek().is_some() && first.into_iter().chain(parts).all(is_whole)
}

impl<'a> Cells<'a> {
    /// Reads the same row as one of another table, where it has columns of that.
    fn seen_as<T>(&mut self, kind: RecordKind, read: impl FnOnce(&mut Cells<'_>) -> Option<T>) -> Option<T> {
        let row = self.row.seen_as(kind)?;
        let columns = columns(kind).columns;
        let mut cells = Cells::new(&row, columns, &mut *self.known, self.survey, &mut *self.diagnostics);
        let read = read(&mut cells);
        let refused = cells.refused;
        self.refused = self.refused.or(refused);
        read.filter(|_| refused.is_none())
    }

    /// Whom the row as one of another table is about. Rows that say the same are about the same, so it is read once, unless
    /// something is to be reported of each.
    fn once<I: From<Uuid> + Into<Uuid> + Copy>(
        &mut self,
        kind: RecordKind,
        read: impl FnOnce(&mut Self) -> Option<I>,
    ) -> Option<I> {
        let host = self.host_said();
        let said =
            self.row.seen_as(kind).and_then(|row| Some(format!("{}:{host}:{}", kind.as_str(), row.said()?)));
        let Some(said) = said else { return read(self) };
        if let Some(id) = self.known.again.find(&said) {
            return Some(id.into());
        }
        let before = self.diagnostics.additions();
        let id = read(self)?;
        if self.diagnostics.additions() == before {
            self.known.again.keep(said, id.into());
        }
        Some(id)
    }

    fn origin(&self) -> Origin<'a> {
        Origin { file: self.row.file(), row: self.row.number() }
    }

    /// The person whom the row is about, by the key of a table or by name.
    pub(in crate::tables) fn volunteer(&mut self) -> Option<VolunteerId> {
        const KIND: RecordKind = RecordKind::Volunteer;
        if self.given(Volunteer::KEY).is_some() || self.row.seen_as(KIND).is_none() {
            return self.reference_or_name(Volunteer::KEY, KIND, |cells, key| {
                if cells.known.has_table(KIND) {
                    cells.refuse(Volunteer::KEY, Issue::KeyUnknown { record: KIND });
                    return None;
                }
                let details = cells.seen_as(KIND, |seen| Volunteer::read(Uuid::nil(), seen));
                let record = details.unwrap_or_else(|| Volunteer::new(Uuid::nil().into()));
                cells.person(record, Some(key), Volunteer::KEY)
            });
        }
        self.once(KIND, Self::volunteer_by_name)
    }

    /// The person, as columns of the table of people name him or her.
    fn volunteer_by_name(&mut self) -> Option<VolunteerId> {
        const KIND: RecordKind = RecordKind::Volunteer;
        let (record, key) = self.seen_as(KIND, |seen| {
            let record = Volunteer::read(Uuid::nil(), seen)?;
            let key = seen.get(Volunteer::KEY, cell::key);
            if key.is_none() && record.name.is_none() {
                // Says that it is empty, at the column which is there.
                let column = if seen.has("name") { "name" } else { "surname" };
                seen.require(column, cell::text)?;
            }
            Some((record, key))
        })?;
        if key.is_none() && record.name.as_ref().is_some_and(|name| are_several(name.reveal())) {
            return self.refuse_seen(KIND, "name", Issue::Sheet(SheetIssue::Row(RowIssue::SeveralPeople)));
        }
        if let Some(key) = &key {
            let id = self.known.id(KIND, key);
            match self.known.find(KIND, id) {
                Lookup::Read if self.known.has_table(KIND) => return Some(id.into()),
                Lookup::Refused { file, row } => {
                    return self.refuse_seen(KIND, Volunteer::KEY, Issue::KeyOfRefusedRow { file, row });
                }
                Lookup::Nowhere if self.known.has_table(KIND) => {
                    return self.refuse_seen(KIND, Volunteer::KEY, Issue::KeyUnknown { record: KIND });
                }
                Lookup::Read | Lookup::Nowhere => {}
            }
        }
        self.person(record, key.as_deref(), "name")
    }

    fn refuse_seen<T>(&mut self, kind: RecordKind, column: &str, issue: Issue) -> Option<T> {
        let row = self.row.seen_as(kind).unwrap_or(*self.row);
        self.refuse_at(column, row.place(column), issue);
        None
    }

    fn person(&mut self, record: Volunteer, key: Option<&str>, column: &str) -> Option<VolunteerId> {
        let named = self.known.person(record, key, self.host_said(), self.origin());
        self.settled(RecordKind::Volunteer, column, named)
    }

    /// What the row says of the host, where the office says that one name is at each host that of another.
    fn host_said(&self) -> &'a str {
        if !self.known.roster.identities.is_apart(None) {
            return "";
        }
        let own = |column| self.row.text(column);
        let organizer = self.row.seen_as(RecordKind::Organization).and_then(|row| row.text("name"));
        let said = [own("host"), organizer, own("place")].into_iter().flatten().map(cell::trim);
        said.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// Notes what came of looking for a record by name.
    fn settled<I>(
        &mut self,
        record: RecordKind,
        column: &str,
        named: Result<Named<I>, SheetIssue>,
    ) -> Option<I> {
        let row = self.row.seen_as(record).unwrap_or(*self.row);
        let (id, issue) = match named {
            Ok(Named::Known(id)) => (id, None),
            Ok(Named::Derived(id)) => {
                (id, self.known.has_table(record).then_some(SheetIssue::NotInTable { record }))
            }
            Ok(Named::Differs(id, first)) => (id, Some(SheetIssue::RowsDiffer { record, first })),
            Err(issue) => return self.refuse_seen(record, column, Issue::Sheet(issue)),
        };
        if let Some(issue) = issue {
            self.diagnostics.note(row.place(column), Issue::Sheet(issue));
        }
        Some(id)
    }

    /// The organization that the row names, by the key of a table or by name.
    pub(in crate::tables) fn organization(&mut self, column: &str) -> Option<OrganizationId> {
        self.reference_or_name(column, RecordKind::Organization, |cells, name| {
            let named = Organization::default().name(Private::new(name));
            cells.host(named, column)
        })
    }

    fn host(&mut self, record: Organization, column: &str) -> Option<OrganizationId> {
        const KIND: RecordKind = RecordKind::Organization;
        let of_table = column != "name" && self.known.has_table(KIND) && !self.row_is_sheet();
        let named = self.known.host(record, self.origin(), of_table);
        match named {
            Ok(None) => {
                self.refuse(column, Issue::KeyUnknown { record: KIND });
                None
            }
            Ok(Some(named)) => self.settled(KIND, column, Ok(named)),
            Err(issue) => self.settled(KIND, column, Err(issue)),
        }
    }

    /// Whether the table may have columns of others beside its own.
    pub(in crate::tables) fn row_is_sheet(&self) -> bool {
        self.row.seen_as(RecordKind::Volunteer).is_some()
    }

    /// The organizer, as columns of the table of organizations name it.
    pub(in crate::tables) fn organizer_by_name(&mut self) -> Option<OrganizationId> {
        self.once(RecordKind::Organization, |cells| {
            let record = cells.seen_as(RecordKind::Organization, |seen| {
                seen.given("name")?;
                Organization::read(Uuid::nil(), seen)
            })?;
            cells.host(record, "name")
        })
    }

    /// The placement of an hour log in a sheet that may have no number of it.
    pub(in crate::tables) fn placement_by_name(&mut self) -> Option<PlacementId> {
        const KIND: RecordKind = RecordKind::Placement;
        let key = self.get("placement", cell::key);
        if self.known.has_table(KIND) && key.is_some() {
            return self.require_reference("placement", KIND);
        }
        let volunteer = self.volunteer();
        let organization = self.organizer();
        let (volunteer, organization) = (volunteer?, organization.ok()?);
        let recorded = match (&key, self.known.placement(volunteer, organization)) {
            (None, Ok(Some(placement))) => return Some(placement),
            (None, Err(issue)) => {
                return self.refuse_seen(RecordKind::Volunteer, "name", Issue::Sheet(issue));
            }
            (Some(_), _) | (None, Ok(None)) => self.known.has_table(KIND),
        };
        let organization = match organization {
            Some(organization) => organization,
            None => self.host(self.known.roster.unnamed(), "host")?,
        };
        let identity = key.unwrap_or_else(|| format!("{volunteer}|{organization}"));
        let id = self.known.id(KIND, &identity).into();
        let details = self.seen_as(KIND, |seen| Some(placements::details(seen)));
        let placement = details.unwrap_or_default().id(id).volunteer(volunteer).organization(organization);
        if let Err(issue) = self.known.add_placement(placement, self.origin()) {
            self.refuse("placement", Issue::Sheet(issue));
            return None;
        }
        if recorded {
            self.diagnostics.note(self.row.place(""), Issue::Sheet(SheetIssue::NotInTable { record: KIND }));
        }
        Some(id)
    }

    /// What the row says in the column of keys of the table of organizations.
    fn organization_key(&self) -> Option<&'a str> {
        let seen = self.row.seen_as(RecordKind::Organization)?;
        seen.text(Organization::KEY).map(cell::trim).filter(|key| !key.is_empty())
    }

    /// The organization with which the placement is: the one that is named, or where none is, that of the place of work.
    /// `Ok(None)` where nothing says it, an error where what says it is refused.
    fn organizer(&mut self) -> Result<Option<OrganizationId>, ()> {
        let named = self.row.seen_as(RecordKind::Organization).filter(|row| row.text("name").is_some());
        if named.is_some_and(|row| row.text("name").is_some_and(|name| !cell::trim(name).is_empty())) {
            return self.organizer_by_name().map(Some).ok_or(());
        }
        if let Some(key) = self.organization_key() {
            let id = self.known.id(RecordKind::Organization, key);
            match self.known.find(RecordKind::Organization, id) {
                Lookup::Read => return Ok(Some(id.into())),
                Lookup::Refused { file, row } => {
                    let issue = Issue::KeyOfRefusedRow { file, row };
                    return self.refuse_seen(RecordKind::Organization, Organization::KEY, issue).ok_or(());
                }
                Lookup::Nowhere => {}
            }
            // Without a table of keys it is a name.
            let named = Organization::default().name(Private::new(key));
            return self.host(named, "name").map(Some).ok_or(());
        }
        for column in ["host", "place"] {
            if self.said(column).is_some() {
                return self.organization(column).map(Some).ok_or(());
            }
        }
        Ok(None)
    }
}
