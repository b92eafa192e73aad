"""Lists of bodies in lines of one paragraph: where a name begins, and where one goes on (II.9)."""

from __future__ import annotations

from docgen.patterns import regex
from docgen.recognise import signs

_DASHED = regex(r"[-–—+•*·]")
_ENDS = (";", ".", ":")


def goes_on(above: str, text: str) -> bool:
    """Whether a line goes on with the name in the line above it, which a line break parts.

    That has no mark at its end then that ends a name, this no dash, and it begins as no second name
    of the same kind does ("Sở Nội vụ", "Sở Tài chính").
    """
    above, text = above.strip(), text.strip()
    if not text or above.endswith(_ENDS) or _DASHED.match(text):
        return False
    name = above.rpartition(":")[2].lstrip("-–—+•*· ")
    return text[0].islower() or kind_of_body(name) != kind_of_body(text)


def kind_of_body(name: str) -> str:
    """What a name says the body is: its first word, "Công ty" of "Công ty Môi trường"."""
    words = " ".join(name.split())
    known = signs.BODY.match(words.casefold())
    return words[: known.end()] if known else words.partition(" ")[0]
