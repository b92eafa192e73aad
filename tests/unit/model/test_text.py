from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("text", ["*a", "a*", "**a*", "a **b", "a ** b**"])
def test_emphasis_left_open_is_a_fault(text: str) -> None:
    with pytest.raises(ValueError, match="không đóng"):
        tach_nhan_manh(text)
