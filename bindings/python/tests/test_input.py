"""What goes in: dicts, JSON text and bytes, days and ids as Python has them; and what is refused, with its place."""

from __future__ import annotations

import datetime
import decimal
import json
import math
import pathlib
import types
import uuid
from typing import Any

import numpy
import pandas
import pytest
import talka

ANNA, CLUB, PLACEMENT = (uuid.UUID(int=n) for n in (1, 2, 3))

REGISTER: Any = {
    "volunteers": [{"id": str(ANNA), "born": "2010-05-10"}],
    "organizations": [{"id": str(CLUB), "class": "association"}],
    "placements": [
        {
            "id": str(PLACEMENT),
            "volunteer": str(ANNA),
            "organization": str(CLUB),
            "agreement": {"concluded": "2023-05-01"},
        }
    ],
}


def refusal(register: Any, **settings: Any) -> tuple[str, str]:
    with pytest.raises(talka.TalkaError) as caught:
        talka.check(register, **({"today": "2023-06-01"} | settings))
    return caught.value.kind, caught.value.path


def test_text_and_bytes_are_judged_as_the_dict_is() -> None:
    report = talka.check(REGISTER, today="2023-06-01")
    text = json.dumps(REGISTER)
    assert report["findings"]
    assert talka.check(text, today="2023-06-01") == report
    assert talka.check(text.encode(), today="2023-06-01") == report


def test_days_and_identifiers_may_be_what_python_has_for_them() -> None:
    register: Any = json.loads(json.dumps(REGISTER))
    register["volunteers"][0] |= {"id": ANNA, "born": datetime.date(2010, 5, 10)}
    register["organizations"] = ({"id": CLUB, "class": "association"},)
    register["placements"][0]["agreement"]["concluded"] = datetime.date(2023, 5, 1)
    assert talka.check(register, today=datetime.date(2023, 6, 1)) == talka.check(REGISTER, today="2023-06-01")


def test_a_year_is_counted_and_an_unknown_organization_refused() -> None:
    log = {"id": str(uuid.UUID(int=4)), "placement": str(PLACEMENT), "on": "2023-05-20", "minutes": 90, "place": "Library"}
    register = REGISTER | {"hour_logs": [log]}
    yearly = talka.yearly(register, CLUB, 2023, today=datetime.date(2023, 6, 1))
    assert (yearly["organization"], yearly["year"], yearly["minutes"]) == (str(CLUB), 2023, 90)
    assert yearly["places"] == [{"place": "Library", "volunteers": 1, "volunteers_at_most": 1}]
    with pytest.raises(talka.TalkaError) as caught:
        talka.yearly(register, ANNA, 2023, lang="lv", today="2023-06-01")
    assert (caught.value.kind, caught.value.path) == ("unknown_organization", "/organization")


def test_impact_is_counted_in_groups_and_small_ones_are_not_given() -> None:
    log = {"id": str(uuid.UUID(int=4)), "placement": str(PLACEMENT), "on": "2023-05-20", "minutes": 90}
    register = REGISTER | {"hour_logs": [log]}
    asked: Any = {"by": ["month"], "value": {"method": "minimum_wage"}, "fewest_people": 1}
    totals = talka.impact(register, asked, today="2023-06-01", lang="en")["totals"]
    assert totals["groups"][0]["of"] == [{"by": "month", "is": "2023-05", "text": "May 2023"}]
    # 620 euro for 184 hours are 3.3696 euro an hour.
    value = {"cents": 505, "minutes_without": 0}
    assert totals["whole"]["sums"] == {"people": 1, "placements": 1, "entries": 1, "minutes": 90, "value": value}
    few = talka.impact(register, {"by": ["month"]}, cities=[{"municipality": "0001000"}], today=datetime.date(2023, 6, 1))
    assert (few["totals"]["whole"]["sums"], few["totals"]["groups"][0]["sums"]) == (None, None)
    assert few["comparison"] is not None
    assert few["comparison"]["rows"][0]["cities"][0]["why_not"] == "no_entries"
    with pytest.raises(talka.TalkaError) as caught:
        talka.impact(register, {"by": ["level"]}, today="2023-06-01")
    assert caught.value.path == "/asked/by"


def test_records_and_tables_have_the_same_totals(root: pathlib.Path) -> None:
    register: Any = talka.read_folder(root / "examples" / "jekabpils")["register"]
    by: Any = ["field", "age_band"]
    of_tables = talka.Tables.of_register(register).totals(by, today="2020-12-31", fewest_people=1).to_dicts()
    asked: Any = {"by": by, "fewest_people": 1}
    groups = talka.impact(register, asked, today="2020-12-31")["totals"]["groups"]
    of_records = [(*(part["is"] for part in group["of"]), group["sums"]["people"], group["sums"]["minutes"]) for group in groups if group["sums"]]
    assert len(of_records) > 20
    assert [(row["field"], row["age_band"], row["people"], row["minutes"]) for row in of_tables] == of_records


