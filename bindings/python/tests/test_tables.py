"""Tables of real producers in, tables out."""

from __future__ import annotations

import _thread
import copy
import datetime
import pickle
import threading
import uuid
from typing import Any

import duckdb
import numpy
import pandas
import polars
import pyarrow
import pytest
import talka

SCHEME = "lv-jekabpils-2020"
TODAY = "2020-12-31"

ROWS: list[dict[str, Any]] = [
    {"volunteer": 7, "organization": "museum", "on": datetime.date(2020, 6, 26), "hours": 7.5, "confirmed": True},
    {"volunteer": 7, "organization": "museum", "on": datetime.date(2020, 6, 27), "hours": 200 / 60, "confirmed": True},
    {"volunteer": 8, "organization": "museum", "on": datetime.date(2020, 7, 1), "hours": 2.0, "confirmed": False},
]
PEOPLE: list[dict[str, Any]] = [{"id": 7, "born": "2003-03-15"}, {"id": 8, "born": "2004-10-01"}]
HOSTS: list[dict[str, Any]] = [{"id": "museum", "class": "municipal_institution"}]


def of_duckdb(rows: list[dict[str, Any]]) -> Any:
    table = pyarrow.Table.from_pylist(rows)
    return duckdb.from_arrow(table)


PRODUCERS: dict[str, Any] = {
    "dicts": list,
    "generator of dicts": iter,
    "polars": polars.DataFrame,
    "lazy polars": polars.LazyFrame,
    "pandas": pandas.DataFrame,
    "pandas with moments": lambda rows: pandas.DataFrame(
        [row | {"on": pandas.Timestamp(row["on"])} if "on" in row else row for row in rows]
    ),
    "pyarrow": pyarrow.Table.from_pylist,
    "a reader of pyarrow": lambda rows: pyarrow.Table.from_pylist(rows).to_reader(max_chunksize=1),
    "duckdb": of_duckdb,
}


def read(of: Any) -> talka.Tables:
    return talka.tables(of(ROWS), volunteers=of(PEOPLE), organizations=of(HOSTS))


def refusal(*tables: Any, **others: Any) -> list[tuple[str, str]]:
    with pytest.raises(talka.TalkaError) as caught:
        talka.tables(*tables, **others)
    return [(error["kind"], error["path"]) for error in caught.value.errors]


@pytest.mark.parametrize("producer", PRODUCERS)
def test_every_producer_gives_the_same(producer: str) -> None:
    tables = read(PRODUCERS[producer])
    recognized = tables.recognize(SCHEME, today=TODAY)
    assert recognized.decisions["volunteer"] == [7, 8]
    assert recognized.decisions["counted"] == [650, 0]
    assert recognized.not_counted.to_dicts() == [
        {"volunteer": 8, "reason": "confirmation", "undecided": False, "minutes": 120}
    ]
    checked = tables.check(today=TODAY, detail="full")
    assert checked.verdicts["stands"] == [450, 200, 120]
    assert len(checked.refused) == 0
    assert checked.unused == []
    assert checked.findings == read(list).check(today=TODAY).findings


def test_tables_say_what_dicts_say() -> None:
    people = [{"id": uuid.UUID(int=n), "born": row["born"]} for n, row in enumerate(PEOPLE)]
    host = {"id": uuid.UUID(int=9), "class": "municipal_institution"}
    placements = [{"id": uuid.UUID(int=n), "volunteer": person["id"], "organization": host["id"]} for n, person in enumerate(people)]
    logs = [
        {
            "id": uuid.UUID(int=n),
            "placement": placements[row["volunteer"] - 7]["id"],
            "on": row["on"],
            "minutes": round(row["hours"] * 60),
            "confirmation": {"state": "confirmed" if row["confirmed"] else "pending"},
        }
        for n, row in enumerate(ROWS)
    ]
    register: Any = {"volunteers": people, "organizations": [host], "placements": placements, "hour_logs": logs}
    decisions = talka.recognize(register, SCHEME, today=TODAY)["decisions"]
    recognized = read(list).recognize(SCHEME, today=TODAY).decisions
    assert [decision["counted"] for decision in decisions] == recognized["counted"]
    assert [decision["level"] for decision in decisions] == recognized["level"]
    groups = talka.check(register, today=TODAY, detail="summary")["findings"]
    summary = read(list).check(today=TODAY, detail="summary").summary.to_dicts()
    assert {(group["code"], group["findings"]) for group in groups} >= {(row["code"], row["findings"]) for row in summary}
    assert summary


