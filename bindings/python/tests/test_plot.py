"""Pictures: their numbers, and that they are saved without a browser."""

from __future__ import annotations

import copy
import datetime
from pathlib import Path
from typing import Any

import pytest
import talka
import talka.plot

SCHEME = "lv-jekabpils-2020"
TODAY = "2020-12-31"

HOURS = [
    {
        "volunteer": n % 20,
        "organization": n % 2,
        "on": datetime.date(2020, 1 + n % 12, 1 + n % 28),
        "hours": 3.0 + n % 20 / 2,
        "confirmed": True,
    }
    for n in range(240)
]
PEOPLE = [{"id": n, "born": "2001-05-05"} for n in range(20)]
HOSTS = [{"id": n, "class": "municipal_institution"} for n in range(2)]


@pytest.fixture(scope="module")
def tables() -> talka.Tables:
    return talka.tables(HOURS, volunteers=PEOPLE, organizations=HOSTS)


def a_scheme() -> Any:
    return next(scheme for scheme in talka.schemes() if scheme["id"] == SCHEME)


def easier(tables: talka.Tables) -> talka.Table:
    """The decisions where one hour is enough."""
    scheme = copy.deepcopy(a_scheme())
    scheme["levels"][0]["needs"] = {"at_least_hours": 1}
    return tables.recognize(scheme, today=TODAY).decisions


def a_report() -> Any:
    register: Any = {
        "volunteers": [{"id": "00000000-0000-0000-0000-000000000001", "born": "2010-05-10"}],
        "organizations": [{"id": "00000000-0000-0000-0000-000000000002", "class": "association"}],
        "placements": [
            {
                "id": "00000000-0000-0000-0000-000000000003",
                "volunteer": "00000000-0000-0000-0000-000000000001",
                "organization": "00000000-0000-0000-0000-000000000002",
                "agreement": {"concluded": "2023-05-01"},
            }
        ],
    }
    return talka.check(register, today="2023-06-01")


def pictures(tables: talka.Tables, lang: Any) -> dict[str, talka.plot.Picture]:
    recognized = tables.recognize(SCHEME, today=TODAY)
    decisions = recognized.decisions
    return {
        "hours": talka.plot.hours(tables.totals("month", fewest_people=1, today=TODAY), lang=lang),
        "hours by organization": talka.plot.hours(tables.totals(["month", "organization"], fewest_people=1, today=TODAY), lang=lang),
        "people": talka.plot.people(decisions, a_scheme(), lang=lang),
        "near": talka.plot.near(decisions, within=60, lang=lang),
        "schemes": talka.plot.schemes({SCHEME: recognized, "another": recognized}, lang=lang),
        "changed": talka.plot.changed(decisions, easier(tables), lang=lang),
        "timeline": talka.plot.timeline(a_report(), "00000000-0000-0000-0000-000000000003", lang=lang),
    }


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_each_picture_is_saved_and_says_what_it_shows(tables: talka.Tables, tmp_path: Path, lang: str) -> None:
    for name, picture in pictures(tables, lang).items():
        assert len(picture.table) > 0, name
        picture.save(tmp_path / "picture.png")
        assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG"), name
        picture.save(tmp_path / "picture.svg")
        drawn = (tmp_path / "picture.svg").read_text(encoding="utf-8")
        title = talka.plot.TEXTS[f"{name.split()[0]}_title"].by(lang)  # type: ignore[arg-type]
        assert picture.chart.to_dict()["description"] == title
        assert f">{title}<" in drawn, name


def test_numbers_and_months_are_written_as_in_latvia(tables: talka.Tables, tmp_path: Path) -> None:
    picture = talka.plot.hours(tables.totals("month", fewest_people=1, today=TODAY))
    picture.save(tmp_path / "hours.svg")
    drawn = (tmp_path / "hours.svg").read_text(encoding="utf-8")
    assert ">01.2020.<" in drawn
    assert sum(picture.table["hours"]) == sum(row["hours"] for row in HOURS)  # type: ignore[misc]


def test_people_are_counted_once_in_their_band(tables: talka.Tables) -> None:
    decisions = tables.recognize(SCHEME, today=TODAY).decisions
    table = talka.plot.people(decisions, each=20).table
    assert sum(table["people"]) == 20
    assert table["from"] == list(range(0, 20 * len(table), 20))


def test_whoever_is_recognised_before_or_after_is_counted_on_one_side(tables: talka.Tables) -> None:
    before, after = tables.recognize(SCHEME, today=TODAY).decisions, easier(tables)
    levels = [{who for who, level in zip(of["volunteer"], of["level"], strict=True) if level} for of in (before, after)]
    there = [len(levels[0] & levels[1]), len(levels[1] - levels[0]), 0]
    assert there[0] > 0 and there[1] > 0
    table = talka.plot.changed(before, after, lang="en").table
    assert table["change"] == ["Stay", "Added", "Drop out"]
    assert table["people"] == there
    back = talka.plot.changed(after, before, lang="en").table
    assert back["people"] == [there[0], 0, there[1]]
    assert back["hours"][2] == table["hours"][1]


def test_a_file_of_another_kind_is_refused(tables: talka.Tables, tmp_path: Path) -> None:
    picture = talka.plot.hours(tables.totals("month", fewest_people=1, today=TODAY))
    with pytest.raises(talka.TalkaError, match="ends in .png, .svg or .html"):
        picture.save(tmp_path / "picture.jpg")
