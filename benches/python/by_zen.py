"""As much of the same as zen-engine can well express: a decision of which each expression is a rule and gives the ids of
the entries (of the placement, where no entry is concerned) for which it is breached.

It does not check the shape of the input, ids and references, and does not tell days, severities and sums. Personal codes
and registration numbers are left out, and so is what compares entries with one another: its language has no sums over the
digits of a text and no grouping. Someone born on 29 February has no thirteenth birthday in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import zen

NAMES = {
    "logs": "filter(hour_logs, #.confirmation.state not in ['rejected', 'withdrawn'])",
    "agreement": "placements[0].agreement",
    "id": "[placements[0].id]",
    "from": "date($.agreement.term.from ?? $.agreement.concluded)",
    "to": "date($.agreement.term.to ?? '9999-12-31')",
    "concluded": "date($.agreement.concluded)",
    "thirteen": "d(volunteers[0].born).add('13y').timestamp() / 1000",
    "sixteen": "d(volunteers[0].born).add('16y').timestamp() / 1000",
    "consents": "filter(volunteers[0].consents, #.purpose == 'volunteer_work' and #.form != 'oral' and #.capacity in "
    "['parent', 'parent_sole_custody', 'guardian', 'emergency_guardian', 'institution_head'])",
    "adult": "d(volunteers[0].born).add('18y').timestamp() / 1000",
}

MINOR = "filter(flatten([[$.from], map($.logs, date(#.on))]), # >= $.thirteen and # < $.sixteen)"

COVERED = (
    "some($.consents, date(#.given) <= day and day <= date(#.to ?? '9999-12-31') "
    "and day < date(#.withdrawn ?? '9999-12-31'))"
)

RULES = {
    "host-not-entitled": "organizations[0].class in ['merchant', 'natural_person'] ? $.id : []",
    "host-class-doubtful": "organizations[0].class in ['religious_organization', 'derived_public_person', "
    "'public_capital_company'] ? $.id : []",
    "under-minimum-age": "$.from < $.thirteen ? $.id : []",
    "consent-missing": f"some({MINOR} as day, not {COVERED}) ? $.id : []",
    "paid-work": "some(placements[0].payments, #.cents > 0) ? $.id : []",
    "agreement-incomplete": "('amount' in $.agreement.agreed and 'manner' in $.agreement.agreed and "
    "($.agreement.term != null or 'term' in $.agreement.agreed)) ? [] : $.id",
    "work-before-agreement": "map(filter($.logs, date(#.on) < max([$.concluded, date($.agreement.acquainted)])), #.id)",
    "minor-needs-writing": "$.concluded < $.adult and not ($.agreement.form == 'written' and "
    "some($.agreement.signatures, #.by == 'volunteer' and date(#.on) <= $.concluded) and "
    "some($.agreement.signatures, #.by == 'organization' and date(#.on) <= $.concluded)) ? $.id : []",
    "work-after-end": "map(filter($.logs, date(#.on) > $.to), #.id)",
    "minutes-invalid": "map(filter($.logs, #.minutes <= 0 or #.minutes > 1440), #.id)",
    "hours-in-future": "map(filter($.logs, date(#.on) > $.today), #.id)",
    "minutes-over-interval": "map(filter($.logs, #.start != null and #.minutes > (time(#.end) - time(#.start)) / 60), #.id)",
}

CHECKED = set(RULES)
"""The rules that are checked here."""


def engine(today: str) -> Callable[[bytes], dict[str, Any]]:
    """JSON text of a register in, for each rule that is breached the ids that it is breached for."""
    names = NAMES | {"today": f"date('{today}')"}
    decision = zen.ZenEngine().create_decision(
        json.dumps(
            {
                "nodes": [
                    {"id": "in", "name": "in", "type": "inputNode"},
                    _expressions("names", names, passes=True),
                    _expressions("rules", {code: rule.replace("$.", "") for code, rule in RULES.items()}),
                    {"id": "out", "name": "out", "type": "outputNode"},
                ],
                "edges": [
                    {"id": f"{source}-{target}", "sourceId": source, "targetId": target, "type": "edge"}
                    for source, target in (("in", "names"), ("names", "rules"), ("rules", "out"))
                ],
            }
        )
    )

    def judge(text: bytes) -> dict[str, Any]:
        result = decision.evaluate(json.loads(text))["result"]
        return {code: ids for code, ids in result.items() if ids}

    return judge


def _expressions(name: str, expressions: dict[str, str], *, passes: bool = False) -> dict[str, Any]:
    listed = [{"id": key, "key": key, "value": value} for key, value in expressions.items()]
    return {
        "id": name,
        "name": name,
        "type": "expressionNode",
        "content": {"expressions": listed, "passThrough": passes, "inputField": None, "outputPath": None},
    }
