//! Which records can stay: those whose references inside their own table lead to records that stay.

use std::collections::BTreeSet;

use talka::register::RecordKind;
use uuid::Uuid;

use super::{Assembly, Inside};
use crate::diagnostic::{Diagnostics, Issue, Place};
use crate::keys::Keyed;
use crate::tables::Tabular;

impl<R: Tabular> Assembly<R> {
    /// Leaves out every record that refers to a row that was not read, and every record that refers to such a record.
    pub(crate) fn stay(&mut self, diagnostics: &mut Diagnostics) {
        let mut waiting = self.settle_placed(diagnostics);
        if self.inside.is_empty() && waiting.is_empty() {
            return;
        }
        let column = R::REFERS_BY.unwrap_or_default();
        let mut left_out = vec![false; self.records.len()];
        // By what is referred to: the references that lead there.
        let mut leading: Vec<(usize, usize)> = Vec::new();
        for (n, reference) in self.inside.iter().enumerate() {
            let issue = match self.keys.rows.get(&reference.reference.to) {
                Some(Keyed { record: Some(record), .. }) => {
                    leading.push((*record, n));
                    continue;
                }
                Some(keyed) => Issue::KeyOfRefusedRow { file: self.keys.file(*keyed), row: keyed.row },
                None => Issue::KeyUnknown { record: R::KIND },
            };
            let _ = diagnostics.refuse(self.refers(reference, column), issue);
            waiting.push(reference.from);
        }
        leading.sort_unstable();
        if R::WITHOUT_CIRCLES {
            for n in self.circles(&leading) {
                let Some(reference) = self.inside.get(n) else { continue };
                let _ = diagnostics.refuse(self.refers(reference, column), Issue::CorrectionsCircular);
                waiting.push(reference.from);
                // One diagnostic is enough for these: they are not left out once more for one another.
                mark(&mut left_out, reference.from);
            }
        }
        let mut next = waiting;
        for record in &next {
            mark(&mut left_out, *record);
        }
        while let Some(record) = next.pop() {
            let first = leading.partition_point(|(to, _)| *to < record);
            for (_, n) in leading.iter().skip(first).take_while(|(to, _)| *to == record) {
                let Some(reference) = self.inside.get(*n) else { continue };
                if left_out.get(reference.from).copied().unwrap_or(true) {
                    continue;
                }
                let (file, row) = self.rows.get(record).copied().unwrap_or_default();
                let file = self.keys.files.get(file).cloned().unwrap_or_default();
                let issue = Issue::KeyOfRefusedRow { file, row };
                let _ = diagnostics.refuse(self.refers(reference, column), issue);
                mark(&mut left_out, reference.from);
                next.push(reference.from);
            }
        }
        self.leave_out(&left_out);
    }

    /// Leaves out records whose place another row has as its key, and lets references lead to the rest.
    fn settle_placed(&mut self, diagnostics: &mut Diagnostics) -> Vec<usize> {
        let mut placed = std::mem::take(&mut self.placed);
        placed.sort_unstable();
        let mut repeated = Vec::new();
        let mut last: Option<(Uuid, u32)> = None;
        for (id, record) in placed {
            let (file, row) = self.rows.get(record).copied().unwrap_or_default();
            let same = last.filter(|(last, _)| *last == id).map(|(_, row)| row);
            if let Some(first) = same.or_else(|| self.keys.rows.get(&id).map(|keyed| keyed.row)) {
                let _ = diagnostics.refuse(self.place(record, R::KEY), Issue::KeyRepeated { first });
                repeated.push(record);
                continue;
            }
            last = Some((id, row));
            if R::KIND != RecordKind::HourLog || !self.inside.is_empty() {
                self.keys.rows.insert(id, Keyed { file, row, record: Some(record) });
            }
        }
        repeated
    }

    /// Where the reference is made.
    fn refers<'s>(&'s self, inside: &'s Inside, column: &str) -> Place<'s> {
        self.place(inside.from, column).holding(&inside.reference.key, inside.reference.hidden)
    }

    /// The references that are part of a circle, where each record refers to one other at most.
    fn circles(&self, leading: &[(usize, usize)]) -> Vec<usize> {
        let mut onward: Vec<Option<(usize, usize)>> = vec![None; self.records.len()];
        for (to, n) in leading {
            let from = self.inside.get(*n).map(|reference| reference.from);
            if let Some(way) = from.and_then(|from| onward.get_mut(from)) {
                *way = Some((*to, *n));
            }
        }
        // The walk on which a record was met; one met again on its own walk closes a circle.
        let mut met: Vec<Option<usize>> = vec![None; onward.len()];
        let mut circles = Vec::new();
        let step = |at: usize| onward.get(at).copied().flatten();
        for start in 0..onward.len() {
            let mut at = start;
            while met.get(at) == Some(&None) {
                if let Some(mark) = met.get_mut(at) {
                    *mark = Some(start);
                }
                let Some((to, _)) = step(at) else { break };
                at = to;
                if met.get(at) == Some(&Some(start)) {
                    let around = std::iter::successors(step(at), |(to, _)| step(*to).filter(|_| *to != at));
                    circles.extend(around.map(|(_, n)| n));
                    break;
                }
            }
        }
        circles.sort_unstable();
        circles
    }

    fn leave_out(&mut self, left_out: &[bool]) {
        let stays = |position: usize| !left_out.get(position).copied().unwrap_or(false);
        let mut position = 0..;
        self.records.retain(|_| position.next().is_none_or(stays));
        // A row of which another record stays was read.
        let mut counted: BTreeSet<(usize, u32)> = self
            .rows
            .iter()
            .enumerate()
            .filter(|(position, _)| stays(*position))
            .map(|(_, row)| *row)
            .collect();
        for (position, (file, row)) in self.rows.iter().enumerate() {
            let left = !stays(position) && counted.insert((*file, *row));
            if let Some(part) = self.parts.get_mut(*file).filter(|_| left) {
                let rows = &mut part.read.rows;
                rows.read = rows.read.saturating_sub(1);
                rows.refused = rows.refused.saturating_add(1);
            }
        }
        let mut position = 0..;
        self.rows.retain(|_| position.next().is_none_or(stays));
        #[expect(clippy::iter_over_hash_type, reason = "each is changed by itself")]
        for keyed in self.keys.rows.values_mut() {
            keyed.record = keyed.record.filter(|record| stays(*record));
        }
        // Positions have changed; from here on it only matters whether a row was read.
        self.inside.clear();
    }
}

fn mark(marks: &mut [bool], position: usize) {
    if let Some(mark) = marks.get_mut(position) {
        *mark = true;
    }
}
