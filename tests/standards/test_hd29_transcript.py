"""The declarations of HD 29 against a transcript typed from its pages, clause by clause.

hd29.csv holds every clause that gives form to a component and every row of Mẫu 3, each with its
page, in the guidance's words; hd29_trang.csv the page, hd29_chu.csv texts and abbreviations. The
tables below only say how those words are read.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from docgen.standards.base import ANNEX_PAGE, PAGE, Allowed, Between, OneOf, Requirement
from docgen.standards.hd29 import HD29, chu_co_dinh, ten_loai

HERE = Path(__file__).parent
PREFIX = "HD 29, "
MAU_3 = "Mẫu 3, số "

# The guidance's name of a component and its key. Every key but those of PRINTED_ONLY and
# NOT_NAMED is here.
NAMES = {
    "Số trang": ("so_trang",),
    "Tiêu đề": ("tieu_de_doan",),
    "Tên cơ quan ban hành": ("co_quan_ban_hanh",),
    "Tên tổ chức Đoàn cấp trên trực tiếp": ("co_quan_chu_quan",),
    "Số văn bản": ("so_ky_hieu",),
    "Ba dấu sao": ("sao",),
    "Ký hiệu văn bản": ("so_ky_hieu",),
    "Số ký hiệu văn bản": ("so_ky_hieu",),
    "Địa điểm và ngày, tháng, năm": ("dia_danh_ngay",),
    "Tên loại": ("ten_loai",),
    "Trích yếu": ("trich_yeu",),
    "Dấu gạch ngang nét rời": ("gach_trich_yeu",),
    "Trích yếu công văn": ("trich_yeu_cong_van",),
    "Nội dung": ("loi_van", "gach_dau_dong"),
    "Căn cứ": ("can_cu",),
    "Từ “Phần” và số": ("phan_chuong",),
    "Tiêu đề phần": ("tieu_de_phan_chuong",),
    "Mục": ("muc",),
    "Số thứ tự khoản": ("khoan",),
    "Khoản không tiêu đề": ("khoan",),
    "Khoản có tiêu đề": ("khoan_tieu_de",),
    "Điểm": ("diem", "diem_cap_hai", "diem_cap_ba"),
    "1.1.": ("diem",),
    "1.1.2.": ("diem_cap_hai",),
    "1.1.2.1.": ("diem_cap_ba",),
    "Thể thức đề ký": ("quyen_han",),
    "Chức vụ người ký": ("chuc_vu",),
    "Họ tên người ký": ("ho_ten",),
    "Từ “Kính gửi”": ("kinh_gui",),
    "Nơi nhận công văn": ("kinh_gui", "kinh_gui_noi"),
    "Nơi nhận văn bản": ("noi_nhan",),
    "Nơi nhận cụ thể": ("noi_nhan_danh_sach",),
    "Chỉ mức độ mật": ("do_mat",),
    "Chỉ mức độ khẩn": ("do_khan",),
    "Chỉ dẫn tài liệu hội nghị": ("tai_lieu_hoi_nghi",),
    "Chỉ dẫn dự thảo": ("du_thao",),
    "Chỉ dẫn tài liệu thu hồi": ("luu_hanh",),
    "Ký hiệu chỉ dẫn lưu, mã số văn bản": ("ma_luu",),
    "Chỉ dẫn loại bản sao": ("chi_dan_sao",),
    "Đường phân cách bản sao": ("ke_ban_sao",),
}
PRINTED_ONLY = {
    *("phu_luc", "ten_phu_luc", "kem_theo", "ket_thuc_phu_luc"),
    *("o_bang", "dau_bang", "o_so_bang", "tong_cong"),
    *("ke_tieu_de_doan", "ngat_phan", "khung"),
}

NOT_NAMED = {"dieu"}  # an article of a decision is text, and no sentence speaks of it

# III.6 speaks of the whole text: what of it holds for the parts that have a sentence of their own.
LIES_LIKE_TEXT = ("font", "align", "first_line", "before", "line")
CENTRED = ("font", "before", "line")
POINTS = ("diem", "diem_cap_hai", "diem_cap_ba")
OF_THE_TEXT = {
    **dict.fromkeys(("can_cu", "khoan"), ("size", "italic", "bold", "case", *LIES_LIKE_TEXT)),
    "dieu": ("size", "italic", "case", *LIES_LIKE_TEXT),
    **dict.fromkeys(("muc", "khoan_tieu_de"), LIES_LIKE_TEXT),
    **dict.fromkeys(POINTS, ("case", *LIES_LIKE_TEXT)),
    **dict.fromkeys(("phan_chuong", "tieu_de_phan_chuong"), CENTRED),
}

Words = dict[str, Allowed]  # the guidance's words, read
Said = dict[tuple[str, str], list[tuple[str, Allowed]]]  # by component and property

CASES = {"in hoa": "hoa", "viết hoa": "hoa", "in thường": "thuong", "thường": "thuong"}
ITALIC = {"đứng": False, "nghiêng": True}
BOLD = {"đậm": True, "không đậm": False, "": False}
ALIGNS: Words = {
    "giữa": OneOf(("giua",)),
    "chính giữa": OneOf(("giua",)),
    "canh giữa": OneOf(("giua",)),
    "cân đối dưới tên cơ quan": OneOf(("giua",)),
    "đều cả hai lề": OneOf(("deu",)),
    "thẳng hàng với chữ “Nơi nhận”": OneOf(("trai", "deu")),
    "lề trái": OneOf(("trai", "deu")),
}
TAB = OneOf((12.7,))
FIRST_LINES: Words = {"1,27cm (1 default tab)": TAB, "1 default tab": TAB}
GAPS: Words = {"tối đa 6pt": Between(None, 6.0)}
LINES: Words = {"dòng đơn đến 1,2": Between(1.0, 1.2)}

# Opening words have a posture of their own (LEADS); the symbol shares a line with “Số:”; a code
# is made of any letters.
NOT_OF_THE_STYLE = {
    *(("Số thứ tự khoản", prop) for prop in ("italic", "bold")),
    *(("Từ “Kính gửi”", prop) for prop in ("italic", "bold")),
    ("Ký hiệu văn bản", "case"),
    ("Ký hiệu chỉ dẫn lưu, mã số văn bản", "case"),
}
# Names stand upright after a leaning “Kính gửi:”: the paragraph as a whole has no one posture.
MIXED = {("kinh_gui", "italic")}


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


ROWS = rows("hd29.csv")
TEXTS = rows("hd29_chu.csv")


def size(low: str, high: str) -> Allowed:
    return OneOf((float(low),)) if low == high else Between(float(low), float(high))


def read(row: dict[str, str]) -> dict[str, Allowed]:
    """What one row says, by property. In Mẫu 3, letters not called “viết hoa” are small."""
    said: dict[str, Allowed] = {}
    if row["loai_chu"] or row["khoan"].startswith(MAU_3):
        said["case"] = OneOf((CASES[row["loai_chu"] or "thường"],))
    if row["co_tu"]:
        said["size"] = size(row["co_tu"], row["co_den"])
    if row["kieu_chu"]:
        said["italic"] = OneOf((ITALIC[row["kieu_chu"]],))
        said["bold"] = OneOf((BOLD[row["dam"]],))
    if row["phong_chu"]:
        said["font"] = OneOf((row["phong_chu"],))
    tables: tuple[tuple[str, str, Words], ...] = (
        ("canh", "align", ALIGNS),
        ("lui_dau_dong", "first_line", FIRST_LINES),
        ("cach_doan", "before", GAPS),
        ("cach_dong", "line", LINES),
    )
    said.update({prop: words[row[cell]] for cell, prop, words in tables if row[cell]})
    return said


def everything_said() -> Said:
    """For every component and property, each clause that speaks of it and what it says."""
    said: Said = defaultdict(list)
    for row in ROWS:
        for prop, allowed in read(row).items():
            if (row["thanh_phan"], prop) in NOT_OF_THE_STYLE:
                continue
            keys = list(NAMES[row["thanh_phan"]])
            if row["thanh_phan"] == "Nội dung":
                keys += [key for key, props in OF_THE_TEXT.items() if prop in props]
            for key in keys:
                if (key, prop) not in MIXED:
                    said[key, prop].append((row["khoan"], allowed))
    return said


SAID = everything_said()
ON_COMPONENTS = [r for r in HD29.requirements if r.target not in (PAGE, ANNEX_PAGE)]


@pytest.mark.parametrize(("key", "prop"), sorted(SAID))
def test_what_the_guidance_says_is_declared(key: str, prop: str) -> None:
    (found,) = (r for r in HD29.requirements if (r.target, r.prop) == (key, prop))
    assert [allowed for _, allowed in SAID[key, prop] if allowed != found.allowed] == []


@pytest.mark.parametrize("requirement", ON_COMPONENTS, ids=lambda r: r.code)
def test_what_is_declared_the_guidance_says_where_it_is_cited(requirement: Requirement) -> None:
    clauses = {PREFIX + clause for clause, _ in SAID[requirement.target, requirement.prop]}
    assert requirement.clause in clauses


def test_every_component_of_the_guidance_has_a_row() -> None:
    assert {row["thanh_phan"] for row in ROWS} == set(NAMES)
    named = {key for keys in NAMES.values() for key in keys}
    assert named == {component.key for component in HD29.components} - PRINTED_ONLY - NOT_NAMED


def test_every_row_of_mau_3_is_typed() -> None:
    numbers = [row["khoan"].removeprefix(MAU_3) for row in ROWS if MAU_3 in row["khoan"]]
    assert list(dict.fromkeys(numbers)) == [str(number) for number in range(1, 19)]


def test_only_what_is_put_in_words_is_an_error() -> None:
    """Warnings: letters not called “viết hoa”, postures shown by a sample, what some papers do."""
    in_words = {
        (key, "case")
        for row in ROWS
        if row["loai_chu"] and (row["thanh_phan"], "case") not in NOT_OF_THE_STYLE
        for key in NAMES[row["thanh_phan"]]
    }
    in_words |= {(key, "case") for key in OF_THE_TEXT}  # the whole text is "in thường"
    shown = {
        key for row in ROWS if row["khac"] == "mẫu kiểu chữ" for key in NAMES[row["thanh_phan"]]
    }
    of_some = {row["thanh_phan"] for row in ROWS if row["khac"].startswith("văn bản của ban")}
    expected = {
        *({(key, prop) for key, prop in SAID if prop == "case"} - in_words),
        *((key, prop) for key in shown for prop in ("italic", "bold")),
        *((key, "align") for name in of_some for key in NAMES[name]),
    }
    warned = {(r.target, r.prop) for r in HD29.requirements if r.severity == "warning"}
    assert warned == expected


def test_opening_words_have_their_own_posture() -> None:
    typed = {"Số thứ tự khoản": "khoan", "Từ “Kính gửi”": "kinh_gui"}
    said = {
        (typed[row["thanh_phan"]], row["khoan"], ITALIC[row["kieu_chu"]], BOLD[row["dam"]])
        for row in ROWS
        if row["thanh_phan"] in typed
    }
    declared = {
        (lead.target, lead.clause.removeprefix(PREFIX), lead.italic, lead.bold)
        for lead in HD29.leads
    }
    assert said == declared
    assert {lead.target for lead in HD29.leads if lead.severity == "warning"} == {"kinh_gui"}


def test_the_line_under_the_title_is_as_long_as_the_title() -> None:
    drawn = {
        (key, PREFIX + row["khoan"])
        for row in ROWS
        if row["duong_ke"] == "bằng tiêu đề"
        for key in NAMES[row["thanh_phan"]]
    }
    assert drawn == {(rule.under, rule.clause) for rule in HD29.rules}
    assert {(rule.low, rule.high) for rule in HD29.rules} == {(1.0, 1.0)}


def test_the_secrecy_mark_is_boxed() -> None:
    boxed = {
        key
        for row in ROWS
        if row["duong_ke"] == "khung hình chữ nhật"
        for key in NAMES[row["thanh_phan"]]
    }
    drawn = {c.target for c in HD29.choices if (c.prop, c.value) == ("rule", "khung")}
    assert drawn - boxed == {"du_thao", "khung"}  # Mẫu 3 shows the one, docgen adds the other
    assert boxed <= drawn


def test_page() -> None:
    ways = {"theo chiều dài": "doc", "theo chiều rộng": "ngang"}
    reads = {
        "Khổ giấy A4: chiều rộng": (PAGE, "page_width"),
        "Khổ giấy A4: chiều dài": (PAGE, "page_height"),
        "Kiểu trình bày": (PAGE, "orientation"),
        "Kiểu trình bày khi có bảng, biểu": (ANNEX_PAGE, "orientation"),
        "Trang mặt trước: lề trên": (PAGE, "margin_top"),
        "Trang mặt trước: lề dưới": (PAGE, "margin_bottom"),
        "Trang mặt trước: lề trái": (PAGE, "margin_left"),
        "Trang mặt trước: lề phải": (PAGE, "margin_right"),
    }
    said = {}
    for row in rows("hd29_trang.csv"):
        if row["muc"].startswith("Trang mặt sau"):
            continue
        words = [word for word in (row["tu"], row["den"]) if word]
        lawful = OneOf(tuple(ways[word] for word in words)) if words[0] in ways else size(*words)
        said[reads[row["muc"]]] = (PREFIX + row["khoan"], lawful)
    page = [r for r in HD29.requirements if r.target in (PAGE, ANNEX_PAGE)]
    assert {(r.target, r.prop): (r.clause, r.allowed) for r in page} == said


def test_the_back_of_a_sheet_mirrors_its_front() -> None:
    """So that Word's mirrored margins print it with the values declared for the front."""
    sides = {row["muc"]: row["tu"] for row in rows("hd29_trang.csv") if row["khoan"] == "Mục II.3"}
    mirror = {"trên": "trên", "dưới": "dưới", "trái": "phải", "phải": "trái"}
    for front, back in mirror.items():
        assert sides[f"Trang mặt trước: lề {front}"] == sides[f"Trang mặt sau: lề {back}"]


