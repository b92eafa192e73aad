from __future__ import annotations

import pytest

from docgen.model.ra_soat import KhacBanKy
from docgen.rollover.signed import Khac, as_signed
from docgen.rollover.wording import numbered_as, reworded

_LINE = "# II. Kế hoạch năm {{ nam }} của {{ co_quan }}, giai đoạn 2021-2030"
_PRINTED = "II. Kế hoạch năm 2022 của Sở Mẫu, giai đoạn 2021-2030"


def test_a_line_in_the_same_words_stays_as_it_is_typed() -> None:
    made = reworded(_LINE, _PRINTED, _PRINTED)
    assert made is not None
    assert made.text == _LINE


@pytest.mark.parametrize(
    ("signed", "typed"),
    [
        (
            _PRINTED.replace("Kế hoạch", "Chương trình"),
            _LINE.replace("Kế hoạch", "Chương trình"),
        ),
        (
            _PRINTED.replace("của Sở", "của toàn Sở"),
            _LINE.replace("của {{ co_quan }}", "của toàn {{ co_quan }}"),
        ),
        (_PRINTED.replace("2022", "2022 và 2023"), _LINE.replace("}} của", "}} và 2023 của")),
        (_PRINTED.replace("2022", "2024"), _LINE.replace("{{ nam }}", "2024")),
        (_PRINTED + ", tầm nhìn 2045", _LINE + ", tầm nhìn 2045"),
        (_PRINTED.replace(", giai đoạn 2021-2030", ""), _LINE.replace(", giai đoạn 2021-2030", "")),
        (
            _PRINTED.replace("năm 2022 của", "của"),
            _LINE.replace("năm {{ nam }} của", "của"),
        ),
    ],
)
def test_the_signed_words_are_taken_and_names_stay_where_they_printed_them(
    signed: str, typed: str
) -> None:
    made = reworded(_LINE, _PRINTED, signed)
    assert made is not None
    assert made.text == typed


def test_a_name_whose_words_were_changed_gives_way_to_them() -> None:
    made = reworded("Tháng 01/{{ nam }} tại {{ co_quan }}", "Tháng 01/2022 tại Sở Mẫu", "Tháng 02")
    assert made is not None
    assert made.text == "Tháng 02"


def test_where_only_a_value_differs_the_line_stays_and_the_value_is_told() -> None:
    made = reworded("ít nhất {{ so }} bài", "ít nhất 02 bài", "ít nhất 03 bài")
    assert made is not None
    assert made.text == "ít nhất {{ so }} bài"
    assert made.values == (("so", "02", "03"),)


def test_what_cannot_be_told_for_certain_is_left_to_a_person() -> None:
    assert reworded("*nghiêng* và thường", "nghiêng và thường", "nghiêng") is None
    assert reworded("câu khác hẳn", _PRINTED, "câu") is None
    assert reworded("câu", "câu", "câu {{ la }}") is None


_TABLE = (
    "TT;Nhiệm vụ;Sản phẩm;Chủ trì\n"
    '1;Việc 1;"- Một;\n- Hai.";Văn phòng\n'
    "2;Việc 2 năm {{ nam }};Bài;Văn phòng\n"
)


def table(line: int, old: str, new: str) -> tuple[str, tuple[KhacBanKy, ...]]:
    made = as_signed({"t.csv": _TABLE.encode()}, (Khac("t.csv", line, old, new),))
    return made.files["t.csv"].decode(), made.con_lai


def test_a_cell_takes_the_signed_words() -> None:
    assert table(4, "Việc 2 năm 2022", "Việc hai năm 2022")[0] == _TABLE.replace(
        "Việc 2", "Việc hai"
    )
    assert table(2, "- Hai.", '- "Hai".')[0] == _TABLE.replace("- Hai.", '- ""Hai"".')
    assert table(4, "Văn phòng", "Phòng A; Phòng B")[0] == _TABLE.replace(
        "Bài;Văn phòng", 'Bài;"Phòng A; Phòng B"'
    )


def test_line_ends_and_marks_of_encoding_of_a_table_stay() -> None:
    raw = _TABLE.replace("\n", "\r\n").encode("utf-8-sig")
    made = as_signed({"t.csv": raw}, (Khac("t.csv", 4, "Bài", "Bài viết"),))
    assert made.files["t.csv"] == raw.replace("Bài".encode(), "Bài viết".encode())


def test_what_no_one_line_gave_is_left_and_told() -> None:
    twice = "TT;A;B\n1;x;x\n"
    left = (
        Khac("t.csv", 2, "x", "y"),
        Khac("t.xlsx", 2, "x", "y"),
        Khac("ke-hoach.md", 3, "", "thêm", "sau đây"),
        Khac("ke-hoach.md", 99, "a", "b"),
    )
    files = {"t.csv": twice.encode(), "t.xlsx": b"PK", "ke-hoach.md": b"---\n---\na\n"}
    made = as_signed(files, left)
    assert made.files == files
    assert made.da_lay == ()
    assert [(k.du_lieu, k.ban_ky, k.canh) for k in made.con_lai] == [
        ("x", "y", None),
        ("x", "y", None),
        (None, "thêm", "sau đây"),
        ("a", "b", None),
    ]


def test_a_value_of_the_users_own_is_taken_as_signed_and_docgens_own_is_not() -> None:
    text = '---\ngia_tri:\n  so: "02"\n---\nÍt nhất {{ so }} bài, {{ ke_hoach }}.\n'
    changed = Khac("a.md", 5, "Ít nhất 02 bài, Kế hoạch số ….", "Ít nhất 03 bài, Kế hoạch số 15.")
    made = as_signed({"a.md": text.encode()}, (changed,))
    assert made.files["a.md"].decode() == text.replace("02", "03")
    assert [item.moi for item in made.da_lay] == ['so: "03"']
    assert made.con_lai == ()


@pytest.mark.parametrize(
    ("printed", "signed", "taken"),
    [
        ("Sở Mẫu triển khai.", "Sở Mẫu thực hiện.", "Sở Mẫu thực hiện."),
        ("4. Triển khai.", "4. Thực hiện.", "4. Thực hiện."),
        ("4. Triển khai.", "5. Thực hiện.", "4. Thực hiện."),
        ("IV. TỔ CHỨC", "V. TỔ CHỨC", "IV. TỔ CHỨC"),
        ("d) Triển khai.", "đ) Triển khai.", "d) Triển khai."),
        ("Điều 4. Nay triển khai.", "Điều 5. Nay triển khai.", "Điều 4. Nay triển khai."),
        ("4. Triển khai.", "a) Triển khai.", None),
        ("4. Triển khai.", "Triển khai.", None),
        ("Triển khai.", "4. Triển khai.", None),
    ],
)
def test_a_number_comes_of_what_stands_before(printed: str, signed: str, taken: str | None) -> None:
    assert numbered_as(printed, signed) == taken
