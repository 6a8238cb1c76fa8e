"""B3 and B4: millions of rows of hours, beside DuckDB, polars and pandas in one run.

`python columns.py [ROWS] [ROUNDS]`. Everything lies in memory as Arrow tables, for talka too, which is called as a program that
makes the same tables. What comes of each person is compared first; then each is timed in turn. B3: per person the minutes that
count, those that do not by the first condition that they fail, and whether the level is reached. B4: the longest run of months
with hours that count, and the day on which the level was reached.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa

HOSTS = 500
EACH = 50
"""Rows of a person."""
PROGRAM = Path("target/release/columns")
LEVEL = 60 * 60
"""Minutes."""
Result = Any


def mixed(n: np.ndarray, factor: int, mask: int) -> np.ndarray:
    n = (n * np.uint64(factor)) & np.uint64(mask)
    return n ^ (n >> np.uint64(mask.bit_count() // 2))


def tables(rows: int, order: str, ids: str) -> dict[str, pa.Table]:
    """The same as `hours.rs` makes."""
    people = rows // EACH
    if order == "grouped":
        n = np.arange(rows, dtype=np.int64)
    else:
        every = 1 << (rows - 1).bit_length()
        m = np.arange(every, dtype=np.uint64)
        for factor in (0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35):
            m = mixed(m, factor, every - 1)
        n = m.astype(np.int64)
        n = n[n < rows]
    person, entry = n // EACH, n % EACH
    two = person % 20 == 0
    turn = np.where(two, entry // 2, entry)
    host = (person * 7 + np.where(two, entry % 2, entry * 2 // EACH)) % HOSTS
    day = 18_078 + turn * 724 // EACH + person % 7
    minutes = 30 + (person * 13 + entry * 7) % 8 * 30
    confirmed = (person + entry * 3) % 9 != 0
    born = 9_200 + np.arange(people) * 13 % 5_600
    classes = ["merchant", "association", "association", "municipal_institution", "municipal_institution"]

    def keys(kind: str, numbers: np.ndarray, count: int) -> pa.Array:
        if ids == "integer":
            return pa.array(numbers.astype(np.int32))
        names = pa.array([f"{kind}{n:07}" for n in range(count)])
        column = pa.DictionaryArray.from_arrays(pa.array(numbers.astype(np.int32)), names)
        return column if ids == "dictionary" else column.cast(pa.string())

    date = lambda days: pa.array(days.astype(np.int32)).cast(pa.date32())  # noqa: E731
    return {
        "hours": pa.table({
            "volunteer": keys("p", person, people),
            "organization": keys("o", host, HOSTS),
            "on": date(day),
            "minutes": pa.array(minutes.astype(np.int32)),
            "confirmed": pa.array(confirmed),
        }),
        "volunteers": pa.table({"id": keys("p", np.arange(people), people), "born": date(born)}),
        "organizations": pa.table({
            "id": keys("o", np.arange(HOSTS), HOSTS),
            "class": pa.array([classes[host % 5] for host in range(HOSTS)]),
        }),
    }


FATES = """
SELECT h.volunteer, h."on", h.minutes,
  CASE WHEN h."on" NOT BETWEEN DATE '2020-01-01' AND DATE '2020-12-31' THEN 1
       WHEN h."on" < v.born + INTERVAL 13 YEAR OR h."on" >= v.born + INTERVAL 26 YEAR THEN 2
       WHEN o.class <> 'municipal_institution' THEN 3
       WHEN NOT h.confirmed THEN 4
       WHEN o.class = 'merchant' OR h."on" < v.born + INTERVAL 13 YEAR THEN 5
       ELSE 0 END AS fate
FROM hours h JOIN volunteers v ON v.id = h.volunteer JOIN organizations o ON o.id = h.organization
"""
DECISIONS = f"""
SELECT volunteer, {", ".join(f"coalesce(sum(minutes) FILTER (fate = {n}), 0)::BIGINT AS m{n}" for n in range(6))},
  (m0 >= {LEVEL})::BIGINT AS level
