"""A paper changed as people change it in Word, with python-docx."""

from __future__ import annotations

import copy
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document


def paragraphs(document: Document) -> Iterator[Paragraph]:
    """Every paragraph, those in tables included."""
    for element in document.element.body.iter(qn("w:p")):
        yield Paragraph(element, document)


def with_style(document: Document, style: str) -> Paragraph:
    return next(p for p in paragraphs(document) if p.style is not None and p.style.name == style)


def split_runs(paragraph: Paragraph, size: int = 3) -> None:
    """As Word does when somebody types, deletes, checks the spelling."""
    (run,) = paragraph.runs
    text = run.text
    for start in range(0, len(text), size):
        element = copy.deepcopy(run._r)
        run._r.addprevious(element)
        Run(element, paragraph).text = text[start : start + size]
    paragraph._p.remove(run._r)


def change(paragraph: Paragraph, old: str, new: str) -> None:
    (run,) = (r for r in paragraph.runs if old in r.text)
    run.text = run.text.replace(old, new)


def texts(file: Path) -> list[str]:
    document = docx.Document(str(file))
    return ["".join(t.text or "" for t in p._p.iter(qn("w:t"))) for p in paragraphs(document)]


def parts(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
