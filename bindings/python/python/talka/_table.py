"""A table that comes out."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any, final

from . import _talka

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

SHOWN = 10
"""How many rows are shown of a table."""

WIDTH = 100
"""How many characters a line of a shown table has at most."""


@final
class Table:
    """A table: columns of equal length, each with a name.

    It is any library's table by `__arrow_c_stream__`: `polars.DataFrame(table)`, `pyarrow.table(table)`, in DuckDB a
    relation. Nothing in it changes.
    """

    __module__ = "talka"
    __slots__ = ("_columns",)

    _columns: _talka.Columns

    def __new__(cls, rows: Any = (), /, columns: list[str] | None = None) -> Table:
        """A table of rows, each a dict, or of another library's table; with columns of these names, also where no row
        has them."""
        return cls._of(_talka.Columns(rows, [] if columns is None else columns))

    @classmethod
    def _of(cls, columns: _talka.Columns) -> Table:
        table = object.__new__(cls)
        object.__setattr__(table, "_columns", columns)
        return table

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a table does not change")

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The table by the Arrow PyCapsule interface."""
        return self._columns.__arrow_c_stream__(requested_schema)

    def __len__(self) -> int:
        return len(self._columns)

    @property
    def columns(self) -> list[str]:
        """The names of the columns."""
        return self._columns.names

    def __getitem__(self, column: str) -> list[Any]:
        """The values of a column: numbers, text, `bool`, `datetime.date`, `uuid.UUID`; `None` where there is none."""
        return self._columns.values(column, len(self))

    def to_dicts(self) -> list[dict[str, Any]]:
        """The rows, each as a dict."""
        return self._rows(len(self))

    def to_arrow(self) -> pyarrow.Table:
        """The same as a table of pyarrow, which has to be installed."""
        import pyarrow

        return pyarrow.table(self)

    def to_polars(self) -> polars.DataFrame:
        """The same as a frame of polars, which has to be installed."""
        import polars

        return polars.DataFrame(self)

    def to_pandas(self) -> pandas.DataFrame:
        """The same as a frame of pandas, which has to be installed, and pyarrow with it. Days are `datetime64`."""
        return self.to_arrow().to_pandas(date_as_object=False)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Table):
            return NotImplemented
        return self.columns == other.columns and self.to_dicts() == other.to_dicts()

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return (Table, (self.to_dicts(), self.columns))

    def _rows(self, count: int) -> list[dict[str, Any]]:
        names = self.columns
        columns = [self._columns.values(name, count) for name in names]
        return [dict(zip(names, values, strict=True)) for values in zip(*columns, strict=True)]

    def __repr__(self) -> str:
        shown = _cells(self, SHOWN)
        widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in shown]
        lines = [line.rstrip() if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…" for line in lines]
        return "\n".join([f"Table: {len(self)} rows, {len(self.columns)} columns", *lines, *_more(self)])

    def _repr_html_(self) -> str:
        heading, *rows = _cells(self, SHOWN)
        head = "".join(f"<th>{html.escape(name)}</th>" for name in heading)
        body = "".join(f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
        more = "".join(f"<p>{html.escape(line)}</p>" for line in _more(self))
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _cells(table: Table, rows: int) -> list[list[str]]:
    """The names of the columns and the first rows, as text."""
    shown = [["" if value is None else str(value) for value in row.values()] for row in table._rows(rows)]
    return [table.columns, *shown]


def _more(table: Table) -> list[str]:
    return [f"and {len(table) - SHOWN} more rows"] if len(table) > SHOWN else []
