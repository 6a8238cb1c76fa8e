"""The law and schemes over tables."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, final

from . import _talka
from ._error import TalkaError
from ._json import to_json
from ._judging import _given
from ._table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ._types import Day, Detail, Lang, SchemeChoice, Settings


By = Literal[
    "municipality", "planning_region", "organization", "field", "month", "year", "age_band", "verdict"
]
"""By what totals are kept apart."""


@final
@dataclass(frozen=True, repr=False, eq=False)
class Checked:
    """What was found under the Law in tables."""

    __module__ = "talka"

    summary: Table
    """The findings by rule: `code`, `severity`, `bearing`, `tense`, and how many findings, records, entries and distinct
    minutes."""

    refused: Table
    """The rows of hours that could be no entries: `row` (from 0) and `reason`. They were not judged."""

    unused: list[str]
    """The columns of hours that nothing here has the name of."""

    _findings: Table | None
    _verdicts: Table | None

    @property
    def findings(self) -> Table:
        """Each finding, with the keys of the person and the organization, its days, entries and minutes."""
        return _asked_for(self._findings, "findings", 'detail="findings"')

    @property
    def verdicts(self) -> Table:
        """Of each row of hours that was judged: `row` (from 0), `verdict`, and the minutes that stand."""
        return _asked_for(self._verdicts, "verdicts", 'detail="full"')

    def __repr__(self) -> str:
        left_out = f"{len(self.refused)} rows of hours left out\n" if len(self.refused) else ""
        return f"{left_out}{self.summary!r}"

    def _repr_html_(self) -> str:
        left_out = f"<p>{len(self.refused)} rows of hours left out</p>" if len(self.refused) else ""
        return f"{left_out}{self.summary._repr_html_()}"


@final
@dataclass(frozen=True, repr=False, eq=False)
class Recognized:
    """What a scheme makes of tables."""

    __module__ = "talka"

    decisions: Table
    """Of each person: the highest level that is reached and that may be, the minutes that count and that are undecided,
    the next level and what is missing to it."""

    not_counted: Table
    """The minutes that do not count or are undecided, by the first condition that they fail."""

    refused: Table
    """The rows of hours that could be no entries: `row` (from 0) and `reason`. They count nowhere."""

    unused: list[str]
    """The columns of hours that nothing here has the name of."""

    def __repr__(self) -> str:
        left_out = f"{len(self.refused)} rows of hours left out\n" if len(self.refused) else ""
        return f"{left_out}{self.decisions!r}"

    def _repr_html_(self) -> str:
        left_out = f"<p>{len(self.refused)} rows of hours left out</p>" if len(self.refused) else ""
        return f"{left_out}{self.decisions._repr_html_()}"


Progress = Callable[[int, int], object]
"""Is given how many people are done and how many there are."""


@contextlib.contextmanager
def _shown(progress: Progress | bool | None) -> Iterator[Progress | None]:
    """What is called while tables are judged."""
    if progress is not True:
        yield progress or None
        return
    from tqdm.auto import tqdm

    with tqdm(unit=" people") as bar:

        def show(done: int, of: int) -> None:
            bar.total = of
            bar.update(done - bar.n)

        yield show


@final
class Tables:
    """Tables that were read, to be judged as often as one likes. Made by `talka.tables`."""

    __module__ = "talka"
    __slots__ = ("_tables",)

    _tables: _talka.Tables

    def __init__(self, tables: _talka.Tables, /) -> None:
        object.__setattr__(self, "_tables", tables)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("tables do not change")

    def check(
        self,
        *,
        detail: Detail | None = None,
        threads: int = 0,
        progress: Progress | bool | None = None,
        **settings: Unpack[Settings],
    ) -> Checked:
        """Judges the tables by the Law.

        The setting `today` is required. `detail="summary"` makes the summary only, `"full"` also the verdict on each row.
        `threads` are as many as the machine has cores if none are given. `progress` is called with how many people are done
        and how many there are; with `True` a bar is shown, for which tqdm has to be installed. What it raises ends the work,
        and so does Ctrl-C.
        """
        options = to_json(_given(settings=_given(**settings), detail=detail), "options: ")
        with _shown(progress) as call:
            answer = self._tables.check(options, threads, call)
        tables = {name: _table(answer[name]) for name in ("findings", "verdicts")}
        return Checked(
            summary=_required(answer["summary"]),
            refused=_required(answer["refused"]),
            unused=answer["unused"],
            _findings=tables["findings"],
            _verdicts=tables["verdicts"],
        )

    def recognize(
        self,
        scheme: SchemeChoice,
        *,
        lang: Lang | None = None,
        threads: int = 0,
        progress: Progress | bool | None = None,
        **settings: Unpack[Settings],
    ) -> Recognized:
        """Applies a scheme, or the built-in one with that id: who has earned what, and what others still lack.

        The setting `today` is required; `progress` is as in `check`.
        """
        options = to_json(_given(settings=_given(**settings), scheme=scheme, lang=lang), "options: ")
        with _shown(progress) as call:
            answer = self._tables.recognize(options, False, threads, call)
        return Recognized(
            decisions=_required(answer["decisions"]),
            not_counted=_required(answer["not_counted"]),
            refused=_required(answer["refused"]),
            unused=answer["unused"],
        )

    def milestones(
        self,
        scheme: SchemeChoice,
        *,
        lang: Lang | None = None,
        threads: int = 0,
        **settings: Unpack[Settings],
    ) -> Table:
        """Of each person the longest run of calendar months with hours that count, `months_in_a_row`, and the day since
        which each level is reached, `reached/…` by the level.

        The setting `today` is required.
        """
        options = to_json(_given(settings=_given(**settings), scheme=scheme, lang=lang), "options: ")
        return _required(self._tables.recognize(options, True, threads, None)["milestones"])

    def totals(
        self,
        by: By | Sequence[By],
        *,
        fewest_people: int = 5,
        threads: int = 0,
        **settings: Unpack[Settings],
    ) -> Table:
        """How many people worked, and how many minutes, kept apart by one or several of these; of entries that claim hours
        the minutes that stand.

        Of a group of fewer than `fewest_people` no numbers are given, and `suppressed` is true. People do not add up: who
        worked in two groups is in both. The setting `today` is required.
        """
        words: list[str] = [by] if isinstance(by, str) else list(by)
        options = to_json(_given(settings=_given(**settings)), "options: ")
        return _required(self._tables.totals(options, words, fewest_people, threads)["totals"])

    def __repr__(self) -> str:
        return "<talka.Tables>"


def tables(
    hours: Any,
    *,
    volunteers: Any = None,
    organizations: Any = None,
    placements: Any = None,
    columns: dict[str, str] | None = None,
) -> Tables:
    """Reads tables of hours and of what else is known, to be judged by the Law and by schemes.

    A table is anything with `__arrow_c_stream__` – a frame of polars, pandas with pyarrow, a relation of DuckDB, a table
    of pyarrow – or a list of dicts. Its columns have the names of the model; `columns` says which of them have another,
    `{"person_id": "volunteer"}`. Hours need an `on` and `minutes` or `hours`, and either a `placement`, or `volunteer` and
    `organization`; then the placement is derived, and nothing is known of its agreement. Whatever is absent is unknown.

    Raises `TalkaError` with every column that is missing or of another type.
    """
    return Tables(_talka.Tables(hours, volunteers, organizations, placements, columns or {}))


def _table(columns: _talka.Columns | None) -> Table | None:
    return None if columns is None else Table._of(columns)


def _required(columns: _talka.Columns | None) -> Table:
    assert columns is not None
    return Table._of(columns)


def _asked_for(table: Table | None, name: str, ask: str) -> Table:
    if table is None:
        message = f"{name} were not asked for; `check({ask}, …)` makes them"
        raise TalkaError([{"kind": "not_asked", "path": "", "message": message}])
    return table
