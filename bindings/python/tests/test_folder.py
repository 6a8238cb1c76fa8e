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
