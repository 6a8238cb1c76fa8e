//! What a file says of other modules, without a parser of Rust: its `mod` and `use` lines and the paths in its code.

/// The text of a file without comments, texts and tests.
pub(super) fn code(text: &str) -> String {
    without_tests(&without_comments(text))
}

fn without_comments(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map_or(rest.len(), |end| end + 2)
        } else if first == '"' {
            end_of_text(rest)
        } else if first == '\'' {
            end_of_character(rest)
        } else {
            0
        };
        if skipped == 0 {
            code.push(first);
        }
        rest = rest.get(skipped.max(first.len_utf8())..).unwrap_or_default();
    }
    code
}

fn end_of_text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// 0 where it is no character but a lifetime.
fn end_of_character(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    let escaped = letters.next().is_some_and(|(_, letter)| letter == '\\');
    let end = if escaped { letters.find(|(_, letter)| *letter == '\'') } else { letters.next() };
    end.filter(|(_, letter)| *letter == '\'').map_or(0, |(at, _)| at + 1)
}

/// Without what follows `#[cfg(test)]`: an item up to its semicolon or its closing brace.
fn without_tests(code: &str) -> String {
    const TEST: &str = "#[cfg(test)]";
    let Some((before, after)) = code.split_once(TEST) else { return code.to_owned() };
    let mut depth = 0;
    let end = after.char_indices().find(|(_, letter)| {
        depth += match letter {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth == 0 && matches!(letter, ';' | '}')
    });
    let rest = end.and_then(|(at, _)| after.get(at + 1..)).unwrap_or_default();
    format!("{before}{}", without_tests(rest))
}

/// A `use` line: each path with the name under which it is known afterwards.
pub(super) struct Use {
    /// Whether others can use the name from here.
    pub(super) exports: bool,
    pub(super) paths: Vec<(Vec<String>, String)>,
}

/// Words and marks of code.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut word = false;
    for letter in code.chars() {
        let goes_on = letter.is_alphanumeric() || letter == '_';
        match tokens.last_mut() {
            Some(last) if word && goes_on || letter == ':' && last == ":" => last.push(letter),
            _ if letter.is_whitespace() => {}
            _ => tokens.push(letter.into()),
        }
        word = goes_on;
    }
    tokens
}

/// The `use` lines, the declared child modules, and every path in the rest of the code.
pub(super) fn parts(code: &str) -> (Vec<Use>, Vec<String>, Vec<Vec<String>>) {
    let tokens = tokens(code);
    let (mut uses, mut children, mut paths) = (Vec::new(), Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let next = tokens.get(at + 1).map(String::as_str);
        if token == "use" {
            let length = tokens[at..].iter().position(|token| token == ";").unwrap_or(tokens.len() - at);
            let exports = at > 0 && matches!(tokens[at - 1].as_str(), "pub" | ")");
            let mut paths = Vec::new();
            tree(&tokens[at + 1..at + length], &[], &mut paths);
            uses.push(Use { exports, paths });
            at += length;
        } else if token == "mod" && tokens.get(at + 2).is_some_and(|token| token == ";") {
            children.extend(next.map(str::to_owned));
            at += 2;
        } else if next == Some("::") && !(at > 0 && tokens[at - 1] == "::") {
            let mut path = vec![token.clone()];
            while tokens.get(at + 1).is_some_and(|token| token == "::") && at + 2 < tokens.len() {
                path.push(tokens[at + 2].clone());
                at += 2;
            }
            paths.push(path);
        }
        at += 1;
    }
    (uses, children, paths)
}

/// The paths of a `use` tree.
fn tree(tokens: &[String], before: &[String], paths: &mut Vec<(Vec<String>, String)>) {
    let mut path = before.to_vec();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token.as_str() {
            "::" => {}
            "{" => {
                let mut depth = 0;
                let mut start = at + 1;
                for (n, token) in tokens.iter().enumerate().skip(at) {
                    match token.as_str() {
                        "{" => depth += 1,
                        "}" => depth -= 1,
                        _ => {}
                    }
                    if depth == 1 && token == "," || depth == 0 {
                        if start < n {
                            tree(&tokens[start..n], &path, paths);
                        }
                        start = n + 1;
                    }
                    if depth == 0 {
                        break;
                    }
                }
                return;
            }
            "as" => {
                let name = tokens.get(at + 1).cloned().unwrap_or_default();
                paths.push((path, name));
                return;
            }
            "self" if !path.is_empty() => {}
            part => path.push(part.to_owned()),
        }
        at += 1;
    }
    let name = path.last().cloned().unwrap_or_default();
    paths.push((path, name));
}