def typed(kind: str) -> dict[str, str]:
    return {row["ten"]: row["chu"] for row in TEXTS if row["loai"] == kind}


def listed(kind: str) -> tuple[str, ...]:
    return tuple(row["chu"] for row in TEXTS if row["loai"] == kind)


def test_fixed_texts() -> None:
    assert typed("chữ") == {
        "tiêu đề": chu_co_dinh.TIEU_DE_DOAN,
        "3 dấu sao": chu_co_dinh.SAO,
        "gạch ngang nét rời": chu_co_dinh.GACH_TRICH_YEU,
        "số của Đại hội": chu_co_dinh.SO_KY_HIEU_DAI_HOI.format(so=""),
        "trích yếu công văn": chu_co_dinh.MAU_TRICH_YEU_CONG_VAN.format(
            trich_yeu="giới thiệu thanh niên tiêu biểu năm 2009"
        ),
        "kính gửi": chu_co_dinh.KINH_GUI,
        "đồng kính gửi": chu_co_dinh.DONG_KINH_GUI,
        "chi đoàn có Ban Chấp hành": chu_co_dinh.DE_KY_CHI_DOAN_CO_BCH,
        "chi đoàn không có Ban Chấp hành": chu_co_dinh.DE_KY_CHI_DOAN_KHONG_BCH,
        "tên chi đoàn": chu_co_dinh.TEN_CHI_DOAN,
        "tên phân đoàn": chu_co_dinh.TEN_PHAN_DOAN,
        "nơi nhận": chu_co_dinh.NOI_NHAN,
        "như trên": chu_co_dinh.NHU_TREN,
        "lưu": chu_co_dinh.LUU,
        "dự thảo": chu_co_dinh.DU_THAO,
        "ký hiệu bản sao": ten_loai.VIET_TAT_BAN_SAO,
    }
    assert listed("mật") == chu_co_dinh.MUC_DO_MAT
    assert listed("khẩn") == chu_co_dinh.MUC_DO_KHAN
    assert listed("sao") == chu_co_dinh.CHI_DAN_SAO
    assert listed("đề ký") == chu_co_dinh.DE_KY


