import datetime
import os
import pathlib
import uuid
from collections.abc import Callable, Sequence
from typing import Any, Final, TypedDict, final, type_check_only

from ._types import CheckDigit, CodeForm, Lang

__all__ = [
    "EXPLAIN_EN",
    "EXPLAIN_LV",
    "RULES",
    "SCHEMES",
    "VERSION",
    "Columns",
    "PersonalCode",
    "RegistrationNumber",
    "Tables",
    "check",
    "check_exchange",
    "check_stays",
    "credential_check",
    "credential_due",
    "credential_hidden_name",
    "credential_is_person",
    "credential_is_revoked",
    "credential_issuer_address",
    "credential_issuer_json",
    "credential_issuer_read",
    "credential_qr",
    "credential_read",
    "credential_recorded",
    "credential_revocation",
    "credential_revoked",
    "credential_signed",
    "credential_signing_input",
    "credential_text",
    "document",
    "impact",
    "key",
    "legal_class",
    "merged",
    "network",
    "preview_folder",
    "read_folder",
    "read_sources",
    "recognize",
    "report_hand_out",
    "report_html",
    "report_terminal",
    "report_workbook",
    "schemes",
    "write_mapping",
    "yearly",
]

EXPLAIN_EN: Final[str]
EXPLAIN_LV: Final[str]
RULES: Final[str]
SCHEMES: Final[str]
VERSION: Final[str]

@type_check_only
class Answer(TypedDict):
    """What came of tables, by the name of the output; `None` where it was not asked for."""

    decisions: Columns | None
    not_counted: Columns | None
    verdicts: Columns | None
    findings: Columns | None
    summary: Columns | None
    milestones: Columns | None
    totals: Columns | None
    refused: Columns
    unused: list[str]

def legal_class(text: str) -> str | None:
    """The legal form that a text names, as an office writes it; `None` where it names none that is known."""

@type_check_only
class Merged(TypedDict):
    """What came of all parts, by the name of the output."""

    decisions: Columns | None
    not_counted: Columns | None
    summary: Columns | None
    milestones: Columns | None
    totals: Columns | None
    refused: list[tuple[str, int]]
    by_group: bool

@final
class Columns:
    """Columns of equal length, in Arrow's memory."""

    def __new__(cls, table: Any, names: list[str]) -> Columns: ...
    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...
    def __len__(self) -> int: ...
    @property
    def names(self) -> list[str]:
        """The names of the columns."""

    def labelled(self, labels: dict[str, dict[str, str]]) -> Columns:
        """The same with what words of some columns are called: after each of them one named `…_label`."""

    def values(self, name: str, count: int) -> list[Any]:
        """The first values of a column, at most so many: numbers, text, `bool`, `datetime.date`, `uuid.UUID`, and `None` where
        there is none."""

@final
class Tables:
    """Tables that were read, to be judged as often as one likes."""

    def __new__(
        cls, hours: Any, volunteers: Any, organizations: Any, placements: Any, columns: dict[str, str]
    ) -> Tables: ...
    @staticmethod
    def read(
        path: str | os.PathLike[str], lang: Lang | None, namespace: str | uuid.UUID | None
    ) -> tuple[Tables, str]:
        """Reads a folder or a file of an office: the tables, and what was read and refused, as JSON text."""

    @staticmethod
    def of_register(register: bytes) -> Tables:
        """The tables of a register, as JSON text."""

    def partial(self, asked: bytes) -> bytes:
        """What comes of these people as a part of all, to be given to `merged`; what is asked for as JSON text."""

    def check(self, options: bytes, names: bool, threads: int, progress: Callable[[int, int], object] | None) -> Answer:
        """Judges the tables by the Law; options as JSON text."""

    def recognize(
        self,
        options: bytes,
        milestones: bool,
        names: bool,
        threads: int,
        progress: Callable[[int, int], object] | None,
    ) -> Answer:
        """Applies a scheme to the tables; options as JSON text."""

    def totals(self, options: bytes, by: Sequence[str], fewest_people: int, threads: int) -> Answer:
        """How many people worked how long, by these words; options as JSON text."""

