from __future__ import annotations

from typing import TYPE_CHECKING

from ._types import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._types import Lang, Requisites


class Look(Settings, total=False):
    """How a document looks and who signs it, and the settings."""

    lang: Lang
    requisites: Requisites
    letterhead: Sequence[str]
    logo: bytes
    logo_alt: str
