"""From Python values to JSON text, with the place of each value that JSON cannot hold."""

from __future__ import annotations

import datetime
import decimal
import json
import math
import types
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ._error import TalkaError

if TYPE_CHECKING:
    from ._types import InputError

Answer = TypeVar("Answer")

DEEPEST = 128
"""The depth at which the reader stops. No document of this library is as deep."""

LARGEST = 64
"""Bits of the largest whole number that a document can hold."""

UNKNOWN = ("NAType", "NaTType")
"""The types of what stands for unknown in tables of pandas."""


def to_json(value: object, about: str = "") -> bytes:
    """JSON text of a value; text and bytes are taken to be JSON already. `about` begins the message of an error."""
    return _Document(value, about).text()


def call(function: Callable[[bytes, bytes], Answer], document: object, options: bytes) -> Answer:
    """Calls a function of the extension with a document. Where a number was expected to be whole, one that is whole but
    written with a fraction, as tables with gaps have them, is taken as it is meant."""
    read = _Document(document)
    try:
        return function(read.text(), options)
    except TalkaError:
        again = read.with_whole_numbers()
        if again is None:
            raise
    return function(again, options)


class _Document:
    """A value that is to be written as JSON."""

    def __init__(self, value: object, about: str = "") -> None:
        self._value = value
        self._about = about
        self._lists: dict[int, tuple[object, list[object]]] = {}
        """What generators gave: it can be had from them once."""
        self._changed = False
        self._too_deep = False

    def text(self) -> bytes:
        value = self._value
        if isinstance(value, bytes):
            return value
        if isinstance(value, str):
            return self._given_text(value)
        try:
            return json.dumps(value, default=self._plain, ensure_ascii=False, allow_nan=False).encode()
        except (TypeError, ValueError, RecursionError):
            pass
        return json.dumps(self._without_foreign_values(), ensure_ascii=False, allow_nan=False).encode()

    def _given_text(self, text: str) -> bytes:
        if not _is_unicode(text):
            expected = "Unicode text, found half of a surrogate pair"
            raise TalkaError([{"kind": "expected", "path": "", "message": f"{self._about}expected {expected}"}])
        begins = text.strip()[:1]
        if begins and begins not in "[{" and "\n" not in text:
            expected = "JSON text, found what may be a path; `talka.read_folder(path)` reads files"
            raise TalkaError([{"kind": "syntax", "path": "", "message": f"{self._about}expected {expected}"}])
        return text.encode()

    def with_whole_numbers(self) -> bytes | None:
        """The text again, if there is any whole number that is written with a fraction."""
        if isinstance(self._value, (str, bytes)):
            return None
        errors: list[InputError] = []
        value = self._walk(self._value, "", 0, errors)
        if errors or not self._changed:
            return None
        return json.dumps(value, ensure_ascii=False, allow_nan=False).encode()

    def _plain(self, value: Any) -> object:
        """What JSON can hold, for a value of which it knows nothing."""
        if isinstance(value, types.GeneratorType):
            if id(value) not in self._lists:
                self._lists[id(value)] = (value, list(value))
            return self._lists[id(value)][1]
        if type(value).__name__ in UNKNOWN:
            return None
        if isinstance(value, datetime.datetime):
            if value.tzinfo is None and value.time() == datetime.time():
                return value.date().isoformat()
        elif isinstance(value, (uuid.UUID, datetime.date)):
            return str(value)
        elif isinstance(value, decimal.Decimal):
            if value.is_nan():
                return None
            if value == value.to_integral_value():
                return int(value)
        elif type(value).__name__ in ("bool", "bool_"):
            return bool(value)
        elif type(value).__name__ == "datetime64" and hasattr(value, "astype"):
            day = value.astype("datetime64[D]")
            if day == value:
                return None if str(day) == "NaT" else str(day)
            return None if str(value) == "NaT" else value
        elif hasattr(value, "__index__"):
            return int(value)
        elif type(value).__name__.startswith("float") and hasattr(value, "__float__"):
            return float(value)
        raise TypeError

    def _without_foreign_values(self) -> object:
        """The document in what JSON can hold. It is an error, with all places, where that is not possible."""
        errors: list[InputError] = []
        value = self._walk(self._value, "", 0, errors)
        if errors:
            raise TalkaError(errors)
        return value

    def _walk(self, value: object, path: str, depth: int, errors: list[InputError]) -> object:
        if self._too_deep:
            # What lies in itself has no end.
            return None
        if depth >= DEEPEST:
            self._too_deep = True
            self._refuse(errors, path, "at most 128 lists and objects inside one another")
            return None
        if not isinstance(value, (str, int, float, dict, list, tuple, type(None))):
            try:
                value = self._plain(value)
            except (TypeError, ValueError):
                self._refuse(errors, path, _expected_instead(value))
                return None
        if isinstance(value, dict):
            return self._walk_members(value, path, depth, errors)
        if isinstance(value, (list, tuple)):
            return [self._walk(item, f"{path}/{n}", depth + 1, errors) for n, item in enumerate(value)]
        if isinstance(value, float):
            if math.isnan(value):
                return None
            if math.isfinite(value) and value == int(value):
                self._changed = True
                return int(value)
        wrong = _expected_of_simple(value)
        if wrong:
            self._refuse(errors, path, wrong)
            return None
        return value

    def _walk_members(
        self, members: dict[object, object], path: str, depth: int, errors: list[InputError]
    ) -> dict[str, object]:
        walked: dict[str, object] = {}
        for name, member in members.items():
            if not isinstance(name, str) or not _is_unicode(name):
                self._refuse(errors, path, "members that are named by Unicode text")
                continue
            at = name.replace("~", "~0").replace("/", "~1")
            walked[name] = self._walk(member, f"{path}/{at}", depth + 1, errors)
        return walked

    def _refuse(self, errors: list[InputError], path: str, expected: str) -> None:
        errors.append({"kind": "expected", "path": path, "message": f"{self._about}expected {expected}"})


def _expected_of_simple(value: object) -> str | None:
    """What was expected instead of a value of a simple type that JSON cannot hold."""
    if isinstance(value, str):
        return None if _is_unicode(value) else "Unicode text, found half of a surrogate pair"
    if isinstance(value, float):
        return None if math.isfinite(value) else "a number, found infinity"
    if isinstance(value, int):
        return None if value.bit_length() < LARGEST else "a smaller number, found one of more than 64 bits"
    return None


def _expected_instead(value: object) -> str:
    """What was expected instead of a value of a type that JSON cannot hold."""
    if isinstance(value, datetime.datetime):
        return "a `datetime.date`, found a `datetime.datetime`, which is a moment and in Riga often another day"
    return f"what JSON can hold, a `datetime.date` or a `uuid.UUID`, found `{type(value).__name__}`"


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
