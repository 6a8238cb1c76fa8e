//! The shapes of types of the standard library. A type of this crate describes itself in its own file.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::shape::{Member, Shape, Text};

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
    Cow<'_, str>: Shape::Text(Text::Any);
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

/// What a shape is called inside the name of another.
pub(crate) fn label(shape: &Shape) -> String {
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
