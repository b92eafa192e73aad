"""What papers consist of, however people put them on the page."""

from __future__ import annotations

import unicodedata
from itertools import groupby

import pytest

from tests.unit.recognise.type import GRID, components, indented, p, read, table

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
HEAD = table(
    (
        p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm"),
        p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm"),
    ),
    (p("Số: 12/KH-SY", "giua"), p("X, ngày 05 tháng 01 năm 2022", "giua nghiêng")),
)
FOOT = table(
    (
        p("Nơi nhận:", "trai đậm nghiêng") + p("- Như trên;", "trai") + p("- Lưu: VT, VP.", "trai"),
        p("GIÁM ĐỐC", "giua đậm") + p("", "giua") + p("Nguyễn Văn A", "giua đậm"),
    )
)
OF_HEAD = [
    ("co_quan_chu_quan", "UBND TỈNH X"),
    ("co_quan_ban_hanh", "SỞ Y"),
    ("quoc_hieu", QUOC_HIEU),
    ("tieu_ngu", TIEU_NGU),
    ("so_ky_hieu", "Số: 12/KH-SY"),
    ("dia_danh_ngay", "X, ngày 05 tháng 01 năm 2022"),
]
OF_FOOT = [
    ("noi_nhan", "Nơi nhận:"),
    ("noi_nhan_danh_sach", "- Như trên;"),
    ("noi_nhan_danh_sach", "- Lưu: VT, VP."),
    ("chuc_vu", "GIÁM ĐỐC"),
    ("ho_ten", "Nguyễn Văn A"),
]
NAMED = p("KẾ HOẠCH", "giua đậm") + p("Công tác năm 2022", "giua đậm")
OF_TITLE = [("ten_loai", "KẾ HOẠCH"), ("trich_yeu", "Công tác năm 2022")]


def body(*lines: str) -> list[str | None]:
    """The components of the lines of a text, which stand in a plan."""
    found = components(HEAD + NAMED + "".join(lines) + FOOT)
    assert found[:8] == [*OF_HEAD, *OF_TITLE]
    assert found[-5:] == OF_FOOT
    return [component for component, _ in found[8:-5]]


def head(*lines: str) -> dict[str | None, str]:
    """What the components of a head say, before a plan's title."""
    found = components("".join(lines) + NAMED + p("Nội dung./.") + FOOT)
    grouped = groupby(sorted(found, key=lambda f: f[0] or ""), key=lambda f: f[0])
    return {component: " / ".join(text for _, text in texts) for component, texts in grouped}


# ── the head ──


def test_a_head_as_a_table() -> None:
    assert components(HEAD + NAMED + p("Nội dung./.") + FOOT) == [
        *OF_HEAD,
        *OF_TITLE,
        ("loi_van", "Nội dung./."),
        *OF_FOOT,
    ]


@pytest.mark.parametrize("gap", ["\t", " \t\t", " " * 24])
def test_a_head_in_columns_of_tabs_or_blanks(gap: str) -> None:
    found = head(
        p(f"UBND TỈNH X{gap}{QUOC_HIEU}", "trai"),
        p(f"SỞ Y{gap}{TIEU_NGU}", "trai đậm"),
        p(f"Số:        /KH-SY{gap}X, ngày      tháng     năm 2022", "trai"),
    )
    assert found["co_quan_chu_quan"] == "UBND TỈNH X"
    assert found["co_quan_ban_hanh"] == "SỞ Y"
    assert (found["quoc_hieu"], found["tieu_ngu"]) == (QUOC_HIEU, TIEU_NGU)
    assert found["so_ky_hieu"] == "Số: /KH-SY"
    assert found["dia_danh_ngay"] == "X, ngày tháng năm 2022"


