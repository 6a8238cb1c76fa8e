//! A record: named members, most of which an office may not know.

use super::error::{Fault, Faults};
use super::pointer::Way;
use super::suggest::nearest;
use super::tree::Tree;
use super::values::Read;

/// What an absent member means.
pub(crate) trait Member: Read {
    /// The value of an absent member, where it may be absent.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether it is left out when written.
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: Read> Read for Option<T> {
    fn read(tree: Tree, at: &Way<'_>, faults: &mut Faults) -> Option<Self> {
        match tree {
            Tree::Null => Some(None),
            other => T::read(other, at, faults).map(Some),
        }
    }
}

impl<T: Read> Member for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

macro_rules! required {
    ($($name:ty),+) => { $( impl Member for $name {} )+ };
}

required!(String, bool, i32, i64, u32, u8, uuid::Uuid, crate::date::Birth);

impl<T: Read> Member for Vec<T> {}

/// The members of an object that is being read.
pub(crate) struct Fields<'a> {
    members: Vec<(String, Tree)>,
    at: &'a Way<'a>,
    faults: &'a mut Faults,
}

impl<'a> Fields<'a> {
    pub(crate) fn new(members: Vec<(String, Tree)>, at: &'a Way<'a>, faults: &'a mut Faults) -> Self {
        Self { members, at, faults }
    }

    /// Takes the member of that name out.
    pub(crate) fn take<T: Member>(&mut self, name: &str) -> Option<T> {
        match self.members.iter().position(|(known, _)| known == name) {
            Some(at) => {
                let (_, tree) = self.members.swap_remove(at);
                T::read(tree, &Way::Member(self.at, name), self.faults)
            }
            None => T::absent().or_else(|| {
                self.faults.add(self.at, Fault::MissingMember { name: name.to_owned() });
                None
            }),
        }
    }

    /// Refuses whatever was not taken.
    pub(crate) fn finish(self, known: &[&str]) {
        for (name, _) in self.members {
            let shown = if is_like_a_member(&name) { name.as_str() } else { "…" };
            let fault = if known.contains(&name.as_str()) {
                Fault::RepeatedMember { name: name.clone() }
            } else {
                let suggestion = nearest(&name, known.iter().copied()).map(str::to_owned);
                Fault::UnknownMember { name: shown.to_owned(), suggestion }
            };
            self.faults.add(&self.at.member(shown), fault);
        }
    }
}

/// Whether it could be meant as the name of a member. Anything else may be somebody's name or personal code that has
/// slipped to the left of the colon, and is not repeated.
fn is_like_a_member(name: &str) -> bool {
    let letters = name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    letters && name.len() <= 40 && name.starts_with(|first: char| first.is_ascii_lowercase())
}

/// Declares a record together with how it is read, written and described. A member of type `Option` may be absent.
macro_rules! record {
    (
        $(#[ $($meta:tt)* ])*
        $visible:vis struct $name:ident { $( $(#[ $($field_meta:tt)* ])* pub $field:ident: $type:ty, )+ }
    ) => {
        $(#[ $($meta)* ])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        $visible struct $name { $( $(#[ $($field_meta)* ])* pub $field: $type, )+ }

        impl $name {
            /// The names of its members, as they are written in every format.
            $visible const MEMBERS: &'static [&'static str] = &[ $( stringify!($field), )+ ];
        }

        impl $crate::reading::Read for $name {
            fn read(
                tree: $crate::reading::Tree,
                at: &$crate::reading::Way<'_>,
                faults: &mut $crate::reading::Faults,
            ) -> Option<Self> {
                let $crate::reading::Tree::Object(members) = tree else {
                    return $crate::reading::expected("an object", &tree, at, faults);
                };
                let mut fields = $crate::reading::Fields::new(members, at, faults);
                $( let $field = fields.take::<$type>(stringify!($field)); )+
                fields.finish(Self::MEMBERS);
                Some(Self { $( $field: $field?, )+ })
            }
        }

        impl $crate::reading::Member for $name {}

        impl $crate::schema::Described for $name {
            fn describe() -> $crate::schema::Shape {
                let members = Vec::from([
                    $( $crate::schema::attributes!($(#[ $($field_meta)* ])*).read::<$type>(stringify!($field)), )+
                ]);
                $crate::schema::attributes!($(#[ $($meta)* ])*).record(stringify!($name), members)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $(
                    if !$crate::reading::Member::is_absent(&self.$field) {
                        map.serialize_entry(stringify!($field), &self.$field)?;
                    }
                )+
                map.end()
            }
        }
    };
}

pub(crate) use record;
