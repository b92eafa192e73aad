"""Where lines break: as Word breaks them, and balanced, as a title is set."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.typeface.widths import text_width
from docgen.vietnamese import cho_ngat, cho_ngat_tu

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.typeface.widths import Face

# A piece is what a line may end after: text up to and with its spaces, or up to a hyphen or dash
# inside a word. LibreOffice also breaks after "/", Word does not. A non-breaking space is text.
_PIECE = regex(r"[ \t]*[^ \t]+?(?:(?<=[^ \t][-–—])(?=\w)|[ \t]+|$)|[ \t]+$")
_ROUNDING = 0.001  # mm; below a twip, so that a text fits a line of its own width

_OPENING, _CLOSING = "([{“‘«", ")]}”’»"
# What a break inside a bracketed group costs, as the share of the width that each of two lines
# may lie off their mean to avoid it; a bracket parted from its text costs four times as much.
_INSIDE_A_GROUP = 2 * 0.2**2
_BRACKET_ALONE = 4 * _INSIDE_A_GROUP
_NAME_ALONE = _INSIDE_A_GROUP  # its kind on the line above
_PHRASE_PARTED = _INSIDE_A_GROUP  # "và", a dash at the end of a line
_WORD_PARTED = 20.0  # more than any lines cost that hold
_NAME_PARTED = 100.0
_KEPT_PARTED = 5.0  # more than any widths of the fewest lines, less than a word or one line more


def break_lines(text: str, face: Face, width_mm: float) -> tuple[str, ...]:
    """The lines of `text` in a column `width_mm` wide, without the spaces they end in.

    As many words on a line as it holds, like Word: breaks at spaces, after a hyphen or dash
    inside a word, and at a line break in the text; in the middle of a word only where the word
    is wider than the line. An empty text has one empty line.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        whole = part.rstrip(" \t")
        if text_width(whole, face) <= width_mm:
            lines.append(whole)
            continue
        line, used = "", 0.0  # widths add up, so a line is not measured again for each piece
        for piece in _PIECE.findall(part):
            if used + text_width(piece.rstrip(" \t"), face) <= width_mm + _ROUNDING:
                line += piece
                used += text_width(piece, face)
                continue
            if line:
                lines.append(line.rstrip(" \t"))
            *full, line = _broken_word(piece, face, width_mm)
            used = text_width(line, face)
            lines += full
        lines.append(line.rstrip(" \t"))
    return tuple(lines)


def _fits(line: str, face: Face, width_mm: float) -> bool:
    return text_width(line.rstrip(" \t"), face) <= width_mm + _ROUNDING


def _broken_word(piece: str, face: Face, width_mm: float) -> list[str]:
    """A word wider than the line, cut where the line is full; at least a character a line."""
    if _fits(piece, face, width_mm):
        return [piece]
    parts = [""]
    for character in piece:
        if parts[-1] and not _fits(parts[-1] + character, face, width_mm):
            parts.append("")
        parts[-1] += character
    return parts


def balanced_lines(
    text: str, face: Face, width_mm: float, kept: Sequence[str] = ()
) -> tuple[str, ...]:
    """The fewest lines that hold `text`, then as equal in width as words allow.

    A break inside a group in brackets or quotation marks is taken only where the lines would
    otherwise be very unequal; one that parts a bracket from its text, hardly ever. Line breaks in
    the text are kept as they are, and so is a text with a word wider than the line. The name of a
    place, or of a kind of unit, and a word of two syllables are parted only where one line more
    would part as many; what is to be `kept`, in small letters, only where it does not fit a line.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        greedy = break_lines(part, face, width_mm)
        pieces = _PIECE.findall(part)
        if len(greedy) == 1 or not all(_fits(p, face, width_mm) for p in pieces):
            lines += greedy
            continue
        cost, best = _balanced(pieces, len(greedy), face, width_mm, kept)
        if cost >= _WORD_PARTED and len(pieces) > len(greedy):
            one_more, longer = _balanced(pieces, len(greedy) + 1, face, width_mm, kept)
            best = longer if one_more < cost - _WORD_PARTED / 2 else best
        lines += best
    return tuple(lines)


def _balanced(
    pieces: list[str], count: int, face: Face, width_mm: float, kept: Sequence[str]
) -> tuple[float, list[str]]:
    """`pieces` on `count` lines, the least sum of squared widths (as shares) and of penalties.

    The widths' sum is nearly the same for all ways, so the least squares are the most equal. That
    sum comes with the lines.
    """
    whole = [0.0, *accumulate(text_width(p, face) for p in pieces)]  # up to before each piece
    bare = [text_width(p.rstrip(" \t"), face) for p in pieces]
    widths = {
        (i, j): (whole[j - 1] - whole[i] + bare[j - 1]) / width_mm
        for i in range(len(pieces))
        for j in range(i + 1, len(pieces) + 1)
    }
    limit = 1 + _ROUNDING / width_mm
    penalties = _break_penalties(pieces, kept)
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}  # line start → cost, starts
    for _ in range(count):
        best = {
            j: min(
                (cost + widths[i, j] ** 2 + penalties[j], (*starts, i))
                for i, (cost, starts) in best.items()
                if i < j and widths[i, j] <= limit
            )
            for j in range(1, len(pieces) + 1)
            if any(i < j and widths[i, j] <= limit for i in best)
        }
    cost, starts = best[len(pieces)]
    ends = (*starts[1:], len(pieces))
    return cost, ["".join(pieces[i:j]).rstrip(" \t") for i, j in zip(starts, ends, strict=True)]


def _break_penalties(pieces: list[str], kept: Sequence[str]) -> list[float]:
    """The cost of a line that ends before piece j, for j from 0 to the number of pieces."""
    depths = accumulate(
        sum(c in _OPENING for c in p) - sum(c in _CLOSING for c in p) for p in pieces
    )
    inside = [0.0, *(_INSIDE_A_GROUP * max(depth, 0) for depth in depths)]
    for j in range(1, len(pieces)):
        if pieces[j - 1].rstrip(" \t")[-1:] in _OPENING or pieces[j].lstrip(" \t")[:1] in _CLOSING:
            inside[j] += _BRACKET_ALONE
    text = "".join(pieces)
    names, words, parts = cho_ngat(text), cho_ngat_tu(text), set(_inside(text, kept))
    for j, start in enumerate(accumulate(map(len, pieces)), 1):
        inside[j] += _NAME_PARTED * (start in names.trong) + _NAME_ALONE * (start in names.truoc)
        inside[j] += _WORD_PARTED * (start in words.trong) + _PHRASE_PARTED * (start in words.sau)
        inside[j] += _KEPT_PARTED * (start in parts)
    inside[-1] = 0.0  # the text's end is no choice, even with a bracket left open
    return inside


def _inside(text: str, kept: Sequence[str]) -> Iterator[int]:
    """The places inside an occurrence of what is to be kept."""
    small = text.lower()
    for name in kept if len(small) == len(text) else ():
        start = small.find(name)
        while start >= 0:
            yield from range(start + 1, start + len(name))
            start = small.find(name, start + len(name))
