"""The head, the title and the addressees, however people put them on the page."""

from __future__ import annotations

import unicodedata

import pytest

from tests.unit.recognise.plan import (
    FOOT,
    HEAD,
    NAMED,
    OF_FOOT,
    OF_HEAD,
    OF_TITLE,
    QUOC_HIEU,
    TIEU_NGU,
    head,
)
from tests.unit.recognise.type import components, indented, p, table


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
        # In small letters, which is its fault, a name is one by its place.
        ((("UBND TỈNH X", ""), ("Sở Y", "đậm")), "UBND TỈNH X", "Sở Y"),
        ((("UBND tỉnh X", ""), ("SỞ Y", "đậm")), "UBND tỉnh X", "SỞ Y"),
        ((("Tỉnh đoàn X", ""), ("Ban chấp hành", "đậm")), "Tỉnh đoàn X", "Ban chấp hành"),
        ((("Mẫu số 01", ""), ("SỞ Y", "đậm")), None, "SỞ Y"),
        ((("Đơn vị: Phòng A", ""), ("SỞ Y", "đậm")), None, "SỞ Y"),
        # Two bold lines are one name, unless the upper is a body the lower one is under.
        ((("THANH TRA", "đậm"), ("CHÍNH PHỦ", "đậm")), None, "THANH TRA / CHÍNH PHỦ"),
        ((("THANH TRA", "đậm"), ("SỞ XÂY DỰNG", "đậm")), None, "THANH TRA / SỞ XÂY DỰNG"),
        ((("TỔ GIÚP VIỆC", "đậm"), ("BAN CHỈ ĐẠO", "đậm")), None, "TỔ GIÚP VIỆC / BAN CHỈ ĐẠO"),
        (
            (("BAN CHỈ ĐẠO QUỐC GIA", "đậm"), ("PHÒNG, CHỐNG COVID-19", "đậm")),
            None,
            "BAN CHỈ ĐẠO QUỐC GIA / PHÒNG, CHỐNG COVID-19",
        ),
        (
            (("HỘI ĐỒNG TUYỂN SINH", "đậm"), ("TRƯỜNG THPT X", "đậm")),
            None,
            "HỘI ĐỒNG TUYỂN SINH / TRƯỜNG THPT X",
        ),
        ((("CỤC THÔNG TIN", "đậm"), ("KHOA HỌC X", "đậm")), None, "CỤC THÔNG TIN / KHOA HỌC X"),
        ((("SỞ KHOA HỌC", ""), ("PHÒNG, CHỐNG X", "")), None, "SỞ KHOA HỌC / PHÒNG, CHỐNG X"),
        ((("BỘ X", "đậm"), ("CỤC Y", "đậm")), "BỘ X", "CỤC Y"),
        ((("SỞ Y", "đậm"), ("VĂN PHÒNG", "đậm")), "SỞ Y", "VĂN PHÒNG"),
        ((("PHÒNG GD&ĐT X", "đậm"), ("TRƯỜNG Y", "đậm")), "PHÒNG GD&ĐT X", "TRƯỜNG Y"),
        (
            (("CÔNG AN TỈNH X", "đậm"), ("CÔNG AN HUYỆN Y", "đậm")),
            "CÔNG AN TỈNH X",
            "CÔNG AN HUYỆN Y",
        ),
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
        "Số: 12/\nKH-SY",
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
        "X,\nngày 05 tháng 01 năm 2022",
        "X, ngày 05 tháng 01\nnăm 2022",
        "X, \n05 tháng 01 năm 2022",
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


