"""The command `talka`: what the package does, for a folder of tables, without a program."""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from . import report
from ._catalogue import explain, schemes
from ._error import TalkaError
from ._folder import preview_folder, read_folder
from ._judging import check, recognize
from ._texts import Said

if TYPE_CHECKING:
    from ._types import Lang

LINES_OF_SUMMARY = 24

TEXTS: Final[dict[str, Said]] = {
    "about": Said(
        "Brīvprātīgā darba likuma pārbaude un atzīšanas kārtības mapei ar tabulām.",
        "Checks a folder of tables under the Latvian Volunteer Work Law and applies schemes of recognition.",
    ),
    "report": Said(
        "parāda kopsavilkumu un uzraksta lapu un darbgrāmatu",
        "prints the summary, and writes the page and the workbook",
    ),
    "check": Said("parāda konstatējumus pēc normām", "prints the findings by rule"),
    "recognize": Said("parāda, kurš ko nopelnījis", "prints who has earned what"),
    "preview": Said(
        "parāda, kā datnes saprastas, pirms kaut kas tiek vērtēts",
        "prints how the files are understood, before anything is judged",
    ),
    "schemes": Said("uzskaita iebūvētās kārtības", "lists the built-in schemes"),
    "explain": Said("paskaidro noteikumu pēc tā koda", "explains a rule by its code"),
    "folder": Said("mape ar tabulām", "a folder of tables"),
    "code": Said("noteikuma kods, piemēram, consent-missing", "the code of a rule, such as consent-missing"),
    "scheme": Said("kārtības identifikators, piemēram, lv-livani", "the id of a scheme, such as lv-livani"),
    "lang": Said("valoda: lv vai en", "the language: lv or en"),
    "today": Said(
        "diena, kurā vērtē (GGGG-MM-DD); bez tās šodiena",
        "the day of the judgement; today if not given",
    ),
    "json": Said("viss kā dati (JSON)", "everything as data (JSON)"),
    "names": Said("rādīt cilvēku vārdus", "show names of people"),
    "out": Said("kurā mapē rakstīt lapu un darbgrāmatu", "the folder in which page and workbook are written"),
    "documents": Said(
        "kurā mapē rakstīt ielūgumus, apliecinājumus un izziņas; turpat ir apbalvojumu uzskaite",
        "the folder for invitations, certificates and statements, with the ledger of awards",
    ),
    "written": Said("Uzrakstīts:", "Written:"),
    "none": Said("nav", "none"),
}
"""What the command says, by language."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; the exit code is 2 where something could not be read."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    lang = _language(given)
    # A folder by itself asks for the report.
    if given and not given[0].startswith("-") and given[0] not in COMMANDS:
        given.insert(0, "report")
    asked = _parser(lang).parse_args(given)
    try:
        COMMANDS[asked.command](asked)
    except TalkaError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0
    return 0


def _language(given: Sequence[str]) -> Lang:
    """The language that is asked for: of the help too, which is written while arguments are read."""
    after = dict(zip(given, given[1:]))
    return "en" if "--lang=en" in given or after.get("--lang") == "en" else "lv"


def _parser(lang: Lang) -> argparse.ArgumentParser:
    def text(name: str) -> str:
        return TEXTS[name].by(lang)

    parser = argparse.ArgumentParser(prog="talka", description=text("about"))
    parser.add_argument("--lang", choices=("lv", "en"), default="lv", help=text("lang"))
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, *, of: str | None) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text(name), description=text(name))
        if of is not None:
            added.add_argument(of, help=text(of))
        added.add_argument("--lang", choices=("lv", "en"), default="lv", help=text("lang"))
        added.add_argument("--json", action="store_true", help=text("json"))
        return added

    def judged(name: str, *, scheme: bool) -> argparse.ArgumentParser:
        added = command(name, of="folder")
        added.add_argument("--today", default=datetime.date.today().isoformat(), metavar="DAY", help=text("today"))
        if scheme:
            added.add_argument("--scheme", required=True, metavar="ID", help=text("scheme"))
        return added

    whole = judged("report", scheme=True)
    whole.add_argument("--names", action="store_true", help=text("names"))
    whole.add_argument("--out", type=Path, default=Path(), metavar="FOLDER", help=text("out"))
    whole.add_argument("--documents", type=Path, metavar="FOLDER", help=text("documents"))
    judged("check", scheme=False)
    judged("recognize", scheme=True)
    command("preview", of="folder")
    command("schemes", of=None)
    command("explain", of="code")
    return parser


def _report(asked: argparse.Namespace) -> None:
    options: dict[str, Any] = {"lang": asked.lang, "names": asked.names, "today": asked.today}
    lines = report.terminal(asked.folder, asked.scheme, **options).splitlines()
    page, book = asked.out / "talka.html", asked.out / "talka.xlsx"
    page.write_text(report.html(asked.folder, asked.scheme, **options), encoding="utf-8")
    book.write_bytes(report.workbook(asked.folder, asked.scheme, **options))
    print("\n".join(lines[:LINES_OF_SUMMARY]).rstrip())
    print(f"\n{TEXTS['written'].by(asked.lang)} {page}, {book}")
    if asked.documents is not None:
        print(report.hand_out(asked.folder, asked.scheme, asked.documents, lang=asked.lang, today=asked.today))


def _check(asked: argparse.Namespace) -> None:
    register = read_folder(asked.folder, lang=asked.lang)["register"]
    summary = check(register, today=asked.today, lang=asked.lang, detail="summary")
    if asked.json:
        return _data(summary)
    for group in summary["findings"]:
        print(f"{group['findings']:>6} × {group['title']} ({group['code']})\n         {group['citation']}")
        print(f"         {group['message']}")
    for question in summary["questions"]:
        print(f"{question['missing']:>6} × {question['text']}")
    return None


def _recognize(asked: argparse.Namespace) -> None:
    folder = read_folder(asked.folder, lang=asked.lang)
    recognition = recognize(folder["register"], asked.scheme, today=asked.today, lang=asked.lang)
    if asked.json:
        return _data(recognition)
    for decision in recognition["decisions"]:
        level = decision["level"] or TEXTS["none"].by(asked.lang)
        texts = "; ".join(state["text"] for state in decision["levels"] if state["level"] != decision["level"])
        print(f"{decision['volunteer']}  {level}  {texts}".rstrip())
    return None


def _preview(asked: argparse.Namespace) -> None:
    preview = preview_folder(asked.folder, lang=asked.lang)
    if asked.json:
        return _data(preview)
    for table in preview["tables"]:
        print(f"{table['file']}: {table['rows']['read']}")
        for column in table["columns"]:
            print(f"  {column['heading']} → {column['column'] or TEXTS['none'].by(asked.lang)}")
        for diagnostic in table["diagnostics"]:
            print(f"  {diagnostic['message']}")
    for diagnostic in preview["unread"]:
        print(diagnostic["message"])
    return None


def _schemes(asked: argparse.Namespace) -> None:
    known = schemes()
    if asked.json:
        return _data(known)
    for scheme in known:
        print(f"{scheme['id']:<26} {scheme['title'][cast('Lang', asked.lang)]}")
    return None


def _explain(asked: argparse.Namespace) -> None:
    explained = explain(asked.code, asked.lang)
    if asked.json:
        return _data(explained)
    print(f"{explained['title']}\n{explained['citation']}\n\n{explained['checks']}")
    for remedy in explained["remedies"]:
        print(f"– {remedy}")
    print(f"\n{explained['source']}")
    return None


def _data(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    print()


COMMANDS: Final[dict[str, Callable[[argparse.Namespace], None]]] = {
    "report": _report,
    "check": _check,
    "recognize": _recognize,
    "preview": _preview,
    "schemes": _schemes,
    "explain": _explain,
}
