"""Files of an office become the same as tables of a program."""

from __future__ import annotations

import datetime
import doctest
import json
import shutil
import sys
import uuid
import zipfile
from pathlib import Path
from typing import Any

import polars
import pytest
import talka
from talka import _folder

SCHEME = "lv-jekabpils-2020"
TODAY = "2020-12-31"

SHEET = "Vārds, uzvārds;Dzimšanas datums;Iestāde;Datums;Stundas\nAlfa Paraugs;14.03.2004.;Muzejs;05.07.2020.;4\nAlfa Paraugs;14.03.2004.;Muzejs;;2\n"

HOURS: list[dict[str, Any]] = [
    {"volunteer": 7, "organization": "museum", "on": datetime.date(2020, 6, 26), "hours": 7.5},
    {"volunteer": 8, "organization": "museum", "on": datetime.date(2020, 6, 27), "hours": 2.0},
]


def test_a_folder_says_what_its_register_says(office: Path) -> None:
    tables = talka.read(office)
    register = talka.read_folder(office)["register"]
    report = talka.check(register, today=TODAY)
    checked = tables.check(today=TODAY, detail="full")
    places = [(finding["code"], *finding["source"].values()) for finding in report["findings"] if "column" in finding["source"]]
    of_tables = [
        (row["code"], row["file"], row["file_row"], row["file_column"])
        for row in checked.findings.to_dicts()
        if row["file_column"] is not None
    ]
    assert sorted(of_tables) == sorted(places)
    assert len(of_tables) > 50
    assert len(checked.verdicts) == len(register.get("hour_logs", []))
    assert set(checked.verdicts["file"]) == {"stundas.csv"}
    assert min(checked.verdicts["file_row"]) > 1
    decisions = talka.decisions_table(talka.recognize(register, SCHEME, today=TODAY))
    assert tables.recognize(SCHEME, today=TODAY).decisions.to_dicts() == decisions.to_dicts()
    assert tables.totals("year", today=TODAY) == talka.hours_by(register, "year", today=TODAY)
    assert tables.milestones(SCHEME, today=TODAY)["volunteer"] == decisions["volunteer"]


def test_what_was_read_and_refused_is_there_as_tables(office: Path) -> None:
    tables = talka.read(office, lang="lv")
    folder = talka.read_folder(office, lang="lv")
    assert tables.files["records"] == [table["records"] for table in folder["tables"]]
    assert tables.diagnostics["message"] == [diagnostic.get("message") for diagnostic in folder["diagnostics"]]
    refused = sum(tables.files["refused"])
    assert repr(tables) == f"<talka.Tables of 4 tables in files, {refused} rows refused, {len(tables.diagnostics)} diagnostics>"
    from_a_program = talka.tables(HOURS)
    assert (len(from_a_program.files), len(from_a_program.diagnostics)) == (0, 0)
    assert from_a_program.diagnostics.columns == tables.diagnostics.columns
    assert repr(from_a_program) == "<talka.Tables>"


def test_a_sheet_and_a_workbook_are_read_alone(tmp_path: Path, root: Path) -> None:
    (tmp_path / "eksports 15.csv").write_text(SHEET, encoding="utf-8")
    tables = talka.read(tmp_path / "eksports 15.csv")
    assert tables.totals("year", fewest_people=1, today=TODAY).to_dicts() == [
        {"year": "2020", "people": 1, "minutes": 240, "suppressed": False}
    ]
    assert tables.files["refused"] == [1]
    folder = root / "examples" / "viena-lapa"
    book = next(path for path in folder.iterdir() if path.suffix in (".xlsx", ".ods", ".xls", ".csv"))
    assert talka.read(book).totals("year", today=TODAY) == talka.read(folder).totals("year", today=TODAY)
    assert talka.read(str(book)).files == talka.read(folder).files


def test_a_mapping_beside_a_sheet_is_followed(tmp_path: Path) -> None:
    (tmp_path / "talka.toml").write_text("[hours]\n'Cik ilgi' = 'hours'\n", encoding="utf-8")
    (tmp_path / "stundas.csv").write_text(SHEET.replace("Stundas", "Cik ilgi"), encoding="utf-8")
    assert talka.read(tmp_path / "stundas.csv").totals("year", fewest_people=1, today=TODAY)["minutes"] == [240]


