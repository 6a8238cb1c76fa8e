"""What another threshold would change: `python what_if.py [HOURS [FOLDER]]`, who is added and who drops out."""

import copy
import sys
from pathlib import Path
from typing import Any

import talka

TODAY = "2020-12-31"

hours = int(sys.argv[1]) if len(sys.argv) > 1 else 40
folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parents[1] / "jekabpils"
register = talka.read_folder(folder)["register"]

now: Any = next(scheme for scheme in talka.schemes() if scheme["id"] == "lv-jekabpils-2020")
then = copy.deepcopy(now)
then["levels"][0]["needs"]["at_least_hours"] = hours


def recognised(scheme: Any) -> dict[str, int]:
    """Of each person who has the level the minutes that count."""
    decisions = talka.recognize(register, scheme, today=TODAY)["decisions"]
    return {decision["volunteer"]: decision["counted"] for decision in decisions if decision["level"]}


before, after = recognised(now), recognised(then)
for said, people in (("added", after.keys() - before.keys()), ("dropped", before.keys() - after.keys())):
    minutes = sum((after | before)[person] for person in people)
    print(f"{said:<8} {len(people):>4} people with {minutes // 60:>6} h")
print(f"{'then':<8} {len(after):>4} people with {sum(after.values()) // 60:>6} h")
