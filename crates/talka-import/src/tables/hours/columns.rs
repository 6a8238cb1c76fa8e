//! The columns of the table of hours.

use talka::register::RecordKind;

use crate::header::{Column, Columns};
use crate::keys::table_name;

pub(in crate::tables) const COLUMNS: Columns = Columns {
    table: table_name(RecordKind::HourLog),
    columns: &[
        Column::new(
            "entry",
            &[
                "Nr.",
                "Ieraksta nr.",
                "Ieraksta numurs",
                "Ieraksta kods",
                "Nr. p. k.",
                "ID",
                "Entry no.",
                "Key",
            ],
        ),
        Column::new(
            "placement",
            &[
                "Vienošanās nr.",
                "Vienošanās numurs",
                "Vienošanās kods",
                "Vienošanās",
                "Līguma nr.",
                "Līguma numurs",
                "Līgums",
                "Placement ID",
                "Agreement no.",
                "Contract no.",
            ],
        )
        .required_unless(RecordKind::Volunteer)
        .above()
        .asked(&[&["vienosan", "numur"]])
        .holds(&["placement"]),
        Column::new(
            "host",
            &[
                "Darba vieta",
                "Darba vietas kods",
                "Brīvprātīgā darba vieta",
                "Uzņemošā organizācija",
                "Organizācijas kods",
                "Host organization",
            ],
        )
        .holds(&["host"])
        .above(),
        Column::new(
            "on",
            &[
                "Datums",
                "Diena",
                "Darba datums",
                "Datums vai mēnesis",
                "Mēnesis",
                "Periods",
                "Date",
                "Day",
                "Month",
                "Period",
                "Date of volunteering",
                "Date of work",
                "Date of activity",
            ],
        )
        .required()
        .spreads()
        .asked(&[
            &["datum"],
            &["kad", "strada"],
            &["when", "volunteer"],
            &["date", "volunteer"],
            &["date", "work"],
            &["date", "activit"],
        ])
        .not_asked(&[
            "dzim", "pieteik", "iesnieg", "aizpild", "anket", "noslegs", "nosleg", "izdo", "birth", "submi",
            "regist", "appl", "sign", "start", "learn", "hear",
        ])
        .holds(&["on"]),
        Column::new(
            "hours",
            &[
                "Stundas",
                "Stundu skaits",
                "Nostrādātās stundas",
                "Stundas kopā",
                "Ilgums",
                "Apjoms (stundas)",
                "St.",
                "St. sk.",
                "h",
                "Nostrādāts (stundas)",
                "Duration",
                "Hours worked",
                "Number of hours",
                "Total hours",
                "Hours volunteered",
                "Volunteer hours",
            ],
        )
        .asked(&[
            &["cik", "stund"],
            &["how", "many", "hour"],
            &["how", "long", "work"],
            &["how", "long", "volunteer"],
        ])
        .not_asked(&[
            "plano", "planot", "paredz", "velas", "var", "plan", "expect", "would", "want", "been", "remain",
        ])
        .holds(&["minutes"]),
        Column::new(
            "minutes",
            &[
                "Minūtes",
                "Minūšu skaits",
                "Min.",
                "Ilgums minūtēs",
                "Laiks minūtēs",
                "Ilgums (min)",
                "Laiks (min)",
                "Minutes spent",
            ],
        )
        .holds(&["minutes"]),
        Column::new(
            "start",
            &["No", "Sākums", "Sākuma laiks", "Plkst. no", "Laiks no", "From", "Start time"],
        )
        .holds(&["start"]),
        Column::new(
            "end",
            &["Līdz", "Beigas", "Beigu laiks", "Plkst. līdz", "Laiks līdz", "To", "Until", "End time"],
        )
        .holds(&["end"]),
        Column::new(
            "break",
            &[
                "Pārtraukums",
                "Pārtraukums (min)",
                "Pusdienas",
                "Pusdienas (min)",
                "Pusdienu pārtraukums",
                "Break",
                "Break (min)",
                "Lunch",
            ],
        ),
        Column::new("time", &["Laiks", "Laiks no–līdz", "Pulksteņa laiks", "Plkst.", "From–to"])
            .holds(&["minutes", "start", "end"]),
        Column::new(
            "task",
            &[
                "Paveiktais darbs",
                "Veiktais darbs",
                "Darbs",
                "Darba apraksts",
                "Darba saturs",
                "Uzdevums",
                "Pasākums",
                "Work done",
                "Description",
            ],
        )
        .asked(&[&["aprakst"], &["what", "did", "do"]])
        .holds(&["task"]),
        Column::new("field", &["Joma", "Darba joma", "Darbības joma", "Field of work"]).holds(&["field"]),
        Column::new("place", &["Vieta", "Norises vieta", "Location", "Where"]).holds(&["place"]),
        Column::new("mode", &["Norise", "Norises veids", "Darba veids (klātienē/attālināti)", "How"])
            .holds(&["mode"]),
        Column::new("kind", &["Stundu veids", "Ieraksta veids", "Veids", "Kind of hours", "Type"])
            .holds(&["kind"]),
        Column::new("booklet", &["Grāmatiņa", "Grāmatiņas nr.", "Grāmatiņas numurs", "Booklet no."])
            .holds(&["evidence", "evidence/booklet"])
            .minor(),
        Column::new("page", &["Lpp.", "Lappuse", "Lapa", "Page no."]).holds(&["evidence/page"]).minor(),
        Column::new("line", &["Rinda", "Rindas nr.", "Line no.", "Row"]).holds(&["evidence/line"]).minor(),
        Column::new("entered_by", &["Ievadīja", "Kas ievadīja", "Pieteica", "Entered by whom"])
            .holds(&["entered_by"])
            .minor(),
        Column::new(
            "entered",
            &["Ievadīts", "Ievadīšanas datums", "Ievades datums", "Ievadīts sistēmā", "Entered on"],
        )
        .holds(&["entered"])
        .minor(),
        Column::new(
            "state",
            &["Statuss", "Apstiprinājuma statuss", "Apstiprinājums", "Stāvoklis", "Status", "Confirmation"],
        )
        .asked(&[&["apstiprin", "stund"]])
        .holds(&["confirmation", "confirmation/state"]),
        Column::new(
            "confirmed_by",
            &[
                "Apstiprināja (vārds)",
                "Apstiprinātājs",
                "Apstiprinātāja vārds, uzvārds",
                "Confirmed by (name)",
            ],
        )
        .holds(&["confirmation/by"])
        .personal(),
        Column::new(
            "confirmed_role",
            &["Apstiprināja", "Apstiprinātāja loma", "Confirmed by (role)", "Role"],
        )
        .holds(&["confirmation/role"]),
        Column::new(
            "confirmed_on",
            &["Apstiprināts", "Apstiprināšanas datums", "Apstiprinājuma datums", "Confirmed"],
        )
        .holds(&["confirmation/on"]),
        Column::new(
            "confirmation_reason",
            &[
                "Noraidījuma iemesls",
                "Noraidīšanas iemesls",
                "Atteikuma iemesls",
                "Reason",
                "Reason for rejection",
            ],
        )
        .holds(&["confirmation/reason"])
        .personal(),
        Column::new(
            "corrects",
            &["Labo ierakstu", "Labotais ieraksts", "Labo ieraksta nr.", "Corrects entry"],
        )
        .holds(&["corrects"]),
    ],
};
