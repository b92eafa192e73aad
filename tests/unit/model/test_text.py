from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.model.text import Manh, tach_nhan_manh


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("chữ thường", (Manh("chữ thường"),)),
        ("*nghiêng*", (Manh("nghiêng", nghieng=True),)),
        ("a **đậm** b", (Manh("a "), Manh("đậm", dam=True), Manh(" b"))),
        ("***cả hai***", (Manh("cả hai", dam=True, nghieng=True),)),
        (
            "**a *b* c**",
            (Manh("a ", dam=True), Manh("b", dam=True, nghieng=True), Manh(" c", dam=True)),
        ),
        ("5 * 3 = 15", (Manh("5 * 3 = 15"),)),
        ("* Ghi chú", (Manh("* Ghi chú"),)),
        ("", ()),
    ],
)
def test_emphasis_is_what_stands_between_asterisks(text: str, pieces: tuple[Manh, ...]) -> None:
    assert tach_nhan_manh(text) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "Ghi chú (*) xem bảng 1 và (*) bảng 2.",
        "Hộp 20*30*40 cm, 5*6*7.",
        "Đạt 95%*, vượt 5%**",
        "a ** b**",
        'dấu "*" và “*” ở đầu dòng',
        "[*] (**) {*}",
        "các tệp *.docx, *.xlsx",
        "a*",
        "*",
        "****a****",
    ],
)
def test_an_asterisk_that_can_be_no_emphasis_is_printed_as_typed(text: str) -> None:
    assert tach_nhan_manh(text) == (Manh(text),)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (r"\*Ghi chú", (Manh("*Ghi chú"),)),
        (r"\*\*đậm\*\*", (Manh("**đậm**"),)),
        (r"*nghiêng có \* bên trong*", (Manh("nghiêng có * bên trong", nghieng=True),)),
        (r"\**nghiêng\**", (Manh("*"), Manh("nghiêng*", nghieng=True))),
        (r"C:\tệp", (Manh(r"C:\tệp"),)),
    ],
)
def test_an_asterisk_after_a_backslash_is_an_asterisk(text: str, pieces: tuple[Manh, ...]) -> None:
    assert tach_nhan_manh(text) == pieces


@pytest.mark.parametrize(
    ("text", "stressed"),
    [
        ("“*a*”", "a"),
        ('"*a*"', "a"),
        ("(*a*);", "a"),
        ("*“a”*", "“a”"),
        ('*"a"*', '"a"'),
        ("*(xem)*.", "(xem)"),
        ("*{{ nam }}*", "{{ nam }}"),
        ("*a.*", "a."),
        ("*50%*:", "50%"),
        ("*a …*", "a …"),
        ("- *a*", "a"),
        ("(*) *a*", "a"),
        ("x/*a*/y", "a"),
        ("2*3, *a*", "a"),
    ],
)
def test_emphasis_may_stand_in_marks_and_hold_them(text: str, stressed: str) -> None:
    assert [m.noi_dung for m in tach_nhan_manh(text) if m.nghieng] == [stressed]


@pytest.mark.parametrize("text", ["*a", "**a*", "a **b", "*a *b*", "*a*b", "**đậm **c", "*a **b*"])
def test_emphasis_left_open_is_a_fault(text: str) -> None:
    with pytest.raises(ValueError, match="không đóng"):
        tach_nhan_manh(text)


@given(st.text(alphabet="*\\a1đ (){}[]“”\"'.,;:-/%…", max_size=24))
@settings(max_examples=1000)
def test_nothing_typed_is_lost_but_the_marks_of_the_emphasis_found(text: str) -> None:
    try:
        pieces = tach_nhan_manh(text)
    except ValueError:
        return  # it is said, and nothing is printed
    printed = "".join(piece.noi_dung for piece in pieces)
    unescaped = text.replace(r"\*", "*")
    assert printed.replace("*", "") == unescaped.replace("*", "")
    lost = unescaped.count("*") - printed.count("*")
    stressed = any(piece.dam or piece.nghieng for piece in pieces)
    assert lost >= 2 and lost % 2 == 0 if stressed else printed == unescaped
    assert all(piece.noi_dung for piece in pieces)
