"""The declarations of NĐ 30 against a transcript typed clause by clause from the law's text.

phu_luc_1.csv holds every clause of Phụ lục I, Phần I that gives form to a component, and every row
of its Mục V, in the law's words; phu_luc_1_trang.csv holds the page. The tables below only say how
those words are read: which component a name means, and what the words are in points and mm.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from docgen.standards.base import ANNEX_PAGE, PAGE, Allowed, Between, OneOf, Requirement
from docgen.standards.nd30 import ND30

HERE = Path(__file__).parent
PREFIX = "PL I, Phần I, Mục "

# The law's name of a component and its key. Every key but those of PRINTED_ONLY is here.
NAMES = {
    "Số trang": ("so_trang",),
    "Quốc hiệu": ("quoc_hieu",),
    "Tiêu ngữ": ("tieu_ngu",),
    "Tên cơ quan ban hành": ("co_quan_ban_hanh",),
    "Tên cơ quan chủ quản trực tiếp": ("co_quan_chu_quan",),
    "Từ “Số”": ("so_ky_hieu",),
    "Ký hiệu": ("so_ky_hieu",),
    "Số, ký hiệu": ("so_ky_hieu",),
    "Địa danh và thời gian": ("dia_danh_ngay",),
    "Tên loại": ("ten_loai",),
    "Trích yếu": ("trich_yeu",),
    "Trích yếu công văn": ("trich_yeu_cong_van",),
    "Căn cứ": ("can_cu",),
    "Từ “Phần”, “Chương” và số": ("phan_chuong",),
    "Tiêu đề phần, chương": ("tieu_de_phan_chuong",),
    "Từ “Mục”, “Tiểu mục” và số": ("muc_so",),
    "Tiêu đề mục, tiểu mục": ("tieu_de_muc",),
    "Điều": ("dieu",),
    "Số và tiêu đề mục": ("muc",),
    "Khoản không tiêu đề": ("khoan",),
    "Khoản có tiêu đề": ("khoan_tieu_de",),
    "Điểm": ("diem",),
    "Nội dung": ("loi_van", "gach_dau_dong"),
    "Quyền hạn": ("quyen_han",),
    "Chức vụ": ("chuc_vu",),
    "Họ tên": ("ho_ten",),
    "Thông tin ký số": ("ky_so",),
    "Từ “Kính gửi”": ("kinh_gui",),
    "Tên nơi kính gửi": ("kinh_gui_noi",),
    "Từ “Nơi nhận”": ("noi_nhan",),
    "Tên nơi nhận": ("noi_nhan_danh_sach",),
    "Từ “Phụ lục” và số": ("phu_luc",),
    "Tên phụ lục": ("ten_phu_luc",),
    "Chỉ dẫn kèm theo": ("kem_theo",),
    "Dấu chỉ độ mật": ("do_mat",),
    "Dấu chỉ mức độ khẩn": ("do_khan",),
    "Chỉ dẫn lưu hành": ("luu_hanh",),
    "Ký hiệu người soạn thảo": ("nguoi_soan_thao",),
    "Địa chỉ cơ quan": ("dia_chi",),
    "Toàn văn bản": tuple(component.key for component in ND30.components),
}
PRINTED_ONLY = {
    *("o_bang", "dau_bang", "o_so_bang", "tong_cong", "ket_thuc_phu_luc"),
    *("ke_tieu_ngu", "ke_co_quan", "ke_trich_yeu", "ke_kem_theo", "ngat_phan", "khung"),
    *("tham_quyen", "loi_ban_hanh", "ben_ky", "xac_nhan", "loi_gioi_thieu"),
}

# II.6.e speaks of the whole text: what of it holds for the parts that have a clause of their own.
LIES_LIKE_TEXT = ("align", "first_line", "before", "line")
OF_THE_TEXT = {
    **dict.fromkeys(("can_cu", "muc", "khoan_tieu_de", "khoan", "diem"), LIES_LIKE_TEXT),
    "dieu": ("align", "before", "line"),
    **dict.fromkeys(("phan_chuong", "tieu_de_phan_chuong", "muc_so", "tieu_de_muc"), ("line",)),
    **dict.fromkeys(("o_bang", "dau_bang", "o_so_bang", "tong_cong"), ("size", "italic")),
    "ket_thuc_phu_luc": ("size", "italic"),
}

Words = dict[str, Allowed]  # the law's words, read
Said = dict[tuple[str, str], list[tuple[str, Allowed]]]  # by component and property

CASES = {"in hoa": "hoa", "in thường": "thuong"}
ITALIC = {"đứng": False, "nghiêng": True}
ALIGNS: Words = {
    "giữa": OneOf(("giua",)),
    "cân đối trong khung": OneOf(("giua",)),
    "đều": OneOf(("deu",)),
    "sát lề trái": OneOf(("trai", "deu")),
}
FIRST_LINES: Words = {"1 cm hoặc 1.27 cm": OneOf((10.0, 12.7))}
GAPS: Words = {"tối thiểu 6pt": Between(6.0, None), "cách 6pt": OneOf((6.0,))}
LINES: Words = {"dòng đơn": OneOf((1.0,)), "dòng đơn - 1,5 lines": Between(1.0, 1.5)}
FONTS = {"Times New Roman": "Times New Roman", "cùng nội dung": "Times New Roman"}
COLOURS = {"đen": "000000", "đỏ tươi": "FF0000"}
RULES = {"bằng dòng chữ": (1.0, 1.0), "1/3 - 1/2 dòng chữ": (1 / 3, 1 / 2)}

# Two places of the law say different things; both are lawful.
BOTH_LAWFUL = {("nguoi_soan_thao", "case"), ("do_khan", "color")}
# One paragraph, two texts of different case: the word “Số” is the one a style can carry.
NOT_OF_THE_STYLE = {("Ký hiệu", "case")}
# The secrets law, not I.4, has the colour of the secrecy mark.
ELSEWHERE = {("do_mat", "color")}


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


ROWS = rows("phu_luc_1.csv")


def size(low: str, high: str) -> Allowed:
    return OneOf((float(low),)) if low == high else Between(float(low), float(high))


def read(row: dict[str, str]) -> dict[str, Allowed]:
    """What one row of the transcript says, by property."""
    said: dict[str, Allowed] = {}
    if row["loai_chu"]:
        said["case"] = OneOf((CASES[row["loai_chu"]],))
    if row["co_tu"] not in ("", "lời văn"):
        said["size"] = size(row["co_tu"], row["co_den"])
    if row["kieu_chu"]:
        said["italic"] = OneOf((ITALIC[row["kieu_chu"]],))
        said["bold"] = OneOf(({"đậm": True, "": False}[row["dam"]],))
    if row["phong_chu"]:
        said["font"] = OneOf((FONTS[row["phong_chu"]],))
    if row["mau"]:
        said["color"] = OneOf((COLOURS[row["mau"]],))
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
            if row["thanh_phan"] == "Nội dung" and row["khoan"] == "II.6.e":
                keys += [key for key, props in OF_THE_TEXT.items() if prop in props]
            for key in keys:
                if (key, prop) not in ELSEWHERE:
                    said[key, prop].append((row["khoan"], allowed))
    return said


SAID = everything_said()


def declared(key: str, prop: str) -> Requirement:
    (found,) = (r for r in ND30.requirements if (r.target, r.prop) == (key, prop))
    return found


def as_one(key: str, prop: str) -> Allowed:
    """What the clauses that speak of it say together."""
    alloweds = {allowed for _, allowed in SAID[key, prop]}
    if (key, prop) not in BOTH_LAWFUL:
        (only,) = alloweds
        return only
    return OneOf(tuple(v for a in alloweds if isinstance(a, OneOf) for v in a.values))


def same(one: Allowed, other: Allowed) -> bool:
    if isinstance(one, OneOf) and isinstance(other, OneOf):
        return set(one.values) == set(other.values)
    return one == other


def places(requirement: Requirement) -> set[str]:
    """The clauses a requirement cites, without what is common to all."""
    assert requirement.clause.startswith(PREFIX)
    return set(requirement.clause.removeprefix(PREFIX).split(" và Mục "))


def of_samples(requirement: Requirement) -> bool:
    """Whether only the samples of Phụ lục III show it, so that no clause has words for it."""
    return requirement.clause.startswith("PL III, Mẫu ") and requirement.severity == "warning"


@pytest.mark.parametrize(("key", "prop"), sorted(SAID))
def test_what_the_law_says_is_declared(key: str, prop: str) -> None:
    assert same(declared(key, prop).allowed, as_one(key, prop)), SAID[key, prop]


@pytest.mark.parametrize(
    "requirement",
    [r for r in ND30.requirements if r.target not in (PAGE, ANNEX_PAGE) and not of_samples(r)],
    ids=lambda r: r.code,
)
def test_what_is_declared_the_law_says_where_it_is_cited(requirement: Requirement) -> None:
    clauses = {clause for clause, _ in SAID[requirement.target, requirement.prop]}
    assert places(requirement) & clauses


def test_every_component_of_the_law_has_a_row() -> None:
    named = {
        key
        for row in ROWS
        if row["thanh_phan"] != "Toàn văn bản"
        for key in NAMES[row["thanh_phan"]]
    }
    assert named == {component.key for component in ND30.components} - PRINTED_ONLY
    assert {row["thanh_phan"] for row in ROWS} == set(NAMES)


def test_sizes_that_follow_the_text_are_declared() -> None:
    follow = {
        (key, row["khoan"])
        for row in ROWS
        if row["co_tu"] == "lời văn"
        for key in NAMES[row["thanh_phan"]]
    }
    # A warning is what no row says, only the note that sizes move together.
    said = [same for same in ND30.same if same.severity == "error"]
    assert follow == {(s.target, s.clause.removeprefix(PREFIX)) for s in said}
    assert {(s.like, s.prop) for s in ND30.same} == {("loi_van", "size")}


def test_ruled_lines_are_declared() -> None:
    """The line over the address is as wide as the page, not as a text: it is a border there."""
    drawn = {
        (key, row["khoan"], RULES[row["duong_ke"]])
        for row in ROWS
        if row["duong_ke"] not in ("", "hết chiều ngang")
        for key in NAMES[row["thanh_phan"]]
    }
    by_law = [rule for rule in ND30.rules if rule.severity == "error"]
    assert drawn == {(r.under, r.clause.removeprefix(PREFIX), (r.low, r.high)) for r in by_law}
    assert ND30.choose("dia_chi", "rule") == "tren"


def test_ruled_lines_of_the_samples_only_warn() -> None:
    warned = [(r.under, r.clause) for r in ND30.rules if r.severity == "warning"]
    assert warned == [("ten_loai", "PL III, Mẫu 1.8, 1.10"), ("kem_theo", "PL III, Mẫu 2.1")]


def test_sizes_of_the_head_go_together_as_in_the_footnote() -> None:
    """Mục V: “phải thống nhất, ví dụ: …”: two rows, given as examples, hence a warning."""
    (footnote,) = ND30.together
    assert footnote.targets == ("quoc_hieu", "tieu_ngu", "dia_danh_ngay")
    assert set(footnote.allowed) == {(13.0, 14.0, 14.0), (12.0, 13.0, 13.0)}
    assert footnote.severity == "warning"


def test_page() -> None:
    ways = {"theo chiều dài": "doc", "theo chiều rộng": "ngang"}
    reads = {
        "Khổ giấy: chiều rộng": (PAGE, "page_width"),
        "Khổ giấy: chiều dài": (PAGE, "page_height"),
        "Kiểu trình bày": (PAGE, "orientation"),
        "Kiểu trình bày khi có bảng, biểu": (ANNEX_PAGE, "orientation"),
        "Cách mép trên": (PAGE, "margin_top"),
        "Cách mép dưới": (PAGE, "margin_bottom"),
        "Cách mép trái": (PAGE, "margin_left"),
        "Cách mép phải": (PAGE, "margin_right"),
    }
    law = {}
    for row in rows("phu_luc_1_trang.csv"):
        words = [word for word in (row["tu"], row["den"]) if word]
        lawful = OneOf(tuple(ways[word] for word in words)) if words[0] in ways else size(*words)
        law[reads[row["muc"]]] = (PREFIX + row["khoan"], lawful)
    page = [r for r in ND30.requirements if r.target in (PAGE, ANNEX_PAGE)]
    assert {(r.target, r.prop): (r.clause, r.allowed) for r in page} == law


def test_only_text_of_tables_and_what_samples_show_is_asked_with_a_warning() -> None:
    warned = {(r.target, r.prop) for r in ND30.requirements if r.severity == "warning"}
    cells = ("o_bang", "dau_bang", "o_so_bang", "tong_cong")
    lines = ("tham_quyen", "loi_ban_hanh")
    shown = ("size", "italic", "bold", "case", "align")
    assert warned == {
        *((cell, prop) for cell in cells for prop in ("size", "italic")),
        *((line, prop) for line in lines for prop in shown),
    }
    assert {r.target for r in ND30.requirements if of_samples(r)} == set(lines)
