"""A year rolled over, reviewed, drafted and issued by the command line, as an office lives it."""

from __future__ import annotations

import copy
import csv
import io
import json
import re
from pathlib import Path

import docx
import pytest
from docx.text.paragraph import Paragraph

from tests.commands import edit, inside
from tests.reviewed import PLAN, codes, contents, of_the_plan, open_items, papers, tick
from tests.word import change, paragraphs, texts

TABLE = "nhiem-vu.csv"
REVIEW = "ra-soat.yaml"
FIRST = "1. Tiếp tục nâng cao nhận thức"
_ID = re.compile(r"^    mã: (\S+)$", re.MULTILINE)


def issue_as_edited(workspace: Path) -> None:
    """The plan of 2022 changed in Word as leaders change it, and issued with --file."""
    assert inside(workspace, "plan", "2022")[0] == 0
    document = docx.Document(str(workspace / "out/2022/ke-hoach.docx"))

    def with_text(text: str) -> Paragraph:
        return next(p for p in paragraphs(document) if text in p.text)

    change(with_text("Tiếp tục nâng cao"), "Tiếp tục", "Không ngừng")
    change(with_text("4. Tuyên truyền đầy đủ"), "của tỉnh và của ngành. Việc", "của tỉnh. Việc")
    change(with_text("ít nhất 02"), "02", "03")
    change(with_text("Hàng tháng"), "Hàng tháng", "Hằng tháng")
    change(with_text("Lãnh đạo Sở;"), "Lãnh đạo Sở", "Lãnh đạo Sở, Công đoàn Sở")
    dropped = with_text("- Những kết quả đạt được")
    dropped._p.getparent().remove(dropped._p)
    before = with_text("- Vai trò, trách nhiệm")
    added = copy.deepcopy(before._p)
    before._p.addnext(added)
    new = Paragraph(added, before._parent)
    new.runs[0].text = "- Kết quả chuyển đổi số của ngành Tư pháp năm 2022."
    for run in new.runs[1:]:
        run.text = ""
    (row,) = (r for r in document.tables[-1].rows if r.cells[0].text == "7")
    row.cells[3].paragraphs[0].runs[0].text = "Văn phòng Sở; Phòng Hành chính và hỗ trợ tư pháp"
    document.save(str(workspace / "duyet.docx"))
    code, out, err = inside(
        workspace,
        *("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12"),
        *("--file", str(workspace / "duyet.docx")),
    )
    assert code == 0, out + err


def test_next_year_starts_with_this_years_files_and_its_own_year(workspace: Path) -> None:
    before = contents(workspace / "data")
    code, out, err = inside(workspace, "rollover", "2022", "2023")
    assert (code, err) == (0, "")
    made = contents(workspace / "data/2023")
    assert out.splitlines()[0] == f"Đã tạo data/2023 từ data/2022: {len(made)} tệp"
    count = len(open_items(workspace, 2023))
    assert out.splitlines()[-1].startswith(f"Còn {count} điều phải quyết định")
    assert made.pop(REVIEW).startswith(b"# yaml-language-server: $schema=../luoc-do/ra-soat.schema")
    old = contents(workspace / "data/2022")
    assert made[PLAN] == old[PLAN].replace(b"nam: 2022", b"nam: 2023")
    assert set(old) - set(made) == {"ket-qua.csv", "tinh-nguyen/doi-2-lich-truc.csv"}
    same = {name for name in made if made[name] == old[name]}
    assert set(made) - same == {PLAN, "tinh-nguyen/doi-1.md", "tinh-nguyen/doi-2.md"}
    tables = [name for name in made if name.endswith(".csv")]
    assert tables
    assert all(made[name] == old[name] for name in tables)
    after = contents(workspace / "data")
    assert {n: d for n, d in after.items() if not n.startswith("2023/")} == before