@pytest.mark.parametrize(
    "typed",
    [
        QUOC_HIEU.replace("HÒA", "HOÀ"),
        unicodedata.normalize("NFD", QUOC_HIEU),
        QUOC_HIEU.replace(" ", "\u00a0"),
        QUOC_HIEU.replace("XÃ", "\u200bXÃ"),
        QUOC_HIEU.replace(" VIỆT", "\nVIỆT"),
        QUOC_HIEU.replace("CHỦ NGHĨA", "CHŨ NGHĨA"),
    ],
)
def test_quoc_hieu_and_tieu_ngu_however_typed(typed: str) -> None:
    found = head(p(f"{typed}\n{TIEU_NGU.replace('-', '–')}", "giua đậm"), p("Số: 1/KH-SY", "giua"))
    assert found["quoc_hieu"] == unicodedata.normalize("NFC", " ".join(typed.split()))
    assert found["tieu_ngu"] == TIEU_NGU.replace("-", "–")


def test_quoc_hieu_in_two_paragraphs_is_one() -> None:
    right = p("CỘNG HÒA XÃ HỘI", "giua đậm") + p("CHỦ NGHĨA VIỆT NAM", "giua đậm")
    found = head(table((p("SỞ Y", "giua đậm") + p("Số: 1/KH-SY", "giua"), right)))
    assert found["quoc_hieu"] == QUOC_HIEU
    assert found["co_quan_ban_hanh"] == "SỞ Y"


@pytest.mark.parametrize(
    ("lines", "over", "issuing"),
    [
        ((("SỞ Y", "đậm"),), None, "SỞ Y"),
        ((("UBND TỈNH X", ""), ("SỞ Y", "đậm")), "UBND TỈNH X", "SỞ Y"),
        ((("SỞ Y", ""), ("CHI CỤC", "đậm"), ("VĂN THƯ", "đậm")), "SỞ Y", "CHI CỤC / VĂN THƯ"),
        ((("ỦY BAN NHÂN DÂN", "đậm"), ("TỈNH X", "đậm")), None, "ỦY BAN NHÂN DÂN / TỈNH X"),
        ((("UỶ BAN NHÂN DÂN", ""), ("TỈNH X", "")), None, "UỶ BAN NHÂN DÂN / TỈNH X"),
        ((("UBND TỈNH X", "đậm"), ("SỞ Y", "đậm")), "UBND TỈNH X", "SỞ Y"),
        ((("TRƯỜNG ĐẠI HỌC", "đậm"), ("X", "đậm")), None, "TRƯỜNG ĐẠI HỌC / X"),
        # The office of the state that issues it (II.2.a) is part of the name, bold or not.
        ((("CHỦ TỊCH", "đậm"), ("UBND TỈNH X", "đậm")), None, "CHỦ TỊCH / UBND TỈNH X"),
        ((("CHỦ TỊCH", ""), ("UBND TỈNH X", "đậm")), None, "CHỦ TỊCH / UBND TỈNH X"),
        ((("UBND TỈNH X", ""), ("CHỦ TỊCH", "đậm")), "UBND TỈNH X", "CHỦ TỊCH"),
    ],
)
def test_who_issues_and_the_body_above(
    lines: tuple[tuple[str, str], ...], over: str | None, issuing: str
) -> None:
    left = "".join(p(text, f"giua {look}") for text, look in lines)
    found = head(table((left + p("Số: 1/KH-Y", "giua"), p(QUOC_HIEU, "giua đậm"))))
    assert (found.get("co_quan_chu_quan"), found["co_quan_ban_hanh"]) == (over, issuing)


@pytest.mark.parametrize(
    "number",
    [
        "Số: 12/KH-SY",
        "Số:        /KH-SY",
        "Số: ……/KH-SY",
        "Số:",
        "Số 12 / KH-SY",
        "SỐ: 12/KH-SY",
        "Số: 12a/KH-SY",
        "12/KH-SY",
        "Sô: 12/KH-SY",
    ],
)
def test_number_and_symbol(number: str) -> None:
    assert head(p(QUOC_HIEU, "giua"), p(number, "giua"))["so_ky_hieu"] == " ".join(number.split())


