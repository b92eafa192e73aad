"""TT055: the line that puts a decision or resolution into force."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper

_LINES: Mapping[str, str] = MappingProxyType(
    {"Quyết định": "QUYẾT ĐỊNH:", "Nghị quyết": "QUYẾT NGHỊ:"}
)


def put_into_force(paper: Paper) -> Iterator[Fault]:
    """PL III, Mẫu 1.1 đến 1.3. Giữa căn cứ và nội dung có dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”.

    Đúng: Căn cứ …, rồi QUYẾT ĐỊNH:, rồi Điều 1. …
    Sai: Căn cứ …, rồi ngay Điều 1. …
    """
    main = paper.recognised.main
    kind = paper.recognised.ten_loai
    asked = next((line for name, line in _LINES.items() if cung_chu(name, kind)), None)
    texts = [p for p in main.of("loi_ban_hanh") if p.displayed.strip()]
    first = next(iter(main.of("dieu", "khoan", "khoan_tieu_de", "muc")), None)
    if asked is None:
        return
    for paragraph in texts:
        said = paragraph.displayed.strip()
        if not said.endswith(":"):
            message = f"Sau dòng “{said}” không có dấu hai chấm"
            yield Fault(message, at=paragraph, current=said, required=f"{said}:")
    if not texts and main.of("can_cu") and first is not None:
        hint = f"thêm dòng “{asked}” ở giữa, dưới các căn cứ"
        yield Fault(f"Không có dòng “{asked}” trên nội dung", at=first, hint=hint)
