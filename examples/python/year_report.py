"""A folder of an office's files becomes a page, a workbook and tables: `python year_report.py [FOLDER [OUT]]`."""

import sys
from pathlib import Path
from typing import Any

import talka

SCHEME, TODAY = "lv-jekabpils-2020", "2020-12-31"

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "jekabpils"
out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path()

(out / "year.html").write_text(talka.report.html(folder, SCHEME, today=TODAY, lang="en"), encoding="utf-8")
(out / "year.xlsx").write_bytes(talka.report.workbook(folder, SCHEME, today=TODAY, lang="en"))

register: Any = talka.read_folder(folder)["register"]
place_of = {placement["id"]: placement for placement in register["placements"]}
hours = [
    {
        "volunteer": place_of[log["placement"]]["volunteer"],
        "organization": place_of[log["placement"]]["organization"],
        "on": log["on"],
        "minutes": log["minutes"],
    }
    for log in register["hour_logs"]
    if len(log["on"]) == len("2020-01-01")
]
tables = talka.tables(hours)
for row in tables.totals("month", fewest_people=3, today=TODAY).to_dicts():
    many = "few" if row["suppressed"] else f"{row['people']:>4} people  {row['minutes'] // 60:>5} h"
    print(f"{row['month']}  {many}")
print(f"written: {out / 'year.html'}, {out / 'year.xlsx'}")
