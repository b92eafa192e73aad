"""KT87x: what was left in a file, and sizes that do not hold together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.words import allows
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.ooxml.traces import COMMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView


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


def one_size(paper: Paper) -> Iterator[Fault]:
    """Mục V, chú thích. Các đoạn cùng loại của nội dung có một cỡ chữ.

    Đúng: Mọi đoạn lời văn cỡ 14
    Sai: Đoạn này cỡ 13, đoạn sau cỡ 14
    """
    size = PROPERTIES["size"]
    tied = {same.target for same in paper.standard.same if same.prop == "size"}
    lawful = {r.target: r.allowed for r in paper.standard.requirements if r.prop == "size"}
    for component in sorted(paper.standard.structure.text - tied):
        looks = paper.looks.get(component, {})
        if len({run.size for look in looks for run in look.run_formats}) < 2:
            continue
        found: dict[float, list[ParagraphView]] = {}
        counts: Counter[float] = Counter()
        for paragraph in paper.recognised.components.get(component, ()):
            for value in {run.size for run in paragraph.run_formats}:
                # Of another size than the norm allows another rule speaks.
                if component in lawful and allows(lawful[component], value, size):
                    found.setdefault(value, []).append(paragraph)
                    counts[value] += len(paragraph.displayed)
        if len(found) > 1:
            (usual, _), *others = counts.most_common()
            for value, _ in others:
                first, *rest = found[value]
                name = paper.standard.component(component).name
                yield Fault(
                    f"{name} có hai cỡ chữ",
                    at=first,
                    current=format_value(size, value),
                    required=format_value(size, usual),
                    hint="đặt một cỡ cho mọi đoạn",
                    others=tuple(rest),
                )