@final
class PersonalCode:
    """A Latvian personal code: eleven digits, written with or without a hyphen after the sixth.

    It is shown by neither `str` nor `repr`; `written()` has to be asked for. Two are equal if their digits are.
    Raises `TalkaError`, in the words of `lang`, if the text is none.
    """

    def __new__(cls, text: str, /, *, lang: Lang | None = None) -> PersonalCode: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    @staticmethod
    def is_valid(text: str, /) -> bool:
        """Whether the text is a personal code: every digit is where one has to be, and a day of birth in it exists."""

    @property
    def form(self) -> CodeForm:
        """Which of the two kinds it is: `date_of_birth` (given until 30 June 2017) or `random`."""

    @property
    def birth_date(self) -> datetime.date | None:
        """The day of birth, if the code holds one."""

    @property
    def check_digit(self) -> CheckDigit:
        """What the last digit says of the others: `right`, `wrong`, `unverifiable` or `none`. It hints at a slip of the
        pen and proves nothing."""

    def written(self) -> str:
        """As offices write it, `DDMMYY-NNNNN`. Personal data: never for a message or a log."""

    def __reduce__(self) -> tuple[type[PersonalCode], tuple[str]]: ...

@final
class RegistrationNumber:
    """The registration number of an organization: eleven digits, the first 4 to 9.

    `str` gives the digits. Two are equal if their digits are.
    Raises `TalkaError`, in the words of `lang`, if the text is none.
    """

    def __new__(cls, text: str, /, *, lang: Lang | None = None) -> RegistrationNumber: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    @property
    def checksum_holds(self) -> bool:
        """Whether the digits fit together as they do in every genuine number that was tried. One that does not fit is
        doubtful and not wrong."""

    def __reduce__(self) -> tuple[type[RegistrationNumber], tuple[str]]: ...

def key(kind: str, key: str, namespace: str | uuid.UUID | None) -> str:
    """The identifier that the import makes of an office's own key of a record of that kind."""

def merged(parts: list[bytes], asked: bytes) -> Merged:
    """Parts of the people, as `Tables.partial` writes them, put together; what was asked for of all of them."""

def check(register: bytes, options: bytes) -> str:
    """Judges a register: JSON text in, the report as JSON text out."""

def recognize(register: bytes, options: bytes) -> str:
    """Applies a scheme to a register: JSON text in, the recognition as JSON text out."""

def check_exchange(exchange: bytes, options: bytes) -> str:
    """Judges a project of partner towns: JSON text in, the report as JSON text out."""

def network(network: bytes, options: bytes) -> str:
    """Asks the network of municipalities whom to ask, and who has reported: JSON text in and out."""

def check_stays(register: bytes, options: bytes) -> str:
    """Judges stays in programmes: JSON text in, the report as JSON text out."""

def yearly(register: bytes, options: bytes) -> str:
    """Counts the volunteer work of an organization in a year: JSON text in, the count as JSON text out."""

def impact(register: bytes, options: bytes) -> str:
    """Counts people, hours and their value in groups: JSON text in, the totals as JSON text out."""

def credential_due(decision: bytes, scheme: bytes, level: str) -> str:
    """What a decision gives for that level, as JSON text; decision and scheme are JSON text."""

def credential_recorded(ledger: bytes, scheme: bytes) -> str:
    """What an award of a ledger was given for, as JSON text; the ledger, which holds that award alone, and the scheme are JSON text."""

def credential_signing_input(what: str, content: tuple[object, ...], alg: str, kid: str) -> bytes:
    """The bytes to be signed of a content."""

def credential_signed(what: str, content: tuple[object, ...], alg: str, kid: str, signature: bytes) -> str:
    """What is handed over of a content with that signature."""

def credential_read(what: str, signed: str) -> tuple[str, str, tuple[Any, ...]]:
    """What a signed text says, which nobody has verified: algorithm, key and content."""

