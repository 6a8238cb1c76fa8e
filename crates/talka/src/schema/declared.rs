//! A type that is declared once, for Rust and for its shape.

/// Takes a type that is written by a derived `Serialize`, as it stands, and describes what serde makes of it.
///
/// An enumeration is tagged inside, by `#[serde(tag = "…", rename_all = "snake_case")]`, or outside, as serde does
/// without.
macro_rules! described {
    (
        $(#[ $($meta:tt)* ])*
        $visible:vis struct $name:ident $(<$life:lifetime>)? $(<$of:ident>)? {
            $( $(#[ $($member_meta:tt)* ])* $member_visible:vis $member:ident: $type:ty, )+
        }
    ) => {
        $(#[ $($meta)* ])*
        $visible struct $name $(<$life>)? $(<$of>)? {
            $( $(#[ $($member_meta)* ])* $member_visible $member: $type, )+
        }

        impl $(<$life>)? $(<$of: $crate::schema::Described>)? $crate::schema::Described for $name $(<$life>)? $(<$of>)? {
            fn describe() -> $crate::schema::Shape {
                let parts = Vec::from([
                    $( $crate::schema::attributes!($(#[ $($member_meta)* ])*).member::<$type>(stringify!($member)), )+
                ]);
                let members = $crate::schema::Part::together(parts).into_iter().flat_map(|(_, members)| members);
                $crate::schema::attributes!($(#[ $($meta)* ])*).record(stringify!($name), members.collect())
            }
        }
    };
    (
        $(#[ $($meta:tt)* ])*
        $visible:vis enum $name:ident {
            $(
                $(#[ $($variant_meta:tt)* ])*
                $variant:ident
                $( ( $(#[ $($inner_meta:tt)* ])* $inner:ty ) )?
                $( { $( $(#[ $($member_meta:tt)* ])* $member:ident: $type:ty, )+ } )?,
            )+
        }
    ) => {
        $(#[ $($meta)* ])*
        $visible enum $name {
            $(
                $(#[ $($variant_meta)* ])*
                $variant
                $( ( $(#[ $($inner_meta)* ])* $inner ) )?
                $( { $( $(#[ $($member_meta)* ])* $member: $type, )+ } )?,
            )+
        }

        impl $crate::schema::Described for $name {
            fn describe() -> $crate::schema::Shape {
                let variants = Vec::from([ $(
                    $crate::schema::attributes!($(#[ $($variant_meta)* ])*).variant(
                        stringify!($variant),
                        Vec::from([ $( $(
                            $crate::schema::attributes!($(#[ $($member_meta)* ])*).member::<$type>(stringify!($member)),
                        )+ )? ]),
                        None $( .or_else(|| Some(<$inner as $crate::schema::Described>::describe())) )?,
                    ),
                )+ ]);
                $crate::schema::attributes!($(#[ $($meta)* ])*).choice(stringify!($name), variants)
            }
        }
    };
}

pub(crate) use described;
