//! A register that was made elsewhere, such as from an office's files, as tables.

use std::sync::Arc;

use arrow_array::{
    Array, ArrayRef, Int32Array, RecordBatch, RecordBatchIterator, RecordBatchOptions, StringArray,
    UInt32Array,
};
use arrow_schema::{ArrowError, Field, Schema};
use talka::register::{Confirmation, Evidence, HourLog, Parts, Private, Register};

use crate::Loaded;
use crate::error::TableError;
use crate::hours::{Hours, Listed};
use crate::keys::{Key, Unknown};
use crate::people::People;
use crate::records::AllKeys;
use crate::table::Table;

impl Loaded {
    /// The records of a register, which are their own keys. Rows of hours are numbered in the order of its entries; where the
    /// register was made from files, outputs that name records say where they are in them.
    ///
    /// ```
    /// use talka::law::Settings;
    /// use talka::register::Register;
    /// use talka_arrow::{Asked, Loaded};
    /// let loaded = Loaded::of_register(Register::from_json(br#"{"volunteers": [], "organizations": []}"#)?)?;
    /// let answer = loaded.judge(&Asked::new(Settings::on("2020-12-31".parse()?)).findings())?;
    /// assert_eq!(answer.findings.map(|findings| findings.num_rows()), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_register(register: Register) -> Result<Self, TableError> {
        let mut parts = register.into_parts();
        let mut keys = AllKeys::new();
        for volunteer in &parts.volunteers {
            keys.volunteers.add(Key::Uuid(volunteer.id.uuid()));
        }
        for organization in &parts.organizations {
            keys.organizations.add(Key::Uuid(organization.id.uuid()));
        }
        for placement in &parts.placements {
            keys.placements.add(Key::Uuid(placement.id.uuid()));
        }
        let logs = std::mem::take(&mut parts.hour_logs);
        let failed = |source| TableError::Stream { table: Table::Hours, batch: 0, source };
        let batch = batch(&logs).map_err(failed)?;
        drop(logs);
        let schema = batch.schema();
        let reader = Box::new(RecordBatchIterator::new([Ok(batch)], schema));
        let listed = Listed { volunteers: Unknown::LeftOut, organizations: Unknown::LeftOut };
        let mut hours = Hours::read(reader)?;
        let owners = hours.owners(&mut keys, listed);
        let (keys, hours) = (Arc::new(keys), Arc::new(hours));
        let register = without_yearly_reports(parts)?;
        let people = People::new(register, Arc::clone(&keys), Arc::clone(&hours), owners);
        Ok(Self::of_people(people, keys, hours))
    }
}

/// The register of these records. A report of a year is compared with the hours of everybody, which are never records at once.
pub(crate) fn without_yearly_reports(mut parts: Parts) -> Result<Register, TableError> {
    for organization in &mut parts.organizations {
        organization.yearly_reports = None;
    }
    Ok(Register::new(parts).map_err(talka::register::RegisterReadError::from)?)
}

/// Entries as columns. Those without any value are left out, since each makes a row more than plain.
fn batch(logs: &[HourLog]) -> Result<RecordBatch, ArrowError> {
    let texts = |of: &dyn Fn(&HourLog) -> Option<String>| -> ArrayRef {
        Arc::new(logs.iter().map(of).collect::<StringArray>())
    };
    let numbers = |of: &dyn Fn(&Evidence) -> Option<u32>| -> ArrayRef {
        Arc::new(logs.iter().map(|log| log.evidence.as_ref().and_then(of)).collect::<UInt32Array>())
    };
    let evidence =
        |of: &dyn Fn(&Evidence) -> Option<String>| texts(&|log| log.evidence.as_ref().and_then(of));
    let confirmation =
        |of: &dyn Fn(&Confirmation) -> Option<String>| texts(&|log| log.confirmation.as_ref().and_then(of));
    let revealed = |text: &Option<Private>| text.as_ref().map(|text| text.reveal().to_owned());
    let needed = [
        ("placement", texts(&|log| Some(log.placement.to_string()))),
        ("on", texts(&|log| Some(log.on.to_string()))),
        ("minutes", Arc::new(Int32Array::from_iter_values(logs.iter().map(|log| log.minutes)))),
    ];
    let others = [
        ("host", texts(&|log| log.host.map(|host| host.to_string()))),
        ("start", texts(&|log| log.start.map(|clock| clock.to_string()))),
        ("end", texts(&|log| log.end.map(|clock| clock.to_string()))),
        ("stated", texts(&|log| log.stated.clone())),
        ("task", texts(&|log| log.task.clone())),
        ("field", texts(&|log| log.field.clone())),
        ("place", texts(&|log| log.place.clone())),
        ("mode", texts(&|log| log.mode.map(|mode| mode.as_str().to_owned()))),
        ("kind", texts(&|log| log.kind.map(|kind| kind.as_str().to_owned()))),
        ("evidence/kind", evidence(&|of| of.kind.map(|kind| kind.as_str().to_owned()))),
        ("evidence/booklet", evidence(&|of| of.booklet.clone())),
        ("evidence/page", numbers(&|of| of.page)),
        ("evidence/line", numbers(&|of| of.line)),
        ("entered_by", texts(&|log| log.entered_by.map(|role| role.as_str().to_owned()))),
        ("entered", texts(&|log| log.entered.map(|day| day.to_string()))),
        ("confirmation/state", confirmation(&|of| Some(of.state.as_str().to_owned()))),
        ("confirmation/by", confirmation(&|of| revealed(&of.by))),
        ("confirmation/role", confirmation(&|of| of.role.map(|role| role.as_str().to_owned()))),
        ("confirmation/on", confirmation(&|of| of.on.map(|day| day.to_string()))),
        ("confirmation/reason", confirmation(&|of| revealed(&of.reason))),
        ("corrects", texts(&|log| log.corrects.map(|id| id.to_string()))),
    ];
    let given = others.into_iter().filter(|(_, array)| array.null_count() < array.len());
    let mut columns: Vec<(&str, ArrayRef)> = needed.into_iter().chain(given).collect();
    // Only what corrects another looks for its key.
    if columns.iter().any(|(name, _)| *name == "corrects") {
        columns.push(("id", texts(&|log| Some(log.id.to_string()))));
    }
    let field = |(name, array): &(&str, ArrayRef)| Field::new(*name, array.data_type().clone(), true);
    let schema = Schema::new(columns.iter().map(field).collect::<Vec<_>>());
    let options = RecordBatchOptions::new().with_row_count(Some(logs.len()));
    let arrays = columns.into_iter().map(|(_, array)| array).collect();
    RecordBatch::try_new_with_options(Arc::new(schema), arrays, &options)
}
