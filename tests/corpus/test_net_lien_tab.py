"""Ruled lines of a head that tabs part: each judged under its own text, and mended alone."""

from __future__ import annotations

import pytest

from docgen.mending import mend
from docgen.ooxml.package import open_package
from docgen.standards import theo_khoa
from docgen.typeface import Face, text_width
from tests.corpus.go_tay import Chu, Dang, Dong, Giay, Ke, loi_van
from tests.corpus.test_go_tay import inspected
from tests.corpus.test_net_lien import door
from tests.corpus.van_ban_nd30 import (
    QUOC_HIEU,
    TIEU_NGU,
    TIEU_NGU_DAI,
    chu_ky,
    cuoi,
    noi_nhan,
    ten_loai,
)

ROOM, LEFT, RIGHT = 165.0, 32.0, 117.0  # mm: the text, the middles of both columns
COLUMNS = Dang("trai", tabs=((LEFT, "CENTER"), (RIGHT, "CENTER")))
SHORT = 8.0  # a lawful line under "SỞ MẪU"
FAULTS = {"KT411": "Tiêu ngữ", "KT421": "Tên cơ quan ban hành"}


def row(left: str, right: str, size: float = 14) -> Dong:
    return Dong((Chu(f"\t{left}", 13, bold=True), Chu(f"\t{right}", size, bold=True)), COLUMNS)


NAMES = row("SỞ MẪU", TIEU_NGU.chu[0].text)
EMPTY = Dong((Chu("", 6),), Dang())
NUMBER = Dong(
    (Chu("\tSố: 05/KH-SM", 13), Chu("\tX, ngày 12 tháng 01 năm 2026", italic=True)), COLUMNS
)


def in_tabs(*rows: Dong) -> bytes:
    """A plan whose head is typed with tabs, these rows under Quốc hiệu."""
    giay = Giay()
    giay.so_trang()
    above = Chu("\tUBND TỈNH X", 13), Chu(f"\t{QUOC_HIEU.chu[0].text}", 13, bold=True)
    giay.go(Dong(above, COLUMNS), *rows)
    giay.go(*ten_loai("KẾ HOẠCH", "Công tác năm 2026"), loi_van("Sở Mẫu thực hiện./."))
    cuoi(giay, noi_nhan("- Các phòng;", "- Lưu: VT, VP."), chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    return giay.bytes()


def drawn(line: Dong, *lengths: tuple[float, float]) -> Dong:
    """A row with lines drawn at it, each around a middle and so long."""
    return line._replace(ke=tuple(Ke(long, middle - long / 2) for middle, long in lengths))


def bordered(middle: float, length: float, border: str = "top") -> Dong:
    """A row with nothing but a border, which its indents make so long around a middle."""
    left = middle - length / 2
    return EMPTY._replace(dang=Dang(left=left, right=ROOM - left - length, border=border))


OF_AGENCY, OF_MOTTO = (LEFT, SHORT), (RIGHT, TIEU_NGU_DAI)

LAWFUL = {
    "both drawn at the names": [drawn(NAMES, OF_AGENCY, OF_MOTTO), NUMBER],
    "both drawn at a row of their own": [NAMES, drawn(EMPTY, OF_AGENCY, OF_MOTTO), NUMBER],
    "each drawn somewhere else": [drawn(NAMES, OF_MOTTO), drawn(NUMBER, OF_AGENCY)],
    "a border and a drawing": [drawn(NAMES, OF_AGENCY), bordered(*OF_MOTTO), NUMBER],
    "two borders": [NAMES, bordered(*OF_AGENCY), bordered(*OF_MOTTO), NUMBER],
    "a line more between the columns": [
        drawn(NAMES, OF_AGENCY, (LEFT + 25, 10), OF_MOTTO),
        NUMBER,
    ],
}


@pytest.mark.parametrize("rows", LAWFUL.values(), ids=LAWFUL)
def test_lines_in_their_places_are_right(rows: list[Dong]) -> None:
    found = inspected(in_tabs(*rows))
    assert [finding.message for finding in found.findings] == []


FAULTY = {
    "too short": (
        [drawn(NAMES, OF_AGENCY, (RIGHT, 20)), NUMBER],
        {"KT411": ("20,0 mm", "60,5 mm")},
    ),
    "too long, as a border": (
        [drawn(NAMES, OF_AGENCY), bordered(RIGHT, 80), NUMBER],
        {"KT411": ("80,0 mm", "60,5 mm")},
    ),
    "beside its text": (
        [drawn(NAMES, OF_AGENCY, (RIGHT + 12, TIEU_NGU_DAI)), NUMBER],
        {"KT411": ("lệch sang phải 12,0 mm", "cách hai bên bằng nhau")},
    ),
    "one at the edge of the page": (
        [drawn(NAMES, (4, SHORT), OF_MOTTO), NUMBER],
        {"KT421": ("lệch sang trái 28,0 mm", "cách hai bên bằng nhau")},
    ),
    "one alone": ([drawn(NAMES, OF_MOTTO), NUMBER], {"KT421": (None, None)}),
    "one under both": (
        [NAMES, bordered(ROOM / 2, ROOM), NUMBER],
        {"KT411": ("165,0 mm", "60,5 mm"), "KT421": ("165,0 mm", "từ 6,1 mm đến 9,1 mm")},
    ),
}


@pytest.mark.parametrize(("rows", "expected"), FAULTY.values(), ids=FAULTY)
def test_a_line_at_fault_is_said_of_its_own_text(
    rows: list[Dong], expected: dict[str, tuple[str | None, str | None]]
) -> None:
    found = inspected(in_tabs(*rows)).findings
    assert {f.code: (f.current, f.required) for f in found} == expected
    assert all(FAULTS[finding.code] in finding.message for finding in found)


@pytest.mark.parametrize(
    "rows",
    [
        [NAMES, drawn(EMPTY, (75, 70)), NUMBER],
        [NAMES, bordered(75, 70), NUMBER],
        [row("SỞ MẪU\t", TIEU_NGU.chu[0].text), drawn(EMPTY, OF_AGENCY), NUMBER],
    ],
    ids=["drawn between both", "a border between both", "a tab more than there are stops"],
)
def test_a_line_that_may_be_under_either_is_not_judged(rows: list[Dong]) -> None:
    found = inspected(in_tabs(*rows))
    assert {f.message for f in found.findings if f.code in FAULTS} == {
        f"Có đường kẻ, không rõ có phải là đường kẻ dưới {name} không" for name in FAULTS.values()
    }


@pytest.mark.parametrize(("rows", "expected"), FAULTY.values(), ids=FAULTY)
def test_a_line_at_fault_is_mended_under_its_own_text(
    rows: list[Dong], expected: dict[str, tuple[str | None, str | None]]
) -> None:
    read = door(theo_khoa("nd30"))
    result = mend(read(open_package(in_tabs(*rows), "p.docx")), read)
    missing = {code for code, (current, _) in expected.items() if current is None}
    missing |= {"KT411"} if len(expected) == 2 else set()  # one line cannot become two
    assert {ruling.code for ruling, _ in result.remaining} == missing


def test_the_typed_row_at_fault_is_made_as_long_as_it_must_be() -> None:
    short = round(TIEU_NGU_DAI / text_width("_", Face(13)) / 2)
    read = door(theo_khoa("nd30"))
    typed = row("____", "_" * short, 13)
    result = mend(read(open_package(in_tabs(NAMES, typed, NUMBER), "p.docx")), read)
    assert "KT411" not in {ruling.code for ruling, _ in result.remaining}
    assert "KT411" in {change.code for change in result.changes}
