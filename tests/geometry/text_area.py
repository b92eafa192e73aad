"""Where the text of a paper stands on its pages: its paragraphs, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tests.geometry.page import Line, Page

# What the law leaves between the text and the edges of the sheet, mm (PL I, Phần I, Mục I.3).
LE_TREN = (20.0, 25.0)
LE_DUOI = (20.0, 25.0)
LE_TRAI = (30.0, 35.0)
LE_PHAI = (15.0, 20.0)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as printed: its text and the lines it takes, over pages if need be."""

    text: str
    lines: tuple[Line, ...]

    def gaps(self) -> Iterator[float]:
        """The distances between its baselines on one page, mm."""
        for above, below in pairwise(self.lines):
            if above.page == below.page:
                yield below.baseline - above.baseline


def page_number(page: Page) -> Line | None:
    """The number in the top margin: the only thing lawful there."""
    above = [line for line in page.lines if line.baseline < LE_TREN[0]]
    assert len(above) <= 1, f"trang {page.number}: lề trên có {[line.text for line in above]}"
    return above[0] if above else None


def printed_lines(page: Page) -> list[Line]:
    """Everything but the page number."""
    return [line for line in page.lines if line.baseline >= LE_TREN[0]]


def paragraphs(pages: Sequence[Page], texts: Iterable[str]) -> list[Paragraph]:
    """The lines of each of `texts`, which stand on these pages one after another.

    Raises AssertionError where the pages say something else or a line holds two paragraphs.
    """
    lines = [line for page in pages for line in printed_lines(page)]
    first = "".join(next(iter(texts := tuple(texts))).split())
    at = next(k for k, line in enumerate(lines) if len(i := _ink(line)) > 5 and first.startswith(i))
    found = []
    for text in texts:
        rest, taken = "".join(text.split()), []
        while rest:
            ink = _ink(lines[at])
            assert rest.startswith(ink), f"in “{lines[at].text}”, cần “{rest[:60]}…”"
            rest = rest[len(ink) :]
            taken.append(lines[at])
            at += 1
        found.append(Paragraph(text, tuple(taken)))
    return found


def _ink(line: Line) -> str:
    return "".join(line.text.split())
