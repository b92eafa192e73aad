"""A whole year of an office, lived through the command line in one workspace.

What the samples invent is called real here, in a workspace of the test's own: otherwise nothing
could be issued.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import docx
import openpyxl

from tests.commands import docgen, edit, everybody_named, inside
from tests.word import change, paragraphs, split_runs, texts, with_style

THE_PLAN = "Kế hoạch số 07/KH-STP ngày 12/01/2023"
PLAN = "data/2023/ke-hoach.md"
TEAMS = ("doi-1", "doi-2")
DUTY = {"doi-1": ("03/4/2023", "28/4/2023"), "doi-2": ("15/5/2023", "26/5/2023")}


class Result(NamedTuple):
    """A row of the log as the clerk types it."""

    day: date
    task: int
    unit: str
    product: str
    count: int
    counted_in: str
    cost: int

    @property
    def news(self) -> int:
        return self.count if self.counted_in == "tin, bài" else 0


VP, PBGDPL, XDKT = "Văn phòng Sở", "Phòng Phổ biến, giáo dục pháp luật", "Phòng XD, KT và TDTHPL"
NEWS, PAPER = ("Tin, bài trên Cổng Thông tin điện tử của Sở", "tin, bài"), ("Văn bản", "văn bản")
LOG = tuple(
    Result(day, task, unit, *kind[:1], count, *kind[1:], cost)
    for day, task, unit, kind, count, cost in (
        (date(2022, 12, 15), 3, VP, NEWS, 2, 0),  # the first day of the reporting year
        (date(2023, 1, 17), 4, VP, PAPER, 1, 0),
        (date(2023, 3, 14), 3, PBGDPL, NEWS, 4, 5_000_000),  # the last day of the quarter's data
        (date(2023, 3, 15), 3, VP, NEWS, 3, 0),
        (date(2023, 5, 20), 15, XDKT, ("Tờ Thông tin", "số"), 1, 40_000_000),
        (date(2023, 8, 11), 3, PBGDPL, NEWS, 8, 0),
        (date(2023, 12, 14), 3, XDKT, NEWS, 5, 25_500_000),
    )
)
FIRST_DAY = date(2022, 12, 15)
# Each report: the days its data are of, its number, the day it is issued.
REPORTS = {
    "quy-1": (FIRST_DAY, date(2023, 3, 14), 30, "16/3/2023"),
    "6-thang": (FIRST_DAY, date(2023, 6, 14), 61, "16/6/2023"),
    "9-thang": (FIRST_DAY, date(2023, 9, 14), 95, "18/9/2023"),
    "nam": (FIRST_DAY, date(2023, 12, 14), 140, "15/12/2023"),
}


def test_an_office_lives_a_whole_year(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    a_new_year_is_made_from_the_old(office)
    what_changed_is_decided(office)
    nothing_is_issued_yet(office)
    the_plan_is_changed_in_word_and_issued(office)
    the_january_letter_is_issued(office)
    a_slip_of_the_plan_is_corrected(office)
    results_are_logged_in_excel(office)
    the_teams_have_their_papers(office)
    for name in REPORTS:
        a_report_is_issued(office, name)
    the_register_has_all_of_it(office)
    status_says_what_is_done_and_what_is_late(office)
    next_year_starts_from_what_was_signed(office)


# --- what people do


def ok(office: Path, *arguments: str) -> str:
    """What a command prints that must go well."""
    code, out, err = inside(office, *arguments)
    assert (code, err) == (0, ""), out + err
    return out


def refused(office: Path, *arguments: str) -> str:
    code, out, err = inside(office, *arguments)
    assert (code, out) == (1, ""), out + err
    return err


def issue(office: Path, paper: str, number: int, day: str) -> str:
    return ok(office, "issue", "2023", paper, "--so", str(number), "--ngay", day)


def printed(office: Path, file: str) -> str:
    """The words of a paper, blanks as they are read."""
    return "\n".join(texts(office / file)).replace("\u00a0", " ")


def archived(office: Path, name: str) -> str:
    return printed(office, f"data/2023/da-ban-hanh/{name}.docx")


def an_office(folder: Path) -> Path:
    office = folder / "Văn phòng Sở"
    assert docgen("init", str(office))[0] == 0
    for file in (office / "data").rglob("*.*"):
        if file.suffix in {".md", ".yaml", ".csv"}:
            lines = file.read_bytes().splitlines(keepends=True)
            kept = (x.replace(b";x\n", b";\n") for x in lines if b"minh_hoa: true" not in x)
            file.write_bytes(b"".join(kept))
    everybody_named(office)
    return office


# --- the year


def a_new_year_is_made_from_the_old(office: Path) -> None:
    out = ok(office, "rollover", "2022", "2023").splitlines()
    assert out[0].startswith("Đã tạo data/2023 từ data/2022: ")
    assert re.fullmatch(r"Còn \d+ điều phải quyết định, xem bằng: docgen review 2023", out[-1])
    assert not (office / "data/2023/ket-qua.csv").exists()
    # A draft may be looked at meanwhile; it says what it is and is not issued.
    assert "DL600 cảnh báo" in ok(office, "plan", "2023")
    assert printed(office, "out/2023/ke-hoach.docx").startswith("DỰ THẢO\n")
    said = refused(office, "issue", "2023", "ke-hoach", "--so", "7", "--ngay", "12/01/2023")
    assert "DL532 Kế hoạch còn" in said


def what_changed_is_decided(office: Path) -> None:
    edit(
        office / PLAN, "so: 523/KH-UBND\n  ngay: 28/12/2021", "so: 612/KH-UBND\n  ngay: 27/12/2022"
    )
    for file, name in (("co-quan", "Lê Viết Hồng"), ("chi-doan", "Trần Thị Mẫu")):
        edit(office / f"data/{file}.yaml", f"{name}\n", f"{name}\n    tu: 01/01/2022\n")
    for old, new in (("mức độ 3, 4", "toàn trình, một phần"), ("mức độ 3, mức độ 4", "toàn trình")):
        edit(office / PLAN, old, new)
    for team, (first, last) in DUTY.items():
        path = office / f"data/2023/tinh-nguyen/{team}.md"
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"^  vang:\n(?:    .*\n)+", "", text, flags=re.M)
        text = re.sub(r"^  tu:.*$", f"  tu: {first}", text, flags=re.M)
        path.write_text(re.sub(r"^  den:.*$", f"  den: {last}", text, flags=re.M), encoding="utf-8")
    code, out, _ = inside(office, "review", "2023")
    assert code == 1
    assert not re.findall("DL602|DL605|DL609", out)  # mended, and so gone
    assert "DL608 Cuộc thi viết sáng kiến về CCHC: năm 2023 có còn tổ chức" in out
    ids = re.findall(r"^    mã: (\S+)$", out, re.M)
    for left, ma in reversed([*enumerate(reversed(ids))]):
        why = "đã hỏi cơ quan chủ trì, năm nay vẫn thực hiện"
        said = ok(office, "review", "2023", "--done", ma, "--why", why)
        assert said.startswith("Đã ghi lý do giữ nguyên; ")
        assert f"còn {left} điều" in said or left == 0
    assert "Rà soát năm 2023: không còn điều nào phải quyết định" in ok(office, "review", "2023")
    assert ok(office, "data", "check", "2023").endswith("không có lỗi\n")


def nothing_is_issued_yet(office: Path) -> None:
    assert set(states(office).values()) <= {("quá hạn, chưa có", ""), ("quá hạn, có dự thảo", "")}
    assert ok(office, "register", "2023") == "Sổ đăng ký văn bản đi năm 2023: chưa có văn bản nào\n"


def the_plan_is_changed_in_word_and_issued(office: Path) -> None:
    ok(office, "plan", "2023")
    draft = office / "out/2023/ke-hoach.docx"
    document = docx.Document(str(draft))
    for style in ("VB Số ký hiệu", "VB Địa danh ngày tháng"):
        split_runs(with_style(document, style))
    aim = next(p for p in paragraphs(document) if "Tiếp tục nâng cao nhận thức" in p.text)
    change(aim, "Tiếp tục", "Không ngừng")
    (task,) = (r for r in document.tables[-1].rows if r.cells[0].text == "7")
    task.cells[3].paragraphs[0].runs[0].text = f"{VP}; {PBGDPL}"
    document.save(str(draft))
    assert "--force" in refused(office, "plan", "2023")  # what people changed is not written over
    out = issue(office, "ke-hoach", 7, "12/01/2023")
    assert out.endswith(f"Đã ban hành {THE_PLAN} của Sở Tư pháp\n")
    assert f"{PLAN}:31: DL523 ghi chú: Bản được duyệt có chỗ khác dữ liệu" in out
    assert "data/2023/nhiem-vu.csv:13: DL523 ghi chú" in out
    final = archived(office, "07-KH-STP-ke-hoach")
    assert "Số: 07/KH-STP" in final
    assert "Hà Tĩnh, ngày 12 tháng 01 năm 2023" in final
    assert "1. Không ngừng nâng cao nhận thức" in final
    assert "kèm theo Kế hoạch số 07/KH-STP ngày 12 tháng 01 năm 2023 của Sở Tư pháp" in final
    assert "612/KH-UBND ngày 27/12/2022" in final
    again = refused(office, "issue", "2023", "ke-hoach", "--so", "8", "--ngay", "13/01/2023")
    assert f"{THE_PLAN} của Sở Tư pháp" in again


def the_january_letter_is_issued(office: Path) -> None:
    ok(office, "directive", "2023")
    taken = refused(
        office, "issue", "2023", "chi-dao-thang-01", "--so", "7", "--ngay", "17/01/2023"
    )
    assert "DL513" in taken
    out = issue(office, "chi-dao-thang-01", 9, "17/01/2023")
    assert out.endswith("Đã ban hành Công văn số 09/STP-VP ngày 17/01/2023 của Sở Tư pháp\n")
    letter = archived(office, "09-STP-VP-chi-dao-thang-01")
    assert f"{THE_PLAN} của Sở Tư pháp" in letter
    file = docx.Document(str(office / "data/2023/da-ban-hanh/09-STP-VP-chi-dao-thang-01.docx"))
    quota = next(t for t in file.tables if t.rows[0].cells[0].text == "TT")
    sums = [cell.text for cell in quota.rows[-1].cells]
    assert sums[0] == "Tổng cộng"
    numbers = [int(text) for text in sums[2:] if text.isdigit()]
    assert numbers[-1] == 80 or 80 in numbers  # 40 people, 02 each


def a_slip_of_the_plan_is_corrected(office: Path) -> None:
    (office / "data/2023/dinh-chinh.md").write_text(
        "---\nloai: cong_van\nthang: 2\ndinh_chinh: 07/KH-STP\n"
        "trich_yeu: đính chính Kế hoạch tuyên truyền cải cách hành chính năm {{ nam }}\n"
        "don_vi_soan_thao: VP\nnguoi_ky: giam_doc\nkinh_gui: Các Phòng, Trung tâm thuộc Sở\n"
        'noi_nhan:\n  - Như trên\n  - Lãnh đạo Sở\n  - "Lưu: VT, VP"\n---\n\n'
        "Sở Tư pháp ban hành {{ van_ban_dinh_chinh }}. Do sơ suất trong khâu soạn thảo, Sở Tư pháp "
        "đính chính như sau:\n\n"
        "Tại nhiệm vụ số 7 của Phụ lục, sản phẩm đọc là “Chuyên mục “Cải cách hành chính””.\n\n"
        "Sở Tư pháp thông báo để các đơn vị biết, thực hiện./.\n",
        encoding="utf-8",
    )
    assert "DL119" not in ok(office, "write", "2023", "dinh-chinh")  # the annex is the plan's
    out = issue(office, "dinh-chinh", 15, "08/02/2023")
    assert "Đã ban hành Công văn số 15/STP-VP ngày 08/02/2023" in out
    assert f"ban hành {THE_PLAN} của Sở Tư pháp." in archived(office, "15-STP-VP-dinh-chinh")


def results_are_logged_in_excel(office: Path) -> None:
    assert "Đã ghi data/2023/ket-qua.xlsx" in ok(office, "data", "excel", "2023")
    file = office / "data/2023/ket-qua.xlsx"
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    for row, result in enumerate(LOG, 2):
        for column, value in enumerate(result, 1):
            sheet.cell(row, column, value)
    assert heads[: len(Result._fields)] == [
        *("Ngày", "Nhiệm vụ", "Đơn vị", "Sản phẩm", "Số lượng", "Đơn vị tính", "Kinh phí (đồng)")
    ]
    wrong = sheet.cell(len(LOG) + 2, 1)
    for column, value in enumerate(("30/02/2023", 99, VP, "Bài viết", -1, "bài", 0), 1):
        sheet.cell(wrong.row, column, value)
    book.save(file)
    faults = inside(office, "data", "check", "2023")
    assert faults[0] == 1
    told = [
        x for x in faults[1].splitlines() if x.startswith(f"data/2023/ket-qua.xlsx:{wrong.row}:")
    ]
    assert {x.split()[1] for x in told} == {"DL220", "DL223", "DL227"}
    sheet.delete_rows(wrong.row)
    book.save(file)
    assert inside(office, "data", "check", "2023")[0] == 0


def the_teams_have_their_papers(office: Path) -> None:
    ok(office, "volunteer", "2023")
    for number, team in enumerate(TEAMS, 1):
        month = DUTY[team][0].split("/")[1]
        day = f"20/{int(month) - (team == 'doi-1')}/2023"
        assert f"số 0{number}-KH/CĐ" in issue(office, f"{team}-ke-hoach", number, day)
        assert (office / f"data/2023/da-ban-hanh/0{number}-KH-CD-{team}-ke-hoach.docx").is_file()
    plan = archived(office, "01-KH-CD-doi-1-ke-hoach")
    assert f"{THE_PLAN} của Sở Tư pháp" in plan
    assert "từ ngày 03/4/2023 đến ngày 28/4/2023" in plan
    # Each letter cites its own team's plan.
    ok(office, "volunteer", "2023")
    for number, team in enumerate(TEAMS, 1):
        letter = printed(office, f"out/2023/tinh-nguyen/{team}-cong-van.docx")
        assert f"Kế hoạch số 0{number}-KH/CĐ ngày 20/" in letter
    register = ok(office, "register", "2023", "--doan")
    assert [n for n in ("01-KH/CĐ", "02-KH/CĐ", "07/KH-STP") if n in register] == [
        *("01-KH/CĐ", "02-KH/CĐ")
    ]


def a_report_is_issued(office: Path, name: str) -> None:
    first, last, number, day = REPORTS[name]
    ok(office, "report", "2023", name)
    out = issue(office, name, number, day)
    issued = f"Công văn số {number}/STP-VP ngày {day} của Sở Tư pháp"
    assert out.splitlines()[-1] == f"Đã ban hành {issued}"
    report = archived(office, f"{number}-STP-VP-{name}")
    assert f"{THE_PLAN} của Sở Tư pháp" in report
    assert f"số liệu từ ngày 15/12/2022 đến ngày {last.day}/{_month(last)}/{last.year}" in report
    period = [result for result in LOG if first <= result.day <= last]
    news, cost = sum(x.news for x in period), sum(x.cost for x in period)
    assert f"các đơn vị có {news:02} tin, bài; lũy kế {news:02}/80 tin, bài" in report
    assert re.search(rf"trong kỳ:? {re.escape(_dong(cost))} đồng", report)
    table = docx.Document(str(office / f"data/2023/da-ban-hanh/{number}-STP-VP-{name}.docx"))
    by_unit = next(t for t in table.tables if t.rows[0].cells[1].text == "Đơn vị")
    cells = {row.cells[1].text.replace("\u00a0", " "): row.cells[2].text for row in by_unit.rows}
    assert cells[VP] == str(sum(x.news for x in period if x.unit == VP))
    assert cells[PBGDPL] == str(sum(x.news for x in period if x.unit == PBGDPL))


def _month(day: date) -> str:
    return f"{day.month:02}" if day.month < 3 else str(day.month)


def _dong(amount: int) -> str:
    return f"{amount:,}".replace(",", ".")


def the_register_has_all_of_it(office: Path) -> None:
    files = ("--csv", str(office / "so.csv"), "--xlsx", str(office / "so.xlsx"))
    ok(office, "register", "2023", *files)
    with (office / "so.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file, delimiter=";")
    assert len(head) == 10
    assert [(row[0], row[1]) for row in rows] == [
        ("07/KH-STP", "12/01/2023"),
        ("09/STP-VP", "17/01/2023"),
        ("15/STP-VP", "08/02/2023"),
        *((f"{number}/STP-VP", day) for _, _, number, day in REPORTS.values()),
    ]
    assert {row[3] for row in rows} == {"Lê Viết Hồng"}
    # Whom it went to, by name: nobody finds "Như trên" in a register.
    to = {row[0]: row[4] for row in rows}
    assert to["09/STP-VP"] == "Các Phòng, Trung tâm thuộc Sở; Lãnh đạo Sở"
    assert to["30/STP-VP"] == "Sở Thông tin và Truyền thông; Lãnh đạo Sở"
    notes = {row[0]: row[9] for row in rows}
    assert "15/STP-VP" in notes["07/KH-STP"]
    assert "07/KH-STP" in notes["15/STP-VP"]
    sheet = openpyxl.load_workbook(office / "so.xlsx").worksheets[0]
    assert [cell.value for cell in sheet[5]][:2] == ["07/KH-STP", "12/01/2023"]


def states(office: Path) -> dict[str, tuple[str, str]]:
    """Paper → its state and number, as `docgen status` prints them."""
    lines = ok(office, "status", "2023").splitlines()
    lines = lines[: lines.index("")] if "" in lines else lines  # findings follow a blank line
    rule = next(k for k, line in enumerate(lines) if line.startswith("--"))
    starts = [m.start() for m in re.finditer(r"-+", lines[rule])]
    rows: dict[str, tuple[str, str]] = {}
    name = ""
    for line in lines[rule + 1 :]:
        cells = [line[a:b].strip() for a, b in zip(starts, [*starts[1:], None], strict=True)]
        name = cells[0] or name  # a long cell goes on in the next line
        state, number = rows.get(name, ("", ""))
        rows[name] = (f"{state} {cells[2]}".strip(), number + cells[3])
    return rows


def status_says_what_is_done_and_what_is_late(office: Path) -> None:
    now = states(office)
    corrected = "đã ban hành; được đính chính bằng số 15/STP-VP ngày 08/02/2023"
    assert now["ke-hoach"] == (corrected, "07/KH-STP")
    assert now["chi-dao-thang-01"] == ("đã ban hành", "09/STP-VP")
    assert now["doi-1-ke-hoach"] == ("đã ban hành", "01-KH/CĐ")
    correcting = "đã ban hành; đính chính số 07/KH-STP ngày 12/01/2023"
    assert now["dinh-chinh"] == (correcting, "15/STP-VP")
    for name, (_, _, number, _) in REPORTS.items():
        assert now[name] == ("đã ban hành", f"{number}/STP-VP")
    left = {name for name, (state, _) in now.items() if state.startswith("quá hạn")}
    assert left == {"doi-1-cong-van", "doi-2-cong-van", "quy-2", "quy-3", "quy-4"}


def next_year_starts_from_what_was_signed(office: Path) -> None:
    out = ok(office, "rollover", "2023", "2024")
    assert "data/2024/ke-hoach.md:31: DL611 ghi chú: Lấy theo bản đã ký" in out
    assert "data/2023/ket-qua.xlsx: DL612 ghi chú: Không chép tệp" in out
    plan = (office / "data/2024/ke-hoach.md").read_text(encoding="utf-8")
    assert "nam: 2024" in plan
    assert "1. Không ngừng nâng cao nhận thức" in plan
    code, out, _ = inside(office, "review", "2024")
    assert code == 1
    assert "DL602 Văn bản gốc Kế hoạch số 612/KH-UBND ngày 27/12/2022 là của năm trước" in out
    # The table is a workbook now, which is left to people.
    assert "DL601 " in out
    assert f"{VP}; {PBGDPL}" in out
    # What was decided for 2023 is asked anew.
    assert "DL608 Cuộc thi viết sáng kiến về CCHC: năm 2024 có còn tổ chức" in out
    assert refused(office, "rollover", "2023", "2024").startswith(
        "docgen: data/2024: đã có dữ liệu"
    )