@pytest.mark.parametrize(
    "date",
    [
        "X, ngày 05 tháng 01 năm 2022",
        "X, ngày      tháng      năm 2022",
        "…, ngày … tháng … năm …",
        "Thành phố Hồ Chí Minh, ngày 5 tháng 1 năm 2022",
        "Ngày 5 tháng 1 năm 2022",
    ],
)
def test_place_and_date(date: str) -> None:
    found = head(p(QUOC_HIEU, "giua"), p(date, "giua"))
    assert found["dia_danh_ngay"] == " ".join(date.split())


@pytest.mark.parametrize(
    ("text", "component"),
    [
        ("HOẢ TỐC", "do_khan"),
        ("THƯỢNG KHẨN", "do_khan"),
        ("TỐI MẬT", "do_mat"),
        ("LƯU HÀNH NỘI BỘ", "luu_hanh"),
        ("XEM XONG TRẢ LẠI", "luu_hanh"),
        ("Số: 15/KH-SY; 23/11/2026; 08:30:00 +07:00", "ky_so"),
    ],
)
def test_marks_of_the_head(text: str, component: str) -> None:
    assert head(p(text, "giua đậm"), HEAD)[component] == text


def test_the_subject_of_a_letter_in_its_lines() -> None:
    whole = p("Số: 1/SY-VP\nV/v triển khai\ncông tác văn thư", "giua")
    parted = p("Số: 1/SY-VP", "giua") + p("V/v triển khai", "giua") + p("công tác văn thư", "giua")
    for left in (whole, parted):
        found = components(
            table((p("SỞ Y", "giua đậm") + left, p(QUOC_HIEU, "giua đậm")))
            + p("Kính gửi: Sở A.", "giua")
            + p("Nội dung./.")
        )
        subject = [text for component, text in found if component == "trich_yeu_cong_van"]
        assert " ".join(subject) == "V/v triển khai công tác văn thư"
        assert ("kinh_gui", "Kính gửi: Sở A.") in found


# ── title and addressees ──


def test_title_and_subject_in_one_paragraph_or_one_line() -> None:
    for title in (
        p("KẾ HOẠCH\nCông tác\nnăm 2022", "giua đậm"),
        p("KẾ HOẠCH", "giua đậm") + p("Công tác", "giua đậm") + p("năm 2022", "giua đậm"),
    ):
        found = components(HEAD + title + p("Nội dung./."))[6:]
        assert found[0] == ("ten_loai", "KẾ HOẠCH")
        assert " ".join(t for c, t in found if c == "trich_yeu") == "Công tác năm 2022"
    found = components(HEAD + p("KẾ HOẠCH CÔNG TÁC NĂM 2022", "giua đậm") + p("Nội dung./."))[6:]
    assert found[:2] == [("ten_loai", "KẾ HOẠCH"), ("trich_yeu", "CÔNG TÁC NĂM 2022")]


def test_a_decision_with_who_decides_and_its_bases() -> None:
    found = components(
        HEAD
        + p("QUYẾT ĐỊNH", "giua đậm")
        + p("V/v bổ nhiệm", "giua đậm")
        + p("GIÁM ĐỐC SỞ Y", "giua đậm")
        + p("Căn cứ Luật A;", "deu nghiêng")
        + p("Theo đề nghị của B.")
        + p("QUYẾT ĐỊNH:", "giua đậm")
        + p("Điều 1. Bổ nhiệm ông C.")
        + FOOT
    )
    assert found[6:-5] == [
        ("ten_loai", "QUYẾT ĐỊNH"),
        ("trich_yeu", "V/v bổ nhiệm"),
        ("tham_quyen", "GIÁM ĐỐC SỞ Y"),
        ("can_cu", "Căn cứ Luật A;"),
        ("can_cu", "Theo đề nghị của B."),
        ("loi_ban_hanh", "QUYẾT ĐỊNH:"),
        ("dieu", "Điều 1. Bổ nhiệm ông C."),
    ]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ((p("Kính gửi: Sở A", "giua"),), []),
        ((p("Kính gửi:        Sở A", "trai"),), []),
        ((p("\tKính gửi:\tSở A", "trai"),), []),
        ((p("Kính gửi:", "giua"), p("- Sở A;"), p("- Sở B.")), ["- Sở A;", "- Sở B."]),
        ((p("Kính gửi:\n- Sở A;\n- Sở B.", "trai"),), ["- Sở A;", "- Sở B."]),
        ((p("Kính gửi:\t- Sở A;", "trai"), p("\t- Sở B.", "trai")), ["- Sở A;", "- Sở B."]),
        (
            (table((p("Kính gửi:", "phai"), p("- Sở A;", "trai") + p("- Sở B.", "trai"))),),
            ["- Sở A;", "- Sở B."],
        ),
        ((p("Kính gửi:", "giua"), p("Sở A", "trai", indented(45))), ["Sở A"]),
    ],
)
def test_addressees(lines: tuple[str, ...], names: list[str]) -> None:
    found = components(HEAD + "".join(lines) + p("Thực hiện Kế hoạch, Sở Y đề nghị./.") + FOOT)
    assert [component for component, _ in found].count("kinh_gui") == 1
    assert [text for component, text in found if component == "kinh_gui_noi"] == names
    assert ("loi_van", "Thực hiện Kế hoạch, Sở Y đề nghị./.") in found


