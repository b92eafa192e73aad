"""What a line is by its shape alone: a rule of strokes, the sign of whom somebody signs for."""

from __future__ import annotations

from docgen.patterns import regex

_STROKES = frozenset("_-–—―─¯=")
_FEWEST = 3  # strokes in a row: fewer are punctuation
# "KTM.", "K.T", "PTL.": shaped as the sign of whom somebody signs for, known or not.
SIGNING_CODE = regex(r"(?=[^ ]*[./])[b-df-hj-np-tv-xzđ](?:[./]?[b-df-hj-np-tv-xzđu]){0,3}[./]? ")


def is_rule(text: str) -> bool:
    """Whether a line is drawn with characters: "_______", "-------"."""
    if text.lstrip()[:1] not in _STROKES:
        return False
    strokes = text.split()
    return sum(map(len, strokes)) >= _FEWEST and all(map(_STROKES.issuperset, strokes))
