"""The report of an office."""

from __future__ import annotations

from pathlib import Path

import pytest
import talka

SCHEME = "lv-jekabpils-2020"
TODAY = "2020-12-31"


def test_it_is_what_the_command_prints(root: Path, office: Path) -> None:
    printed = root / "examples/jekabpils/tests/it/snapshots/it__printed__in_latvian.snap"
    expected = printed.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    text = talka.report.terminal(office, SCHEME, names=True, today=TODAY)
    assert text.replace("\u00a0", "␣").rstrip("\n") == expected.rstrip("\n")


def test_names_are_shown_only_if_asked_for(office: Path) -> None:
    for show in (talka.report.terminal, talka.report.html):
        assert "Samanta Kļaviņa" not in show(office, SCHEME, today=TODAY)
        assert "Samanta Kļaviņa" in show(office, SCHEME, names=True, today=TODAY)


def test_a_page_and_a_workbook(office: Path) -> None:
    assert talka.report.html(office, SCHEME, lang="en", today=TODAY).startswith('<!doctype html>\n<html lang="en">')
    book = talka.report.workbook(office, SCHEME, today=TODAY)
    assert book.startswith(b"PK")
    assert talka.report.workbook(office, SCHEME, today=TODAY) == book


def test_what_cannot_be_read_is_refused(office: Path, tmp_path: Path) -> None:
    with pytest.raises(talka.TalkaError):
        talka.report.html(tmp_path / "nowhere", SCHEME, today=TODAY)
    with pytest.raises(talka.TalkaError, match="nav iebūvētas kārtības"):
        talka.report.html(office, "lv-nowhere", today=TODAY)
    with pytest.raises(talka.TalkaError, match="no built-in scheme"):
        talka.report.html(office, "lv-nowhere", lang="en", today=TODAY)
    with pytest.raises(talka.TalkaError):
        talka.report.html(office, SCHEME, today="31.12.2020.")