# ── the text ──


def test_levels_of_a_text() -> None:
    assert body(
        p("Căn cứ Kế hoạch số 1, Sở Y ban hành Kế hoạch như sau:"),
        p("I. MỤC ĐÍCH", "deu đậm"),
        p("1. Mục đích", "deu đậm"),
        p("- Nâng cao nhận thức."),
        p("2. Yêu cầu"),
        p("a) Kịp thời;"),
        p("+ Đúng hạn;"),
        p("II. THỰC HIỆN", "deu đậm"),
        p("1. Văn phòng theo dõi."),
        p("Trên đây là Kế hoạch./."),
    ) == [
        *("loi_van", "muc", "khoan_tieu_de", "gach_dau_dong", "khoan_tieu_de", "diem"),
        *("gach_dau_dong", "muc", "khoan", "loi_van"),
    ]


def test_a_sentence_of_the_text_is_no_basis_in_whatever_letters() -> None:
    opening = "Căn cứ Kế hoạch số 1, Sở Y ban hành Kế hoạch như sau:"
    assert body(p(opening, "deu nghiêng"), p("1. Văn phòng theo dõi.")) == ["loi_van", "khoan"]


def test_a_point_with_a_large_letter_is_one_after_another() -> None:
    assert body(p("1. Kết quả"), p("a) Tin, bài;"), p("B) Hội nghị;"), p("c) Cuộc thi.")) == [
        "khoan",
        "diem",
        "diem",
        "diem",
    ]
    assert body(p("Gồm các phần:"), p("B) Phần chung")) == ["loi_van", None]


def test_chapters_and_sections_with_their_titles() -> None:
    assert body(
        p("Chương I", "giua đậm"),
        p("QUY ĐỊNH CHUNG", "giua đậm"),
        p("Mục 1\nPHẠM VI", "giua đậm"),
        p("Điều 1. Phạm vi", "deu đậm"),
        p("Phần thứ nhất", "giua đậm"),
        p("NHỮNG VẤN ĐỀ", "giua đậm"),
        p("CHUNG", "giua đậm"),
    ) == [
        *("phan_chuong", "tieu_de_phan_chuong", "muc_so", "tieu_de_muc", "dieu"),
        *("phan_chuong", "tieu_de_phan_chuong", "tieu_de_phan_chuong"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        p("Bảng 1. Số liệu", "giua"),
        p("Đơn vị tính: đồng", "phai"),
        p("1.1. MỤC CON", "deu đậm"),
        p("1.1. Mục con", "giua đậm"),
        p("A. ĐÁNH GIÁ CHUNG", "deu đậm"),
        p("C. KIẾN NGHỊ", "deu đậm"),
        p("Về công tác tổ chức", "deu đậm"),
        p("(Số liệu đến ngày 30/6)", "deu nghiêng"),
        p("Ghi chú: số liệu ước tính"),
        p("__________", "giua"),
        table((p("Thời gian:", "trai"), p("8 giờ", "trai"))),
    ],
)
def test_what_is_not_to_be_told_is_left_alone(line: str) -> None:
    before, after = p("Mở đầu."), p("Kết thúc./.")
    assert {*body(before, line, after)[1:-1]} == {None}


