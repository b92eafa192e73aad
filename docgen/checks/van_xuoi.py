"""What a paper says, read once for all the checks of wording."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from docgen.vietnamese import KHONG_NGAT

if TYPE_CHECKING:
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Recognised


class Said(NamedTuple):
    """A paragraph that prints something, its component, and what it prints."""

    paragraph: ParagraphView
    component: str | None
    text: str


class VanXuoi:
    """The words of a document, worked out when first asked for."""

    def __init__(self, recognised: Recognised, text: frozenset[str]) -> None:
        self._recognised = recognised
        self._text = text

    @cached_property
    def every(self) -> tuple[Said, ...]:
        """All that is printed between the margins, in reading order."""
        return tuple(
            Said(item.paragraph, item.component, displayed)
            for part in self._recognised.parts
            for item in part.items
            if (displayed := item.paragraph.displayed).strip()
        )

    @cached_property
    def written(self) -> tuple[Said, ...]:
        """What tells capitals from small letters, every space a plain one."""
        return tuple(
            one._replace(text=one.text.replace(KHONG_NGAT, " "))
            for one in self.every
            if not one.text.isupper()
        )

    @cached_property
    def prose(self) -> tuple[Said, ...]:
        """Of that the text itself: not the head, a table, the signature."""
        return tuple(one for one in self.written if one.component in self._text)

    @cached_property
    def whole(self) -> str:
        """All of `every`, one a line: to tell at once what is nowhere in it."""
        return "\n".join(one.text for one in self.every)

    @cached_property
    def whole_written(self) -> str:
        """All of `written`, one a line."""
        return "\n".join(one.text for one in self.written)

    @cached_property
    def characters(self) -> frozenset[str]:
        """The different characters in it, headers and footers included."""
        margins = (item.paragraph.displayed for item in self._recognised.margins)
        return frozenset("".join((self.whole, *margins)))


def word_before(text: str, end: int) -> str:
    """The letters that stand right before `end`. A pattern would look for them from the start."""
    start = end
    while start and text[start - 1].isalpha():
        start -= 1
    return text[start:end]


def word_after(text: str, start: int) -> str:
    """The letters that stand right at `start` and after it."""
    end = start
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[start:end]
