"""Tables whose rows have borders of their own, as Word writes them where somebody drags one, merges
or splits cells, and as LibreOffice saves them: the numbers are read under their headings, and what
prints the same is no change.
"""

from __future__ import annotations

import copy
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from docx.text.paragraph import Paragraph

from tests.borders import (
    delete_column,
    drag,
    indent,
    insert_column,
    merge_across,
    merge_down,
    shorten,
    split,
)
from tests.commands import inside, nothing_invented, plan_issued
from tests.geometry.printing import soffice
from tests.rows import table_of
from tests.word import change

if TYPE_CHECKING:
    from docx.table import Table

PLAN, LETTER, TEAM, REPORT = "ke-hoach", "chi-dao-thang-01", "doi-1-ke-hoach", "6-thang"
DRAFTS = {
    PLAN: "out/2022/ke-hoach.docx",
    LETTER: "out/2022/chi-dao-thang-01.docx",
    TEAM: "out/2022/tinh-nguyen/doi-1-ke-hoach.docx",
    REPORT: "out/2022/bao-cao/6-thang.docx",
}
DAYS = {PLAN: "12/01/2022", LETTER: "14/01/2022", TEAM: "10/3/2022", REPORT: "16/6/2022"}
TARGETS, DUTY = "Thời hạn", "Ngày trực"
# A heading of each table that docgen makes in a year.
TABLES = {
    PLAN: ("Nhiệm vụ",),
    LETTER: (TARGETS,),
    TEAM: ("Họ và tên", DUTY),
    REPORT: ("Trong kỳ", "Kết quả trong kỳ", "Cùng kỳ năm trước", "Thời gian thực hiện"),
}
FINDINGS = ("DL523", "DL542", "DL543", "DL546", "DL547")

Edit = Callable[["Table"], object]
Offices = Callable[[str], Path]


@pytest.fixture(scope="module")
def _made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("borders")
    assert inside(folder, "init", "first")[0] == 0
    nothing_invented(folder / "first")
    assert inside(folder / "first", "plan", "2022")[0] == 0
    shutil.copytree(folder / "first", folder / "later")
    plan_issued(folder / "later")
    assert inside(folder / "later", "all", "2022")[0] == 0
    return folder


@pytest.fixture
def office(tmp_path: Path, _made_once: Path) -> Offices:
    """Where a paper is drafted and not yet issued."""

    def of(ten: str) -> Path:
        return shutil.copytree(_made_once / ("first" if ten == PLAN else "later"), tmp_path / "so")

    return of


def edited(office: Path, ten: str, edit: Edit, *heads: str) -> str:
    """What is said at issue where these tables of the draft, else all, are edited in Word so."""
    file = str(office / DRAFTS[ten])
    document = docx.Document(file)
    for head in heads or TABLES[ten]:
        edit(table_of(document, head))
    document.save(file)
    return issue(office, ten)


def issue(office: Path, ten: str) -> str:
    order = ("issue", "2022", ten, "--so", "40", "--ngay", DAYS[ten])
    # LibreOffice drops the page number of papers of one page.
    code, said, complaint = inside(office, *order, "--bo-qua-loi", "bản đã ký")
    assert code == 0, said + complaint
    return said


def nothing_found(said: str) -> bool:
    return not any(code in said for code in FINDINGS)


def dragged(table: Table) -> None:
    """In every row another border by another length."""
    for row in range(len(table.rows)):
        cells = len(table._tbl.tr_lst[row].tc_lst)
        drag(table, row, row % (cells - 1), (-1) ** row * (40 + 12 * (row % 9)))


def outdented(table: Table) -> None:
    """Every second row begins later and ends sooner."""
    for row in range(1, len(table.rows), 2):
        indent(table, row, 120 + row)
        shorten(table, row, 100 + row)


def parted(table: Table) -> None:
    split(table, 1, 1)
    split(table, 2, 2)


@pytest.mark.parametrize("ten", DRAFTS)
@pytest.mark.parametrize("edit", [dragged, outdented, parted])
def test_borders_are_no_change(office: Offices, ten: str, edit: Edit) -> None:
    said = edited(office(ten), ten, edit)
    assert nothing_found(said), said


def test_only_the_total_row_dragged(office: Offices) -> None:
    assert nothing_found(edited(office(LETTER), LETTER, lambda table: drag(table, -1, 0, 200)))


