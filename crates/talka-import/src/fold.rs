//! Words as they are compared: in lower case, without diacritics.

/// The text in lower case, its Latvian letters without their marks.
pub(crate) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter_map(plain).collect()
}

fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'ā' => 'a',
        'č' => 'c',
        'ē' => 'e',
        'ģ' => 'g',
        'ī' => 'i',
        'ķ' => 'k',
        'ļ' => 'l',
        'ņ' => 'n',
        'ō' => 'o',
        'ŗ' => 'r',
        'š' => 's',
        'ū' => 'u',
        'ž' => 'z',
        // Some programs write a letter and its mark apart.
        '\u{300}'..='\u{36f}' => return None,
        other => other,
    })
}

/// The words of the text, folded and joined by underscores: `Brīvprātīgā  kods:*` is `brivpratiga_kods`.
pub(crate) fn key(text: &str) -> String {
    let mut key = String::new();
    for word in fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !key.is_empty() {
            key.push('_');
        }
        key.push_str(word);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_case_do_not_matter() {
        assert_eq!(fold("ĀČĒĢĪĶĻŅŌŖŠŪŽ āčēģīķļņōŗšūž"), "acegiklnorsuz acegiklnorsuz");
        assert_eq!(fold("Ma\u{304}rtin\u{327}s\u{30c}"), "martins");
        assert_eq!(key("  Brīvprātīgā\u{a0}kods:*"), "brivpratiga_kods");
        assert_eq!(key("brivpratiga_kods"), "brivpratiga_kods");
        assert_eq!(key("Sākums\n(datums)"), "sakums_datums");
        assert_eq!(key(" :* "), "");
    }
}
