"""KT87x: what was left in a file, and sizes that do not hold together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.checks.bang import TABLE_TEXT
from docgen.checks.cho_sai import Spot, as_one_fault, every_paragraph
from docgen.checks.fault import Fault, excerpt
from docgen.checks.words import allows
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.ooxml.traces import COMMENTS
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView

_PAGE_NUMBER = "so_trang"
_COLOUR = regex(r"[0-9A-Fa-f]{6}")
_BRIGHT = 0x40  # between the strongest and the weakest of red, green, blue


def comments(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Lời bình (Comment) không để lại trong văn bản.

    Đúng: Văn bản đã xóa mọi lời bình
    Sai: Văn bản còn lời bình của người góp ý
    """
    count = paper.view.traces.get(COMMENTS, 0)
    if count:
        yield Fault(
            f"Còn {count} lời bình (Comment)", hint="trong Word: Review, Delete All Comments"
        )


def marks_of_editing(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Chữ gạch ngang và chữ tô sáng của lúc soạn, lúc góp ý không để lại trong văn bản.

    Đúng: Chữ bỏ đi đã xóa, chữ cần chú ý không còn tô vàng
    Sai: Trước ngày 30 tháng 6, ba chữ cuối gạch ngang; một câu còn tô vàng
    """
    struck: list[Spot] = []
    lit: list[Spot] = []
    for paragraph in every_paragraph(paper):
        shade = paragraph.format.shade
        for run in paragraph.runs:
            look = run.format
            told = look.strike or look.highlight or _is_marked(look.shade or shade)
            if told and run.displayed.strip():
                said = excerpt(run.displayed) or ""
                (struck if look.strike else lit).append(Spot(paragraph, said, None))
    yield from as_one_fault(struck, "Còn chữ gạch ngang", "xóa chữ đó, hoặc bỏ Strikethrough")
    hint = "xem lại chỗ đó, rồi bỏ tô: Text Highlight Color hoặc Shading, No Color"
    yield from as_one_fault(lit, "Còn chữ tô sáng", hint)


def _is_marked(shade: str | None) -> bool:
    """Whether a colour behind text is that of a marker, not white, not grey."""
    if shade is None or _COLOUR.fullmatch(shade) is None:
        return False
    parts = bytes.fromhex(shade)
    return max(parts) - min(parts) >= _BRIGHT


def one_size(paper: Paper) -> Iterator[Fault]:
    """Mục V, chú thích. Một thành phần, các đoạn cùng loại của nội dung có một cỡ chữ.

    Đúng: Mọi đoạn lời văn cỡ 14; cả Quốc hiệu cỡ 13
    Sai: Đoạn này cỡ 13, đoạn sau cỡ 14; một chữ của Quốc hiệu cỡ 12
    """
    size = PROPERTIES["size"]
    tied = {same.target for same in paper.standard.same if same.prop == "size"}
    lawful = {r.target: r.allowed for r in paper.standard.requirements if r.prop == "size"}
    for looks in paper.looks_by_text:
        # Each table of a paper may have its own.
        for component in sorted(lawful.keys() - tied - {*TABLE_TEXT, _PAGE_NUMBER}):
            shown = looks.get(component, {})
            if len({run.size for look in shown for run in look.run_formats}) < 2:
                continue
            found: dict[float, list[ParagraphView]] = {}
            counts: Counter[float] = Counter()
            for paragraph in (p for alike in shown.values() for p in alike):
                for value in {run.size for run in paragraph.run_formats}:
                    # Of another size than the norm allows another rule speaks.
                    if allows(lawful[component], value, size):
                        found.setdefault(value, []).append(paragraph)
                for run in paragraph.runs:
                    counts[run.format.size] += len(run.displayed)
            usual = max(found, key=counts.__getitem__, default=0.0)
            for value in sorted(found.keys() - {usual}):
                first, *rest = found[value]
                name = paper.standard.component(component).name
                yield Fault(
                    f"{name} có hai cỡ chữ",
                    at=first,
                    current=format_value(size, value),
                    required=format_value(size, usual),
                    hint="đặt một cỡ cho cả thành phần này",
                    others=tuple(rest),
                )
