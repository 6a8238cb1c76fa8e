//! Whatever is changed after signing is noticed.

use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::Value;
use talka_credential::{Against, Claim, Content, Credential, Ed25519, Signed, StatusCredential};

use super::case::{claim, credential, day, document, header, list, named, sign};

/// The value with one of its leaves changed, for each leaf; and with one member or item taken out, for each.
fn changed(value: &Value) -> Vec<Value> {
    match value {
        Value::Object(members) => {
            let inside = members.iter().flat_map(|(name, member)| {
                changed(member).into_iter().map(move |other| {
                    let mut members = members.clone();
                    members.insert(name.clone(), other);
                    Value::Object(members)
                })
            });
            let without = members.keys().map(|name| {
                let mut members = members.clone();
                members.remove(name);
                Value::Object(members)
            });
            inside.chain(without).collect()
        }
        Value::Array(items) => {
            let inside = items.iter().enumerate().flat_map(|(at, item)| {
                changed(item).into_iter().map(move |other| {
                    let mut items = items.clone();
                    items[at] = other;
                    Value::Array(items)
                })
            });
            inside.collect()
        }
        Value::String(text) => vec![Value::from(format!("{text}1")), Value::from("")],
        Value::Number(number) => vec![Value::from(number.as_i64().unwrap() + 1)],
        Value::Bool(yes) => vec![Value::Bool(!yes)],
        Value::Null => vec![Value::Bool(true)],
    }
}

fn every_change_is_refused<T: Content>(signed: &str, at_least: usize) {
    let (document, list) = (document(), list(&[]));
    let against = Against::new(&document, day("2021-03-01")).status(&list);
    let check =
        |signed: &str| Signed::<T>::read(signed).and_then(|read| read.check(&against, &Ed25519)).is_ok();
    assert!(check(signed));
    let parts: Vec<&str> = signed.split('.').collect();
    let mut tried = 0;
    for part in 0..2 {
        let json: Value =
            serde_json::from_slice(&Base64UrlUnpadded::decode_vec(parts[part]).unwrap()).unwrap();
        for other in changed(&json) {
            let mut parts = parts.clone();
            let other = Base64UrlUnpadded::encode_string(other.to_string().as_bytes());
            parts[part] = &other;
            assert!(!check(&parts.join(".")), "{other}");
            tried += 1;
        }
    }
    let signature = Base64UrlUnpadded::decode_vec(parts[2]).unwrap();
    for bit in 0..signature.len() * 8 {
        let mut other = signature.clone();
        other[bit / 8] ^= 1 << (bit % 8);
        assert!(
            !check(&[parts[0], parts[1], &Base64UrlUnpadded::encode_string(&other)].join(".")),
            "bit {bit}"
        );
    }
    assert!(tried >= at_least, "{tried}");
}

#[test]
fn of_a_claim() {
    every_change_is_refused::<Claim>(&sign(claim().unsigned(&header())), 20);
}

#[test]
fn of_a_credential() {
    every_change_is_refused::<Credential>(&sign(credential(named()).unsigned(&header())), 80);
}

#[test]
fn of_a_list() {
    every_change_is_refused::<StatusCredential>(&sign(list(&[1]).unsigned(&header())), 20);
}
