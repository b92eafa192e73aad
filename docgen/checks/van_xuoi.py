"""What a paper says, read once for all the checks of wording."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from docgen.values import NamedTuple
from docgen.vietnamese import KHONG_NGAT

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Recognised
    from docgen.standards.base import Standard


class Said(NamedTuple):
    """A paragraph that prints something, its component, and what it prints."""

    paragraph: ParagraphView
    component: str | None
    text: str


class Texts:
    """Texts that are searched again and again for signs, most of which are nowhere in them.

    That is told by their different words, of which even a long paper has few.
    """

    def __init__(self, said: Iterable[Said], among: Texts | None = None) -> None:
        self.said = tuple(said)
        self._among = among  # texts whose words these have, and perhaps others
        self._found: dict[str, tuple[int, ...]] = {}

    @cached_property
    def words(self) -> str:
        """What stands between spaces in them, each once, one a line; perhaps other words too."""
        if self._among is not None:
            return self._among.words
        words: set[str] = set()
        for one in self.said:
            words.update(one.text.split(" "))
        return "\n".join(words)

    @cached_property
    def _small_words(self) -> str:
        return self.words.lower()

    @cached_property
    def _whole(self) -> str:
        return "\n".join([one.text for one in self.said])

    @cached_property
    def _small_whole(self) -> str:
        return self._whole.lower()

    def with_any(self, signs: Iterable[str]) -> Iterator[Said]:
        """The texts that hold any of the signs, in order."""
        places = {place for sign in signs for place in self._holding(sign)}
        return (self.said[place] for place in sorted(places))

    def in_any_case(self, small: str) -> Iterator[Said]:
        """The texts that hold these words, given in small letters, with whatever capitals."""
        there = all(piece in self._small_words for piece in small.split(" "))
        if there and small in self._small_whole:
            yield from (one for one in self.said if small in one.text.lower())

    def _holding(self, sign: str) -> tuple[int, ...]:
        if sign not in self._found:
            there = all(piece in self.words for piece in sign.split(" ")) and sign in self._whole
            places = enumerate(self.said if there else ())
            self._found[sign] = tuple(place for place, one in places if sign in one.text)
        return self._found[sign]


class VanXuoi:
    """The words of a document, worked out when first asked for."""

    def __init__(self, recognised: Recognised, standard: Standard) -> None:
        self._recognised = recognised
        self._text = standard.structure.text
        self._capitals = frozenset(
            requirement.target
            for requirement in standard.requirements
            if requirement.prop == "case" and requirement.choose == "hoa"
        )

    @cached_property
    def every(self) -> Texts:
        """All that is printed between the margins, in reading order."""
        return Texts(
            Said(item.paragraph, item.component, displayed)
            for part in self._recognised.parts
            for item in part.items
            if (displayed := item.paragraph.displayed).strip()
        )

    @cached_property
    def written(self) -> Texts:
        """What tells capitals from small letters, every space a plain one.

        Not what the norm asks all in capitals: of any other letters there another rule speaks.
        """
        others = (one for one in self.every.said if one.component not in self._capitals)
        small = (one for one in others if not one.text.isupper())
        plain = (Said(p, component, text.replace(KHONG_NGAT, " ")) for p, component, text in small)
        return Texts(plain, self.every)

    @cached_property
    def prose(self) -> tuple[Said, ...]:
        """Of that the text itself: not the head, a table, the signature."""
        return tuple(one for one in self.written.said if one.component in self._text)

    @cached_property
    def characters(self) -> frozenset[str]:
        """The different characters in it, headers and footers included."""
        margins = (item.paragraph.displayed for item in self._recognised.margins)
        return frozenset("".join((self.every.words, " ", *margins)))


def tokens_beside(text: str, match: re.Match[str]) -> tuple[str, str]:
    """What stands before and after a match up to the next space: with it, it is found again."""
    start = text.rfind(" ", 0, match.start()) + 1
    end = text.find(" ", match.end())
    return text[start : match.start()], text[match.end() : end if end >= 0 else len(text)]


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
