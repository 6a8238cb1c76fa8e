"""The conformance vectors, read as `crates/talka/vectors/README.md` tells."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[3] / "crates" / "talka" / "vectors"

FINDING = ("code", "severity", "bearing", "subject", "path", "days", "cause", "logs", "minutes", "remedy")
UNDETERMINED = ("code", "subject", "days", "missing")


@dataclass(frozen=True)
class Case:
    """One case: a register, settings, and what is expected."""

    id: str
    register: dict[str, Any]
    settings: dict[str, str]
    expected: dict[str, Any]
    counts: list[dict[str, Any]] = field(default_factory=list)


def bases() -> Iterator[Case]:
    """The register of each file before any change."""
    for name, file in _files():
        yield Case(name, file["base"], file["settings"], _expected({}))


def cases() -> Iterator[Case]:
    """Every case of every file."""
    for _, file in _files():
        for case in file["cases"]:
            register = copy.deepcopy(file["base"])
            for change in case["change"]:
                _apply(register, change["at"], change["to"])
            settings = file["settings"] | case.get("settings", {})
            yield Case(case["id"], register, settings, _expected(case), case.get("counts", []))


@dataclass(frozen=True)
class RecognitionCase:
    """One case of a scheme: a register, options, and what is decided on each person."""

    id: str
    register: dict[str, Any]
    settings: dict[str, str]
    scheme: Any
    ledger: dict[str, Any] | None
    expected: list[dict[str, Any]]


def recognition_cases() -> Iterator[RecognitionCase]:
    """Every case of every scheme."""
    for _, file in _files("recognition/"):
        for case in file["cases"]:
            register = copy.deepcopy(file["base"])
            for change in case["change"]:
                _apply(register, change["at"], change["to"])
            ledger = case.get("ledger")
            yield RecognitionCase(case["id"], register, file["settings"], file["scheme"], ledger, case["decisions"])


@dataclass(frozen=True)
class StayCase:
    """One case of a programme: a register, stays, settings, and what the programme says."""

    id: str
    register: dict[str, Any]
    stays: list[Any]
    settings: dict[str, str]
    expected: dict[str, Any]


def stay_cases() -> Iterator[StayCase]:
    """Every case of every programme."""
    for _, file in _files("programmes/"):
        for case in file["cases"]:
            base = copy.deepcopy(file["base"])
            for change in case["change"]:
                _apply(base, change["at"], change["to"])
            settings = file["settings"] | case.get("settings", {})
            expected = {name: case.get(name, []) for name in ("findings", "undetermined", "not_judged")}
            yield StayCase(case["id"], base["register"], base["stays"], settings, expected)


@dataclass(frozen=True)
class ExchangeCase:
    """One case of a project of partner towns: the project, settings, what is found, and sums where the case states them."""

    id: str
    exchange: dict[str, Any]
    settings: dict[str, str]
    expected: dict[str, Any]
    sums: dict[str, Any]


def exchange_cases() -> Iterator[ExchangeCase]:
    """Every case of every project."""
    for _, file in _files("exchange/"):
        for case in file["cases"]:
            exchange = copy.deepcopy(file["base"])
            for change in case["change"]:
                _apply(exchange, change["at"], change["to"])
            settings = file["settings"] | case.get("settings", {})
            expected = {name: case.get(name, []) for name in ("findings", "undetermined", "not_judged")}
            sums = {name: case[name] for name in ("mobilities", "budgets") if name in case}
            yield ExchangeCase(case["id"], exchange, settings, expected, sums)


def of_programmes(report: Any) -> dict[str, Any]:
    """What programmes, or a project, say in the form in which a case states it."""
    names = ("code", "severity", "path", "days", "cause")
    return {
        "findings": [
            {name: one[name] for name in names} | {"version": one["programme"] and one["programme"]["id"]}
            for one in report["findings"]
        ],
        "undetermined": [
            {"code": one["code"], "days": one["days"], "missing": [fact["path"] for fact in one["missing"]]}
            for one in report["undetermined"]
        ],
        "not_judged": report["not_judged"],
    }


def stated(decision: Any) -> dict[str, Any]:
    """A decision in the form in which a case states it."""
    names = ("volunteer", "level", "counted", "not_counted", "undecided", "undecided_by", "on_request")
    where_any = {name: decision[name] for name in ("not_due", "claims") if decision[name]}
    return {name: decision[name] for name in names} | where_any | {
        "levels": {level["level"]: level["state"] for level in decision["levels"]},
        "awards": [award["level"] for award in decision["awards"]],
    }


def found(report: Any, case: Case) -> dict[str, Any]:
    """A report in the form in which the case states it, down to the members that it may leave out and does."""
    expected = case.expected
    minutes = {log["id"]: log["minutes"] for log in case.register.get("hour_logs", ())}
    undetermined = [entry | {"missing": [fact["path"] for fact in entry["missing"]]} for entry in report["undetermined"]]
    return {
        "findings": _only(report["findings"], FINDING, ("provision",), expected["findings"]),
        "undetermined": _only(undetermined, UNDETERMINED, ("logs", "minutes"), expected["undetermined"]),
        "verdicts": {v["log"]: v["verdict"] for v in report["verdicts"] if v["verdict"] != "lawful"},
        "stands": {v["log"]: v["stands"] for v in report["verdicts"] if 0 < v["stands"] < minutes[v["log"]]},
    }


def counted(yearly: Any) -> dict[str, Any]:
    """What is counted of a year in the form in which a case states it."""
    members = {name: value for name, value in yearly.items() if name not in ("version", "missing")}
    return members | {"missing": [fact["path"] for fact in yearly["missing"]]}


def _files(folder: str = "") -> Iterator[tuple[str, Any]]:
    for path in sorted(FOLDER.glob(f"{folder}*.json")):
        yield path.name, json.loads(path.read_bytes())


def _expected(case: dict[str, Any]) -> dict[str, Any]:
    verdicts = case.get("verdicts", {})
    return {
        "findings": case.get("findings", []),
        "undetermined": case.get("undetermined", []),
        "verdicts": {log: verdict for log, verdict in verdicts.items() if verdict != "lawful"},
        "stands": case.get("stands", {}),
    }


def _only(entries: list[Any], always: tuple[str, ...], if_stated: tuple[str, ...], stated: list[Any]) -> list[Any]:
    """Each entry with the members that are compared."""
    by_position = dict(enumerate(stated))
    return [
        {name: entry[name] for name in (*always, *(set(if_stated) & set(by_position.get(position, ()))))}
        for position, entry in enumerate(entries)
    ]


def _apply(register: Any, at: str, to: Any) -> None:
    *parents, last = at.removeprefix("/").split("/")
    holder = register
    for name in parents:
        holder = holder[int(name) if isinstance(holder, list) else name]
    if isinstance(holder, list) and last == "-":
        holder.append(to)
        return
    place: Any = int(last) if isinstance(holder, list) else last
    if to is None:
        del holder[place]
    else:
        holder[place] = to
