//! Which shape each type has.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::shape::{Choice, Member, Record, Shape, Text, Word};
use crate::date::{Birth, Clock, Day, Days, Period, When};
use crate::identity::Stated;
use crate::reading::Pointer;
use crate::recognition::Clause;
use crate::register::Private;

/// A type that knows what it looks like once it is written.
pub trait Described {
    /// What it looks like.
    fn describe() -> Shape;
}

macro_rules! plain {
    ( $( $type:ty: $shape:expr; )+ ) => {
        $( impl Described for $type { fn describe() -> Shape { $shape } } )+
    };
}

/// A whole number of a type that holds no more than JSON numbers do in every language.
fn whole(least: impl Into<i64>, most: impl Into<i64>) -> Shape {
    Shape::Whole { least: Some(least.into()), most: Some(most.into()) }
}

plain! {
    bool: Shape::Truth;
    u8: whole(u8::MIN, u8::MAX);
    u32: whole(u32::MIN, u32::MAX);
    i32: whole(i32::MIN, i32::MAX);
    i64: Shape::Whole { least: None, most: None };
    usize: Shape::Whole { least: Some(0), most: None };
    String: Shape::Text(Text::Any);
    str: Shape::Text(Text::Any);
    Private: Shape::Text(Text::Any);
    Day: Shape::Text(Text::Day);
    When: Shape::Text(Text::When);
    Clock: Shape::Text(Text::Clock);
    Pointer: Shape::Text(Text::Pointer);
    Days: Vec::<Period>::describe();
}

impl<T: FromStr> Described for Stated<T> {
    fn describe() -> Shape {
        Shape::Text(Text::AtMost(Self::LONGEST))
    }
}

impl<T: Described> Described for Option<T> {
    fn describe() -> Shape {
        Shape::Maybe(Box::new(T::describe()))
    }
}

impl<T: Described> Described for Vec<T> {
    fn describe() -> Shape {
        Shape::List(Box::new(T::describe()))
    }
}

impl<T: Described> Described for [T] {
    fn describe() -> Shape {
        Vec::<T>::describe()
    }
}

impl<T: Described + ?Sized> Described for &T {
    fn describe() -> Shape {
        T::describe()
    }
}

impl<T: Described> Described for BTreeMap<&str, T> {
    fn describe() -> Shape {
        Shape::Map(Box::new(T::describe()))
    }
}

impl Described for Period {
    fn describe() -> Shape {
        Shape::Record(Record {
            name: "Period".to_owned(),
            doc: "A stretch of days, both ends included.".to_owned(),
            members: vec![
                Member::of::<Day>("from", "The first day; absent if it has no beginning.").or_absent(),
                Member::of::<Day>("to", "The last day; absent if it has no end.").or_absent(),
            ],
        })
    }
}

impl Described for Birth {
    fn describe() -> Shape {
        let age = Record {
            name: "AgeOnDay".to_owned(),
            doc: "An age that a person had on some day.".to_owned(),
            members: vec![
                Member::of::<u8>("age", "The age, in whole years."),
                Member::of::<Day>("on", "The day on which the person had it."),
            ],
        };
        Shape::Choice(Choice {
            name: "Birth".to_owned(),
            doc: "What is known of the day of a birth: the day, the year, or an age on some day.".to_owned(),
            of: vec![Day::describe(), Shape::Text(Text::Year), Shape::Record(age)],
        })
    }
}

impl<T: Described> Described for Clause<T> {
    fn describe() -> Shape {
        let of = label(&T::describe());
        let silent = Record {
            name: format!("Silent{of}"),
            doc: "The text is silent: the convention, and the other readings.".to_owned(),
            members: vec![
                Member::of::<T>("assume", "The convention."),
                Member::of::<Vec<T>>("or", "The other readings, each of which is tried."),
            ],
        };
        let unknown = Word {
            word: "unknown".to_owned(),
            doc: "The source does not say, and nothing is assumed.".to_owned(),
        };
        Shape::Choice(Choice {
            name: format!("{of}Clause"),
            doc: "A clause of a scheme: what its text says, a convention where the text is silent, or that nobody knows."
                .to_owned(),
            of: vec![T::describe(), Shape::Record(silent), Shape::Tag(unknown)],
        })
    }
}

/// What a shape is called inside the name of another.
fn label(shape: &Shape) -> String {
    match (shape, shape.name()) {
        (_, Some(name)) => name.to_owned(),
        (Shape::List(of), _) => format!("{}List", label(of)),
        (Shape::Whole { most: Some(255), .. }, _) => "SmallNumber".to_owned(),
        (Shape::Whole { .. }, _) => "Number".to_owned(),
        (Shape::Text(_), _) => "Text".to_owned(),
        _ => "Value".to_owned(),
    }
}

impl Member {
    /// A member that is always there.
    pub(crate) fn of<T: Described>(name: &str, doc: &str) -> Self {
        Self { name: name.to_owned(), doc: doc.to_owned(), may_be_absent: false, shape: T::describe() }
    }

    /// The same, where it may be left out.
    pub(crate) fn or_absent(self) -> Self {
        Self { may_be_absent: true, ..self }
    }
}
