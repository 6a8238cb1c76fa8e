//! How sure a provision is, and why it is not checked.

use crate::law::{Doubt, Mark, Unchecked};

pub(in crate::text) fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Primary => "redzēts tiesību akta teksts",
        Mark::Official => "redzēts oficiālas iestādes izklāsts",
        Mark::Secondary => "redzēts cits izklāsts",
        Mark::Recalled => "nav redzēts, tikai pēc atmiņas",
        Mark::Own => "izriet no pašiem ierakstiem",
    }
}

pub(in crate::text) fn unchecked(reason: Unchecked) -> &'static str {
    match reason {
        Unchecked::Purpose => "pasaka, kāpēc šis akts ir; izpildāma nav nekā",
        Unchecked::Definition => "paskaidro vārdu; izpildāma nav nekā",
        Unchecked::Right => "dod tiesības, kuras neviens nav spiests izmantot",
        Unchecked::StateTask => "dod uzdevumu valsts iestādei",
        Unchecked::Delegation => "ļauj noteikumus dot citā aktā",
        Unchecked::Judgement => "prasa vērtējumu, kura ierakstos nav",
        Unchecked::Elsewhere => "to pašu sīkāk saka un pārbauda cita šā saraksta norma",
        Unchecked::NotSeen => "teksts nav redzēts, tāpēc uz to nekas nevar balstīties",
        Unchecked::Earlier => "bija spēkā pirms Brīvprātīgā darba likuma",
        Unchecked::Draft => "ir tikai priekšlikums; ka tas kļuvis par likumu, nav zināms",
        Unchecked::Practice => "nav norma, bet iestāžu prakse",
        Unchecked::OtherRegime => "neattiecas uz brīvprātīgo darbu šā likuma izpratnē",
    }
}

pub(in crate::text) fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Number => "panta, daļas vai punkta numurs nav redzēts",
        Doubt::InForce => "spēkā stāšanās vai spēka zaudēšanas diena nav redzēta",
        Doubt::Content => "redzēta tikai daļa no satura",
        Doubt::Amended => "nav zināms, vai to mainīja 20.06.2024. grozījumi",
    }
}
