"""Any table into any place gives a result or a `TalkaError`, and afterwards the module still answers."""

from __future__ import annotations

import contextlib
import datetime
import decimal
import subprocess
import sys
from typing import Any

import pyarrow
import pytest
import talka
from hypothesis import given, settings
from hypothesis import strategies as st
from test_any_value import TEXT, VALUES

SCHEME = "lv-jekabpils-2020"
TODAY = "2020-12-31"

HOURS = [{"volunteer": 7, "organization": "museum", "on": "2020-06-26", "minutes": 90, "confirmed": True}]
KNOWN = talka.tables(HOURS).check(today=TODAY, detail="full")

NAMES = st.sampled_from(
    ["id", "volunteer", "organization", "placement", "host", "on", "minutes", "hours", "start", "end", "confirmed", "corrects"]
    + ["kind", "mode", "place", "field", "task", "stated", "entered", "entered_by", "evidence", "confirmation", "confirmation/state"]
    + ["evidence/page", "born", "name", "class", "municipality", "consents", "residences", "agreement", "codes", "a", "", "/", "a/b"]
)

SIMPLE: list[tuple[pyarrow.DataType, Any]] = [
    (pyarrow.null(), st.none()),
    (pyarrow.bool_(), st.booleans()),
    (pyarrow.int8(), st.integers(-128, 127)),
    (pyarrow.int64(), st.integers(-(2**63), 2**63 - 1)),
    (pyarrow.uint64(), st.integers(0, 2**64 - 1)),
    (pyarrow.float32(), st.floats(width=32)),
    (pyarrow.float64(), st.floats() | st.sampled_from([1.5, 60.0])),
    (pyarrow.decimal128(10, 2), st.decimals(-1000, 1000, places=2)),
    (pyarrow.decimal256(60, 5), st.just(decimal.Decimal("1.5"))),
    (pyarrow.string(), st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(["2020-06-26", "09:30", "museum"])),
    (pyarrow.large_string(), st.sampled_from(["2020-06", "7", "association", "biedrība"])),
    (pyarrow.string_view(), st.sampled_from(["confirmed", "2020-06-26/2020-06-28"])),
    (pyarrow.binary(), st.binary(max_size=4)),
    (pyarrow.binary(16), st.binary(min_size=16, max_size=16)),
    (pyarrow.binary(3), st.binary(min_size=3, max_size=3)),
    (pyarrow.date32(), st.dates()),
    (pyarrow.date64(), st.dates()),
    (pyarrow.time32("s"), st.just(datetime.time(9, 30))),
    (pyarrow.time64("us"), st.times()),
    (pyarrow.timestamp("s"), st.datetimes()),
    (pyarrow.timestamp("us", "UTC"), st.datetimes()),
    (pyarrow.duration("s"), st.timedeltas(datetime.timedelta(-9), datetime.timedelta(9))),
    (pyarrow.dictionary(pyarrow.int8(), pyarrow.string()), st.sampled_from(["museum", "7"])),
    (pyarrow.dictionary(pyarrow.int32(), pyarrow.int64()), st.sampled_from([1, 7])),
]

TYPES: Any = st.recursive(
    st.sampled_from(SIMPLE),
    lambda inner: st.one_of(
        inner.map(lambda of: (pyarrow.list_(of[0]), st.lists(of[1] | st.none(), max_size=3))),
        inner.map(lambda of: (pyarrow.large_list(of[0]), st.lists(of[1] | st.none(), max_size=3))),
        inner.map(lambda of: (pyarrow.list_(of[0], 1), st.lists(of[1] | st.none(), min_size=1, max_size=1))),
        st.tuples(inner, NAMES).map(
            lambda of: (pyarrow.struct([pyarrow.field(of[1], of[0][0])]), st.fixed_dictionaries({of[1]: of[0][1] | st.none()}))
        ),
        inner.map(lambda of: (pyarrow.map_(pyarrow.string(), of[0]), st.just([]))),
    ),
    max_leaves=4,
)


@st.composite
def columns(draw: st.DrawFn, rows: int) -> pyarrow.Array:
    kind, values = draw(TYPES)
    given_values = draw(st.lists(values | st.none(), min_size=rows, max_size=rows))
    if pyarrow.types.is_dictionary(kind):
        return pyarrow.array(given_values, kind.value_type).dictionary_encode()
    return pyarrow.array(given_values, kind)


@st.composite
def any_tables(draw: st.DrawFn, among: Any = ()) -> pyarrow.Table:
    """A table of any columns, with some of those that have to be there, so that more than the first look is looked at."""
    rows = draw(st.integers(0, 4))
    names = draw(st.lists(NAMES, max_size=4, unique=draw(st.booleans())))
    arrays = [draw(columns(rows)) for _ in names]
    for name, array in among:
        if name not in names and draw(st.integers(0, 9)):
            names.append(name)
            arrays.append(pyarrow.array(array[:rows]))
    table = pyarrow.Table.from_arrays(arrays, names=names)
    whole: pyarrow.Table = table.slice(draw(st.integers(0, 1)))
    return pyarrow.Table.from_batches(whole.to_batches(max_chunksize=draw(st.integers(1, 5))), whole.schema)


OF_HOURS = [
    ("volunteer", [1, 2, 1, 2]),
    ("organization", ["a", "a", "b", "b"]),
    ("on", [datetime.date(2020, 6, day) for day in (1, 2, 3, 4)]),
    ("minutes", [60, 90, 120, 30]),
]
OF_PEOPLE = [("id", [1, 2, 3, 4]), ("born", ["2003-03-15", "2004", None, "2010-01-01"])]
OF_HOSTS = [("id", ["a", "b", "c", "d"]), ("class", ["association", "biedrība", None, "municipal_institution"])]
OF_PLACEMENTS = [("id", [1, 2, 3, 4]), ("volunteer", [1, 2, 1, 2]), ("organization", ["a", "a", "b", "b"])]


