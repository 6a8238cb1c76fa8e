"""Any JSON value into any function gives a result or a `TalkaError`, and afterwards the module still answers."""

from __future__ import annotations

import contextlib
import copy
import json
from typing import Any

import talka
from hypothesis import given
from hypothesis import strategies as st
from vectors import Case, cases

CASES = list(cases())
KNOWN = next(case for case in CASES if case.expected["findings"])


def report(case: Case) -> Any:
    register: Any = case.register
    settings: Any = case.settings
    return talka.check(register, lang="lv", detail="full", **settings)


ANSWER = report(KNOWN)

# Words that a reader knows, so that a value gets past the first look.
KNOWN_TEXT = st.sampled_from(
    ["id", "volunteers", "born", "2020-02-29", "2020", "0001-01-01", "9999-12-31", "12:30", "lv", "full", "16", "written"]
    + ["00000000-0000-0000-0000-000000000001", "111111-11410", "40008218958", "lv-jekabpils-2020", "", "/", "\x00", "ā"]
)
TEXT = KNOWN_TEXT | st.text(st.characters(exclude_categories=()), max_size=20)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | TEXT
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4))


@st.composite
def nearly_registers(draw: st.DrawFn) -> Any:
    """A register of the vectors with something else in some place."""
    register = copy.deepcopy(draw(st.sampled_from(CASES)).register)
    places = [(register, name) for name in register]
    for holder, place in places:
        inside = holder[place]
        keys: Any = inside if isinstance(inside, dict) else range(len(inside)) if isinstance(inside, list) else ()
        places += [(inside, key) for key in keys]
    for holder, place in draw(st.lists(st.sampled_from(places), min_size=1, max_size=3, unique_by=str)):
        holder[place] = draw(VALUES)
    return register


REGISTERS: Any = VALUES | nearly_registers()


def answers(function: Any, *values: Any, **options: Any) -> None:
    with contextlib.suppress(talka.TalkaError):
        function(*values, **options)
    assert report(KNOWN) == ANSWER


@given(register=REGISTERS, today=VALUES | st.just("2020-12-31"), lang=VALUES, detail=VALUES, other=VALUES)
def test_check(register: Any, today: Any, lang: Any, detail: Any, other: Any) -> None:
    answers(talka.check, register, today="2020-12-31", lang="en", detail="full")
    answers(talka.check, json.dumps(register), today=today)
    answers(talka.check, register, today=today, lang=lang, detail=detail, consent_until=other, another=other)


@given(register=REGISTERS, scheme=VALUES, today=VALUES, ledger=VALUES)
def test_recognize(register: Any, scheme: Any, today: Any, ledger: Any) -> None:
    answers(talka.recognize, register, "lv-jekabpils-2020", today="2020-12-31")
    answers(talka.recognize, register, scheme, today=today, ledger=ledger)


@given(scheme=st.sampled_from(talka.schemes()), name=st.text(), value=VALUES)
def test_schemes(scheme: Any, name: str, value: Any) -> None:
    for place in (*scheme, name):
        answers(talka.recognize, KNOWN.register, scheme | {place: value}, today="2020-12-31")


@given(text=st.text() | st.binary())
def test_text_and_bytes(text: str | bytes) -> None:
    answers(talka.check, text, today="2020-12-31")
    answers(talka.recognize, text, "lv-jekabpils-2020", today="2020-12-31")


@given(value=VALUES, lang=VALUES)
def test_the_others(value: Any, lang: Any) -> None:
    answers(talka.PersonalCode, value, lang=lang)
    answers(talka.RegistrationNumber, value, lang=lang)
    answers(talka.explain, value, lang)
    answers(talka.explain, "consent-missing", value)
    answers(talka.read_folder, value, lang=lang)
