"""What an office signs and hands out."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import talka
from talka import documents

TODAY = "2020-12-31"


def identifier(number: int) -> str:
    return f"00000000-0000-0000-0000-{number:012}"


REGISTER: Any = {
    "volunteers": [
        {
            "id": identifier(1),
            "name": "Alfa Paraudziņa",
            "born": "2005-03-14",
            "codes": [{"code": "140305-21233"}],
            "consents": [{"giver": "Beta Paraudziņa", "capacity": "parent"}],
        }
    ],
    "organizations": [
        {
            "id": identifier(2),
            "name": "Paraugu bibliotēka",
            "class": "municipal_institution",
            "registration_number": "90009116327",
            "places": [{"name": "Lasītava"}],
        }
    ],
    "placements": [
        {
            "id": identifier(3),
            "volunteer": identifier(1),
            "organization": identifier(2),
            "agreement": {"concluded": "2020-01-02", "term": {"kind": "open_ended"}, "expenses_covered": False},
            "work": {"task": "grāmatu kārtošana", "monthly_minutes": 600},
        }
    ],
    "hour_logs": [
        {
            "id": identifier(4),
            "placement": identifier(3),
            "on": "2020-03",
            "minutes": 3900,
            "confirmation": {"state": "confirmed", "role": "host"},
        }
    ],
}


def test_a_contract_and_what_it_lacks() -> None:
    terms: Any = {"organizer_address": "Parauga iela 1", "volunteer_residence": "Parauga iela 2", "manner": "sestdienās"}
    paper = documents.agreement(REGISTER, identifier(3), terms, today=TODAY, letterhead=["Paraugu novads"])
    assert paper.data["title"] == "Līgums par brīvprātīgo darbu"
    assert paper.data["draft"] is None
    assert "140305-21233" in paper.html
    assert "<p>Paraugu novads</p>" in paper.html
    draft = documents.agreement(REGISTER, identifier(3), lang="en", today=TODAY).data["draft"]
    assert draft is not None
    assert draft["word"] == "DRAFT"
    assert "It is not given how the work is done." in draft["lacks"]
    assert "Alfa" not in repr(paper)


def test_each_kind() -> None:
    recognized = talka.recognize(
        REGISTER, "lv-jekabpils-2020", ledger={"version": 1, "awards": []}, today=TODAY
    )
    ledger = recognized["ledger"]
    scheme: Any = "lv-jekabpils-2020"
    anna, level = identifier(1), "honour"
    basis: Any = {"basis": "Noteikumi Nr. 1"}
    event: Any = {"on": "2021-01-22", "at": "17:00", "place": "Zāle"}
    requisites: Any = {"date": TODAY, "number": "7", "signatory": "Delta Paraugdārza", "position": "direktore"}
    papers = [
        documents.consent(REGISTER, identifier(3), {"risks": []}, today=TODAY),
        documents.statement(REGISTER, identifier(3), {"competences": ["darbs komandā"]}, today=TODAY),
        documents.hour_sheet(REGISTER, identifier(3), first="2020-01-01", last=TODAY, today=TODAY),
        documents.booklet(REGISTER, identifier(1), {"empty_lines": 3}, today=TODAY),
        documents.award(REGISTER, scheme, ledger, anna, level, basis, requisites=requisites, today=TODAY),
        documents.invitation(REGISTER, scheme, ledger, anna, level, event, today=TODAY),
        documents.yearly_information(REGISTER, identifier(2), 2020, today=TODAY),
    ]
    assert [paper.data["kind"] for paper in papers] == [
        "consent",
        "statement",
        "hour_sheet",
        "booklet",
        "award",
        "invitation",
        "yearly_information",
    ]
    assert [paper.data["draft"] for paper in papers] == [None] * len(papers)
    assert all("140305-21233" not in paper.html for paper in papers)
    assert "65 stundas" in papers[4].html


PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>'


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_as_pdf(lang: Any) -> None:
    look: Any = {"lang": lang, "today": TODAY, "letterhead": ["Paraugu novads", "Jaunatnes centrs"]}
    # A draft, one with a table longer than a page, one with several that sign.
    rows: Any = {**REGISTER, "hour_logs": [dict(REGISTER["hour_logs"][0], id=identifier(9 + n)) for n in range(90)]}
    papers = [
        documents.agreement(REGISTER, identifier(3), logo=PICTURE, logo_alt="Aplis", **look),
        documents.hour_sheet(rows, identifier(3), **look),
        documents.statement(REGISTER, identifier(3), {"competences": ["darbs komandā"]}, **look),
        documents.booklet(REGISTER, identifier(1), {"empty_lines": 30}, **look),
    ]
    for paper in papers:
        # Typst refuses what the two standards do not allow.
        made = paper.pdf("2020-12-31")
        assert made.startswith(b"%PDF-1.7")
        assert made == paper.pdf(date(2020, 12, 31))
        assert made != paper.pdf("2021-01-01")
    assert len(papers[1].pdf(TODAY)) > 2 * len(papers[2].pdf(TODAY))


def test_an_office_has_a_template_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "izzina.typ"
    own.write_text('#let data = json("data.json")\n#set document(title: data.title, date: datetime(year: 2020, month: 1, day: 1))\n= Mūsu #data.title')
    paper = documents.statement(REGISTER, identifier(3), today=TODAY)
    assert paper.pdf(TODAY, template=own) != paper.pdf(TODAY)


def test_where_there_is_none() -> None:
    with pytest.raises(talka.TalkaError, match="Apbalvojums nav nopelnīts") as caught:
        documents.award(
            REGISTER, "lv-jekabpils-2020", {"version": 1, "awards": []}, identifier(1), "honour", today=TODAY
        )
    assert caught.value.errors[0]["kind"] == "no_document"
    with pytest.raises(talka.TalkaError, match="no jury chooses"):
        documents.nomination(REGISTER, "lv-jekabpils-2020", lang="en", today=TODAY)
    with pytest.raises(talka.TalkaError, match="PNG, JPEG or SVG"):
        documents.statement(REGISTER, identifier(3), today=TODAY, logo=b"GIF89a")
    wrong: Any = 7
    with pytest.raises(talka.TalkaError, match="letterhead"):
        documents.statement(REGISTER, identifier(3), today=TODAY, letterhead=wrong)
