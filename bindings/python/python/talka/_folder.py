"""Reading the tables of an office."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Literal, TypedDict, cast

from . import _talka

if TYPE_CHECKING:
    import uuid

    from typing_extensions import NotRequired

    from ._types import Lang, ReadRegister, RecordKind


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

    filled: int
    """In how many rows of the table something is written in it; of a column that is not read 0."""

    refused: int
    """How many of these cells could not be read."""


class Table(TypedDict):
    """The result of reading one table."""

    kind: RecordKind
    """The kind of record in its rows."""

    file: str
    """The name of the file."""

    rows: RowCount
    """What became of its rows."""

    breaks: int
    """Line breaks inside its cells. With the rows they are the lines of a file of text."""

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

    register: ReadRegister
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


class RowOf(TypedDict):
    """The row of a record in the files of a source."""

    source: str
    """The name of the source."""

    file: str
    """The name of the file."""

    row: int
    """The row as a spreadsheet counts it, from 1."""


class Overlap(TypedDict):
    """Records of two sources that may be one: a person, or hours that would count twice. Nothing is merged."""

    record: RecordKind
    """What may be one."""

    reason: Literal[
        "same-code",
        "same-name-and-birth",
        "same-name-without-birth",
        "same-day-length-and-host",
        "same-day-and-length",
    ]
    """Why."""

    one: RowOf
    """The row in the earlier source."""

    other: RowOf
    """The row in the later source."""

    message: NotRequired[str]
    """It as one plain sentence. Present only if `lang` was given."""


class Amounts(TypedDict):
    """How much there is."""

    people: int
    """People with an entry. Who is in two sources is counted in each."""

    entries: int
    """Entries that were neither rejected nor withdrawn, as they were reported."""

    minutes: int
    """Their minutes."""


class Group(TypedDict):
    """One group of a total."""

    name: str | None
    """What the group is called; `None` where it is not known to what the entries belong."""

    amounts: Amounts | None
    """How much there is; `None` where the group is suppressed."""


class Totals(TypedDict):
    """A total, split by one thing."""

    smallest: int
    """Groups of fewer people are suppressed."""

    groups: list[Group]
    """The groups, by name."""

    whole: Amounts | None
    """All of them together; `None` where it would show what is suppressed."""

    people_overlap: bool
    """Whether somebody is in several groups, so that the people of the groups do not add up to the whole."""

    notes: NotRequired[list[str]]
    """What must be known before the total is passed on. Present only if `lang` was given and there is something."""


class SourceRead(TypedDict):
    """One source."""

    name: str
    """The name of its folder."""

    errors: list[str]
    """Why nothing was read; empty where something was."""

    tables: list[Table]
    """Its files."""

    diagnostics: list[Diagnostic]
    """What was refused or noted, by file, row and column."""

    unlisted: int
    """How many diagnostics are counted but not listed."""

    register: ReadRegister | None
    """The register made of the rows that were read; `None` where nothing was."""


class SplitTotals(TypedDict):
    """The total, split by one thing at a time."""

    source: Totals
    """By who reported."""

    host: Totals
    """By the organization where the work was done."""

    work: Totals
    """By the municipality of that organization."""

    residence: Totals
    """By the municipality where the volunteer lived on the first day of the work."""

    issuer: Totals
    """By the organization that concluded the agreement."""


class Sources(TypedDict):
    """What many sources report."""

    version: int
    """Version of this shape."""

    sources: list[SourceRead]
    """The sources, by name."""

    beside: list[str]
    """Names of tables beside the folders of the sources. They belong to no source and are not read."""

    overlaps: list[Overlap]
    """People and hours that may be one in two sources."""

    totals: SplitTotals
    """The hours of all sources."""


def preview_folder(
    path: str | os.PathLike[str], *, lang: Lang | None = None, namespace: str | uuid.UUID | None = None
) -> Preview:
    """Says how each file of a folder is understood: which column is what and why, the first rows as read, what is open.

    It shows names and days of birth. With `lang`, each diagnostic has its message in that language. Raises `TalkaError`
    where the folder holds no tables.
    """
    return cast("Preview", json.loads(_talka.preview_folder(path, lang, namespace)))


def write_mapping(path: str | os.PathLike[str], *, lang: Lang | None = None) -> os.PathLike[str]:
    """Writes a `talka.toml` into a folder that says how its files were understood, to correct by hand; its path.

    As it is written it changes nothing. Raises `TalkaError`, in the words of `lang`, where there is one already, which is
    left as it is.
    """
    return _talka.write_mapping(path, lang)


def read_sources(
    path: str | os.PathLike[str],
    *,
    lang: Lang | None = None,
    namespace: str | uuid.UUID | None = None,
    smallest: int = 0,
) -> Sources:
    """Reads a folder of folders, each of a municipality or an association that reports, with totals over all of them.

    A source that cannot be read costs only itself. What may be one in two sources is listed and never merged. Of groups
    with fewer people than `smallest` no total is shown. Raises `TalkaError` where there is no source.
    """
    return cast("Sources", json.loads(_talka.read_sources(path, lang, namespace, smallest)))


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


def key(kind: RecordKind, key: str, *, namespace: str | uuid.UUID | None = None) -> uuid.UUID:
    """The identifier that an import makes of an office's own key: of `"volunteer"` and `J-001`, say.

    The same key has the same identifier in every import with the same `namespace`, which is as in `read_folder`; the one in a
    `talka.toml` has to be given here too. Spaces around a key are no part of it.

    >>> import talka
    >>> talka.key("volunteer", "J-001")
    UUID('43581475-9448-5ed5-8d2b-a4ad6ca8e8ee')
    """
    import uuid

    return uuid.UUID(_talka.key(kind, key, namespace))
