//! The word that was probably meant.

/// The known word nearest to what was written, if one is near enough to be worth saying.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_of(written, &mut known.into_iter())
}

fn nearest_of<'a>(written: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    if written.len() > 40 {
        return None;
    }
    let plain = written.to_ascii_lowercase().replace(['-', ' '], "_");
    let letters = plain.chars().count();
    let limit = letters.div_ceil(3);
    // Each letter more or less is a step of the distance, so most words need not be compared.
    let near = known
        .filter(|word| word.chars().count().abs_diff(letters) <= limit)
        .map(|word| (distance(&plain, word), word))
        .min_by_key(|(d, _)| *d)?;
    (near.0 <= limit).then_some(near.1)
}

/// How many letters have to be added, dropped, changed, or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let first: Vec<usize> = (0..=b.len()).collect();
    let (mut before, mut last, mut previous) = (first.clone(), first, None);
    for (i, x) in a.chars().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], k: usize| row.get(k).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&last, j) + usize::from(x != *y);
            let mut best = changed.min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = previous == Some(*y) && j > 0 && b.get(j - 1) == Some(&x);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
        previous = Some(x);
    }
    last.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        let known = ["minutes", "organization", "volunteer"];
        assert_eq!(nearest("organisation", known), Some("organization"));
        assert_eq!(nearest("mintues", known), Some("minutes"));
        assert_eq!(nearest("Volunteer", known), Some("volunteer"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest(&"x".repeat(1_000_000), known), None);
    }

    #[test]
    fn distances() {
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("abc", "abc"), 0);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
