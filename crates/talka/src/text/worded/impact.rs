//! Totals and cities side by side, written with their text.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{InWords, Text, With, Worded, with_text, write_members};
use crate::impact::{
    CityValue, Comparison, Defined, GroupPart, Impact, ImpactTotals, MeasureRow, TotalsGroup, Valued,
};
use crate::lang::Lang;
use crate::text::{definition, group_part, valued, words};

with_text! {
    [] GroupPart, part, lang => Text { text: group_part(part, lang) };
    [] Valued, value, lang => Text { text: valued(value, lang) };
    [] Defined, defined, lang => Text { text: definition(defined.definition, lang) };
    [] CityValue, value, lang => value.why_not.map(|reason| Text { text: words(reason, lang) });
}

impl InWords for TotalsGroup {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { of, sums } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map in lang: of);
        write_members!(map: sums);
        map.end()
    }
}

impl InWords for ImpactTotals {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { asked, scheme, whole, groups, value, left_out } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: asked, scheme);
        write_members!(map in lang: whole, groups);
        map.serialize_entry("value", &value.as_ref().map(|data| Worded { data, lang }))?;
        write_members!(map: left_out);
        map.end()
    }
}

impl InWords for MeasureRow {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { measure, level, cities } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: measure, level);
        write_members!(map in lang: cities);
        map.serialize_entry("title", words(*measure, lang))?;
        map.end()
    }
}

impl InWords for Comparison {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { municipalities, rows } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map: municipalities);
        write_members!(map in lang: rows);
        map.end()
    }
}

impl InWords for Impact {
    fn write<S: Serializer>(&self, lang: Lang, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { totals, comparison, definitions } = self;
        let mut map = serializer.serialize_map(None)?;
        write_members!(map in lang: totals);
        map.serialize_entry("comparison", &comparison.as_ref().map(|data| Worded { data, lang }))?;
        write_members!(map in lang: definitions);
        map.end()
    }
}
