"""What several tests need."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every machine, and no failure because a machine is slow.
settings.register_profile("repeatable", max_examples=300, derandomize=True, database=None, deadline=None)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return Path(__file__).parents[3]


@pytest.fixture(scope="session")
def office(root: Path) -> Path:
    """The tables of the example."""
    return root / "examples" / "jekabpils"
