//! The agreement, its form and its end (sections 5 and 6).

use super::source::{YOUTH_COUNCIL, beside, law};
use crate::law::Mark;
use crate::law::provisions::provisions;

provisions! {
    BDL_5 = law("5") => {
        lv "Tiesisko attiecību ilgums": "Tiesiskās attiecības ilgst līdz norunātā termiņa beigām vai līdz izbeigšanai.",
        en "How long it lasts": "The legal relationship lasts until its term is over or it is ended.",
        rules ["work-after-end"],
    }
    BDL_5_1 = law("5(1)") => {
        lv "Tiesisko attiecību nodibināšana": "Tiesiskās attiecības tiek nodibinātas, kad organizētājs un brīvprātīgā darba veicējs ir vienojušies par veicamā darba apjomu, izpildes kārtību un termiņu, kā arī brīvprātīgā darba veicējs ir iepazīstināts ar saviem pienākumiem un tiesībām.",
        en "How it arises": "The legal relationship arises once the sides agree on the amount of work, the manner of performance and the term, and the volunteer has been acquainted with duties and rights.",
        rules ["agreement-incomplete", "work-before-agreement"],
    }
    BDL_5_2 = law("5(2)") => {
        lv "Vienpusēja izbeigšana": "Tiesiskās attiecības izbeidz vienpusēji, ne vēlāk kā trīs dienas iepriekš paziņojot par to līguma otrai pusei; ja ir noslēgts rakstveida līgums, paziņojumu iesniedz rakstveidā.",
        en "Ending by one side": "Either side may end the relationship by telling the other not later than three days before; in writing, if there is a written contract.",
        rules ["notice-too-short", "notice-exactly-three-days", "notice-not-written"],
    }
    BDL_5_3 = law("5(3)") => {
        lv "Tūlītēja izbeigšana": "Brīvprātīgā darba veicējs tiesiskās attiecības var izbeigt nekavējoties, ja to darīt viņam ir svarīgs iemesls. Organizētājam tādu tiesību nav.",
        en "Ending at once": "The volunteer may end the relationship at once for an important reason: one that, on grounds of morals and honesty, does not allow going on. The organizer has no such right.",
        rules ["ended-at-once-without-reason"],
    }
    BDL_6_1_1 = law("6(1)1") => {
        lv "Rakstveida līgums pēc pieprasījuma": "Līgumu slēdz rakstveidā, ja to pieprasa viena no pusēm.",
        en "Written contract on request": "The contract is made in writing if a side asks for it.",
        rules ["writing-requested"],
    }
    BDL_6_1_2 = law("6(1)2") => {
        lv "Rakstveida līgums, ja sedz izdevumus": "Līgumu slēdz rakstveidā, ja ir paredzēts brīvprātīgā darba veicējam segt ar brīvprātīgo darbu saistītos izdevumus.",
        en "Written contract where expenses are covered": "The contract is made in writing if expenses connected with the volunteer work are to be covered.",
        rules ["expenses-need-writing"],
    }
    BDL_6_1_3 = law("6(1)3") => {
        lv "Rakstveida līgums, ja iesaistīti nepilngadīgie": "Līgumu slēdz rakstveidā, ja ir paredzēts veikt tādu brīvprātīgo darbu, kurā iesaistītas nepilngadīgas personas: noteikti tad, ja nepilngadīgs ir pats brīvprātīgais.",
        en "Written contract where minors are involved": "The contract is made in writing if the work is one in which minors are involved: surely where the volunteer is a minor.",
        rules ["minor-needs-writing"],
    }
    BDL_6_1_3_WIDE = beside("6(1)3", Mark::Secondary, YOUTH_COUNCIL) => {
        lv "Rakstveida līgums, ja darbā piedalās citi nepilngadīgie": "Plašāk lasot, rakstveida līgums vajadzīgs arī pilngadīgam brīvprātīgajam, kas strādā kopā ar nepilngadīgajiem.",
        en "Written contract where other minors take part": "Read widely, a written contract is needed for an adult volunteer too who works with minors.",
        rules ["minors-involved-need-writing"],
    }
    BDL_6_2 = law("6(2)") => {
        lv "Rakstveida līguma saturs": "Līgumā norāda: 1) organizētāja nosaukumu, reģistrācijas numuru un adresi; 2) brīvprātīgā vārdu, uzvārdu, personas kodu un dzīvesvietu; 3) darba apjomu, izpildes kārtību un termiņu; 4) darba vietu; 5) un 6) organizētāja un brīvprātīgā atbildību, tiesības un pienākumus; 7) sedzamo izdevumu sastāvu un apmēru; 8) citus noteikumus, ja tas nepieciešams.",
        en "Content of a written contract": "A contract states (1) name, registration number and address of the organizer; (2) name, surname, personal code and residence of the volunteer; (3) amount, manner and term of the work; (4) its place; (5) and (6) liability, rights and duties of the organizer and of the volunteer; (7) composition and amount of the expenses to be covered; (8) other terms, if needed.",
        rules ["contract-content"],
    }
}