def test_a_subject_that_names_what_it_amends_goes_on_in_a_small_letter() -> None:
    second = "ban hành kèm theo Quyết định số 38/QĐ-SY ngày 15 tháng 02 năm 2022"
    title = p("QUYẾT ĐỊNH", "giua đậm") + p("Sửa đổi Quy chế làm việc", "giua đậm")
    found = components(HEAD + title + p(second, "giua đậm") + p("Căn cứ Luật A.", "deu nghiêng"))
    assert [text for component, text in found if component == "trich_yeu"][1:] == [second]
    assert not any(component == "kem_theo" for component, _ in found)


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
        # A name that a line break parts is one name.
        ((p("Kính gửi: UBND các huyện,\nthị xã trên địa bàn", "giua"),), []),
        ((p("Kính gửi: Công ty Môi trường và\nCông trình đô thị X", "giua"),), []),
        ((p("Kính gửi: Cục Quản lý bảo hiểm -\nBộ Tài chính", "giua"),), []),
        (
            (p("Kính gửi:", "giua"), p("- Ban A\ndự án B;"), p("- Sở C.")),
            ["- Ban A dự án B;", "- Sở C."],
        ),
        ((p("Kính gửi: Sở A\nSở B", "giua"),), ["Sở B"]),
        ((p("Kính gửi: Ông A\nÔng B", "giua"),), ["Ông B"]),
        ((p("Kính gửi: Các sở;\nUBND các huyện", "giua"),), ["UBND các huyện"]),
        ((p("Kính gửi: Các sở;", "giua"), p("UBND các huyện", "giua")), ["UBND các huyện"]),
    ],
)
def test_addressees(lines: tuple[str, ...], names: list[str]) -> None:
    found = components(HEAD + "".join(lines) + p("Thực hiện Kế hoạch, Sở Y đề nghị./.") + FOOT)
    assert [component for component, _ in found].count("kinh_gui") == 1
    assert [text for component, text in found if component == "kinh_gui_noi"] == names
    assert ("loi_van", "Thực hiện Kế hoạch, Sở Y đề nghị./.") in found


@pytest.mark.parametrize(
    ("above", "issuer", "norm"),
    [
        ("TỈNH ĐOÀN HÀ TĨNH", "BCH HUYỆN ĐOÀN CẨM XUYÊN", "hd29"),
        ("HUYỆN ĐOÀN CẨM XUYÊN", "BCH ĐOÀN XÃ CẨM BÌNH", "hd29"),
        ("ĐOÀN SỞ TƯ PHÁP", "CHI ĐOÀN VĂN PHÒNG SỞ", "hd29"),
        ("ĐOÀN KHỐI CÁC CƠ QUAN TỈNH", "BCH ĐOÀN SỞ TƯ PHÁP", "hd29"),
        ("ỦY BAN DÂN TỘC", "VỤ KẾ HOẠCH - TÀI CHÍNH", "nd30"),
        ("CHI CỤC KIỂM LÂM", "HẠT KIỂM LÂM", "nd30"),
        ("BAN CHỈ ĐẠO NÔNG THÔN MỚI", "VĂN PHÒNG ĐIỀU PHỐI", "nd30"),
    ],
)
def test_a_body_above_is_one_though_it_is_bold_as_well(above: str, issuer: str, norm: str) -> None:
    left = p(above, "giua đậm") + p(issuer, "giua đậm") + p("Số: 12-KH/BCH", "giua")
    right = p("ĐOÀN TNCS HỒ CHÍ MINH" if norm == "hd29" else QUOC_HIEU, "giua đậm")
    found = components(table((left, right)) + NAMED + p("Nội dung./.") + FOOT, norm)
    assert found[:2] == [("co_quan_chu_quan", above), ("co_quan_ban_hanh", issuer)]


NAMES = p("UBND TỈNH X", "giua") + p("SỞ Y", "giua đậm")
HEADING = p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm")
NUMBER, DAY = p("Số: 12/KH-SY", "giua"), p("X, ngày 05 tháng 01 năm 2022", "giua nghiêng")


@pytest.mark.parametrize(
    "rows",
    [
        ((HEADING, NAMES), (NUMBER, DAY)),
        ((NAMES, HEADING), (DAY, NUMBER)),
        ((HEADING, NAMES), (DAY, NUMBER)),
    ],
)
def test_cells_that_changed_places_hide_no_name(rows: tuple[tuple[str, str], ...]) -> None:
    found = components(table(*rows) + NAMED + p("Nội dung./.") + FOOT)
    assert sorted(found[:6]) == sorted(OF_HEAD)
    assert found[6:8] == OF_TITLE


