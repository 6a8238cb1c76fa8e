"""Python finds what the conformance vectors say, in the very words of the core."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import talka
from talka import _talka
from talka._json import to_json
from vectors import (
    Case,
    ExchangeCase,
    RecognitionCase,
    StayCase,
    bases,
    cases,
    counted,
    exchange_cases,
    found,
    of_programmes,
    recognition_cases,
    stated,
    stay_cases,
)


@pytest.mark.parametrize("case", [*bases(), *cases()], ids=lambda case: case.id)
def test_each_case_is_judged_as_it_says(case: Case) -> None:
    register: Any = case.register
    settings: Any = case.settings
    report = talka.check(register, detail="full", **settings)
    assert found(report, case) == case.expected


@pytest.mark.parametrize("case", [*recognition_cases()], ids=lambda case: case.id)
def test_each_scheme_decides_as_its_cases_say(case: RecognitionCase) -> None:
    register: Any = case.register
    settings: Any = case.settings
    ledger: Any = case.ledger
    recognition = talka.recognize(register, case.scheme, ledger=ledger, **settings)
    assert [stated(decision) for decision in recognition["decisions"]] == case.expected


@pytest.mark.parametrize("case", [*stay_cases()], ids=lambda case: case.id)
def test_each_stay_is_judged_as_its_case_says(case: StayCase) -> None:
    register: Any = case.register
    settings: Any = case.settings
    assert of_programmes(talka.check_stays(register, case.stays, **settings)) == case.expected
    for finding in talka.check_stays(register, iter(case.stays), lang="lv", **settings)["findings"]:
        assert finding["message"].startswith("Programma") and finding["citation"]


@pytest.mark.parametrize("case", [*exchange_cases()], ids=lambda case: case.id)
def test_each_project_is_judged_as_its_case_says(case: ExchangeCase) -> None:
    exchange: Any = case.exchange
    settings: Any = case.settings
    report = talka.check_exchange(exchange, **settings)
    assert of_programmes(report) == case.expected
    assert {name: value for name, value in report.items() if name in case.sums} == case.sums
    said = talka.check_exchange(json.dumps(exchange), lang="lv", **settings)
    for finding in said["findings"]:
        assert finding["message"].startswith(("Projekt", "Programma")) and finding["citation"]
    assert all(fact["text"] for open_ in said["undetermined"] for fact in open_["missing"])


@pytest.mark.parametrize("case", [case for case in cases() if case.counts], ids=lambda case: case.id)
def test_each_year_is_counted_as_its_cases_say(case: Case) -> None:
    register: Any = case.register
    settings: Any = case.settings
    years = [(stated["organization"], stated["year"]) for stated in case.counts]
    answers = [talka.yearly(register, organization, year, **settings) for organization, year in years]
    assert [counted(answer) for answer in answers] == case.counts


def test_each_report_is_byte_for_byte_that_of_the_core(root: Path) -> None:
    file = root / "target" / "reports.ndjson"
    assert file.exists(), "first `cargo xtask reports --out target/reports.ndjson`"
    written = [json.loads(line) for line in file.read_bytes().splitlines()]
    of_core = {line["id"]: line["report"] for line in written}
    here = {
        case.id: _talka.check(
            to_json(case.register), to_json({"settings": case.settings, "lang": "lv", "detail": "full"})
        )
        for case in cases()
    } | {
        case.id: _talka.recognize(
            to_json(case.register),
            to_json({"settings": case.settings, "scheme": case.scheme, "ledger": case.ledger}),
        )
        for case in recognition_cases()
    } | {
        f"{case.id}, count {n}": _talka.yearly(
            to_json(case.register),
            to_json(
                {
                    "settings": case.settings,
                    "organization": stated["organization"],
                    "year": stated["year"],
                    "lang": "lv",
                }
            ),
        )
        for case in cases()
        for n, stated in enumerate(case.counts)
    } | {
        case.id: _talka.check_stays(
            to_json(case.register), to_json({"settings": case.settings, "stays": case.stays, "lang": "lv"})
        )
        for case in stay_cases()
    } | {
        case.id: _talka.check_exchange(to_json(case.exchange), to_json({"settings": case.settings, "lang": "lv"}))
        for case in exchange_cases()
    }
    assert here == of_core
