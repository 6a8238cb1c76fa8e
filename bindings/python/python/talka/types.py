"""What talka takes and gives, as types for a checker such as mypy. At run time all of it is plain dicts."""

from ._folder import Folder as Folder, FolderFinding as FolderFinding, RowCount as RowCount, Table as Table
from ._types import *
