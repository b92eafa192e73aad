"""Rows that leaders put in, leave out, change and move in Word: one finding each, at its own row,
gone once the data say so too.
"""

from __future__ import annotations

import copy
import random
from typing import TYPE_CHECKING

import docx
import pytest
from docx.text.paragraph import Paragraph

from tests.commands import docgen, edit, inside, nothing_invented
from tests.reviewed import open_items
from tests.rows import Edited, in_data, in_word, kept, rows_of, table_of
from tests.word import change, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.rows import Cells

PLAN = "out/2022/ke-hoach.docx"
TASKS = "nhiem-vu.csv"
NEW_TASK: Cells = (
    "Tổ chức Hội nghị tổng kết công tác tuyên truyền CCHC năm 2022",
    "Hội nghị;\nBáo cáo tổng kết",
    "Văn phòng Sở",
    "Các Phòng, Trung tâm thuộc Sở",
    "Tháng 12/2022",
    "15",
)
NEW_MEMBER: Cells = ("Đoàn viên số 9", "Phòng Hành chính và hỗ trợ tư pháp", "Đội viên")
_DUTY = "Ngày trực"
_ROSTER = "Họ và tên"


TEAM = "out/2022/tinh-nguyen/doi-1-ke-hoach.docx"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "so"
    assert docgen("init", str(folder))[0] == 0
    nothing_invented(folder)
    assert inside(folder, "plan", "2022")[0] == 0
    return folder


def issue(office: Path, name: str) -> str:
    day = {"ke-hoach": "2022-01-12"}.get(name, "2022-03-25")
    order = ("issue", "2022", name, "--so", "15", "--ngay", day)
    # Of the plan, which the others cite, no number is known here.
    code, said, complaint = inside(office, *order, "--bo-qua-loi", "bản đã ký")
    assert code == 0, said + complaint
    return said


def members(office: Path, head: str = _ROSTER) -> list[Edited]:
    """The rows of an annex of a team's plan, freshly drafted."""
    assert inside(office, "volunteer", "2022", "doi-1")[0] == 0
    return kept(rows_of(table_of(docx.Document(str(office / TEAM)), head)))


def tasks(office: Path) -> list[Edited]:
    return kept(rows_of(table_of(docx.Document(str(office / PLAN)), "Nhiệm vụ")))


def signed(office: Path) -> list[tuple[str, int, str]]:
    """File, line, what is open of what was signed otherwise."""
    return [
        (
            str(item["path"]).removeprefix("data/2023/"),
            int(str(item["line"])),
            str(item["message"]).removeprefix("Bản đã ký năm 2022 "),
        )
        for item in open_items(office, 2023)
        if item["code"] == "DL601"
    ]


def line_of(office: Path, year: int, file: str, begins: str) -> int:
    lines = (office / f"data/{year}/{file}").read_text(encoding="utf-8-sig").splitlines()
    return next(n for n, text in enumerate(lines, 1) if text.startswith(begins))


def test_a_task_left_out_is_one_finding_at_its_row_and_none_once_it_is_gone(office: Path) -> None:
    rows = tasks(office)
    del rows[12]
    in_word(office / PLAN, "Nhiệm vụ", rows)
    said = issue(office, "ke-hoach")
    at = line_of(office, 2022, TASKS, "13;")
    assert said.count("DL523") == 1
    assert f"data/2022/{TASKS}:{at}: DL523 ghi chú: Bản được duyệt bỏ một hàng của bảng" in said
    assert "hiện tại: 13 | Tham gia phối hợp với các cơ quan" in said
    assert "DL542" not in said
    drift = inside(office, "data", "check", "2022")[1]
    assert "DL541" in drift
    assert "ở 1 chỗ" in drift
    assert f"Gợi ý: xem data/2022/{TASKS}:{at};" in drift

    rolled = inside(office, "rollover", "2022", "2023")[1]
    assert "DL611" not in rolled
    ((file, line, message),) = signed(office)
    assert (file, line) == (TASKS, at)
    assert message.startswith("bỏ hàng: 13 | Tham gia phối hợp")
    in_data(office / "data/2023" / TASKS, rows, 2022)
    assert signed(office) == []
    in_data(office / "data/2022" / TASKS, rows, 2022)
    assert "DL541" not in "".join(inside(office, "data", "check", "2022")[1:])


