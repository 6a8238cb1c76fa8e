//! Who is meant by rows that say the same of somebody.

use uuid::Uuid;

use crate::keys::ById;

/// How many are kept. Rows about one person or one host are mostly near each other, or these are few.
const KEPT: usize = 1 << 16;

/// Whom and what the rows of a file were found to be about, by what they say, where nothing was to be reported of it.
#[derive(Default)]
pub(crate) struct Again(ById<String, Uuid>);

impl Again {
    /// Who was meant by a row that said the same.
    pub(crate) fn find(&self, said: &str) -> Option<Uuid> {
        self.0.get(said).copied()
    }

    /// Keeps who is meant.
    pub(crate) fn keep(&mut self, said: String, id: Uuid) {
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        self.0.insert(said, id);
    }

    /// Forgets the rows of a file: another may say the same in other words.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
