"""The lines of a paper's text, and a short mark for each, by which it is known again."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from docgen.issuing.paper import one_line

if TYPE_CHECKING:
    from docgen.ooxml.view import DocumentView

_MARK = 8  # hex digits


def lines_of(view: DocumentView) -> list[str]:
    """The paragraphs that print something, as a reader compares them."""
    return [line for paragraph in view.paragraphs if (line := one_line(paragraph.printed))]


def marks_of(view: DocumentView) -> tuple[str, ...]:
    """A mark for each of them, in order."""
    return tuple(sha256(line.encode("utf-8")).hexdigest()[:_MARK] for line in lines_of(view))
