//! Hours that findings are about, each entry counted once.

use serde::{Deserialize, Serialize};

use super::code::RuleCode;
use super::finding::Finding;
use crate::order::distinct;
use crate::register::{HourLog, HourLogId, OrganizationId, RecordKind, Register};
use crate::schema::described;

described! {
    /// The entries that findings are about. Each counts once, however many findings name it, so that the sums of rules may
    /// exceed the sum of all.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Sums {
        /// How many entries, over all findings.
        pub entries: usize,
        /// Their minutes.
        pub minutes: i64,
        /// The same for each rule with findings about entries, in the order of the rules.
        pub rules: Vec<RuleSum>,
        /// The same for each organizer of such entries, in the order of the register.
        pub organizations: Vec<OrganizationSum>,
    }
}

described! {
    /// The entries that the findings of a rule are about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RuleSum {
        /// Code of the rule.
        pub code: RuleCode,
        /// How many entries.
        pub entries: usize,
        /// Their minutes.
        pub minutes: i64,
    }
}

described! {
    /// The entries of an organizer that findings are about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct OrganizationSum {
        /// The organizer: the party to the agreement.
        pub organization: OrganizationId,
        /// How many entries.
        pub entries: usize,
        /// Their minutes.
        pub minutes: i64,
    }
}

impl Sums {
    /// Of findings that are in the order of the rules.
    pub(super) fn of(findings: &[Finding], entries: &Entries<'_>) -> Self {
        let (mut sums, mut all) = (Self::default(), Vec::new());
        for of_rule in findings.chunk_by(|one, next| one.rule == next.rule) {
            let mut logs = Vec::new();
            for finding in of_rule {
                logs.extend(entries.positions(&finding.logs));
            }
            let logs = distinct(logs);
            if let Some(finding) = of_rule.first().filter(|_| !logs.is_empty()) {
                let minutes = entries.minutes(&logs);
                sums.rules.push(RuleSum { code: finding.rule.into(), entries: logs.len(), minutes });
            }
            all.extend(logs);
        }
        let all = distinct(all);
        (sums.entries, sums.minutes) = (all.len(), entries.minutes(&all));
        sums.organizations = of_organizations(&all, entries);
        sums
    }
}

fn of_organizations(logs: &[usize], entries: &Entries<'_>) -> Vec<OrganizationSum> {
    let mut organized: Vec<(usize, usize)> = Vec::with_capacity(logs.len());
    for log in logs {
        organized.extend(entries.organizer(*log).map(|organizer| (organizer, *log)));
    }
    let (mut sums, mut of) = (Vec::<OrganizationSum>::new(), None);
    for (organizer, log) in distinct(organized) {
        let Some(organization) = entries.register.organizations().get(organizer) else { continue };
        if of != Some(organizer) {
            of = Some(organizer);
            sums.push(OrganizationSum { organization: organization.id, entries: 0, minutes: 0 });
        }
        if let Some(sum) = sums.last_mut() {
            sum.entries += 1;
            sum.minutes = sum.minutes.saturating_add(entries.minutes(&[log]));
        }
    }
    sums
}

/// The entries that findings may name: those of a register, and perhaps one that is to be added to it.
pub(super) struct Entries<'r> {
    pub(super) register: &'r Register,
    /// The entry, and the position of its organizer.
    pub(super) added: Option<(&'r HourLog, usize)>,
}

impl<'r> Entries<'r> {
    pub(super) const fn of(register: &'r Register) -> Self {
        Self { register, added: None }
    }

    /// The position that the added entry would have.
    fn end(&self) -> usize {
        self.register.hour_logs().len()
    }

    /// Positions of entries.
    pub(super) fn positions(&self, logs: &[HourLogId]) -> impl Iterator<Item = usize> {
        let at = |log: &HourLogId| match self.added {
            Some((added, _)) if added.id == *log => Some(self.end()),
            _ => self.register.position(RecordKind::HourLog, *log),
        };
        logs.iter().filter_map(at)
    }

    fn at(&self, position: usize) -> Option<&HourLog> {
        self.register.hour_logs().get(position).or_else(|| self.added.map(|(added, _)| added))
    }

    fn organizer(&self, position: usize) -> Option<usize> {
        self.register.organizer_of(position).or_else(|| self.added.map(|(_, organizer)| organizer))
    }

    /// The minutes of the entries at these positions.
    pub(super) fn minutes(&self, positions: &[usize]) -> i64 {
        let each = positions.iter().filter_map(|position| self.at(*position));
        each.fold(0, |sum, log| sum.saturating_add(log.minutes.into()))
    }
}
