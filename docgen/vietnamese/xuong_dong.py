"""Where a line must not break: U+00A0 in the place of some spaces.

One principle keeps the glued pieces short, so that justified lines stay even: a number is not
parted from the one syllable that names it, before it ("khoản 2") or after it ("02 tin"), nor a sign
from its number ("> 5%"). Only a day of a month and a range ("2021 - 2030") are longer. Pieces never
join each other: in "điểm a khoản 2 Điều 5", in "số 523/KH-UBND ngày 28/12/2021" and in "ngày 19
tháng 02 năm 2025" the line may break between the parts. A date in figures stands alone.

Hyphens are left alone. Word may break after the hyphen of "KH-UBND", and U+2011 would forbid it,
but Times New Roman draws U+2011 from another font, which the law's "Times New Roman" forbids.
"""

from __future__ import annotations

import re

from docgen.patterns import regex

KHONG_NGAT = "\u00a0"

# "·" stands for a space, plain or non-breaking. Said once for all, that a piece opens a word keeps
# the search from trying every form inside each word.
_KHUON = r"""(?<!\w)(?:
    # ngày 05 tháng 01 (and then "năm 2020")
    (?i:ngày)·\d{1,2}·(?i:tháng)·\d{1,2}(?!\w)
    # số 523/KH-UBND, số /KH-STP, Số: 15
  | (?i:số):?·[\d/]
    # tháng 01/2022, khoản 2, trang 5, giai đoạn 2021-2030, giai đoạn 2021 - 2030 (but "ngày
    # 28/12/2021": a date in figures is read alone, and its length would leave the line loose)
  | (?i:{truoc_so})·(?!\d{1,2}/\d{1,2}/\d{4})\d{1,4}(?:·[-–]·\d)?
    # mức độ 3, 4 (but "mức độ 3, 15 tin")
  | (?<=(?i:mức|cấp)·)(?i:độ)·\d+(?:·[-–]·\d+|(?:,·\d+(?!·(?i:{sau_so})(?!\w))){0,3})(?!\w)
    # năm 2022 (but "năm 3")
  | (?i:năm)·\d{4}(?:·[-–]·\d{4})?(?!\w)
    # quý I, Quý I/2022, Chương II, Phụ lục I, PL I, Đại hội XIII
  | (?i:{truoc_la_ma})·[IVXLC]+(?!\w)
    # điểm a
  | (?i:điểm)·[a-eg-ik-vxyđ](?!\w)
  | {so}(?:
        # 50 triệu đồng, 1,5 nghìn tỷ
        ·(?:(?i:nghìn|ngàn|triệu|tỷ|tỉ)(?:·(?i:tỷ|tỉ))?(?:·(?i:đồng))?(?!\w)
        # 7 giờ 30
          | (?i:giờ)·\d\d(?!\w|·(?i:phút))
        # 02 tin, 1.500 người, 6 tháng, 02-03 cuộc, 12 %; 5 năm (but "tháng 01 năm 2022")
          | (?i:{sau_so})(?!\w) | (?i:năm)(?!\w|·\d{4}) | %
        # 02 (hai) bản (but "khoản 2 (năm 2022)")
          | (?=\((?i:{chu_so})(?!\w|·\d)))
        # 100% TTHC
      | %·(?=[^\W\d_])
        # 2021 - 2030
      | )
    # > 5%
  | [<>≤≥±]·(?=\d)
    # TP. Hà Tĩnh
  | (?:{viet_tat})\.·(?=[^\W\d_])
    # - https://…, a) https://…: alone with a word as long as the line, a space takes all its slack
  | (?m:^)(?:[-+–]|[a-zđ]\)|\d{1,2}[.)])·(?=\S{40})
)"""
# Of a range with blanks the minutes of an hour are no end: 7 giờ 30 - 11 giờ.
_SO = r"(?<![\w.,/\-])\d+(?:[.,]\d+)*(?:(?:-|(?<!giờ·\d\d)·[-–]·)\d+(?:[.,]\d+)*)?"

# Words that come before their number, by their last syllable.
_TRUOC_SO = (
    "ngày tháng quý điều khoản điểm chương mục phần lục PL trang mẫu bảng biểu hình đoạn khóa khoá"
    " kỳ lần đợt thứ quận phường tổ tầng"
)
_TRUOC_LA_MA = "quý chương phần mục lục PL khóa khoá kỳ mẫu hội thứ kỷ hạng"
# Words that come after their number, by their first syllable (hội nghị, văn bản, hồ sơ, …).
_SAU_SO = (
    "tin bài người đồng lượt cuộc ngày tháng tuần giờ phút quý buổi lớp đợt lần kỳ số hội văn hồ"
    " thủ đơn cơ tổ xã phường huyện tỉnh thôn nhiệm chỉ trường điểm câu bộ cuốn quyển tờ bản trang"
    " chuyên phóng video clip pano băng triển sản đề chương TTHC mm cm m km kg ha m2 m²"
)
# What a number in words begins with.
_CHU_SO = "không một hai ba bốn năm sáu bảy tám chín mười"
_VIET_TAT = "TP Tp TX Q P H X GS PGS TS ThS BS KS"


def _hop(tu: str) -> str:
    """ "a b" → "a|b", longest first so that no word hides a longer one."""
    return "|".join(sorted(map(re.escape, tu.split()), key=len, reverse=True))


_LIEN = regex(
    _KHUON.replace("{truoc_so}", _hop(_TRUOC_SO))
    .replace("{truoc_la_ma}", _hop(_TRUOC_LA_MA))
    .replace("{sau_so}", _hop(_SAU_SO))
    .replace("{viet_tat}", _hop(_VIET_TAT))
    .replace("{chu_so}", _hop(_CHU_SO))
    .replace("{so}", _SO)
    .replace("·", f"[ {KHONG_NGAT}]"),
    re.VERBOSE,
)


def giu_lien(text: str) -> str:
    """`text` (NFC) with U+00A0 for the spaces at which a line must not break.

    Changes nothing else, and nothing on a second pass. The space after a dash that opens a line
    stays a plain space but for a word nearly as long as the line: no line breaks there, and readers
    of the text look for "- ".
    """
    return _LIEN.sub(lambda khop: khop[0].replace(" ", KHONG_NGAT), text)
