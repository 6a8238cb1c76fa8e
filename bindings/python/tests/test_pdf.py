"""What programs that are not ours say of the PDF files: qpdf, poppler, zbar. `cargo xtask python` brings them."""

from __future__ import annotations

import os
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import talka
from talka import credential, documents
from talka.documents import Paper
from test_certificates import VECTORS
from test_credential import OFFICE, SCHEME, made
from test_documents import REGISTER, TODAY, identifier

LEVEL = "honour"
PAGE = "https://novads.example/parbaude"
LONG = "Aleksandra-Margarita Ķirķiždāliņa-Šķēršļupe-Nīgrandžūrmežvirtgalēļapkārtžņaudzes"
WIDTH = 595.28


def said(*line: str | Path) -> str:
    # Among text poppler writes a title as the file has it, in UTF-16.
    return subprocess.run(line, check=True, capture_output=True, encoding="utf-8", errors="replace").stdout


def changed(**members: Any) -> Any:
    """The register with other members of its volunteer."""
    return {**REGISTER, "volunteers": [{**REGISTER["volunteers"][0], **members}]}


def papers(register: Any, lang: Any = "lv", **look: Any) -> dict[str, Paper]:
    """All documents with what the register has for them, and nothing beside it."""
    volunteer, organization, placement = identifier(1), identifier(2), identifier(3)
    given: Any = {"lang": lang, "today": TODAY, **look}
    kept = {
        "agreement": documents.agreement(register, placement, **given),
        "consent": documents.consent(register, placement, **given),
        "statement": documents.statement(register, placement, **given),
        "hour_sheet": documents.hour_sheet(register, placement, **given),
        "booklet": documents.booklet(register, volunteer, **given),
        "yearly_information": documents.yearly_information(register, organization, 2020, **given),
    }
    ledger = talka.recognize(register, SCHEME, ledger={"version": 1, "awards": []}, today=TODAY)["ledger"]
    if ledger["awards"]:
        kept["award"] = documents.award(register, SCHEME, ledger, volunteer, LEVEL, **given)
        kept["invitation"] = documents.invitation(register, SCHEME, ledger, volunteer, LEVEL, **given)
    scheme: Any = next(scheme for scheme in talka.schemes() if scheme["id"] == SCHEME)
    chosen: Any = {**scheme, "issue": {**scheme["issue"], "way": "jury"}}
    kept["nomination"] = documents.nomination(register, chosen, **given)
    return kept


def certificate(lang: Any = "lv", **look: Any) -> Paper:
    ledger = talka.recognize(REGISTER, SCHEME, ledger={"version": 1, "awards": []}, today=TODAY)["ledger"]
    link = credential.link(PAGE, made().claim().signed_by(OFFICE))
    given: Any = {"lang": lang, "today": TODAY, **look}
    return documents.award(REGISTER, SCHEME, ledger, identifier(1), LEVEL, {"basis": "Noteikumi Nr. 1"}, link=link, **given)


def written(folder: Path, name: str, pdf: bytes) -> Path:
    file = folder / f"{name}.pdf"
    file.write_bytes(pdf)
    return file


def pages(file: Path) -> int:
    found = re.search(r"^Pages: +(\d+)$", said("pdfinfo", file), re.MULTILINE)
    assert found
    return int(found[1])


def judge(file: Path, paper: Paper) -> str:
    """What is asked of every file; what its tags say."""
    said("qpdf", "--check", file)
    assert re.search(r"^Tagged: +yes$", said("pdfinfo", file), re.MULTILINE)
    fonts = [line.split() for line in said("pdffonts", file).splitlines()[2:]]
    assert fonts and all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts), fonts
    tags = said("pdfinfo", "-struct-text", file)
    assert tags.startswith("Document\n") and len(re.findall(r"^ +H1 ", tags, re.MULTILINE)) == 1
    read = "".join(re.findall(r'^ +"(.*)"$', tags, re.MULTILINE))
    assert paper.data["title"].upper() in read
    if pages(file) == 1:
        # Every letter that is shown is tagged; digits are also those of the sheet, and on a second one headings are repeated.
        letters = re.compile(r"\W|\d")
        shown = said("pdftotext", file, "-")
        unread = Counter(letters.sub("", shown)) - Counter(letters.sub("", read))
        assert not unread, unread
    return tags


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_every_document_is_sound_tagged_and_has_its_fonts(tmp_path: Path, lang: Any) -> None:
    made_of = papers(REGISTER, lang, letterhead=["Paraugu novads"])
    assert len(made_of) == 9
    for name, paper in made_of.items():
        judge(written(tmp_path, name, paper.pdf(TODAY)), paper)


