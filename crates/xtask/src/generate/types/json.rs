//! JSON whose members keep their order.

use serde::ser::{Serialize, SerializeMap, Serializer};

pub(super) enum Json {
    Object(Vec<(String, Json)>),
    List(Vec<Json>),
    Text(String),
    Whole(i64),
    Truth(bool),
}

impl Json {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
    }

    /// An object with the members of this one after its own, if this is an object.
    pub(super) fn after<const N: usize>(self, members: [(&str, Self); N]) -> Self {
        let mut all: Vec<_> = members.map(|(name, value)| (name.to_owned(), value)).into();
        if let Self::Object(members) = self {
            all.extend(members);
        }
        Self::Object(all)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
            Self::List(items) => items.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::Whole(number) => number.serialize(serializer),
            Self::Truth(value) => value.serialize(serializer),
        }
    }
}
