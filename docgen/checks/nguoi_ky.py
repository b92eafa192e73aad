"""TT066, VH020: for whom the head of a Sở signs, and the capitals of a signer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import lines_of
from docgen.checks.fault import Fault
from docgen.checks.hoa_thuong import Wrong
from docgen.patterns import regex
from docgen.vietnamese import chuan_dau, chuan_nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper

_FOR_A_SO = regex(r"TM\.\s*(SỞ(?! GIAO DỊCH| CHỈ HUY)\b.*)")
# Only what surely is a name of the Kinh: one of their family names, then one to four words more.
_FAMILY = frozenset(
    {
        *("nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi"),
        *("đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trịnh", "đào", "cao", "lương", "tạ"),
        *("đoàn", "trương", "mai", "hà", "phùng", "tô", "lâm", "vương", "chu", "đậu", "thái"),
    }
)
_NAME = regex(r"[^\W\d_]+(?: [^\W\d_]+){1,4}")


def on_behalf_of_a_so(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Sở làm việc theo chế độ thủ trưởng: người đứng đầu ký không ghi “TM.”.

    Đúng: GIÁM ĐỐC; KT. GIÁM ĐỐC rồi PHÓ GIÁM ĐỐC
    Sai: TM. SỞ TÀI CHÍNH rồi GIÁM ĐỐC
    """
    for paragraph, line in lines_of(paper, "quyen_han"):
        found = _FOR_A_SO.match(" ".join(chuan_dau(line.upper()).split()))
        if found:
            message = "Ký thay mặt một sở, cơ quan làm việc theo chế độ thủ trưởng"
            hint = "bỏ dòng TM., ghi chức vụ người ký; cấp phó thì KT. rồi chức vụ người đứng đầu"
            yield Fault(message, paragraph, current=line, hint=hint)


def name_small(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục II.1.a. Họ tên người ký viết hoa chữ cái đầu của mọi âm tiết.

    Đúng: Lê Viết Hồng
    Sai: lê viết hồng
    """
    for paragraph, line in lines_of(paper, "ho_ten"):
        name = chuan_nfc(" ".join(line.split()))
        for wrong in small_names(name):
            message = "Họ tên người ký có chữ cái đầu âm tiết không viết hoa"
            yield Fault(message, paragraph, current=name, required=wrong.right)


def small_names(text: str) -> Iterator[Wrong]:
    """The text, where it surely is a person's name and has a syllable that begins small."""
    name = text.strip()
    words = name.split(" ")
    if _NAME.fullmatch(name) and words[0].casefold() in _FAMILY:
        right = " ".join(word[0].upper() + word[1:] for word in words)
        if right != name:
            start = text.index(name)
            yield Wrong(start, start + len(name), right)