def test_what_the_files_presume_is_presumed_unless_the_settings_say_otherwise(office: Path, tmp_path: Path) -> None:
    shutil.copytree(office, tmp_path, dirs_exist_ok=True)
    silent = talka.read(tmp_path).recognize(SCHEME, today=TODAY, presume={}).decisions
    mapping = tmp_path / "talka.toml"
    said = mapping.read_text(encoding="utf-8") if mapping.exists() else ""
    mapping.write_text(f"presume = 'usual'\n{said}", encoding="utf-8")
    presuming = talka.read(tmp_path)
    assert presuming.recognize(SCHEME, today=TODAY, presume={}).decisions == silent
    usual = talka.read(office).check(today=TODAY, presume="usual").summary
    assert presuming.check(today=TODAY).summary == usual


def test_parquet_is_read_by_the_library_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    polars.DataFrame(HOURS).rename({"volunteer": "person"}).write_parquet(tmp_path / "hours.parquet")
    polars.DataFrame([{"id": 7, "born": "2003-03-15", "name": "Alfa"}]).write_parquet(tmp_path / "volunteers.parquet")
    columns = {"person": "volunteer"}
    whole = talka.read(tmp_path, columns=columns).check(today=TODAY, names=True)
    assert whole.refused.to_dicts() == [{"row": 1, "reason": "unknown_volunteer"}]
    assert "Alfa" in whole.findings["volunteer_name"]
    alone = talka.read(tmp_path / "hours.parquet", columns=columns)
    assert alone.recognize(SCHEME, today=TODAY).decisions["volunteer"] == [7, 8]
    monkeypatch.setitem(sys.modules, "polars", None)
    assert talka.read(tmp_path, columns=columns).check(today=TODAY).refused == whole.refused
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(talka.TalkaError, match="neither is installed"):
        talka.read(tmp_path, columns=columns)


def test_what_is_no_parquet_is_refused(tmp_path: Path) -> None:
    (tmp_path / "hours.parquet").write_bytes(b"PAR1")
    with pytest.raises(talka.TalkaError, match="cannot be read as Parquet"):
        talka.read(tmp_path)
    (tmp_path / "hours.parquet").rename(tmp_path / "work.parquet")
    with pytest.raises(talka.TalkaError, match="expected Parquet to be called"):
        talka.read(tmp_path)


def test_what_cannot_be_read_says_why(tmp_path: Path, office: Path) -> None:
    (tmp_path / "notes.csv").write_text("Piezīmes\nnekas\n", encoding="utf-8")
    (tmp_path / "book.xlsx").write_bytes(b"no workbook")
    with zipfile.ZipFile(tmp_path / "empty.xlsx", "w"):
        pass
    places: list[Any] = [tmp_path / "nowhere.csv", tmp_path / "notes.csv", tmp_path / "book.xlsx", tmp_path / "empty.xlsx", "\0", "", 5]
    for place in places:
        with pytest.raises(talka.TalkaError) as caught:
            talka.read(place)
        assert all(error["message"] for error in caught.value.errors)
    with pytest.raises(talka.TalkaError, match="nav atrasta"):
        talka.read(tmp_path / "nowhere.csv", lang="lv")
    with pytest.raises(talka.TalkaError, match="talka.toml"):
        talka.read(office, columns={"person": "volunteer"})


def test_names_and_labels_are_there_only_if_asked_for(office: Path) -> None:
    tables = talka.read(office)
    plain, full = tables.check(today=TODAY), tables.check(today=TODAY, names=True, labels="lv")
    added = [column for column in full.findings.columns if column not in plain.findings.columns]
    assert added[-2:] == ["volunteer_name", "organization_name"]
    assert added[:2] == ["code_label", "severity_label"]
    titles = dict(zip(full.findings["code"], full.findings["code_label"], strict=True))
    assert titles["consent-missing"] == talka.explain("consent-missing", "lv")["title"]
    register = talka.read_folder(office)["register"]
    people = {person["id"]: person.get("name") for person in register.get("volunteers", [])}
    recognized = tables.recognize(SCHEME, today=TODAY, names=True, labels="en")
    for row in recognized.decisions.to_dicts():
        assert row["volunteer_name"] == people[row["volunteer"]]
    assert {row["level"]: row["level_label"] for row in recognized.decisions.to_dicts()}.keys() == {None, "honour"}
    assert set(recognized.not_counted["reason_label"]) <= set(talka.words("Criterion", "en").values())
    assert "volunteer_name" in tables.milestones(SCHEME, today=TODAY, names=True).columns
    by = tables.totals("verdict", today=TODAY, labels="lv")
    assert set(by["verdict_label"]) <= set(talka.words("Verdict", "lv").values())
    unlabelled: Any = "de"
    with pytest.raises(talka.TalkaError, match="no such language"):
        tables.check(today=TODAY, labels=unlabelled)


