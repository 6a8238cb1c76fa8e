"""Tables of files, whatever files an office keeps them in."""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from . import _talka
from ._error import TalkaError
from ._table import Table
from ._tables import DIAGNOSTICS, FILES, Tables, tables

if TYPE_CHECKING:
    import uuid

    from ._types import InputError, Lang

PARQUET: Final = ".parquet"

NAMES: Final = ("hours", "volunteers", "organizations", "placements")
"""What the files of a folder of Parquet are called."""


def read(
    path: str | os.PathLike[str],
    *,
    lang: Lang | None = None,
    namespace: str | uuid.UUID | None = None,
    columns: dict[str, str] | None = None,
) -> Tables:
    """Reads the files of an office, to be judged by the Law and by schemes as what `talka.tables` reads is.

    The path is that of a folder, as `talka.read_folder` reads it; of a workbook (XLSX, ODS, XLS), whose sheets may be all tables
    of an office; of a single sheet (CSV); or of Parquet, for which polars or pyarrow has to be installed: a file of hours, or
    a folder with `hours.parquet` and, where there are any, `volunteers.parquet`, `organizations.parquet` and
    `placements.parquet`. Parquet has the columns that `talka.tables` takes, and `columns` says which have another name.

    What was refused is in `.diagnostics`, with its message in `lang`, by default English; `namespace` is as in
    `talka.read_folder`. What a `talka.toml` presumes of silent records is presumed. Raises `TalkaError` where nothing can be read.
    """
    place = _place(path)
    parquet = _parquet(place)
    if parquet:
        return _of_parquet(parquet, columns or {})
    if columns:
        expected = "headings of an office's files are named in a `talka.toml` beside them"
        raise _refusal("expected", f"`columns` are those of Parquet; {expected}")
    read, text = _talka.Tables.read(place, lang or "en", namespace)
    imported = json.loads(text)
    if not any(table["records"] for table in imported["tables"]):
        said = [diagnostic["message"] for diagnostic in imported["diagnostics"]]
        raise TalkaError([_error("import", message) for message in said or ["nothing in it could be read"]])
    return Tables(read, _files(imported), _diagnostics(imported))


def _place(path: str | os.PathLike[str]) -> Path:
    try:
        return Path(path)
    except TypeError:
        raise _refusal("expected", "expected the path of a folder or a file") from None


def _parquet(place: Path) -> dict[str, Path]:
    """The files of Parquet, by the table that each is."""
    if place.suffix == PARQUET:
        return {"hours": place}
    try:
        files = sorted(place.iterdir()) if place.is_dir() else []
    except (OSError, ValueError):
        # Whoever reads it says why it cannot be read.
        return {}
    found = {file.stem: file for file in files if file.suffix == PARQUET}
    unknown = [name for name in found if name not in NAMES]
    if found and (unknown or "hours" not in found):
        known = ", ".join(f"`{name}{PARQUET}`" for name in NAMES)
        raise _refusal("folder", f"expected Parquet to be called {known}, hours among them; found {', '.join(found)}")
    return found


def _of_parquet(files: dict[str, Path], columns: dict[str, str]) -> Tables:
    return tables(**{name: _frame(path) for name, path in files.items()}, columns=columns)


def _frame(path: Path) -> Any:
    """The table in a file of Parquet, by the library that is there."""
    for library, function in (("polars", "read_parquet"), ("pyarrow.parquet", "read_table")):
        try:
            reader = getattr(importlib.import_module(library), function)
        except ImportError:
            continue
        try:
            return reader(path)
        except Exception as error:
            # Each library has errors of its own.
            raise _refusal("stream", f"`{path.name}` cannot be read as Parquet") from error
    raise _refusal("stream", "Parquet is read by polars or pyarrow, and neither is installed: `pip install polars`")


def _files(imported: dict[str, Any]) -> Table:
    kept = [
        {
            "file": table["file"],
            "kind": table["kind"],
            "records": table["records"],
            "read": table["rows"]["read"],
            "refused": table["rows"]["refused"],
        }
        for table in imported["tables"]
    ]
    return Table(kept, columns=FILES)


def _diagnostics(imported: dict[str, Any]) -> Table:
    kept = [{name: diagnostic[name] for name in DIAGNOSTICS} for diagnostic in imported["diagnostics"]]
    if imported["unlisted"]:
        kept.append({"effect": "note", "message": f"{imported['unlisted']} more diagnostics are not listed"})
    return Table(kept, columns=DIAGNOSTICS)


def _refusal(kind: str, message: str) -> TalkaError:
    return TalkaError([_error(kind, message)])


def _error(kind: str, message: str) -> InputError:
    return {"kind": kind, "path": "", "message": message}