@pytest.mark.parametrize(
    ("paper", "so", "code", "agency"),
    [
        (
            "công văn",
            "245",
            "CV",
            chu_co_dinh.MAU_DON_VI_THAM_MUU.format(co_quan="TWĐTN", don_vi="VP"),
        ),
        (
            "báo cáo",
            "245",
            "BC",
            chu_co_dinh.MAU_DON_VI_THAM_MUU.format(co_quan="TĐTN", don_vi="TCKT"),
        ),
        ("ban tham mưu", "245", "BC", "BTC"),
        ("công văn không có đơn vị tham mưu", "68", "CV", "TWĐTN"),
    ],
)
def test_number_and_symbol_are_written_as_on_the_pages(
    paper: str, so: str, code: str, agency: str
) -> None:
    written = chu_co_dinh.MAU_SO_KY_HIEU.format(so=so, ten_loai=code, co_quan=agency)
    assert written == typed("số")[paper]


def test_place_and_date_are_written_as_on_the_pages() -> None:
    written = chu_co_dinh.MAU_DIA_DANH_NGAY.format(
        dia_danh="Hà Nội", ngay="09", thang="02", nam="2013"
    )
    assert written == typed("ngày")["địa điểm và ngày"]


def test_abbreviations() -> None:
    assert dict(ten_loai.VIET_TAT_TEN_LOAI) == typed("tên loại")
    assert dict(ten_loai.VIET_TAT_THEO_MAU) == typed("tên loại trong mẫu")
    assert dict(ten_loai.KY_HIEU_CO_QUAN) == typed("cơ quan")
    assert dict(ten_loai.KY_HIEU_DON_VI) == typed("đơn vị")
    assert dict(ten_loai.KY_HIEU_TO_CHUC_CO_THOI_HAN) == typed("tổ chức có thời hạn")


def test_an_abbreviation_the_guidance_does_not_list_is_of_first_letters() -> None:
    for name, code in ten_loai.VIET_TAT_CHU_DAU.items():
        assert code == "".join(word[0] for word in name.split()).upper()
        assert name not in ten_loai.VIET_TAT_TEN_LOAI