FROM ({FATES}) GROUP BY volunteer
"""
MILESTONES = f"""
WITH counted AS (SELECT volunteer, "on", minutes FROM ({FATES}) WHERE fate = 0),
days AS (SELECT volunteer, "on", sum(minutes) AS minutes FROM counted GROUP BY ALL),
sums AS (SELECT volunteer, "on", sum(minutes) OVER (PARTITION BY volunteer ORDER BY "on") AS until FROM days),
reached AS (SELECT volunteer, min("on") AS day FROM sums WHERE until >= {LEVEL} GROUP BY volunteer),
months AS (SELECT DISTINCT volunteer, year("on") * 12 + month("on") AS month FROM counted),
islands AS (SELECT volunteer, month - row_number() OVER (PARTITION BY volunteer ORDER BY month) AS island FROM months),
runs AS (SELECT volunteer, max(length) AS months FROM
  (SELECT volunteer, island, count(*) AS length FROM islands GROUP BY ALL) GROUP BY volunteer)
SELECT v.id AS volunteer, coalesce(months, 0)::BIGINT AS months,
  coalesce(datediff('day', DATE '1970-01-01', day), -1)::BIGINT AS day
FROM volunteers v LEFT JOIN runs ON runs.volunteer = v.id LEFT JOIN reached ON reached.volunteer = v.id
"""


def by_duckdb(frames: dict[str, pa.Table], what: str, threads: int) -> pa.Table:
    with duckdb.connect(config={"threads": threads}) as connection:
        for name, table in frames.items():
            connection.register(name, table)
        return connection.sql(DECISIONS if what == "decisions" else MILESTONES).to_arrow_table()


def by_polars(frames: dict[str, pa.Table], _what: str, _threads: int) -> pa.Table:
    hours, volunteers, organizations = (pl.from_arrow(frames[name]).lazy() for name in frames)
    on, born = pl.col("on"), pl.col("born")
    volunteers = volunteers.with_columns(adult=born.dt.offset_by("13y"), old=born.dt.offset_by("26y"))
    first, last = pl.date(2020, 1, 1), pl.date(2020, 12, 31)
    fate = (
        pl.when(~on.is_between(first, last)).then(1)
        .when((on < pl.col("adult")) | (on >= pl.col("old"))).then(2)
        .when(pl.col("class") != "municipal_institution").then(3)
        .when(~pl.col("confirmed")).then(4)
        .when((pl.col("class") == "merchant") | (on < pl.col("adult"))).then(5)
        .otherwise(0)
    )
    joined = hours.join(volunteers, left_on="volunteer", right_on="id").join(
        organizations, left_on="organization", right_on="id"
    )
    sums = [pl.col("minutes").filter(pl.col("fate") == n).sum().cast(pl.Int64).alias(f"m{n}") for n in range(6)]
    result = joined.with_columns(fate=fate).group_by("volunteer").agg(sums)
    return result.with_columns(level=(pl.col("m0") >= LEVEL).cast(pl.Int64)).collect().to_arrow()


def by_pandas(frames: dict[str, pa.Table], _what: str, _threads: int) -> pa.Table:
    hours, volunteers, organizations = (frames[name].to_pandas(types_mapper=pd.ArrowDtype) for name in frames)
    born = pd.to_datetime(volunteers["born"])
    volunteers["adult"] = (born + pd.DateOffset(years=13)).astype("datetime64[s]")
    volunteers["old"] = (born + pd.DateOffset(years=26)).astype("datetime64[s]")
    rows = hours.merge(volunteers, left_on="volunteer", right_on="id").merge(
        organizations, left_on="organization", right_on="id"
    )
    on = rows["on"].astype("datetime64[s]")
    conditions = [
        (on < "2020-01-01") | (on > "2020-12-31"),
        (on < rows["adult"]) | (on >= rows["old"]),
        rows["class"] != "municipal_institution",
        ~rows["confirmed"],
        (rows["class"] == "merchant") | (on < rows["adult"]),
    ]
    rows["fate"] = np.select([condition.to_numpy(dtype=bool) for condition in conditions], [1, 2, 3, 4, 5], 0)
    sums = rows.pivot_table("minutes", "volunteer", "fate", "sum", fill_value=0, observed=True)
    sums = sums.reindex(columns=range(6), fill_value=0).astype("int64").rename(columns=lambda n: f"m{n}")
    sums["level"] = (sums["m0"] >= LEVEL).astype("int64")
    return pa.Table.from_pandas(sums.reset_index(), preserve_index=False)


def cells(result: pa.Table) -> np.ndarray:
    """The numbers of each person, in the order of the people."""
    column = result.column("volunteer")
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    names = np.asarray(column.to_pylist())
    numbers = [result.column(name).to_numpy() for name in result.column_names if name != "volunteer"]
    return np.stack(numbers, axis=1)[np.argsort(names)]


def by_talka(what: str, rows: int, order: str, ids: str, threads: int, rounds: int, folder: str = "") -> dict[str, Any]:
    words = [what, rows, rows // EACH, order, ids, threads, rounds] + ([folder] if folder else [])
    output = subprocess.run([PROGRAM, *map(str, words)], check=True, capture_output=True, text=True).stdout
    return json.loads(output)


def timed(judge: Callable[[], Result]) -> tuple[float, float, Result]:
    clock, processor = time.perf_counter(), time.process_time()
    result = judge()
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000, result


def case(what: str, rows: int, order: str, ids: str, threads: int, rounds: int) -> None:
    frames = tables(rows, order, ids)
    peers: dict[str, Callable[..., pa.Table]] = {"duckdb": by_duckdb}
    if what == "decisions":
        # polars takes all cores; pandas takes one, and long for more rows than that.
        peers |= {"polars": by_polars} if threads == 2 else {"pandas": by_pandas} if rows <= 1_000_000 else {}
    with tempfile.TemporaryDirectory() as folder:
        by_talka(what, rows, order, ids, threads, 1, folder)
        own = np.fromfile(Path(folder) / f"{what}.bin", dtype="<i8").reshape(rows // EACH, -1)
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in ["talka", *peers, "floor"]}
    peak = 0
    for turn in range(rounds):
        for name, judge in peers.items():
            clock, processor, result = timed(lambda judge=judge: judge(frames, what, threads))
            if turn == 0 and not np.array_equal(cells(result), own):
                raise SystemExit(f"{name} differs from talka in {what}, {order}, {ids}")
            times[name].append((clock, processor))
            del result
        taken = by_talka(what, rows, order, ids, threads, 1)
        times["talka"] += taken["whole"]
        times["floor"] += taken["floor"]
        peak = max(peak, taken["peak_kb"] - taken["tables_kb"])
    print(f"\n{what}, {rows:,} rows {order}, {ids} ids, {threads} threads; talka has {peak / 1000:.0f} MB beside the tables")
    middle = {name: tuple(statistics.median(part) for part in zip(*each, strict=True)) for name, each in times.items()}
    for name, (clock, processor) in middle.items():
        ratio = clock / middle["talka"][0], processor / max(middle["talka"][1], 1)
        print(f"  {name:>8} {clock:9.0f} ms, processors {processor:9.0f} ms   {ratio[0]:6.2f} and {ratio[1]:6.2f} × talka")


def main(rows: int, rounds: int) -> None:
    print(", ".join(f"{name} {version(name)}" for name in ("duckdb", "polars", "pandas", "pyarrow")))
    for order in ("disordered", "grouped"):
        for ids in ("integer", "dictionary", "text"):
            for threads in (1, 2):
                case("decisions", rows, order, ids, threads, rounds)
    case("milestones", rows, "disordered", "integer", 2, rounds)
    print("\ngrowth, talka alone, integer ids, disordered, one thread")
    for size in (rows // 10, rows, rows * 5):
        taken = by_talka("decisions", size, "disordered", "integer", 1, 1)
        print(f"  {size:>11,} rows: {taken['whole'][0]} ms, {(taken['peak_kb'] - taken['tables_kb']) / 1000:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000, int(sys.argv[2]) if len(sys.argv) > 2 else 2)
