"""KT873: letters that are underlined where the norm names another way to make them stand out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.leads import opening_word
from docgen.checks.lengths import UNDERLINE, drawn_of
from docgen.checks.ruled_lines import is_ruled
from docgen.patterns import regex
from docgen.recognise.marks import is_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Part

# A name may be signed across; the cells of a table are their author's.
_LEFT_ALONE = frozenset({"ho_ten", "o_bang", "o_so_bang"})
# Word underlines what leads to a page or an address by itself.
_LINK = regex(
    r"https?://\S+|www\.\S+|(?<!\S)\S+@\S+"
    r"|(?<![\w-])[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net)(?:/\S*)?"
)
_OPENINGS = ("Điều", "Kính gửi")


def underlined(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Mục V của Phụ lục I chỉ có đứng, nghiêng, đậm: cả dòng, cả đoạn không gạch chân.

    Đúng: Nơi nhận: không gạch chân; vài chữ cần nhấn trong một câu
    Sai: Nơi nhận: gạch chân; “Điều 1.” gạch chân; cả một đoạn gạch chân
    Quy tắc (HD 29): Cả dòng, cả đoạn không gạch chân.
    Đúng (HD 29): Nơi nhận: không gạch chân; vài chữ cần nhấn trong một câu
    Sai (HD 29): Nơi nhận: gạch chân; cả một đoạn gạch chân
    """
    found: dict[str, list[ParagraphView]] = {}
    for part in paper.recognised.parts:
        own = _LEFT_ALONE | _with_their_line(part, paper)
        for item in part.items:
            if item.component and item.component not in own and _is_underlined(item.paragraph):
                found.setdefault(item.component, []).append(item.paragraph)
    for component, (first, *rest) in found.items():
        name = paper.standard.component(component).name
        yield Fault(
            f"{name} gạch chân",
            first,
            None,
            "gạch chân",
            "không gạch chân",
            "bỏ gạch chân: trong Word bôi đen, bấm Ctrl+U",
            others=tuple(rest),
        )


def _with_their_line(part: Part, paper: Paper) -> set[str]:
    """The components whose ruled line the underline itself is: no other one stands there."""
    own: set[str] = set()
    for rule in paper.standard.rules:
        if is_ruled(part, rule, paper):
            lines = drawn_of(part, rule, paper)
            if lines is None or all(line.made == UNDERLINE for line in lines):
                own.add(rule.under)
    return own


def _is_underlined(paragraph: ParagraphView) -> bool:
    """Whether all its letters are, or those of the word that it opens with."""
    lined = any(run.format.underline for run in paragraph.runs)  # as of hardly any
    if not lined or is_rule(paragraph.displayed.strip()):
        return False
    openings = (opening_word(paragraph, word) for word in _OPENINGS)
    return any(map(_is_all, (paragraph, *(one for one in openings if one is not None))))


def _is_all(view: ParagraphView) -> bool:
    if not any(run.format.underline for run in view.runs):
        return False
    text = "".join(run.displayed for run in view.runs)
    marks = [bool(run.format.underline) for run in view.runs for _ in run.displayed]
    links = {place for found in _LINK.finditer(text) for place in range(*found.span())}
    letters = [n for n, letter in enumerate(text) if letter.isalnum() and n not in links]
    return bool(letters) and all(marks[n] for n in letters)
