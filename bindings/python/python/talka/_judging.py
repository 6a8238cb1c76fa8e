"""Judging a register."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from . import _talka
from ._json import to_json

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._types import Day, Detail, Lang, Ledger, Recognition, Register, Report, SchemeChoice, Settings


def check(
    register: Register | str | bytes,
    *,
    lang: Lang | None = None,
    detail: Detail | None = None,
    **settings: Unpack[Settings],
) -> Report:
    """Judges a register: what was found, what could not be decided, and what was not judged.

    `today` has to be given among the settings: the day on which the judgement is made. The others are the choices where
    the law leaves room, each with its default. With `lang`, `"lv"` or `"en"`, the report has its text in that language;
    with `detail="full"` it also tells what is satisfied, and what the Law makes of each entry of the hour log.
    """
    options = _given(settings=_given(**settings), lang=lang, detail=detail)
    return cast("Report", json.loads(_talka.check(to_json(register), to_json(options, "options: "))))


def recognize(
    register: Register | str | bytes,
    scheme: SchemeChoice,
    *,
    earlier_versions: list[SchemeChoice] | None = None,
    on: Day | None = None,
    ledger: Ledger | None = None,
    lang: Lang | None = None,
    **settings: Unpack[Settings],
) -> Recognition:
    """Applies a scheme, or the built-in scheme with that id: who has earned what, and why not yet.

    `today` has to be given among the settings. `earlier_versions` of the scheme judge the hours of the days on which they
    were in force; `on` is a day in the period that is looked at, if it is not today. With the `ledger` of the awards that
    were made so far only what is new is due, conditions on earlier awards are looked up in it, and the answer has the
    ledger to keep. With `lang` the decisions have their text in that language.
    """
    options = _given(
        settings=_given(**settings),
        scheme=scheme,
        earlier_versions=earlier_versions,
        on=on,
        ledger=ledger,
        lang=lang,
    )
    return cast("Recognition", json.loads(_talka.recognize(to_json(register), to_json(options, "options: "))))


def _given(**options: object) -> dict[str, object]:
    """The options that were given. `None` is as good as nothing."""
    return {name: option for name, option in options.items() if option is not None}
