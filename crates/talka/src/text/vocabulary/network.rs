//! The words of the network of municipalities and regions.

use super::in_words;
use crate::network::{NetworkRole, ReportedState};

in_words! {
    NetworkRole {
        Coordinator: "brīvprātīgā darba koordinators", "coordinator of volunteer work";
        Deputy: "koordinatora vietnieks", "deputy of a coordinator";
        WorkingGroup: "darba grupas loceklis", "member of a working group";
    }
    ReportedState {
        Reported: "iesniegts", "reported";
        Partly: "iesniegts daļēji", "reported in part";
        Missing: "nav iesniegts", "not reported";
        NotKnown: "nav zināms", "not known";
    }
}
