//! Texts of a few bytes as keys, found without following a pointer to them.

use ahash::RandomState;

use super::{NONE, position};

/// A text of at most 15 bytes, with its length at the end.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Short(u64, u64);

/// Short texts and the numbers of the records that they are the keys of.
#[derive(Clone, Default)]
pub(super) struct ShortTexts {
    /// By what is made of a text the place of its key, or of one of which the same is made, and then the places that follow. Half of
    /// them are empty at least.
    places: Vec<u32>,
    keys: Vec<(Short, u32)>,
    state: RandomState,
}

/// Room in the beginning.
const PLACES: usize = 1 << 6;

impl Short {
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        let (length, room) = bytes.split_last_mut()?;
        *length = u8::try_from(text.len()).ok()?;
        room.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        let (low, high) = bytes.split_at(8);
        Some(Self(u64::from_le_bytes(low.try_into().ok()?), u64::from_le_bytes(high.try_into().ok()?)))
    }
}

impl ShortTexts {
    /// Where to look for a text at first.
    fn first(&self, text: Short) -> usize {
        // There are fewer places than numbers of 32 bits.
        let hash = u32::try_from(self.state.hash_one(text) >> u32::BITS).unwrap_or(0);
        position(hash) & self.places.len().wrapping_sub(1)
    }

    pub(super) fn get(&self, text: Short) -> Option<u32> {
        let mut at = self.first(text);
        loop {
            let (key, number) = self.keys.get(position(*self.places.get(at)?))?;
            if *key == text {
                return Some(*number);
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }

    /// The numbers of many texts: [`NONE`] where no record has that key. What one of them needs from memory does not wait for
    /// what another does.
    pub(super) fn get_all(&self, texts: &[Short], places: &mut Vec<u32>, mut give: impl FnMut(usize, u32)) {
        places.clear();
        places.extend(texts.iter().map(|text| self.places.get(self.first(*text)).copied().unwrap_or(NONE)));
        for (at, (text, place)) in texts.iter().zip(places).enumerate() {
            let number = match self.keys.get(position(*place)) {
                Some((key, number)) if key == text => *number,
                None => NONE,
                Some(_) => self.get(*text).unwrap_or(NONE),
            };
            give(at, number);
        }
    }

    /// Adds a text that is not among them.
    pub(super) fn insert(&mut self, text: Short, number: u32) {
        self.keys.push((text, number));
        if self.keys.len() * 2 > self.places.len() {
            let places = (self.keys.len() * 4).next_power_of_two().max(PLACES);
            self.places = vec![NONE; places];
            for place in 0..self.keys.len() {
                self.put(place);
            }
        } else {
            self.put(self.keys.len() - 1);
        }
    }

    fn put(&mut self, place: usize) {
        let Some((text, _)) = self.keys.get(place) else { return };
        let mut at = self.first(*text);
        while let Some(taken) = self.places.get_mut(at) {
            if *taken == NONE {
                *taken = u32::try_from(place).unwrap_or(NONE);
                return;
            }
            at = (at + 1) & (self.places.len() - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_its_own_number_and_others_have_none() {
        let short = |n: u32| Short::of(&format!("p{n}")).unwrap();
        let mut texts = ShortTexts::default();
        assert_eq!(texts.get(short(0)), None);
        for n in 0..5_000 {
            assert_eq!(texts.get(short(n)), None);
            texts.insert(short(n), n + 7);
        }
        let all: Vec<Short> = (0..6_000).map(short).collect();
        let mut numbers = vec![0; all.len()];
        texts.get_all(&all, &mut Vec::new(), |at, number| numbers[at] = number);
        for (n, number) in (0..6_000).zip(numbers) {
            let expected = (n < 5_000).then_some(n + 7);
            assert_eq!(texts.get(short(n)), expected);
            assert_eq!(number, expected.unwrap_or(NONE));
        }
    }

    #[test]
    fn a_text_is_short_with_all_its_bytes() {
        assert!(Short::of("aaaaaaaaaaaaaaaa").is_none());
        let texts = ["", "\0", "a", "a\0", "ā", "aaaaaaaaaaaaaaa"];
        for (n, text) in texts.iter().enumerate() {
            for other in &texts[n + 1..] {
                assert!(Short::of(text).unwrap() != Short::of(other).unwrap());
            }
        }
    }
}
