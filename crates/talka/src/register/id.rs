//! Ids of records: a type for each kind of record, so that two of them cannot be exchanged by mistake.

use uuid::Uuid;

use crate::reading::{ErrorList, Expected, Read, Tree, Way, expected, read_by_serde};
use crate::schema::{Described, Shape, Text};

/// Text that is no UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a UUID")]
#[non_exhaustive]
pub struct IdError;

/// Declares an id. It is written as the text of its UUID in every format.
macro_rules! id {
    ( $(#[$meta:meta])* pub struct $name:ident; ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// The id with that UUID.
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The id with that number, for examples and tests.
            pub const fn from_u128(number: u128) -> Self {
                Self(Uuid::from_u128(number))
            }

            /// Its UUID.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                Uuid::try_parse(text).map(Self).map_err(|_| IdError)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Read for $name {
            fn blank() -> Self {
                Self::default()
            }

            fn read(&mut self, tree: Tree<'_>, at: &Way<'_>, errors: &mut ErrorList) {
                let id = if let Tree::Text(text) = &tree { text.parse().ok() } else { None };
                match id {
                    Some(id) => *self = id,
                    None => expected(Expected::Uuid, &tree, at, errors),
                }
            }

            fn show(&self, name: &str, record: &mut std::fmt::DebugStruct<'_, '_>) {
                record.field(name, self);
            }
        }

        impl Described for $name {
            fn describe() -> Shape {
                Shape::Text(Text::Uuid)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.0.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
            }
        }

        read_by_serde!($name);
    };
}

id! {
    /// Id of a [`Volunteer`](super::Volunteer).
    ///
    /// ```
    /// use talka::register::VolunteerId;
    /// let id: VolunteerId = "00000000-0000-0000-0000-000000000001".parse()?;
    /// assert_eq!(id, VolunteerId::from_u128(1));
    /// assert_eq!(id.to_string(), "00000000-0000-0000-0000-000000000001");
    /// # Ok::<(), talka::register::IdError>(())
    /// ```
    pub struct VolunteerId;
}

id! {
    /// Id of an [`Organization`](super::Organization).
    pub struct OrganizationId;
}

id! {
    /// Id of a [`Placement`](super::Placement).
    pub struct PlacementId;
}

id! {
    /// Id of an [`HourLog`](super::HourLog), one entry of the hour log.
    pub struct HourLogId;
}

id! {
    /// Id of a record of any kind, where the kind is said beside it or is one of several.
    pub struct RecordId;
}

macro_rules! record_ids {
    ( $( $name:ident, )+ ) => {
        $(
            impl From<$name> for RecordId {
                fn from(id: $name) -> Self {
                    Self(id.0)
                }
            }

            impl PartialEq<$name> for RecordId {
                fn eq(&self, id: &$name) -> bool {
                    self.0 == id.0
                }
            }
        )+
    };
}

record_ids! { VolunteerId, OrganizationId, PlacementId, HourLogId, }