def test_names_of_tables_are_those_of_their_keys() -> None:
    people = [{"id": 7, "name": "Alfa"}, {"id": 8}]
    hosts = [{"id": "museum", "name": "Muzejs", "class": "association"}]
    tables = talka.tables(HOURS, volunteers=people, organizations=hosts)
    assert tables.recognize(SCHEME, today=TODAY, names=True).decisions["volunteer_name"] == ["Alfa", None]
    findings = tables.check(today=TODAY, names=True).findings
    named = {(row["organization"], row["organization_name"]) for row in findings.to_dicts()}
    assert named <= {("museum", "Muzejs"), (None, None)}
    assert named


def test_a_report_is_a_table(office: Path) -> None:
    register = talka.read_folder(office)["register"]
    report = talka.check(register, today=TODAY, lang="lv")
    findings = talka.findings_table(report)
    assert len(findings) == len(report["findings"])
    assert findings["message"] == [finding.get("message") for finding in report["findings"]]
    assert findings["entries"] == [len(finding["logs"]) for finding in report["findings"]]
    assert isinstance(next(filter(None, findings["from"])), datetime.date)
    # An entry of several findings is in each, and once in what hours come to.
    whole = sum(log["minutes"] for log in register.get("hour_logs", []))
    by = talka.hours_by(register, "verdict", fewest_people=1, today=TODAY)
    assert 0 < sum(by["minutes"]) <= whole
    nothing: Any = {}
    assert talka.findings_table(talka.check(nothing, today=TODAY)).columns == findings.columns
    assert len(talka.decisions_table(talka.recognize(nothing, SCHEME, today=TODAY))) == 0


def test_a_register_in_any_form_is_tables(office: Path) -> None:
    register = talka.read_folder(office)["register"]
    tables = talka.Tables.of_register(json.dumps(register))
    assert tables.check(today=TODAY).summary == talka.Tables.of_register(register).check(today=TODAY).summary
    wrong: Any = {"volunteers": [{"id": "1"}]}
    with pytest.raises(talka.TalkaError) as caught:
        talka.Tables.of_register(wrong)
    assert caught.value.path == "/volunteers/0/id"


def test_a_key_of_an_office_is_that_of_its_import(office: Path) -> None:
    volunteers = talka.read_folder(office)["register"].get("volunteers")
    assert volunteers
    assert str(talka.key("volunteer", " J-001")) == volunteers[0]["id"]
    secret = uuid.UUID("5b0e6f0a-8a0c-4f43-9d2e-1c7a55f09b11")
    assert talka.key("volunteer", "J-001", namespace=secret) == uuid.uuid5(secret, "volunteers:J-001")
    assert doctest.testmod(_folder).failed == 0
    kind: Any = "volunter"
    with pytest.raises(talka.TalkaError) as caught:
        talka.key(kind, "J-001")
    assert (caught.value.kind, caught.value.path) == ("unknown_word", "/kind")
    for nothing in ("", "  "):
        with pytest.raises(talka.TalkaError):
            talka.key("volunteer", nothing)


def test_what_is_read_has_no_none_in_it(office: Path) -> None:
    def inside(value: object) -> list[object]:
        within = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return [value, *(found for member in within for found in inside(member))]

    register = talka.read_folder(office)["register"]
    # A record that has no row in a file is null among the rows.
    records = [inside(register.get(name)) for name in ("volunteers", "organizations", "placements", "hour_logs")]
    assert all(None not in found and len(found) > 20 for found in records)
    # So whoever reads it asks a checker for no more than whether a member is there.
    day: str = register.get("hour_logs", [])[0]["on"]
    assert datetime.date.fromisoformat(day).year >= 2019
    assert talka.check(register, today=TODAY)["findings"]
