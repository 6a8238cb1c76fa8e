"""Reading the tables of an office."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Literal, TypedDict, cast

from . import _talka

if TYPE_CHECKING:
    import uuid

    from typing_extensions import NotRequired

    from ._types import Lang, RecordKind, Register


class RowCount(TypedDict):
    """What became of the rows of a file. Their sum is the number of rows in the file."""

    read: int
    """Rows that were read."""

    refused: int
    """Rows that were left out, each with a diagnostic."""

    empty: int
    """Rows without any entry."""

    title: int
    """Rows above the header."""

    header: int
    """Rows of the header, also where it is repeated or another begins."""

    sum: int
    """Rows of sums."""

    signature: int
    """Rows for signatures."""


class ColumnRead(TypedDict):
    """A column of a file, and what it is taken for."""

    at: int
    """Its position, from 0."""

    heading: str
    """Its heading as written, unless that may name somebody."""

    record: RecordKind | None
    """The table of which it is a column; `None` where it is not read."""

    column: str | None
    """The name of the column; `None` where it is not read."""

    reason: Literal["known-heading", "own-heading", "question", "day-or-month", "unknown"]
    """Why."""


class Table(TypedDict):
    """The result of reading one table."""

    kind: RecordKind
    """The kind of record in its rows."""

    file: str
    """The name of the file."""

    rows: RowCount
    """What became of its rows."""

    encoding: str | None
    """The encoding of its text; `None` where it is no text."""

    delimiter: str | None
    """What separates its cells; `None` where no header was found."""

    records: int
    """How many records were read from it."""

    columns: list[ColumnRead]
    """What each of its columns is taken for, and why."""


class Diagnostic(TypedDict):
    """One thing in a table that was refused or noted."""

    code: str
    """The kind of diagnostic. Codes never change."""

    effect: Literal["refused_table", "refused_row", "refused_cell", "note"]
    """What became of the cell, the row or the table."""

    file: str
    """The name of the file."""

    row: int | None
    """The row as a spreadsheet counts it, from 1."""

    column: str | None
    """The heading of the column, as it is written in the file."""

    cell: str | None
    """The cell as a spreadsheet names it, such as `B17`."""

    found: dict[str, Any] | None
    """What was found there; in a column about a person only how many digits, letters and other signs."""

    expected: str | None
    """What was expected there."""

    parameters: dict[str, Any]
    """The values in the message."""

    message: NotRequired[str]
    """The diagnostic as one plain sentence. Present only if `lang` was given."""


class Folder(TypedDict):
    """The result of reading a folder."""

    version: int
    """Version of this shape."""

    tables: list[Table]
    """The files: those of volunteers, of organizations, of placements, of hours."""

    diagnostics: list[Diagnostic]
    """What was refused or noted, by file, row and column."""

    unlisted: int
    """How many diagnostics are counted but not listed."""

    register: Register
    """The register made of the rows that were read."""


class PreviewRow(TypedDict):
    """A row as it was read."""

    row: int
    """The row as a spreadsheet counts it, from 1."""

    values: dict[str, str]
    """By the name of a column what was read of it."""


class PreviewTable(Table):
    """How a file was understood."""

    first_rows: list[PreviewRow]
    """The first rows, as they were read."""

    diagnostics: list[Diagnostic]
    """What was refused or noted, by row and column."""


class Preview(TypedDict):
    """How the files of a folder were understood, before anything is judged."""

    version: int
    """Version of this shape."""

    tables: list[PreviewTable]
    """The files of which something was read."""

    unread: list[Diagnostic]
    """What was reported of the others."""

    toml: str
    """A `talka.toml` that says of each heading what it was taken for, to correct by hand."""


def preview_folder(path: str | os.PathLike[str]) -> Preview:
    """Says how each file of a folder is understood: which column is what and why, the first rows as read, what is open.

    It shows names and days of birth. Raises `TalkaError` where the folder holds no tables.
    """
    return cast("Preview", json.loads(_talka.preview_folder(path)))


def read_folder(
    path: str | os.PathLike[str], *, lang: Lang | None = None, namespace: str | uuid.UUID | None = None
) -> Folder:
    """Reads the tables of an office: volunteers, organizations, placements and hours, or one sheet of hours with names.

    A row that cannot be read is left out with a diagnostic that says where it is. With `lang`, each diagnostic has its
    message in that language. In the `namespace` the office's own keys become identifiers; an office whose keys are
    personal codes keeps it secret, since whoever knows it can compute the codes. Raises `TalkaError` where the folder
    holds no tables.
    """
    return cast("Folder", json.loads(_talka.read_folder(path, lang, namespace)))
