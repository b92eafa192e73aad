"""What `docgen issue` says of rows put in, left out and moved in Word can be done as it is said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import docx
import pytest

from tests.commands import edit, inside, issued, nothing_invented
from tests.rows import Edited, in_word, kept, rows_of, table_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.rows import Cells

PLAN = "out/2022/ke-hoach.docx"
TASKS = "data/2022/nhiem-vu.csv"
TEAM = "out/2022/tinh-nguyen/doi-1-ke-hoach.docx"
ROSTER = "data/2022/tinh-nguyen/doi-1.csv"
NEW_TASK: Cells = (
    "Tổ chức Hội nghị tổng kết công tác tuyên truyền CCHC năm 2022",
    "Hội nghị;\nBáo cáo tổng kết",
    "Văn phòng Sở",
    "Phòng XD, KT và TDTHPL",
    "Tháng 12/2022",
    "15",
)
NEW_MEMBER: Cells = ("Trần Mẫu 99", "Phòng Hành chính và hỗ trợ tư pháp", "Đội viên")
PASTE = re.compile(r"dán hàng dưới đây vào (sau|trước) dòng (\d+)[^\n]*\n((?:    .*\n)+?)(?=\S)")
DELETE = re.compile(r"xóa dòng (\d+)(?: đến dòng (\d+))?\b")


@pytest.fixture
def drafted(workspace: Path) -> Path:
    nothing_invented(workspace)
    assert inside(workspace, "plan", "2022")[0] == 0
    return workspace


def tasks(office: Path) -> list[Edited]:
    return kept(rows_of(table_of(docx.Document(str(office / PLAN)), "Nhiệm vụ")))


def signed(office: Path, rows: list[Edited]) -> str:
    in_word(office / PLAN, "Nhiệm vụ", rows)
    return issued(office, "ke-hoach", 15, "2022-01-12")


def numbered_anew(file: Path) -> None:
    """What the clerk does last: the running numbers from 1."""
    number, lines = 0, []
    for line in file.read_text(encoding="utf-8-sig").splitlines(keepends=True):
        opens = re.match(r"\d+(?=;)", line)
        number += opens is not None
        lines.append(f"{number}{line[opens.end() :]}" if opens else line)
    file.write_text("".join(lines), encoding="utf-8")


def pasted(file: Path, said: str) -> None:
    """The rows of the hints where they say, the last first."""
    lines = file.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    for where, line, row in reversed(PASTE.findall(said)):
        at = int(line) - (where == "trước")
        lines[at:at] = [f"{text[4:]}\n" for text in row.splitlines()]
    file.write_text("".join(lines), encoding="utf-8")


def agrees(office: Path) -> None:
    code, out, err = inside(office, "data", "check", "2022")
    assert code == 0, out + err
    assert "DL541" not in out


@pytest.mark.parametrize("place", [0, 3, 6, 16])
def test_a_row_put_in_is_given_as_the_csv_has_it(drafted: Path, place: int) -> None:
    rows = tasks(drafted)
    rows.insert(place, Edited(None, NEW_TASK))
    said = signed(drafted, rows)
    assert f'    {place + 1};{NEW_TASK[0]};"Hội nghị;\n    Báo cáo tổng kết";Văn phòng Sở;' in said
    again = ", rồi đánh lại số thứ tự các hàng sau (và số nhiệm vụ trong nhật ký kết quả):\n"
    assert (again in said) is (place < 16)
    pasted(drafted / TASKS, said)
    numbered_anew(drafted / TASKS)
    agrees(drafted)


def test_rows_put_in_one_after_the_other_are_pasted_in_their_order(drafted: Path) -> None:
    rows = tasks(drafted)
    rows[6:6] = [Edited(None, (f"{word}{NEW_TASK[0]}", *NEW_TASK[1:])) for word in ("A ", "B ")]
    said = signed(drafted, rows)
    assert said.count("Gợi ý: làm từ hàng dưới lên, để số dòng không lệch: dán hàng") == 2
    pasted(drafted / TASKS, said)
    numbered_anew(drafted / TASKS)
    agrees(drafted)


def test_a_row_left_out_is_named_by_its_lines(drafted: Path) -> None:
    (drafted / "data/2022/ket-qua.csv").unlink()  # its numbers of tasks are another's to mend
    rows = tasks(drafted)
    del rows[12]
    del rows[2]  # of several lines
    said = signed(drafted, rows)
    file = drafted / TASKS
    lines = file.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    assert len(DELETE.findall(said)) == 2
    for first, last in reversed(DELETE.findall(said)):
        del lines[int(first) - 1 : int(last or first)]
    file.write_text("".join(lines), encoding="utf-8")
    numbered_anew(file)
    agrees(drafted)


def test_a_member_put_in_has_his_columns_by_name(office: Path) -> None:
    assert inside(office, "volunteer", "2022", "doi-1")[0] == 0
    rows = kept(rows_of(table_of(docx.Document(str(office / TEAM)), "Họ và tên")))
    in_word(office / TEAM, "Họ và tên", [*rows, Edited(None, NEW_MEMBER)])
    said = issued(office, "doi-1-ke-hoach", 2, "2022-03-25")
    assert f"dán hàng dưới đây vào sau dòng 9:\n    9;{';'.join(NEW_MEMBER)};\n" in said
    pasted(office / ROSTER, said)
    assert f"9;{';'.join(NEW_MEMBER)};\n" in (office / ROSTER).read_text(encoding="utf-8")


def test_columns_in_another_order_and_by_other_names_take_their_cells(drafted: Path) -> None:
    file = drafted / TASKS
    edit(file, "TT;Nhiệm vụ;Sản phẩm;", "STT;Nội dung nhiệm vụ;Sản phẩm;")
    rows = tasks(drafted)
    rows.append(Edited(None, NEW_TASK))
    assert f"    17;{NEW_TASK[0]};" in signed(drafted, rows)


def test_of_a_workbook_the_row_is_shown_and_no_csv(drafted: Path) -> None:
    assert inside(drafted, "data", "excel", "2022")[0] == 0
    rows = tasks(drafted)
    rows.append(Edited(None, NEW_TASK))
    said = signed(drafted, rows)
    assert "nhiem-vu.xlsx:17: DL523" in said
    assert "dán hàng" not in said