def test_totals_are_kept_apart_and_small_groups_suppressed() -> None:
    tables = read(list)
    totals = tables.totals(["organization", "month"], fewest_people=1, today=TODAY)
    assert totals.to_dicts() == [
        {"organization": "museum", "month": "2020-06", "people": 1, "minutes": 650, "suppressed": False},
        {"organization": "museum", "month": "2020-07", "people": 1, "minutes": 120, "suppressed": False},
    ]
    assert tables.totals("year", today=TODAY).to_dicts() == [
        {"year": "2020", "people": None, "minutes": None, "suppressed": True}
    ]
    with pytest.raises(talka.TalkaError, match="did you mean `month`"):
        tables.totals("months", today=TODAY)  # type: ignore[arg-type]


def test_milestones_say_since_when() -> None:
    hours = [ROWS[0] | {"on": datetime.date(2020, month, 1), "hours": 20.0} for month in (6, 7, 8, 9)]
    milestones = talka.tables(hours, volunteers=PEOPLE, organizations=HOSTS).milestones(SCHEME, today=TODAY)
    assert milestones["months_in_a_row"] == [4, 0]
    assert milestones["reached/honour"] == [datetime.date(2020, 8, 1), None]


def test_columns_may_have_names_of_their_own() -> None:
    hours = polars.DataFrame(ROWS).rename({"volunteer": "person_id", "hours": "h"})
    tables = talka.tables(
        hours, volunteers=PEOPLE, organizations=HOSTS, columns={"person_id": "volunteer", "h": "hours"}
    )
    assert tables.recognize(SCHEME, today=TODAY).decisions["counted"] == [650, 0]
    assert refusal(hours, columns={"persn_id": "volunteer"}) == [("unknown_column", "/columns/persn_id")]
    assert refusal(hours, columns={"person_id": "on"}) == [("column", "/hours")]


def test_unknown_values_of_every_library_are_unknown() -> None:
    born: list[Any] = [None, float("nan"), pandas.NA, pandas.NaT]
    for value in born:
        people = [{"id": 7, "born": value}, PEOPLE[1]]
        tables = talka.tables(ROWS, volunteers=people, organizations=HOSTS)
        assert tables.recognize(SCHEME, today=TODAY).decisions["undecided"] == [650, 0]
    numbers = [row | {"volunteer": numpy.int64(row["volunteer"]), "confirmed": numpy.bool_(row["confirmed"])} for row in ROWS]
    tables = talka.tables(numbers, volunteers=PEOPLE, organizations=HOSTS)
    assert tables.recognize(SCHEME, today=TODAY).decisions["counted"] == [650, 0]


def test_what_comes_out_is_a_table_of_every_library() -> None:
    decisions = read(list).recognize(SCHEME, today=TODAY).decisions
    rows = decisions.to_dicts()
    assert decisions.to_arrow().to_pylist() == rows
    assert decisions.to_polars().to_dicts() == rows
    assert list(decisions.to_pandas()["counted"]) == [650, 0]
    assert duckdb.sql("select sum(counted) from decisions").fetchall() == [(650,)]  # type: ignore[union-attr]
    assert len(decisions) == 2
    assert decisions.columns[0] == "volunteer"
    findings = read(list).check(today=TODAY).findings
    assert str(findings.to_pandas()["from"].dtype).startswith("datetime64")
    assert isinstance(findings["from"][0], datetime.date)
    with pytest.raises(talka.TalkaError, match="did you mean `counted`"):
        decisions["countd"]


def test_a_table_shows_itself() -> None:
    people = [{"id": n} for n in range(12)]
    recognized = talka.tables(ROWS, volunteers=people, organizations=HOSTS).recognize(SCHEME, today=TODAY)
    shown = repr(recognized)
    assert shown.splitlines()[0] == "Table: 12 rows, 9 columns"
    assert shown.splitlines()[-1] == "and 2 more rows"
    assert max(map(len, shown.splitlines())) <= 100
    assert "<th>volunteer</th>" in recognized._repr_html_()
    assert "&lt;b&gt;" in talka.Table([{"name": "<b>"}])._repr_html_()


def test_a_table_goes_through_pickle_and_copy() -> None:
    checked = read(list).check(today=TODAY, detail="full")
    for table in (checked.findings, checked.refused, checked.verdicts, talka.Table([{"id": uuid.UUID(int=1)}])):
        assert pickle.loads(pickle.dumps(table)) == table
        assert copy.deepcopy(table) == table
    with pytest.raises(AttributeError):
        checked.findings.other = 1


