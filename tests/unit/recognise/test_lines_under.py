"""Which line is under which text, however it was drawn; what cannot be told is left open."""

from __future__ import annotations

import pytest

from docgen.ooxml.markup import serialise
from docgen.recognise import Recognised
from tests.foreign import shape
from tests.unit.recognise.type import p, read, table

MM = 1440 / 25.4
LINE = serialise(shape(round(25 * MM), round(27 * MM))).decode().split("?>", 1)[1]
BORDER = '<w:pBdr><w:{} w:val="single" w:sz="4"/></w:pBdr>'
QH, TN = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
QUOC_HIEU = p(QH, "giua đậm")
TIEU_NGU = p(TN, "giua đậm")
NUMBER = p("Số: 1/KH-Y", "giua")
REST = p("KẾ HOẠCH", "giua đậm") + p("Nội dung./.")


def drawn_at(paragraph: str) -> str:
    return paragraph.replace("</w:p>", f"{LINE}</w:p>")


def head(left: str, right: str = QUOC_HIEU + TIEU_NGU) -> Recognised:
    return read(table((left, right)) + REST)


def kinds(found: Recognised, component: str) -> list[str] | None:
    assert found.main.ruled is not None
    lines = found.main.ruled.get(component)
    return None if lines is None else [line.line.edge or line.line.kind for line in lines]


AGENCY = p("SỞ Y", "giua đậm")


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (AGENCY + NUMBER, []),
        (drawn_at(AGENCY) + NUMBER, ["drawing"]),
        (AGENCY + drawn_at(NUMBER), ["drawing"]),
        (AGENCY + drawn_at(p("")) + NUMBER, ["drawing"]),
        (AGENCY + p("________", "giua") + NUMBER, ["characters"]),
        (p("SỞ Y\n_______", "giua đậm") + NUMBER, ["characters"]),
        (p("SỞ Y", "giua đậm", BORDER.format("bottom")) + NUMBER, ["bottom"]),
        (AGENCY + p("", "giua", BORDER.format("top")) + NUMBER, ["top"]),
        (AGENCY + p("Số: 1/KH-Y", "giua", BORDER.format("top")), ["top"]),
        (AGENCY.replace("<w:b/>", '<w:b/><w:u w:val="single"/>') + NUMBER, ["letters"]),
        (AGENCY + p("Số: 1/KH-Y", "giua", BORDER.format("bottom")), []),
        (p("SỞ Y", "giua đậm", BORDER.format("left")) + NUMBER, []),
    ],
)
def test_a_line_under_the_name_of_who_issues(left: str, expected: list[str]) -> None:
    found = head(left)
    assert kinds(found, "co_quan_ban_hanh") == expected
    assert kinds(found, "tieu_ngu") == []


def test_the_lower_edge_of_a_cell_is_a_line_and_a_grid_is_none() -> None:
    edge = '<w:tcBorders><w:bottom w:val="single" w:sz="4"/></w:tcBorders></w:tcPr>'
    body = table((AGENCY, QUOC_HIEU + TIEU_NGU), (NUMBER, "")).replace("</w:tcPr>", edge, 1)
    assert kinds(read(body + REST), "co_quan_ban_hanh") == ["cell"]


def test_a_drawing_that_may_be_the_line_of_either_column_is_nobodys() -> None:
    line = drawn_at(p("SỞ Y\tĐộc lập - Tự do - Hạnh phúc", "trai đậm"))
    found = read(p("A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "trai đậm") + line + NUMBER + REST)
    assert kinds(found, "co_quan_ban_hanh") is None
    assert kinds(found, "tieu_ngu") is None


def test_a_typed_line_is_named_as_what_it_is() -> None:
    found = head(AGENCY + p("________", "giua") + NUMBER, QUOC_HIEU + TIEU_NGU + p("____", "giua"))
    assert [p.text for p in found.main.of("ke_co_quan", "ke_tieu_ngu")] == ["________", "____"]


def test_a_line_in_the_text_is_no_line_of_the_title() -> None:
    found = read(
        table((AGENCY + NUMBER, QUOC_HIEU + TIEU_NGU))
        + p("KẾ HOẠCH", "giua đậm")
        + p("Công tác năm 2022", "giua đậm")
        + p("Nội dung sau:")
        + drawn_at(p("Hết./."))
    )
    assert kinds(found, "trich_yeu") == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("\t_____\t________________________", ["characters"]),
        ("     _____                    ________________________", None),
        ("             _____                    ________________________", None),
        ("             _____", None),
    ],
)
def test_of_two_typed_lines_beside_each_other_each_is_under_its_own_side(
    rows: str, expected: list[str] | None
) -> None:
    gap = "\t" if "\t" in rows else " " * 20
    found = read(
        p(f"{gap}SỞ X\t{QH}" if "\t" in rows else f"SỞ X{gap}{QH}", "trai đậm")
        + p(f"{gap}SỞ Y\t{TN}" if "\t" in rows else f"SỞ Y{gap}{TN}", "trai đậm")
        + p(rows, "trai")
        + NUMBER
        + REST
    )
    assert kinds(found, "co_quan_ban_hanh") == expected
    assert kinds(found, "tieu_ngu") == expected


def between(start: int, end: int) -> str:
    """A line of VML as older Word draws it: its ends, pt, count from the column of the text."""
    vml = 'xmlns:v="urn:schemas-microsoft-com:vml"'
    style = "position:absolute;z-index:1"
    return (
        f'<w:r><w:pict><v:line {vml} style="{style}" from="{start}pt,1pt" to="{end}pt,1pt"/>'
        "</w:pict></w:r>"
    )


IN_TABS = p(f"\tSỞ X\t{QH}", "trai đậm") + p(f"\tSỞ Y\t{TN}", "trai đậm")


@pytest.mark.parametrize(
    ("drawn", "lengths"),
    [
        ((between(65, 105), between(235, 407)), (14, 61)),
        ((between(235, 407), between(65, 105)), (14, 61)),
        ((between(235, 407),), None),
        ((between(65, 300), between(235, 407)), None),
        ((between(65, 105), between(110, 200), between(235, 407)), None),
    ],
)
def test_drawings_at_one_paragraph_are_shared_out_from_left_to_right(
    drawn: tuple[str, ...], lengths: tuple[int, int] | None
) -> None:
    found = read(IN_TABS + p("").replace("</w:p>", "".join(drawn) + "</w:p>") + NUMBER + REST)
    ruled = found.main.ruled
    assert ruled is not None
    sides = [ruled.get(name) for name in ("co_quan_ban_hanh", "tieu_ngu")]
    if lengths is None:
        assert sides == [None, None]
    else:
        assert [[round(r.line.length or 0) for r in side or ()] for side in sides] == [
            [length] for length in lengths
        ]


def test_a_drawing_under_the_title_is_the_titles_whatever_the_head_was() -> None:
    title = p("KẾ HOẠCH", "giua đậm") + drawn_at(p("Công tác năm 2022", "giua đậm"))
    found = read(IN_TABS + NUMBER + title + p("Nội dung./."))
    assert kinds(found, "trich_yeu") == ["drawing"]
