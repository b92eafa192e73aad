"""Text that stands where a name will: "Họ và tên người ký", "Đoàn viên số 1", "Nguyễn Văn A"."""

from __future__ import annotations

from docgen.patterns import regex

_STANDS_IN = regex(
    r"…|\.{3}|_{2,}|\?|[\[\]<>]|\bminh họa\b"
    r"|^(?:Ghi |Điền |Nhập )?[Tt]ên (?:tổ chức|cơ quan|đơn vị|chi đoàn|người)\b"
    r"|^(?:Ghi |Điền |Nhập )?[Hh]ọ (?:và |, )?tên\b"
)
# Case tells: Đoàn Viên may be somebody's name, "Đoàn viên giữ chức Bí thư" is nobody's.
_NOBODY = regex(
    r"\bgiữ chức\b|\bsố \d+$"
    r"|^(?:Người|Đoàn viên|Đội viên|Đảng viên|Cán bộ|Công chức|Viên chức|Nhân viên)"
    r"(?: [a-zđ]|(?: [A-ZĐ])?$)"
    r"|^(?:Nguyễn|Trần|Lê|Phạm) (?:Văn|Thị) [ABCX]$"
)


def giu_cho(ten: str) -> bool:
    """Whether a name is still to be written there, of whatever bears one."""
    return bool(_STANDS_IN.search(ten))


def giu_cho_nguoi(ho_ten: str) -> bool:
    """Whether it is nobody's name: one still to be written, a role, a number."""
    return giu_cho(ho_ten) or bool(_NOBODY.search(ho_ten))
