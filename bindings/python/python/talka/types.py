"""What talka takes and gives, as types for a checker such as mypy. At run time all of it is plain dicts."""

from ._folder import Diagnostic as Diagnostic, Folder as Folder, RowCount as RowCount, Table as Table
from ._types import *
