//! In which line of `talka.toml` something is: the values that are read from it do not say so.

use talka::reading::ReadErrorKind;

use crate::header::MappingError;

/// The line of a member of a section, or of the section itself; from 1.
pub(super) fn of_member(text: &str, section: &str, member: Option<&str>) -> Option<usize> {
    let (mut within, mut of_section) = ("", None);
    for (line, number) in text.lines().zip(1..) {
        if let Some(name) = header(line) {
            within = name;
            if within == section {
                of_section = of_section.or(Some(number));
            }
            continue;
        }
        let name = line.split('=').next().unwrap_or_default().trim().trim_matches(['"', '\'']);
        let wanted = match member {
            Some(member) => within == section && name == member,
            // The section may be written as a value.
            None => within.is_empty() && name == section,
        };
        if wanted {
            return Some(number);
        }
    }
    of_section
}

/// The line of an error; from 1.
pub(super) fn of_error(text: &str, error: &MappingError) -> Option<usize> {
    match error {
        MappingError::Syntax(errors) => errors.places().iter().find_map(|error| match error.kind {
            ReadErrorKind::Syntax { line, .. } => Some(line),
            _ => None,
        }),
        MappingError::NotASection(name) | MappingError::UnknownTable { name, .. } => {
            of_member(text, name, None)
        }
        // The column is what is on the right.
        MappingError::UnknownColumn { table, name, .. } => {
            let from = of_member(text, table, None)?;
            let value = |line: &str| {
                let value = line.split_once('=').map(|(_, value)| value.trim());
                value.is_some_and(|value| value.trim_start_matches(['"', '\'']).starts_with(name.as_str()))
            };
            text.lines().zip(1..).skip(from - 1).find(|(line, _)| value(line)).map(|(_, number)| number)
        }
        MappingError::NotAName { table, heading } | MappingError::RepeatedHeading { table, heading } => {
            of_member(text, table, Some(heading))
        }
    }
}

/// The name of the section that the line begins.
fn header(line: &str) -> Option<&str> {
    let line = line.split('#').next().unwrap_or_default().trim();
    let name = line.strip_prefix('[')?.strip_suffix(']')?.trim();
    // A list of names may begin a line too.
    (!name.contains(['"', ',', '['])).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_found_in_its_section() {
        let text = "presume = 1\n[hours]\n\"Cik ilgi\" = \"hours\"\n[people] # kas\nsame = [\n[\"A\", \"B\"],\n]\ndifferent = 1\n";
        let line = |section, member| of_member(text, section, member);
        assert_eq!(line("presume", None), Some(1));
        assert_eq!(line("hours", None), Some(2));
        assert_eq!(line("hours", Some("Cik ilgi")), Some(3));
        assert_eq!(line("people", Some("same")), Some(5));
        assert_eq!(line("people", Some("different")), Some(8));
        assert_eq!(line("people", Some("nothing")), Some(4));
        assert_eq!(line("nothing", Some("same")), None);
    }
}