@pytest.mark.parametrize(
    "below",
    [
        HEAD,
        p(f"UBND TỈNH X\t{QUOC_HIEU}", "trai")
        + p(f"SỞ Y\t{TIEU_NGU}", "trai đậm")
        + p("Số: 12/KH-SY\tX, ngày 05 tháng 01 năm 2022", "trai"),
    ],
)
def test_a_title_over_the_head_hides_nothing_of_it(below: str) -> None:
    title, subject = p("KẾ HOẠCH", "giua đậm"), p("Công tác năm 2022", "giua đậm")
    found = components(title + below + subject + p("Nội dung./.") + FOOT)
    assert found[0] == OF_TITLE[0]
    assert sorted(found[1:7]) == sorted(OF_HEAD)
    assert found[7:9] == [OF_TITLE[1], ("loi_van", "Nội dung./.")]


def test_a_number_may_end_the_name_of_a_body() -> None:
    left = p("HẠT QUẢN LÝ ĐƯỜNG BỘ", "giua đậm") + p("SỐ 2", "giua đậm")
    right = p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm")
    found = head(table((left + p("Số: 25/TB-HQL", "giua"), right)))
    assert found["so_ky_hieu"] == "Số: 25/TB-HQL"
    assert found["co_quan_ban_hanh"] == "HẠT QUẢN LÝ ĐƯỜNG BỘ / SỐ 2"


def test_more_words_in_the_line_of_a_title_over_its_subject_are_told_for_neither() -> None:
    title = p("QUY CHẾ PHỐI HỢP", "giua đậm") + p("Về công tác văn thư năm 2022", "giua đậm")
    found = components(HEAD + title + p("Nội dung./.") + FOOT)
    assert [f for f in found if f[0] in {"ten_loai", "trich_yeu"}] == [
        ("ten_loai", "QUY CHẾ"),
        ("trich_yeu", "Về công tác văn thư năm 2022"),
    ]
    assert (None, "PHỐI HỢP") in found


def test_what_a_conference_is_given_stands_under_the_number_of_the_doan() -> None:
    left = p("BCH ĐOÀN TỈNH X", "giua đậm") + p("***", "giua") + p("Số: 12-BC/TĐTN", "giua")
    noted = p("“Tài liệu hội nghị Ban Chấp hành", "giua") + p("Tỉnh đoàn lần thứ 9”", "giua")
    head = table((left + noted, p("ĐOÀN TNCS HỒ CHÍ MINH", "giua đậm")))
    found = components(head + p("BÁO CÁO", "giua đậm") + p("Nội dung."), "hd29")
    assert [text for name, text in found if name == "tai_lieu_hoi_nghi"] == [
        "“Tài liệu hội nghị Ban Chấp hành",
        "Tỉnh đoàn lần thứ 9”",
    ]


def test_a_chapter_is_no_part_as_the_doan_has_them() -> None:
    head = p("ĐOÀN SỞ X\tĐOÀN TNCS HỒ CHÍ MINH", "trai") + p("***") + p("Số: 05-QC/ĐTN", "trai")
    text = p("Chương I", "giua đậm") + p("QUY ĐỊNH CHUNG", "giua đậm") + p("Điều 1. Phạm vi.")
    found = components(head + p("QUY CHẾ", "giua đậm") + p("Làm việc", "giua đậm") + text, "hd29")
    assert "phan_chuong" not in [name for name, _ in found]
    assert (None, "Chương I") in found


def test_a_title_of_no_known_type_over_what_opens_as_a_basis_is_no_authority() -> None:
    title = p("GIẤY XÁC NHẬN", "giua đậm") + p("Về việc cư trú của công dân", "giua đậm")
    text = p("Xét đề nghị của ông Trần A, Sở Y xác nhận ông thường trú tại xã X.")
    found = components(HEAD + title + text + FOOT)
    assert ("ten_loai", "GIẤY XÁC NHẬN") in found
    assert ("trich_yeu", "Về việc cư trú của công dân") in found


def test_two_dashes_under_a_subject_of_the_doan_are_its_row_too_short() -> None:
    head = p("ĐOÀN SỞ X\tĐOÀN TNCS HỒ CHÍ MINH", "trai") + p("***") + p("Số: 05-KH/ĐTN", "trai")
    title = p("KẾ HOẠCH", "giua đậm") + p("Công tác năm 2022", "giua đậm") + p("--", "giua")
    found = components(head + title + p("Nội dung."), "hd29")
    assert ("gach_trich_yeu", "--") in found
