"""What stands over a signature: by what right and in which office, a long one on several lines."""

from __future__ import annotations

from docgen.patterns import regex
from docgen.vietnamese import chuan_dau

AUTHORITY = r"(TM|Q|KT|TL|TUQ)\.\s*(.+)"
HEAD = (
    r"(?:PHÓ |QUYỀN )?(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH(?! ĐOÀN)|THỨ TRƯỞNG|TRƯỞNG |CHÁNH |THỦ TƯỚNG"
    r"|BÍ THƯ|(?:BỘ|CỤC|VỤ|CHI CỤC|HIỆU|VIỆN|THỦ) TRƯỞNG)"
)
DEPUTY = r"PHÓ\b|THỨ TRƯỞNG\b|(?:TỔ|ĐỘI|NHÓM|KHỐI) PHÓ\b"
_BEGINS = regex(rf"{AUTHORITY}|{HEAD}|{DEPUTY}|(?:\w+ ){{1,2}}TRƯỞNG\b|CHỦ NHIỆM|CHỈ HUY|KẾ TOÁN")


def offices(displayed: str) -> list[str]:
    """The offices a paragraph says, each whole, tone marks in one place.

    A line that begins no right and no office, in capitals, goes on with the one above it.
    """
    said: list[str] = []
    for typed in displayed.split("\n"):
        line = chuan_dau(" ".join(typed.split()))
        if said and goes_on(line):
            line = f"{said.pop()} {line}".strip()
        said.append(line)
    return said


def goes_on(line: str) -> bool:
    """Whether a line goes on with the office above it: it begins no right and no office itself."""
    return not _BEGINS.match(line)
