//! The table of municipalities, a column at a time: whoever asks for codes and days only does not load names.

use crate::date::{Day, Period};

/// A code with the days on which it was in the list.
#[derive(Clone, Copy)]
pub(super) struct Listed {
    pub(super) code: u32,
    pub(super) days: Period,
}

/// Declares the columns, a row for each municipality.
macro_rules! municipalities {
    ( $( $code:literal $name:literal $kind:ident $from:expr, $to:expr, $iso:expr, [ $( $successor:literal )* ] $region:ident; )+ ) => {
        const ROWS: &[Listed] = &[ $( listed($code, $from, $to), )+ ];

        pub(super) static LISTED: &[Listed] = in_order(ROWS);
        pub(super) static NAMES: &[&str] = &[ $( $name, )+ ];
        pub(super) static KINDS: &[MunicipalityKind] = &[ $( MunicipalityKind::$kind, )+ ];
        pub(super) static ISO_3166_2: &[Option<&str>] = &[ $( $iso, )+ ];
        /// Each by its place in the columns.
        pub(super) static SUCCESSORS: &[&[u8]] = &[ $( &[ $( successor(ROWS, $to, $successor), )* ], )+ ];
        pub(super) static REGIONS: &[PlanningRegion] = &[ $( PlanningRegion::$region, )+ ];
    };
}

pub(super) use municipalities;

pub(super) const fn listed(code: &str, from: Day, to: Day) -> Listed {
    Listed { code: number(code), days: Period::literal(from, to) }
}

/// Rows as they are, if their codes ascend, so that one can be found by halving.
#[expect(clippy::indexing_slicing, reason = "only ever evaluated by the compiler")]
pub(super) const fn in_order(rows: &[Listed]) -> &[Listed] {
    let mut at = 1;
    while at < rows.len() {
        assert!(rows[at - 1].code < rows[at].code, "the codes are not in order");
        at += 1;
    }
    rows
}

/// The place of the municipality with that code, if it begins when the one before it has ended.
#[expect(clippy::indexing_slicing, reason = "only ever evaluated by the compiler")]
pub(super) const fn successor(rows: &[Listed], ended: Day, code: &str) -> u8 {
    let mut place: u8 = 0;
    let mut at = 0;
    while rows[at].code != number(code) {
        place += 1;
        at += 1;
    }
    assert!(rows[at].days.first().days_since(ended) == 1, "a successor does not begin on the next day");
    place
}

#[expect(clippy::panic, reason = "only ever evaluated by the compiler")]
const fn number(code: &str) -> u32 {
    assert!(code.len() == 7, "a code has seven digits");
    match u32::from_str_radix(code, 10) {
        Ok(number) => number,
        Err(_) => panic!("a code has nothing but digits"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(codes: [&str; 3]) -> [Listed; 3] {
        codes.map(|code| listed(code, Day::MIN, Day::MAX))
    }

    #[test]
    fn codes_that_ascend_are_in_order() {
        assert_eq!(in_order(&rows(["0001000", "0002000", "0003000"])).len(), 3);
    }

    #[test]
    #[should_panic(expected = "not in order")]
    fn the_last_two_are_compared_as_well() {
        in_order(&rows(["0001000", "0003000", "0002000"]));
    }

    #[test]
    #[should_panic(expected = "not in order")]
    fn no_code_stands_there_twice() {
        in_order(&rows(["0001000", "0001000", "0002000"]));
    }
}
