"""The law and schemes over tables."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, final

from . import _talka
from ._catalogue import language
from ._error import TalkaError
from ._json import call, to_json
from ._judging import _given
from ._labels import labelled
from ._table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ._types import AnyRegister, Detail, Lang, SchemeChoice, SchemeId, Settings


By = Literal[
    "municipality", "planning_region", "organization", "field", "month", "year", "age_band", "verdict"
]
"""By what totals are kept apart."""


@dataclass(frozen=True, repr=False, eq=False)
class _Judged:
    """What came of tables, and what was left out."""

    refused: Table
    """The rows of hours that could be no entries: `row` (from 0) and `reason`. They were not judged and count nowhere."""

    unused: list[str]
    """The columns of hours that nothing here has the name of."""

    def _shown(self) -> Table:
        raise NotImplementedError

    def _left_out(self) -> str:
        return f"{len(self.refused)} rows of hours left out" if len(self.refused) else ""

    def __repr__(self) -> str:
        return "\n".join(filter(None, (self._left_out(), repr(self._shown()))))

    def _repr_html_(self) -> str:
        left_out = self._left_out()
        return f"{left_out and f'<p>{left_out}</p>'}{self._shown()._repr_html_()}"


@final
@dataclass(frozen=True, repr=False, eq=False)
class Checked(_Judged):
    """What was found under the Law in tables."""

    __module__ = "talka"

    summary: Table
    """The findings by rule: `code`, `severity`, `bearing`, `tense`, and how many findings, records, entries and distinct
    minutes."""

    _findings: Table | None
    _verdicts: Table | None

    @property
    def findings(self) -> Table:
        """Each finding, with the keys of the person and the organization, its days, entries and minutes; of what was read
        from files also `file`, `file_row` (from 1) and `file_column` (its heading)."""
        return _asked_for(self._findings, "findings", 'detail="findings"')

    @property
    def verdicts(self) -> Table:
        """Of each row of hours that was judged: `row` (from 0), `verdict`, and the minutes that stand; of what was read from
        files also `file` and `file_row`."""
        return _asked_for(self._verdicts, "verdicts", 'detail="full"')

    def _shown(self) -> Table:
        return self.summary


@final
@dataclass(frozen=True, repr=False, eq=False)
class Recognized(_Judged):
    """What a scheme makes of tables."""

    __module__ = "talka"

    decisions: Table
    """Of each person: the highest level that is reached and that may be, the minutes that count and that are undecided,
    the next level and what is missing to it."""

    not_counted: Table
    """The minutes that do not count or are undecided, by the first condition that they fail."""

    def _shown(self) -> Table:
        return self.decisions


FILES: Final = ["file", "kind", "records", "read", "refused"]
DIAGNOSTICS: Final = ["effect", "file", "row", "column", "cell", "code", "message"]

Progress = Callable[[int, int], object]
"""Is given how many people are done and how many there are."""


@contextlib.contextmanager
def _shown(progress: Progress | bool | None) -> Iterator[Progress | None]:
    """What is called while tables are judged."""
    if progress is None or progress is False:
        yield None
        return
    if progress is not True:
        if not callable(progress):
            message = "expected a function as `progress`, or `True`"
            raise TalkaError([{"kind": "expected", "path": "/progress", "message": message}])
        yield progress
        return
    from tqdm.auto import tqdm

    with tqdm(unit=" people") as bar:

        def show(done: int, of: int) -> None:
            bar.total = of
            bar.update(done - bar.n)

        yield show


@final
class Tables:
    """Tables that were read, to be judged as often as one likes. Made by `talka.tables` and `talka.read`."""

    __module__ = "talka"
    __slots__ = ("_tables", "diagnostics", "files")

    _tables: _talka.Tables

    files: Table
    """The files that were read: `file`, `kind` of its records, `records` that came of it, and of its rows how many were `read`
    and `refused`. Without rows where tables came from a program."""

    diagnostics: Table
    """What was refused or noted in the files: `effect`, `file`, `row` (from 1), `column` (its heading), `cell`, `code`, `message`.
    Without rows where tables came from a program."""

    def __init__(self, tables: _talka.Tables, /, files: Table | None = None, diagnostics: Table | None = None) -> None:
        object.__setattr__(self, "_tables", tables)
        object.__setattr__(self, "files", Table(columns=FILES) if files is None else files)
        object.__setattr__(
            self, "diagnostics", Table(columns=DIAGNOSTICS) if diagnostics is None else diagnostics
        )

    @classmethod
    def of_register(cls, register: AnyRegister) -> Tables:
        """The tables of a register, as `talka.check` takes one: its records are their own keys, and rows of hours are numbered
        in the order of its entries. Findings say where in files a record is, where the register says it.

        Raises `TalkaError` as `talka.check` does.
        """
        return cls(call(lambda text, _: _talka.Tables.of_register(text), register, b""))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("tables do not change")

    def check(
        self,
        *,
        detail: Detail | None = None,
        names: bool = False,
        labels: Lang | None = None,
        threads: int = 0,
        progress: Progress | bool | None = None,
        **settings: Unpack[Settings],
    ) -> Checked:
        """Judges the tables by the Law.

        The setting `today` is required. `detail="summary"` makes the summary only, `"full"` also the verdict on each row.
        With `names` findings say who it is, in `volunteer_name` and `organization_name`: personal data, for the office whose
        people they are. With `labels`, `"lv"` or `"en"`, each column of codes has one beside it that says what they are called.
        `threads` are as many as the machine has cores if none are given. `progress` is called with how many people are done
        and how many there are; with `True` a bar is shown, for which tqdm has to be installed. What it raises ends the work,
        and so does Ctrl-C.
        """
        if labels is not None:
            language(labels)
        options = to_json(_given(settings=_given(**settings), detail=detail), "options: ")
        with _shown(progress) as told:
            answer = self._tables.check(options, names, threads, told)
        return Checked(
            summary=_required(answer["summary"], labels),
            refused=_required(answer["refused"]),
            unused=answer["unused"],
            _findings=_table(answer["findings"], labels),
            _verdicts=_table(answer["verdicts"], labels),
        )

    def recognize(
        self,
        scheme: SchemeId | SchemeChoice,
        *,
        lang: Lang | None = None,
        names: bool = False,
        labels: Lang | None = None,
        threads: int = 0,
        progress: Progress | bool | None = None,
        **settings: Unpack[Settings],
    ) -> Recognized:
        """Applies a scheme, or the built-in one with that id: who has earned what, and what others still lack.

        The setting `today` is required; `names`, `labels` and `progress` are as in `check`.
        """
        if labels is not None:
            language(labels)
        options = to_json(_given(settings=_given(**settings), scheme=scheme, lang=lang), "options: ")
        with _shown(progress) as told:
            answer = self._tables.recognize(options, False, names, threads, told)
        return Recognized(
            decisions=_required(answer["decisions"], labels, scheme),
            not_counted=_required(answer["not_counted"], labels),
            refused=_required(answer["refused"]),
            unused=answer["unused"],
        )

    def milestones(
        self,
        scheme: SchemeId | SchemeChoice,
        *,
        lang: Lang | None = None,
        names: bool = False,
        threads: int = 0,
        **settings: Unpack[Settings],
    ) -> Table:
        """Of each person the longest run of calendar months with hours that count, `months_in_a_row`, and the day since
        which each level is reached, `reached/…` by the level.

        The setting `today` is required; `names` are as in `check`.
        """
        options = to_json(_given(settings=_given(**settings), scheme=scheme, lang=lang), "options: ")
        return _required(self._tables.recognize(options, True, names, threads, None)["milestones"])

    def totals(
        self,
        by: By | Sequence[By],
        *,
        fewest_people: int = 5,
        labels: Lang | None = None,
        threads: int = 0,
        **settings: Unpack[Settings],
    ) -> Table:
        """How many people worked, and how many minutes, kept apart by one or several of these; of entries that claim hours
        the minutes that stand.

        Of a group of fewer than `fewest_people` no numbers are given, and `suppressed` is true. People do not add up: who
        worked in two groups is in both. The setting `today` is required.
        """
        words: Sequence[str] = [by] if isinstance(by, str) else by
        options = to_json(_given(settings=_given(**settings)), "options: ")
        return _required(self._tables.totals(options, words, fewest_people, threads)["totals"], labels)

    def __repr__(self) -> str:
        refused, notes = sum(self.files["refused"]), len(self.diagnostics)
        said = f" of {len(self.files)} tables in files, {refused} rows refused, {notes} diagnostics" if len(self.files) else ""
        return f"<talka.Tables{said}>"


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
    return Tables(_talka.Tables(hours, volunteers, organizations, placements, {} if columns is None else columns))


def _table(columns: _talka.Columns | None, labels: Lang | None = None, scheme: SchemeChoice | None = None) -> Table | None:
    if columns is None:
        return None
    return Table._of(columns if labels is None else labelled(columns, labels, scheme))


def _required(columns: _talka.Columns | None, labels: Lang | None = None, scheme: SchemeChoice | None = None) -> Table:
    table = _table(columns, labels, scheme)
    assert table is not None
    return table


def _asked_for(table: Table | None, name: str, ask: str) -> Table:
    if table is None:
        message = f"{name} were not asked for; `check({ask}, …)` makes them"
        raise TalkaError([{"kind": "not_asked", "path": "", "message": message}])
    return table