def test_a_line_of_dots_goes_on_with_the_line_above() -> None:
    found = components(HEAD + NAMED + p("Căn cứ Luật A;", "deu nghiêng") + p("\t………./.") + FOOT)
    assert found[8:-5] == [("can_cu", "Căn cứ Luật A; ………./.")]


def test_tables_of_data_and_tables_that_place_things() -> None:
    cells = [
        (p("TT", "giua đậm"), p("Tên", "giua đậm")),
        (p("1", "giua"), p("Sở A", "trai")),
        (p("Tổng cộng", "giua đậm"), p("10", "giua đậm")),
    ]
    data, frame = table(*cells, drawn=GRID), table(*cells)
    names = ["dau_bang", "dau_bang", "o_so_bang", "o_bang", "tong_cong", "tong_cong"]
    assert body(p("Như sau:"), data, p("Hết./."))[1:-1] == names
    assert body(p("Như sau:"), frame, p("Hết./."))[1:-1] == [None] * 6


# ── the foot ──


@pytest.mark.parametrize(
    "foot",
    [
        table(
            (
                p("Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.", "trai"),
                p("GIÁM ĐỐC\n\n\nNguyễn Văn A", "giua đậm"),
            )
        ),
        table(
            (p("Nơi nhận:", "trai"), p("GIÁM ĐỐC", "giua")),
            (p("- Như trên;", "trai") + p("- Lưu: VT, VP.", "trai"), p("(Đã ký)", "giua nghiêng")),
            ("", p("Nguyễn Văn A", "giua")),
        ),
        p("Nơi nhận:\tGIÁM ĐỐC", "trai")
        + p("- Như trên;", "trai")
        + p("- Lưu: VT, VP.\tNguyễn Văn A", "trai"),
        p("Nơi nhận:", "trai")
        + p("- Như trên;", "trai")
        + p("- Lưu: VT, VP.", "trai")
        + p("GIÁM ĐỐC", "giua đậm", indented(80))
        + p("Nguyễn Văn A", "giua đậm", indented(80)),
    ],
)
def test_recipients_and_signature(foot: str) -> None:
    found = components(HEAD + NAMED + p("Nội dung./.") + foot)[9:]
    assert sorted(f for f in found if f[0]) == sorted(OF_FOOT)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("GIÁM ĐỐC",), ["chuc_vu"]),
        (("Q. GIÁM ĐỐC",), ["chuc_vu"]),
        (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("TM. UBND TỈNH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ["quyen_han", "quyen_han", "chuc_vu"]),
        (("TM. UBND TỈNH", "Q. CHỦ TỊCH"), ["quyen_han", "chuc_vu"]),
        (("Q.", "GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("TM. BAN CHẤP HÀNH", "CHI ĐOÀN SỞ Y", "BÍ THƯ"), ["quyen_han", "chuc_vu"]),
        (("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), ["quyen_han", "chuc_vu"]),
        (("KTM. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("K.T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("PTL. GIÁM ĐỐC", "TRƯỞNG PHÒNG"), ["quyen_han", "chuc_vu"]),
        (("T.M ỦY BAN NHÂN DÂN", "XÃ CẨM BÌNH", "CHỦ TỊCH"), ["quyen_han", "chuc_vu"]),
        (("TP. HÀNH CHÍNH",), ["chuc_vu"]),
    ],
)
def test_who_signs(lines: tuple[str, ...], names: list[str]) -> None:
    block = "".join(p(line, "giua đậm") for line in lines) + p("") + p("Trần Thị B", "giua đậm")
    found = components(HEAD + NAMED + p("Nội dung./.") + table((p("Nơi nhận:", "trai"), block)))
    assert [component for component, _ in found[10:]] == [*names, "ho_ten"]


@pytest.mark.parametrize(
    "other",
    [
        ("Phó Chủ tịch Ủy ban nhân dân tỉnh",),
        ("PHÓ CHỦ TỊCH UBND TỈNH",),
        ("Giám đốc Sở Nội vụ",),
        ("Phó Chủ tịch", "Ủy ban nhân dân tỉnh X"),
        ("PHÓ CHỦ TỊCH", "ỦY BAN NHÂN DÂN TỈNH X"),
    ],
)
@pytest.mark.parametrize("name", ["Trần Thị B", "Phó Đức Chính", "TS. Trần Thị B"])
def test_another_office_over_the_name(other: tuple[str, ...], name: str) -> None:
    above = "".join(p(line, "giua đậm") for line in ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"))
    under = "".join(p(line, "giua đậm") for line in (*other, name))
    block = above + p("") * 4 + under
    found = components(HEAD + NAMED + p("Nội dung./.") + table((p("Nơi nhận:", "trai"), block)))
    assert found[10:] == [
        ("quyen_han", "KT. TRƯỞNG BAN"),
        ("chuc_vu", "PHÓ TRƯỞNG BAN"),
        *(("chuc_vu_khac", line) for line in other),
        ("ho_ten", name),
    ]


def test_several_sign_beside_each_other() -> None:
    found = components(
        HEAD
        + NAMED
        + p("Nội dung./.")
        + p("\tTHƯ KÝ\tCHỦ TỌA", "trai đậm")
        + p("")
        + p("\tNguyễn Văn A\tTrần Thị B", "trai đậm")
        + p("Nơi nhận:", "trai")
        + p("- Lưu: VT, HS.", "trai")
        + p("PL.(300)", "trai")
    )
    assert found[9:] == [
        ("chuc_vu", "THƯ KÝ"),
        ("chuc_vu", "CHỦ TỌA"),
        ("ho_ten", "Nguyễn Văn A"),
        ("ho_ten", "Trần Thị B"),
        ("noi_nhan", "Nơi nhận:"),
        ("noi_nhan_danh_sach", "- Lưu: VT, HS."),
        ("nguoi_soan_thao", "PL.(300)"),
    ]


@pytest.mark.parametrize("mark", ["NVA.(300)", "PL (20)", "n.v.a (02 bản)", "TH.(15b)."])
def test_who_drafted_under_the_signature(mark: str) -> None:
    found = components(HEAD + NAMED + p("Nội dung./.") + FOOT + p(mark, "trai"))
    assert found[9:] == [*OF_FOOT, ("nguoi_soan_thao", mark)]


@pytest.mark.parametrize("line", ["Nguyễn Văn A (2)", "Danh sách gồm (12)", "Ghi chú (1)"])
def test_what_only_ends_in_a_number_names_no_drafter(line: str) -> None:
    found = components(HEAD + NAMED + p("Nội dung./.") + FOOT + p(line, "trai"))
    assert found[9:] == [*OF_FOOT, (None, line)]


# ── annexes, attached texts, the Đoàn ──


@pytest.mark.parametrize("label", ["Phụ lục", "PHỤ LỤC I", "Phụ lục 01", "Phụ lục số 2"])
def test_annexes(label: str) -> None:
    annex = (
        p(label, "giua đậm")
        + p("DANH MỤC", "giua đậm")
        + p("(Kèm theo Kế hoạch số 12/KH-SY\nngày 05 tháng 01 năm 2022 của Sở Y)", "giua nghiêng")
        + p("1. Nhiệm vụ.")
        + p("./.", "phai")
    )
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + annex * 2)
    assert [(part.number, part.attached) for part in found.parts] == [
        *((0, False), (1, False), (2, False))
    ]
    assert [item.component for item in found.annexes[0].items] == [
        *("phu_luc", "ten_phu_luc", "kem_theo", "khoan", "ket_thuc_phu_luc")
    ]


def test_what_stands_under_a_closed_reference_is_no_part_of_it() -> None:
    annex = (
        p("Phụ lục I", "giua đậm")
        + p("DANH MỤC", "giua đậm")
        + p("(Kèm theo Kế hoạch số 12/KH-SY ngày 05 tháng 01 năm 2022)", "giua nghiêng")
        + p("Bảng tổng hợp", "giua")
        + p("(Đơn vị tính: đồng)", "giua")
    )
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + annex)
    assert [item.component for item in found.annexes[0].items].count("kem_theo") == 1


def test_a_text_that_the_paper_puts_into_force_is_no_annex() -> None:
    attached = (
        table((p("SỞ Y", "giua đậm"), p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm")))
        + p("QUY CHẾ", "giua đậm")
        + p("Làm việc của Sở Y", "giua đậm")
        + p("(Kèm theo Quyết định số 12/QĐ-SY", "giua nghiêng")
        + p("ngày 05 tháng 01 năm 2022", "giua nghiêng")
        + p("của Giám đốc Sở Y)", "giua nghiêng")
        + p("Điều 1. Phạm vi", "deu đậm")
    )
    annex = p("Phụ lục I", "giua đậm") + p("MẪU BIỂU", "giua đậm") + p("1. Một.")
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + attached + annex)
    assert [part.attached for part in found.parts] == [False, True, True]
    assert found.annexes == ()
    assert [item.component for item in found.parts[1].items] == [
        *("co_quan_ban_hanh", "quoc_hieu", "tieu_ngu", "ten_loai", "trich_yeu"),
        *("kem_theo", "kem_theo", "kem_theo", "dieu"),
    ]
    alone = read(attached)
    assert [part.attached for part in alone.parts] == [True]
    assert alone.is_attachment
    assert not found.is_attachment


def test_a_paper_of_the_doan() -> None:
    assert components(
        p("TRUNG ƯƠNG ĐOÀN\tĐOÀN TNCS HỒ CHÍ MINH", "trai")
        + p("***", "trai")
        + p("Số 369 - QĐ/TWĐTN-BTC\tHà Nội, ngày 05 tháng 01 năm 2022", "trai")
        + p("QUYẾT ĐỊNH", "giua đậm")
        + p("Về việc khen thưởng", "giua đậm")
        + p("-------", "giua")
        + p("1. Một", "deu đậm")
        + p("1.1. Hai")
        + p("1.1.1. Ba")
        + p("TM. BAN CHẤP HÀNH", "phai đậm")
        + p("BÍ THƯ", "phai")
        + p("Nguyễn Văn A", "phai đậm"),
        "hd29",
    ) == [
        ("co_quan_ban_hanh", "TRUNG ƯƠNG ĐOÀN"),
        ("tieu_de_doan", "ĐOÀN TNCS HỒ CHÍ MINH"),
        ("sao", "***"),
        ("so_ky_hieu", "Số 369 - QĐ/TWĐTN-BTC"),
        ("dia_danh_ngay", "Hà Nội, ngày 05 tháng 01 năm 2022"),
        ("ten_loai", "QUYẾT ĐỊNH"),
        ("trich_yeu", "Về việc khen thưởng"),
        ("gach_trich_yeu", "-------"),
        ("khoan_tieu_de", "1. Một"),
        ("diem", "1.1. Hai"),
        ("diem_cap_hai", "1.1.1. Ba"),
        ("quyen_han", "TM. BAN CHẤP HÀNH"),
        ("chuc_vu", "BÍ THƯ"),
        ("ho_ten", "Nguyễn Văn A"),
    ]


def test_a_document_that_is_no_paper_has_no_component_of_one() -> None:
    found = components(p("Dear all,", "trai") + p("see you on Monday.", "trai") + p("Bye", "trai"))
    assert {component for component, _ in found} <= {"loi_van", None}


def test_a_number_without_its_mark_is_told_by_the_one_before_or_after_it() -> None:
    assert body(
        p("I MỤC ĐÍCH", "deu đậm"),
        p("1 Mục đích", "deu đậm"),
        p("a Nâng cao nhận thức;"),
        p("b) Phát huy vai trò."),
        p("2 Yêu cầu", "deu đậm"),
        p("Các đơn vị thực hiện."),
        p("II TỔ CHỨC", "deu đậm"),
        p("Giao Văn phòng tổng hợp./."),
    ) == [
        *("muc", "khoan_tieu_de", "diem", "diem", "khoan_tieu_de", "loi_van", "muc", "loi_van"),
    ]


def test_articles_without_their_mark_are_bold() -> None:
    named = [p("Điều 1 Phạm vi", "deu đậm"), p("Điều 2 Đối tượng", "deu đậm")]
    assert body(*named, p("Hết./.")) == ["dieu", "dieu", "loi_van"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["2 Phó Giám đốc phụ trách."], id="a count, nothing before it"),
        pytest.param(["1 Phó Giám đốc phụ trách.", "Các phòng phối hợp."], id="a count of one"),
        pytest.param(["y Nguyễn Văn A."], id="a letter that no list comes to"),
        pytest.param(["Điều 1 Nghị định này nêu.", "Điều 2 Nghị định này nêu."], id="cited"),
    ],
)
def test_a_count_or_a_word_is_no_number_of_the_text(lines: list[str]) -> None:
    assert set(body(*map(p, lines), p("Hết./."))) == {"loi_van"}


def test_a_count_under_its_own_number_stays_text() -> None:
    found = body(p("1. Mục đích."), p("2 Phó Giám đốc cùng dự."), p("2. Yêu cầu."), p("Hết./."))
    assert found == ["khoan", "loi_van", "khoan", "loi_van"]


def test_a_word_like_a_roman_number_is_none() -> None:
    found = body(p("I. CHUNG", "deu đậm"), p("VI PHẠM HÀNH CHÍNH", "deu đậm"), p("Hết./."))
    assert found == ["muc", None, "loi_van"]


@pytest.mark.parametrize(
    "amount",
    [
        "15.000.000 đồng (Bằng chữ: Mười lăm triệu đồng).",
        "1.250 người được tập huấn trong năm.",
        "2.5 triệu đồng một người mỗi năm.",
    ],
)
def test_a_sentence_that_begins_with_an_amount_is_text(amount: str) -> None:
    found = components(HEAD + NAMED + p("Nội dung sau:") + p(amount) + p("Hết./."))
    assert ("loi_van", amount) in found


@pytest.mark.parametrize(
    "wire",
    [
        "Chủ tịch Ủy ban nhân dân tỉnh X điện:",
        "Giám đốc Sở Y điện: Các phòng thuộc Sở",
    ],
)
@pytest.mark.parametrize("align", ["giua", "trai", "deu"])
def test_whom_a_wire_is_sent_to(wire: str, align: str) -> None:
    title = p("CÔNG ĐIỆN", "giua đậm") + p("Về ứng phó bão", "giua đậm")
    found = components(HEAD + title + p(wire, align) + p("Để ứng phó bão, yêu cầu:") + p("Hết./."))
    assert ("kinh_gui", wire) in found
    assert ("loi_van", "Để ứng phó bão, yêu cầu:") in found


def test_a_trade_of_electricity_is_no_wire() -> None:
    title = p("KẾ HOẠCH", "giua đậm") + p("Tiết kiệm điện", "giua đậm")
    found = components(HEAD + title + p("Tiết kiệm điện: thực hiện từ tháng 5.") + p("Hết./."))
    assert ("loi_van", "Tiết kiệm điện: thực hiện từ tháng 5.") in found


def test_a_list_on_a_page_of_its_own_is_no_signature() -> None:
    titled = p("DANH SÁCH", "giua đậm") + p("Cán bộ tham gia tập huấn", "giua đậm")
    rows = table((p("STT"), p("Họ và tên")), (p("1"), p("Lê Văn An")), drawn=GRID)
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    paper = HEAD + NAMED + p("Nội dung./.") + FOOT
    found = read(paper + page + titled + rows)
    signed = [i.component for i in found.main.items if i.paragraph.displayed.strip()]
    assert signed[-2:] == ["chuc_vu", "ho_ten"]
    assert {item.component for part in found.parts[1:] for item in part.items} == {None}