def test_a_summary_says_once_what_is_alike() -> None:
    summary = talka.check(REGISTER, today="2023-06-01", lang="lv", detail="summary")
    young = summary["findings"][0]
    assert (young["code"], young["findings"], young["records"], young["entries"]) == ("under-minimum-age", 1, 1, 0)
    asked = next(group for group in summary["questions"] if group["field"] == "/placements/*/payments")
    assert (asked["text"], asked["answer"], asked["of"]) == ("Vai par darbu ir maksāts?", "records", "Payment")


def test_what_cannot_be_read_is_said_in_the_language_that_is_asked_for() -> None:
    register: Any = {"volunteers": [{"id": str(ANNA), "born": "2011-02-31"}]}
    with pytest.raises(talka.TalkaError, match="bet šādas dienas kalendārā nav$"):
        talka.check(register, today="2023-06-01", lang="lv")
    with pytest.raises(talka.TalkaError, match="^/municipality: options: vajadzīgs pašvaldības kods"):
        talka.schemes(municipality="Vārpas novads", lang="lv")


def test_a_moment_is_no_day() -> None:
    noon = datetime.datetime(2010, 5, 10, 12)
    assert refusal({"volunteers": [{"id": ANNA, "born": noon}]}) == ("expected", "/volunteers/0/born")
    with pytest.raises(talka.TalkaError, match="^/settings/today: options: expected a `datetime.date`, found"):
        talka.check(REGISTER, today=noon)


def test_a_day_of_a_small_year_keeps_its_four_digits() -> None:
    report = talka.check({}, today=datetime.date(1, 1, 1))
    assert report["settings"]["today"] == "0001-01-01"


def test_no_setting_is_as_good_as_none() -> None:
    assert talka.check(REGISTER, today="2023-06-01", lang=None, consent_by=None) == talka.check(
        REGISTER, today="2023-06-01"
    )
    assert refusal({}, today=None) == ("missing_member", "/settings")
    assert refusal({}, consent_until="18") == ("unknown_word", "/settings/consent_until")
    assert refusal({}, tomorrow="2023-06-02") == ("unknown_member", "/settings")
    assert refusal({}, lang="de") == ("unknown_word", "/lang")


class Unknown:
    pass


def cycle() -> list[Any]:
    inside: list[Any] = []
    inside.append([1, {"again": inside}])
    return inside


def nest(depth: int) -> Any:
    value: Any = 0
    for _ in range(depth):
        value = [value]
    return value


NO_JSON = {
    "infinity": -math.inf,
    "too large": 10**5000,
    "half a character": "half \ud800 a character",
    "bytes": b"bytes",
    "set": {1, 2},
    "part of a number": decimal.Decimal("1.5"),
    "mapping": types.MappingProxyType({}),
    "time": datetime.time(12),
    "complex": 1j,
    "unknown": Unknown(),
    "name that is a tuple": {(1, 2): 3},
    "name with half a character": {"\udfff": 3},
}


@pytest.mark.parametrize("name", NO_JSON)
def test_what_json_cannot_hold_is_refused_at_each_place(name: str) -> None:
    value = NO_JSON[name]
    document: Any = {"a": [value, 1], "b": value}
    with pytest.raises(talka.TalkaError) as caught:
        talka.check(document, today="2023-06-01")
    places = [error["path"] for error in caught.value.errors]
    assert places[0].startswith("/a/0") and places[-1] == "/b" and len(places) == 2
    assert refusal({"fine": [1, 1.5, None, True, ANNA], "a/b~": ["fine", value, value]}) == ("expected", "/a~1b~0/1")


NUMBERS: dict[str, Any] = {
    "whole fraction": 90.0,
    "decimal": decimal.Decimal(90),
    "decimal with noughts": decimal.Decimal("90.00"),
    "numpy integer": numpy.int32(90),
    "numpy fraction": numpy.float32(90),
    "numpy fraction of 64 bits": numpy.float64(90),
}


@pytest.mark.parametrize("name", NUMBERS)
def test_a_whole_number_is_one_whoever_wrote_it(name: str) -> None:
    log = {"id": uuid.UUID(int=4), "placement": PLACEMENT, "on": "2023-05-20", "minutes": 90}
    register: Any = REGISTER | {"hour_logs": [log | {"minutes": NUMBERS[name]}]}
    expected = talka.check(REGISTER | {"hour_logs": [log]}, today="2023-06-01", detail="full")
    assert talka.check(register, today="2023-06-01", detail="full") == expected