def test_what_was_not_asked_for_is_not_made() -> None:
    checked = read(list).check(today=TODAY, detail="summary")
    with pytest.raises(talka.TalkaError, match='detail="findings"'):
        len(checked.findings)
    with pytest.raises(talka.TalkaError, match='detail="full"'):
        len(checked.verdicts)


def test_rows_that_are_no_entries_are_left_out_and_counted() -> None:
    rows = [*ROWS, ROWS[0] | {"volunteer": 9}, ROWS[0] | {"on": None}]
    recognized = talka.tables(rows, volunteers=PEOPLE, organizations=HOSTS).recognize(SCHEME, today=TODAY)
    assert recognized.refused["row"] == [3, 4]
    assert repr(recognized).startswith("2 rows of hours left out\n")


def test_everything_that_is_wrong_is_said_at_once() -> None:
    assert refusal(polars.DataFrame({"on": [1.5]})) == [
        ("column", "/hours/on"),
        ("column", "/hours/volunteer"),
        ("column", "/hours/organization"),
        ("column", "/hours/minutes"),
    ]
    rows = [ROWS[0] | {"on": object()}, ROWS[0] | {"volunteer": "seven"}, 5, ROWS[0] | {1: 2}]
    assert refusal(rows) == [
        ("expected", "/hours/0/on"),
        ("expected", "/hours/2"),
        ("expected", "/hours/3"),
        ("expected", "/hours/1/volunteer"),
    ]


@pytest.mark.parametrize("value", ["hours.csv", b"bytes", 5, {"on": []}, object()])
def test_what_is_no_table_is_refused(value: Any) -> None:
    assert refusal(value) == [("expected", "/hours")]


def test_a_producer_that_fails_is_named_as_the_cause() -> None:
    schema = pyarrow.schema([("volunteer", pyarrow.int64())])

    def batches() -> Any:
        yield pyarrow.record_batch({"volunteer": [1]}, schema=schema)
        raise RuntimeError("the database is gone")

    with pytest.raises(talka.TalkaError) as caught:
        talka.tables(pyarrow.RecordBatchReader.from_batches(schema, batches()))
    assert (caught.value.kind, caught.value.path) == ("stream", "/hours")
    assert "the database is gone" in str(caught.value.__cause__)

    class Broken:
        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            raise RuntimeError("no such table")

    with pytest.raises(talka.TalkaError) as caught:
        talka.tables(Broken())
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_no_rows_are_no_error() -> None:
    tables = talka.tables([], volunteers=PEOPLE, organizations=HOSTS)
    assert tables.recognize(SCHEME, today=TODAY).decisions["counted"] == [0, 0]


def test_a_column_without_any_value_is_unknown() -> None:
    hours = [row | {"confirmed": None, "start": None} for row in ROWS]
    tables = talka.tables(hours, volunteers=PEOPLE, organizations=HOSTS)
    assert tables.recognize(SCHEME, today=TODAY).decisions["undecided"] == [650, 120]


MANY = polars.DataFrame(
    {
        "volunteer": [n % 20_000 for n in range(200_000)],
        "organization": [n % 50 for n in range(200_000)],
        "on": [datetime.date(2020, 1, 1) + datetime.timedelta(days=n % 360) for n in range(200_000)],
        "hours": [2.5] * 200_000,
    }
)


def test_progress_is_told_and_may_end_the_work() -> None:
    tables = talka.tables(MANY)
    told: list[tuple[int, int]] = []
    tables.recognize(SCHEME, today=TODAY, threads=1, progress=lambda done, of: told.append((done, of)))
    assert told
    assert told == sorted(told)
    assert told[-1] == (20_000, 20_000)

    def stop(done: int, of: int) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        tables.recognize(SCHEME, today=TODAY, progress=stop)


def test_an_interrupt_ends_the_work() -> None:
    tables = talka.tables(MANY)
    timer = threading.Timer(0.05, _thread.interrupt_main)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        for _ in range(1000):
            tables.check(today=TODAY, detail="full")
    timer.join()


def test_an_unknown_scheme_suggests_a_near_one() -> None:
    with pytest.raises(talka.TalkaError, match="did you mean `lv-jekabpils-2020`"):
        read(list).recognize("lv-jekabpils-2002", today=TODAY)
