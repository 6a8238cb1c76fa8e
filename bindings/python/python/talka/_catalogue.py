"""What is the same for every register. `cargo xtask gen` writes it, and the extension module holds it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from . import _talka
from ._error import TalkaError
from ._json import to_json

if TYPE_CHECKING:
    from ._types import Day, Explanation, Explanations, Lang, RuleCode, RuleEntry, Scheme


def explain(code: RuleCode | str, lang: Lang = "lv") -> Explanation:
    """What the rule with that code checks: its title, the citation of its provision, and the source of the wording."""
    explained = explanations(lang)["rules"]
    if not isinstance(code, str) or code not in explained:
        raise _unknown_word("no rule has this code")
    return explained[code]


def words(vocabulary: str, lang: Lang = "lv") -> dict[str, str]:
    """What each word of a vocabulary is called: of `"ConsentForm"`, say, `"paper"`. The names are those of the types."""
    known = explanations(lang)["words"]
    if not isinstance(vocabulary, str) or vocabulary not in known:
        raise _unknown_word("no vocabulary has this name")
    return known[vocabulary]


def explanations(lang: str) -> Explanations:
    """What `explain` and `words` say, in that language."""
    texts = {"lv": _talka.EXPLAIN_LV, "en": _talka.EXPLAIN_EN}
    return cast("Explanations", json.loads(texts[language(lang)]))


def language(lang: str) -> str:
    """The language, which has to be one that there is."""
    if not isinstance(lang, str) or lang not in ("lv", "en"):
        raise _unknown_word("no such language; expected `lv`, `en`")
    return lang


def _unknown_word(message: str) -> TalkaError:
    return TalkaError([{"kind": "unknown_word", "path": "", "message": message}])


def rules() -> list[RuleEntry]:
    """Every rule, including those that are not checked yet."""
    return cast("list[RuleEntry]", json.loads(_talka.RULES))


def schemes(
    *, municipality: str | None = None, on: Day | None = None, lang: Lang | None = None
) -> list[Scheme]:
    """The built-in schemes; `recognize` takes their ids.

    With `municipality`, a name or a code (ATVK, seven digits) from before or after a reform, only the schemes of that
    municipality, of its predecessors and of its successors; with `on`, only those in force on that day.
    With `lang`, an error has its message in that language.
    """
    every = cast("list[Scheme]", json.loads(_talka.SCHEMES))
    given = {"municipality": municipality, "on": on, "lang": lang}
    options = {name: value for name, value in given.items() if value is not None}
    ids = json.loads(_talka.schemes(to_json(options, "options: ")))["schemes"]
    return [scheme for scheme in every if scheme["id"] in ids]
