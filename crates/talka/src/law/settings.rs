//! The choices that the law leaves open, each with its default.

use super::fact::Field;
use super::presume::{Presumable, Presume};
use crate::date::{AgeReached, Day, LeapBirthday, Reckoning};
use crate::reading::{record, words};
use crate::register::Register;

record! {
    closed:
    /// What a judgement was asked for: the day on which it is made, and the choices where the law leaves room.
    #[derive(Copy)]
    #[non_exhaustive]
    pub struct Settings {
        /// The day on which the judgement is made. It decides only what lies in the future.
        pub today: Day,
        /// When an age counts as reached; on the birthday if not set (Civil Law, section 1496).
        pub age_reached: Option<AgeReached>,
        /// The birthday of a person born on 29 February; 28 February if not set (Civil Law, section 1495).
        pub leap_birthday: Option<LeapBirthday>,
        /// The age from which no consent is needed; 16 if not set.
        pub consent_until: Option<ConsentUntil>,
        /// Whose consent is needed; one parent's if not set.
        pub consent_by: Option<ConsentBy>,
        /// How the days of a notice are counted; calendar days if not set (Civil Law, section 1495).
        pub notice_days: Option<NoticeDays>,
        /// Whose age decides whether minors are involved in the work; the volunteer's if not set.
        pub minors_involved: Option<MinorsInvolved>,
        /// How long a minor may work on one day, in minutes, by the office's own interpretation of section 4(3); no limit if not
        /// set.
        pub minor_minutes_per_day: Option<u32>,
        /// Whether rules that rest only on recollection are applied; off if not set.
        pub recalled: Option<Recalled>,
        /// What is presumed of records that are silent; nothing if not set. A recognition presumes what is usual, or what its
        /// scheme says, if not set.
        pub presume: Option<Presume>,
        /// How many findings, and how many times undetermined, a report lists of each rule; the others are counted. 10,000 if
        /// not set; the greatest number there is lists everything.
        pub listed_per_rule: Option<u32>,
    }
}

words! {
    /// The age from which no consent is needed. The Law says "from 13 to 16", which can be read in two ways.
    #[derive(Default)]
    pub enum ConsentUntil {
        /// Until the day before the 16th birthday.
        #[default]
        Sixteen = "16",
        /// Until the day before the 17th birthday.
        Seventeen = "17",
    }
}

impl ConsentUntil {
    /// The age in years.
    pub const fn age(self) -> u8 {
        match self {
            Self::Sixteen => 16,
            Self::Seventeen => 17,
        }
    }
}

words! {
    /// Whose consent is needed.
    #[derive(Default)]
    pub enum ConsentBy {
        /// One parent's, for both.
        #[default]
        OneParent = "one_parent",
        /// Both parents'; one where a parent has sole custody, or a guardian stands in.
        Both = "both",
    }
}

words! {
    /// How the three days of a notice are counted.
    #[derive(Default)]
    pub enum NoticeDays {
        /// The third day after the notice is in time.
        #[default]
        Calendar = "calendar",
        /// Three whole days lie between the notice and the end.
        Clear = "clear",
    }
}

words! {
    /// Whom the Law means by minors who are involved in the work (section 6(1), clause 3).
    #[derive(Default)]
    pub enum MinorsInvolved {
        /// The volunteer.
        #[default]
        Volunteer = "volunteer",
        /// Anyone who takes part in it or whom it serves.
        Anyone = "anyone",
    }
}

words! {
    /// Whether rules that rest only on recollection are applied.
    #[derive(Default)]
    pub enum Recalled {
        /// They are not.
        #[default]
        Off = "off",
        /// They are, and never as more than information.
        Information = "information",
    }
}

/// Declares what sets a choice.
macro_rules! choices {
    ( $( $set:ident sets $field:ident: $type:ty, )+ ) => {
        impl Settings {
            $(
                #[doc = concat!("The same settings, with `", stringify!($field), "` as given.")]
                pub fn $set(self, $field: $type) -> Self {
                    Self { $field: Some($field), ..self }
                }
            )+
        }
    };
}

