"""What talka takes and gives, as types for a checker such as mypy. At run time all of it is plain dicts."""

from ._achieved import (
    Achievement as Achievement,
    Alg as Alg,
    HoursConfirmation as HoursConfirmation,
    Jwk as Jwk,
    RulesText as RulesText,
    Standing as Standing,
    Verifier as Verifier,
)
from ._folder import (
    Amounts as Amounts,
    ColumnRead as ColumnRead,
    Diagnostic as Diagnostic,
    Folder as Folder,
    Group as Group,
    Overlap as Overlap,
    Preview as Preview,
    RowCount as RowCount,
    Sources as Sources,
    Table as Table,
    Totals as Totals,
)
from ._look import Look as Look
from ._tables import By as By, Progress as Progress
from ._types import *
