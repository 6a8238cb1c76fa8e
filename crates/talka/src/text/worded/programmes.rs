//! Reports on stays in programmes and on projects of partner towns, written with their text.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{InWords, Text, With, Worded, with_text, write_members};
use crate::exchange::{ExchangeReport, ExchangeUndetermined, UnknownOfProject};
use crate::lang::Lang;
use crate::programmes::{ProgrammeReport, ProgrammeUndetermined, UnknownOfStay};
use crate::text::words;

with_text! {
    [] UnknownOfStay, unknown, lang => Text { text: words(unknown.fact, lang) };
    [] UnknownOfProject, unknown, lang => Text { text: words(unknown.fact, lang) };
}

impl InWords for ProgrammeReport {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { version, findings, undetermined, not_judged, not_listed } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: version);
        write_members!(map in lang: findings, undetermined, not_judged);
        if let Some(not_listed) = not_listed {
            write_members!(map: not_listed);
        }
        map.end()
    }
}

impl InWords for ProgrammeUndetermined {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { code, subject, days, missing } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: code, subject, days);
        write_members!(map in lang: missing);
        map.serialize_entry("title", words(*code, lang))?;
        map.end()
    }
}

impl InWords for ExchangeReport {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { version, findings, undetermined, not_judged, not_listed, mobilities, budgets } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: version);
        write_members!(map in lang: findings, undetermined, not_judged);
        if let Some(not_listed) = not_listed {
            write_members!(map: not_listed);
        }
        write_members!(map: mobilities, budgets);
        map.end()
    }
}

impl InWords for ExchangeUndetermined {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { code, days, missing } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: code, days);
        write_members!(map in lang: missing);
        map.serialize_entry("title", words(*code, lang))?;
        map.end()
    }
}
