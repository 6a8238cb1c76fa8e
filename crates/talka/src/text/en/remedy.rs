//! What can be done, and what is to be done how often.

use crate::law::Remedy;

pub(in crate::text) fn remedy(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::ObtainConsent => {
            "Get the written consent of a legal representative; until then the young person does not work."
        }
        Remedy::ObtainConsentInWriting => {
            "Get the consent given by word of mouth in writing too: on paper or with a secure electronic signature."
        }
        Remedy::MakeWrittenContract => "Put the volunteer work contract in writing.",
        Remedy::CollectSignature => "Get the signature that is missing on the contract.",
        Remedy::CompleteAgreement => {
            "Agree on what was not settled on the day of the agreement, and write it into the agreement."
        }
        Remedy::CompleteContract => "Add to the contract what it leaves out.",
        Remedy::ChangeHours => "Agree on hours at which the young person has no lessons.",
        Remedy::AssignOtherWork => "Give the volunteer other work that the law allows.",
        Remedy::StateHazards => "Find out whether the work is dangerous, and write it down.",
        Remedy::StateReason => "Write down the reason for which the volunteer work was ended at once.",
        Remedy::Insure => "Insure the volunteer against accidents before the work goes on.",
        Remedy::ClarifyLegalForm => "Find out what legal form the organizer has.",
        Remedy::ChangeOrganizer => {
            "End the placement; an organizer whom the law allows may make a new agreement."
        }
        Remedy::WaitForAge => "Stop the work until the volunteer is old enough.",
        Remedy::CorrectRecord => "Compare the entry with the document and correct the mistake.",
        Remedy::RecordBirthDate => "Enter the birth date from the document.",
        Remedy::DeclareExcess => "Declare the amount above this limit as income.",
        Remedy::AgreeOnLaterEnd => "Agree in writing on a later last day.",
        Remedy::GiveWrittenNotice => "Confirm the end in writing.",
        Remedy::DeclareIncome => "Declare this amount as income.",
        Remedy::CheckPunishmentRegister => "Check what the Punishment Register says of the volunteer.",
        Remedy::RaiseSum => "Raise the compensation that the policy names.",
        Remedy::ExtendPolicy => "Have the policy cover the risks that it leaves out.",
        Remedy::Assess => {
            "Judge whether the volunteer endangers the safety, health or life of children, and write it down."
        }
        Remedy::InformVolunteer => "Tell the volunteer before the work goes on, and write down the day.",
        Remedy::InformRepresentative => {
            "Tell one of the legal representatives of the risks of the work, and write down the day."
        }
        Remedy::AskHealthDocument => "Ask the volunteer for a document on the state of health.",
        Remedy::RepayVolunteer => "Repay the volunteer this amount.",
        Remedy::StateInWriting => "State in writing which information is confidential.",
        Remedy::CollectDocuments => "Ask the volunteer for the supporting documents.",
        Remedy::IssueStatement => "Issue the statement to the volunteer.",
        Remedy::CompleteStatement => "Issue a new statement that has everything it has to state.",
        Remedy::CorrectReport => "Compare the report with the hour log and correct the mistake.",
        Remedy::AskLawyer => "Ask a lawyer whether this service has to be recorded as a gift.",
        Remedy::ClarifyResidence => {
            "Ask the Office of Citizenship and Migration Affairs whether the residence permit allows this work."
        }
        Remedy::RegisterVolunteer => "Register the volunteer.",
        Remedy::RegisterOrganizer => "Register the organizer.",
        Remedy::ObtainLocalConsent => "Get the written consent of a legal representative.",
        Remedy::ContractWithNamedBody => "Make the contract with the body that the municipality names.",
        Remedy::OfferMoreWork => "Agree on more work.",
        Remedy::ConfirmHours => "Confirm or reject the hours.",
    }
}

pub(in crate::text) fn task(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::ObtainConsent => "Missing written consents",
        Remedy::ObtainConsentInWriting => "Consents to be put in writing",
        Remedy::MakeWrittenContract => "Contracts to be put in writing",
        Remedy::CollectSignature => "Missing signatures",
        Remedy::CompleteAgreement => "Agreements to be completed",
        Remedy::CompleteContract => "Contracts to be completed",
        Remedy::ChangeHours => "Cases in which the hours have to change",
        Remedy::AssignOtherWork => "Cases in which other work has to be given",
        Remedy::StateHazards => "Works of which the dangers have to be found out",
        Remedy::StateReason => "Reasons for ending to be written down",
        Remedy::Insure => "Volunteers to be insured",
        Remedy::ClarifyLegalForm => "Legal forms to be found out",
        Remedy::ChangeOrganizer => "Cases in which the organizer has to change",
        Remedy::WaitForAge => "Cases in which work has to stop because of age",
        Remedy::CorrectRecord => "Entries to be checked",
        Remedy::RecordBirthDate => "Birth dates to be entered",
        Remedy::DeclareExcess => "Amounts to be declared",
        Remedy::AgreeOnLaterEnd => "Last days to be moved",
        Remedy::GiveWrittenNotice => "Ends to be confirmed in writing",
        Remedy::DeclareIncome => "Repaid amounts to be declared as income",
        Remedy::CheckPunishmentRegister => "Volunteers to be checked in the Punishment Register",
        Remedy::RaiseSum => "Compensations to be raised",
        Remedy::ExtendPolicy => "Policies to be extended",
        Remedy::Assess => "Judgements to be made",
        Remedy::InformVolunteer => "Volunteers to be informed",
        Remedy::InformRepresentative => "Legal representatives to be informed",
        Remedy::AskHealthDocument => "Missing health documents",
        Remedy::RepayVolunteer => "Amounts to be repaid to volunteers",
        Remedy::StateInWriting => "Statements to be put in writing",
        Remedy::CollectDocuments => "Missing supporting documents",
        Remedy::IssueStatement => "Statements to be issued",
        Remedy::CompleteStatement => "Statements to be completed",
        Remedy::CorrectReport => "Reports to be corrected",
        Remedy::AskLawyer => "Questions for a lawyer",
        Remedy::ClarifyResidence => "Residence permits to be looked into",
        Remedy::RegisterVolunteer => "Volunteers to be registered",
        Remedy::RegisterOrganizer => "Organizers to be registered",
        Remedy::ObtainLocalConsent => "Missing consents for which the municipality asks",
        Remedy::ContractWithNamedBody => "Contracts to be made with the named body",
        Remedy::OfferMoreWork => "Cases in which more work has to be offered",
        Remedy::ConfirmHours => "Hour entries to be confirmed",
    }
}
