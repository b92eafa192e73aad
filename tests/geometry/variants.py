"""Plans like that of 2022 with other data, made to strain the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docgen.compose import chi_dao, ke_hoach
from docgen.loading.chi_dao import load_directive
from docgen.model.text import Dong, VanXuoi
from tests.papers import (
    FINDINGS,
    letter,
    other,
    read,
    sheet,
    union_sheet,
    upward_report,
    written,
    year,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.model.year import Nam

# Lines of text before the closing paragraph, so that the signature falls at every place near a
# page's end: from room to spare to no room at all.
SO_DOAN = range(17, 29)
CAU_NGAN = "Trên đây là Kế hoạch của Sở Tư pháp./."
CAU_DAI = (
    "Trên đây là Kế hoạch của Sở Tư pháp. Yêu cầu các Phòng, Trung tâm thuộc Sở triển khai thực "
    "hiện nghiêm túc. Trong quá trình thực hiện nếu có nội dung cần sửa đổi, bổ sung, các đơn vị "
    "kiến nghị về Văn phòng Sở để xem xét trình Giám đốc quyết định./."
)
CO_QUAN_DAI = "Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp"
CHU_QUAN_DAI = "Ủy ban nhân dân tỉnh Thừa Thiên Huế"
TRICH_YEU_DAI = (
    "Triển khai thực hiện Nghị quyết của Chính phủ về Chương trình tổng thể cải cách hành chính "
    "nhà nước, Chỉ số năng lực cạnh tranh cấp tỉnh (PCI), Chỉ số đánh giá năng lực cạnh tranh các "
    "đơn vị, địa phương (DDCI) và công tác phổ biến, giáo dục pháp luật năm 2022 trên địa bàn tỉnh"
)
TRICH_YEU_NGAT = ("Tuyên truyền cải cách hành chính,", "Chỉ số năng lực cạnh tranh năm 2022")
# Whom a letter to several is sent to; the last is longer than its line.
KINH_GUI = (
    "Văn phòng Sở",
    "Phòng Phổ biến, giáo dục pháp luật",
    "Phòng Xây dựng, kiểm tra và theo dõi thi hành pháp luật; các Trung tâm, đơn vị sự nghiệp "
    "trực thuộc Sở",
)
# 120 paragraphs: more than a landscape page of that column holds.
NHIEM_VU_DAI = "\n".join(f"- Nội dung thứ {k} của nhiệm vụ rất dài này." for k in range(1, 121))


def plan(**changes: Any) -> Nam:
    """The plan of 2022 with these fields of its front matter changed."""
    nam = year(2022)
    return nam._replace(ke_hoach=nam.ke_hoach._replace(**changes))


def with_text(nam: Nam, paragraphs: Iterable[str]) -> Nam:
    """The plan with another body of plain paragraphs."""
    text = VanXuoi("ke-hoach.md", tuple(Dong("doan", "", p, 1) for p in paragraphs))
    return nam._replace(van_xuoi=text)


def near_a_page_end() -> dict[str, bytes]:
    """Papers of 17 to 28 one-line paragraphs, closed by a short and by a long paragraph."""
    bare = plan(phu_luc=())
    return {
        f"ky-{kind}-{count}": written(
            with_text(bare, (*(f"Đoạn thứ {k} gồm một dòng." for k in range(count)), closing))
        )
        for count in SO_DOAN
        for kind, closing in (("ngan", CAU_NGAN), ("dai", CAU_DAI))
    }


# Recipients, each on a line of its own: with two lines of the text they fill a page up to the 52nd
# or so; with a closing paragraph of eight lines, which LibreOffice keeps whole, up to the 45th.
SO_NOI_NHAN = (36, 45, 46, 52, 60)


def many_recipients() -> dict[str, bytes]:
    """Papers with more and more recipients, closed by a short and by a very long paragraph."""
    papers = {}
    for count in SO_NOI_NHAN:
        places = tuple(f"Ủy ban nhân dân xã số {k}" for k in range(1, count + 1))
        bare = plan(phu_luc=(), noi_nhan=(*places, "Lưu: VT, VP"))
        for kind, closing in (("ngan", CAU_NGAN), ("dai", f"{CAU_DAI} {CAU_DAI}")):
            lines = (*(f"Đoạn thứ {k} gồm một dòng." for k in range(20)), closing)
            papers[f"noi-nhan-{kind}-{count}"] = written(with_text(bare, lines))
    return papers


def strained() -> dict[str, bytes]:
    """One paper for each kind of unusual data."""
    nam = year(2022)
    annex = nam.ke_hoach.phu_luc[0]
    other = annex._replace(ten="Phân công nhiệm vụ năm 2022", tong_cong=True)
    tall = nam.nhiem_vu[2]._replace(nhiem_vu=NHIEM_VU_DAI)
    paper = ke_hoach.compose(nam)
    upright = tuple(a._replace(ngang=False) for a in paper.cac_phu_luc)
    agency = nam.co_quan._replace(ten=CO_QUAN_DAI, chu_quan=(CHU_QUAN_DAI,))
    alone = nam.co_quan._replace(chu_quan=())
    deputy = nam.co_quan.nguoi_ky[0]._replace(
        quyen_han=("KT",), thay_cho=("Giám đốc",), chuc_vu="Phó Giám đốc"
    )
    signed = nam.co_quan._replace(nguoi_ky=(deputy,))
    return {
        "khong-phu-luc": written(plan(phu_luc=())),
        "hai-phu-luc": written(plan(phu_luc=(annex, other))),
        "phu-luc-doc": written(paper._replace(cac_phu_luc=upright)),
        "tong-cong": written(plan(phu_luc=(other,))),
        "co-quan-dai": written(nam._replace(co_quan=agency)),
        "khong-chu-quan": written(nam._replace(co_quan=alone)),
        "ky-thay": written(nam._replace(co_quan=signed)),
        "trich-yeu-dai": written(plan(trich_yeu=(TRICH_YEU_DAI,))),
        "trich-yeu-ngat": written(plan(trich_yeu=TRICH_YEU_NGAT)),
        "hang-dai": written(nam._replace(nhiem_vu=(*nam.nhiem_vu[:2], tall, *nam.nhiem_vu[3:]))),
        "minh-hoa": written(year(2025)),
    }


def letters() -> dict[str, bytes]:
    """The January letter, one to several addressees with real headcounts, one signed TL."""
    nam, typed, _ = load_directive(*read(2022))
    units = tuple(unit._replace(minh_hoa=False) for unit in nam.co_quan.don_vi)
    real = nam._replace(co_quan=nam.co_quan._replace(don_vi=units))
    many = typed._replace(khai=typed.khai._replace(kinh_gui=KINH_GUI))
    head = nam.co_quan.nguoi_ky[0]._replace(
        quyen_han=("TL",), thay_cho=("Giám đốc",), chuc_vu="Chánh Văn phòng"
    )
    ordered = nam._replace(co_quan=nam.co_quan._replace(nguoi_ky=(head,)))
    return {
        "cong-van": written(letter(2022)),
        "cong-van-nhieu-noi": written(chi_dao.compose(real, many)),
        "cong-van-thua-lenh": written(chi_dao.compose(ordered, typed)),
    }


def others() -> dict[str, bytes]:
    """A decision with its annex, and the sheet a letter is submitted with."""
    many = tuple(f._replace(code=f"TT{number:03}") for number in range(50, 55) for f in FINDINGS)
    return {
        "quyet-dinh": written(other("quyet-dinh")),
        "bien-ban": written(other("hop-giao-ban")),
        "hop-dong": written(other("tuyen-truyen")),
        "giay-gioi-thieu": written(other("gioi-thieu")),
        "giay-nghi-phep": written(other("nghi-phep")),
        "phieu-trinh": written(sheet(2022, FINDINGS)),
        "phieu-trinh-chi-doan": written(union_sheet("doi-1", FINDINGS)),
        "phieu-trinh-sach": written(sheet(2022, ())),
        "phieu-trinh-nhieu-loi": written(sheet(2022, many)),
    }


def reports() -> dict[str, bytes]:
    """A report to a superior; those of the sample year are printed with the year."""
    return {"bao-cao-cap-tren": written(upward_report())}
