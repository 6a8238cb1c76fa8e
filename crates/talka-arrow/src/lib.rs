#![doc = include_str!("../README.md")]

mod asked;
mod by_person;
mod column;
mod error;
mod grouped;
mod hours;
mod judge;
mod keys;
mod lookup;
mod of_register;
mod outputs;
mod pairs;
mod partial;
mod people;
mod records;
mod refused;
mod said;
mod sources;
mod table;

pub use talka::impact::By;
use talka::reading::{DepthError, Tree};
use talka::register::{Placement, RecordKind, Register};

pub use asked::{Asked, Watch};
pub use error::{ColumnError, ColumnReason, TableError};
use hours::{Hours, Listed, Owners};
pub use judge::{Answer, JudgeError};
use keys::{NONE, Unknown};
use of_register::without_yearly_reports;
pub use outputs::TOTALS_BY;
pub use partial::{MergeError, Merged, Partial};
use people::People;
use records::{AllKeys, RecordTable};
pub use refused::Refused;
pub use table::{Batches, Table, Tables};

/// Tables that were read: every record has its number, and hours are kept as they came.
#[derive(Debug)]
pub struct Loaded(People);

impl Loaded {
    /// Reads the tables. Volunteers, organizations and placements are read by the core, as if they came from a document;
    /// rows of hours that could not be entries are left out one by one, and listed with every [`Answer`].
    pub fn read(tables: Tables<'_>) -> Result<Self, TableError> {
        let Tables { hours, volunteers, organizations, placements } = tables;
        let mut keys = AllKeys::new();
        let mut listed = Listed { volunteers: Unknown::Added, organizations: Unknown::Added };
        let read = |table, reader: Option<Batches<'_>>, keys| {
            reader.map(|reader| RecordTable::read(table, reader, keys)).transpose()
        };
        let volunteers = read(Table::Volunteers, volunteers, &mut keys.volunteers)?;
        let organizations = read(Table::Organizations, organizations, &mut keys.organizations)?;
        let placements = read(Table::Placements, placements, &mut keys.placements)?;
        if volunteers.is_some() {
            listed.volunteers = Unknown::LeftOut;
        }
        if organizations.is_some() {
            listed.organizations = Unknown::LeftOut;
        }
        let (hours, owners) = Hours::read(hours, &mut keys, listed)?;
        let mut trees = |table: &Option<RecordTable>| {
            table.as_ref().map(|table| table.trees(&mut keys)).transpose().map(Option::unwrap_or_default)
        };
        let [mut people, mut hosts, placed] =
            [trees(&volunteers)?, trees(&organizations)?, trees(&placements)?];
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
        if let Owners::Pairs(pairs, _) = &owners {
            parts.placements.extend((after..).zip(pairs).map(|(number, (volunteer, organization))| {
                let id = keys::made(RecordKind::Placement, u32::try_from(number).unwrap_or(NONE));
                let (volunteer, organization) =
                    (keys.volunteers.id(*volunteer), keys.organizations.id(*organization));
                Placement::new(id.into(), volunteer.into(), organization.into())
            }));
        }
        Ok(Self(People::new(without_yearly_reports(parts)?, keys, hours, owners)))
    }

    /// The same of a part of the people, to be merged with those of other parts.
    ///
    /// A group and a correction of somebody else's entry keep people together: they have to be in one part. What is asked for
    /// decides what is in it; `verdicts` and `findings` are not.
    pub fn partial(&self, asked: &Asked<'_>) -> Result<Partial, JudgeError> {
        judge::partial(&self.0, asked)
    }

    /// What comes of them.
    pub fn judge(&self, asked: &Asked<'_>) -> Result<Answer, JudgeError> {
        judge::judge(&self.0, asked)
    }
}

fn object<const N: usize>(members: [(&'static str, uuid::Uuid); N]) -> Result<Tree<'static>, TableError> {
    let members = members.into_iter().map(|(name, id)| (name.into(), Tree::Text(id.to_string().into())));
    Tree::object(members.collect()).map_err(too_deep)
}

fn too_deep(_: DepthError) -> TableError {
    TableError::TooDeep
}
