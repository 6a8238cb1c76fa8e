"""The report that an office gets back, of the folder in which it keeps its tables.

It begins with a summary of one screen: who is invited, who is near, the three most severe findings, what to do first and
what to look up. Each function takes the folder and a scheme as `talka.recognize` does; the setting `today` is required.

With `names=True` it holds names of people, for the office whose people they are and nobody else. Otherwise ids stand in
their place, and findings that let a date of birth or a conviction be concluded are left out and counted.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from . import _talka
from ._json import to_json

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._types import Lang, SchemeChoice, SchemeId, Settings

__all__ = ["hand_out", "html", "terminal", "workbook"]


def terminal(
    path: str | os.PathLike[str],
    scheme: SchemeId | SchemeChoice,
    *,
    lang: Lang = "lv",
    names: bool = False,
    **settings: Unpack[Settings],
) -> str:
    """The report as lines of at most 80 columns, the first 24 of which are a summary."""
    return _talka.report_terminal(path, _options(scheme, lang, settings), names)


def html(
    path: str | os.PathLike[str],
    scheme: SchemeId | SchemeChoice,
    *,
    lang: Lang = "lv",
    names: bool = False,
    **settings: Unpack[Settings],
) -> str:
    """The report as one self-contained page for a browser, without scripts."""
    return _talka.report_html(path, _options(scheme, lang, settings), names)


def workbook(
    path: str | os.PathLike[str],
    scheme: SchemeId | SchemeChoice,
    *,
    lang: Lang = "lv",
    names: bool = False,
    **settings: Unpack[Settings],
) -> bytes:
    """The report as a workbook (XLSX), with the rows of the office and what was found of each."""
    return _talka.report_workbook(path, _options(scheme, lang, settings), names)


def hand_out(
    path: str | os.PathLike[str],
    scheme: SchemeId | SchemeChoice,
    into: str | os.PathLike[str],
    *,
    lang: Lang = "lv",
    **settings: Unpack[Settings],
) -> str:
    """Writes into a folder an invitation and a certificate for each award that is new, and a statement for whoever asked for one.

    The folder keeps the ledger of awards (`apbalvojumi.json`), so that nothing is given twice, and a list of what there is
    (`saraksts.html`). What documents say beside the tables, and who asked for a statement, is in `dokumenti.toml` of the office's
    folder. How much is new comes back as a sentence.
    """
    return _talka.report_hand_out(path, _options(scheme, lang, settings), into)


def _options(scheme: SchemeId | SchemeChoice, lang: Lang, settings: Settings) -> bytes:
    return to_json({"settings": settings, "scheme": scheme, "lang": lang}, "options: ")
