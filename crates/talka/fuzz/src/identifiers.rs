//! Personal codes and registration numbers.

use serde_json::Value;
use talka::identity::PersonalCode;
use talka::text::Lang;
use talka::wire;

use crate::answer::answer;

const LANGS: [Option<Lang>; 3] = [None, Some(Lang::Lv), Some(Lang::En)];

/// Any text as a personal code. The answer never holds it.
pub fn personal_code(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let answers = answers("personal-code", |lang| wire::parse_personal_code(text, lang));
    let parsed = text.parse::<PersonalCode>();
    assert_eq!(parsed.is_ok(), answers["valid"] == true);
    if let Ok(code) = parsed {
        let written = code.written();
        assert_eq!(written.parse::<PersonalCode>().unwrap(), code);
        assert_eq!(written.replace('-', "").parse::<PersonalCode>().unwrap(), code);
        assert!(!answers.to_string().contains(&written) && !format!("{code:?}").contains(&written));
    }
}

/// Any text as a registration number. The answer holds it where it is one.
pub fn registration_number(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let answers = answers("registration-number", |lang| wire::parse_registration_number(text, lang));
    if answers["valid"] == true {
        let number = answers["number"].as_str().unwrap();
        assert!(number.len() == 11 && number.bytes().all(|byte| byte.is_ascii_digit()));
        let again: Value = serde_json::from_str(&wire::parse_registration_number(number, None)).unwrap();
        assert_eq!(again, answers);
    }
}

/// The answer without a language; with one it says the same, and in words why not.
fn answers(schema: &str, parse: impl Fn(Option<Lang>) -> String) -> Value {
    let [plain, worded @ ..] = LANGS.map(|lang| answer(|| Ok(parse(lang)), schema).unwrap());
    for mut worded in worded {
        let message = worded.as_object_mut().unwrap().remove("message");
        assert_eq!(message.is_some(), plain["valid"] == false);
        assert_eq!(worded, plain);
    }
    plain
}