def test_rolling_over_onto_data_changes_nothing_and_says_so(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    edit(workspace / "data/2023/ke-hoach.md", "Tiếp tục", "Không ngừng")
    before = contents(workspace / "data")
    code, out, err = inside(workspace, "rollover", "2022", "2023")
    assert (code, out) == (1, "")
    assert "data/2023: đã có dữ liệu, không thay đổi gì" in err
    assert contents(workspace / "data") == before


@pytest.mark.parametrize("name", ["ket-qua.csv", "ket-qua.xlsx"])
def test_a_log_begun_before_the_year_is_made_stays(workspace: Path, name: str) -> None:
    """What is done from 15 December on is logged for the next year."""
    if name.endswith(".xlsx"):
        assert inside(workspace, "data", "excel", "2022")[0] == 0
    log = workspace / "data/2023" / name
    log.parent.mkdir()
    log.write_bytes((workspace / "data/2022" / name).read_bytes())
    before = log.read_bytes()
    code, out, err = inside(workspace, "rollover", "2022", "2023")
    assert (code, err) == (0, "")
    assert log.read_bytes() == before
    assert f"data/2023/{name}" not in out
    assert (workspace / "data/2023" / PLAN).is_file()
    assert [f.name for f in (workspace / "data").iterdir() if f.name.startswith(".")] == []


def test_a_log_that_a_killed_rollover_set_aside_is_put_back(workspace: Path) -> None:
    aside = workspace / "data/.2023.docgen-cu"
    aside.mkdir()
    (aside / "ket-qua.csv").write_text("Ngày\n", encoding="utf-8")
    assert inside(workspace, "rollover", "2022", "2023")[0] == 0
    assert (workspace / "data/2023/ket-qua.csv").read_text(encoding="utf-8") == "Ngày\n"
    assert not aside.exists()


def test_an_empty_folder_is_no_data(workspace: Path) -> None:
    (workspace / "data/2023").mkdir()
    assert inside(workspace, "rollover", "2022", "2023")[0] == 0
    assert (workspace / "data/2023" / PLAN).is_file()


def test_the_review_of_2023_names_what_changed_since_2022(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    code, out, err = inside(workspace, "review", "2023")
    assert (code, err) == (1, "")
    assert out.splitlines()[0].startswith("data/2023/ke-hoach.md:16: DL602 Văn bản gốc Kế hoạch số")
    assert codes(workspace, 2023) == {"DL602", "DL607", "DL608", "DL609"}
    assert "mức độ 3, 4" in out
    assert "Cuộc thi “Tìm hiểu cải cách hành chính”" in out
    assert "chưa kiểm chứng" in out
    assert "giai đoạn 2021-2030" not in out
    assert "Nghị định số 107/2020" not in out


def test_the_review_of_2026_names_bodies_districts_and_movements_that_are_gone(
    workspace: Path,
) -> None:
    inside(workspace, "rollover", "2022", "2026")
    items = of_the_plan(workspace, 2026)
    assert {i["code"] for i in items} == {"DL602", "DL604", "DL606", "DL607", "DL608", "DL609"}
    gone = [i for i in items if i["code"] == "DL604"]
    assert {(i["path"], i["line"]) for i in gone} == {
        ("data/2026/ke-hoach.md", 10),
        ("data/2026/ke-hoach.md", 97),
        ("data/2026/nhiem-vu.csv", 13),
        ("data/2026/nhiem-vu.csv", 14),
    }
    assert all("Sở Khoa học và Công nghệ" in str(i["hint"]) for i in gone)
    assert any("cấp huyện" in str(i["message"]) for i in items)
    assert any("2019-2025" in str(i["message"]) for i in items)
    assert inside(workspace, "plan", "2026")[0] == 0


@pytest.mark.parametrize("new", [2023, 2026])
def test_the_issued_plan_is_where_next_year_starts(workspace: Path, new: int) -> None:
    issue_as_edited(workspace)
    out = inside(workspace, "rollover", "2022", str(new))[1]
    plan = (workspace / f"data/{new}" / PLAN).read_text(encoding="utf-8")
    assert "1. Không ngừng nâng cao nhận thức" in plan
    assert "Kế hoạch CCHC năm {{ nam }} của tỉnh. Việc tuyên truyền CCHC" in plan
    assert 'tin_bai_moi_nguoi: "03"' in plan
    assert "ít nhất {{ tin_bai_moi_nguoi }} tin, bài" in plan
    raw = (workspace / f"data/{new}" / TABLE).read_text(encoding="utf-8-sig")
    rows = {row[0]: row for row in csv.reader(io.StringIO(raw), delimiter=";")}
    assert rows["7"][3] == "Văn phòng Sở; Phòng Hành chính và hỗ trợ tư pháp"
    assert rows["15"][5] == "Hằng tháng trong năm {{ nam }}"
    assert rows["3"][3] == "Văn phòng Sở"
    assert f"data/{new}/ke-hoach.md:31: DL611 ghi chú: Lấy theo bản đã ký" in out
    signed = [i for i in open_items(workspace, new) if i["code"] == "DL601"]
    assert [i["line"] for i in signed] == [12, 59, 67]
    said = " ".join(str(i["message"]) for i in signed)
    assert "Lãnh đạo Sở, Công đoàn Sở" in said
    assert "có thêm đoạn: - Kết quả chuyển đổi số của ngành Tư pháp năm 2022." in said
    assert "bỏ đoạn: - Những kết quả đạt được" in said


def test_a_khoan_put_in_and_those_after_it_renumbered_leave_a_plan_to_be_printed(
    workspace: Path,
) -> None:
    assert inside(workspace, "plan", "2022")[0] == 0
    document = docx.Document(str(workspace / "out/2022/ke-hoach.docx"))
    last = next(p for p in paragraphs(document) if p.text.startswith("4. Tuyên truyền đầy đủ"))
    added = copy.deepcopy(last._p)
    last._p.addprevious(added)
    change(last, "4. Tuyên truyền đầy đủ", "5. Thông tin đầy đủ")
    new = Paragraph(added, last._parent)
    change(new, new.text, "4. Biểu dương kịp thời điển hình tiên tiến.")
    document.save(str(workspace / "out/2022/ke-hoach.docx"))
    order = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    assert inside(workspace, *order)[0] == 0

    inside(workspace, "rollover", "2022", "2023")

    plan = (workspace / "data/2023" / PLAN).read_text(encoding="utf-8")
    assert "\n4. Thông tin đầy đủ" in plan
    signed = [i for i in open_items(workspace, 2023) if i["code"] == "DL601"]
    assert ["có thêm đoạn: 4. Biểu dương" in str(i["message"]) for i in signed] == [True]
    code, out, err = inside(workspace, "plan", "2023")
    assert code == 0, out + err
    assert "DỰ THẢO" in texts(workspace / "out/2023/ke-hoach.docx")


def test_what_was_signed_vanishes_from_the_review_once_the_data_say_it(workspace: Path) -> None:
    issue_as_edited(workspace)
    inside(workspace, "rollover", "2022", "2023")
    plan = workspace / "data/2023" / PLAN
    edit(plan, "  - Lãnh đạo Sở\n", "  - Lãnh đạo Sở, Công đoàn Sở\n")
    text = plan.read_text(encoding="utf-8")
    lines = [x for x in text.split("\n") if not x.startswith("- Những kết quả đạt được")]
    place = next(k for k, x in enumerate(lines) if x.startswith("- Vai trò, trách nhiệm"))
    lines[place + 1 : place + 1] = [
        "",
        "- Kết quả chuyển đổi số của ngành Tư pháp năm {{ nam }}.",
    ]
    plan.write_text("\n".join(lines), encoding="utf-8")
    assert "DL601" not in codes(workspace, 2023)


def test_a_changed_archive_is_said_and_not_used(workspace: Path) -> None:
    issue_as_edited(workspace)
    (archive,) = (workspace / "data/2022/da-ban-hanh").iterdir()
    archive.write_bytes(archive.read_bytes() + b" ")
    out = inside(workspace, "rollover", "2022", "2023")[1]
    assert "DL613 cảnh báo: Không dùng được bản lưu của Kế hoạch số 15/KH-STP" in out
    assert FIRST in (workspace / "data/2023" / PLAN).read_text(encoding="utf-8")
    # What it advises is what helps.
    assert "lấy lại tệp, dời data/2023 ra khỏi data/ rồi chạy lại" in out
    archive.write_bytes(archive.read_bytes()[:-1])
    (workspace / "data/2023").rename(workspace / "2023 bỏ")
    out = inside(workspace, "rollover", "2022", "2023")[1]
    assert "DL613" not in out
    assert "DL611 ghi chú: Lấy theo bản đã ký" in out


def test_a_tick_keeps_its_reason_and_holds_until_the_words_change(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    contest = next(i for i in open_items(workspace, 2023) if "viết sáng kiến" in str(i["message"]))
    left = len(open_items(workspace, 2023)) - 1
    assert tick(workspace, 2023, str(contest["id"]).lower()) == (
        f"Đã ghi lý do giữ nguyên; còn {left} điều phải quyết định\n"
    )
    table = workspace / "data/2023" / TABLE
    edit(table, "1;Tham mưu", "1;Việc mới;Bài;Văn phòng Sở;;Tháng 01/{{ nam }};0\n2;Tham mưu")
    assert contest["id"] not in [i["id"] for i in open_items(workspace, 2023)]
    shown = inside(workspace, "review", "2023", "--all")[1]
    assert "đã hỏi cơ quan chủ trì" in shown
    edit(table, "Cuộc thi viết sáng kiến về CCHC", "Cuộc thi viết sáng kiến về chuyển đổi số")
    shown = inside(workspace, "review", "2023")[1]
    assert f"DL610 ghi chú: {contest['id']} đã quyết định, nay không còn trong dữ liệu" in shown
    assert "Cuộc thi viết sáng kiến về chuyển đổi số" in shown


def test_a_finding_mended_in_the_data_is_gone(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    assert "DL609" in codes(workspace, 2023)
    edit(
        workspace / "data/co-quan.yaml",
        "    ho_ten: Lê Viết Hồng\n",
        "    ho_ten: Lê Viết Hồng\n    tu: 01/01/2020\n",
    )
    plan = workspace / "data/2023" / PLAN
    edit(plan, "so: 523/KH-UBND\n  ngay: 28/12/2021", "so: 600/KH-UBND\n  ngay: 28/12/2022")
    assert not codes(workspace, 2023) & {"DL602", "DL609"}


def test_a_paper_under_review_is_a_draft_and_is_issued_when_all_is_decided(
    workspace: Path,
) -> None:
    inside(workspace, "rollover", "2022", "2023")
    code, out, _ = inside(workspace, "plan", "2023")
    assert code == 0
    assert "DL600 cảnh báo: Kế hoạch còn 10 điều phải quyết định" in out
    assert texts(workspace / "out/2023/ke-hoach.docx")[0] == "DỰ THẢO"
    issue = ("issue", "2023", "ke-hoach", "--so", "5", "--ngay", "2023-01-12")
    code, _, err = inside(workspace, *issue)
    assert code == 1
    assert "data/2023/ke-hoach.md:16: DL602" in err
    assert "DL532 Kế hoạch còn 10 điều phải quyết định" in err
    assert not (workspace / "data/ban-hanh.yaml").exists()
    items = open_items(workspace, 2023)
    for item in items:
        tick(workspace, 2023, item["id"])
    assert inside(workspace, "review", "2023") == (
        0,
        f"{len(items)} điều đã quyết định, xem bằng: --all\n"
        "Rà soát năm 2023: không còn điều nào phải quyết định\n",
        "",
    )
    # What was printed before the decision still says that it is a draft.
    assert "DL516 Tệp còn dòng đóng khung “DỰ THẢO”" in inside(workspace, *issue)[2]
    assert inside(workspace, "plan", "2023")[0] == 0
    assert "DỰ THẢO" not in texts(workspace / "out/2023/ke-hoach.docx")
    code, out, err = inside(workspace, *issue)
    assert (code, err) == (0, "")
    assert out.endswith("Đã ban hành Kế hoạch số 05/KH-STP ngày 12/01/2023 của Sở Tư pháp\n")


def test_invented_data_under_review_say_both(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    assert inside(workspace, "directive", "2023")[0] == 0
    assert texts(workspace / "out/2023/chi-dao-thang-01.docx")[0] == "MINH HỌA - DỰ THẢO"


def test_an_open_question_holds_back_only_the_papers_it_concerns(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    for item in open_items(workspace, 2023):
        if "chi-dao-thang-01.md" in papers(item):
            tick(workspace, 2023, item["id"])
    assert open_items(workspace, 2023)
    assert "DL600" not in inside(workspace, "directive", "2023")[1]
    assert "DL600" in inside(workspace, "plan", "2023")[1]


def test_a_year_typed_by_hand_is_advised_and_not_bound(workspace: Path) -> None:
    code, out, _ = inside(workspace, "review", "2022")
    assert code == 0
    assert "không điều nào chặn việc ban hành" in out
    inside(workspace, "plan", "2022")
    assert "DỰ THẢO" not in texts(workspace / "out/2022/ke-hoach.docx")


def test_status_tells_what_is_to_be_decided(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    assert "DL600" in inside(workspace, "status", "2023")[1]


def test_the_workbook_in_place_of_the_table_is_looked_through_too(workspace: Path) -> None:
    assert inside(workspace, "data", "excel", "2022")[0] == 0
    issue_as_edited(workspace)
    inside(workspace, "rollover", "2022", "2026")
    assert not (workspace / "data/2026/nhiem-vu.csv.cu").exists()
    items = open_items(workspace, 2026)
    rows = {i["line"] for i in items if i["path"] == "data/2026/nhiem-vu.xlsx"}
    assert rows >= {8, 9, 16}  # tasks 7, 8 and 15
    signed = [i for i in items if i["code"] == "DL601" and "xlsx" in str(i["path"])]
    said = {(i["line"], i["place"], str(i["message"]).partition(": ")[2]) for i in signed}
    assert said == {
        (8, "cột “Đơn vị chủ trì”", "Văn phòng Sở; Phòng Hành chính và hỗ trợ tư pháp"),
        (16, "cột “Thời gian thực hiện”", "Hằng tháng trong năm 2022"),
    }


def test_json_tells_what_the_rollover_did(workspace: Path) -> None:
    said = json.loads(inside(workspace, "rollover", "2022", "2023", "--json")[1])
    assert {"path": "data/2023/ke-hoach.md"} in said["files"]
    assert said["open"] == len(open_items(workspace, 2023))


def test_ids_are_printed_for_ticking(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    out = inside(workspace, "review", "2023")[1]
    assert _ID.findall(out) == [item["id"] for item in open_items(workspace, 2023)]


def test_what_faults_make_unreadable_is_not_called_decided(workspace: Path) -> None:
    inside(workspace, "rollover", "2022", "2023")
    edit(workspace / "data/2023" / PLAN, "---\n\nThực hiện", "\n\nThực hiện")
    out = inside(workspace, "review", "2023")[1]
    assert "Dữ liệu năm 2023 còn 1 lỗi, chỗ có lỗi có thể chưa rà soát được" in out
    assert json.loads(inside(workspace, "review", "2023", "--json")[1])["data_errors"] == 1
