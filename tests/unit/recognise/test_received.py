"""The stamp of who received a paper is no part of it; a box of another kind is."""

from __future__ import annotations

from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p, read


def boxed(*lines: str) -> str:
    inside = "".join(p(line, "giua") for line in lines)
    box = f"<w:pict><v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox>"
    return f"<w:p><w:r>{box}</v:shape></w:pict></w:r></w:p>"


PAPER = NAMED + p("Nội dung./.") + FOOT


def printed(body: str) -> list[str]:
    texts = (item.paragraph.displayed.strip() for item in read(body).main.items)
    return [text for text in texts if text]


def test_the_stamp_of_arrival_is_no_part_of_the_paper() -> None:
    stamp = boxed("SỞ NỘI VỤ", "ĐẾN", "Số: 123", "Ngày: 12/3/2022", "Chuyển: VP")
    for body in (HEAD + stamp + PAPER, stamp + HEAD + PAPER):
        assert printed(body) == printed(HEAD + PAPER)


def test_another_box_is_read() -> None:
    assert "Số: 123" in printed(HEAD + boxed("SỞ NỘI VỤ", "Số: 123") + PAPER)
    assert "ĐẾN" in printed(HEAD + boxed("ĐẾN", "Bến xe") + PAPER)
