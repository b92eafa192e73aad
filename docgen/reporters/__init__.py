"""Findings, tables, results → text for a person, JSON for a program. Row 6; writes nothing."""

from docgen.reporters.listing import as_question, as_text
from docgen.reporters.objects import as_dict, as_json, failure_as_json
from docgen.reporters.table import as_table

__all__ = ["as_dict", "as_json", "as_question", "as_table", "as_text", "failure_as_json"]
