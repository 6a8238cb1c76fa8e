//! People of whom nothing is known but their births: those with the same one are alike, and so few records stand for all.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use ahash::RandomState;
use talka::date::Day;
use talka::reading::Tree;
use talka::register::{
    Organization, OrganizationId, Parts, Placement, RecordKind, Register, RegisterErrors, Volunteer,
};

use crate::hours::{Columns, Hours, refused};
use crate::keys::{Categories, NONE, made, position};
use crate::of_register::without_yearly_reports;
use crate::people::People;
use crate::records::{AllKeys, RecordTable};
use crate::refused::RefusedRow;

/// Tables of people who are alike or not by their births alone, and of hours of plain entries at organizations.
pub(crate) struct Alike {
    /// A volunteer of each kind and all organizations, with a placement of each kind of volunteer at each kind of organization.
    register: Register,
    /// The kind of each person, and of each organization.
    people: Vec<u32>,
    hosts: Vec<u32>,
    host_kinds: usize,
}

/// There are at most so many kinds of placements, or one for so many rows: what is worked out for each of them must not take
/// longer than what records of everybody do.
const KINDS: usize = 256;
const ROWS_FOR_KIND: usize = 32;

impl Alike {
    /// `None` where more is known of somebody, where hours are more than plain entries, and where records cannot be read.
    pub(crate) fn of(
        volunteers: &RecordTable,
        organizations: &RecordTable,
        hours: &Hours,
        keys: &mut AllKeys,
    ) -> Option<Self> {
        let is_plain = |columns: &Columns| columns.has_two_sides() && columns.only_plain();
        if !hours.batches().iter().all(is_plain) {
            return None;
        }
        let (people, firsts) = kinds_of_births(&volunteers.births()?);
        // Organizations may name others that no table has, and hours may not.
        let own = keys.organizations.clone();
        let hosts = organizations.trees(keys);
        keys.organizations = own;
        let is_first = |row| firsts.binary_search(&row).is_ok();
        let lists = [
            ("volunteers", volunteers.trees_of(keys, is_first).ok()?),
            ("organizations", hosts.ok()?),
            ("placements", Vec::new()),
        ];
        let lists = lists.into_iter().map(|(name, trees)| Some((name.into(), Tree::list(trees).ok()?)));
        let document = Tree::object(lists.collect::<Option<_>>()?).ok()?;
        let register = without_yearly_reports(Register::from_tree(document).ok()?.into_parts()).ok()?;
        // What organizations are called decides nothing.
        let hosts = alike_hosts(register.organizations(), |host| host.name = None);
        let first_hosts = first_of_each(&hosts);
        if firsts.len().saturating_mul(first_hosts.len()) > KINDS.max(hours.rows() / ROWS_FOR_KIND) {
            return None;
        }
        let mut parts = register.into_parts();
        for volunteer in &parts.volunteers {
            for host in first_hosts.iter().filter_map(|host| parts.organizations.get(*host)) {
                let id = made(RecordKind::Placement, u32::try_from(parts.placements.len()).ok()?);
                parts.placements.push(Placement::new(id.into(), volunteer.id, host.id));
            }
        }
        let register = Register::new(parts).ok()?;
        Some(Self { register, people, hosts, host_kinds: first_hosts.len() })
    }

    /// The records of which each stands for all that are like it.
    pub(crate) fn register(&self) -> &Register {
        &self.register
    }

    /// The kind of each person.
    pub(crate) fn people(&self) -> &[u32] {
        &self.people
    }

    /// The kind of each organization.
    pub(crate) fn hosts(&self) -> &[u32] {
        &self.hosts
    }

    /// How many kinds of organizations there are. Placements are in the order of the kinds of people and then of these.
    pub(crate) fn host_kinds(&self) -> usize {
        self.host_kinds
    }

