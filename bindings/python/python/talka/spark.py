"""The law and schemes over tables of Apache Spark, for hours that do not fit one machine.

One machine judges the hours of a country in seconds: with tables of polars, DuckDB or pyarrow, `talka.tables` is what you need.
Spark 4 and pyarrow have to be installed, `pip install 'talka[spark]'`, with Java 17 or later, and this package on every worker.

Each person is judged where Spark has put all rows of that person, and what comes of them is put together. So people who have to
be judged together – those of one group, under a scheme that asks for groups, and those of whom one corrects the hours of
another – cannot be judged like this. `examples/spark/` judges a year like this and compares it with one process.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, final

import pyarrow

from . import _talka
from ._error import TalkaError
from ._json import to_json
from ._judging import _given
from ._table import Table
from ._tables import By, _table

if TYPE_CHECKING:
    from pyspark.sql import DataFrame
    from typing_extensions import Unpack

    from ._types import SchemeChoice, SchemeId, Settings

__all__ = ["Merged", "judge", "part"]

PERSON: Final = "__person"
"""The column by which rows of one person come together."""

OF_PEOPLE: Final = ("hours", "volunteers", "placements")
"""The tables whose rows belong to a person."""


@final
@dataclass(frozen=True, repr=False, eq=False)
class Merged:
    """What came of the people of all parts together; people in the order of their keys."""

    decisions: Table | None
    """Who has earned what, as in `Recognized`, where there is a scheme."""

    not_counted: Table | None
    """The minutes that do not count, where there is a scheme."""

    milestones: Table | None
    """When what was reached, where that was asked for."""

    summary: Table | None
    """The findings by rule, where that was asked for."""

    totals: Table | None
    """People and minutes, where that was asked for."""

    refused: Table
    """The rows of hours that could be no entries, by `reason`: how many `rows`."""


def judge(
    hours: DataFrame,
    *,
    volunteers: DataFrame | None = None,
    organizations: DataFrame | None = None,
    placements: DataFrame | None = None,
    scheme: SchemeId | SchemeChoice | None = None,
    summary: bool = False,
    milestones: bool = False,
    totals: By | Sequence[By] | None = None,
    fewest_people: int = 5,
    partitions: int | None = None,
    **settings: Unpack[Settings],
) -> Merged:
    """Judges frames of Spark as `talka.tables` judges tables; what is asked for says what is made.

    The columns are those of `talka.tables`; days are of the type `date`. `organizations` are few and go to every worker. The rows
    are spread over as many `partitions` as Spark is set to, unless another number is given; each has to fit into the memory of a
    worker. The setting `today` is required, as everywhere.
    """
    asked = _asked(scheme, summary, milestones, totals, fewest_people, settings)
    # What is wrong with the question is said here, and not by a worker.
    if _talka.merged([], asked)["by_group"] and volunteers is not None and "group" in volunteers.columns:
        said = "the scheme asks for groups, whose people have to be judged together; `talka.tables` does it on one machine"
        raise TalkaError([{"kind": "groups", "path": "/scheme", "message": said}])
    frames = _by_person({"hours": hours, "volunteers": volunteers, "placements": placements})
    rows = functools.reduce(lambda one, other: one.unionByName(other, allowMissingColumns=True), frames)
    # The key itself is hashed, so that all rows of a person are in one partition, whatever their number.
    spread = rows.repartition(PERSON) if partitions is None else rows.repartition(partitions, PERSON)
    hosts = None if organizations is None else _written(organizations.toArrow())
    of_part = functools.partial(part, asked=asked, organizations=hosts)
    # A closure is sent to the workers with the names of these functions, which they import.
    parts = [bytes(row["part"]) for row in spread.mapInArrow(of_part, "part binary").toLocalIterator()]
    answer = _talka.merged(parts, asked)
    return Merged(
        decisions=_table(answer["decisions"]),
        not_counted=_table(answer["not_counted"]),
        milestones=_table(answer["milestones"]),
        summary=_table(answer["summary"]),
        totals=_table(answer["totals"]),
        refused=Table([{"reason": reason, "rows": rows} for reason, rows in answer["refused"]], columns=["reason", "rows"]),
    )


def part(
    batches: Iterable[pyarrow.RecordBatch], *, asked: bytes, organizations: bytes | None
) -> Iterator[pyarrow.RecordBatch]:
    """What comes of the people of a partition, as one row for all of them; what Spark calls on each worker."""
    kept: dict[str, list[pyarrow.RecordBatch]] = {name: [] for name in OF_PEOPLE}
    for batch in batches:
        for name in OF_PEOPLE:
            if name in batch.schema.names:
                column = batch.column(name)
                kept[name].append(pyarrow.RecordBatch.from_struct_array(column.filter(column.is_valid())))
    if not any(kept.values()):
        return
    tables: dict[str, Any] = {name: pyarrow.Table.from_batches(of) for name, of in kept.items() if of}
    hosts = None if organizations is None else pyarrow.ipc.open_stream(organizations).read_all()
    read = _talka.Tables(tables["hours"], tables.get("volunteers"), hosts, tables.get("placements"), {})
    yield pyarrow.RecordBatch.from_pydict({"part": pyarrow.array([read.partial(asked)], pyarrow.binary())})


def _asked(
    scheme: SchemeId | SchemeChoice | None,
    summary: bool,
    milestones: bool,
    totals: By | Sequence[By] | None,
    fewest_people: int,
    settings: Any,
) -> bytes:
    options = {"settings": _given(**settings)} | _given(scheme=scheme)
    return json.dumps(
        {
            "options": json.loads(to_json(options, "options: ")),
            "recognizes": scheme is not None,
            "milestones": milestones,
            "summary": summary,
            "totals": [totals] if isinstance(totals, str) else totals and list(totals),
            "fewest_people": fewest_people,
        }
    ).encode()


def _by_person(frames: dict[str, DataFrame | None]) -> list[DataFrame]:
    """Each table as two columns: the key of the person, and the row as a struct that has the name of the table."""
    from pyspark.sql import functions

    hours, placements = frames["hours"], frames["placements"]
    assert hours is not None
    key: dict[str, str] = {"hours": "volunteer", "volunteers": "id", "placements": "volunteer"}
    whole = {name: frame.select(functions.struct("*").alias(name)) for name, frame in frames.items() if frame is not None}
    if "volunteer" not in hours.columns:
        if placements is None or "placement" not in hours.columns:
            expected = "expected a column `volunteer`, or `placement` and a table of placements"
            raise TalkaError([{"kind": "column", "path": "/hours/volunteer", "message": expected}])
        owner = placements.select(
            functions.col("id").alias("__placement"), functions.col("volunteer").alias(PERSON)
        )
        owned = whole["hours"].join(owner, functions.col("hours.placement") == owner["__placement"], "left")
        whole["hours"] = owned.drop("__placement")
    keyed = []
    for name, frame in whole.items():
        person = PERSON if PERSON in frame.columns else f"{name}.{key[name]}"
        keyed.append(frame.select(functions.col(person).cast("string").alias(PERSON), functions.col(name)))
    return keyed


def _written(table: pyarrow.Table) -> bytes:
    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    return bytes(sink.getvalue())
