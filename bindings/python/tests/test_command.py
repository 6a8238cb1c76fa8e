"""The command, as a person runs it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import talka

SCHEME = "lv-jekabpils-2020"


def talka_command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", "-m", "talka", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_folder_becomes_a_summary_a_page_and_a_workbook(office: Path, tmp_path: Path) -> None:
    ran = talka_command(office, "--scheme", SCHEME, "--today", "2020-12-31", "--out", tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    summary = talka.report.terminal(office, SCHEME, today="2020-12-31").splitlines()
    assert ran.stdout.splitlines()[:5] == summary[:5]
    assert (tmp_path / "talka.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert (tmp_path / "talka.xlsx").read_bytes().startswith(b"PK")
    assert ran.stdout.endswith(f"{tmp_path / 'talka.html'}, {tmp_path / 'talka.xlsx'}\n")


def test_documents_are_handed_out_once(office: Path, tmp_path: Path) -> None:
    own, folder = tmp_path / "office", tmp_path / "documents"
    shutil.copytree(office, own, ignore=shutil.ignore_patterns("src", "tests"))
    with (own / "dokumenti.toml").open("a", encoding="utf-8") as terms:
        terms.write('[[statements]]\nplacement = "V-001"\ncompetences = ["darbs komandā"]\n')
    line = (own, "--scheme", SCHEME, "--today", "2020-12-31", "--out", tmp_path, "--documents", folder)
    assert talka_command(*line).stdout.splitlines()[-1] == f"Jauni dokumenti: 33, no tiem projekti: 16. Mape: {folder}"
    first = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert sum(name.startswith("izzina-") for name in first) == 1
    assert talka_command(*line, "--lang", "en").stdout.splitlines()[-1] == f"New documents: 0, of them drafts: 0. Folder: {folder}"
    again = {file.name: file.read_bytes() for file in folder.iterdir()}
    # The list alone is written anew, in the language that was asked for.
    assert {**again, "saraksts.html": b""} == {**first, "saraksts.html": b""}
    (own / "dokumenti.toml").write_text('[[statements]]\nplacement = "V-000"\n', encoding="utf-8")
    refused = talka_command(*line)
    assert refused.returncode == 2 and "/statements/0/placement: tabulās nav vienošanās" in refused.stderr


def test_each_part_by_itself(office: Path) -> None:
    checked = talka_command("check", office, "--today", "2020-12-31", "--lang", "en")
    assert "× Written consent of a legal representative (consent-missing)" in checked.stdout
    recognized = talka_command("recognize", office, "--scheme", SCHEME, "--today", "2020-12-31", "--json")
    assert len(json.loads(recognized.stdout)["decisions"]) == 157
    previewed = talka_command("preview", office)
    assert "stundas.csv" in previewed.stdout
    assert SCHEME in talka_command("schemes").stdout
    assert "Brīvprātīgā darba likuma 4. panta otrā daļa" in talka_command("explain", "consent-missing").stdout


def test_help_is_there_in_both_languages() -> None:
    assert "mapei ar tabulām" in talka_command("--help").stdout
    assert "a folder of tables" in talka_command("--lang", "en", "--help").stdout


def test_what_cannot_be_read_is_said_without_a_trace(tmp_path: Path) -> None:
    ran = talka_command("check", tmp_path / "nowhere", "--lang", "en")
    assert ran.returncode == 2
    assert "Traceback" not in ran.stderr
    assert ran.stderr
    assert talka_command("recognize", tmp_path).returncode == 2


@pytest.mark.parametrize("code", ["no-such-rule"])
def test_an_unknown_code_is_refused(code: str) -> None:
    ran = talka_command("explain", code)
    assert (ran.returncode, ran.stdout) == (2, "")
