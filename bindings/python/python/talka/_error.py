"""The error that an unreadable input raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._types import InputError


class TalkaError(ValueError):
    """An input that cannot be read. `errors` lists every error in it and is never empty."""

    __module__ = "talka"

    errors: list[InputError]
    """Every error, in the order of the input."""

    def __init__(self, errors: list[InputError]) -> None:
        super().__init__(errors)
        self.errors = errors

    def __str__(self) -> str:
        return "\n".join(f"{error['path'] or '/'}: {error['message']}" for error in self.errors)

    @property
    def kind(self) -> str:
        """The kind of the first error."""
        return self.errors[0]["kind"]

    @property
    def path(self) -> str:
        """The path of the first error."""
        return self.errors[0]["path"]