    /// How many people there are.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.people.len()).unwrap_or(NONE)
    }

    /// Everybody with their rows.
    pub(crate) fn all(&self, keys: &Arc<AllKeys>, hours: &Arc<Hours>) -> Result<People, RegisterErrors> {
        self.some(&(0..self.count()).collect::<Vec<_>>(), keys, hours)
    }

    /// These people with their rows, numbered as they are listed.
    pub(crate) fn some(
        &self,
        people: &[u32],
        keys: &Arc<AllKeys>,
        hours: &Arc<Hours>,
    ) -> Result<People, RegisterErrors> {
        let mut numbers = vec![NONE; self.people.len()];
        for (number, person) in (0_u32..).zip(people) {
            if let Some(place) = numbers.get_mut(position(*person)) {
                *place = number;
            }
        }
        let (mut volunteers, mut organizations) = (Vec::new(), Vec::with_capacity(hours.rows()));
        volunteers.reserve_exact(hours.rows());
        let mut categories = <[Categories; 2]>::default();
        let mut left_out = Vec::new();
        for (columns, start) in hours.batches().iter().zip(hours.starts()) {
            let from = volunteers.len();
            let sides = [&mut volunteers, &mut organizations];
            columns.known_sides(keys, &mut categories, 0..columns.rows(), sides);
            let volunteers = volunteers.iter_mut().skip(from);
            for (row, (volunteer, organization)) in
                (*start..).zip(volunteers.zip(organizations.iter().skip(from)))
            {
                if let Some(refused) = refused(*volunteer, *organization) {
                    left_out.push(RefusedRow { row, refused });
                    *volunteer = NONE;
                } else {
                    *volunteer = numbers.get(position(*volunteer)).copied().unwrap_or(NONE);
                }
            }
        }
        let counts = [people.len(), self.hosts.len()];
        let owners = hours.pairs(&volunteers, &organizations, counts, 0);
        let like = |person: &u32| {
            let kind = self.people.get(position(*person))?;
            let mut volunteer: Volunteer = self.register.volunteers().get(position(*kind))?.clone();
            volunteer.id = keys.volunteers.id(*person).into();
            Some(volunteer)
        };
        let volunteers: Vec<Volunteer> = people.iter().filter_map(like).collect();
        let organizations = self.register.organizations().to_vec();
        let placement = |(number, (volunteer, organization)): (u32, &(u32, u32))| {
            let volunteer = volunteers.get(position(*volunteer))?.id;
            let organization = organizations.get(position(*organization))?.id;
            Some(Placement::new(made(RecordKind::Placement, number).into(), volunteer, organization))
        };
        let placements = (0_u32..).zip(owners.pairs()).filter_map(placement).collect();
        let parts = Parts { volunteers, organizations, placements, ..Parts::default() };
        let register = Register::new(parts)?;
        Ok(People::new(register, Arc::clone(keys), Arc::clone(hours), (owners, left_out)))
    }
}

/// The kind of each birth, numbered as they first occur, and where they do.
fn kinds_of_births(births: &[Option<Day>]) -> (Vec<u32>, Vec<usize>) {
    let mut known: HashMap<Option<Day>, u32, RandomState> = HashMap::default();
    let mut firsts = Vec::new();
    let kind = |(row, birth): (usize, &Option<Day>)| match known.entry(*birth) {
        Entry::Occupied(known) => *known.get(),
        Entry::Vacant(place) => {
            firsts.push(row);
            *place.insert(u32::try_from(firsts.len() - 1).unwrap_or(NONE))
        }
    };
    (births.iter().enumerate().map(kind).collect(), firsts)
}

/// Where each kind first occurs, if they are numbered as they do.
fn first_of_each(kinds: &[u32]) -> Vec<usize> {
    let mut firsts = Vec::new();
    for (at, kind) in kinds.iter().enumerate() {
        if position(*kind) == firsts.len() {
            firsts.push(at);
        }
    }
    firsts
}

/// Organizations of which the same is known, but for what is left out, have the same number, in the order in which they first
/// occur.
pub(crate) fn alike_hosts(hosts: &[Organization], leave_out: impl Fn(&mut Organization)) -> Vec<u32> {
    let mut known: HashMap<Organization, u32, RandomState> = HashMap::default();
    let number = |host: &Organization| {
        let next = u32::try_from(known.len()).unwrap_or(NONE);
        let mut facts = host.clone();
        facts.id = OrganizationId::default();
        leave_out(&mut facts);
        *known.entry(facts).or_insert(next)
    };
    hosts.iter().map(number).collect()
}
