//! The versions that come with the library, as the TOML files they are.

macro_rules! programmes {
    ( $( $id:literal, )+ ) => {
        /// Each built-in version of a programme: its id and the text of its file, the versions of a programme one after
        /// the other, the oldest first.
        pub static BUILTIN: &[(&str, &str)] =
            &[ $( ($id, include_str!(concat!("../../programmes/", $id, ".toml"))), )+ ];
    };
}

programmes! {
    "evs-1996",
    "esc-2018",
    "esc-2021",
    "esc-2024",
    "efc-2014",
    "cerv-2021",
    "cerv-2025",
}
