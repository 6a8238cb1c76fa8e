"""The same checks by hand over pydantic, as fast as its documentation teaches: `TypedDict` instead of model classes,
literals instead of enumerations, one validator made once, JSON read by it directly.

It takes registers of the shape of `cases.py` (one volunteer, organization and placement, every fact known, entries of one
day) and leaves out what talka does beyond these: what is undetermined and which facts are missing, paths, causes,
remedies, several placements, entries of several days, amendments, endings, hazards, insurance, expenses.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from shapes import READER

NOT_ENTITLED = {"merchant", "natural_person"}
DOUBTFUL = {"religious_organization", "derived_public_person", "public_capital_company"}
ENTITLED_TO_CONSENT = {"parent", "parent_sole_custody", "guardian", "emergency_guardian", "institution_head"}
MATTERS = ("amount", "manner", "term", "acquainted")
ONE_DAY = timedelta(days=1)
DAY = 24 * 60
CODE_WEIGHTS = (10, 5, 8, 4, 2, 1, 6, 3, 7, 9)
NUMBER_WEIGHTS = (9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1)

CHECKED = {
    "host-not-entitled", "host-class-doubtful", "under-minimum-age", "consent-missing", "consent-at-sixteen", "paid-work",
    "agreement-incomplete", "work-before-agreement", "minor-needs-writing", "work-after-end",
    "personal-code-malformed", "personal-code-check-digit", "personal-code-birth-date", "registration-number",
    "minutes-invalid", "hours-in-future", "minutes-over-interval", "day-over-24-hours", "hours-overlap", "hours-duplicate",
}  # fmt: skip
"""The rules that are checked here."""


def judge(text: bytes, today: date) -> dict[str, Any]:
    """JSON text of a register in, what was found out."""
    register = READER.validate_json(text)
    (volunteer,), (organization,), (placement,) = (
        register["volunteers"],
        register["organizations"],
        register["placements"],
    )
    logs = register["hour_logs"]
    if placement["volunteer"] != volunteer["id"] or placement["organization"] != organization["id"]:
        raise ValueError("no such record")
    if any(log["placement"] != placement["id"] for log in logs) or len({log["id"] for log in logs}) < len(logs):
        raise ValueError("no such placement, or the same id twice")
    standing = [log for log in logs if log["confirmation"]["state"] not in ("rejected", "withdrawn")]
    findings: list[dict[str, Any]] = []
    case = Case(placement, standing, findings)
    _host(case, organization["class"])
    _age(case, volunteer)
    _agreement(case, volunteer["born"])
    _numbers(findings, volunteer, organization, today)
    _entries(findings, standing, today)
    return {"version": 1, "findings": findings}


class Case:
    """A placement with its days, and where findings go."""

    __slots__ = ("agreement", "end", "findings", "id", "logs", "placement", "start")

    def __init__(self, placement: Any, logs: list[Any], findings: list[dict[str, Any]]) -> None:
        self.placement = placement
        self.id = str(placement["id"])
        self.logs = logs
        self.findings = findings
        self.agreement = placement["agreement"]
        term = self.agreement.get("term")
        self.start = min([term["from"] if term else self.agreement["concluded"], *(log["on"] for log in logs)])
        self.end = term.get("to", date.max) if term and term["kind"] == "fixed" else date.max

    def breached(self, code: str, severity: str, intervals: list[tuple[date, date]]) -> None:
        """The rule is breached in these intervals; what counts are the term and the days worked."""
        days = []
        for first, last in intervals:
            within = (max(first, self.start), min(last, self.end))
            after = [log["on"] for log in self.logs if log["on"] > self.end and first <= log["on"] <= last]
            if within[0] <= within[1]:
                days.append(within)
            days += [(day, day) for day in sorted(set(after))]
        self.found(code, severity, joined(days))

    def found(self, code: str, severity: str, days: list[tuple[date, date]]) -> None:
        if days:
            logs = [log for log in self.logs if any(first <= log["on"] <= last for first, last in days)]
            self.findings.append(finding(code, severity, "placement", self.id, days, logs))


def joined(days: list[tuple[date, date]]) -> list[tuple[date, date]]:
    """Stretches that touch, as one."""
    whole: list[tuple[date, date]] = []
    for first, last in days:
        if whole and whole[-1][1] != date.max and first <= whole[-1][1] + ONE_DAY:
            whole[-1] = (whole[-1][0], max(last, whole[-1][1]))
        else:
            whole.append((first, last))
    return whole


def finding(
    code: str, severity: str, kind: str, of: str, days: list[tuple[date, date]], logs: list[Any]
) -> dict[str, Any]:
    return {
        "code": code,
        "severity": severity,
        "subject": {"kind": kind, "id": of},
        "days": [interval(first, last) for first, last in days],
        "logs": [str(log["id"]) for log in logs],
        "minutes": sum(log["minutes"] for log in logs),
    }


def interval(first: date, last: date) -> dict[str, str]:
    written = {}
    if first != date.min:
        written["from"] = first.isoformat()
    if last != date.max:
        written["to"] = last.isoformat()
    return written


def birthday(born: date, age: int) -> date:
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def _host(case: Case, legal_class: str) -> None:
    if legal_class in NOT_ENTITLED:
        case.breached("host-not-entitled", "violation", [(date.min, date.max)])
    elif legal_class in DOUBTFUL:
        case.breached("host-class-doubtful", "warning", [(date.min, date.max)])


def _age(case: Case, volunteer: Any) -> None:
    born = volunteer["born"]
    thirteen, sixteen, seventeen = birthday(born, 13), birthday(born, 16), birthday(born, 17)
    if case.start < thirteen:
        case.breached("under-minimum-age", "violation", [(date.min, thirteen - ONE_DAY)])
    case.breached("under-minimum-age", "information", [(thirteen, thirteen)])
    if case.start < seventeen:
        without = [(thirteen, seventeen - ONE_DAY)]
        for consent in volunteer["consents"]:
            if (
                consent["purpose"] == "volunteer_work"
                and consent["capacity"] in ENTITLED_TO_CONSENT
                and consent["form"] != "oral"
            ):
                last = min(consent.get("to", date.max), consent.get("withdrawn", date.max) - ONE_DAY)
                without = minus(without, consent["given"], last)
        minor = [(first, min(last, sixteen - ONE_DAY)) for first, last in without if first < sixteen]
        older = [(max(first, sixteen), last) for first, last in without if last >= sixteen]
        case.breached("consent-missing", "violation", minor)
        case.breached("consent-at-sixteen", "information", older)


def minus(intervals: list[tuple[date, date]], first: date, last: date) -> list[tuple[date, date]]:
    left = []
    for begins, ends in intervals:
        if last < begins or first > ends or first > last:
            left.append((begins, ends))
            continue
        if begins < first:
            left.append((begins, first - ONE_DAY))
        if last < ends:
            left.append((last + ONE_DAY, ends))
    return left


def _agreement(case: Case, born: date) -> None:
    agreement = case.agreement
    concluded, end = agreement["concluded"], case.end
    if any(payment["cents"] > 0 for payment in case.placement["payments"]):
        case.breached("paid-work", "violation", [(date.min, date.max)])
    # What is acquainted and which term there is, is recorded, even where it is not said to be agreed.
    settled = {*agreement["agreed"], "acquainted"} | ({"term"} if "term" in agreement else set())
    if any(matter not in settled for matter in MATTERS):
        case.found("agreement-incomplete", "violation", [(concluded, end)])
    arisen = max(concluded, agreement["acquainted"])
    for before, of in ((True, concluded), (False, arisen)):
        early = [log for log in case.logs if log["on"] < of and (before or log["on"] >= concluded)]
        if early:
            days = joined(sorted({(log["on"], log["on"]) for log in early}))
            case.findings.append(finding("work-before-agreement", "violation", "placement", case.id, days, early))
    late = [log for log in case.logs if log["on"] > end]
    if late:
        days = joined(sorted({(log["on"], log["on"]) for log in late}))
        case.findings.append(finding("work-after-end", "violation", "placement", case.id, days, late))
    if concluded < birthday(born, 18):
        signed = {signature["by"]: signature["on"] for signature in agreement["signatures"]}
        if agreement["form"] != "written" or not signed.keys() >= {"volunteer", "organization"}:
            case.found("minor-needs-writing", "violation", [(concluded, end)])
        elif concluded < max(signed["volunteer"], signed["organization"]):
            last = max(signed["volunteer"], signed["organization"]) - ONE_DAY
            case.found("minor-needs-writing", "violation", [(concluded, min(last, end))])


def _numbers(findings: list[dict[str, Any]], volunteer: Any, organization: Any, today: date) -> None:
    of = str(volunteer["id"])
    for held in volunteer["codes"]:
        code = held["code"].strip()
        digits = code[:6] + code[7:] if code[6:7] == "-" else code
        if len(digits) != 11 or not (digits.isascii() and digits.isdigit()) or not "01" <= digits[:2] <= "39":
            findings.append(finding("personal-code-malformed", "violation", "volunteer", of, [], []))
        elif digits[:2] < "32":
            try:
                born = date(1800 + 100 * int(digits[6]) + int(digits[4:6]), int(digits[2:4]), int(digits[:2]))
            except ValueError:
                born = None
            if born is None or born > today or digits[6] > "2":
                findings.append(finding("personal-code-malformed", "violation", "volunteer", of, [], []))
                continue
            due = (1 + sum(weight * int(digit) for weight, digit in zip(CODE_WEIGHTS, digits))) % 11
            if due != int(digits[10]):
                findings.append(finding("personal-code-check-digit", "warning", "volunteer", of, [], []))
            if born != volunteer["born"]:
                findings.append(finding("personal-code-birth-date", "violation", "volunteer", of, [], []))
    number = organization["registration_number"]
    if len(number) != 11 or not number.isdigit() or number[0] < "4" or not _number_fits(number):
        findings.append(finding("registration-number", "warning", "organization", str(organization["id"]), [], []))


def _number_fits(number: str) -> bool:
    return sum(weight * int(digit) for weight, digit in zip(NUMBER_WEIGHTS, number)) % 11 == 3


def _entries(findings: list[dict[str, Any]], logs: list[Any], today: date) -> None:
    def found(code: str, log: Any) -> None:
        day = [(log["on"], log["on"])]
        findings.append(finding(code, "violation", "hour_log", str(log["id"]), day, [log]))

    by_day = defaultdict(list)
    for log in logs:
        minutes = log["minutes"]
        by_day[log["on"]].append(log)
        if not 0 < minutes <= DAY:
            found("minutes-invalid", log)
        if log["on"] > today:
            found("hours-in-future", log)
        if "start" in log and "end" in log:
            start, end = clock(log["start"]), clock(log["end"])
            if minutes > (end - start if start < end else end - start + DAY):
                found("minutes-over-interval", log)
    for same_day in by_day.values():
        if len(same_day) > 1:
            _day(found, same_day)


def _day(found: Any, logs: list[Any]) -> None:
    """Entries of one day."""
    logs = sorted(logs, key=lambda log: log.get("start", ""))
    seen: set[Any] = set()
    busy, holder, left_out, minutes = -1, None, [], 0
    for log in logs:
        hours = (log["minutes"], log.get("start"), log.get("end"), log["task"])
        if hours in seen:
            found("hours-duplicate", log)
            left_out.append(log)
        elif "start" in log and "end" in log:
            start = clock(log["start"])
            if start < busy:
                found("hours-overlap", log)
                left_out.append(log)
            else:
                busy = clock(log["end"])
        seen.add(hours)
    for log in logs:
        if log not in left_out and 0 < log["minutes"] <= DAY:
            if minutes + log["minutes"] > DAY:
                found("day-over-24-hours", log)
            else:
                minutes += log["minutes"]


def clock(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])
