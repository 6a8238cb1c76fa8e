//! Why a rule is not satisfied.

mod children;
mod contract;
mod days;
mod duties;
mod insurance;
mod minors;

pub(super) use children::barred;
pub(super) use contract::{needs_writing, writing};
pub(super) use duties::{probation, to_prepare};
pub(super) use minors::consent;

use super::identifier::{check_digit, municipality_code, personal_code, registration_number};
use super::words::legal_class;
use crate::date::{Day, Period};
use crate::lang::Lang;
use crate::law::provisions::{BDL_3_4, LAW_IN_FORCE};
use crate::law::{Cause, Lacking, Unstated, Unsuitable};
use crate::text::list::listed;
use crate::text::numbers::{date, euros, hours as hours_in_table, hours_in_words};
use crate::text::plural::{Inflection, Noun};
use crate::text::vocabulary::Word;
use children::assessed;
use contract::{agreement, content};
use days::contradiction;
use duties::{not_prepared, reserved, statement_content};
use insurance::policy;

const LV: Lang = Lang::Lv;

#[expect(
    clippy::too_many_lines,
    reason = "one match, so that the compiler finds a cause without its sentence"
)]
pub(in crate::text) fn message(cause: &Cause) -> String {
    let day = |day: Day| date(day, LV);
    let sum = |cents: i64| euros(cents, LV);
    let hours = |minutes: i64| hours_in_words(minutes, Inflection::Nominative, LV);
    let years_of_age = |age: u8| format!("{age} {}", Noun::GADS.beside(age.into(), Inflection::Genitive));
    match cause {
        Cause::LawNotInForce => {
            format!("Šajās dienās Brīvprātīgā darba likuma vēl nebija: tas ir spēkā no {}", day(LAW_IN_FORCE))
        }
        Cause::HostNotEntitled { class } => {
            format!("Šo brīvprātīgo darbu organizē {}, bet likums to neatļauj.", legal_class(*class))
        }
        Cause::HostClassDoubtful { class } => format!(
            "Likumā nav skaidri pateikts, vai šāds organizētājs ({}) drīkst organizēt brīvprātīgo darbu.",
            legal_class(*class)
        ),
        Cause::SocialEnterpriseTooEarly => format!(
            "Sociālie uzņēmumi drīkst organizēt brīvprātīgo darbu tikai no {}",
            day(BDL_3_4.in_force.first())
        ),
        Cause::SocialEnterpriseStatus => "Šajās dienās uzņēmumam nav sociālā uzņēmuma statusa, \
            tāpēc organizēt brīvprātīgo darbu tas nedrīkst."
            .into(),
        Cause::UnderMinimumAge { minimum } => format!(
            "Brīvprātīgo darbu drīkst veikt no {} vecuma, bet šajās dienās brīvprātīgais ir jaunāks.",
            years_of_age(*minimum)
        ),
        Cause::MinimumAgeJustReached { minimum } => format!(
            "Šeit {} vecumu uzskata par sasniegtu jau dzimšanas dienā, \
            lai gan krimināllietās to skaita tikai no nākamās dienas.",
            years_of_age(*minimum)
        ),
        Cause::ConsentMissing { flaw, until } => {
            format!("Jaunietim vēl nav {}, bet {}.", years_of_age(*until), consent(*flaw))
        }
        Cause::ConsentAtSixteen => "Jaunietim ir 16 gadu, un likumā nav skaidri pateikts, \
            vai šajā vecumā likumiskā pārstāvja piekrišana vēl ir vajadzīga."
            .into(),
        Cause::PaidWork { cents } => format!(
            "Par darbu ir samaksāts (kopā {}), bet brīvprātīgo darbu veic bez atlīdzības.",
            sum(*cents)
        ),
        Cause::StudyTime => {
            "Šajā laikā jaunietim bija mācības, bet nepilngadīgie brīvprātīgo darbu drīkst veikt \
            tikai no mācībām brīvajā laikā."
                .into()
        }
        Cause::StudyTimeUnknown { school_year } => format!(
            "Nav zināms, kad jaunietim {school_year}./{}. mācību gadā ir mācības, \
             tāpēc nevar pārbaudīt, vai darbs veikts no mācībām brīvajā laikā.",
            school_year.saturating_add(1)
        ),
        Cause::UnsuitableForMinor { why: Unsuitable::NotForAge } => "Darbs nav piemērots jaunieša vecumam, \
            bet nepilngadīgie drīkst veikt tikai savam vecumam piemērotu darbu."
            .into(),
        Cause::UnsuitableForMinor { why: Unsuitable::Harmful } => "Darbs var kaitēt drošībai, veselībai vai \
            tikumībai, bet nepilngadīgie tādu darbu veikt nedrīkst."
            .into(),
        Cause::NoLearningBenefit => "Nepilngadīgo brīvprātīgajam darbam jāattīsta zināšanas vai prasmes, \
            bet šis darbs tās neattīsta."
            .into(),
        Cause::ReplacesEmployee => {
            "Brīvprātīgais šajā darbā aizstāj nodarbināto, bet likums to neatļauj.".into()
        }
        Cause::ProfitMaking => {
            "Ar šo darbu grib gūt peļņu, bet brīvprātīgajam darbam tāda nolūka nedrīkst būt.".into()
        }
        Cause::AgreementIncomplete { missing } => agreement(missing),
        Cause::WorkBeforeAgreement { lacking: Lacking::Agreement, from } => {
            format!("Darbs sākts pirms vienošanās: tā noslēgta tikai {}", day(*from))
        }
        Cause::WorkBeforeAgreement { lacking: Lacking::Extension, from } => {
            format!(
                "Darbs veikts pēc termiņa beigām, bet pirms tā pagarināšanas: par to vienojās tikai {}",
                day(*from)
            )
        }
        Cause::WorkBeforeAgreement { lacking: Lacking::Acquainting, from } => format!(
            "Darbs sākts, pirms brīvprātīgais iepazīstināts ar tiesībām un pienākumiem: tas izdarīts tikai {}",
            day(*from)
        ),
        Cause::WritingMissing { needed, flaw } => format!(
            "Līgums par brīvprātīgo darbu jāslēdz rakstveidā, jo {}, bet {}",
            needs_writing(*needed),
            writing(*flaw)
        ),
        Cause::ContractContent { missing } => {
            let missing: Vec<&str> = missing.iter().copied().map(content).collect();
            format!("Rakstveida līgumā par brīvprātīgo darbu trūkst {}.", listed(&missing, LV))
        }
        Cause::NotPrepared { missing, done } => match done {
            None => format!("{}.", not_prepared(*missing)),
            Some(done) => {
                format!("{} pirms darba sākuma: tas izdarīts tikai {}", not_prepared(*missing), day(*done))
            }
        },
        Cause::ConfidentialNotWritten => {
            "Kāda informācija ir konfidenciāla, pateikts tikai mutvārdos, bet tas jānorāda rakstveidā.".into()
        }
        Cause::StatementNotIssued { requested } => {
            format!("Vēl nav izsniegta izziņa par brīvprātīgo darbu, kas pieprasīta {}", day(*requested))
        }
        Cause::StatementIncomplete { missing } => {
            let missing: Vec<&str> = missing.iter().copied().map(statement_content).collect();
            format!("Izziņā par brīvprātīgo darbu trūkst {}.", listed(&missing, LV))
        }
        Cause::StatementExceedsLogs { stated, logged } => format!(
            "Izziņā norādītais laiks ir {}, bet stundu uzskaitē par to pašu laikposmu ir {}.",
            hours(*stated),
            hours(*logged)
        ),
        Cause::YearlyPlacesDiffer { year, places, reported, counted } => format!(
            "Pārskatā par {year}. gadu brīvprātīgo skaits neatbilst stundu uzskaitei \
             (vietu skaits, kurās tas atšķiras: {places}; brīvprātīgo skaits tajās pārskatā: {reported}, uzskaitē: {counted})."
        ),
        Cause::YearlyMinutesDiffer { year, reported, counted } => format!(
            "Pārskatā par {year}. gadu norādītais laiks ir {}, bet stundu uzskaitē tas ir {}.",
            hours(*reported),
            hours(*counted)
        ),
        Cause::HealthDocumentMissing => "Darbs var apdraudēt citu cilvēku veselību, bet brīvprātīgais \
            vēl nav uzrādījis veselības stāvokli apliecinošu dokumentu."
            .into(),
        Cause::ExpenseNotCovered { cents } => {
            format!("Brīvprātīgajam nav atlīdzināti izdevumi, kurus paredzēts segt (kopā {}).", sum(*cents))
        }
        Cause::CheckPaidByVolunteer => "Par izziņu no Sodu reģistra vai veselības pārbaudi samaksājis \
            brīvprātīgais, bet tas jāsedz organizētājam."
            .into(),
        Cause::ReservedFunction { function } => format!(
            "Sociālā uzņēmuma brīvprātīgais iesaistīts darbā, kas saistīts ar {}, bet likums to neatļauj.",
            reserved(*function)
        ),
        Cause::ProbationBarred { bar } => {
            format!("Par Valsts probācijas dienesta brīvprātīgo šis cilvēks būt nevar: {}.", probation(*bar))
        }
        Cause::NoticeTooShort { given, effective, earliest } => format!(
            "Par brīvprātīgā darba izbeigšanu paziņots {}, \
             tāpēc pēdējā diena drīkst būt ne agrāk kā {}, bet tā ir {}",
            day(*given),
            day(*earliest),
            day(*effective)
        ),
        Cause::NoticeExactlyThreeDays { given, effective } => format!(
            "Starp paziņojumu par izbeigšanu ({}) un pēdējo dienu ({}) nav trīs pilnu dienu.",
            day(*given),
            day(*effective)
        ),
        Cause::NoticeNotWritten => "Līgums ir rakstveidā, tāpēc arī par izbeigšanu jāpaziņo rakstveidā, \
            bet tas izdarīts mutvārdos."
            .into(),
        Cause::EndedAtOnceWithoutReason => {
            "Brīvprātīgais darbs svarīga iemesla dēļ izbeigts uzreiz, bet iemesls nav norādīts.".into()
        }
        Cause::WorkAfterEnd { end } => format!(
            "Stundas ierakstītas par laiku, kad brīvprātīgais darbs jau bija beidzies: pēdējā diena bija {}",
            day(*end)
        ),
        Cause::UninsuredHazard { flaw } => format!("Darbs ir bīstams, bet {}.", policy(flaw)),
        Cause::HazardsNotStated { what: Unstated::Hazards } => "Nav norādīts, vai darbs ir bīstams, \
            piemēram, vai jāstrādā augstumā vai ar bīstamām vielām."
            .into(),
        Cause::HazardsNotStated { what: Unstated::Height } => {
            "Nav norādīts, no kāda augstuma šajā darbā var nokrist.".into()
        }
        Cause::InsuredTooLate { made, from, start } => format!(
            "Brīvprātīgais bija jāapdrošina pirms bīstamā darba sākuma ({}), \
             bet apdrošināšanas līgums noslēgts {} un ir spēkā no {}",
            day(*start),
            day(*made),
            day(*from)
        ),
        Cause::ExpensesOverCap { year, total_cents, cap_cents } => format!(
            "Brīvprātīgajam {year}. gadā atlīdzināto izdevumu kopsumma ir {}, \
             bet ar nodokli neapliek ne vairāk kā {}.",
            sum(*total_cents),
            sum(*cap_cents)
        ),
        Cause::ExpensesOverNorm { kind, cents, free_cents } => format!(
            "Atlīdzinātie izdevumi ({}) ir {}, bet pēc normām ar nodokli neapliek ne vairāk kā {}.",
            kind.in_words(LV),
            sum(*cents),
            sum(*free_cents)
        ),
        Cause::ExpenseWithoutDocument { cents } => {
            format!("Atlīdzinātiem izdevumiem ({}) nav attaisnojuma dokumentu.", sum(*cents))
        }
        Cause::ExpenseKind { cents } => format!(
            "Starp atlīdzinātajiem izdevumiem ir tādi (kopā {}), kuru atlīdzību no nodokļa neatbrīvo.",
            sum(*cents)
        ),
        Cause::ExpenseWithoutClause => {
            "Brīvprātīgajam atlīdzināti izdevumi, bet rakstveida līgumā tas nav paredzēts.".into()
        }
        Cause::RecordCheckMissing => "Darbs notiek tur, kur ir bērni, bet šajās dienās brīvprātīgais \
            vēl nav pārbaudīts Sodu reģistrā."
            .into(),
        Cause::RecordCheckOld { done } => format!(
            "Darbs notiek tur, kur ir bērni, bet kopš pēdējās pārbaudes Sodu reģistrā \
             ({}) ir pagājis vairāk nekā gads.",
            day(*done)
        ),
        Cause::BarredFromChildren { bar } => format!("Darbs notiek tur, kur ir bērni, bet {}.", barred(*bar)),
        Cause::NotAssessed { flaw } => {
            format!("Brīvprātīgais, kas strādā ar bērniem, ir sodīts, {}.", assessed(*flaw))
        }
        Cause::PermitScope => "Atļauja strādāt ar bērniem attiecas tikai uz dažām bērnu grupām, \
            bet šis darbs notiek arī ar citām."
            .into(),
        Cause::PartyService => "Bezmaksas pakalpojums, kam ir tirgus cena, \
            var būt dāvinājums (ziedojums) partijai."
            .into(),
        Cause::ResidenceFunding => "Brīvprātīgajam ir uzturēšanās atļauja darbam brīvprātīgo programmā, \
            bet šo programmu nefinansē ne Eiropas Komisija, ne starptautiska organizācija."
            .into(),
        Cause::ResidenceAge { youngest, oldest } => format!(
            "Brīvprātīgajam ir uzturēšanās atļauja darbam programmā, kas paredzēta {youngest}–{oldest} gadu vecumam, \
             bet šajās dienās brīvprātīgā vecums ir cits."
        ),
        Cause::MinorHours { minutes, limit } => format!(
            "Ar šo ierakstu nepilngadīga brīvprātīgā darba laiks vienā dienā ir {}, bet noteiktā robeža ir {}.",
            hours(*minutes),
            hours((*limit).into())
        ),
        Cause::PersonalCodeMalformed { fault } => {
            format!("Personas kods nav derīgs: {}.", personal_code(*fault))
        }
        Cause::PersonalCodeInFuture => {
            "Personas kods rāda, ka cilvēks vēl nav piedzimis, tāpēc tas nevar būt pareizs.".into()
        }
        Cause::PersonalCodeCheckDigit { verdict } => check_digit(*verdict).into(),
        Cause::PersonalCodeBirthDate => {
            "Ierakstītais dzimšanas datums nesakrīt ar to, kas redzams personas kodā.".into()
        }
        Cause::BirthDateFromCode => {
            "Dzimšanas datums nav ierakstīts, tāpēc ņemts tas, kas redzams personas kodā.".into()
        }
        Cause::BirthDateMissing => {
            "Dzimšanas datums nav ierakstīts, un no šāda personas koda to uzzināt nevar.".into()
        }
        Cause::RegistrationNumberMalformed { fault } => {
            format!("Reģistrācijas numurs nav derīgs: {}.", registration_number(*fault))
        }
        Cause::RegistrationNumberChecksum => "Reģistrācijas numura cipari savā starpā nesaskan, \
            tāpēc tas, iespējams, pierakstīts kļūdaini."
            .into(),
        Cause::MunicipalityCodeMalformed { fault } => {
            format!("Pašvaldības kods nav derīgs: {}.", municipality_code(*fault))
        }
        Cause::MunicipalityCodeEnded => {
            "Daļā dienu, par kurām šis pašvaldības kods ir ierakstīts, tas vairs nebija spēkā.".into()
        }
        Cause::MunicipalityCodeNotYet => {
            "Daļā dienu, par kurām šis pašvaldības kods ir ierakstīts, tas vēl nebija spēkā.".into()
        }
        Cause::MunicipalityCodeOutdated => {
            "Šis pašvaldības kods vairs nav spēkā: tagad šai teritorijai ir cits kods.".into()
        }
        Cause::DaysContradict { what, first, second } => contradiction(*what, &day(*first), &day(*second)),
        Cause::MinutesInvalid { minutes, .. } if *minutes <= 0 => {
            format!(
                "Ierakstītais laiks ir {}; tam jābūt lielākam par nulli.",
                hours_in_table((*minutes).into(), LV)
            )
        }
        Cause::MinutesInvalid { minutes, most } => format!(
            "Ierakstītais laiks ir {}, bet šajās dienās tas nevar būt ilgāks par {}.",
            hours((*minutes).into()),
            hours_in_words(*most, Inflection::Dative, LV)
        ),
        Cause::HoursInFuture { today } => {
            format!("Stundas ierakstītas par laiku, kas {} vēl nebija pienācis.", day(*today))
        }
        Cause::MinutesOverInterval { minutes, interval } => format!(
            "Ierakstītais laiks ir {}, bet no darba sākuma līdz beigām ir tikai {}.",
            hours((*minutes).into()),
            hours(*interval)
        ),
        Cause::DayOver24Hours { on, minutes } => format!(
            "Ar šo ierakstu {} kopā ierakstītais laiks ir {}, bet diennaktī ir tikai {}.",
            day(*on),
            hours(*minutes),
            hours(Period::day(*on).minutes())
        ),
        Cause::HoursOverlap { minutes: 0, .. } => {
            "Šis laiks pārklājas ar citu tā paša brīvprātīgā ierakstu; \
            ja bija pārtraukumi, ir iespējamas abu ierakstu stundas."
                .into()
        }
        Cause::HoursOverlap { minutes, .. } => format!(
            "No šī laika {} jau ir citā tā paša brīvprātīgā ierakstā, un vienu un to pašu laiku ieskaita tikai vienreiz.",
            hours(*minutes)
        ),
        Cause::HoursDuplicate { .. } => {
            "Tās pašas stundas jau ir ierakstītas, un tās ieskaita tikai vienreiz.".into()
        }
        Cause::HoursAlike { .. } => {
            "Citā tā paša brīvprātīgā ierakstā ir tās pašas dienas un tikpat daudz stundu, \
            un nekas no tā, kas zināms par abiem, neatšķiras."
                .into()
        }
    }
}