def test_a_table_longer_than_a_page_has_its_headings_on_each(tmp_path: Path) -> None:
    entry = REGISTER["hour_logs"][0]
    register: Any = {**REGISTER, "hour_logs": [dict(entry, id=identifier(100 + n), minutes=60 + n) for n in range(90)]}
    paper = documents.hour_sheet(register, identifier(3), today=TODAY)
    (table,) = (block for block in paper.data["blocks"] if block["is"] == "table")
    file = written(tmp_path, "long", paper.pdf(TODAY))
    tags = judge(file, paper)
    last = pages(file)
    assert last > 1
    heading, cell = table["columns"][0]["heading"], "31.03.2020."
    shown = [said("pdftotext", "-f", str(page), "-l", str(page), file, "-") for page in range(1, last + 1)]
    with_rows = [text for text in shown if cell in text]
    assert len(with_rows) > 1 and all(heading in text for text in with_rows)
    # For who hears it there is one table, with its headings once and every row.
    assert len(re.findall(r"^ +Table\b", tags, re.MULTILINE)) == 1
    assert len(re.findall(r"^ +TH\b", tags, re.MULTILINE)) == len(table["columns"])
    assert len(re.findall(r"^ +TR\b", tags, re.MULTILINE)) == 1 + len(table["rows"]) + (table["total"] is not None)


@pytest.mark.parametrize("name", [LONG, "Ž" * 80], ids=["with spaces", "without"])
def test_a_name_of_80_letters_stays_on_the_sheet(tmp_path: Path, name: str) -> None:
    assert len(name) == 80
    for kind, paper in papers(changed(name=name)).items():
        file = written(tmp_path, kind, paper.pdf(TODAY))
        words = re.findall(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"', said("pdftotext", "-bbox", file, "-"))
        assert words and all(0 < float(left) and float(right) < WIDTH for left, right in words), kind
        if kind != "yearly_information":
            assert unbroken(name) in unbroken(said("pdftotext", file, "-")), kind


def unbroken(text: str) -> str:
    """Without what comes of lines: spaces, hyphens at their ends, and where a long word may be broken."""
    return re.sub(r"[\s\u200b-]", "", text)


def test_an_agreement_with_three_that_sign(tmp_path: Path) -> None:
    paper = documents.agreement(REGISTER, identifier(3), today=TODAY)
    (places,) = (block["places"] for block in paper.data["blocks"] if block["is"] == "signatures")
    assert len(places) == 3
    shown = said("pdftotext", written(tmp_path, "three", paper.pdf(TODAY)), "-")
    assert all(place["role"] in re.sub(r"\s+", " ", shown) for place in places)


def test_of_no_data_at_all_there_are_drafts(tmp_path: Path) -> None:
    volunteer, organization, placement = identifier(1), identifier(2), identifier(3)
    bare: Any = {
        "volunteers": [{"id": volunteer}],
        "organizations": [{"id": organization}],
        "placements": [{"id": placement, "volunteer": volunteer, "organization": organization}],
    }
    made_of = papers(bare)
    assert len(made_of) == 7
    for name, paper in made_of.items():
        file = written(tmp_path, name, paper.pdf(TODAY))
        judge(file, paper)
        # An empty list says so and is no draft.
        if paper.data["draft"]:
            assert "PROJEKTS" in said("pdftotext", file, "-"), name
    assert made_of["agreement"].data["draft"] and made_of["statement"].data["draft"]


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_a_certificate_has_its_code_its_link_and_the_credential(tmp_path: Path, lang: Any) -> None:
    paper, signed = certificate(lang), made().signed_by(OFFICE)
    assert paper.code and paper.code.page == PAGE and f'<a href="{paper.code.link}">{PAGE}</a>' in paper.html
    pdf = paper.pdf(TODAY, attach=signed)
    assert pdf == paper.pdf(TODAY, attach=signed) != paper.pdf(TODAY)
    assert b"<pdfaid:part>3</pdfaid:part>" in pdf and b"<pdfaid:part>2</pdfaid:part>" in paper.pdf(TODAY)
    file = written(tmp_path, "certificate", pdf)
    tags = judge(file, paper)
    assert "Figure" in tags and pages(file) == 1
    # With the link, which works where the file is read.
    assert paper.code.link in said("qpdf", "--qdf", "--object-streams=disable", file, "-").replace("\\(", "(")
    assert said("qpdf", "--show-attachment=apliecinajums.jwt", file) == signed
    # As it is printed, at 200 dots an inch.
    said("pdftoppm", "-r", "200", "-png", "-singlefile", file, tmp_path / "page")
    read = said("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", tmp_path / "page.png")
    assert read.strip() == paper.code.link
    assert "Zane" not in repr(paper)


def test_only_a_credential_is_attached_and_only_an_address_printed() -> None:
    paper = certificate()
    for wrong in ("", "Zane", made().claim().signed_by(OFFICE)):
        with pytest.raises(credential.CredentialError):
            paper.pdf(TODAY, attach=wrong)
    ledger: Any = {"version": 1, "awards": []}
    for link in ("javascript:alert(1)", "http://novads.example/#x"):
        with pytest.raises(talka.TalkaError, match="https") as caught:
            documents.award(REGISTER, SCHEME, ledger, identifier(1), LEVEL, link=link, today=TODAY)
        assert caught.value.path == "/link"


def test_the_file_in_which_the_page_finds_the_credential_is_made_so() -> None:
    """The tests in JavaScript read it; `TALKA_WRITE=1` writes it anew."""
    kept = VECTORS / "attached.pdf"
    pdf = certificate(requisites={"date": TODAY}).pdf(TODAY, attach=made().signed_by(OFFICE))
    if os.environ.get("TALKA_WRITE"):
        kept.write_bytes(pdf)
    assert kept.read_bytes() == pdf, "attached.pdf is stale: run this test with TALKA_WRITE=1"
