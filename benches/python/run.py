"""B1: a register with one placement and ten logs, JSON text to report, beside pydantic and zen-engine in one run.

`python run.py [ROUNDS]`. What is found is compared first, over every register of `cases.py`; then the ordinary one is timed,
each in turn in every round.
"""

from __future__ import annotations

import gc
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib.metadata import version
from typing import Any

import by_pydantic
import by_zen
import cases
import talka

CALLS = 500
"""How often each is called in a round."""

Judge = Callable[[bytes], Any]


def main(rounds: int) -> None:
    today = date.fromisoformat(cases.TODAY)
    judges: dict[str, Judge] = {
        "talka": lambda text: talka.check(text, today=cases.TODAY),
        "pydantic": lambda text: by_pydantic.judge(text, today),
        "zen-engine": by_zen.engine(cases.TODAY),
    }
    compare(judges)
    times = measure(judges, rounds)
    print(f"\n{platform.python_implementation()} {platform.python_version()}, {rounds} rounds of {CALLS} calls, in turn")
    for name, taken in times.items():
        ratios = [other / own for other, own in zip(taken, times["talka"], strict=True)]
        middle = statistics.median(taken) / CALLS * 1e6
        print(f"{name:>12} {version(name):<8} {middle:9.1f} µs   {statistics.median(ratios):6.2f} × talka")


def compare(judges: dict[str, Judge]) -> None:
    """Fails where what is found differs, or where a rule is never breached."""
    seen: set[str] = set()
    for name, text in cases.registers().items():
        report = judges["talka"](text)
        if report["undetermined"]:
            raise SystemExit(f"{name}: {report['undetermined']}")
        found = [entry for entry in map(essence, report["findings"]) if entry["code"] in by_pydantic.CHECKED]
        theirs = [essence(entry) for entry in judges["pydantic"](text)["findings"]]
        if in_order(found) != in_order(theirs):
            raise SystemExit(f"{name}: talka finds\n{shown(found)}\nand pydantic\n{shown(theirs)}")
        seen |= {entry["code"] for entry in found}
        if name != "born on a leap day":
            ids = by_code(entry for entry in report["findings"] if entry["code"] in by_zen.CHECKED)
            of_zen = {code: sorted(ids) for code, ids in judges["zen-engine"](text).items()}
            if ids != of_zen:
                raise SystemExit(f"{name}: talka finds\n{shown(ids)}\nand zen-engine\n{shown(of_zen)}")
    missing = by_pydantic.CHECKED - seen
    if missing:
        raise SystemExit(f"never breached: {sorted(missing)}")
    print(f"{len(cases.registers())} registers: what is found is the same")


def essence(finding: dict[str, Any]) -> dict[str, Any]:
    """What both tell of a finding."""
    return {name: finding[name] for name in ("code", "severity", "subject", "days", "logs", "minutes")}


def by_code(findings: Any) -> dict[str, list[str]]:
    """For each rule about entries their ids; for each other rule the placement's."""
    ids: dict[str, list[str]] = {}
    for finding in findings:
        about_entries = finding["code"].startswith(("work-", "minutes-", "hours-"))
        ids.setdefault(finding["code"], []).extend(finding["logs"] if about_entries else [finding["subject"]["id"]])
    return {code: sorted(set(of_rule)) for code, of_rule in ids.items()}


def in_order(findings: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(finding, sort_keys=True) for finding in findings)


def shown(findings: Any) -> str:
    return json.dumps(findings, indent=1)


def measure(judges: dict[str, Judge], rounds: int) -> dict[str, list[float]]:
    """Seconds for the calls of each round."""
    times: dict[str, list[float]] = {name: [] for name in judges}
    gc.disable()
    for _ in range(rounds):
        for name, judge in judges.items():
            begun = time.process_time()
            for _ in range(CALLS):
                judge(cases.ORDINARY)
            times[name].append(time.process_time() - begun)
        gc.collect()
    return times


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
