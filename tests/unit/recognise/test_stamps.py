"""Stamps of urgency and secrecy, wherever there was room for them on the page."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import GRID, components, p, read, table

KINH_GUI = p("Kính gửi: Sở A.", "giua")
TEXT = p("Sở Y đề nghị Sở A phối hợp./.")
BORDER = (
    "<w:pBdr>"
    + "".join(f'<w:{edge} w:val="single" w:sz="4"/>' for edge in ("top", "left", "bottom", "right"))
    + "</w:pBdr>"
)


def boxed(line: str, at: str) -> str:
    """A paragraph on which a text box with this one hangs."""
    inside = f"<v:textbox><w:txbxContent>{line}</w:txbxContent></v:textbox>"
    box = f"<w:r><w:pict><v:shape>{inside}</v:shape></w:pict></w:r>"
    return at.replace("</w:pPr>", f"</w:pPr>{box}")


WAYS = {
    "khung chữ": boxed(p("KHẨN", "giua đậm"), p("", "giua")),
    "đoạn có khung": p("KHẨN", "giua đậm", BORDER),
    "đoạn không khung": p("KHẨN", "giua đậm"),
    "bảng một ô": table((p("KHẨN", "giua đậm"),), drawn=GRID),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_stamp_under_the_head_of_a_letter(way: str) -> None:
    found = components(HEAD + WAYS[way] + KINH_GUI + TEXT + FOOT)
    assert found[6:9] == [
        ("do_khan", "KHẨN"),
        ("kinh_gui", "Kính gửi: Sở A."),
        ("loi_van", "Sở Y đề nghị Sở A phối hợp./."),
    ]


@pytest.mark.parametrize("way", WAYS)
def test_a_stamp_over_and_under_the_title(way: str) -> None:
    for lines in (WAYS[way] + NAMED, NAMED + WAYS[way]):
        found = components(HEAD + lines + TEXT + FOOT)
        names = sorted(component or "" for component, _ in found[6:9])
        assert names == ["do_khan", "ten_loai", "trich_yeu"]
        assert found[9][0] == "loi_van"


def test_a_stamp_in_a_box_on_the_addressee_or_the_text() -> None:
    stamp = p("HỎA TỐC", "giua đậm")
    for lines in (
        boxed(stamp, KINH_GUI) + TEXT,
        KINH_GUI + boxed(stamp, TEXT),
        p("Kính gửi:", "giua") + boxed(stamp, p("- Sở A.")) + TEXT,
    ):
        found = components(HEAD + lines + FOOT)
        names = [component for component, _ in found[6:-5]]
        assert "do_khan" in names
        assert "kinh_gui" in names
        assert None not in names


def test_a_stamp_before_the_addressee_on_its_line() -> None:
    found = components(HEAD + p("HỎA TỐC\tKính gửi: Sở A.", "trai") + TEXT + FOOT)
    assert found[6:8] == [("do_khan", "HỎA TỐC"), ("kinh_gui", "Kính gửi: Sở A.")]
    lines = p("KHẨN\tKính gửi:", "trai") + p("\t- Sở A;", "trai") + p("\t- Sở B.", "trai")
    found = components(HEAD + lines + TEXT + FOOT)
    assert found[6:10] == [
        ("do_khan", "KHẨN"),
        ("kinh_gui", "Kính gửi:"),
        ("kinh_gui_noi", "- Sở A;"),
        ("kinh_gui_noi", "- Sở B."),
    ]


@pytest.mark.parametrize(
    "hour", [": 14 giờ 00 ngày 20/3/2026", ": 14 giờ", " 14 giờ", ": ... giờ", ":"]
)
def test_a_stamp_with_the_hour_it_is_due_at(hour: str) -> None:
    stamp = p(f"HỎA TỐC HẸN GIỜ{hour}", "giua đậm", BORDER)
    found = components(HEAD + stamp + KINH_GUI + TEXT + FOOT)
    assert found[6:8] == [("do_khan", "HỎA TỐC HẸN GIỜ"), ("kinh_gui", "Kính gửi: Sở A.")]


def test_words_that_only_begin_as_a_stamp_does() -> None:
    found = components(HEAD + p("KHẨN TRƯƠNG RÀ SOÁT", "giua đậm") + KINH_GUI + TEXT + FOOT)
    assert "do_khan" not in dict(found)


def test_a_cell_of_a_table_of_data_is_no_stamp() -> None:
    cells = [(p("Mức độ", "giua đậm"), p("Số", "giua đậm")), (p("Mật", "trai"), p("2", "giua"))]
    found = components(HEAD + NAMED + TEXT + table(*cells, drawn=GRID) + FOOT)
    assert "do_mat" not in dict(found)


@pytest.mark.parametrize(("border", "align"), [('<w:bdr w:val="single"/>', "giua"), ("", "")])
def test_letters_right_in_their_frame_are_in_its_middle(border: str, align: str) -> None:
    line = p("HỎA TỐC\tKính gửi: Sở A.", "trai").replace("<w:rPr>", f"<w:rPr>{border}", 1)
    (stamp,) = read(HEAD + line + TEXT + FOOT).main.of("do_khan")
    assert stamp.format.align == align
