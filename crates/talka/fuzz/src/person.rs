//! One entry before it is saved, and one person apart from the others: what is said of them is what the whole register says.

use serde_json::Value;
use talka::law::{Judged, Settings, check, check_entry as check_before_saving};
use talka::register::{Register, VolunteerId};

use crate::recipe::{Asked, check_options};

/// `check_entry`, of the last entry of a register: the verdict is that of the register with it, and nothing is found that
/// is not found there.
pub fn check_entry(bytes: &[u8]) {
    let Some((register, settings)) = judged(bytes) else { return };
    let mut parts = register.clone().into_parts();
    let Some(entry) = parts.hour_logs.pop() else { return };
    // Another entry may correct it.
    let Ok(before) = Register::new(parts) else { return };
    let checked = check_before_saving(&before, &entry, &settings).unwrap();
    let last = before.hour_logs().len();
    assert_eq!(Some(checked.verdict), Judged::new(register.clone(), &settings).verdict(last));
    let whole = check(&register, &settings);
    for finding in &checked.report.findings {
        assert!(whole.findings.contains(finding), "only the entry alone has a {}", finding.rule.code);
    }
    for undetermined in &checked.report.undetermined {
        assert!(
            whole.undetermined.contains(undetermined),
            "only the entry alone asks by {}",
            undetermined.rule.code
        );
    }
    // What was saved is not saved again.
    assert!(check_before_saving(&register, &entry, &settings).is_err());
}

/// `Register::slice`: it holds all entries of its person with the same verdicts, and is its own slice when it is read again.
pub fn slice(bytes: &[u8]) {
    let Some((register, settings)) = judged(bytes) else { return };
    let whole = Judged::new(register.clone(), &settings);
    for volunteer in register.volunteers() {
        let slice = register.slice(volunteer.id).unwrap();
        assert_eq!(slice.slice(volunteer.id).as_ref(), Some(&slice));
        let written = serde_json::to_vec(&slice).unwrap();
        assert_eq!(Register::from_json(&written).as_ref(), Ok(&slice));
        let alone = Judged::new(slice.clone(), &settings);
        assert_eq!(verdicts(&alone, volunteer.id), verdicts(&whole, volunteer.id));
    }
}

/// The id of each entry of a person with its verdict, in the order of the register.
fn verdicts(judged: &Judged, volunteer: VolunteerId) -> Vec<String> {
    let register = judged.register();
    let cases = register.cases().filter(|case| case.volunteer.id == volunteer);
    let entries = cases.flat_map(|case| register.entries(case.position));
    entries.map(|entry| format!("{} {:?}", entry.log.id, judged.verdict(entry.position))).collect()
}

/// A register and settings that can be read; everything that is found is listed.
fn judged(bytes: &[u8]) -> Option<(Register, Settings)> {
    let asked = Asked::of(bytes, check_options)?;
    let options: Value = serde_json::from_slice(&asked.options).ok()?;
    let settings: Settings = serde_json::from_value(options.get("settings")?.clone()).ok()?;
    let register = Register::from_json(&asked.document).ok()?;
    Some((register, settings.with_listed_per_rule(u32::MAX)))
}
