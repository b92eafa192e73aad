"""What is told of a paper and of what one paragraph of it was made into."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from docgen.checks.fault import Fault, Paper, Ruling
from docgen.checks.room import room_of
from docgen.checks.verdict import verdicts
from docgen.findings import Finding, Severity
from docgen.inspection.judged import kept, said
from docgen.inspection.result import Wish
from docgen.ooxml.markup import Element, serialise, w
from docgen.ooxml.package import Package, open_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.view import ParagraphView
from docgen.recognise import Item, recognise
from docgen.recognise.regime import regime_of
from docgen.standards import theo_khoa
from tests.one_look.wrong import WRONG, wrong_looks

_OF_TABLES = ("dau_bang", "o_bang", "o_so_bang", "ket_thuc_phu_luc")


class Cell(NamedTuple):
    """One paragraph of a paper and the name of one wrong look for it."""

    item: Item
    look: str

    @property
    def paragraph(self) -> ParagraphView:
        return self.item.paragraph


class Told(NamedTuple):
    """What is told of a paper with one wrong look: of its paragraph, and the errors of others."""

    there: tuple[Finding, ...]
    elsewhere: tuple[Finding, ...]


class Sheet:
    """A lawful paper, opened once for all that is made of it."""

    def __init__(self, docx: bytes) -> None:
        self._package = open_package(docx, "p.docx")
        self._root: Element = self._package.xml(self._package.document)
        self.paper = door(self._package)

    def cells(self) -> Iterator[Cell]:
        """Every paragraph with letters, and each look that would be seen to be wrong there."""
        for part in self.paper.recognised.parts:
            for item in part.items:
                if any(run.text.strip() for run in item.paragraph.runs):
                    room = room_of(item, self.paper)
                    assert room is not None
                    yield from (Cell(item, look) for look in wrong_looks(item.paragraph, room))

    def told(self, cell: Cell) -> Told:
        """What is told where the paragraph has that look."""
        at = cell.paragraph.source
        pairs = list(findings(door(self.changed(cell))))
        there = (f for fault, f in pairs if any(p.source == at for p in fault.paragraphs))
        others = (f for fault, f in pairs if all(p.source != at for p in fault.paragraphs))
        return Told(tuple(there), tuple(f for f in others if f.severity is Severity.ERROR))

    def parts_of_form(self) -> Iterator[Item]:
        """The paragraphs of head and foot, of an annex's head: what is no text, no table."""
        text = {*self.paper.standard.structure.text, *_OF_TABLES, None}
        for part in self.paper.recognised.parts:
            for item in part.items:
                if item.component not in text and item.paragraph.displayed.strip():
                    yield item

    def missed(self, item: Item) -> tuple[Finding, ...]:
        """What is told where a paragraph is missing; a cell keeps an empty one."""
        root = deepcopy(self._root)
        paragraph = item.paragraph.source.find(root)
        around = paragraph.getparent()
        assert around is not None
        if around.tag == w("tc") and len(around.findall(w("p"))) == 1:
            for run in paragraph.findall(w("r")):
                paragraph.remove(run)
        else:
            around.remove(paragraph)
        changed = self._package.with_parts({self._package.document: serialise(root)})
        return tuple(finding for _, finding in findings(door(changed)))

    def changed(self, cell: Cell) -> Package:
        """The paper in which the paragraph has that look."""
        root = deepcopy(self._root)
        WRONG[cell.look](cell.paragraph.source.find(root))
        return self._package.with_parts({self._package.document: serialise(root)})


def door(package: Package) -> Paper:
    """A package read as a paper of the norm its head tells."""
    view = read_view(package)
    key = regime_of(view).norm
    assert key is not None
    standard = theo_khoa(key)
    return Paper(package, view, recognise(view, standard), standard)


def findings(paper: Paper) -> Iterator[tuple[Fault, Finding]]:
    """Every error and warning a user is told, and the fault it is of."""
    for (_, fault), finding in said(paper, kept(verdicts(paper), Wish(), paper)):
        if isinstance(fault, Fault):
            yield fault, finding


def faults(paper: Paper) -> Iterator[tuple[Ruling, Fault]]:
    """Every fault with its rule, as whoever mends them takes them."""
    for verdict in verdicts(paper):
        yield from ((verdict.ruling, f) for f in verdict.found if isinstance(f, Fault))
