"""The forms of a copy, as the words at the right of its head say them (Phần II, Mục II)."""

from __future__ import annotations

from docgen.recognise.words import key

_NAMES = ("sao y", "trích sao", "sao lục")
FORMS = frozenset(
    f"{before}{form}{after}"
    for form in _NAMES
    for before in ("", "bản ")
    for after in ("", " bản chính")
).union(("bản sao", "bản chụp", "sao chụp"))  # what a copy is, and no form of one
_LONGEST = 30  # letters of a line that names a form


def is_form(text: str) -> bool:
    """Whether a text is the form of a copy, in letters of any case."""
    return len(text) <= _LONGEST and key(text) in FORMS


def form_of(text: str) -> str:
    """The form a line names, as the decree has it: "sao y" of "SAO Y BẢN CHÍNH"; "" for none."""
    return next((form for form in _NAMES if form in key(text)), "")
