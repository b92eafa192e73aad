"""What the words of a line are signs of, whatever else stands around it."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.titles import is_quoc_hieu
from docgen.recognise.words import bare, key

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST = 160  # letters of a line of the head
_LONGEST_STAMP = 60
# A letter after the number ("12a") is its fault.
NUMBER = regex(r"(?:luật )?số\s*:?[\d\s.…_]{0,60}(?:(?:(?<=\d)[a-zđ]{1,3}\s*)?[-/].{0,80})?")
# Its word misspelt or left out ("125/STC-NS", "Sô: 125/STC-NS"), that is its fault.
# "ĐỘI QUẢN LÝ THỊ TRƯỜNG", and under it "SỐ 1": the end of a name, no number of a paper.
_NUMBERED_BODY = regex(r"SỐ\s+\d{1,2}")
_BARE_NUMBER = regex(
    r"(?:s[oôóòốồ]\s*[:.]?\s*)?\d{1,6}\s*/\s*[a-zđ]{1,12}(?:\s*[-–]\s*[a-zđ&]{1,12})+"
)
DATE = regex(r"(?<!\w)ngày[\d\s.…_]{0,60}tháng[\d\s.…_]{0,60}năm")
ABOUT = regex(r"[\"“”']?\s*v/v(?!\w)")
# Misspelt ("Kính gởi", "Kinh gửi") its words are the fault, not that they are missing.
KINH_GUI = regex(r"(?:đồng )?k[ií]nh g(?:[ưửữứừựủũuởỡ]i|ửỉ)(?!\w)")
KEM_THEO = regex(r"\(?\s*(?:ban hành )?(?:được ban hành )?kèm theo(?!\w)")
# What opens a basis, with the dash or sign of a list some type before it.
BASIS = regex(r"(?:[-+•*·]\s*)?(?:căn cứ|theo đề nghị|xét (?:đề nghị|tờ trình)|thực hiện)(?!\w)")
# What begins the name of a body; a line that begins otherwise goes on with the name above it, as
# one does whose first word is half of another: "PHÒNG, CHỐNG …", "KHOA HỌC …".
BODY = regex(
    r"(?!phòng,? (?:chống|ngừa|cháy|thủ|tránh)|khoa (?:học|giáo)|báo chí|ban hành|đoàn kết|viện trợ"
    r"|tổ chức|hội (?:nhập|thi|nghị|chợ|họp))(?:ủy ban|ubnd|hội đồng|hđnd"
    r"|bộ|sở|ban|cục|chi cục|tổng cục|vụ|viện|trường|trung tâm"
    r"|văn phòng|phòng|đoàn|chi đoàn|phân đoàn|bch|hội|liên hiệp|chính phủ|tòa án|công an"
    r"|công ty|tổng công ty|tập đoàn|xí nghiệp|chi nhánh|ngân hàng|bệnh viện|học viện|đại học"
    r"|thanh tra|kho bạc|bảo hiểm|đài|báo|khoa|tổ|trạm|đội|tên)(?!\w)"
)
# A place and a day, in whatever form: its fault is named, not that it is missing.
_DAY = (
    r"[^\W\d][^\d,;:()]{0,59}, (?:ng\wy )?"
    r"(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}"
    r"|\d{1,2}\s*,?\s*th\wng \d{1,2}\s*[,./-]?\s*(?:n\wm )?\d{4}"
    r"|(?:\w+ ){1,3}tháng (?:\w+ ){1,2}năm \w[\w ]{0,30})"
)
_OF_LABEL = r"n[ơoớ]i nh[ậâẩạaăặ]n\s*"
_NOI_NHAN = regex(rf"{_OF_LABEL}(?::|$)")  # misspelt, that is its fault
_ODD_NOI_NHAN = regex(rf"{_OF_LABEL}(?:văn bản\s*)?(?:[:;.,]\s*|-\s*)?$")
_NOI_GUI = regex(r"n[ơoớ]i g[ửởữưu]i\s*(?::|$)")
_ENOUGH = 40  # letters, in whatever Unicode form, to tell these words by
_TIEU_NGU = regex(r"doc lap.{0,9}tu do.{0,9}(?:hanh phuc)?")
_FIRST = 20  # letters of a line
_DOAN = ("Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh")
_FIXED: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(map(key, _DOAN), "tieu_de_doan"),
        **dict.fromkeys(map(key, ("Mật", "Tối mật", "Tuyệt mật")), "do_mat"),
        **dict.fromkeys(
            map(key, ("Khẩn", "Thượng khẩn", "Hỏa tốc", "Hỏa tốc hẹn giờ")),
            "do_khan",
        ),
        **dict.fromkeys(
            map(key, ("Lưu hành nội bộ", "Xem xong trả lại", "Tài liệu thu hồi")), "luu_hanh"
        ),
    }
)
_STAMPS = frozenset({"do_mat", "do_khan", "luu_hanh"})
# "HỎA TỐC HẸN GIỜ: 14 giờ 00": the hour is filled in.
_DUE = regex(r"hỏa tốc hẹn giờ\s*(?::.{0,40}|[\d.…_].{0,40})")
# In the order they are tried: a draft names its day, a digital signature begins as a number does.
_PATTERNS = (
    (
        regex(r"[(\[]?\s*(?:bản )?dự thảo(?:\W+(?:lần|ngày|tháng|số)\W.{0,60}|[\W\d]{0,20})[)\]]?"),
        "du_thao",
    ),
    (regex(r"\*(?:\s*\*)*"), "sao"),
    (regex(r"[“\"]\s*tài liệu (?:hội nghị|đại hội)(?!\w).*"), "tai_lieu_hoi_nghi"),
    (
        regex(r"số\s*:?.{1,60};\s*(?:ngày|\d).{1,60}(?:giờ|\d{1,2}:\d{2}).{0,40}"),
        "ky_so",
    ),
    (NUMBER, "so_ky_hieu"),
    (_BARE_NUMBER, "so_ky_hieu"),
    # A sentence of the text that names a day is none: it is numbered, says an hour, closes a text.
    (
        regex(
            r"(?!căn cứ|thực hiện|\(|\d+\.|.*(?:(?<!\w)giờ(?!\w)|\./\.))"
            rf"[^:]{{0,80}}?{DATE.pattern}.{{0,40}}"
        ),
        "dia_danh_ngay",
    ),
    (regex(rf"(?!căn cứ|thực hiện|theo |\(){_DAY}\.?"), "dia_danh_ngay"),
    (regex(rf"{ABOUT.pattern}.*", re.DOTALL), "trich_yeu_cong_van"),
)


def of_head(text: str) -> str | None:
    """The component of the head a piece of a line is by its words alone; None for none."""
    if len(text) > _LONGEST:
        return None
    words = key(text)
    if words in _FIXED:
        return _FIXED[words]
    if is_quoc_hieu(text):
        return "quoc_hieu"
    if _TIEU_NGU.match(bare(text)):
        return "tieu_ngu"
    if _NUMBERED_BODY.fullmatch(text.strip()):
        return None
    named = (component for pattern, component in _PATTERNS if pattern.fullmatch(words))
    return next(named, None)


def stamp(text: str) -> str | None:
    """The component of a line that is nothing but words stamped on a paper: "HỎA TỐC"."""
    words = key(text) if len(text) <= _LONGEST_STAMP else ""
    found = "do_khan" if _DUE.fullmatch(words) else _FIXED.get(words)
    return found if found in _STAMPS else None


def is_noi_nhan(text: str) -> bool:
    """Whether a line is the words "Nơi nhận", or opens with them and a colon."""
    return _NOI_NHAN.match(key(text[:_ENOUGH])) is not None


def is_like_noi_nhan(text: str) -> bool:
    """Whether a line is what some write over a list of recipients: "Nơi gửi:", "Nơi nhận;".

    In a text it may be a heading as well.
    """
    words = key(text[:_ENOUGH])
    return bool(_NOI_GUI.match(words) or _ODD_NOI_NHAN.match(words))


def in_capitals(text: str) -> bool:
    """Whether a line has letters, and all are capitals."""
    first = text[:_FIRST]  # tells it of nearly every line
    return first == first.upper() and text == text.upper() and text != text.lower()
