//! The numbers that provisions set, each from its day on.

use super::{
    BDL_4_1, BDL_4_2, BDL_5_2, BTAL_72_4, BTAL_72_5_1_PERMIT, BTAL_72_5_4, BTAL_72_5_4_EARLIER, CL_219,
    IIN_9_1, IMMIGRATION_1_1_1, LAW_IN_FORCE, MK762_4, MK762_6, MK762_ANNEX, MK899_54_2, MK899_54_2_EARLIER,
    NORMS_CONFIRMED, PERMITS,
};
use crate::date::Day;
use crate::law::{
    Amount, ConsentUntil, InBoth, ListedParameter, ListedValue, Parameter, ParameterValue, PermitAuthority,
};
use crate::register::Risk;

/// Declares parameters, and lists them with their words.
///
/// After the type stand what makes an amount of a value, the title in both languages, and the values, each with its
/// first day and the provision that sets it. A parameter without a value, or with values out of order, does not compile.
macro_rules! parameters {
    ( $(
        $(#[ $doc:meta ])*
        $name:ident: $type:ty, $unit:expr => {
            lv $lv:literal,
            en $en:literal,
            $( $from:expr => $is:expr, by $by:ident, )+
        }
    )+ ) => {
        $(
            $(#[ $doc ])*
            pub static $name: Parameter<$type> =
                Parameter { values: &[ $( ParameterValue { from: $from, is: $is, by: &$by } ),+ ] };
        )+

        /// Every parameter there is, with its words.
        pub static PARAMETERS: &[ListedParameter] = &[ $( ListedParameter {
            id: stringify!($name),
            title: InBoth { lv: $lv, en: $en },
            values: || listed(&$name, $unit),
        } ),+ ];

        const _: () = { $( assert!(each_later_than_the_last(&[ $( $from.epoch_days() ),+ ])); )+ };
    };
}

parameters! {
    /// The age from which a person may volunteer, in years.
    MINIMUM_AGE: u8, Amount::Years => {
        lv "Vecums, no kura drīkst veikt brīvprātīgo darbu",
        en "Age from which a person may volunteer",
        LAW_IN_FORCE => 13, by BDL_4_1,
    }
    /// The age until which a legal representative has to consent, as the setting `consent_until` has it by default.
    CONSENT_UNTIL: ConsentUntil, |until| Amount::Years(until.age()) => {
        lv "Vecums, līdz kuram vajadzīga piekrišana",
        en "Age until which consent is needed",
        LAW_IN_FORCE => ConsentUntil::Sixteen, by BDL_4_2,
    }
    /// The age until which a person is a minor, in years.
    ADULT_AGE: u8, Amount::Years => {
        lv "Pilngadības vecums",
        en "Age of majority",
        LAW_IN_FORCE => 18, by CL_219,
    }
    /// Days between a notice and the end.
    NOTICE_DAYS: i32, Amount::Days => {
        lv "Laiks no paziņojuma līdz izbeigšanai",
        en "Time between a notice and the end",
        LAW_IN_FORCE => 3, by BDL_5_2,
    }
    /// The risks that a policy has to cover.
    INSURED_RISKS: &'static [Risk], Amount::Risks => {
        lv "Riski, ko polise sedz",
        en "Risks that a policy covers",
        LAW_IN_FORCE => Risk::ALL, by MK762_4,
    }
    /// The least compensation for an injury, a burn or frostbite, in euro cents.
    INJURY_CENTS: i64, Amount::Cents => {
        lv "Mazākā apdrošināšanas atlīdzība traumas, apdeguma vai apsaldējuma gadījumā",
        en "Least compensation for an injury, a burn or frostbite",
        LAW_IN_FORCE => 300_000, by MK762_6,
    }
    /// The least compensation for disability, in euro cents.
    DISABILITY_CENTS: i64, Amount::Cents => {
        lv "Mazākā apdrošināšanas atlīdzība invaliditātes gadījumā",
        en "Least compensation for disability",
        LAW_IN_FORCE => 1_000_000, by MK762_6,
    }
    /// The least compensation for death, in euro cents.
    DEATH_CENTS: i64, Amount::Cents => {
        lv "Mazākā apdrošināšanas atlīdzība nāves gadījumā",
        en "Least compensation for death",
        LAW_IN_FORCE => 1_000_000, by MK762_6,
    }
    /// A fall from more than this, in centimetres, is a danger that needs insurance.
    FALL_CM: u32, Amount::Centimetres => {
        lv "Augstums, no kura krītot darbs ir bīstams (vairāk nekā)",
        en "Height of a fall that makes work dangerous (more than)",
        LAW_IN_FORCE => 500, by MK762_ANNEX,
    }
    /// Expenses of a person in a calendar year that are free of tax, in euro cents, over all organizations.
    EXPENSES_CAP_CENTS: i64, Amount::Cents => {
        lv "Neapliekamo izdevumu robeža gadā no visiem organizētājiem",
        en "Expenses free of tax in a year, from all organizers",
        LAW_IN_FORCE => 100_000, by IIN_9_1,
    }
    /// Food of a day that is free of tax, in euro cents.
    FOOD_NORM_CENTS: i64, Amount::Cents => {
        lv "Neapliekamā ēdināšanas norma dienā",
        en "Food of a day free of tax",
        LAW_IN_FORCE => 600, by MK899_54_2_EARLIER,
        NORMS_CONFIRMED => 600, by MK899_54_2,
    }
    /// Lodging of a night that is free of tax, in euro cents.
    LODGING_NORM_CENTS: i64, Amount::Cents => {
        lv "Neapliekamā naktsmītnes norma diennaktī",
        en "Lodging of a night free of tax",
        LAW_IN_FORCE => 5_700, by MK899_54_2_EARLIER,
        NORMS_CONFIRMED => 5_700, by MK899_54_2,
    }
    /// Fuel of a month that is free of tax, in euro cents.
    FUEL_NORM_CENTS: i64, Amount::Cents => {
        lv "Neapliekamā degvielas norma mēnesī",
        en "Fuel of a month free of tax",
        LAW_IN_FORCE => 5_000, by MK899_54_2_EARLIER,
        NORMS_CONFIRMED => 5_000, by MK899_54_2,
    }
    /// Training of a year that is free of tax, in euro cents.
    TRAINING_NORM_CENTS: i64, Amount::Cents => {
        lv "Neapliekamā apmācības norma gadā",
        en "Training of a year free of tax",
        LAW_IN_FORCE => 20_000, by MK899_54_2_EARLIER,
        NORMS_CONFIRMED => 20_000, by MK899_54_2,
    }
    /// Years within which the Punishment Register is checked again.
    CHECK_YEARS: u8, Amount::Years => {
        lv "Laiks, kurā Sodu reģistra ziņas pārbauda atkārtoti",
        en "Time within which the Punishment Register is checked again",
        BTAL_72_4.in_force.first() => 1, by BTAL_72_4,
    }
    /// Years for which a fine under section 81 bars from work with children.
    FINE_BARS_YEARS: u8, Amount::Years => {
        lv "Laiks, kurā naudas sods liedz strādāt ar bērniem",
        en "Time for which a fine bars from work with children",
        BTAL_72_5_4_EARLIER.in_force.first() => 3, by BTAL_72_5_4_EARLIER,
        BTAL_72_5_4.in_force.first() => 3, by BTAL_72_5_4,
    }
    /// Who permits somebody convicted of violence to work with children.
    PERMIT_AUTHORITY: PermitAuthority, Amount::PermitAuthority => {
        lv "Iestāde, kas par vardarbību sodītai personai atļauj strādāt ar bērniem",
        en "Authority that permits a person convicted of violence to work with children",
        PERMITS => PermitAuthority::Inspectorate, by BTAL_72_5_1_PERMIT,
        Day::literal(2024, 1, 1) => PermitAuthority::Centre, by BTAL_72_5_1_PERMIT,
    }
    /// The ages from and to which, both included, a foreigner may reside as a volunteer, in years.
    RESIDENCE_AGES: (u8, u8), |(youngest, oldest)| Amount::Ages(youngest, oldest) => {
        lv "Vecums, kurā ārzemnieks drīkst uzturēties kā brīvprātīgais",
        en "Ages at which a foreigner may reside as a volunteer",
        IMMIGRATION_1_1_1.in_force.first() => (18, 30), by IMMIGRATION_1_1_1,
    }
}

fn listed<T: Copy>(parameter: &Parameter<T>, unit: fn(T) -> Amount) -> Vec<ListedValue> {
    let values = parameter.values.iter();
    values.map(|value| ListedValue { from: value.from, is: unit(value.is), by: value.by }).collect()
}

const fn each_later_than_the_last(mut days: &[i32]) -> bool {
    while let [first, rest @ ..] = days {
        if let [second, ..] = rest
            && *second <= *first
        {
            return false;
        }
        days = rest;
    }
    true
}
