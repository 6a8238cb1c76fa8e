"""What an office signs and hands out: contract, consent, statement, hour sheet, booklet, certificate and the rest.

Each function gives a `Paper`: the document as data, and as one page that a browser prints. What is not known makes a draft that
says so and lists what it lacks; where no document makes sense, `TalkaError` has an error of the kind `no_document`. What a
register has no member for, such as an address, is in the terms. `requisites` are date, number, place and who signs; `letterhead` and
`logo` (PNG, JPEG or SVG) are the office's own. The setting `today` is required. `Paper.pdf` needs Typst:
`pip install 'talka[documents]'`.

The papers hold names, and the contract a personal code: they are for those whom they name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from . import _talka
from ._json import call, to_json

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import Unpack

    from ._types import (
        AgreementTerms,
        AnyRegister,
        AwardTerms,
        BookletTerms,
        ConsentTerms,
        Day,
        Document,
        DocumentKind,
        EventTerms,
        Ledger,
        SchemeChoice,
        SchemeId,
        StatementTerms,
        Uuid,
        YearlyTerms,
    )
    from ._look import Look

__all__ = [
    "CheckCode",
    "Letterhead",
    "Paper",
    "agreement",
    "award",
    "booklet",
    "consent",
    "hour_sheet",
    "invitation",
    "nomination",
    "statement",
    "yearly_information",
]


class Letterhead(NamedTuple):
    """What an office has above its documents."""

    lines: Sequence[str] = ()
    """The lines of text."""
    logo: bytes | None = None
    """A picture: PNG, JPEG or SVG."""
    logo_alt: str = ""
    """What the picture shows, for those who do not see it."""


class CheckCode(NamedTuple):
    """The code on a certificate that leads to the page on which anyone checks it."""

    link: str
    """What it holds."""
    page: str
    """The address of the page."""
    sentence: str
    """What it is for; at the end the address is missing."""
    alt: str
    """What the picture shows, for those who do not see it."""
    svg: str
    """The picture, 50 mm wide."""


class Paper(NamedTuple):
    """A document, as data and as a page."""

    data: Document
    """The document as a dict; `data["draft"]` is `None` where nothing is lacking."""
    html: str
    """The page, under the letterhead: one file without scripts."""
    letterhead: Letterhead = Letterhead()
    """What is above it."""
    code: CheckCode | None = None
    """The code that leads to a check, where a link was given."""

    def pdf(self, date: Day, *, template: str | Path | None = None, attach: str | None = None) -> bytes:
        """The document as PDF/A-2a and PDF/UA-1, tagged, with its fonts, and not signed: sign it with eParakstītājs.

        The same document gives the same bytes. `date` is what the file says of its making. `template` is the office's own copy of
        `talka/document.typ`, changed as it likes; what it prints comes from `data.json` and `office.json`. `attach` is a signed
        credential, as `talka.credential.Credential.signed_by` gives it; the file is then PDF/A-3a, and holds it as an attachment
        that the page that checks certificates finds.
        """
        import tempfile
        from importlib import resources
        from pathlib import Path

        import typst

        own = resources.files("talka").joinpath("document.typ") if template is None else Path(template)
        lines, logo, alt = self.letterhead
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            name = None if logo is None else f"logo.{_kind_of(logo)}"
            if logo is not None and name is not None:
                (place / name).write_bytes(logo)
            code = None if self.code is None else {**self.code._asdict(), "svg": "code.svg"}
            if self.code is not None:
                (place / "code.svg").write_text(self.code.svg, encoding="utf-8")
            office = {"date": date, "letterhead": list(lines), "logo": name, "logo_alt": alt, "code": code}
            (place / "office.json").write_bytes(to_json(office, "pdf: "))
            (place / "data.json").write_bytes(to_json(self.data))
            main = place / "document.typ"
            main.write_bytes(own.read_bytes())
            standards: list[Any] = ["a-2a", "ua-1"]
            if attach is not None:
                (place / ATTACHED).write_bytes(_credential(attach))
                # At its end, so that what Typst says of a line is of that line in the template.
                main.write_bytes(own.read_bytes() + ATTACHING)
                standards[0] = "a-3a"
            return typst.compile(
                main, root=place, format="pdf", pdf_standards=standards, ignore_system_fonts=True, timestamp=0
            )

    def __repr__(self) -> str:
        # A paper holds names, and belongs into no log.
        return f"<talka Paper: {self.data['kind']}>"


ATTACHED = "apliecinajums.jwt"
"""The name of the attachment."""

ATTACHING = b"""
#pdf.attach("apliecinajums.jwt", relationship: "alternative", mime-type: "application/jwt", description: "Open Badges 3.0")
"""


def _credential(signed: str) -> bytes:
    """The bytes of a credential, of which only the form is judged."""
    from . import credential

    return credential.read(credential.Credential, signed).text.encode()


def _kind_of(picture: bytes) -> str:
    """How a picture's file is called, by how it begins."""
    return "png" if picture.startswith(b"\x89PNG") else "jpg" if picture.startswith(b"\xff\xd8") else "svg"


