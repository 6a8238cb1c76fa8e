//! Tables that were read.

use std::fmt;
use std::sync::{Arc, OnceLock};

use talka::reading::{DepthError, Tree};
use talka::register::{Organization, Placement, Private, RecordKind, Register, RegisterErrors};

use crate::alike::Alike;
use crate::asked::Asked;
use crate::error::TableError;
use crate::hours::{Hours, Listed, Owners};
use crate::judge::{self, Answer, JudgeError};
use crate::keys::{self, NONE, Unknown};
use crate::of_register::without_yearly_reports;
use crate::partial::Partial;
use crate::people::People;
use crate::records::{AllKeys, RecordTable};
use crate::sums::{Summed, sum};
use crate::table::{Batches, Table, Tables};
use crate::threads::Progress;

/// Tables that were read: every record has its number, and hours are kept as they came.
pub struct Loaded {
    keys: Arc<AllKeys>,
    hours: Arc<Hours>,
    records: Records,
}

/// The records of the people.
enum Records {
    /// Everybody's own.
    Own(Box<People>),
    /// Where nothing is known of anybody but a birth, those of people who are alike; everybody's own are only made when it takes
    /// them.
    Alike(Box<Alike>, Box<OnceLock<People>>),
}

impl fmt::Debug for Loaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let organizations = self.organizations().len();
        write!(f, "Loaded({} people, {organizations} organizations)", self.count())
    }
}