@pytest.mark.parametrize("place", [0, 6, 16])
def test_a_task_put_in_is_one_finding_at_the_row_before_it(office: Path, place: int) -> None:
    rows = tasks(office)
    rows.insert(place, Edited(None, NEW_TASK))
    in_word(office / PLAN, "Nhiệm vụ", rows)
    said = issue(office, "ke-hoach")
    at = line_of(office, 2022, TASKS, f"{max(place, 1)};")
    where = "sau" if place else "trước"
    message = f"{TASKS}:{at}: DL523 ghi chú: Bản được duyệt có thêm một hàng, {where} hàng này"
    assert message in said
    assert said.count("DL523") == 1
    assert f"yêu cầu: {place + 1} | Tổ chức Hội nghị tổng kết" in said

    inside(office, "rollover", "2022", "2023")
    ((_, line, message),) = signed(office)
    assert message.startswith(f"có thêm hàng: {place + 1} | Tổ chức Hội nghị tổng kết")
    assert line == (at if place else line_of(office, 2023, TASKS, "16;"))
    in_data(office / "data/2023" / TASKS, rows, 2022)
    assert signed(office) == []


def test_a_number_said_twice_is_told(office: Path) -> None:
    document = docx.Document(str(office / PLAN))
    table = table_of(document, "Nhiệm vụ")
    table.rows[16]._tr.addnext(copy.deepcopy(table.rows[16]._tr))
    document.save(str(office / PLAN))
    said = issue(office, "ke-hoach")
    assert f"{PLAN}: DL542 cảnh báo: Số thứ tự trong bảng ghi 16 sau 16" in said
    assert said.count("DL523") == 1


def test_a_member_put_in_at_the_end_is_told_at_the_last_member(office: Path) -> None:
    rows = members(office)
    rows.append(Edited(None, NEW_MEMBER))
    in_word(office / TEAM, _ROSTER, rows)
    said = issue(office, "doi-1-ke-hoach")
    assert "data/2022/tinh-nguyen/doi-1.csv:9: DL523 ghi chú: Bản được duyệt có thêm" in said
    assert said.count("DL523") == 1
    inside(office, "rollover", "2022", "2023")
    assert [(f, line) for f, line, _ in signed(office)] == [("tinh-nguyen/doi-1.csv", 9)]
    with (office / "data/2023/tinh-nguyen/doi-1.csv").open("a", encoding="utf-8") as roster:
        roster.write(f"9;{';'.join(NEW_MEMBER)};\n")
    assert signed(office) == []


def test_a_day_of_duty_left_out_says_nothing_of_the_members(office: Path) -> None:
    rows = members(office, _DUTY)
    in_word(office / TEAM, _DUTY, rows[:-1])
    said = issue(office, "doi-1-ke-hoach")
    assert said.count("DL523") == 1
    assert "doi-1.csv" not in said
    assert "Bản được duyệt bỏ một hàng của bảng" in said
    assert "lịch này docgen xếp lần lượt" in said
    assert "doi-1.csv" not in inside(office, "data", "check", "2022")[1]
    inside(office, "rollover", "2022", "2023")
    assert signed(office) == []


def test_the_same_name_in_two_tables_is_placed_in_its_own(office: Path) -> None:
    rows = members(office)
    name, _, role = rows[3].cells
    rows[3] = Edited(3, (name, "Văn phòng Sở", role))
    in_word(office / TEAM, _ROSTER, rows)
    assert "data/2022/tinh-nguyen/doi-1.csv:5: DL523" in issue(office, "doi-1-ke-hoach")
    rolled = inside(office, "rollover", "2022", "2023")[1]
    assert "data/2023/tinh-nguyen/doi-1.csv:5: DL611" in rolled
    assert signed(office) == []


def test_rows_left_out_put_in_changed_and_moved_at_once(office: Path) -> None:
    rows = tasks(office)
    moved = rows.pop(1)
    del rows[10]  # task 12
    cells = list(rows[4].cells)  # task 6
    rows[4] = Edited(5, (*cells[:4], "Tháng 6/2022", "40"))
    rows.insert(9, Edited(None, NEW_TASK))
    rows.append(moved)
    in_word(office / PLAN, "Nhiệm vụ", rows)
    said = issue(office, "ke-hoach")
    assert said.count("DL523") == 5
    for begins, what in (
        ("2;", "dời một hàng của bảng"),
        ("12;", "bỏ một hàng của bảng"),
        ("6;", "có chỗ khác dữ liệu"),
        ("10;", "có thêm một hàng, sau hàng này"),
    ):
        at = line_of(office, 2022, TASKS, begins)
        assert f"{TASKS}:{at}: DL523 ghi chú: Bản được duyệt {what}" in said
    rolled = inside(office, "rollover", "2022", "2023")[1]
    assert rolled.count("DL611") == 2
    assert rolled.count(f"{TASKS}:{line_of(office, 2023, TASKS, '6;')}: DL611") == 2
    assert {message.partition(": ")[0] for *_, message in signed(office)} == {
        "dời hàng",
        "bỏ hàng",
        "có thêm hàng",
    }
    in_data(office / "data/2023" / TASKS, rows, 2022)
    assert signed(office) == []
    assert inside(office, "plan", "2023")[0] == 0


