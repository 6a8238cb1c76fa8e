"""What a change of a scheme would do: who is added and who drops out, as a table and as a picture.

`python what_if.py [--hours 40] [--ages 13-30] [--hosts association,foundation] [--scheme ID] [--out FOLDER] [FOLDER]`
"""

import argparse
import copy
from pathlib import Path
from typing import Any

import talka
import talka.plot

TODAY = "2020-12-31"

parser = argparse.ArgumentParser(description="What a change of a scheme would do.")
parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parents[1] / "jekabpils")
parser.add_argument("--scheme", default="lv-jekabpils-2020", help="the scheme that is changed")
parser.add_argument("--hours", type=int, help="at least so many hours for its first level")
parser.add_argument("--ages", help="from one age to another, such as 13-30")
parser.add_argument("--hosts", help="legal forms of the hosts whose hours count, such as association,foundation")
parser.add_argument("--out", type=Path, default=Path(), help="where the picture is written")
given = parser.parse_args()

now: Any = next(scheme for scheme in talka.schemes() if scheme["id"] == given.scheme)
then = copy.deepcopy(now)
if given.ages:
    first, last = map(int, given.ages.split("-"))
    then["age"] |= {"from": first, "to": last}
if given.hosts:
    then["hosts"] = {"classes": given.hosts.split(",")}
if given.hours or not (given.ages or given.hosts):
    then["levels"][0]["needs"] = {"at_least_hours": given.hours or 40}

tables = talka.read(given.folder)
before, after = (tables.recognize(scheme, today=TODAY).decisions for scheme in (now, then))
picture = talka.plot.changed(before, after, lang="en")
print(picture.table)
picture.save(given.out / "what_if.png")
print(f"written: {given.out / 'what_if.png'}")
