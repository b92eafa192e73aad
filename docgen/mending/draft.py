"""A paper being mended: its parts as trees, parsed when asked for, written anew when changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.places import Places
from docgen.mending.mend import Change
from docgen.mending.twins import Twins
from docgen.ooxml.markup import SECTION_ORDER, child_in_order, serialise, w
from docgen.ooxml.parts import free_name, with_document_part, with_relations_of
from docgen.ooxml.text import retype, typed_text
from docgen.ooxml.view import boxes_of, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Paper
    from docgen.mending.mend import Job
    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package
    from docgen.ooxml.view import Block, DocumentView, ParagraphView, SectionView, Source

_LOCKED = frozenset({"contentLocked", "sdtContentLocked"})


class Draft:
    """The parts of `paper` as they are being changed, and what has been.

    The paper and its views stay as they were; what they name is found in the parts all the same,
    whatever has been put in or parted since.
    """

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self._noted: dict[tuple[Source | None, Change], None] = {}
        self._now: dict[tuple[Source, str], str] = {}
        self._package = paper.package
        self._roots: dict[str, Element] = {}
        self._opened: dict[str, bytes] = {}
        self._twins: dict[str, Twins] = {}
        self._found: dict[Source, Element] = {}
        self._sources: dict[str, list[Source]] | None = None
        self._numbers: dict[Source, str] | None = None
        self._places = Places(paper.recognised)

    def root(self, part: str) -> Element:
        """The root of a part."""
        if part not in self._roots:
            self._open(part)
        return self._roots[part]

    def find(self, source: Source) -> Element:
        """The element a view was read from."""
        self.root(source.part)
        return self._found[source]

    def paragraph(self, view: ParagraphView) -> Element:
        """The `w:p` of a paragraph."""
        return self.find(view.source)

    def is_locked(self, view: ParagraphView) -> bool:
        """Whether it stands in a content control whose owner lets nobody change it."""
        element = self.paragraph(view)
        controls = (*element.iterancestors(w("sdt")), *element.iter(w("sdt")))
        locks = (control.find(f"{w('sdtPr')}/{w('lock')}") for control in controls)
        return any(lock is not None and lock.get(w("val")) in _LOCKED for lock in locks)

    def section(self, view: SectionView) -> Element:
        """The `w:sectPr` of a section, made where the body ends without one."""
        found = self.find(view.source)
        if found.tag != w("sectPr"):
            last = found.find(w("sectPr"))
            found = found.makeelement(w("sectPr")) if last is None else last
            self.find(view.source).append(found)
        return found

    def own(self, view: ParagraphView) -> ParagraphView:
        """The view without the number that Word gives the paragraph and nobody typed."""
        numbered = len(view.runs) > 1 and self.span(view) is None
        return view._replace(runs=view.runs[1:]) if numbered else view

    def is_number(self, view: ParagraphView) -> bool:
        """Whether a view is nothing but the number that Word gives its paragraph."""
        if self._numbers is None:
            paragraphs = self.paper.view.paragraphs
            self._numbers = {p.source: p.number.text for p in paragraphs if p.number is not None}
        number = self._numbers.get(view.source, "").strip()
        return bool(number) and view.text.strip() == number

    def span(self, view: ParagraphView) -> tuple[int, int] | None:
        """Where the text of a view, which may be a part of its paragraph, starts and ends in it.

        Counted as `ooxml.text` counts; None where it cannot be told.
        """
        text = "".join(run.text for run in view.runs)
        text = self._now.get((view.source, text), text)
        place = typed_text(self.paragraph(view)).find(text)
        return None if place < 0 else (place, place + len(text))

    def typed(self, view: ParagraphView) -> str:
        """The text of a view as typed; "" where it cannot be told."""
        span = self.span(self.own(view))
        return "" if span is None else typed_text(self.paragraph(view))[slice(*span)]

    def retype(self, job: Job, view: ParagraphView, text: str) -> None:
        """Let the text of a view be another, and put that down."""
        view = self.own(view)
        span, old = self.span(view), self.typed(view)
        if span is not None and old and old != text:
            retype(self.paragraph(view), *span, text)
            self._now[view.source, "".join(run.text for run in view.runs)] = text
            self._note(view.source, Change(job.ruling.code, self.place(view), "", old, text))

    def note(
        self, job: Job, view: ParagraphView | None, what: str, before: str, after: str
    ) -> None:
        """Put down a change of a value."""
        place = job.fault.place if view is None else self.place(view)
        source = None if view is None else view.source
        self._note(source, Change(job.ruling.code, place, what, before, after))

    def _note(self, source: Source | None, change: Change) -> None:
        # Two faults of one paragraph, such as two wrong sizes, are mended as one.
        self._noted[source, change] = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """What has been changed, in order."""
        return tuple(change for _, change in self._noted)

    def place(self, view: ParagraphView) -> str | None:
        """Where a paragraph stands, in words."""
        return self._places.of(view)

    def add_part(self, kind: str, root: Element, like: str | None = None) -> str:
        """A new header or footer; gives the id by which a section names it.

        What it names itself, it names as the part `like` does.
        """
        name = free_name(self._package, kind)
        self._package, identifier = with_document_part(self._package, kind, name, serialise(root))
        if like is not None:
            self._package = with_relations_of(self._package, like, name)
        return identifier

    def package(self) -> Package | None:
        """The package with the parts that have changed written anew.

        None where that would leave a text box with two different texts (see `twins`).
        """
        followed = [twins.follow() for twins in self._twins.values()]
        if not all(followed):
            return None
        written = {part: serialise(root) for part, root in self._roots.items()}
        changed = {part: data for part, data in written.items() if data != self._opened[part]}
        return self._package.with_parts(changed)

    def _open(self, part: str) -> None:
        """Parse a part and find everything views name in it, before anything in it moves."""
        root = self._roots[part] = self.paper.package.xml(part)
        self._opened[part] = serialise(root)
        self._twins[part] = Twins(root)
        if self._sources is None:
            self._sources = {}
            for source in _sources(self.paper.view):
                self._sources.setdefault(source.part, []).append(source)
        # Asking a long element for its n-th child counts from an end each time.
        children: dict[Element, list[Element]] = {}
        for source in self._sources.get(part, ()):
            element = root
            for index in source.path:
                if element not in children:
                    children[element] = list(element)
                element = children[element][index]
            self._found[source] = element


def _sources(view: DocumentView) -> Iterator[Source]:
    stories: list[Iterable[Block]] = [view.blocks]
    seen: set[str] = set()
    for section in view.sections:
        yield section.source
        for text in (*section.headers, *section.footers):
            if text.part not in seen:
                seen.add(text.part)
                stories.append(text.blocks)
    for story in stories:
        blocks = tuple(story)
        for box in boxes_of(blocks):
            yield from (paragraph.source for paragraph in paragraphs_of(box.blocks))
        yield from (paragraph.source for paragraph in paragraphs_of(blocks))


def section_child(section: Element, name: str) -> Element:
    """A child of a `w:sectPr`, made at its place where it is not there."""
    return child_in_order(section, name, SECTION_ORDER)
