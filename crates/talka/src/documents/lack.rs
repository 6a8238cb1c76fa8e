//! What a document lacks.

use crate::law::{Field, InBoth};
use crate::text::{Lang, missing};

/// Something without which a document is a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lack {
    /// A fact that rules ask for too.
    Fact(Field),
    OrganizerName,
    OrganizerAddress,
    VolunteerName,
    VolunteerResidence,
    PersonalCodeInvalid,
    RepresentativeName,
    RepresentativeCapacity,
    NotARepresentative,
    Task,
    Amount,
    Manner,
    Place,
    CoveredExpenses,
    ExpenseAmount,
    RiskFactors,
    RiskEffect,
    Competences,
    Hours,
    EventDay,
    EventTime,
    EventPlace,
    SchemeText,
}

impl From<Field> for Lack {
    fn from(field: Field) -> Self {
        Self::Fact(field)
    }
}

impl Lack {
    /// That it is missing: one sentence.
    pub(super) fn sentence(self, lang: Lang) -> String {
        if let Self::Fact(field) = self {
            let mut letters = missing(field, lang).chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            return first.chain(letters).chain(['.']).collect();
        }
        self.words().text(lang).to_owned()
    }

    const fn words(self) -> InBoth {
        let (lv, en) = match self {
            Self::Fact(_) => ("", ""),
            Self::OrganizerName => {
                ("Nav norādīts organizētāja nosaukums.", "The organizer's name is not given.")
            }
            Self::OrganizerAddress => {
                ("Nav norādīta organizētāja adrese.", "The organizer's address is not given.")
            }
            Self::VolunteerName => (
                "Nav norādīts brīvprātīgā darba veicēja vārds, uzvārds.",
                "The volunteer's name is not given.",
            ),
            Self::VolunteerResidence => (
                "Nav norādīta brīvprātīgā darba veicēja dzīvesvieta.",
                "The volunteer's residence is not given.",
            ),
            Self::PersonalCodeInvalid => (
                "Reģistrā ierakstītais personas kods nav derīgs.",
                "The personal code in the register is not valid.",
            ),
            Self::RepresentativeName => (
                "Nav norādīts likumiskā pārstāvja vārds, uzvārds.",
                "The legal representative's name is not given.",
            ),
            Self::RepresentativeCapacity => (
                "Nav norādīts pārstāvības pamats.",
                "It is not given in what capacity the representative acts.",
            ),
            Self::NotARepresentative => (
                "Piekrišanu dod likumiskais pārstāvis, bet norādītā persona tāds nav.",
                "A legal representative consents, and the person named is none.",
            ),
            Self::Task => ("Nav norādīts veicamais darbs.", "The work to be done is not given."),
            Self::Amount => ("Nav norādīts darba apjoms.", "The amount of work is not given."),
            Self::Manner => ("Nav norādīta darba izpildes kārtība.", "It is not given how the work is done."),
            Self::Place => ("Nav norādīta brīvprātīgā darba vieta.", "The place of the work is not given."),
            Self::CoveredExpenses => {
                ("Nav norādīts sedzamo izdevumu sastāvs.", "The expenses to be covered are not listed.")
            }
            Self::ExpenseAmount => {
                ("Nav norādīts sedzamo izdevumu apmērs.", "The amount of covered expenses is not given.")
            }
            Self::RiskFactors => (
                "Nav norādīti būtiskie darba vides riska faktori.",
                "The significant risks of the work environment are not given.",
            ),
            Self::RiskEffect => (
                "Nav norādīta riska faktora ietekme uz drošību un veselību.",
                "The effect of a risk on safety and health is not given.",
            ),
            Self::Competences => (
                "Nav norādītas brīvprātīgajā darbā iegūtās kompetences.",
                "The competences gained by the work are not given.",
            ),
            Self::Hours => (
                "Norādītajā laikposmā nav nevienas stundas, ko var apliecināt.",
                "In this period there are no hours that can be attested.",
            ),
            Self::EventDay => ("Nav norādīts pasākuma datums.", "The day of the event is not given."),
            Self::EventTime => ("Nav norādīts pasākuma sākuma laiks.", "The time of the event is not given."),
            Self::EventPlace => ("Nav norādīta pasākuma vieta.", "The place of the event is not given."),
            Self::SchemeText => (
                "Nav zināms tās kārtības datums un numurs, uz kuru apbalvojums balstās.",
                "Date and number of the text that the award rests on are not known.",
            ),
        };
        InBoth { lv, en }
    }
}
