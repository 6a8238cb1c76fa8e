"""Pictures of what tables say. Each gives its numbers as a table too, and is saved as PNG or SVG without a browser or network.

They need altair and vl-convert: `pip install 'talka[plot]'`. A chart holds sums only, so that a saved one says nothing of
anybody; but for `near`, which names keys.

>>> import talka, talka.plot
>>> hours = [{"volunteer": n % 9, "organization": 1, "on": f"2020-{1 + n % 12:02}-01", "hours": 2.0} for n in range(40)]
>>> totals = talka.tables(hours).totals("month", fewest_people=1, today="2020-12-31")
>>> talka.plot.hours(totals, lang="en").table["hours"][:3]
[6.0, 6.0, 6.0]
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, final

import altair
import vl_convert

from ._catalogue import explain, words
from ._error import TalkaError
from ._table import Table
from ._texts import Said

if TYPE_CHECKING:
    import os

    from ._tables import Recognized
    from ._types import Lang, Report, Scheme

NUMBERS: Final[dict[str, Any]] = {"decimal": ",", "thousands": "\u00a0", "grouping": [3], "currency": ["", "\u00a0€"]}
"""Numbers as Latvian has them, for charts."""

DAYS: Final[dict[str, Any]] = {
    "dateTime": "%A, %Y. gada %e. %B, %X",
    "date": "%d.%m.%Y.",
    "time": "%H:%M:%S",
    "periods": ["", ""],
    "days": ["svētdiena", "pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena"],
    "shortDays": ["Sv", "P", "O", "T", "C", "Pk", "S"],
    "months": [
        "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs",
        "jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris",
    ],
    "shortMonths": ["janv.", "febr.", "marts", "apr.", "maijs", "jūn.", "jūl.", "aug.", "sept.", "okt.", "nov.", "dec."],
}
"""Days as Latvian has them, for charts."""

TEXTS: Final[dict[str, Said]] = {
    "hours": Said("Stundas", "Hours"),
    "month": Said("Mēnesis", "Month"),
    "people": Said("Brīvprātīgie", "Volunteers"),
    "counted": Said("Ieskaitītās stundas", "Hours that count"),
    "missing": Said("Trūkst stundu", "Hours missing"),
    "person": Said("Brīvprātīgais", "Volunteer"),
    "scheme": Said("Kārtība", "Scheme"),
    "level": Said("Līmenis", "Level"),
    "none": Said("nav", "none"),
    "day": Said("Diena", "Day"),
    "hours_title": Said("Brīvprātīgā darba stundas pa mēnešiem", "Hours of volunteer work by month"),
    "people_title": Said("Brīvprātīgie pēc ieskaitītajām stundām", "Volunteers by the hours that count"),
    "near_title": Said("Kam līdz līmenim trūkst maz", "Who is near a level"),
    "schemes_title": Said("Sasniegtie līmeņi pēc kārtības", "Levels reached by scheme"),
    "change": Said("Izmaiņa", "Change"),
    "stays": Said("Paliek", "Stay"),
    "added": Said("Nāk klāt", "Added"),
    "dropped": Said("Atkrīt", "Drop out"),
    "changed_title": Said("Kam mainītos atzīšana", "For whom recognition would change"),
    "timeline_title": Said("Konstatējumi laikā", "Findings over time"),
}
"""What pictures say, by language."""

SEVERITIES: Final = ("violation", "warning", "information")
COLOURS: Final = ("#b3261e", "#b26a00", "#47607a")
WIDTH: Final = 640


@final
class Picture:
    """A picture, the chart that it is drawn from, and its numbers."""

    def __init__(self, chart: Any, table: Table, lang: Lang) -> None:
        self.chart = chart
        """The chart, of altair."""
        self.table = table
        """The numbers."""
        self._lang = lang

    def save(self, path: str | os.PathLike[str]) -> None:
        """Saves it: as PNG, SVG or HTML, by the end of the name. A page needs no network either."""
        spec = self.chart.to_dict()
        locale: dict[str, Any] = {"format_locale": NUMBERS, "time_format_locale": DAYS} if self._lang == "lv" else {}
        file = Path(path)
        if file.suffix == ".png":
            file.write_bytes(vl_convert.vegalite_to_png(spec, scale=2, **locale))
        elif file.suffix == ".svg":
            file.write_text(vl_convert.vegalite_to_svg(spec, **locale), encoding="utf-8")
        elif file.suffix == ".html":
            file.write_text(vl_convert.vegalite_to_html(spec, bundle=True, **locale), encoding="utf-8")
        else:
            message = "expected the name of a file that ends in .png, .svg or .html"
            raise TalkaError([{"kind": "expected", "path": "", "message": message}])

    def _repr_mimebundle_(self, *arguments: Any, **options: Any) -> Any:
        return self.chart._repr_mimebundle_(*arguments, **options)


def hours(totals: Table, *, lang: Lang = "lv") -> Picture:
    """Hours by month, of `totals("month")` or of `totals(["month", …])`, whose other column then has a colour for each value.
    Groups that are suppressed are left out."""
    other = next((name for name in totals.columns if name not in ("month", "people", "minutes", "suppressed")), None)
    rows = [row for row in totals.to_dicts() if not row["suppressed"] and row["month"] is not None]
    shown = [
        {"month": f"{row['month']}-01", "hours": row["minutes"] / 60} | ({other: row[other] or "–"} if other else {})
        for row in rows
    ]
    encoding: dict[str, Any] = {
        "x": altair.X(
            "yearmonth(month):T",
            title=TEXTS["month"].by(lang),
            axis=altair.Axis(format="%m.%Y." if lang == "lv" else "%b %Y"),
        ),
        "y": altair.Y("hours:Q", title=TEXTS["hours"].by(lang)),
    }
    if other:
        encoding["color"] = altair.Color(f"{other}:N", title=None)
    chart = _chart(shown).mark_bar(color=COLOURS[2]).encode(**encoding)
    return _picture(chart, shown, ["month", "hours"], "hours_title", lang)


def people(decisions: Table, scheme: Scheme | None = None, *, each: int = 10, lang: Lang = "lv") -> Picture:
    """How many people have how many hours that count, in bands of so many hours, with the levels of the scheme drawn in."""
    bands = Counter(minutes // (each * 60) * each for minutes in decisions["counted"])
    shown = [{"from": band, "to": band + each, "people": bands[band]} for band in range(0, max(bands, default=0) + 1, each)]
    bars = _chart(shown).mark_bar(color=COLOURS[2]).encode(
        x=altair.X("from:Q", title=TEXTS["counted"].by(lang), bin="binned"),
        x2="to:Q",
        y=altair.Y("people:Q", title=TEXTS["people"].by(lang), axis=altair.Axis(tickMinStep=1)),
    )
    levels = _thresholds(scheme, lang)
    lines = _chart(levels).encode(x="hours:Q")
    chart = bars + lines.mark_rule(color=COLOURS[0], strokeDash=[4, 3]) + lines.mark_text(
        align="left", dx=4, dy=-6, y=0, color=COLOURS[0], baseline="bottom"
    ).encode(text="title:N")
    return _picture(chart if levels else bars, shown, ["from", "to", "people"], "people_title", lang)


def near(decisions: Table, *, within: float = 10, lang: Lang = "lv") -> Picture:
    """Who lacks at most so many hours to the next level. It shows the keys of people: for those who know them only."""
    rows = zip(decisions["volunteer"], decisions["missing"], strict=True)
    shown = [
        {"volunteer": str(person), "hours": minutes / 60} for person, minutes in rows if minutes and minutes <= within * 60
    ]
    shown.sort(key=lambda row: (row["hours"], row["volunteer"]))
    chart = _chart(shown).mark_bar(color=COLOURS[1]).encode(
        x=altair.X("hours:Q", title=TEXTS["missing"].by(lang)),
        y=altair.Y("volunteer:N", title=TEXTS["person"].by(lang), sort=None, axis=altair.Axis(labelLimit=360)),
    )
    return _picture(chart, shown, ["volunteer", "hours"], "near_title", lang)


def schemes(recognized: Mapping[str, Recognized], *, lang: Lang = "lv") -> Picture:
    """How many people have which level under each of several schemes."""
    shown = [
        {"scheme": name, "level": level or TEXTS["none"].by(lang), "people": count}
        for name, result in recognized.items()
        for level, count in sorted(Counter(result.decisions["level"]).items(), key=lambda pair: str(pair[0]))
        if level is not None
    ]
    chart = _chart(shown).mark_bar().encode(
        x=altair.X("people:Q", title=TEXTS["people"].by(lang), axis=altair.Axis(tickMinStep=1)),
        y=altair.Y("scheme:N", title=TEXTS["scheme"].by(lang), scale=altair.Scale(domain=list(recognized))),
        color=altair.Color("level:N", title=TEXTS["level"].by(lang)),
    )
    return _picture(chart, shown, ["scheme", "level", "people"], "schemes_title", lang)


def changed(before: Table, after: Table, *, lang: Lang = "lv") -> Picture:
    """Whom a changed scheme, or changed facts, would add and whom drop: people with a level in one of two tables of decisions and
    in the other, with the hours of theirs that count there; of those who stay, with those that count afterwards."""
    was, is_now = (dict(_recognised(decisions)) for decisions in (before, after))
    sides = {
        "stays": {who: is_now[who] for who in is_now.keys() & was.keys()},
        "added": {who: is_now[who] for who in is_now.keys() - was.keys()},
        "dropped": {who: was[who] for who in was.keys() - is_now.keys()},
    }
    shown = [
        {"change": TEXTS[side].by(lang), "people": len(people), "hours": sum(people.values()) / 60}
        for side, people in sides.items()
    ]
    bars = _chart(shown).encode(
        x=altair.X("people:Q", title=TEXTS["people"].by(lang), axis=altair.Axis(tickMinStep=1)),
        y=altair.Y("change:N", title=None, sort=None),
        color=altair.Color(
            "change:N", legend=None, scale=altair.Scale(domain=[row["change"] for row in shown], range=[COLOURS[2], "#2e7d32", COLOURS[0]])
        ),
    )
    numbers = bars.mark_text(align="left", dx=4, color="#333333").encode(text="people:Q", color=altair.value("#333333"))
    return _picture(bars.mark_bar() + numbers, shown, ["change", "people", "hours"], "changed_title", lang)


def timeline(report: Report, record: str, *, lang: Lang = "lv") -> Picture:
    """The findings about a record over time, a bar for each rule, with the day of the judgement as a line."""
    today = str(report["settings"]["today"])
    found = [finding for finding in report["findings"] if finding["subject"]["id"] == record]
    periods = [(finding, days) for finding in found for days in finding["days"]]
    known = [day for _, days in periods for day in (days.get("from"), days.get("to")) if day] + [today]
    first, last = min(known), max(known)
    severities = words("Severity", lang)
    shown = [
        {
            "rule": explain(finding["code"], lang)["title"],
            "severity": severities[finding["severity"]],
            "from": days.get("from") or first,
            # A bar ends where the next day begins.
            "to": _next_day(days.get("to") or last),
        }
        for finding, days in periods
    ]
    bars = _chart(shown).mark_bar().encode(
        x=altair.X("from:T", title=TEXTS["day"].by(lang), axis=altair.Axis(format="%d.%m.%Y." if lang == "lv" else "%e %b %Y")),
        x2="to:T",
        y=altair.Y("rule:N", title=None, sort=None, axis=altair.Axis(labelLimit=360)),
        color=altair.Color(
            "severity:N", title=None, scale=altair.Scale(
                domain=[severities[severity] for severity in SEVERITIES], range=COLOURS
            )
        ),
    )
    line = _chart([{"today": today}]).mark_rule(strokeDash=[4, 3]).encode(x="today:T")
    return _picture(bars + line, shown, ["rule", "severity", "from", "to"], "timeline_title", lang)


def _recognised(decisions: Table) -> list[tuple[Any, int]]:
    """Those who have a level, with the minutes that count."""
    rows = zip(decisions["volunteer"], decisions["level"], decisions["counted"], strict=True)
    return [(who, minutes) for who, level, minutes in rows if level is not None]


def _chart(rows: list[dict[str, Any]]) -> Any:
    data: Any = altair.Data
    return altair.Chart(data(values=rows))


def _next_day(day: object) -> str:
    return (datetime.date.fromisoformat(str(day)) + datetime.timedelta(days=1)).isoformat()


def _thresholds(scheme: Scheme | None, lang: Lang) -> list[dict[str, Any]]:
    """The hours that levels of a scheme take, where it says so in one number."""
    known: list[dict[str, Any]] = []
    for level in scheme["levels"] if scheme else []:
        least: Any = (level.get("needs") or {}).get("at_least_hours")
        least = least.get("assume") if isinstance(least, dict) else least
        title: Any = level.get("title") or {}
        if isinstance(least, int):
            known.append({"hours": least, "title": title.get(lang) or level["id"]})
    return known


def _picture(chart: Any, shown: list[dict[str, Any]], columns: list[str], title: str, lang: Lang) -> Picture:
    said = TEXTS[title].by(lang)
    drawn = chart.properties(width=WIDTH, title=said, description=said).configure_view(stroke=None)
    return Picture(drawn, Table(shown, columns), lang)