choices! {
    with_age_reached sets age_reached: AgeReached,
    with_leap_birthday sets leap_birthday: LeapBirthday,
    with_consent_until sets consent_until: ConsentUntil,
    with_consent_by sets consent_by: ConsentBy,
    with_notice_days sets notice_days: NoticeDays,
    with_minors_involved sets minors_involved: MinorsInvolved,
    with_minor_minutes_per_day sets minor_minutes_per_day: u32,
    with_recalled sets recalled: Recalled,
    with_presume sets presume: Presume,
    with_listed_per_rule sets listed_per_rule: u32,
}

impl Settings {
    /// All defaults, on that day.
    ///
    /// ```
    /// use talka::date::Day;
    /// use talka::law::{ConsentUntil, Settings};
    /// let cautious = Settings::on(Day::new(2020, 12, 31)?).with_consent_until(ConsentUntil::Seventeen);
    /// # assert_eq!(cautious.consent_until(), ConsentUntil::Seventeen);
    /// # Ok::<(), talka::date::DayError>(())
    /// ```
    pub const fn on(today: Day) -> Self {
        Self {
            today,
            age_reached: None,
            leap_birthday: None,
            consent_until: None,
            consent_by: None,
            notice_days: None,
            minors_involved: None,
            minor_minutes_per_day: None,
            recalled: None,
            presume: None,
            listed_per_rule: None,
        }
    }

    /// How ages are counted.
    pub fn reckoning(&self) -> Reckoning {
        Reckoning {
            reached: self.age_reached.unwrap_or_default(),
            leap: self.leap_birthday.unwrap_or_default(),
        }
    }

    /// The age from which no consent is needed.
    pub fn consent_until(&self) -> ConsentUntil {
        self.consent_until.unwrap_or_default()
    }

    /// Whose consent is needed.
    pub fn consent_by(&self) -> ConsentBy {
        self.consent_by.unwrap_or_default()
    }

    /// How the days of a notice are counted.
    pub fn notice_days(&self) -> NoticeDays {
        self.notice_days.unwrap_or_default()
    }

    /// Whom the Law means by minors who are involved in the work.
    pub fn minors_involved(&self) -> MinorsInvolved {
        self.minors_involved.unwrap_or_default()
    }

    /// Whether rules that rest only on recollection are applied.
    pub fn recalled(&self) -> Recalled {
        self.recalled.unwrap_or_default()
    }

    /// What is presumed of records that are silent.
    pub fn presume(&self) -> Presume {
        self.presume.unwrap_or_default()
    }

    /// These settings with what is presumed of records that are silent; `None` where no record of the register is, or where they
    /// say themselves what is presumed.
    pub(super) fn presuming(&self, presume: Presume, register: &Register) -> Option<Self> {
        let matters = self.presume.is_none() && presume.settles(register).is_some();
        matters.then_some(Self { presume: Some(presume), ..*self })
    }

    /// What is known of a fact: what is recorded, or else what is presumed.
    pub(super) fn known(&self, recorded: Option<bool>, field: Field, presumed: bool) -> Option<bool> {
        let is_presumed = || Presumable::of(field).is_some_and(|fact| self.presume().has(fact));
        recorded.or_else(|| is_presumed().then_some(presumed))
    }

    /// How many findings, and how many times undetermined, a report lists of each rule.
    pub fn listed_per_rule(&self) -> u32 {
        self.listed_per_rule.unwrap_or(10_000)
    }

    /// The same with every default that decides something written out, so that a report says what it was made with.
    pub fn spelled_out(&self) -> Self {
        Self {
            today: self.today,
            age_reached: Some(self.age_reached.unwrap_or_default()),
            leap_birthday: Some(self.leap_birthday.unwrap_or_default()),
            consent_until: Some(self.consent_until()),
            consent_by: Some(self.consent_by()),
            notice_days: Some(self.notice_days()),
            minors_involved: Some(self.minors_involved()),
            minor_minutes_per_day: self.minor_minutes_per_day,
            recalled: Some(self.recalled()),
            presume: self.presume,
            listed_per_rule: self.listed_per_rule,
        }
    }
}

impl Recalled {
    /// The most severe that a finding on recollection may be, if there may be one.
    pub const fn cap(self) -> Option<super::Severity> {
        match self {
            Self::Off => None,
            Self::Information => Some(super::Severity::Information),
        }
    }
}
