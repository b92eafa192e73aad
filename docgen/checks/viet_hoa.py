"""VH013, VH02x–VH07x: names and references with the capitals of Phụ lục II."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.cho_sai import as_faults
from docgen.checks.hoa_thuong import wrongly_written
from docgen.standards.nd30 import viet_hoa as luat
from docgen.standards.nd30 import viet_hoa_co_quan as luat_co_quan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.cho_sai import Spot
    from docgen.checks.fault import Fault, Paper
    from docgen.standards.nd30.viet_hoa import Luat

_SMALL = "“{}” không viết hoa"
_CAPITAL = "“{}” viết hoa chữ phải viết thường"
_OTHERWISE = "“{}” viết hoa không đúng"
_OPENS = ("“", '"')


def opening_all_large(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục I. Mở đầu căn cứ, trích yếu chỉ viết hoa chữ cái đầu của âm tiết thứ nhất.

    Đúng: Căn cứ Luật Đất đai; Về việc thành lập Tổ công tác
    Sai: Căn Cứ Luật Đất đai; Về Việc thành lập Tổ công tác
    """
    yield from as_faults(wrongly_written(paper, luat.MO_DAU), _OTHERWISE)


def office_with_name(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.3. Chức vụ, học vị đi liền với tên người cụ thể được viết hoa.

    Đúng: Giám đốc Lê Viết Hồng chủ trì
    Sai: giám đốc Lê Viết Hồng chủ trì
    """
    yield from as_faults(wrongly_written(paper, luat.CHUC_VU), _SMALL)


def office_all_large(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.3, các ví dụ. Chức vụ chỉ viết hoa chữ cái đầu của âm tiết thứ nhất.

    Đúng: Chủ tịch Quốc hội, Thủ tướng Chính phủ
    Sai: Chủ Tịch Quốc hội, Thủ Tướng Chính phủ
    """
    yield from as_faults(wrongly_written(paper, luat.CHUC_VU_HOA_HET), _OTHERWISE)


def province(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục III.1.a. Chỉ tên riêng của tỉnh viết hoa, danh từ chung thì không.

    Đúng: trên địa bàn tỉnh Hà Tĩnh
    Sai: trên địa bàn Tỉnh Hà Tĩnh
    """
    yield from as_faults(wrongly_written(paper, luat.TINH), _CAPITAL)


def numbered_unit(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục III.1.b. Đơn vị hành chính mang chữ số, tên sự kiện: viết hoa cả danh từ chung.

    Đúng: Phường Điện Biên Phủ, Quận 1
    Sai: phường Điện Biên Phủ, quận 1
    """
    yield from as_faults(wrongly_written(paper, luat.DON_VI_CHU_SO), _SMALL)


def capital_city(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục III.1.c. Viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.

    Đúng: tại Thành phố Hồ Chí Minh
    Sai: tại thành phố Hồ Chí Minh
    """
    yield from as_faults(wrongly_written(paper, luat.DO_THI), _SMALL)


def places(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục III.1. Tên địa lý viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng.

    Đúng: Việt Nam; tỉnh Hà Tĩnh
    Sai: Việt nam; tỉnh Hà tĩnh
    """
    yield from as_faults(wrongly_written(paper, luat.TEN_DIA_LY), _OTHERWISE)


def bodies(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục IV.1. Tên cơ quan viết hoa chữ đầu của từ chỉ loại hình, chức năng, lĩnh vực.

    Đúng: Sở Tư pháp; Ủy ban nhân dân tỉnh; Đảng Cộng sản Việt Nam
    Sai: Sở tư pháp, sở Tư pháp, Sở Tư Pháp; Ủy Ban Nhân Dân tỉnh; Đảng cộng sản Việt Nam
    """
    yield from as_faults(wrongly_written(paper, luat_co_quan.TEN_CO_QUAN), _OTHERWISE)


def people_in_names(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục IV.1.a. Trong tên Hội đồng nhân dân, Ủy ban nhân dân chữ “nhân dân” viết thường.

    Đúng: Hội đồng nhân dân tỉnh
    Sai: Hội đồng Nhân dân tỉnh
    """
    yield from as_faults(wrongly_written(paper, luat_co_quan.NHAN_DAN_TRONG_TEN), _CAPITAL)


def people_and_state(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.1, V.4. Nhân dân, Nhà nước, Đảng viết hoa khi đứng độc lập.

    Đúng: chính sách của Đảng và Nhà nước
    Sai: chính sách của đảng và nhà nước
    """
    yield from as_faults(wrongly_written(paper, luat.DANG_NHA_NUOC), _SMALL)


def honours(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.2. Tên huân chương, huy chương, danh hiệu vinh dự và từ chỉ hạng viết hoa.

    Đúng: Huân chương Lao động hạng Ba; Nghệ sĩ Nhân dân
    Sai: Huân chương lao động hạng ba; Nghệ sĩ nhân dân
    """
    yield from as_faults(wrongly_written(paper, luat.DANH_HIEU), _OTHERWISE)


def holidays(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.5. Tên ngày lễ, ngày kỷ niệm viết hoa như trong Nghị định.

    Đúng: ngày Quốc khánh 2-9; ngày Quốc tế Lao động 1-5
    Sai: ngày quốc khánh 2-9; ngày Quốc tế lao động 1-5
    """
    yield from as_faults(wrongly_written(paper, luat.NGAY_LE), _OTHERWISE)


def kinds_of_papers(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.6. Nói đến một văn bản cụ thể thì viết hoa tên loại và âm tiết đầu của tên gọi.

    Đúng: Luật Tổ chức Quốc hội; Quyết định số 15/QĐ-UBND
    Sai: luật Tổ chức Quốc hội; quyết định số 15/QĐ-UBND; Quyết Định số 15/QĐ-UBND
    """
    yield from as_faults(wrongly_written(paper, luat.TEN_VAN_BAN), _OTHERWISE)


def cited_articles(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.7. Viện dẫn thì viết hoa Phần, Chương, Mục, Tiểu mục, Điều.

    Đúng: theo điểm a khoản 2 Điều 103 Mục 5 Chương XII
    Sai: theo điểm a khoản 2 điều 103 mục 5 chương XII
    """
    yield from as_faults(_own_words(paper, luat.VIEN_DAN), _SMALL)


def cited_clauses(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.7. Viện dẫn thì không viết hoa khoản, điểm.

    Đúng: theo điểm a khoản 2 Điều 103
    Sai: theo Điểm a Khoản 2 Điều 103
    """
    yield from as_faults(_own_words(paper, luat.KHOAN_DIEM), _CAPITAL)


def new_year(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.8.b. Âm tiết thứ nhất của tên gọi ngày tết viết hoa.

    Đúng: dịp tết Nguyên đán, tết Trung thu
    Sai: dịp tết nguyên đán, tết trung thu
    """
    yield from as_faults(wrongly_written(paper, luat.TET), _SMALL)


def new_year_samples(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.8.b, các ví dụ. Chữ “Tết” chỉ viết hoa khi thay cho tết Nguyên đán.

    Đúng: dịp tết Nguyên đán; nghỉ Tết
    Sai: dịp Tết Nguyên Đán; nghỉ tết
    """
    yield from as_faults(wrongly_written(paper, luat.TET_HOA), _OTHERWISE)


def weekdays(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.8.c. Ngày trong tuần, tháng trong năm viết bằng chữ thì viết hoa.

    Đúng: sáng thứ Hai hằng tuần; đầu tháng Tám
    Sai: sáng thứ hai hằng tuần; đầu tháng tám
    """
    yield from as_faults(wrongly_written(paper, luat.THU_THANG), _SMALL)


def events(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục V.9. Tên sự kiện lịch sử, triều đại viết hoa như trong Nghị định.

    Đúng: Cách mạng tháng Tám; Triều Lý
    Sai: Cách mạng tháng tám; triều Lý
    """
    yield from as_faults(wrongly_written(paper, luat.SU_KIEN), _OTHERWISE)


def _own_words(paper: Paper, laws: Iterable[Luat]) -> Iterator[Spot]:
    """What is wrong in the words of the paper: a provision printed as it stands is its author's."""
    quoted = _quoted(paper)
    return (spot for spot in wrongly_written(paper, laws) if id(spot.paragraph) not in quoted)


def _quoted(paper: Paper) -> frozenset[int]:
    """Paragraphs that open with a quotation mark, and those up to the one that closes it."""
    found: set[int] = set()
    awaited: list[int] = []  # after an open quotation that may never be closed
    is_open = False
    for paragraph, _, text in paper.van_xuoi.written.said:
        words = text.lstrip()
        if words.startswith(_OPENS):
            found.add(id(paragraph))
            awaited, is_open = [], words.count("“") > words.count("”")
        elif is_open:
            awaited.append(id(paragraph))
            if text.count("”") > text.count("“"):
                found.update(awaited)
                is_open = False
    return frozenset(found)
