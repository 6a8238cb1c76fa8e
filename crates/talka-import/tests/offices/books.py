"""Makes the workbooks of these folders: `pip install xlsxwriter`, LibreOffice as `soffice`, then `python3 books.py`.

Each is made only where it is missing, for a workbook holds the time at which it was made.
"""

from __future__ import annotations

import datetime
import pathlib
import subprocess
import tempfile
from collections.abc import Callable

import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

HERE = pathlib.Path(__file__).parent
HEADINGS = ["Vārds, uzvārds", "Dzimšanas datums", "Iestāde", "Datums", "No", "Līdz", "Stundas"]
PEOPLE = [("Alfa Paraugs", datetime.date(2004, 3, 14)), ("Beta Piemēra", datetime.date(2006, 11, 2))]
HOSTS = ["Izdomātā bibliotēka", "Izdomātais muzejs"]


def day(month: int, of_month: int) -> datetime.date:
    return datetime.date(2020, month, of_month)


def formats(book: Workbook) -> dict[str, object]:
    named = {"day": "dd.mm.yyyy", "time": "hh:mm", "length": "[h]:mm", "short": "dd.mm."}
    return {name: book.add_format({"num_format": code}) for name, code in named.items()}


def entry(book: Workbook, sheet: Worksheet, row: int, who: int, where: int, on: datetime.date, start: int, hours: float) -> None:
    """A row of hours, as a clerk types it: days, times and lengths are numbers with a format."""
    form = formats_of(book)
    name, born = PEOPLE[who]
    sheet.write(row, 0, name)
    sheet.write_datetime(row, 1, datetime.datetime.combine(born, datetime.time()), form["day"])
    sheet.write(row, 2, HOSTS[where])
    sheet.write_datetime(row, 3, datetime.datetime.combine(on, datetime.time()), form["day"])
    sheet.write_number(row, 4, start / 24, form["time"])
    sheet.write_number(row, 5, (start + hours) / 24, form["time"])
    sheet.write_number(row, 6, hours / 24, form["length"])


def formats_of(book: Workbook) -> dict[str, object]:
    if not hasattr(book, "own_formats"):
        book.own_formats = formats(book)
    return book.own_formats


def one_sheet(book: Workbook) -> None:
    sheet = book.add_worksheet("Stundas")
    sheet.write_row(0, 0, HEADINGS)
    entry(book, sheet, 1, 0, 0, day(7, 5), 10, 4)
    entry(book, sheet, 2, 1, 1, day(7, 6), 9, 2.5)
    sheet.write(3, 0, "Kopā")
    sheet.write_formula(3, 6, "=SUM(G2:G3)", formats_of(book)["length"], 6.5 / 24)


def merged(book: Workbook) -> None:
    sheet = book.add_worksheet("Jūlijs")
    title, group = book.add_format({"bold": True}), book.add_format({"align": "center"})
    sheet.merge_range(0, 0, 0, 6, "Brīvprātīgā darba stundu uzskaite 2020. gada jūlijā", title)
    sheet.merge_range(2, 0, 3, 0, "Vārds, uzvārds", group)
    sheet.merge_range(2, 1, 3, 1, "Dzimšanas datums", group)
    sheet.merge_range(2, 2, 3, 2, "Iestāde", group)
    sheet.merge_range(2, 3, 2, 5, "Laiks", group)
    for column, heading in enumerate(["Datums", "No", "Līdz"], 3):
        sheet.write(3, column, heading)
    sheet.merge_range(2, 6, 3, 6, "Stundas", group)
    entry(book, sheet, 4, 0, 0, day(7, 5), 10, 4)
    entry(book, sheet, 5, 1, 1, day(7, 6), 9, 2.5)
    sheet.merge_range(7, 0, 7, 3, "Sagatavoja: ________________ (paraksts)", group)


def several_sheets(book: Workbook) -> None:
    people = book.add_worksheet("Brīvprātīgie")
    people.write_row(0, 0, ["Vārds, uzvārds", "Dzimšanas datums"])
    for row, (name, born) in enumerate(PEOPLE, 1):
        people.write(row, 0, name)
        people.write_datetime(row, 1, datetime.datetime.combine(born, datetime.time()), formats_of(book)["day"])
    for month, name in [(7, "Jūlijs"), (8, "Augusts")]:
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, HEADINGS)
        entry(book, sheet, 1, 0, 0, day(month, 5), 10, 4)
        entry(book, sheet, 2, 1, 1, day(month, 6), 9, 2.5)
    book.add_worksheet("Piezīmes").write(0, 0, "Zvanīt bibliotēkai otrdien")
    old = book.add_worksheet("Vecais")
    old.hide()
    old.write_row(0, 0, HEADINGS)


