//! The provisions that rules rest on, and the numbers they set. One file an act.

mod associations_law;
mod childrens_rights_law;
mod immigration_law;
mod income_tax_law;
mod insurance_regulation;
mod parameters;
mod party_financing_law;
mod permit_regulation;
mod records;
mod social_enterprise_law;
mod volunteer_work_law;
mod youth_law;

pub use associations_law::*;
pub use childrens_rights_law::*;
pub use immigration_law::*;
pub use income_tax_law::*;
pub use insurance_regulation::*;
pub use parameters::*;
pub use party_financing_law::*;
pub use permit_regulation::*;
pub use records::*;
pub use social_enterprise_law::*;
pub use volunteer_work_law::*;
pub use youth_law::*;
