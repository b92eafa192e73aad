"""TT092, TT098: what a basis says of the paper it names, and what it leaves out."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.checks.can_cu import bases_of
from docgen.checks.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.fault import Paper

# Types that are always numbered; Luật, Pháp lệnh are not, a Kế hoạch may be one of many years.
_ALWAYS = r"Nghị định|Thông tư(?: liên tịch)?|Quyết định|Chỉ thị|Công văn"
_NUMBERED = rf"[Cc]ăn cứ (?:các )?(?P<kind>{_ALWAYS})\b"
_ONCE_NUMBERED = (
    r"Nghị quyết(?: liên tịch)?|Kế hoạch(?: liên tịch)?|Kết luận|Quy định|Chương trình|Công điện"
    r"|Thông báo|Hướng dẫn|Báo cáo|Tờ trình|Văn bản"
)
_SIGN = r"\d+\s*[/-]\s*(?=[^\s,;]*[A-ZĐ])[^\s,;]+"
_WITH_NUMBER = rf"[Cc]ăn cứ (?:các )?(?P<kind>{_ONCE_NUMBERED}) số:?\s*{_SIGN}"
_BARE = rf"[Cc]ăn cứ (?:{_ALWAYS}|{_ONCE_NUMBERED})(?=\s+{_SIGN})"
_NUMBER = rf"\bsố:?[\d.…\s]*[/-]|\bsố:?\s*\d|^{_BARE}"
_DATE = r"\bngày\b.{1,12}(?:tháng\b.{1,12}năm\b|/)|\d+[/.-]\d+[/.-]\d{4}"
_DAY = r"(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})"
# A paper by its number and day, whole, and what is said of it after them.
_NAMED = (
    rf"[Cc]ăn cứ (?P<kind>{_ALWAYS}|{_ONCE_NUMBERED}) (?:số:?\s*)?(?P<sign>{_SIGN})"
    rf"\s*,?\s*ngày {_DAY}"
    r"\s*(?P<rest>.*)"
)
_SUBJECT = r",?\s*(?:về|v/v|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi)\b"
_NAME = r"(?: (?:[A-ZĐÀ-Ỹ]\w*|-))*"
_UNIT = r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
# Bodies whose names surely hold no subject.
_BODY = (
    r",?\s*của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội"
    rf"|(?:Chủ tịch )?(?:UBND|HĐND|[ỦU][yỷ] ban nhân dân|Hội đồng nhân dân) {_UNIT}{_NAME}"
    r"|(?:Bộ trưởng |Giám đốc )?(?:Bộ|Sở) (?:Nội vụ|Tư pháp|Tài chính|Y tế|Xây dựng|Công Thương"
    r"|Khoa học và Công nghệ|Giáo dục và Đào tạo|Nông nghiệp và Môi trường))"
)
# What names the body whose letters end a symbol, whatever else is said of it.
_NAMED_BY: Mapping[str, str] = MappingProxyType(
    {
        "UBND": r"(?i:ubnd|[uủ][yỷ] ban|chủ tịch)",
        "HĐND": r"(?i:hđnd|hội đồng)",
        "TTg": r"(?i:thủ tướng|TTg|chính phủ)",
        "CP": r"(?i:chính phủ)",
    }
)
_WHOLE = "Căn cứ {} số … ngày … tháng … năm … của … về …"
_WHOLE_LAW = "Căn cứ {} … ngày … tháng … năm …"
_CODES: Mapping[str, str] = MappingProxyType(
    {
        **{"NĐ": "Nghị định", "TT": "Thông tư", "TTLT": "Thông tư liên tịch", "QĐ": "Quyết định"},
        **{"NQ": "Nghị quyết", "CT": "Chỉ thị", "KH": "Kế hoạch", "CV": "Công văn"},
        **{"TB": "Thông báo", "HD": "Hướng dẫn"},
    }
)
_CODE = rf"[Cc]ăn cứ (?P<code>{'|'.join(_CODES)})(?= (?:số\b|\d))"
# What is said of the one law itself; by which others it was amended is told by their numbers.
_LAW = r"[Cc]ăn cứ (?:các )?(?:Bộ luật|Luật|Pháp lệnh)\b(?:(?!sửa đổi|Nghị quyết|Nghị định).)*"
_LAW_NUMBER = r"\s*,?\s*\bsố:?\s*\d+(?:/\d{4})?/(?:QH|PL-UBTVQH|UBTVQH|L-CTN)\w*"
# The one law itself, not who practises it.
_ONE_LAW = r"[Cc]ăn cứ (?:các )?(?P<kind>Bộ luật|Luật(?! sư\b)|Pháp lệnh)\b"
_OF_PARLIAMENT = (
    r"(?<=\d),?\s+của\s+(?:Quốc hội|[ỦU][yỷ] ban [Tt]hường vụ Quốc hội|UBTVQH)\b"
    r"(?:\s+[Kk]h[oó][aá]\s+[IVX]+)?"
)


def whole(paper: Paper) -> Iterator[Fault]:
    """Mục II.6.a. Căn cứ ghi đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu.

    Riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành.

    Đúng: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về …;
    Sai: Căn cứ Nghị định về công tác văn thư; Căn cứ Luật Lưu trữ số 01/2011/QH13
    """
    for paragraph, text in bases_of(paper):
        if (law := re.match(_LAW, text)) and (required := _unnumbered(law[0], text)) != text:
            message = "Căn cứ Luật, Pháp lệnh ghi số, ký hiệu hoặc cơ quan ban hành"
            yield Fault(message, at=paragraph, current=text, required=required)
        if code := re.match(_CODE, text):
            message = f"Căn cứ viết tắt tên loại văn bản “{code['code']}”"
            required = f"Căn cứ {_CODES[code['code']]}{text[code.end() :]}"
            yield Fault(message, at=paragraph, current=text, required=required)
        kind, lacking = _lacking(text)
        if lacking:
            yield Fault(
                f"Căn cứ {kind} không ghi {' và '.join(lacking)}",
                at=paragraph,
                current=text,
                required=(_WHOLE_LAW if re.match(_ONE_LAW, text) else _WHOLE).format(kind),
            )


def word_before_number(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Trước số, ký hiệu của văn bản nêu ở căn cứ có từ “số”.

    Đúng: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về …;
    Sai: Căn cứ Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về …;
    """
    for paragraph, text in bases_of(paper):
        if bare := re.match(_BARE, text):
            message = "Căn cứ không ghi từ “số” trước số, ký hiệu của văn bản"
            required = f"{bare[0]} số{text[bare.end() :]}"
            yield Fault(message, at=paragraph, current=text, required=required)


