"""The network of municipalities: whom to ask about a number, who has reported, and no names in answers."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
import talka

NETWORK: Any = {
    "contacts": [
        {"role": "working_group", "region": "zemgale", "from": "2020-01-01", "name": "Anna Paraudziņa"},
        {"role": "coordinator", "municipality": "0110000", "from": datetime.date(2020, 3, 1), "to": "2020-05-31"},
    ],
    "reported": [{"municipality": "0110000", "from": "2020-01-01", "to": "2020-12-31", "on": "2021-01-15"}],
}


def test_a_total_names_whom_to_ask() -> None:
    asked = talka.network(NETWORK, ["0110000", "zemgale", "kurzeme"], on="2020-05-31")["asked"]
    assert [(one["of"], one["contacts"]) for one in asked] == [
        ("municipality", [1]),
        ("planning_region", [0]),
        (None, []),
    ]
    assert talka.network(NETWORK, ["0110000"], on="2020-06-01")["asked"][0]["of"] == "planning_region"


def test_the_groups_of_an_impact_are_places(root: Any) -> None:
    folder = talka.read_folder(root / "examples" / "jekabpils")
    impact = talka.impact(folder["register"], {"by": ["municipality"]}, today="2020-12-31")
    places = [part["is"] for group in impact["totals"]["groups"] for part in group["of"] if part["is"] is not None]
    assert places
    asked = talka.network(NETWORK, places, on="2020-04-01")["asked"]
    assert [one["place"] for one in asked] == places


def test_who_has_reported() -> None:
    about = ("2020-01-01", datetime.date(2020, 12, 31))
    states = {one["ask"]["place"]: one["state"] for one in talka.network(NETWORK, on="2021-02-01", about=about)["reporting"] or []}
    assert len(states) == 119
    assert [place for place, state in states.items() if state == "reported"] == ["0110000"]
    assert {state for place, state in states.items() if place != "0110000"} == {"missing"}
    before = talka.network(NETWORK, on="2021-01-14", about=about)["reporting"] or []
    assert {one["state"] for one in before} == {"missing"}
    assert talka.network(NETWORK, on="2021-02-01")["reporting"] is None


def test_no_name_is_in_an_answer_or_an_error() -> None:
    answer = talka.network(NETWORK, ["zemgale"], on="2020-05-31", about=("2020-01-01", "2020-12-31"))
    assert "Anna" not in json.dumps(answer, ensure_ascii=False)
    wrong: Any = {"contacts": [{"role": "coordinator", "municipality": "Anna Paraudziņa"}]}
    with pytest.raises(talka.TalkaError) as refused:
        talka.network(wrong, on="2020-05-31", lang="lv")
    assert refused.value.errors[0]["kind"] == "unknown_municipality"
    assert refused.value.errors[0]["path"] == "/contacts/0/municipality"
    assert "Anna" not in str(refused.value)