def wide_days(book: Workbook) -> None:
    sheet = book.add_worksheet("Tabele")
    sheet.write(0, 0, "Stundu uzskaites tabele")
    sheet.write_row(1, 0, ["Vārds, uzvārds", "Iestāde"])
    for column in range(7):
        at = datetime.datetime(2020, 7, 1 + column)
        sheet.write_datetime(1, 2 + column, at, formats_of(book)["short"])
    sheet.write(1, 9, "Kopā")
    for row, hours in [(2, {0: 4.0, 3: 2.5}), (3, {1: 3.0})]:
        sheet.write(row, 0, PEOPLE[row - 2][0])
        sheet.write(row, 1, HOSTS[row - 2])
        for column, number in hours.items():
            sheet.write_number(row, 2 + column, number)
        sheet.write_formula(row, 9, f"=SUM(C{row + 1}:I{row + 1})", None, sum(hours.values()))


def microsoft_form(book: Workbook) -> None:
    sheet = book.add_worksheet("Form1")
    headings = [
        "ID",
        "Start time",
        "Completion time",
        "Email",
        "Name",
        "Jūsu vārds un uzvārds",
        "Kurā organizācijā veicāt brīvprātīgo darbu?",
        "Kurā datumā strādājāt? (viena diena vienā anketā)",
        "Cik stundas nostrādājāt?",
    ]
    sheet.write_row(0, 0, headings)
    stamp = book.add_format({"num_format": "m/d/yy h:mm:ss"})
    american = book.add_format({"num_format": "m/d/yyyy"})
    rows = [("Alfa Paraugs", HOSTS[0], 5, 4), ("Beta Piemēra", HOSTS[1], 13, 2.5)]
    for row, (name, host, of_month, hours) in enumerate(rows, 1):
        at = datetime.datetime(2020, 7, of_month, 18, 15, 32)
        sheet.write(row, 0, row)
        sheet.write_datetime(row, 1, at, stamp)
        sheet.write_datetime(row, 2, at + datetime.timedelta(minutes=3), stamp)
        sheet.write(row, 3, "anonymous")
        sheet.write(row, 5, name)
        sheet.write(row, 6, host)
        sheet.write_datetime(row, 7, datetime.datetime(2020, 7, of_month), american)
        sheet.write_number(row, 8, hours)


def uncalculated(book: Workbook) -> None:
    sheet = book.add_worksheet("Stundas")
    sheet.write_row(0, 0, ["Vārds, uzvārds", "Iestāde", "Datums", "Stundas"])
    for row in (1, 2):
        sheet.write(row, 0, PEOPLE[row - 1][0])
        sheet.write(row, 1, HOSTS[row - 1])
        sheet.write(row, 2, f"0{row}.07.2020.")
    sheet.write_number(1, 3, 4)
    sheet.write_formula(2, 3, "=4/0", None, "#DIV/0!")


def make(path: str, fill: Callable[[Workbook], None]) -> None:
    """Makes the workbook; in another form than Excel's by LibreOffice."""
    target = HERE / path
    if target.exists():
        return
    target.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        first = pathlib.Path(folder) / target.with_suffix(".xlsx").name
        with xlsxwriter.Workbook(first) as book:
            book.set_properties({"created": datetime.datetime(2020, 12, 31)})
            fill(book)
        if target.suffix == ".xlsx":
            target.write_bytes(first.read_bytes())
        else:
            command = ["soffice", "--headless", "--convert-to", target.suffix[1:], "--outdir", target.parent, first]
            subprocess.run(command, check=True)


make("book-one-sheet/stundas.xlsx", one_sheet)
make("book-of-libreoffice/stundas.ods", one_sheet)
make("book-of-2003/stundas.xls", one_sheet)
make("book-merged-header/stundas.xlsx", merged)
make("book-merged-header-ods/stundas.ods", merged)
make("book-several-sheets/Uzskaite 2020.xlsx", several_sheets)
make("book-several-sheets-xls/Uzskaite 2020.xls", several_sheets)
make("book-wide-days/stundas.xlsx", wide_days)
make("book-wide-days-ods/stundas.ods", wide_days)
make("book-microsoft-form/atbildes.xlsx", microsoft_form)
make("book-error-in-cell/stundas.xlsx", uncalculated)
