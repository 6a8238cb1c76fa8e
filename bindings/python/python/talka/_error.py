"""What is wrong with an input."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._types import Problem


class TalkaError(ValueError):
    """An input cannot be read. `errors` has everything that is wrong with it; it is never empty."""

    __module__ = "talka"

    errors: list[Problem]
    """Everything that is wrong, in the order of the input."""

    def __init__(self, errors: list[Problem]) -> None:
        super().__init__(errors)
        self.errors = errors

    def __str__(self) -> str:
        return "\n".join(f"{error['path'] or '/'}: {error['message']}" for error in self.errors)

    @property
    def kind(self) -> str:
        """The kind of the first thing that is wrong."""
        return self.errors[0]["kind"]

    @property
    def path(self) -> str:
        """Where the first thing is wrong."""
        return self.errors[0]["path"]