def test_of_a_row_moved_the_whole_is_shown_and_where_it_stands_now(office: Path) -> None:
    rows = tasks(office)
    moved = rows.pop(2)
    rows.insert(5, moved)
    in_word(office / PLAN, "Nhiệm vụ", rows)
    said = issue(office, "ke-hoach")
    name, above = (row.cells[0].split("\n")[0].replace("\xa0", " ") for row in (moved, rows[4]))
    assert f"hiện tại: 3 | {name}" in said
    assert f"→ yêu cầu: sau hàng: {above}" in said


def test_a_row_moved_under_its_old_number_is_one_warning_of_a_move(office: Path) -> None:
    document = docx.Document(str(office / PLAN))
    rows = table_of(document, "Nhiệm vụ").rows
    rows[6]._tr.addnext(rows[3]._tr)
    document.save(str(office / PLAN))
    said = issue(office, "ke-hoach")
    assert said.count("DL542") == 1
    assert "DL542 cảnh báo: Số thứ tự trong bảng đủ mà không theo thứ tự: 4 đứng sau 2" in said
    assert "hàng dời trong Word thì đánh lại số trong bảng" in said


def random_edits(seed: int, rows: list[Edited], new: Callable[[int], Cells]) -> None:
    """Some edits of all kinds, in place."""
    dice = random.Random(seed)  # noqa: S311 -- edits, no secrets
    for number in range(dice.randint(1, 7)):
        place = dice.randrange(len(rows))
        match dice.choice(("drop", "put in", "put in", "move", "change", "change")):
            case "drop":
                del rows[place]
            case "put in":
                rows.insert(place + dice.randint(0, 1), Edited(None, new(number)))
            case "move":
                rows.insert(dice.randrange(len(rows)), rows.pop(place))
            case _:
                cells = list(rows[place].cells)
                column = dice.randrange(len(cells))
                cells[column] = new(number)[column]
                rows[place] = rows[place]._replace(cells=tuple(cells))


def another_task(number: int) -> Cells:
    name = ("Biên soạn sổ tay", "Sơ kết", "Đối thoại", "Tập huấn", "Ra mắt", "Khảo sát", "Thi")
    return (f"{name[number]} lần {number} trong năm 2022", *NEW_TASK[1:5], str(7 + number))


def another_member(number: int) -> Cells:
    return (f"Đoàn viên số {20 + number}", *NEW_MEMBER[1:])


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_to_the_tasks_nothing_is_open_once_the_data_say_it(
    office: Path, seed: int
) -> None:
    rows = tasks(office)
    random_edits(seed, rows, another_task)
    in_word(office / PLAN, "Nhiệm vụ", rows)
    told = issue(office, "ke-hoach").count("DL523")
    assert inside(office, "rollover", "2022", "2023")[0] == 0
    # What is asked about was told, and is not told again under another row.
    assert len(signed(office)) <= told
    in_data(office / "data/2023" / TASKS, rows, 2022)
    assert signed(office) == []
    in_data(office / "data/2022" / TASKS, rows, 2022)
    assert "DL541" not in "".join(inside(office, "data", "check", "2022")[1:])


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_done_to_the_roster_nothing_is_open_once_the_data_say_it(
    office: Path, seed: int
) -> None:
    rows = members(office)
    random_edits(100 + seed, rows, another_member)
    in_word(office / TEAM, _ROSTER, rows)
    issue(office, "doi-1-ke-hoach")
    assert inside(office, "rollover", "2022", "2023")[0] == 0
    in_data(office / "data/2023/tinh-nguyen/doi-1.csv", rows, 2022)
    assert signed(office) == []


def test_a_workbook_is_mended_as_a_csv_is(office: Path) -> None:
    """Rows 3 and 5 of it change places, row 16 goes; nothing can be put into it by docgen."""
    from openpyxl import load_workbook

    assert inside(office, "data", "excel", "2022")[0] == 0
    rows = tasks(office)
    del rows[15]
    cells = rows[7].cells
    rows[7] = rows[7]._replace(cells=(*cells[:2], cells[3], cells[2], *cells[4:]))
    in_word(office / PLAN, "Nhiệm vụ", rows)
    assert issue(office, "ke-hoach").count("DL523") == 3
    inside(office, "rollover", "2022", "2023")
    found = signed(office)
    assert [(file, line) for file, line, _ in found] == [
        ("nhiem-vu.xlsx", 9),
        ("nhiem-vu.xlsx", 9),
        ("nhiem-vu.xlsx", 17),
    ]
    file = office / "data/2023/nhiem-vu.xlsx"
    book = load_workbook(file)
    sheet = book["Nhiệm vụ"]
    sheet["D9"], sheet["E9"] = sheet["E9"].value, sheet["D9"].value
    sheet.delete_rows(17)
    book.save(file)
    assert signed(office) == []


