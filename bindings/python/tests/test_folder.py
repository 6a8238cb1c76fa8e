"""The tables of an office."""

from __future__ import annotations

import os
import shutil
import uuid
from pathlib import Path

import pytest
import talka


def test_a_folder_is_read_and_judged(office: Path) -> None:
    folder = talka.read_folder(office, lang="lv")
    assert [table["kind"] for table in folder["tables"]] == ["volunteer", "organization", "placement", "hour_log"]
    for table in folder["tables"]:
        assert table["rows"]["read"] == table["records"] > 0
        assert table["rows"]["header"] == 1
    refused = sum(table["rows"]["refused"] for table in folder["tables"])
    assert sum(diagnostic["effect"] == "refused_row" for diagnostic in folder["diagnostics"]) == refused > 0
    assert all(diagnostic["message"] for diagnostic in folder["diagnostics"])
    findings = talka.check(folder["register"], today="2020-12-31")["findings"]
    assert findings
    files = {table["file"] for table in folder["tables"]}
    assert all(finding["source"]["file"] in files and finding["source"]["row"] > 1 for finding in findings)


def test_the_path_may_be_of_any_kind_and_messages_are_given_only_if_asked_for(office: Path) -> None:
    folder = talka.read_folder(str(office))
    assert talka.read_folder(office) == folder
    assert not any("message" in diagnostic for diagnostic in folder["diagnostics"])


def test_the_namespace_of_an_office_is_its_own(office: Path) -> None:
    secret = uuid.UUID("5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b11")
    first = []
    for own in (None, secret):
        volunteers = talka.read_folder(office, namespace=own)["register"].get("volunteers")
        assert volunteers
        first.append(volunteers[0]["id"])
    assert first[1] == str(uuid.uuid5(secret, "volunteers:J-001")) != first[0]
    with pytest.raises(talka.TalkaError, match="namespace"):
        talka.read_folder(office, namespace="jekabpils")


def test_what_is_wrong_with_a_folder_is_reported_at_once(tmp_path: Path) -> None:
    with pytest.raises(talka.TalkaError) as caught:
        talka.read_folder(tmp_path)
    assert [error["kind"] for error in caught.value.errors] == ["folder"] * 4
    with pytest.raises(talka.TalkaError):
        talka.read_folder(tmp_path / "nowhere")
    with pytest.raises(talka.TalkaError):
        talka.read_folder(os.fspath(tmp_path) + "\0")


def test_a_mapping_that_cannot_be_used_is_reported(office: Path, tmp_path: Path) -> None:
    shutil.copytree(office, tmp_path, dirs_exist_ok=True)
    (tmp_path / "talka.toml").write_text("[hours]\n'Cik ilgi' = 'hourz'\n", encoding="utf-8")
    with pytest.raises(talka.TalkaError) as caught:
        talka.read_folder(tmp_path)
    assert caught.value.kind == "mapping"


def test_a_folder_is_understood_before_it_is_judged(office: Path, tmp_path: Path) -> None:
    preview = talka.preview_folder(office, lang="lv")
    assert [table["kind"] for table in preview["tables"]] == ["volunteer", "organization", "placement", "hour_log"]
    hours = preview["tables"][3]
    assert {column["column"] for column in hours["columns"]} >= {"placement", "on", "hours"}
    assert all(0 < column["filled"] for column in hours["columns"] if column["column"] == "on")
    assert hours["first_rows"]
    assert all(diagnostic["message"] for table in preview["tables"] for diagnostic in table["diagnostics"])
    assert "message" not in str(talka.preview_folder(office)["tables"][3]["diagnostics"])
    secret = uuid.UUID("5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b11")
    assert talka.preview_folder(office, namespace=secret)["tables"] == talka.preview_folder(office)["tables"]
    with pytest.raises(talka.TalkaError, match="namespace"):
        talka.preview_folder(office, namespace="jekabpils")
    with pytest.raises(talka.TalkaError, match="nav atrasta"):
        talka.preview_folder(tmp_path / "nowhere", lang="lv")


def test_what_was_understood_is_written_once(office: Path, tmp_path: Path) -> None:
    shutil.copytree(office, tmp_path, dirs_exist_ok=True)
    (tmp_path / "talka.toml").unlink(missing_ok=True)
    before = talka.read_folder(tmp_path)
    path = talka.write_mapping(tmp_path)
    written = Path(path).read_text(encoding="utf-8")
    assert "[hours]" in written
    assert talka.read_folder(tmp_path)["register"] == before["register"]
    with pytest.raises(talka.TalkaError, match="jau ir"):
        talka.write_mapping(tmp_path, lang="lv")
    assert Path(path).read_text(encoding="utf-8") == written


def test_many_sources_are_read_beside_each_other(tmp_path: Path) -> None:
    sheet = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\nAlfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\n"
    for name in ("Alfas novads", "Betas novads"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "stundas.csv").write_text(sheet, encoding="utf-8")
    (tmp_path / "Tukšais novads").mkdir()
    read = talka.read_sources(tmp_path, lang="lv", smallest=2)
    assert [(source["name"], bool(source["errors"])) for source in read["sources"]] == [
        ("Alfas novads", False),
        ("Betas novads", False),
        ("Tukšais novads", True),
    ]
    reasons = [(overlap["record"], overlap["reason"]) for overlap in read["overlaps"]]
    assert reasons == [("volunteer", "same-name-and-birth"), ("hour_log", "same-day-length-and-host")]
    assert all(overlap["message"] for overlap in read["overlaps"])
    assert read["totals"]["source"]["groups"][0]["amounts"] is None
    assert read["totals"]["host"]["whole"] == {"people": 2, "entries": 2, "minutes": 480}
    first = read["sources"][0]["register"]
    assert first
    assert talka.check(first, today="2020-12-31")["findings"] is not None
    with pytest.raises(talka.TalkaError, match="each source"):
        talka.read_sources(tmp_path / "Alfas novads")
    with pytest.raises(talka.TalkaError, match="whole number"):
        talka.read_sources(tmp_path, smallest=-1)
