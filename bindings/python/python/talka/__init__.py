"""Volunteers, placements, hour logs and recognition under the Latvian Volunteer Work Law (Brīvprātīgā darba likums).

A register goes in as a dict, JSON text or bytes. Plain dicts and lists come out. A day may be a
`datetime.date` or text, `"2020-12-31"`; an id may be a `uuid.UUID` or text.

>>> import datetime, talka
>>> register = {
...     "volunteers": [{"id": "00000000-0000-0000-0000-000000000001", "born": datetime.date(2010, 5, 10)}],
...     "organizations": [{"id": "00000000-0000-0000-0000-000000000002", "class": "association"}],
...     "placements": [{
...         "id": "00000000-0000-0000-0000-000000000003",
...         "volunteer": "00000000-0000-0000-0000-000000000001",
...         "organization": "00000000-0000-0000-0000-000000000002",
...         "agreement": {"concluded": datetime.date(2023, 5, 1)},
...     }],
... }
>>> report = talka.check(register, today=datetime.date(2023, 6, 1), lang="en")
>>> report["findings"][0]["message"]
'People may volunteer from the age of 13, but on these days the volunteer is younger.'

An input that cannot be read raises `TalkaError`, which lists all its errors; no function raises anything else for it.
"""

from typing import TYPE_CHECKING as _TYPE_CHECKING

from . import credential, documents, report
from ._catalogue import explain, rules, schemes, words
from ._error import TalkaError
from ._folder import key, preview_folder, read_folder, read_sources, write_mapping
from ._judging import check, check_exchange, check_stays, impact, network, recognize, yearly
from ._reading import read
from ._result_tables import decisions_table, findings_table, hours_by
from ._table import Table
from ._tables import Checked, Recognized, Tables, tables
from ._talka import VERSION as _VERSION
from ._talka import PersonalCode, RegistrationNumber, legal_class

if _TYPE_CHECKING:
    from . import types

__version__: str = _VERSION
"""The version of this package."""


def __getattr__(name: str) -> object:
    # Only checkers and documentation look at the types; they take longer to load than all the rest.
    if name == "types":
        import importlib

        return importlib.import_module("talka.types")
    raise AttributeError(f"module 'talka' has no attribute {name!r}")


__all__ = [
    "Checked",
    "PersonalCode",
    "Recognized",
    "RegistrationNumber",
    "Table",
    "Tables",
    "TalkaError",
    "check",
    "check_exchange",
    "check_stays",
    "credential",
    "decisions_table",
    "documents",
    "explain",
    "findings_table",
    "hours_by",
    "impact",
    "key",
    "legal_class",
    "network",
    "preview_folder",
    "read",
    "read_folder",
    "read_sources",
    "recognize",
    "report",
    "rules",
    "schemes",
    "tables",
    "types",
    "words",
    "write_mapping",
    "yearly",
]
