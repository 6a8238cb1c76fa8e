"""What Spark calls on its workers; that Spark itself calls it is shown by `cargo xtask spark`."""

from __future__ import annotations

import datetime
import pickle
from functools import partial
from typing import Any

import pyarrow
import pytest
import talka
import talka.spark
from talka import _talka
from talka.spark import _asked, _written

SCHEME = "lv-jekabpils-2020"

HOSTS = pyarrow.Table.from_pylist([{"id": "museum", "class": "municipal_institution"}])


def hours(*people: int) -> list[dict[str, Any]]:
    months = (6, 7, 9)
    return [
        {"volunteer": n, "organization": "museum", "on": datetime.date(2020, month, 1 + n), "minutes": 60 * n, "confirmed": True}
        for n in people
        for month in months
    ]


def volunteers(*people: int) -> list[dict[str, Any]]:
    return [{"id": n, "born": datetime.date(2003, 3, n)} for n in people]


def partition(*people: int) -> list[pyarrow.RecordBatch]:
    """The rows of a partition in two batches, as Spark hands them over: of each row only one of its tables is there."""
    rows: list[dict[str, Any]] = [{"__person": str(row["volunteer"]), "hours": row, "volunteers": None} for row in hours(*people)]
    rows += [{"__person": str(row["id"]), "hours": None, "volunteers": row} for row in volunteers(*people)]
    rows.sort(key=lambda row: str(row["__person"]))
    batches: list[pyarrow.RecordBatch] = pyarrow.Table.from_pylist(rows).to_batches(max_chunksize=3)
    return batches


def asked(**others: Any) -> bytes:
    options: dict[str, Any] = {"scheme": SCHEME, "summary": True, "milestones": True, "totals": "month", "fewest_people": 1}
    return _asked(**(options | others), settings={"today": "2020-12-31"})


def test_parts_come_to_what_one_process_says() -> None:
    question = asked()
    # Whatever Spark sends to a worker goes through pickle.
    of_part = pickle.loads(pickle.dumps(partial(talka.spark.part, asked=question, organizations=_written(HOSTS))))
    parts = [batch.column("part")[0].as_py() for people in ((3, 1), (2, 4)) for batch in of_part(partition(*people))]
    tables = talka.tables(hours(1, 2, 3, 4), volunteers=volunteers(1, 2, 3, 4), organizations=HOSTS)
    recognized = tables.recognize(SCHEME, today="2020-12-31")
    for order in (parts, parts[::-1]):
        merged: Any = _talka.merged(order, question)
        assert talka.Table(merged["decisions"]) == recognized.decisions
        assert talka.Table(merged["not_counted"]) == recognized.not_counted
        assert talka.Table(merged["milestones"]) == tables.milestones(SCHEME, today="2020-12-31")
        assert talka.Table(merged["summary"]) == tables.check(today="2020-12-31", detail="summary").summary
        assert talka.Table(merged["totals"]) == tables.totals("month", fewest_people=1, today="2020-12-31")
    assert recognized.decisions["counted"] == [180, 360, 540, 720]


def test_rows_that_are_no_entries_are_counted() -> None:
    rows = [{"hours": row} for row in (*hours(1), hours(1)[0] | {"on": None})]
    batches = pyarrow.Table.from_pylist(rows).to_batches()
    (of_part,) = talka.spark.part(batches, asked=asked(), organizations=None)
    assert _talka.merged([of_part.column("part")[0].as_py()], asked())["refused"] == [("no_day", 1)]


def test_an_empty_partition_says_nothing() -> None:
    assert list(talka.spark.part([], asked=asked(), organizations=None)) == []


def test_people_in_two_parts_are_an_error_and_so_is_what_is_no_part() -> None:
    (of_part,) = talka.spark.part(partition(1), asked=asked(), organizations=None)
    part = of_part.column("part")[0].as_py()
    with pytest.raises(talka.TalkaError, match="a person is in both parts"):
        _talka.merged([part, part], asked())
    with pytest.raises(talka.TalkaError, match="none of those that were written"):
        _talka.merged([b"{}]"], asked())


def test_a_question_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(talka.TalkaError, match="did you mean"):
        _talka.merged([], asked(scheme="lv-jekabpils-2002"))
    with pytest.raises(talka.TalkaError, match="expected one of"):
        _talka.merged([], asked(totals="weekday"))
    assert not _talka.merged([], asked())["by_group"]
