"""A folder of an office's files becomes a page, a workbook, a picture and tables: `python year_report.py [FOLDER [OUT]]`.

The notebook beside it is made of this file by `cargo xtask gen`, a cell of each part.
"""

# %%
import sys
from pathlib import Path

import talka
import talka.plot

SCHEME, TODAY = "lv-jekabpils-2020", "2020-12-31"

# %% Which files to read, and where to write: in a notebook change it here, to a program give it.
folder, out = Path("../jekabpils"), Path()
if "ipykernel" not in sys.modules:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "jekabpils"
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path()

# %% What was read, and what was refused.
tables = talka.read(folder)
print(tables.files)
print(tables.diagnostics)

# %% The report that an office gets back: a page and a workbook.
(out / "year.html").write_text(talka.report.html(folder, SCHEME, today=TODAY, lang="en"), encoding="utf-8")
(out / "year.xlsx").write_bytes(talka.report.workbook(folder, SCHEME, today=TODAY, lang="en"))

# %% Who has earned recognition, and what was found under the Law.
recognized = tables.recognize(SCHEME, today=TODAY, labels="en")
print(recognized)
print(tables.check(today=TODAY, labels="en"))

# %% Hours by month. Of fewer than three people no numbers are given.
totals = tables.totals("month", fewest_people=3, today=TODAY)
talka.plot.hours(totals, lang="en").save(out / "year.png")
for row in totals.to_dicts():
    many = "few" if row["suppressed"] else f"{row['people']:>4} people  {row['minutes'] // 60:>5} h"
    print(f"{row['month'] or 'several months'}  {many}")
print(f"written: {out / 'year.html'}, {out / 'year.xlsx'}, {out / 'year.png'}")
