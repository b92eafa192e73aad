"""The bases that open a text: which of its first lines they are (PL I, Phần I, Mục II.6.a). Row 4.

Each is a line of its own that ends with a semicolon, the last with a full stop. Among them stand
what is carried out and who proposes ("Theo đề nghị của …", Mẫu 1.2). A sentence may begin with the
same words: "Căn cứ Kế hoạch số …, Sở … ban hành Kế hoạch … như sau:".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex

if TYPE_CHECKING:
    from docgen.model.text import Dong

_CAN_CU = "Căn cứ "
_DE_NGHI = ("Theo đề nghị ", "Xét đề nghị ", "Xét tờ trình ", "Xét Tờ trình ")
_THUC_HIEN = "Thực hiện "
# Who acts, before any paper's number or subject: "…, Sở Tư pháp báo cáo …".
_LAM = regex(
    r"(?:(?!\b(?:số|ngày|về)\b)[^;])*?\b(?:ban hành|xây dựng|báo cáo|thông báo|đề nghị|yêu cầu|"
    r"hướng dẫn|triển khai|tổ chức|kính|trình|gửi|mời|cử|lập)\b"
)


def so_can_cu(dong: tuple[Dong, ...]) -> int:
    """How many of the lines that open a text are its bases."""
    above = ""
    for count, line in enumerate(dong):
        text = line.noi_dung.strip("* ")
        if line.kieu != "doan" or not _la_can_cu(text, above):
            return count
        above = text
    return len(dong)


def _la_can_cu(text: str, above: str) -> bool:
    """Whether a line is one, under another or, with nothing `above`, as the first."""
    if not text.startswith((_CAN_CU, *_DE_NGHI, _THUC_HIEN)):
        return False
    if text.endswith(";"):
        return True
    if text.endswith((":", "./.", "sau.")) or any(map(_noi_viec, text.split(",")[1:])):
        return False
    if text.startswith(_THUC_HIEN):
        return above.endswith(";")
    return text.startswith(_CAN_CU) or bool(above)


def _noi_viec(ve: str) -> bool:
    """Whether what stands after a comma says who does what."""
    said = ve.strip()
    return (said[:1].isupper() or said.startswith("{{")) and _LAM.match(said) is not None
