"""Judging a register."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal, cast, overload

from . import _talka
from ._json import call, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from typing_extensions import Unpack

    from ._types import (
        AnyRegister,
        City,
        Day,
        Detail,
        Exchange,
        ExchangeReport,
        Impact,
        Lang,
        Ledger,
        Network,
        NetworkAnswer,
        Programme,
        Recognition,
        Report,
        SchemeChoice,
        SchemeId,
        Settings,
        Stay,
        StayReport,
        Summary,
        TotalsAsked,
        Uuid,
        Yearly,
    )


@overload
def check(
    register: AnyRegister,
    *,
    lang: Lang | None = None,
    detail: Literal["findings", "full"] | None = None,
    **settings: Unpack[Settings],
) -> Report: ...


@overload
def check(
    register: AnyRegister,
    *,
    lang: Lang | None = None,
    detail: Literal["summary"],
    **settings: Unpack[Settings],
) -> Summary: ...


def check(
    register: AnyRegister,
    *,
    lang: Lang | None = None,
    detail: Detail | None = None,
    **settings: Unpack[Settings],
) -> Report | Summary:
    """Judges a register: lists the findings, what could not be decided, and what was not judged.

    The setting `today`, the day of the judgement, is required. The others are choices where the law leaves room, each
    with a default. With `lang`, `"lv"` or `"en"`, the report includes its text in that language, and an error has its
    message in it; with `detail="full"` it also lists what is satisfied, and the verdict on each entry of the hour log.
    With `detail="summary"` the answer is a summary, which says once, by rule and cause and with counts, what is alike.
    """
    options = _given(settings=_given(**settings), lang=lang, detail=detail)
    return cast("Report | Summary", json.loads(call(_talka.check, register, to_json(options, "options: "))))


def recognize(
    register: AnyRegister,
    scheme: SchemeId | SchemeChoice,
    *,
    earlier_versions: list[SchemeId | SchemeChoice] | None = None,
    on: Day | None = None,
    ledger: Ledger | None = None,
    lang: Lang | None = None,
    **settings: Unpack[Settings],
) -> Recognition:
    """Applies a scheme, or the built-in scheme with that id: who has earned what, and what others still lack.

    The setting `today` is required. `earlier_versions` of the scheme judge the hours of the days on which they were in
    force; `on` is a day in the period to decide on, by default today. With the `ledger` of past awards only new awards
    are due, conditions on earlier awards are looked up in it, and the result includes the ledger to keep. With `lang` the
    decisions include their text in that language.
    """
    options = _given(
        settings=_given(**settings),
        scheme=scheme,
        earlier_versions=earlier_versions,
        on=on,
        ledger=ledger,
        lang=lang,
    )
    return cast("Recognition", json.loads(call(_talka.recognize, register, to_json(options, "options: "))))


def yearly(
    register: AnyRegister,
    organization: Uuid,
    year: int,
    *,
    lang: Lang | None = None,
    **settings: Unpack[Settings],
) -> Yearly:
    """Counts the volunteer work of an organization in a year, as it states it with its annual report.

    For each place the volunteers, each counted once, and the minutes of all together, from the hour log and from open
    events. The setting `today` is required. With `lang` what is missing includes its text in that language.
    """
    options = _given(settings=_given(**settings), organization=organization, year=year, lang=lang)
    return cast("Yearly", json.loads(call(_talka.yearly, register, to_json(options, "options: "))))


def check_stays(
    register: AnyRegister,
    stays: Iterable[Stay],
    *,
    programmes: Iterable[Programme] | None = None,
    lang: Lang | None = None,
    **settings: Unpack[Settings],
) -> StayReport:
    """Judges stays in programmes, such as the European Solidarity Corps, each of a placement of the register.

    The findings speak for the programme, never for the Law, and make no hour void. `programmes` are the versions that judge;
    without them, the built-in ones do. The setting `today` is required. With `lang` the report includes its text in that
    language.
    """
    versions = None if programmes is None else list(programmes)
    options = _given(settings=_given(**settings), stays=list(stays), programmes=versions, lang=lang)
    return cast("StayReport", json.loads(call(_talka.check_stays, register, to_json(options, "options: "))))


def check_exchange(
    exchange: Exchange | str | bytes,
    *,
    programmes: Iterable[Programme] | None = None,
    lang: Lang | None = None,
    **settings: Unpack[Settings],
) -> ExchangeReport:
    """Judges a project of partner towns, such as town twinning: its partners, meetings, budgets, results and reports.

    The findings speak for the project: for its own papers, and for what its programme asks of such a project. Money that is
    lent until a grant is paid (`pre_financing`) is in no sum. What is not known is undetermined, and asked for. The report also
    has the people of each meeting and the sums of each budget, in euro cents. `programmes` are the versions that judge; without
    them, the built-in ones do. The setting `today` is required. With `lang` the report includes its text in that language.
    """
    versions = None if programmes is None else list(programmes)
    options = _given(settings=_given(**settings), programmes=versions, lang=lang)
    return cast("ExchangeReport", json.loads(call(_talka.check_exchange, exchange, to_json(options, "options: "))))


def impact(
    register: AnyRegister,
    asked: TotalsAsked | None = None,
    *,
    scheme: SchemeId | SchemeChoice | None = None,
    on: Day | None = None,
    cities: Sequence[City] | None = None,
    lang: Lang | None = None,
    **settings: Unpack[Settings],
) -> Impact:
    """Counts people, placements, entries and minutes in groups, and what the hours are worth.

    `asked` says by what they are kept apart (`by`, at most four), whose municipality is meant and in which borders, which
    days count, and how hours are valued. Numbers of groups of fewer than `fewest_people`, 5 if not set, are `None`, and so
    are those from which they could be worked out. With a `scheme`, people are also kept apart by their level; with `cities`,
    municipalities are compared on the same measures. The setting `today` is required. With `lang` the answer includes its
    text in that language.
    """
    options = _given(
        settings=_given(**settings),
        asked=asked,
        scheme=scheme,
        on=on,
        cities=None if cities is None else list(cities),
        lang=lang,
    )
    return cast("Impact", json.loads(call(_talka.impact, register, to_json(options, "options: "))))


def network(
    network: Network | str | bytes,
    places: Iterable[str] = (),
    *,
    on: Day,
    about: tuple[Day, Day] | None = None,
    lang: Lang | None = None,
) -> NetworkAnswer:
    """Says whom of a network to ask about municipalities and planning regions on a day, and who has reported.

    `places` are codes of municipalities, of before or after a reform, or words of regions, such as the groups of `talka.impact`
    have. Where a municipality has no contact of its own, those of its region are given. With `about`, the first and the last day of
    what reports are about, `reporting` has each municipality of the last day and whether it has reported. The answer refers to
    contacts by their position in the network, so that it holds no name.
    """
    days = None if about is None else {"from": about[0], "to": about[1]}
    options = _given(on=on, places=list(places), about=days, lang=lang)
    return cast("NetworkAnswer", json.loads(call(_talka.network, network, to_json(options, "options: "))))


def _given(**options: object) -> dict[str, object]:
    """The options that are not `None`."""
    return {name: option for name, option in options.items() if option is not None}