DAYS: dict[str, Any] = {
    "midnight": datetime.datetime(2010, 5, 10),
    "pandas": pandas.Timestamp("2010-05-10"),
    "numpy day": numpy.datetime64("2010-05-10"),
    "numpy moment": numpy.datetime64("2010-05-10T00:00:00", "ns"),
}


@pytest.mark.parametrize("name", DAYS)
def test_a_day_is_one_whoever_wrote_it(name: str) -> None:
    register: Any = REGISTER | {"volunteers": [{"id": ANNA, "born": DAYS[name]}]}
    assert talka.check(register, today="2023-06-01") == talka.check(REGISTER, today="2023-06-01")


@pytest.mark.parametrize("value", [math.nan, pandas.NA, pandas.NaT, numpy.datetime64("NaT"), numpy.float64("nan"), decimal.Decimal("nan")])
def test_what_tables_have_for_unknown_is_unknown(value: Any) -> None:
    register: Any = REGISTER | {"volunteers": [{"id": ANNA, "born": value}]}
    unknown: Any = REGISTER | {"volunteers": [{"id": ANNA}]}
    assert talka.check(register, today="2023-06-01") == talka.check(unknown, today="2023-06-01")


def test_numpy_has_its_own_true() -> None:
    def register(value: Any) -> Any:
        placement = REGISTER["placements"][0] | {"work": {"harmless": value}}
        return REGISTER | {"placements": [placement]}

    assert talka.check(register(numpy.True_), today="2023-06-01") == talka.check(register(True), today="2023-06-01")


def test_what_a_generator_gives_is_read_once() -> None:
    # Nothing of it is lost where the document is looked at a second time.
    logs = [{"id": uuid.UUID(int=n), "placement": PLACEMENT, "on": "2023-05-20", "minutes": 60.0} for n in (5, 6)]
    report = talka.check(REGISTER | {"hour_logs": (log for log in logs)}, today="2023-06-01", detail="full")
    assert len(report["verdicts"]) == 2


def test_a_path_is_no_json() -> None:
    with pytest.raises(talka.TalkaError, match="read_folder"):
        talka.check("examples/viena-lapa", today="2023-06-01")


def test_a_list_that_lies_in_itself_twice_ends() -> None:
    inside: list[Any] = []
    inside += [inside, inside, math.nan]
    assert refusal(inside)[0] == "expected"


def test_what_goes_too_deep_is_refused() -> None:
    kind, path = refusal(cycle())
    assert kind == "expected"
    assert path.startswith("/0/1/again/0/1/again/0/1")
    assert refusal(nest(100_000))[0] == "expected"
    # Not too deep for Python, but for the reader.
    assert refusal(nest(200)) == ("syntax", "")
    assert refusal(nest(100)) == ("expected", "")


def test_numbers_and_names_that_json_can_hold_but_no_register_has() -> None:
    assert refusal({"volunteers": [{"id": ANNA, "name": 1.0}]}) == ("expected", "/volunteers/0/name")
    assert refusal({1: []})[0] == "unknown_member"
    assert refusal({"hour_logs": [{"id": ANNA, "placement": CLUB, "on": "2023", "minutes": 2**70}]})[0] == "expected"


def test_text_that_is_no_json_is_refused() -> None:
    assert refusal("") == ("syntax", "")
    assert refusal(b"\xff") == ("syntax", "")
    assert refusal("\ud800") == ("expected", "")
    assert refusal("[") == ("syntax", "")
    assert refusal("[]") == ("expected", "")


def test_everything_that_is_wrong_is_reported_at_once() -> None:
    register: Any = {"volunteers": [{"id": ANNA, "borm": "2005"}, {"born": 2005}]}
    with pytest.raises(talka.TalkaError) as caught:
        talka.check(register, today="2023-06-01")
    error = caught.value
    assert isinstance(error, ValueError)
    assert [error["path"] for error in error.errors] == ["/volunteers/0", "/volunteers/1/born", "/volunteers/1"]
    assert (error.kind, error.path) == ("unknown_member", "/volunteers/0")
    assert str(error).splitlines()[0] == "/volunteers/0: unknown field, number 2 of its object (did you mean `born`?)"


def test_no_value_is_reported() -> None:
    misplaced: Any
    for misplaced in ({"id": "Anna Bērziņa"}, {"id": "Anna Bērziņa", "born": Unknown()}):
        with pytest.raises(talka.TalkaError) as caught:
            talka.check({"volunteers": [misplaced]}, today="2023-06-01")
        assert "Anna" not in str(caught.value) + repr(caught.value)
