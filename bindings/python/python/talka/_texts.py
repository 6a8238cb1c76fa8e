"""What the package itself says, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ._catalogue import language

if TYPE_CHECKING:
    from ._types import Lang


class Said(NamedTuple):
    """The same in each language."""

    lv: str
    en: str

    def by(self, lang: Lang) -> str:
        """It in that language."""
        return self.lv if language(lang) == "lv" else self.en
