//! Being entered in a register of organizers.

use crate::date::Day;
use crate::reading::record;

record! {
    /// An entry in a register that somebody keeps of those who organize volunteer work (reģistrācija). The Law asks for
    /// none; a local regulation may.
    #[derive(Default)]
    pub struct Registration {
        /// Who keeps the register, by registration number.
        pub kept_by: Option<String>,
        /// The first day.
        pub from: Option<Day>,
        /// The last day; absent while it lasts.
        pub to: Option<Day>,
    }
}
