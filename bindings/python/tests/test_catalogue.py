"""What is constant."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import talka


def test_every_rule_is_explained_in_both_languages() -> None:
    for rule in talka.rules():
        latvian, english = talka.explain(rule["code"]), talka.explain(rule["code"], "en")
        assert latvian["title"] != english["title"]
        assert latvian["checked"] == english["checked"] == rule["checked"]
        for in_latvian, in_english in zip(latvian["provisions"], english["provisions"], strict=True):
            assert in_latvian["id"] == in_english["id"]
            assert in_latvian["says"] != in_english["says"]
            assert in_latvian["citation"] != in_english["citation"]


def test_a_built_in_scheme_is_the_one_that_its_id_names() -> None:
    register = '{"volunteers": []}'
    for scheme in talka.schemes():
        named = talka.recognize(register, scheme["id"], today="2020-12-31")
        assert talka.recognize(register, scheme, today="2020-12-31") == named
        assert named["scheme"] == scheme["id"]


def test_schemes_are_found_by_municipality_and_day() -> None:
    def ids(**asked: Any) -> list[str]:
        return [scheme["id"] for scheme in talka.schemes(**asked)]

    assert ids(municipality="0110000") == ["lv-jekabpils-2020"]
    assert ids(municipality="Gulbenes novads", on="2021-08-25") == ["lv-gulbene-2014"]
    assert ids(municipality="Gulbenes novads", on=datetime.date(2021, 8, 26)) == ["lv-gulbene-2021"]
    assert len(ids(on="2020-06-01")) < len(ids())
    with pytest.raises(talka.TalkaError) as refused:
        ids(municipality="Vārpas novads")
    assert refused.value.path == "/municipality"


def test_words_of_records_are_called_something_in_both_languages() -> None:
    assert talka.words("ConfirmationState")["pending"] == "gaida apstiprinājumu"
    assert talka.words("ConfirmationState", "en")["pending"] == "waiting for confirmation"
    anything: Any
    for anything in ("", "confirmationState", None, 1, []):
        with pytest.raises(talka.TalkaError):
            talka.words(anything)


def test_whoever_changes_an_answer_changes_only_their_own() -> None:
    talka.rules().clear()
    talka.schemes().clear()
    explanation: Any = talka.explain("consent-missing")
    explanation.clear()
    assert talka.rules()
    assert talka.schemes()
    assert talka.explain("consent-missing")


def test_a_code_or_a_language_that_is_none_is_refused() -> None:
    anything: Any
    for anything in ("", "consent", None, 1, []):
        with pytest.raises(talka.TalkaError):
            talka.explain(anything)
        with pytest.raises(talka.TalkaError):
            talka.explain("consent-missing", anything)
