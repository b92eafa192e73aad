"""What is found in the words of a fresh draft, placed where these are typed. Row 6.

A line may print what another line says: the agency's name, the paper it carries out, a value of
`gia_tri`. What is wrong in such words is mended where they are typed, not where they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import excerpt
from docgen.findings import Location
from docgen.issuing.paper import one_line, written_at
from docgen.model.names import TEN_GOI

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks import PaperJudged
    from docgen.findings import Finding
    from docgen.issuing.paper import Prepared
    from docgen.papers import Kind
    from docgen.papers.at_hand import AtHand
    from docgen.ra_soat.values import Cho

_MEND_DATA = "sửa ở dòng này của dữ liệu rồi viết lại văn bản"


def placed(
    at_hand: AtHand, kind: Kind, paper: Prepared, judged: PaperJudged
) -> tuple[Finding, ...]:
    """The findings in a fresh draft, those of its words where the words are typed.

    The place in the paper stays named.
    """
    typed = _Typed(at_hand, kind, paper)
    return tuple(
        _at(f, typed.place(f, judged.words[f])) if f in judged.words else f for f in judged.findings
    )


def _at(finding: Finding, place: Location | None) -> Finding:
    if place is None:
        return finding
    said = place.excerpt or finding.location.excerpt
    here = finding.location._replace(path=place.path, line=place.line, excerpt=said, page=None)
    return finding._replace(location=here, hint=finding.hint or _MEND_DATA)


class _Typed:
    """Where the texts that a paper prints are typed, and the values it prints in them."""

    def __init__(self, at_hand: AtHand, kind: Kind, paper: Prepared) -> None:
        keys = kind.typed_at(at_hand.workspace, at_hand.nam)
        own = at_hand.workspace.display(kind.source(at_hand.workspace, at_hand.nam))
        self._printed = written_at(paper, keys)
        self._keys = {place: key for key, place in keys.items()}
        self._texts = at_hand.texts
        declared = (text for text in at_hand.texts if text.khoa)
        self._values = sorted(declared, key=lambda text: text.shown != own)

    def place(self, finding: Finding, printed: str) -> Location | None:
        """Where the words of the finding are typed, which the paragraph `printed` has."""
        used = self._printed.get(printed)
        for words in _at_fault(finding) if finding.current else ():
            for text in self._lines(used):
                if words in text.text:
                    return Location(text.shown, text.line)
            for value in self._values_with(words, printed):
                return Location(value.shown, value.line, excerpt=excerpt(value.text))
        # Of letters all at fault the finding names no words: "in hoa".
        whole = (v for v in self._values if one_line(_like(printed, v.text)) == printed)
        return next((Location(v.shown, v.line) for v in whole), used)

    def _lines(self, used: Location | None) -> Iterator[Cho]:
        """The texts of one line, or of one key of the front matter."""
        if used is None:
            return
        key = self._keys.get(used)
        for text in self._texts:
            of_key = key is not None and text.khoa.partition(".")[0] == key
            if text.shown == used.path and (of_key or text.line == used.line):
                yield text

    def _values_with(self, words: str, printed: str) -> Iterator[Cho]:
        """The values with these words that the paragraph has in it."""
        for text in self._values:
            for piece in TEN_GOI.sub("\n", text.text).split("\n"):
                said = _like(printed, piece)
                if words in said and one_line(said) in printed:
                    yield text


def _like(printed: str, value: str) -> str:
    """The value in capitals, as names stand at the head of a paper, where what is printed is."""
    return value.upper() if printed.isupper() else value


def _at_fault(finding: Finding) -> Iterator[str]:
    """The words at fault as typed; then without those before and after them that are right."""
    current, required = map(_typed, (finding.current, finding.required))
    yield current
    words, right = current.split(" "), required.split(" ")
    if current != required and len(words) == len(right):
        same = [one == other for one, other in zip(words, right, strict=True)]
        before, after = same.index(False), same[::-1].index(False)
        yield " ".join(words[before:])
        yield " ".join(words[before : len(words) - after])


def _typed(said: str | None) -> str:
    """Without what docgen adds: spaces that do not break, the dash of a recipient."""
    return (said or "").replace("\u00a0", " ").removeprefix("- ")