def _lacking(text: str) -> tuple[str, list[str]]:
    """What a basis surely leaves out of the paper it names, and of what kind that is."""
    if law := re.match(_ONE_LAW, text):
        return law["kind"], [] if re.search(_DATE, text) else ["ngày, tháng, năm ban hành"]
    kind = re.match(_NUMBERED, text) or re.match(_WITH_NUMBER, text)
    if kind is None:
        return "", []
    wanted = (("số, ký hiệu", _NUMBER), ("ngày, tháng, năm", _DATE))
    lacking = [name for name, pattern in wanted if not re.search(pattern, text)]
    return kind["kind"], lacking or _left_out_after_day(text)


def _left_out_after_day(text: str) -> list[str]:
    named = re.fullmatch(_NAMED, text.rstrip(";. "))
    if named is None:
        return []
    rest = named["rest"]
    if not rest:
        return ["cơ quan ban hành", "trích yếu"]
    if re.fullmatch(_BODY, rest):
        return ["trích yếu"]
    # A body may stand at the end; whose letters the symbol has is but one.
    letters = re.split(r"[-/]", named["sign"])[-1]
    told = _NAMED_BY.get(letters, r"\b(?:của|do)\b")
    if re.match(_SUBJECT, rest) and not re.search(told, rest):
        return ["cơ quan ban hành"]
    return []


def _unnumbered(law: str, text: str) -> str:
    """A basis without the number of the law it names, and without who passed it."""
    said = re.sub(_LAW_NUMBER, "", re.sub(_OF_PARLIAMENT, "", law))
    return said + text[len(law) :]