def agreement(
    register: AnyRegister, placement: Uuid, terms: AgreementTerms | None = None, **look: Unpack[Look]
) -> Paper:
    """The contract of a placement (līgums par brīvprātīgo darbu), as section 6(2) of the Law lists what it states."""
    return _paper("agreement", register, {"placement": placement, "agreement": terms}, look)


def consent(register: AnyRegister, placement: Uuid, terms: ConsentTerms | None = None, **look: Unpack[Look]) -> Paper:
    """The consent of a legal representative (piekrišana), with the risks of which the organizer informs before (section 7(2), clause 6)."""
    return _paper("consent", register, {"placement": placement, "consent": terms}, look)


def statement(
    register: AnyRegister, placement: Uuid, terms: StatementTerms | None = None, **look: Unpack[Look]
) -> Paper:
    """The statement of the work (izziņa): what was done, how long, and the competences gained (section 7(2), clause 5)."""
    return _paper("statement", register, {"placement": placement, "statement": terms}, look)


def hour_sheet(
    register: AnyRegister,
    placement: Uuid,
    *,
    first: Day | None = None,
    last: Day | None = None,
    **look: Unpack[Look],
) -> Paper:
    """The entries of a placement between two days (stundu uzskaite), each with what of it counts and why the rest does not."""
    return _paper("hour_sheet", register, {"placement": placement, "from": first, "to": last}, look)


def booklet(register: AnyRegister, volunteer: Uuid, terms: BookletTerms | None = None, **look: Unpack[Look]) -> Paper:
    """The booklet of hours (grāmatiņa) of somebody from 13 to 25."""
    return _paper("booklet", register, {"volunteer": volunteer, "booklet": terms}, look)


def award(
    register: AnyRegister,
    scheme: SchemeId | SchemeChoice,
    ledger: Ledger,
    volunteer: Uuid,
    level: str,
    terms: AwardTerms | None = None,
    *,
    link: str | None = None,
    **look: Unpack[Look],
) -> Paper:
    """The certificate (apliecinājums) of an award that the ledger holds, as `talka.recognize` gives it back.

    With a `link`, as `talka.credential.link` makes it of a page and a signed claim, the certificate has its QR code, and beside it the
    link for those who have no camera.
    """
    asked = {"scheme": scheme, "ledger": ledger, "volunteer": volunteer, "level": level, "award": terms}
    return _paper("award", register, asked, look, link)


def invitation(
    register: AnyRegister,
    scheme: SchemeId | SchemeChoice,
    ledger: Ledger,
    volunteer: Uuid,
    level: str,
    event: EventTerms | None = None,
    **look: Unpack[Look],
) -> Paper:
    """The invitation (ielūgums) to the event at which an award that the ledger holds is handed over."""
    asked = {"scheme": scheme, "ledger": ledger, "volunteer": volunteer, "level": level, "event": event}
    return _paper("invitation", register, asked, look)


def nomination(
    register: AnyRegister, scheme: SchemeId | SchemeChoice, ledger: Ledger | None = None, **look: Unpack[Look]
) -> Paper:
    """The list of those among whom a jury chooses (pretendentu saraksts)."""
    return _paper("nomination", register, {"scheme": scheme, "ledger": ledger}, look)


def yearly_information(
    register: AnyRegister,
    organization: Uuid,
    year: int,
    terms: YearlyTerms | None = None,
    **look: Unpack[Look],
) -> Paper:
    """What an organization says of the volunteer work of a year, with its annual report (section 7(2), clause 9)."""
    asked = {"organization": organization, "year": year, "yearly": terms}
    return _paper("yearly_information", register, asked, look)


def _paper(
    kind: DocumentKind, register: AnyRegister, asked: Mapping[str, object], look: Look, link: str | None = None
) -> Paper:
    settings: dict[str, Any] = dict(look)
    given = {name: settings.pop(name, None) for name in ("lang", "requisites")}
    letterhead, logo, alt = settings.pop("letterhead", ()), settings.pop("logo", None), settings.pop("logo_alt", "")
    asked = {name: value for name, value in {**asked, **given}.items() if value is not None}
    options = to_json({"settings": settings, "kind": kind, **asked}, "options: ")
    data, page, code = call(
        lambda text, options: _talka.document(text, options, letterhead, logo, alt, link), register, options
    )
    head = Letterhead(letterhead, logo, alt)
    return Paper(cast("Document", json.loads(data)), page, head, None if code is None else CheckCode(*code))
