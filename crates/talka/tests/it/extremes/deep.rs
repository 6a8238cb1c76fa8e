//! Values that lie inside one another: deeper than a document goes they are refused, whoever builds them, so that nothing is
//! too deep for the stack.

use serde::Deserialize;
use talka::reading::{DepthError, Tree};
use talka::recognition::{Needs, Nested, Scheme};
use talka::register::Register;

/// As many lists as JSON may have inside one another.
const DEEPEST: usize = 128;

fn lists(depth: usize) -> Result<Tree<'static>, DepthError> {
    (0..depth).try_fold(Tree::Null, |inner, _| Tree::list(vec![inner]))
}

#[test]
fn a_tree_is_as_deep_as_a_document() {
    assert!(Register::from_tree(lists(DEEPEST).unwrap()).is_err());
    assert!(lists(DEEPEST + 1).is_err());
    assert!(lists(1_000_000).is_err());
    let objects = (0..1_000_000).try_fold(Tree::Null, |inner, _| Tree::object(vec![("not".into(), inner)]));
    assert!(objects.is_err());
}

#[test]
fn no_format_reads_a_deeper_one() {
    let json = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Tree::from_json(json(DEEPEST - 1).as_bytes()).is_ok());
    for depth in [DEEPEST + 1, 100_000] {
        assert!(Tree::from_json(json(depth).as_bytes()).is_err());
        let mut cbor = vec![0x81; depth];
        cbor.push(0xf6);
        assert!(ciborium::from_reader::<Register, _>(cbor.as_slice()).is_err());
        let mut packed = vec![0x91; depth];
        packed.push(0xc0);
        assert!(Tree::deserialize(&mut rmp_serde::Deserializer::new(packed.as_slice())).is_err());
        let toml = format!("{}a = 1", "a.".repeat(depth));
        assert!(Scheme::from_toml(&toml).is_err());
    }
}

#[test]
fn a_header_and_a_key_of_toml_are_one_way_down() {
    let way = |depth: usize| vec!["a"; depth].join(".");
    let inline = |depth: usize| format!("{}1{}", "{ a = ".repeat(depth), " }".repeat(depth));
    let toml = |levels: usize| format!("[{}]\n{} = {}", way(60), way(60), inline(levels - 120));
    assert!(Tree::from_toml(&toml(DEEPEST - 1)).is_ok());
    let errors = Tree::from_toml(&toml(DEEPEST + 40)).unwrap_err();
    assert_eq!(
        errors.to_string(),
        "/: not readable at line 1, column 1: lists and objects lie more than 128 deep inside one another"
    );
}

#[test]
fn needs_are_as_deep_as_anybody_could_read() {
    let deeper = |needs: Needs| Nested::try_from(needs).map(|nested| Needs::default().not(nested));
    let deep = (0..Nested::DEEPEST).try_fold(Needs::default(), |needs, _| deeper(needs)).unwrap();
    assert!(deeper(deep).is_err());
    let endless = (0..1_000_000).try_fold(Needs::default(), |needs, _| deeper(needs));
    assert!(endless.is_err());
}
