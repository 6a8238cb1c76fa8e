"""Judges and recognises a municipality's year: `python examples/python/jekabpils.py [FOLDER]`."""

import sys
from collections import Counter
from pathlib import Path

import talka

office = talka.read_folder(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1] / "jekabpils", lang="lv")
report = talka.check(office["register"], today="2020-12-31", lang="lv")
recognition = talka.recognize(office["register"], "lv-jekabpils-2020", today="2020-12-31")

for table in office["tables"]:
    print(f"{table['file']}: nolasīto rindu skaits: {table['rows']['read']}, atstāto: {table['rows']['refused']}")
for (message, citation), times in Counter((f["message"], f["citation"]) for f in report["findings"]).most_common():
    print(f"{times} × {message} ({citation})")
invited = sum(decision["level"] is not None for decision in recognition["decisions"])
print(f"Aicināmi uz Brīvprātīgo godināšanas pasākumu: {invited}")
