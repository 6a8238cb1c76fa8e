"""From Python values to JSON text, with the place of a value that JSON cannot hold."""

from __future__ import annotations

import datetime
import json
import math
import uuid
from typing import TYPE_CHECKING

from ._error import TalkaError

if TYPE_CHECKING:
    from ._types import InputError

DEEPEST = 128
"""The depth at which the reader stops. No document of this library is as deep."""

LARGEST = 64
"""Bits of the largest whole number that a document can hold."""


def to_json(value: object, about: str = "") -> bytes:
    """JSON text of a value; text and bytes are taken to be JSON already. `about` begins the message of an error."""
    try:
        if isinstance(value, bytes):
            return value
        if isinstance(value, str):
            return value.encode()
        return json.dumps(value, default=_as_text, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError):
        raise TalkaError([_first_error(value, about)]) from None


def _as_text(value: object) -> str:
    if isinstance(value, uuid.UUID) or _is_day(value):
        return str(value)
    raise TypeError


def _is_day(value: object) -> bool:
    return isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)


def _first_error(document: object, about: str) -> InputError:
    """The first thing in a document, in its own order, that JSON cannot hold."""
    waiting = [("", 0, document)]
    while waiting:
        path, depth, value = waiting.pop()
        expected = _expected_instead(value) if depth < DEEPEST else "at most 128 lists and objects inside one another"
        if expected:
            return {"kind": "expected", "path": path, "message": f"{about}expected {expected}"}
        inside: list[tuple[str, object]] = []
        if isinstance(value, dict):
            inside = [(name.replace("~", "~0").replace("/", "~1"), member) for name, member in value.items()]
        elif isinstance(value, (list, tuple)):
            inside = [(str(position), item) for position, item in enumerate(value)]
        waiting += [(f"{path}/{name}", depth + 1, item) for name, item in reversed(inside)]
    return {"kind": "expected", "path": "", "message": f"{about}expected what JSON can hold"}


def _expected_instead(value: object) -> str | None:
    """What was expected instead of a value that JSON cannot hold."""
    if isinstance(value, str):
        return None if _is_unicode(value) else "Unicode text, found half of a surrogate pair"
    if isinstance(value, dict):
        named = all(isinstance(name, str) and _is_unicode(name) for name in value)
        return None if named else "members that are named by Unicode text"
    if isinstance(value, float):
        return None if math.isfinite(value) else "a number, found infinity or what is no number"
    if isinstance(value, int):
        return None if value.bit_length() < LARGEST else "a smaller number, found one of more than 64 bits"
    if isinstance(value, datetime.datetime):
        return "a `datetime.date`, found a `datetime.datetime`, which is a moment and in Riga often another day"
    if value is None or isinstance(value, (list, tuple, uuid.UUID)) or _is_day(value):
        return None
    return f"what JSON can hold, a `datetime.date` or a `uuid.UUID`, found `{type(value).__name__}`"


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