def read_and_judged(tables: talka.Tables) -> None:
    checked = tables.check(today=TODAY, detail="full", names=True, labels="lv")
    rows = [len(table.to_dicts()) for table in (checked.findings, checked.verdicts, checked.refused)]
    assert rows[1] + rows[2] >= 0
    tables.recognize(SCHEME, today=TODAY, names=True)
    tables.milestones(SCHEME, today=TODAY)
    tables.totals(("organization", "month", "field"), today=TODAY)


@settings(max_examples=100)
@given(
    hours=any_tables(OF_HOURS),
    volunteers=st.none() | any_tables(OF_PEOPLE),
    organizations=st.none() | any_tables(OF_HOSTS),
    placements=st.none() | any_tables(OF_PLACEMENTS),
    renamed=st.dictionaries(NAMES, NAMES, max_size=1),
)
def test_any_tables(hours: Any, volunteers: Any, organizations: Any, placements: Any, renamed: dict[str, str]) -> None:
    with contextlib.suppress(talka.TalkaError):
        read_and_judged(
            talka.tables(hours, volunteers=volunteers, organizations=organizations, placements=placements, columns=renamed)
        )
    assert talka.tables(HOURS).check(today=TODAY, detail="full").verdicts == KNOWN.verdicts


@settings(max_examples=100)
@given(table=any_tables())
def test_any_table_is_shown_or_refused(table: pyarrow.Table) -> None:
    with contextlib.suppress(talka.TalkaError):
        shown = talka.Table(table)
        assert len(shown) == table.num_rows
        repr(shown)
        shown._repr_html_()


@settings(max_examples=100)
@given(value=VALUES, other=VALUES, word=TEXT)
def test_any_value_instead_of_a_table(value: Any, other: Any, word: str) -> None:
    rows: Any = [{"volunteer": value, "organization": "a", "on": other, "minutes": value, word: other}]
    for arguments in ({"hours": value}, {"hours": rows}, {"hours": HOURS, "volunteers": value}, {"hours": HOURS, "columns": value}):
        with contextlib.suppress(talka.TalkaError):
            talka.tables(**arguments).check(today=TODAY)
    tables = talka.tables(HOURS)
    calls: list[Any] = [
        lambda: tables.check(today=value),
        lambda: tables.check(today=TODAY, detail=value),
        lambda: tables.check(today=TODAY, labels=value),
        lambda: tables.check(today=TODAY, threads=value),
        lambda: tables.check(today=TODAY, names=value),
        lambda: tables.recognize(value, today=TODAY),
        lambda: tables.recognize(SCHEME, today=TODAY, labels=value),
        lambda: tables.totals(value, today=TODAY),
        lambda: tables.totals("month", fewest_people=value, today=TODAY),
        lambda: talka.read(value),
        lambda: talka.read("nowhere", lang=value, namespace=other),
        lambda: talka.read("nowhere.parquet", columns=value),
        lambda: talka.key(value, other),
        lambda: talka.key("volunteer", "1", namespace=value),
        lambda: talka.hours_by(value, "month", today=TODAY),
        lambda: talka.Table(value),
        lambda: talka.legal_class(value),
        lambda: talka.words(value, other),
        lambda: tables.check(today=TODAY, progress=value),
        lambda: talka.Table(HOURS, columns=value),
        lambda: talka.Table(HOURS)[value],
    ]
    for call in calls:
        with contextlib.suppress(talka.TalkaError):
            call()


ENDLESS = """
import datetime, resource, sys
import pyarrow, talka

used = int(next(line for line in open("/proc/self/status") if line.startswith("VmSize")).split()[1]) * 1024
resource.setrlimit(resource.RLIMIT_AS, (used + (700 << 20), resource.RLIM_INFINITY))
rows = 1 << 18
batch = pyarrow.record_batch({
    "volunteer": pyarrow.array(range(rows), pyarrow.int32()),
    "organization": pyarrow.array([1] * rows, pyarrow.int8()),
    "on": pyarrow.array([datetime.date(2020, 6, 26)] * rows),
    "minutes": pyarrow.array([60] * rows, pyarrow.int16()),
})

def batches():
    while True:
        yield batch

try:
    talka.tables(pyarrow.RecordBatchReader.from_batches(batch.schema, batches()))
except talka.TalkaError as error:
    sys.exit(0 if (error.kind, error.path) == ("too_large", "/hours") else str(error))
sys.exit("no error")
"""


LARGE = """
import resource, sys
import talka

text = ('{"volunteers": [' + ", ".join('{"id": "00000000-0000-0000-0000-%012d"}' % n for n in range(100_000)) + "]}").encode()
used = int(next(line for line in open("/proc/self/status") if line.startswith("VmSize")).split()[1]) * 1024
resource.setrlimit(resource.RLIMIT_AS, (used + 10 * len(text), resource.RLIM_INFINITY))
for function in (
    lambda: talka.check(text, today="2020-12-31"),
    lambda: talka.recognize(text, "lv-jekabpils-2020", today="2020-12-31"),
    lambda: talka.yearly(text, "00000000-0000-0000-0000-000000000001", 2020, today="2020-12-31"),
    lambda: talka.Tables.of_register(text),
):
    try:
        function()
    except talka.TalkaError as error:
        if error.kind != "too_large":
            sys.exit(str(error))
    else:
        sys.exit("no error")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how much memory is left")
@pytest.mark.parametrize("program", [ENDLESS, LARGE])
def test_a_size_that_cannot_fit_is_refused_before_memory_ends(program: str) -> None:
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=120)
    assert (ran.returncode, ran.stderr) == (0, "")