def credential_check(
    what: str,
    signed: str,
    issuer: bytes,
    on: object,
    status: tuple[object, ...] | None,
    verify: Callable[[str, bytes, bytes], bool | None],
) -> tuple[tuple[Any, ...], str, str | None]:
    """Checks a signed text against the document of its issuer and a list of revocations, on a day; the content, and what is known of a
    revocation."""

def credential_hidden_name(name: str, born: object, salt: bytes) -> tuple[str, str]:
    """The hash of a name and a birth date, and its salt, in base64url; the salt as 16 bytes."""

def credential_is_person(hash: str, salt: str, name: str, born: object) -> bool:
    """Whether a hash with its salt is of that name and birth date."""

def credential_text(what: str, achievement: bytes, lang: Lang) -> str:
    """By which rules something was achieved, or what of it was verified, in that language; the achievement as JSON text."""

def credential_revocation(standing: str, on: object | None, lang: Lang) -> str:
    """What is known of a revocation, in that language; the day is that of the list."""

def credential_qr(text: str, millimetres: int, label: str) -> tuple[str, int]:
    """The QR code of a text as an SVG picture, so many millimetres wide, and its version; the label is for who cannot see it."""

def credential_issuer_read(
    text: bytes,
) -> tuple[str, list[tuple[str, str, str | None, str | None]], list[tuple[str, str]]]:
    """What the file of an issuer says: the name, the keys with their days, and the lists with their addresses."""

def credential_issuer_json(
    id: str, keys: Sequence[tuple[str, bytes, object, object]], lists: Sequence[tuple[str, str]]
) -> str:
    """The file of an issuer: of its name, keys and lists, in the form in which `credential_issuer_read` gives them."""

def credential_issuer_address(id: str) -> tuple[str, str]:
    """Where the file of an issuer lies, and the host."""

def credential_revoked(list: str | None, entries: Sequence[int]) -> str:
    """A packed list, or an empty one, in which these entries are revoked as well."""

def credential_is_revoked(list: str, entry: int) -> bool:
    """Whether an entry of a packed list is revoked."""

def document(
    register: bytes,
    options: bytes,
    letterhead: Sequence[str],
    logo: bytes | None,
    logo_alt: str,
    link: str | None,
) -> tuple[str, str, tuple[str, str, str, str, str] | None]:
    """Makes a document: JSON text in; the document as JSON text and as a page out, and the code of the link under it."""

def schemes(options: bytes) -> str:
    """Which built-in schemes are those of a municipality on a day: JSON text in, their ids as JSON text out."""

def preview_folder(path: str | os.PathLike[str], lang: Lang | None, namespace: str | uuid.UUID | None) -> str:
    """How the files of a folder were understood, as JSON text."""

def read_folder(path: str | os.PathLike[str], lang: Lang | None, namespace: str | uuid.UUID | None) -> str:
    """Reads the four tables of a folder: the register and what was refused, as JSON text."""

def read_sources(
    path: str | os.PathLike[str], lang: Lang | None, namespace: str | uuid.UUID | None, smallest: int
) -> str:
    """Reads a folder of folders, a source each, as JSON text."""

def write_mapping(path: str | os.PathLike[str], lang: Lang | None) -> pathlib.Path:
    """Writes a `talka.toml` of what was understood of a folder into it; the path of the file."""

def report_terminal(path: str | os.PathLike[str], options: bytes, names: bool) -> str:
    """The report for a terminal, as text."""

def report_hand_out(path: str | os.PathLike[str], options: bytes, into: str | os.PathLike[str]) -> str:
    """Hands out into a folder what is new of an office's folder; how much that is, as a sentence."""

def report_html(path: str | os.PathLike[str], options: bytes, names: bool) -> str:
    """The report as a page for a browser, as text."""

def report_workbook(path: str | os.PathLike[str], options: bytes, names: bool) -> bytes:
    """The report as a workbook, as the bytes of a file."""