impl Loaded {
    /// Reads the tables. Volunteers, organizations and placements are read by the core, as if they came from a document;
    /// rows of hours that could not be entries are left out one by one, and listed with every [`Answer`].
    pub fn read(tables: Tables<'_>) -> Result<Self, TableError> {
        let Tables { hours, volunteers, organizations, placements } = tables;
        let mut keys = AllKeys::new();
        let read = |table, reader: Option<Batches<'_>>, keys| {
            reader.map(|reader| RecordTable::read(table, reader, keys)).transpose()
        };
        let volunteers = read(Table::Volunteers, volunteers, &mut keys.volunteers)?;
        let organizations = read(Table::Organizations, organizations, &mut keys.organizations)?;
        let placements = read(Table::Placements, placements, &mut keys.placements)?;
        let mut hours = Hours::read(hours)?;
        if let (Some(volunteers), Some(organizations), None) = (&volunteers, &organizations, &placements)
            && let Some(alike) = Alike::of(volunteers, organizations, &hours, &mut keys)
        {
            let (keys, hours) = (Arc::new(keys), Arc::new(hours));
            return Ok(Self { keys, hours, records: Records::Alike(Box::new(alike), Box::default()) });
        }
        let listed = |table: &Option<_>| if table.is_some() { Unknown::LeftOut } else { Unknown::Added };
        let listed = Listed { volunteers: listed(&volunteers), organizations: listed(&organizations) };
        let owners = hours.owners(&mut keys, listed);
        let register = register([volunteers, organizations, placements], &mut keys, &owners.0)?;
        let (keys, hours) = (Arc::new(keys), Arc::new(hours));
        let people = People::new(register, Arc::clone(&keys), Arc::clone(&hours), owners);
        Ok(Self::of_people(people, keys, hours))
    }

    pub(crate) fn of_people(people: People, keys: Arc<AllKeys>, hours: Arc<Hours>) -> Self {
        Self { keys, hours, records: Records::Own(Box::new(people)) }
    }

    /// The same of a part of the people, to be merged with those of other parts.
    ///
    /// A group and a correction of somebody else's entry keep people together: they have to be in one part. What is asked for
    /// decides what is in it; `verdicts` and `findings` are not.
    pub fn partial(&self, asked: &Asked<'_>) -> Result<Partial, JudgeError> {
        judge::partial(self, asked)
    }

    /// What comes of them.
    pub fn judge(&self, asked: &Asked<'_>) -> Result<Answer, JudgeError> {
        judge::judge(self, asked)
    }

    pub(crate) fn keys(&self) -> &AllKeys {
        &self.keys
    }

    pub(crate) fn hours(&self) -> &Hours {
        &self.hours
    }

    /// How many people there are.
    pub(crate) fn count(&self) -> u32 {
        match &self.records {
            Records::Own(people) => people.count(),
            Records::Alike(alike, _) => alike.count(),
        }
    }

    /// Whether the records were made from files.
    pub(crate) fn has_sources(&self) -> bool {
        matches!(&self.records, Records::Own(people) if people.has_sources())
    }

    pub(crate) fn organizations(&self) -> &[Organization] {
        match &self.records {
            Records::Own(people) => people.records().organizations(),
            Records::Alike(alike, _) => alike.register().organizations(),
        }
    }

    /// The name of a person, where one is known.
    pub(crate) fn volunteer_name(&self, at: usize) -> Option<&Private> {
        match &self.records {
            Records::Own(people) => people.records().volunteers().get(at)?.name.as_ref(),
            Records::Alike(..) => None,
        }
    }

    /// Everybody with their own records.
    pub(crate) fn people(&self) -> Result<&People, RegisterErrors> {
        match &self.records {
            Records::Own(people) => Ok(people),
            Records::Alike(alike, people) => {
                if let Some(people) = people.get() {
                    return Ok(people);
                }
                let all = alike.all(&self.keys, &self.hours)?;
                Ok(people.get_or_init(|| all))
            }
        }
    }

    /// Where people are alike, some of them with their own records, numbered as they are listed.
    pub(crate) fn some_of_alike(&self, people: &[u32]) -> Result<Option<People>, RegisterErrors> {
        match &self.records {
            Records::Alike(alike, _) if !people.is_empty() => {
                alike.some(people, &self.keys, &self.hours).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// Where people are alike, what their hours come to; `None` where what is asked for takes more than sums.
    pub(crate) fn sum(
        &self,
        asked: &Asked<'_>,
        progress: &Progress<'_>,
    ) -> Result<Option<Summed>, JudgeError> {
        match &self.records {
            Records::Own(_) => Ok(None),
            Records::Alike(alike, _) => sum(alike, &self.hours, &self.keys, asked, progress),
        }
    }
}

/// The records of the tables, with those of which only a key is known, without the hours.
fn register(
    [volunteers, organizations, placements]: [Option<RecordTable>; 3],
    keys: &mut AllKeys,
    owners: &Owners,
) -> Result<Register, TableError> {
    let mut trees = |table: &Option<RecordTable>| {
        table.as_ref().map(|table| table.trees(keys)).transpose().map(Option::unwrap_or_default)
    };
    let [mut people, mut hosts, placed] = [trees(&volunteers)?, trees(&organizations)?, trees(&placements)?];
    // Only of a kind that has no table a key makes a record.
    let derived = |trees: &mut Vec<Tree<'static>>, keys: &keys::Keys| -> Result<(), TableError> {
        for number in trees.len()..keys.len() {
            trees.push(object([("id", keys.id(u32::try_from(number).unwrap_or(NONE)))])?);
        }
        Ok(())
    };
    if volunteers.is_none() {
        derived(&mut people, &keys.volunteers)?;
    }
    if organizations.is_none() {
        derived(&mut hosts, &keys.organizations)?;
    }
    let after = placed.len();
    let lists = [("volunteers", people), ("organizations", hosts), ("placements", placed)];
    let lists = lists.into_iter().map(|(name, trees)| Ok((name.into(), Tree::list(trees)?)));
    let document = lists.collect::<Result<_, DepthError>>().and_then(Tree::object).map_err(too_deep)?;
    let mut parts = Register::from_tree(document)?.into_parts();
    parts.placements.extend((after..).zip(owners.pairs()).map(|(number, (volunteer, organization))| {
        let id = keys::made(RecordKind::Placement, u32::try_from(number).unwrap_or(NONE));
        let (volunteer, organization) =
            (keys.volunteers.id(*volunteer), keys.organizations.id(*organization));
        Placement::new(id.into(), volunteer.into(), organization.into())
    }));
    without_yearly_reports(parts)
}

fn object<const N: usize>(members: [(&'static str, uuid::Uuid); N]) -> Result<Tree<'static>, TableError> {
    let members = members.into_iter().map(|(name, id)| (name.into(), Tree::Text(id.to_string().into())));
    Tree::object(members.collect()).map_err(too_deep)
}

fn too_deep(_: DepthError) -> TableError {
    TableError::TooDeep
}
