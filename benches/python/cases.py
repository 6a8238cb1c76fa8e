"""The register that is judged, and registers that differ from it in one thing."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

TODAY = "2020-12-31"

SOURCES = Path(__file__).parents[1] / "src"

ORDINARY = (SOURCES / "ordinary.json").read_bytes()
"""One placement with ten logs; everything is known and lawful."""

CHANGES: dict[str, dict[str, Any]] = json.loads((SOURCES / "changes.json").read_bytes())
"""By the name of a register, what differs in it: values by JSON Pointer, null for what is not there."""


def registers() -> dict[str, bytes]:
    """Every register as JSON text, the ordinary one first."""
    changed = {"ordinary": ORDINARY}
    for name, changes in CHANGES.items():
        register = copy.deepcopy(json.loads(ORDINARY))
        for pointer, value in changes.items():
            _put(register, pointer.strip("/").split("/"), value)
        changed[name] = json.dumps(register, ensure_ascii=False).encode()
    return changed


def _put(holder: Any, steps: list[str], value: Any) -> None:
    for step in steps[:-1]:
        holder = holder[int(step) if isinstance(holder, list) else step]
    if value is None:
        del holder[steps[-1]]
    else:
        holder[steps[-1]] = value
