"""Recipients and who signs, however people put them on the page."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import (
    FOOT,
    HEAD,
    NAMED,
    OF_FOOT,
)
from tests.unit.recognise.type import components, indented, p, table


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


@pytest.mark.parametrize("note", ["Điện thoại liên hệ: 0912345678", "(*) Số liệu tạm tính", "*"])
def test_what_stands_over_the_recipients_hides_nothing(note: str) -> None:
    listed = p("Nơi nhận:", "trai") + p("- Như trên;", "trai") + p("- Lưu: VT, VP.", "trai")
    signed = p("GIÁM ĐỐC\n\n\nNguyễn Văn A", "giua đậm")
    found = components(HEAD + NAMED + p("Nội dung./.") + table((p(note, "trai") + listed, signed)))[
        9:
    ]
    assert sorted(f for f in found if f[0]) == sorted(OF_FOOT)


@pytest.mark.parametrize(
    "label",
    ["Nơi nhận;", "Nơi nhận.", "Nơi nhận,", "Nơi nhận -", "Nơi nhận::", "Nơi nhận văn bản:"],
)
def test_a_slip_in_the_label_hides_nothing(label: str) -> None:
    listed = p(label, "trai") + p("- Như trên;", "trai") + p("- Lưu: VT, VP.", "trai")
    signed = p("GIÁM ĐỐC\n\n\nNguyễn Văn A", "giua đậm")
    found = components(HEAD + NAMED + p("Nội dung./.") + table((listed, signed)))[9:]
    assert ("noi_nhan", label) in found
    rest = [pair for pair in found if pair[0] not in {None, "noi_nhan"}]
    assert sorted(rest) == sorted(pair for pair in OF_FOOT if pair[0] != "noi_nhan")


@pytest.mark.parametrize("label", ["Nơi nhận;", "Nơi nhận văn bản:", "Nơi nhận."])
def test_what_is_like_the_label_over_no_archives_is_of_the_text(label: str) -> None:
    listed = p("- Văn thư các đơn vị;") + p("- Bộ phận Một cửa.")
    found = components(HEAD + NAMED + p(label, "deu đậm") + listed + p("Nội dung./.") + FOOT)
    assert [text for component, text in found if component == "noi_nhan"] == ["Nơi nhận:"]
    assert found[-5:] == OF_FOOT


def test_what_is_like_the_label_in_columns_of_tabs() -> None:
    foot = p("Nơi nhận.\tGIÁM ĐỐC", "trai") + p("- Như trên;", "trai")
    foot += p("- Lưu: VT, VP.\tNguyễn Văn A", "trai")
    found = components(HEAD + NAMED + p("Nội dung./.") + foot)
    assert found[9:11] == [("noi_nhan", "Nơi nhận."), ("chuc_vu", "GIÁM ĐỐC")]


@pytest.mark.parametrize(
    "text",
    ["Nơi nhận văn bản là Văn thư các đơn vị.", "Nơi nhận, nơi gửi ghi rõ trong sổ; quá hạn thì."],
)
def test_a_sentence_about_recipients_is_no_label(text: str) -> None:
    found = components(HEAD + NAMED + p(text) + p("Nội dung./."))
    assert all(component != "noi_nhan" for component, _ in found)


def test_a_recipient_over_a_line_break_is_one() -> None:
    lines = ["- Ban Thường vụ,\nThường trực HĐND (b/c);", "- Sở A;\nSở B;", "- Lưu: VT, VP,\nCCHC."]
    listed = "".join(p(line, "trai") for line in lines)
    foot = table((p("Nơi nhận:", "trai") + listed, p("GIÁM ĐỐC", "giua đậm")))
    found = components(HEAD + NAMED + p("Nội dung./.") + foot)
    assert [text for component, text in found if component == "noi_nhan_danh_sach"] == [
        "- Ban Thường vụ, Thường trực HĐND (b/c);",
        "- Sở A;",
        "Sở B;",
        "- Lưu: VT, VP, CCHC.",
    ]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("GIÁM ĐỐC",), ["chuc_vu"]),
        (("Q. GIÁM ĐỐC",), ["chuc_vu"]),
        (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("KT/GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("KT: GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("Kt. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("TM. Ủy ban nhân dân", "CHỦ TỊCH"), ["quyen_han", "chuc_vu"]),
        (("KT. Giám đốc", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("KÝ THAY GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("THỪA LỆNH GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), ["quyen_han", "chuc_vu"]),
        (("Q/GIÁM ĐỐC",), ["chuc_vu"]),
        (("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("TM. UBND TỈNH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), ["quyen_han", "quyen_han", "chuc_vu"]),
        (("TM. UBND TỈNH", "Q. CHỦ TỊCH"), ["quyen_han", "chuc_vu"]),
        (("Q.", "GIÁM ĐỐC"), ["quyen_han", "chuc_vu"]),
        (("TM. BAN CHẤP HÀNH", "CHI ĐOÀN SỞ Y", "BÍ THƯ"), ["quyen_han", "chuc_vu"]),
        (("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"), ["quyen_han", "chuc_vu"]),
        (("TL. GIÁM ĐỐC", "SỞ Y", "CHÁNH VĂN PHÒNG"), ["quyen_han", "chuc_vu"]),
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


def test_parties_over_their_names_in_one_paragraph_each() -> None:
    left = p("TRƯỜNG ĐẠI HỌC X\nHIỆU TRƯỞNG\n\n\nNguyễn Văn A", "giua đậm")
    right = p("SỞ NỘI VỤ\nGIÁM ĐỐC\n\n\nTrần Thị B", "giua đậm")
    found = components(HEAD + NAMED + p("Nội dung./.") + table((left, right)))[9:]
    assert [text for component, text in found if component == "ho_ten"] == [
        "Nguyễn Văn A",
        "Trần Thị B",
    ]


@pytest.mark.parametrize("mark", ["NVA.(300)", "PL (20)", "n.v.a (02 bản)", "TH.(15b)."])
def test_who_drafted_under_the_signature(mark: str) -> None:
    found = components(HEAD + NAMED + p("Nội dung./.") + FOOT + p(mark, "trai"))
    assert found[9:] == [*OF_FOOT, ("nguoi_soan_thao", mark)]


@pytest.mark.parametrize("line", ["Nguyễn Văn A (2)", "Danh sách gồm (12)", "Ghi chú (1)"])
def test_what_only_ends_in_a_number_names_no_drafter(line: str) -> None:
    found = components(HEAD + NAMED + p("Nội dung./.") + FOOT + p(line, "trai"))
    assert found[9:] == [*OF_FOOT, (None, line)]


@pytest.mark.parametrize("line", ["- Lưu: VT,\tVP.", "- Lưu:\tVT, VP."])
def test_a_line_of_archives_left_open_before_a_tab_goes_on_behind_it(line: str) -> None:
    lines = p("Nơi nhận:", "trai đậm nghiêng") + p("- Như trên;", "trai") + p(line, "trai")
    found = components(HEAD + NAMED + p("Nội dung./.") + lines + p("GIÁM ĐỐC", "phai đậm"))
    assert ("noi_nhan_danh_sach", " ".join(line.split())) in found


@pytest.mark.parametrize("line", ["- Sở Nội vụ,\tPHÓ GIÁM ĐỐC", "- Lưu: VT,\tPHÓ GIÁM ĐỐC"])
def test_behind_a_tab_may_stand_who_signs(line: str) -> None:
    lines = p("Nơi nhận:\tKT. GIÁM ĐỐC", "trai đậm") + p(line, "trai")
    found = components(HEAD + NAMED + p("Nội dung./.") + lines + p("\t\t\t\tLê Văn Nam", "trai"))
    assert ("chuc_vu", "PHÓ GIÁM ĐỐC") in found


COLUMNS = '<w:p><w:r><w:br w:type="column"/></w:r></w:p>'
TWO = '<w:type w:val="continuous"/><w:cols w:num="2"/>'
OF_TEXT = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"


def test_columns_of_a_section_part_recipients_and_signature() -> None:
    listed = p("Nơi nhận:", "trai") + p("- Như trên;", "trai") + p("- Lưu: VT, VP.", "trai")
    signed = p("GIÁM ĐỐC", "giua đậm") + p("") + p("Nguyễn Văn A", "giua đậm")
    foot = f"{listed}{COLUMNS}{signed}<w:sectPr>{TWO}</w:sectPr>"
    found = components(HEAD + NAMED + p("Nội dung./.") + OF_TEXT + foot)
    assert sorted(f for f in found[9:] if f[0]) == sorted(OF_FOOT)
