"""The duty table and the roster as leaders sign them: what cannot be is said at issue, and the data
can follow what was signed.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import docx
import pytest

from docgen.model.duty import ten_thu
from docgen.model.ledger import viet_ngay_gon
from tests.commands import edit, inside, issued
from tests.rows import in_word, kept, rows_of, table_of
from tests.word import paragraphs

if TYPE_CHECKING:
    from pathlib import Path

    from tests.rows import Cells

DRAFT = "out/2022/tinh-nguyen/doi-2-ke-hoach.docx"
TABLE = "data/2022/tinh-nguyen/doi-2-lich-truc.csv"
DUTY, ROSTER = "Ngày trực", "Họ và tên"
DAY = re.compile(r"(?P<thu>(?:Thứ \w+|Chủ nhật), )?(?P<ngay>\d+)/(?P<thang>[456])/2022")


@pytest.fixture
def office(office: Path) -> Path:
    """The papers of the teams are drafted."""
    assert inside(office, "volunteer", "2022")[0] == 0
    return office


def cell_changed(office: Path, head: str, row: int, column: int, text: str) -> Cells:
    """One cell of a table of the draft changed in Word; the row as it was."""
    rows = kept(rows_of(table_of(docx.Document(str(office / DRAFT)), head)))
    before = rows[row].cells
    cells = list(before)
    cells[column] = text
    rows[row] = rows[row]._replace(cells=tuple(cells))
    in_word(office / DRAFT, head, rows)
    return before


def moved(file: Path, days: int, *, weekdays: bool = True, text: bool = True) -> None:
    """Every day of the file so many days later, but for weekdays or the text where asked."""

    def later(said: re.Match[str]) -> str:
        day = date(2022, int(said["thang"]), int(said["ngay"])) + timedelta(days)
        weekday = f"{ten_thu(day)}, " if weekdays else said["thu"]
        return (weekday if said["thu"] else "") + viet_ngay_gon(day)

    word = docx.Document(str(file))
    for paragraph in paragraphs(word):
        for run in paragraph.runs:
            whole = DAY.fullmatch(run.text) is not None
            if text or whole:
                run.text = DAY.sub(later, run.text)
    word.save(str(file))


def signed(office: Path, team: str = "doi-2", day: str = "10/5/2022") -> str:
    return issued(office, f"{team}-ke-hoach", 2, day)


def test_nothing_is_said_of_the_table_nobody_changed(office: Path) -> None:
    assert "DL547" not in signed(office)


@pytest.mark.parametrize(
    ("row", "column", "text", "message"),
    [
        (
            0,
            0,
            "Thứ Ba, 16/5/2022",
            "Lịch trực ghi Thứ Ba, 16/5/2022, mà ngày 16/5/2022 là Thứ Hai",
        ),
        (0, 0, "Thứ Hai, 17/5/2022", "Lịch trực ghi Thứ Hai, 17/5/2022 và Thứ Ba, 17/5/2022 2 lần"),
        (
            0,
            0,
            "Thứ Bảy, 14/5/2022",
            "Lịch trực ghi Thứ Bảy, 14/5/2022, ngoài đợt trực từ ngày 16/5/2022 đến ngày 27/5/2022",
        ),
        (0, 0, "16/5/2021", "Lịch trực ghi 16/5/2021, ngoài đợt trực"),
        (
            4,
            0,
            "Thứ Bảy, 21/5/2022",
            "Lịch trực xếp vào ngày nghỉ: Thứ Bảy, 21/5/2022, ngoài các thứ có trực",
        ),
        (
            4,
            1,
            "Trần Mẫu 11",
            "“Trần Mẫu 11” trực Thứ Sáu, 20/5/2022, mà dữ liệu ghi vắng ngày này",
        ),
        (0, 1, "Trần Mẫu 9", "Ca sáng Thứ Hai, 16/5/2022 có 1 người, mỗi ca 2 người"),
    ],
)
def test_what_the_data_may_not_say_is_warned_of_in_word(
    office: Path, row: int, column: int, text: str, message: str
) -> None:
    cell_changed(office, DUTY, row, column, text)
    assert f"{DRAFT}: DL547 cảnh báo: {message}" in signed(office)


@pytest.mark.parametrize(
    ("row", "text", "message"),
    [
        (0, "Đội viên", "Danh sách đội không có đội trưởng"),
        (1, "Đội trưởng", "Danh sách đội có 2 đội trưởng"),
    ],
)
def test_a_team_has_one_leader_in_word_too(office: Path, row: int, text: str, message: str) -> None:
    cell_changed(office, ROSTER, row, 2, text)
    assert f"{DRAFT}: DL547 cảnh báo: {message}" in signed(office)


def test_a_public_holiday_that_word_puts_duty_on_is_named(office: Path) -> None:
    moved(office / "out/2022/tinh-nguyen/doi-1-ke-hoach.docx", -7)
    said = signed(office, "doi-1", "10/3/2022")
    assert (
        "Lịch trực xếp vào ngày nghỉ: Thứ Hai, 11/4/2022, Ngày Giỗ Tổ Hùng Vương (nghỉ bù)" in said
    )


@pytest.mark.parametrize(
    ("head", "text", "message"),
    [
        (DUTY, "10 ngày làm việc", "“điểm: 10 ngày làm”, bảng lịch trực có 09 hàng"),
        (ROSTER, "05 đoàn viên", "“lượng: 05 đoàn viên”, bảng danh sách có 04 hàng"),
    ],
)
def test_the_text_that_counts_a_table_is_held_against_it(
    office: Path, head: str, text: str, message: str
) -> None:
    rows = kept(rows_of(table_of(docx.Document(str(office / DRAFT)), head)))
    in_word(office / DRAFT, head, rows[:-1])
    reworded(office, f"gồm {text[:2]}", f"gồm {len(rows) - 1:02d}")
    said = signed(office)
    assert f"{DRAFT}: DL547 cảnh báo: Văn bản ghi {message}\n" in said
    assert said.count("Văn bản ghi") == 1


def test_a_count_that_word_mends_in_other_words_too_is_right(office: Path) -> None:
    rows = kept(rows_of(table_of(docx.Document(str(office / DRAFT)), DUTY)))
    in_word(office / DRAFT, DUTY, rows[:-1])
    reworded(office, "gồm 10", "gồm 09")
    reworded(office, "10 ngày làm việc", "tất cả 09 (chín) ngày làm việc")
    assert "Văn bản ghi" not in signed(office)


def test_a_count_changed_in_the_text_alone_is_told(office: Path) -> None:
    reworded(office, "10 ngày làm việc", "9 ngày làm việc")
    assert "Văn bản ghi “điểm: 9 ngày làm”, bảng lịch trực có 10 hàng" in signed(office)


def reworded(office: Path, old: str, new: str) -> None:
    """Words of the draft changed in Word, in each paragraph that has them."""
    word = docx.Document(str(office / DRAFT))
    for paragraph in paragraphs(word):
        for run in paragraph.runs:
            text = run.text.replace("\xa0", " ")
            if old in text:
                run.text = text.replace(old, new)
    word.save(str(office / DRAFT))


def test_a_table_docgen_filled_can_follow_the_one_that_was_signed(office: Path) -> None:
    draft = "out/2022/tinh-nguyen/doi-1-ke-hoach.docx"
    rows = kept(rows_of(table_of(docx.Document(str(office / draft)), DUTY)))
    (_, _, one), (_, _, other) = rows[0].cells, rows[1].cells
    rows[0] = rows[0]._replace(cells=(*rows[0].cells[:2], other))
    rows[1] = rows[1]._replace(cells=(*rows[1].cells[:2], one))
    in_word(office / draft, DUTY, rows)
    said = signed(office, "doi-1", "10/3/2022")
    file = "data/2022/tinh-nguyen/doi-1-lich-truc.csv"
    follow = f"gõ lịch đã ký vào {file} (Ngày, Ca, Người trực) để in đúng như đã ký; không thì"
    assert f"{follow} lần sau vẫn in như docgen tính\n" in said
    assert "không gõ ở đâu" not in said
    status = inside(office, "status", "2022")[1]
    assert f"{follow} ban hành văn bản thay thế (thay_the: 02-KH/CĐ)" in status
    table = [
        f"{cells[0].rpartition(' ')[2]};{shift};{', '.join(cells[column].splitlines())}\n"
        for _, cells in rows
        for column, shift in ((1, "Ca sáng"), (2, "Ca chiều"))
    ]
    (office / file).write_text("Ngày;Ca;Người trực\n" + "".join(table), encoding="utf-8")
    assert "DL541" not in inside(office, "status", "2022")[1]


def test_data_that_follow_a_short_shift_that_was_signed_hold_nothing_up(office: Path) -> None:
    both = cell_changed(office, DUTY, 0, 1, "Trần Mẫu 9")[1].replace("\xa0", " ")
    signed(office)
    assert "DL541" in inside(office, "status", "2022")[1]
    typed = (office / TABLE).read_text(encoding="utf-8").splitlines()[1]
    assert typed.startswith("16/5/2022;"), (typed, both)
    edit(office / TABLE, typed, "16/5/2022;Trần Mẫu 9")
    code, out, err = inside(office, "data", "check", "2022")
    assert code == 0, out + err
    assert f"{TABLE}:2: DL253 cảnh báo: Ca sáng ngày 16/5/2022 (Thứ Hai) có 1 người" in out + err
    assert "02-KH/CĐ đã ký như vậy thì để nguyên" in out + err
    assert "DL541" not in inside(office, "status", "2022")[1]
    assert inside(office, "all", "2022")[0] == 0


def test_data_that_follow_two_leaders_that_were_signed_hold_nothing_up(office: Path) -> None:
    cell_changed(office, ROSTER, 1, 2, "Đội trưởng")
    signed(office)
    roster = office / "data/2022/tinh-nguyen/doi-2.csv"
    typed = roster.read_text(encoding="utf-8").splitlines()[2]
    edit(roster, typed, typed.replace("Đội phó", "Đội trưởng").replace("Đội viên", "Đội trưởng"))
    code, out, err = inside(office, "data", "check", "2022")
    assert code == 0, out + err
    assert "DL244 cảnh báo: Đội có hơn một đội trưởng" in out + err


def test_a_short_shift_nobody_has_signed_is_an_error(office: Path) -> None:
    typed = (office / TABLE).read_text(encoding="utf-8").splitlines()[1]
    edit(office / TABLE, typed, "16/5/2022;Trần Mẫu 9")
    code, out, err = inside(office, "data", "check", "2022")
    assert code == 1
    assert f"{TABLE}:2: DL253 Ca sáng ngày 16/5/2022 (Thứ Hai) có 1 người" in out + err


def test_a_period_moved_in_word_is_one_thing_to_say(office: Path) -> None:
    moved(office / DRAFT, 14)
    said = signed(office)
    assert (
        f"{DRAFT}: DL547 cảnh báo: Lịch trực đổi đợt: từ ngày 16/5/2022 đến ngày 27/5/2022 → từ "
        "ngày 30/5/2022 đến ngày 10/6/2022, 10 ngày, 10 ca\n"
    ) in said
    assert "sửa tu, den dưới truc (data/2022/tinh-nguyen/doi-2.md:16)" in said
    assert said.count("DL547") == 1


def test_a_period_moved_in_the_table_alone_is_said_of_the_text(office: Path) -> None:
    moved(office / DRAFT, 14, text=False)
    said = signed(office)
    assert "ngày 10/6/2022, 10 ngày, 10 ca; lời văn vẫn ghi 16/5/2022\n" in said
    assert said.count("DL547") == 1


def test_a_table_docgen_made_and_word_moved_is_one_note(office: Path) -> None:
    moved(office / "out/2022/tinh-nguyen/doi-1-ke-hoach.docx", 7)
    said = signed(office, "doi-1", "10/3/2022")
    assert said.count("DL547 cảnh báo: Lịch trực") == 2
    assert (
        "DL547 cảnh báo: Lịch trực xếp vào ngày nghỉ ở 3 ngày: Thứ Hai, 11/4/2022; Thứ Hai, "
        "02/5/2022; Thứ Ba, 03/5/2022\n"
    ) in said
    assert "đến ngày 06/5/2022, 19 ngày, 38 ca\n" in said
    assert "DL523 ghi chú: Bản được duyệt có 19 chỗ khác trong bảng docgen lập, chỗ đầu:\n" in said
    # The table, and the period in the text.
    assert said.count("DL523") == 2


def test_wrong_weekdays_all_over_are_one_thing_to_say(office: Path) -> None:
    moved(office / DRAFT, 1, weekdays=False)
    said = signed(office)
    assert (
        "DL547 cảnh báo: Lịch trực ghi thứ không đúng ngày ở 10 ngày: Thứ Hai, 17/5/2022; Thứ Ba, "
        "18/5/2022; Thứ Tư, 19/5/2022; …\n"
    ) in said
    assert ", mà ngày " not in said
    # One day lies outside, and is told by itself.
    assert "DL547 cảnh báo: Lịch trực ghi Thứ Sáu, 28/5/2022, ngoài đợt trực" in said


def test_a_member_renamed_in_the_roster_alone_is_one_thing_to_say(office: Path) -> None:
    cell_changed(office, ROSTER, 0, 0, "Nguyễn Văn Khác")
    said = signed(office)
    assert "DL547 cảnh báo: “Trần Mẫu 9” trực 4 ngày, không có trong danh sách đội: " in said
    assert said.count("DL547") == 1
