"""Files from anywhere held against the law: open, tell the norm, recognise, judge, say. Row 6."""

from docgen.inspection.one import inspect, inspect_file
from docgen.inspection.pool import inspect_files
from docgen.inspection.result import (
    Copies,
    Copy,
    Counts,
    Ignored,
    Inspected,
    Kept,
    Suppressed,
    Wish,
)
from docgen.inspection.walk import Walk, files_of

__all__ = [
    "Copies",
    "Copy",
    "Counts",
    "Ignored",
    "Inspected",
    "Kept",
    "Suppressed",
    "Walk",
    "Wish",
    "files_of",
    "inspect",
    "inspect_file",
    "inspect_files",
]
