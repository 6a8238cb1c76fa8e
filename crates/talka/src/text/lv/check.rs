//! What each rule checks, as one sentence.

pub(in crate::text) fn rule_checks(code: &str) -> Option<&'static str> {
    CHECKS.iter().find(|(known, _)| *known == code).map(|(_, checks)| *checks)
}

const CHECKS: &[(&str, &str)] = &[
    ("law-not-in-force", "Pārbauda, vai diena ir pirms 01.01.2016., kad likums vēl nebija spēkā."),
    ("host-not-entitled", "Pārbauda, vai organizētāja tiesiskā forma ir likuma sarakstā."),
    (
        "social-enterprise-status",
        "Pārbauda, vai uzņēmumam tajā dienā ir sociālā uzņēmuma statuss un vai diena nav pirms 01.04.2018.",
    ),
    ("host-class-doubtful", "Pārbauda, vai organizētājs ir no tiem, par kuriem likums skaidri neizsakās."),
    ("under-minimum-age", "Katrai dienai pārbauda, vai brīvprātīgais tajā ir sasniedzis 13 gadu vecumu."),
    (
        "consent-missing",
        "Katrai dienai no 13. līdz 16. dzimšanas dienai pārbauda, vai ir tiesīgas personas rakstveida piekrišana, kas dota ne vēlāk kā tajā dienā un nav atsaukta.",
    ),
    (
        "consent-at-sixteen",
        "Pārbauda, vai 16 gadus vecam brīvprātīgajam ir piekrišana; ja nav, tā ir tikai norāde.",
    ),
    (
        "study-time",
        "Pārbauda, vai stundas nesakrīt ar šā cilvēka mācību laiku, ja mācību saraksts ir iesniegts.",
    ),
    (
        "unsuitable-for-minor",
        "Pārbauda, vai nepilngadīgajam uzdots darbs, kas atzīmēts kā vecumam nepiemērots vai kaitīgs.",
    ),
    ("no-learning-benefit", "Pārbauda, vai nepilngadīgā darbam ir norādīts, ko tas attīsta."),
    (
        "minor-hours",
        "Pārbauda, vai nepilngadīgā stundas vienā dienā nepārsniedz paša izvēlētu robežu; bez tās pārbaudes nav.",
    ),
    ("replaces-employee", "Pārbauda, vai atzīmēts, ka brīvprātīgais strādā nodarbinātā vietā."),
    ("paid-work", "Pārbauda, vai par pašu darbu ir maksāts; izdevumu segšana nav samaksa."),
    (
        "profit-making",
        "Pārbauda, vai atzīmēts, ka darbam ir peļņas gūšanas nolūks vai ka par to piestādīts rēķins.",
    ),
    (
        "agreement-incomplete",
        "Pārbauda, vai vienošanās dienā bija norunāts apjoms, kārtība un termiņš un brīvprātīgais bija iepazīstināts ar pienākumiem un tiesībām.",
    ),
    (
        "work-before-agreement",
        "Pārbauda, vai kāds strādājis pirms vienošanās vai pirms iepazīstināšanas ar pienākumiem un tiesībām.",
    ),
    ("writing-requested", "Pārbauda, vai pēc puses lūguma līgums noslēgts rakstveidā."),
    (
        "expenses-need-writing",
        "Pārbauda, vai līgums ir rakstveidā, ja izdevumus paredzēts segt vai tie jau ir segti.",
    ),
    (
        "minor-needs-writing",
        "Pārbauda, vai līgums ir rakstveidā, ja brīvprātīgais tā slēgšanas dienā ir nepilngadīgs.",
    ),
    (
        "minors-involved-need-writing",
        "Pārbauda, vai pilngadīga brīvprātīgā līgums ir rakstveidā, ja darbā piedalās nepilngadīgie; tikai tad, ja izvēlēts plašais lasījums.",
    ),
    ("contract-content", "Pārbauda, vai rakstveida līgumā ir viss, kas tajā jānorāda."),
    (
        "notice-too-short",
        "Pārbauda, vai no paziņojuma līdz izbeigšanai ir vismaz trīs dienas, ja nav svarīga iemesla.",
    ),
    (
        "notice-exactly-three-days",
        "Pārbauda, vai paziņots tieši trīs dienas iepriekš, jo to var skaitīt divējādi.",
    ),
    ("notice-not-written", "Pārbauda, vai par rakstveida līguma izbeigšanu paziņots rakstveidā."),
    ("ended-at-once-without-reason", "Pārbauda, vai tūlītējai izbeigšanai ir norādīts iemesls."),
    ("work-after-end", "Pārbauda, vai kāds strādājis pēc tiesisko attiecību beigām."),
    (
        "uninsured-hazard",
        "Katrai bīstama darba dienai pārbauda, vai to sedz pietiekama polise, organizētāja vai paša brīvprātīgā.",
    ),
    ("insured-too-late", "Pārbauda, vai polise noslēgta, pirms bīstamais darbs sākās."),
    ("hazards-not-stated", "Pārbauda, vai ir pateikts, vai darbs ir bīstams."),
    ("statement-not-issued", "Pārbauda, vai pēc lūguma izsniegta izziņa."),
    ("statement-incomplete", "Pārbauda, vai izziņā norādīts darbs, tā ilgums un iegūtās kompetences."),
    (
        "statement-exceeds-logs",
        "Pārbauda, vai izziņā nav vairāk stundu vai ilgāks laikposms nekā stundu uzskaitē.",
    ),
    ("yearly-report-differs", "Pārbauda, vai gada pārskats saskan ar stundu uzskaiti."),
    ("record-check-missing", "Pārbauda, vai pirms darba ar bērniem ir pārbaudīts Sodu reģistrs."),
    ("record-check-old", "Pārbauda, vai pārbaude Sodu reģistrā nav vecāka par gadu."),
    (
        "barred-from-children",
        "Pārbauda, vai ar bērniem nestrādā persona, kurai tas aizliegts sodāmības, medicīnisku piespiedu līdzekļu vai naudas soda dēļ, ja nav atļaujas vai izņēmuma.",
    ),
    ("permit-scope", "Pārbauda, vai atļauja attiecas uz tiem bērniem, ar kuriem notiek darbs."),
    (
        "expenses-over-cap",
        "Pārbauda, vai cilvēka atlīdzinātie izdevumi kalendāra gadā no visiem organizētājiem kopā nepārsniedz robežu.",
    ),
    ("expense-kind", "Pārbauda, vai izdevumi ir no tiem, kurus drīkst atlīdzināt bez nodokļa."),
    ("expense-without-clause", "Pārbauda, vai izdevumu segšana ir paredzēta rakstveida līgumā."),
    ("party-service", "Pārbauda, vai partijai sniegts profesionāls pakalpojums, kas var būt dāvinājums."),
    ("residence-as-volunteer", "Pārbauda, vai ārzemnieka vecums un programma atbilst uzturēšanās pamatam."),
    (
        "personal-code-malformed",
        "Pārbauda, vai personas kods ir pareizi pierakstīts un tajā ir iespējams datums.",
    ),
    ("personal-code-check-digit", "Pārbauda, vai vecās formas koda pēdējais cipars atbilst formulai."),
    ("personal-code-birth-date", "Pārbauda, vai vecās formas kods un dzimšanas datums saskan."),
    ("birth-date-missing", "Pārbauda, vai cilvēkam ar jaunās formas kodu ir norādīts dzimšanas datums."),
    (
        "registration-number",
        "Pārbauda, vai reģistrācijas numurs ir pareizi pierakstīts un atbilst kontrolsummai.",
    ),
    (
        "municipality-code",
        "Pārbauda, vai dzīvesvietu, skolu, organizētāju un darba vietu pašvaldību kodi ir to dienu klasifikatorā, par kurām tie ierakstīti.",
    ),
    (
        "days-contradict",
        "Pārbauda, vai pēdējā diena nav pirms pirmās un vai vienošanos neizbeidz vai negroza, pirms tā noslēgta.",
    ),
    ("agreed-after-beginning", "Pārbauda, vai vienošanās nav noslēgta pēc sava termiņa sākuma vai beigām."),
    ("minutes-invalid", "Pārbauda, vai ieraksta ilgums ir lielāks par nulli un nav ilgāks par tā dienām."),
    ("hours-in-future", "Pārbauda, vai ieraksts nav par nākotni."),
    ("minutes-over-interval", "Pārbauda, vai ilgums nav lielāks par laiku no sākuma līdz beigām."),
    ("day-over-24-hours", "Pārbauda, vai cilvēka ieraksti par vienu dienu kopā nepārsniedz 24 stundas."),
    ("hours-overlap", "Pārbauda, vai cilvēka ieraksti nepārklājas."),
    ("hours-duplicate", "Pārbauda, vai vienas un tās pašas stundas nav ierakstītas divreiz."),
    ("hours-alike", "Pārbauda, vai ieraksti, cik zināms, nav par vienām un tām pašām stundām."),
    (
        "not-acquainted-with-work",
        "Pārbauda, vai brīvprātīgais pirms darba sākuma iepazīstināts ar darba apstākļiem un uzdevumiem, ja tas ir uzskaitīts.",
    ),
    (
        "not-instructed",
        "Pārbauda, vai brīvprātīgais pirms darba sākuma instruēts par drošību un informēts par riskiem, ja tas ir uzskaitīts.",
    ),
    (
        "representative-not-informed",
        "Pārbauda, vai pirms nepilngadīgā iesaistīšanas likumiskais pārstāvis informēts par riskiem, ja tas ir uzskaitīts.",
    ),
    (
        "health-document-missing",
        "Pārbauda, vai uzrādīts veselības dokuments, ja atzīmēts, ka darbs var apdraudēt citu cilvēku veselību.",
    ),
    (
        "insurance-not-explained",
        "Pārbauda, vai brīvprātīgais pirms bīstama darba informēts par apdrošināšanu, ja tas ir uzskaitīts.",
    ),
    (
        "check-paid-by-volunteer",
        "Pārbauda, vai par izziņu no Sodu reģistra un veselības pārbaudi nav samaksājis pats brīvprātīgais.",
    ),
    (
        "expense-not-covered",
        "Pārbauda, vai atlīdzināti izdevumi, ko brīvprātīgais lūdzis un kas paredzēti līgumā.",
    ),
    ("confidential-not-written", "Pārbauda, vai konfidenciālā informācija norādīta rakstveidā, ja tāda ir."),
    (
        "social-enterprise-functions",
        "Pārbauda, vai sociālajā uzņēmumā brīvprātīgais nav iesaistīts pārvaldē, grāmatvedībā vai pamatfunkcijās, ja tas ir norādīts.",
    ),
    (
        "bookkeeping-needs-writing",
        "Pārbauda, vai biedrības, nodibinājuma vai arodbiedrības grāmatvedību brīvprātīgais kārto saskaņā ar rakstveida vienošanos.",
    ),
    (
        "probation-volunteer",
        "Pārbauda, vai probācijas brīvprātīgais atbilst likuma kritērijiem: vecums, līgums, valsts valoda un sodāmība.",
    ),
    (
        "assessment-missing",
        "Pārbauda, vai par citu nodarījumu sodītai personai, kas strādā ar bērniem, izvērtēts, vai bērni nav apdraudēti.",
    ),
    (
        "expenses-over-norm",
        "Pārbauda, vai ēdināšanas, naktsmītnes, degvielas un apmācības izdevumi nepārsniedz normas dienā, diennaktī, mēnesī un gadā.",
    ),
    (
        "expense-without-document",
        "Pārbauda, vai naktsmītnes, ceļa un obligāto pakalpojumu izdevumiem ir attaisnojuma dokumenti.",
    ),
];
