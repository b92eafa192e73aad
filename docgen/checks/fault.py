"""What a check looks at and what it gives back; how that becomes a finding."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Protocol

from docgen.checks.pages import Pages
from docgen.checks.places import Places
from docgen.checks.shape import looks_of
from docgen.checks.van_xuoi import VanXuoi
from docgen.findings import Finding, Location, Severity
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.checks.shape import Looks
    from docgen.ooxml.package import Package
    from docgen.ooxml.view import DocumentView, ParagraphView
    from docgen.recognise import Recognised
    from docgen.standards.base import Standard

_EXCERPT = 60  # characters
_PLACES = 5  # named of what could not be judged


class Paper:
    """The document under judgement: as parts, as Word shows it, as components, and its norm.

    `van_xuoi` are its words, read when the first check asks for them.
    """

    def __init__(
        self, package: Package, view: DocumentView, recognised: Recognised, standard: Standard
    ) -> None:
        self.package = package
        self.view = view
        self.recognised = recognised
        self.standard = standard
        self.van_xuoi = VanXuoi(recognised, standard)

    @cached_property
    def looks(self) -> Looks:
        """The different looks of its components' paragraphs."""
        return looks_of(self.recognised.components)

    @cached_property
    def looks_by_text(self) -> tuple[Looks, ...]:
        """The different looks within the paper, and within each text that it puts into force.

        What holds "trong cùng một văn bản" holds in each of them, their annexes included.
        """
        texts = self.recognised.texts
        return (self.looks,) if len(texts) == 1 else tuple(map(looks_of, texts))

    @cached_property
    def is_draft(self) -> bool:
        """Whether it was written into one of docgen's templates, as its styles tell."""
        styles = {component.style for component in self.standard.components}
        return any(paragraph.style in styles for paragraph in self.view.paragraphs)


class Fault(NamedTuple):
    """One breach of a rule.

    `at` is the paragraph it stands in; `place` names it in words where no paragraph does.
    `current` and `required` are printed as "hiện tại → yêu cầu". Of a fault that stands in several
    paragraphs `at` is the first and `others` are the rest.
    """

    message: str
    at: ParagraphView | None = None
    place: str | None = None
    current: str | None = None
    required: str | None = None
    hint: str | None = None
    others: tuple[ParagraphView, ...] = ()

    @property
    def paragraphs(self) -> tuple[ParagraphView, ...]:
        """Every paragraph it stands in."""
        return () if self.at is None else (self.at, *self.others)


class Unjudged(NamedTuple):
    """Why a rule could not be held against a place, which a check yields among its faults.

    `reason` is a sentence for the person who has to look himself. `at` is the paragraph, the first
    of several where `others` has the rest.
    """

    reason: str
    at: ParagraphView | None = None
    others: tuple[ParagraphView, ...] = ()


class Ruling(Protocol):
    """What every rule has: a requirement of the norm, or a written check."""

    @property
    def code(self) -> str:
        """Its code."""

    @property
    def clause(self) -> str:
        """Where the norm says it."""

    @property
    def severity(self) -> Literal["error", "warning"]:
        """An error only for what the law's wording says."""


# A rule and what came of it somewhere; None says that it was held against something at all.
Judged = tuple[Ruling, Fault | Unjudged | None]


def as_findings(judged: Iterable[Judged], paper: Paper) -> tuple[Finding, ...]:
    """The faults with their rules and places, in the order given; what is unjudged is a note."""
    where = _Where(Places(paper.recognised), Pages(paper), paper.view.shown)
    return tuple(_finding(ruling, found, where) for ruling, found in judged if found is not None)


def _finding(ruling: Ruling, found: Fault | Unjudged, where: _Where) -> Finding:
    location = where.of(found)
    match found:
        case Unjudged():
            return Finding(ruling.code, Severity.INFO, found.reason, location, clause=ruling.clause)
        case Fault():
            return Finding(
                code=ruling.code,
                severity=Severity(ruling.severity),
                message=found.message,
                location=location,
                hint=found.hint,
                clause=ruling.clause,
                current=found.current,
                required=found.required,
            )


class _Where(NamedTuple):
    """What tells the place of a fault in a document."""

    places: Places
    pages: Pages
    shown: str

    def of(self, found: Fault | Unjudged) -> Location:
        place = found.place if isinstance(found, Fault) else self._all_of(found)
        if found.at is None:
            return Location(self.shown, place=place)
        return Location(
            self.shown,
            place=place or self.places.of(found.at),
            # A tag is read by who typed it, whatever case its style prints.
            excerpt=excerpt(found.at.text if "{{" in found.at.text else found.at.displayed),
            page=self.pages.of(found.at),
        )

    def _all_of(self, found: Unjudged) -> str | None:
        """The places a person has to look at himself, the first few of many."""
        if found.at is None:
            return None
        paragraphs = (found.at, *found.others)
        names = list(dict.fromkeys(filter(None, map(self.places.of, paragraphs))))
        more = f"; và {len(names) - _PLACES} chỗ khác" if len(names) > _PLACES else ""
        return "; ".join(names[:_PLACES]) + more or None


def excerpt(text: str) -> str | None:
    """The first words of a paragraph on one line; None when nothing is printed in it."""
    line = " ".join(text.split())
    if len(line) <= _EXCERPT:
        return line or None
    return line[: _EXCERPT - 1].rstrip() + "…"
