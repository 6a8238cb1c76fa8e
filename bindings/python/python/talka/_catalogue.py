"""What is the same whatever is judged. `cargo xtask gen` makes it, and the extension module holds it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from . import _talka
from ._error import TalkaError

if TYPE_CHECKING:
    from ._types import Explanation, Explanations, Lang, RuleEntry, Scheme


def explain(code: str, lang: Lang = "lv") -> Explanation:
    """What the rule with that code is about: its title, how its provision is cited, and where that was seen."""
    texts = {"lv": _talka.EXPLAIN_LV, "en": _talka.EXPLAIN_EN}
    if not isinstance(lang, str) or lang not in texts:
        raise TalkaError([{"kind": "unknown_word", "path": "", "message": "no such language; expected `lv`, `en`"}])
    explanations = cast("Explanations", json.loads(texts[lang]))
    if not isinstance(code, str) or code not in explanations["rules"]:
        raise TalkaError([{"kind": "unknown_word", "path": "", "message": "no rule has this code"}])
    return explanations["rules"][code]


def rules() -> list[RuleEntry]:
    """Every rule, also those that are not checked yet."""
    return cast("list[RuleEntry]", json.loads(_talka.RULES))


def schemes() -> list[Scheme]:
    """The built-in schemes, for which `recognize` takes the id."""
    return cast("list[Scheme]", json.loads(_talka.SCHEMES))
