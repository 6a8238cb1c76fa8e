//! A record: named fields, most of which an office may not know.

use std::fmt;

use smallvec::SmallVec;

use super::error::{ErrorList, ReadErrorKind};
use super::expected::Expected;
use super::pointer::Way;
use super::suggest::nearest;
use super::tree::Tree;
use super::values::{Read, expected};

impl<T: Read> Read for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
        match tree {
            Tree::Null => *self = None,
            other => self.insert(T::blank()).read(other, at, errors),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn show(&self, name: &str, record: &mut fmt::DebugStruct<'_, '_>) {
        if let Some(known) = self {
            known.show(name, record);
        }
    }
}

/// Reads the fields of an object, each into its place, and refuses any other. One function for all records: a copy
/// for each would be a large part of the browser module.
pub(crate) fn read_members(
    tree: Tree<'_>,
    at: &Way<'_>,
    errors: &mut ErrorList,
    known: &[&str],
    places: &mut [&mut dyn Read],
) {
    let Tree::Object(members) = tree else {
        return expected(Expected::Object, &tree, at, errors);
    };
    let mut read: SmallVec<[bool; 32]> = SmallVec::from_elem(false, known.len());
    let mut next = 0;
    for (position, (name, member)) in members.into_iter().enumerate() {
        // Fields mostly come in the order in which they are declared.
        let (earlier, later) = known.split_at_checked(next).unwrap_or((known, &[]));
        let found = later.iter().position(|known| *known == name).map(|n| n + earlier.len());
        let found = found.or_else(|| earlier.iter().position(|known| *known == name));
        let Some((n, place)) = found.and_then(|n| Some((n, places.get_mut(n)?))) else {
            // To the left of the colon may be somebody's name or personal code.
            errors.add_with(at, || ReadErrorKind::UnknownMember {
                position: position + 1,
                suggestion: nearest(&name, known.iter().copied()).map(str::to_owned),
            });
            continue;
        };
        next = n + 1;
        match read.get_mut(n) {
            Some(read) if !*read => {
                *read = true;
                place.read(member, &at.member(&name), errors);
            }
            _ => errors.add(&at.member(&name), ReadErrorKind::RepeatedMember { name: name.to_string() }),
        }
    }
    for ((name, place), read) in known.iter().zip(places).zip(read) {
        if !read && !place.is_absent() {
            errors.add(at, ReadErrorKind::MissingMember { name: (*name).to_owned() });
        }
    }
}

/// Declares a record together with how it is read, written and described. A field of type `Option` may be absent.
///
/// Fields may be added to a record, so that others make one from `new`, which takes what is neither optional nor a list, or
/// from `Default`, and set the rest by a method of the name of each field: `Volunteer::new(id).born(birth)`. A record to which
/// nothing will be added is `closed`, and others may write it as a literal. `Debug` shows a field only where the type of the
/// field is shown by [`Read::show`]. What a record whose fields can all be read must not say is refused by its `check`.
macro_rules! record {
    (
        $( check: $check:path; )?
        $(#[ $($meta:tt)* ])*
        pub struct $name:ident { $( $(#[ $($field_meta:tt)* ])* pub $field:ident: $($type:ident)::+ $(< $inner:ty >)?, )+ }
    ) => {
        $crate::reading::record! {
            @declared [ $($check)? ]
            $(#[ $($meta)* ])*
            #[non_exhaustive]
            pub struct $name { $( $(#[ $($field_meta)* ])* pub $field: $($type)::+ $(< $inner >)?, )+ }
        }

        $crate::reading::record!(@new $name [] [] $( $field: $($type)::+ $(< $inner >)?, )+);

        impl $name {
            $(
                #[doc = concat!("The same record, with `", stringify!($field), "` as given.")]
                pub fn $field(mut self, $field: impl Into<$($type)::+ $(< $inner >)?>) -> Self {
                    self.$field = $field.into();
                    self
                }
            )+
        }
    };
    (@read $record:ident, $at:ident, $errors:ident, $read:expr;) => { $read };
    (@read $record:ident, $at:ident, $errors:ident, $read:expr; $check:path) => {
        let before = $errors.count();
        $read;
        if $errors.count() == before {
            $check($record, $at, $errors);
        }
    };
    (@new $name:ident [] [ $($other:ident)* ]) => {};
    (@new $name:ident [ $( $required:ident: $type:ty, )+ ] [ $($other:ident)* ]) => {
        impl $name {
            /// One of which nothing is known but what it requires.
            pub fn new($( $required: $type ),+) -> Self {
                Self { $( $required, )+ $( $other: Default::default(), )* }
            }
        }
    };
    (@new $name:ident [ $($required:tt)* ] [ $($other:ident)* ] $field:ident: Option<$type:ty>, $($rest:tt)*) => {
        $crate::reading::record!(@new $name [ $($required)* ] [ $($other)* $field ] $($rest)*);
    };
    (@new $name:ident [ $($required:tt)* ] [ $($other:ident)* ] $field:ident: Vec<$type:ty>, $($rest:tt)*) => {
        $crate::reading::record!(@new $name [ $($required)* ] [ $($other)* $field ] $($rest)*);
    };
    (@new $name:ident [ $($required:tt)* ] [ $($other:ident)* ] $field:ident: $type:ty, $($rest:tt)*) => {
        $crate::reading::record!(@new $name [ $($required)* $field: $type, ] [ $($other)* ] $($rest)*);
    };
    ( closed: $($declaration:tt)* ) => {
        $crate::reading::record! { @declared [] $($declaration)* }
    };
    (
        @declared [ $($check:path)? ]
        $(#[ $($meta:tt)* ])*
        $visible:vis struct $name:ident { $( $(#[ $($field_meta:tt)* ])* pub $field:ident: $type:ty, )+ }
    ) => {
        $(#[ $($meta)* ])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        $visible struct $name { $( $(#[ $($field_meta)* ])* pub $field: $type, )+ }

        impl $name {
            /// The names of its fields, as they are written in every format.
            $visible const MEMBERS: &'static [&'static str] = &[ $( stringify!($field), )+ ];
        }

        impl $crate::reading::Read for $name {
            fn blank() -> Self {
                Self { $( $field: $crate::reading::Read::blank(), )+ }
            }

            fn read(
                &mut self,
                tree: $crate::reading::Tree<'_>,
                at: &$crate::reading::Way<'_>,
                errors: &mut $crate::reading::ErrorList,
            ) {
                $crate::reading::record!(
                    @read self, at, errors,
                    $crate::reading::read_members(tree, at, errors, Self::MEMBERS, &mut [ $( &mut self.$field, )+ ]);
                    $($check)?
                );
            }

            fn is_object() -> bool {
                true
            }
        }

        $crate::reading::read_by_serde!($name);

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut record = f.debug_struct(stringify!($name));
                $( $crate::reading::Read::show(&self.$field, stringify!($field), &mut record); )+
                record.finish_non_exhaustive()
            }
        }

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
                    if !$crate::reading::Read::is_absent(&self.$field) {
                        map.serialize_entry(stringify!($field), &self.$field)?;
                    }
                )+
                map.end()
            }
        }
    };
}

pub(crate) use record;
