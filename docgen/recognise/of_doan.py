"""Whose paper it is over whose number a body of the Đoàn is named (HD 29, III.2, III.10).

The Đoàn's, though it prints Quốc hiệu. III.10 leaves to the state's rules what a unit of the Đoàn
with a seal of the state issues, and what is led by another body and only joined by the Đoàn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs

if TYPE_CHECKING:
    from collections.abc import Sequence

_OF_PLACE = r"(?:tỉnh|thành|huyện|thị|quận) đoàn(?!\w)"  # under no body but the Đoàn
_BODY = regex(
    rf"(?:liên )?chi đoàn(?!\w)|phân đoàn(?!\w)|{_OF_PLACE}"
    r"|(?:ban chấp hành|bch|ban thường vụ|btv) (?:(?:chi|tỉnh|thành|huyện|quận) )?đoàn(?!\w)"
    r"|đoàn (?:tncs|thanh niên|thanh thiếu niên)(?!\w)"
)
_HIGHER = regex(_OF_PLACE)
# A whole name of a Đoàn that has units: "CHI ĐOÀN", "BCH ĐOÀN" may go on with "TRUNG TÂM Y TẾ".
_WITH_UNITS = regex(
    rf"(?:(?:ban chấp hành|bch|ban thường vụ|btv) )?(?:{_OF_PLACE}"
    r"|đoàn (?:(?:tncs|thanh niên cộng sản) hồ chí minh )?(?:tỉnh|thành phố|huyện|quận|thị xã) )"
    r"(?!.*(?<!\w)đoàn(?!\w)).*"
)
_UNITS = (
    r"trung tâm|cung|nhà|báo(?! cáo)|tạp chí|học viện|trường|viện|thư viện|bảo tàng|làng|khu|quỹ"
    r"|(?:tổng )?công ty|xí nghiệp|tổng đội|(?:ban chỉ huy )?lực lượng"
)
_UNIT = regex(rf"(?:{_UNITS})(?!\w)")
# Above the Đoàn of a place stands none of these, but beside it.
_OTHERS = regex(
    rf"(?:{_UNITS}|bộ|sở|phòng|công an|(?:bộ|ban) chỉ huy|(?:chi )?cục|thanh tra|đài|bệnh viện"
    r"|bảo hiểm|kho bạc|ngân hàng|tòa án|hạt|hội)(?!\w)"
)
_JOINED = ("-", ",", "/", "&", " và")
_NUMBER = regex(r"số\s*:?[\d\s.…_]{0,40}-\s*[^\W\d_]{2,5}\s*/\s*\w.*")
# The Đoàn's sign in a number of the state's form, before that of anybody else.
_SIGN = regex(r"số\s*:?[\d\s.…_]{0,40}/\s*[^\W\d_]{2,5}\s*-\s*(?:l?cđ|\w*đtn\w*)(?!\w).*")


def is_of_doan(over: Sequence[str], number: str) -> bool:
    """Whether the Đoàn issues what is numbered so under these lines, all as keys; "" for none."""
    numbered = _NUMBER.fullmatch(number) is not None
    names = [words for words in over if signs.of_head(words) in {None, "tieu_de_doan"}]
    first = next((n for n, words in enumerate(names) if _BODY.match(words)), None)
    if first is None:  # a delegation ("Đoàn kiểm tra") numbers its papers otherwise
        return numbered and any(words.startswith("đoàn ") for words in names)
    if numbered or _SIGN.fullmatch(number):
        return True
    return not (_is_led_by_other(names, first) or _is_of_unit(names))


def _is_led_by_other(names: Sequence[str], doan: int) -> bool:
    """Whether another body stands first, and the Đoàn beside it."""
    above = names[:doan]
    if not above:
        return False
    beside = _HIGHER.match(names[doan]) is not None and any(map(_OTHERS.match, above))
    return beside or above[-1].endswith(_JOINED)


def _is_of_unit(names: Sequence[str]) -> bool:
    """Whether what issues is a unit named under its Đoàn."""
    return any(
        _UNIT.match(words)
        and any(_WITH_UNITS.fullmatch(" ".join(names[start:n])) for start in range(n))
        for n, words in enumerate(names)
    )
