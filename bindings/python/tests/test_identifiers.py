"""Personal codes and registration numbers. The codes are made up."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import talka
from talka import PersonalCode, RegistrationNumber, TalkaError


def test_a_code_with_a_day_of_birth_tells_it() -> None:
    code = PersonalCode("111111-11410")
    assert code.form == "date_of_birth"
    assert code.birth_date == datetime.date(1911, 11, 11)
    assert code.check_digit == "right"
    assert code.written() == "111111-11410"


def test_a_code_of_random_digits_tells_nothing() -> None:
    code = PersonalCode("39999999999")
    assert (code.form, code.birth_date, code.check_digit) == ("random", None, "none")


def test_a_code_is_shown_by_nothing_but_written() -> None:
    code = PersonalCode("111111-11410")
    assert str(code) == repr(code) == f"{code}" == "PersonalCode(private)"
    assert not hasattr(code, "__dict__")


def test_two_are_equal_if_their_digits_are() -> None:
    one, same, other = (PersonalCode(text) for text in ("111111-11410", "11111111410", "39999999999"))
    assert one == same
    assert one != other
    assert one != "111111-11410"
    assert len({one, same, other}) == 2
    assert {RegistrationNumber("40008218958")} == {RegistrationNumber("40008218958")}
    assert RegistrationNumber("40008218958") != RegistrationNumber("90000024455")


def test_they_cannot_be_changed() -> None:
    code: Any = PersonalCode("111111-11410")
    number: Any = RegistrationNumber("40008218958")
    for frozen, name in [(code, "form"), (number, "checksum_holds"), (code, "other")]:
        with pytest.raises(AttributeError):
            setattr(frozen, name, None)


def test_a_registration_number_shows_its_digits() -> None:
    number = RegistrationNumber("40008218958")
    assert str(number) == "40008218958"
    assert repr(number) == "RegistrationNumber(40008218958)"
    assert number.checksum_holds
    assert not RegistrationNumber("40003521601").checksum_holds


@pytest.mark.parametrize("identifier", [PersonalCode, RegistrationNumber])
def test_what_is_none_is_refused_in_words(identifier: Any) -> None:
    with pytest.raises(TalkaError, match="not valid: .* 10, not 11") as english:
        identifier("4000821895")
    with pytest.raises(TalkaError) as latvian:
        identifier("4000821895", lang="lv")
    assert (english.value.kind, english.value.path) == ("malformed", "")
    assert latvian.value.kind == "malformed"
    assert "nav" in str(latvian.value)
    assert "4000821895" not in str(english.value) + str(latvian.value)


@pytest.mark.parametrize("identifier", [PersonalCode, RegistrationNumber])
def test_other_than_text_is_refused_too(identifier: Any) -> None:
    other: Any
    for other in (None, 40008218958, b"40008218958", "\ud800", [], datetime.date(2020, 1, 1)):
        with pytest.raises(TalkaError):
            identifier(other)
    for lang in ("de", 1, "\ud800"):
        with pytest.raises(TalkaError):
            identifier("40008218958", lang=lang)


def test_validity_can_be_asked_without_an_error() -> None:
    assert talka.PersonalCode.is_valid("111111-11410")
    assert not talka.PersonalCode.is_valid("311311-11410")
    assert not talka.PersonalCode.is_valid("")
    assert not talka.PersonalCode.is_valid(None)  # type: ignore[arg-type]


def test_a_legal_form_is_known_by_the_words_of_an_office() -> None:
    assert talka.legal_class("biedrība") == "association"
    assert talka.legal_class("Nodibinājums") == "foundation"
    assert talka.legal_class("klubs") is None
    with pytest.raises(talka.TalkaError):
        talka.legal_class(5)  # type: ignore[arg-type]
