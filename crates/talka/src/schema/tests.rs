use super::{Described, Member, Record, Shape, Word, attributes, described};

described! {
    /// Ways
    /// to be.
    ///
    /// See [`Way`].
    #[derive(serde::Serialize)]
    #[serde(tag = "is", rename_all = "snake_case")]
    enum Way {
        /// As it was.
        AsIt,
        /// Another.
        #[serde(rename = "2nd")]
        Second {
            /// How many.
            many: u8,
        },
    }
}

described! {
    /// A whole.
    #[derive(serde::Serialize)]
    struct Whole {
        /// Left out when written.
        #[serde(skip)]
        hidden: u8,
        /// Perhaps.
        #[serde(skip_serializing_if = "Option::is_none")]
        perhaps: Option<u8>,
        /// Or null.
        nothing: Option<bool>,
    }
}

described! {
    /// A case.
    #[derive(serde::Serialize)]
    #[serde(tag = "case", rename_all = "snake_case")]
    enum Case {
        /// Of a way.
        Of {
            /// Which way.
            #[serde(flatten)]
            way: Way,
            /// With a whole.
            #[serde(flatten)]
            whole: Whole,
        },
    }
}

described! {
    /// A way, or none.
    #[derive(serde::Serialize)]
    #[serde(tag = "is", rename_all = "snake_case")]
    enum Perhaps {
        /// None.
        None,
        /// One of them.
        #[serde(untagged)]
        Way(Way),
    }
}

#[test]
fn a_variant_that_only_passes_on_a_choice_adds_its_shapes() {
    let write = |perhaps| serde_json::to_string(&perhaps).unwrap();
    assert_eq!(write(Perhaps::Way(Way::Second { many: 3 })), r#"{"is":"2nd","many":3}"#);
    assert_eq!(write(Perhaps::None), r#"{"is":"none"}"#);
    let Shape::Choice(perhaps) = Perhaps::describe() else { panic!() };
    let Shape::Choice(way) = Way::describe() else { panic!() };
    assert_eq!(perhaps.of[0].name(), Some("PerhapsNone"));
    assert_eq!(perhaps.of[1..], way.of);
}

fn members(record: &Record) -> Vec<&str> {
    record.members.iter().map(|member| member.name.as_str()).collect()
}

#[test]
fn lines_are_joined_to_paragraphs() {
    let Shape::Choice(way) = Way::describe() else { panic!() };
    assert_eq!(way.doc, "Ways to be.\n\nSee `Way`.");
}

#[test]
fn attributes_that_say_nothing_of_shapes_are_passed_over() {
    let word = attributes!(#[doc(alias = "x")] #[doc = " A."] #[derive(Debug)] #[doc = " B."]).word("w");
    assert_eq!(word, Word { word: "w".to_owned(), doc: "A. B.".to_owned() });
}

#[test]
fn members_are_as_serde_writes_them() {
    let whole = Whole { hidden: 1, perhaps: None, nothing: None };
    assert_eq!(whole.hidden, 1);
    assert_eq!(serde_json::to_string(&whole).unwrap(), r#"{"nothing":null}"#);
    let Shape::Record(described) = Whole::describe() else { panic!() };
    assert_eq!(
        described.members,
        [
            Member::of::<u8>("perhaps", "Perhaps.").or_absent(),
            Member::of::<Option<bool>>("nothing", "Or null.")
        ]
    );
}

#[test]
fn a_choice_that_is_flattened_gives_one_record_for_each_of_its_shapes() {
    let whole = || Whole { hidden: 1, perhaps: Some(2), nothing: None };
    let write = |way| serde_json::to_string(&Case::Of { way, whole: whole() }).unwrap();
    assert_eq!(write(Way::AsIt), r#"{"case":"of","is":"as_it","perhaps":2,"nothing":null}"#);
    assert_eq!(
        write(Way::Second { many: 3 }),
        r#"{"case":"of","is":"2nd","many":3,"perhaps":2,"nothing":null}"#
    );
    let Shape::Choice(case) = Case::describe() else { panic!() };
    let [Shape::Record(first), Shape::Record(second)] = case.of.as_slice() else { panic!() };
    assert_eq!((first.name.as_str(), second.name.as_str()), ("CaseOfAsIt", "CaseOfSecond"));
    assert_eq!(members(first), ["case", "is", "perhaps", "nothing"]);
    assert_eq!(members(second), ["case", "is", "many", "perhaps", "nothing"]);
}