@pytest.mark.parametrize("ten", DRAFTS)
def test_a_draft_saved_by_libreoffice(office: Offices, ten: str, tmp_path: Path) -> None:
    program, so, out = soffice(), office(ten), tmp_path / "lo"
    subprocess.run(  # noqa: S603 -- the LibreOffice of this machine
        [
            *(str(program), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"),
            *("--headless", "--convert-to", "docx:MS Word 2007 XML"),
            *("--outdir", str(out), str(so / DRAFTS[ten])),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    file = so / DRAFTS[ten]
    shutil.copy(out / file.name, file)
    said = issue(so, ten)
    assert nothing_found(said), said


def test_a_wrong_number_is_seen_under_dragged_borders(office: Offices) -> None:
    def wrong(table: Table) -> None:
        number = table._tbl.tr_lst[1].tc_lst[2].p_lst[0]
        change(Paragraph(number, table), "10", "11")
        dragged(table)

    said = edited(office(LETTER), LETTER, wrong)
    assert said.count("DL546") == 1
    assert "cột “Số người”: các hàng cộng lại là 41, dòng tổng cộng ghi 40" in said


def test_numbers_in_a_merged_cell_are_not_added(office: Offices) -> None:
    """Nobody can tell whether the one number is of each unit or of both."""

    def merged(table: Table) -> None:
        merge_down(table, 3, range(1, 3))
        merge_across(table, 3, range(4, 6))

    assert "DL546" not in edited(office(LETTER), LETTER, merged)


def test_the_same_in_several_rows_merged_is_no_change(office: Offices) -> None:
    said = edited(office(LETTER), LETTER, lambda table: merge_down(table, 8, range(1, 5)))
    assert nothing_found(said), said


def test_a_day_of_duty_over_two_rows_is_one_day(office: Offices) -> None:
    """Somebody gives each shift a row of its own under one date."""

    def two_rows(table: Table) -> None:
        day, after = table._tbl.tr_lst[1:3]
        other = copy.deepcopy(day)
        after.addprevious(other)
        for row, shift in ((day, 3), (other, 2)):
            for paragraph in row.tc_lst[shift].p_lst:
                for run in paragraph.r_lst:
                    run.text = ""
        merge_down(table, 0, range(1, 3))
        merge_down(table, 1, range(1, 3))

    said = edited(office(TEAM), TEAM, two_rows, DUTY)
    assert "DL547" not in said


@pytest.mark.parametrize("ten", DRAFTS)
def test_a_column_put_in_is_one_finding(office: Offices, ten: str) -> None:
    def noted(table: Table) -> None:
        last = len(table._tbl.tr_lst[0].tc_lst) - 1
        insert_column(table, last, "Người ký nhận", ["đã ký", "chưa"])

    so = office(ten)
    said = edited(so, ten, noted)
    assert said.count("DL523") == len(TABLES[ten])
    assert "DL523 ghi chú: Bản được duyệt có thêm một cột của bảng\n" in said
    assert "hiện tại: (không có) → yêu cầu: Người ký nhận" in said
    assert nothing_found(said.replace("DL523", "")), said
    assert "DL541" not in "".join(inside(so, "status", "2022")[1:])


@pytest.mark.parametrize(("ten", "head"), [(LETTER, TARGETS), (TEAM, "Chức danh trong đội")])
def test_a_column_left_out_is_one_finding(office: Offices, ten: str, head: str) -> None:
    def without(table: Table) -> None:
        delete_column(table, len(table._tbl.tr_lst[0].tc_lst) - 1)

    said = edited(office(ten), ten, without, head)
    assert said.count("DL523") == 1
    assert "DL523 ghi chú: Bản được duyệt bỏ một cột của bảng\n" in said
    assert f"hiện tại: {head} → yêu cầu: (không có)" in said


def test_a_cell_is_named_by_the_column_a_reader_counts(office: Offices) -> None:
    def other_font(table: Table) -> None:
        dragged(table)
        Paragraph(table._tbl.tr_lst[3].tc_lst[4].p_lst[0], table).runs[0].font.name = "Arial"

    so = office(LETTER)
    document = docx.Document(str(so / DRAFTS[LETTER]))
    other_font(table_of(document, TARGETS))
    document.save(str(so / DRAFTS[LETTER]))
    assert "bảng, hàng 4, cột 5" in inside(so, "check", DRAFTS[LETTER])[1]
