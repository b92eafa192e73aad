"""TT223: by what right the holder of an office signs a paper of the Đoàn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.checks.quyen_han import blocks
from docgen.patterns import regex
from docgen.vietnamese import chuan_dau, cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper

# Of the Đoàn, not of a cell of the Party that confirms.
_SECRETARY = regex(r"(?:PHÓ )?BÍ THƯ\b(?!.*\b(?:ĐẢNG|ỦY|CHI BỘ)\b)")
_FOR_SECRETARY = regex(rf"KT\.\s*{_SECRETARY.pattern}")
_DEPUTY = regex(r"PHÓ (?:TRƯỞNG|CHÁNH|CHỦ NHIỆM|GIÁM ĐỐC)\b")
_HEAD = regex(r"(?:CHÁNH VĂN PHÒNG|TRƯỞNG BAN)\b")
# Who leads, by the name over the number; a ban or an office under it has a head who signs himself.
_LEADING = regex(
    r"(?:BCH|BAN CHẤP HÀNH|BAN THƯỜNG VỤ)\b"
    r"(?!.*\b(?:VĂN PHÒNG|BAN|TỔ|HỘI ĐỒNG|ỦY BAN|TRUNG TÂM|ĐOÀN KIỂM TRA)\b)"
)
_MINUTES = "Biên bản"  # signed by who was in the chair and who wrote it


def right_to_sign(paper: Paper) -> Iterator[Fault]:
    """Mục III.7.2. Thay mặt tập thể ghi TM.; cấp phó ký thay ghi KT.; ký thừa lệnh ghi TL.

    Đúng: TM. BAN THƯỜNG VỤ rồi PHÓ BÍ THƯ; KT. TRƯỞNG BAN rồi PHÓ TRƯỞNG BAN
    Sai: chỉ ghi BÍ THƯ; KT. BÍ THƯ rồi PHÓ BÍ THƯ; văn bản của BCH chỉ ghi CHÁNH VĂN PHÒNG
    """
    signed = [block for block in blocks(paper) if block]
    # Of several who sign, each does so for himself.
    if len(signed) != 1 or cung_chu(paper.recognised.ten_loai, _MINUTES):
        return
    paragraph, office = signed[0][0]
    if _FOR_SECRETARY.match(office):
        message = "Ký thay mặt tập thể lãnh đạo mà ghi KT., không ghi TM."
        required = f"TM. và tên tập thể, rồi {signed[0][-1][1]}"
        yield Fault(message, paragraph, current=office, required=required)
    elif _SECRETARY.match(office):
        message = "Ký thay mặt tập thể lãnh đạo mà không ghi TM."
        hint = "thêm dòng “TM.” và tên tập thể lên trên, như TM. BAN CHẤP HÀNH, TM. CHI ĐOÀN"
        yield Fault(message, paragraph, current=office, hint=hint)
    elif _DEPUTY.match(office):
        message = "Cấp phó ký mà không ghi ký thay hay ký thừa lệnh ai"
        hint = (
            "thêm dòng “KT.” và chức vụ của cấp trưởng lên trên; ký văn bản của tập thể lãnh đạo "
            "thì thêm dòng “TL.” và tên tập thể, như TL. BAN THƯỜNG VỤ TỈNH ĐOÀN"
        )
        yield Fault(message, paragraph, current=office, hint=hint)
    elif _HEAD.match(office) and _is_of_leaders(paper):
        message = "Người đứng đầu cơ quan tham mưu ký văn bản của tập thể lãnh đạo mà không ghi TL."
        hint = "thêm dòng “TL.” và tên tập thể, như TL. BAN THƯỜNG VỤ TỈNH ĐOÀN, lên trên"
        yield Fault(message, paragraph, current=office, hint=hint)


def _is_of_leaders(paper: Paper) -> bool:
    names = [p.displayed for p in paper.recognised.main.of("co_quan_ban_hanh")]
    issuer = chuan_dau(" ".join(" ".join(names).upper().split()))
    return _LEADING.match(issuer) is not None
