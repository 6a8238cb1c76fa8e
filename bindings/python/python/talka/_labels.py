"""What the words in the columns of tables are called, in Latvian or English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ._catalogue import explanations, schemes

if TYPE_CHECKING:
    from . import _talka
    from ._types import Lang, SchemeChoice

VOCABULARIES: Final = {
    "severity": "Severity",
    "bearing": "Bearing",
    "voice": "Voice",
    "act": "Act",
    "tense": "Tense",
    "kind": "RecordKind",
    "verdict": "Verdict",
    "reason": "Criterion",
    "planning_region": "PlanningRegion",
}
"""The vocabulary of each column that holds words."""

LEVELS: Final = ("level", "level_with_undecided", "next", "surely", "possibly")
"""The columns that hold levels of a scheme."""


def labelled(columns: _talka.Columns, lang: Lang, scheme: SchemeChoice | None = None) -> _talka.Columns:
    """The columns with one named `…_label` after each that holds codes, words or levels of the scheme."""
    known = explanations(lang)
    labels = {column: known["words"][vocabulary] for column, vocabulary in VOCABULARIES.items()}
    labels["code"] = {code: rule["title"] for code, rule in known["rules"].items()}
    labels |= dict.fromkeys(LEVELS, _titles_of_levels(scheme, lang))
    return columns.labelled({column: words for column, words in labels.items() if column in columns.names})


def _titles_of_levels(scheme: SchemeChoice | None, lang: Lang) -> dict[str, str]:
    if isinstance(scheme, str):
        scheme = next((known for known in schemes() if known["id"] == scheme), None)
    levels: list[Any] = [] if scheme is None else list(scheme["levels"])
    return {level["id"]: (level.get("title") or {}).get(lang, level["id"]) for level in levels}
