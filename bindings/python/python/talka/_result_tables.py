"""What the functions over records say, as tables."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from ._table import Table
from ._tables import Tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ._tables import By
    from ._types import AnyRegister, Lang, Recognition, Report, Settings

OF_FINDINGS: Final = [
    "code", "severity", "bearing", "voice", "citation", "tense", "kind", "record", "from", "to", "entries", "minutes",
    "message", "file", "file_row", "file_column", "sensitive",
]
"""The columns of findings."""

OF_DECISIONS: Final = [
    "volunteer", "level", "level_with_undecided", "counted", "undecided", "next", "missing", "surely", "possibly",
]
"""The columns of decisions: those of `Recognized.decisions`."""


def findings_table(report: Report) -> Table:
    """The findings of a report as a table, a row each.

    `from` and `to` are the first and the last of its days, `entries` and `minutes` those that it is about. An entry that several
    findings are about is in each of them: hours do not add up over findings, and `talka.hours_by` counts each once. `message`
    is there where the report has its text, and `file`, `file_row`, `file_column` where the register came from files.
    """
    return Table([_finding(finding) for finding in report["findings"]], columns=OF_FINDINGS)


def decisions_table(recognition: Recognition) -> Table:
    """The decisions of a recognition as a table, a row for each person, with the columns of `Recognized.decisions`."""
    return Table([_decision(decision) for decision in recognition["decisions"]], columns=OF_DECISIONS)


def hours_by(
    register: AnyRegister,
    by: By | Sequence[By],
    *,
    fewest_people: int = 5,
    labels: Lang | None = None,
    **settings: Unpack[Settings],
) -> Table:
    """How many people of a register worked, and how many minutes, kept apart as `Tables.totals` does it: each entry is counted
    once, with the minutes of it that stand. The setting `today` is required.
    """
    return Tables.of_register(register).totals(by, fewest_people=fewest_people, labels=labels, **settings)


def _finding(finding: Any) -> dict[str, Any]:
    source = finding.get("source") or {}
    days = finding["days"]
    return {
        "code": finding["code"],
        "severity": finding["severity"],
        "bearing": finding["bearing"],
        "voice": finding["voice"],
        "citation": finding.get("citation"),
        "tense": finding["tense"],
        "kind": finding["subject"]["kind"],
        "record": finding["subject"]["id"],
        "from": _day(days[0].get("from")) if days else None,
        "to": _day(days[-1].get("to")) if days else None,
        "entries": len(finding["logs"]),
        "minutes": finding["minutes"],
        "message": finding.get("message"),
        "file": source.get("file"),
        "file_row": source.get("row"),
        "file_column": source.get("column"),
        "sensitive": finding.get("sensitive", False),
    }


def _day(text: str | None) -> datetime.date | None:
    return None if text is None else datetime.date.fromisoformat(text)


def _decision(decision: Any) -> dict[str, Any]:
    # As in the core: the first level of the main ladder to which minutes are missing.
    following = next((of for of in decision["levels"] if of["track"] is None and of["missing"] > 0), None)
    return {name: decision.get(name) for name in OF_DECISIONS} | {
        "next": following and following["level"],
        "missing": following and following["missing"],
    }
