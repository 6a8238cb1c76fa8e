//! The schemes that come with the library, as the TOML files they are.

macro_rules! schemes {
    ( $( $id:literal, )+ ) => {
        /// Each built-in scheme: its id and the text of its file, in the order of the ids, so that the versions of a
        /// municipality stand beside each other.
        pub static BUILTIN: &[(&str, &str)] =
            &[ $( ($id, include_str!(concat!("../../../schemes/", $id, ".toml"))), )+ ];
    };
}

schemes! {
    "lv-aglona-2019",
    "lv-aizkraukle-2020",
    "lv-aloja-2019",
    "lv-aluksne-2013",
    "lv-augsdaugava-2016",
    "lv-award-bronze",
    "lv-award-gold",
    "lv-award-silver",
    "lv-cesis-2025",
    "lv-daugavpils-2023",
    "lv-gulbene-2014",
    "lv-gulbene-2021",
    "lv-ikskile-2016",
    "lv-jekabpils-2020",
    "lv-jelgavas-novads-2023",
    "lv-livani",
    "lv-ogre-2021",
    "lv-olaine",
    "lv-rezekne-nov-2018",
    "lv-salaspils-2025",
    "lv-smiltene-2023",
    "lv-valka-2015",
    "lv-ventspils-2020",
}

/// The text of a built-in scheme, for [`Scheme::from_toml`](super::valid::Scheme::from_toml). Without the feature `toml` there is none: the
/// package for the browser has them as JSON beside the module.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use talka::recognition::{Scheme, builtin};
/// let scheme = Scheme::from_toml(builtin("lv-jekabpils-2020").unwrap())?;
/// assert_eq!(scheme.levels[0].at_least_minutes(), Some(60 * 60));
/// # }
/// # Ok::<(), talka::reading::ReadErrors>(())
/// ```
pub fn builtin(id: &str) -> Option<&'static str> {
    BUILTIN.iter().find(|(known, _)| *known == id).map(|(_, text)| *text)
}
