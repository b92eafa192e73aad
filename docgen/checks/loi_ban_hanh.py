"""TT055, TT056, TT058: who decides, on what bases, and the line that says so."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.recognise.marks import is_rule
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item, Part

_LINES: Mapping[str, str] = MappingProxyType(
    {"Quyết định": "QUYẾT ĐỊNH:", "Nghị quyết": "QUYẾT NGHỊ:"}
)

_DECIDED = frozenset({"loi_ban_hanh", "dieu"})
_OVER_BASES = frozenset({"ten_loai", "trich_yeu", "tham_quyen"})
_MAY_BE_BASES = frozenset({None, "loi_van"})


def put_into_force(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 1.1 đến 1.3. Giữa căn cứ và nội dung có dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”.

    Đúng: Căn cứ …, rồi QUYẾT ĐỊNH:, rồi Điều 1. …
    Sai: Căn cứ …, rồi ngay Điều 1. …
    """
    main, asked = paper.recognised.main, _asked(paper)
    texts = [p for p in main.of("loi_ban_hanh") if p.displayed.strip()]
    first = next(iter(main.of("dieu", "khoan", "khoan_tieu_de", "muc")), None)
    if asked is None:
        return
    for paragraph in texts:
        said = paragraph.displayed.strip()
        if any(cung_chu(said.rstrip(": "), line[:-1]) for line in _LINES.values() if line != asked):
            kind = paper.recognised.ten_loai
            message = f"Dòng ban hành của {kind} là “{said}”"
            yield Fault(message, at=paragraph, current=said, required=asked)
        elif not said.endswith(":"):
            message = f"Sau dòng “{said}” không có dấu hai chấm"
            yield Fault(message, at=paragraph, current=said, required=f"{said}:")
    for paragraph in _below(main.items, texts):
        hint = f"đưa các căn cứ lên trên dòng “{asked}”"
        yield Fault(f"Căn cứ đứng dưới dòng “{asked}”", at=paragraph, hint=hint)
    components = [item.component for item in main.items]
    if texts and "dieu" in components[: components.index("loi_ban_hanh")]:
        hint = f"đưa dòng “{asked}” lên trên Điều đầu tiên"
        yield Fault(f"Dòng “{asked}” đứng dưới một Điều", at=texts[0], hint=hint)
    if not texts and main.of("can_cu") and first is not None:
        hint = f"thêm dòng “{asked}” ở giữa, dưới các căn cứ"
        yield Fault(f"Không có dòng “{asked}” trên nội dung", at=first, hint=hint)


def _below(items: Sequence[Item], texts: Sequence[ParagraphView]) -> Iterator[ParagraphView]:
    """The first of the bases under the line that says what is decided."""
    components = [item.component for item in items]
    if texts:
        below = components.index("loi_ban_hanh") + 1
        if "can_cu" in components[below:]:
            yield items[components.index("can_cu", below)].paragraph


def who_decides(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 1.1 đến 1.3. Giữa trích yếu và căn cứ có dòng thẩm quyền ban hành.

    Đúng: Về việc thành lập Tổ công tác, rồi GIÁM ĐỐC SỞ TƯ PHÁP, rồi Căn cứ …
    Sai: Về việc thành lập Tổ công tác, rồi ngay Căn cứ …
    """
    main = paper.recognised.main
    bases = main.of("can_cu")
    said = any(p.displayed.strip() for p in main.of("tham_quyen"))
    if _asked(paper) is None or said or not bases or _is_unknown_above(main, bases[0]):
        return
    hint = "thêm một dòng dưới trích yếu, in hoa, canh giữa: chức danh hoặc cơ quan ban hành"
    yield Fault("Không có dòng thẩm quyền ban hành trên các căn cứ", at=bases[0], hint=hint)


def based(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.a và Mẫu 1.1 đến 1.3. Quyết định, nghị quyết có căn cứ ban hành trên nội dung.

    Đúng: GIÁM ĐỐC SỞ TƯ PHÁP, rồi Căn cứ …;, rồi QUYẾT ĐỊNH:
    Sai: GIÁM ĐỐC SỞ TƯ PHÁP, rồi ngay QUYẾT ĐỊNH:
    """
    main = paper.recognised.main
    if _asked(paper) is None or main.of("can_cu"):
        return
    untold = False  # lines under the title that may be bases
    for item in main.items:
        text = item.paragraph.displayed.strip()
        if item.component in _OVER_BASES:
            untold = False
        elif item.component in _DECIDED and text and not untold:
            hint = "thêm ở trên, mỗi căn cứ một dòng: văn bản quy định thẩm quyền, rồi căn cứ khác"
            yield Fault("Không có căn cứ ban hành văn bản", at=item.paragraph, hint=hint)
            return
        untold = untold or (item.component in _MAY_BE_BASES and bool(text) and not is_rule(text))


def _asked(paper: Paper) -> str | None:
    kind = paper.recognised.ten_loai
    return next((line for name, line in _LINES.items() if cung_chu(name, kind)), None)


def _is_unknown_above(main: Part, base: ParagraphView) -> bool:
    """Whether what stands right over the bases is a line nobody could tell, which it may be."""
    above: Item | None = None
    for item in main.items:
        if item.paragraph.source == base.source:
            break
        above = item if item.paragraph.displayed.strip() else above
    return above is not None and above.component is None
