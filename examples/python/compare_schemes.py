"""Who is recognised under which of several schemes: `python compare_schemes.py [FOLDER [SCHEME…]]`."""

import sys
from pathlib import Path

import talka

TODAY = "2020-12-31"

folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "jekabpils"
schemes = sys.argv[2:] or ["lv-jekabpils-2020", "lv-ventspils-2020", "lv-aizkraukle-2020"]
register = talka.read_folder(folder)["register"]

recognised: dict[str, set[str]] = {}
for scheme in schemes:
    decisions = talka.recognize(register, scheme, today=TODAY)["decisions"]
    recognised[scheme] = {decision["volunteer"] for decision in decisions if decision["level"]}
    perhaps = sum(1 for decision in decisions if not decision["level"] and decision["level_with_undecided"])
    hours = sum(decision["counted"] for decision in decisions) // 60
    print(f"{scheme:<22} {len(recognised[scheme]):>4} recognised, {perhaps:>4} once more is known, {hours:>6} h count")

everywhere = set.intersection(*recognised.values())
print(f"{'under all of them':<22} {len(everywhere):>4} recognised")