def test_a_row_of_a_computed_table_is_one_finding(office: Path) -> None:
    assert inside(office, "directive", "2022")[0] == 0
    path = office / "out/2022/chi-dao-thang-01.docx"
    document = docx.Document(str(path))
    table = table_of(document, "TT")
    row = table.rows[2]._tr
    table._tbl.remove(row)
    document.save(str(path))
    said = issue(office, "chi-dao-thang-01")
    assert said.count("DL523") == 1
    assert "Bản được duyệt bỏ một hàng của bảng" in said


def test_a_recipient_put_in_is_asked_about_where_recipients_are_typed(office: Path) -> None:
    document = docx.Document(str(office / PLAN))
    line = next(p for p in paragraphs(document) if p.text.endswith("Lãnh đạo Sở;"))
    added = copy.deepcopy(line._p)
    line._p.addnext(added)
    change(Paragraph(added, line._parent), "Lãnh đạo Sở", "Sở Nội vụ")
    document.save(str(office / PLAN))
    issue(office, "ke-hoach")
    inside(office, "rollover", "2022", "2023")
    at = line_of(office, 2023, "ke-hoach.md", "  - Lãnh đạo Sở")
    assert signed(office) == [("ke-hoach.md", at, "có thêm đoạn: - Sở Nội vụ;")]
    edit(office / "data/2023/ke-hoach.md", "  - Lãnh đạo Sở\n", "  - Lãnh đạo Sở\n  - Sở Nội vụ\n")
    assert signed(office) == []


def duty_changed(office: Path, column: int, text: str) -> str:
    """What issue says of the duty table of a team with one cell of its third day changed."""
    rows = members(office, _DUTY)
    cells = list(rows[2].cells)
    cells[column] = text
    rows[2] = rows[2]._replace(cells=tuple(cells))
    in_word(office / TEAM, _DUTY, rows)
    return issue(office, "doi-1-ke-hoach")


def test_a_duty_table_in_another_order_agrees(office: Path) -> None:
    rows = members(office, _DUTY)
    (day, morning, afternoon), (other, *shifts) = rows[2].cells, rows[3].cells
    rows[2] = rows[2]._replace(cells=(day, *shifts))
    rows[3] = rows[3]._replace(cells=(other, morning, afternoon))
    in_word(office / TEAM, _DUTY, rows)
    assert "DL547" not in issue(office, "doi-1-ke-hoach")


@pytest.mark.parametrize(
    ("column", "text", "message"),
    [
        (1, "Đoàn viên số 99", "“Đoàn viên số 99” trực {day}, không có trong danh sách đội"),
        (1, "{afternoon}", "“{afternoon}” có 2 lần trong lịch trực {day}"),
        (2, "", "Lịch trực {day} có ca chưa có người trực"),
        (0, "{before}", "Lịch trực ghi {before} 2 lần"),
    ],
)
def test_a_duty_table_that_cannot_be_is_warned_of(
    office: Path, column: int, text: str, message: str
) -> None:
    before, third = (row.cells for row in members(office, _DUTY)[1:3])
    on_duty = third[2].split("\n")[0].replace("\xa0", " ")
    names = {"day": third[0], "afternoon": on_duty, "before": before[0]}
    said = duty_changed(office, column, text.format_map(names))
    assert f"{TEAM}: DL547 cảnh báo: {message.format_map(names)}" in said


def test_a_day_or_a_member_more_or_less_than_the_paper_counts_is_warned_of(office: Path) -> None:
    in_word(office / TEAM, _DUTY, members(office, _DUTY)[:-1])
    rows = kept(rows_of(table_of(docx.Document(str(office / TEAM)), _ROSTER)))
    in_word(office / TEAM, _ROSTER, [*rows, Edited(None, NEW_MEMBER)])
    said = issue(office, "doi-1-ke-hoach")
    assert "Văn bản ghi “Danh sách gồm 08”, bảng có 09 hàng" in said
    assert "Văn bản ghi “Lịch trực gồm 19”, bảng có 18 hàng" in said
