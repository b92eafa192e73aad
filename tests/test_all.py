"""`docgen all` and `--trinh-ky`: the whole set in one go, and what each paper is submitted with."""

from __future__ import annotations

import io
import json
import shutil
from typing import TYPE_CHECKING

import docx
import pytest

from docgen import pdf
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.commands import edit, inside
from tests.papers import ROOT, SMALL

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAMES = ("ke-hoach", "chi-dao-thang-01", "thong-bao")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(SMALL / "data", tmp_path / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    for name in ("thong-bao.md", "chi-dao-thang-01.md"):
        shutil.copy(SMALL / name, tmp_path / "data" / "2022")
    return tmp_path


def out(workspace: Path, name: str) -> Path:
    return workspace / "out" / "2022" / name


def cells(sheet: Path) -> list[list[list[str]]]:
    """Tables, rows, cells of a sheet."""
    document = docx.Document(str(sheet))
    return [[[c.text for c in row.cells] for row in table.rows] for table in document.tables]


def change_by_hand(paper: Path, old: str, new: str) -> bytes:
    document = docx.Document(str(paper))
    paragraph = next(p for p in document.paragraphs if old in p.text)
    run = next(run for run in paragraph.runs if old in run.text)
    run.text = run.text.replace(old, new)
    document.save(str(paper))
    return paper.read_bytes()


def test_every_typed_paper_is_written(workspace: Path) -> None:
    code, said, _ = inside(workspace, "all", "2022")

    assert code == 0
    assert said == "".join(f"Đã ghi out/2022/{name}.docx\n" for name in NAMES)
    assert not out(workspace, "trinh-ky").exists()
    assert inside(workspace, "all", "2022")[1].count("Không đổi") == len(NAMES)


def test_each_is_what_its_own_command_writes(workspace: Path, tmp_path: Path) -> None:
    inside(workspace, "all", "2022")
    for command in (("plan", "2022"), ("directive", "2022"), ("write", "2022", "thong-bao")):
        assert inside(workspace, *command)[1].startswith("Không đổi")


def test_one_start_prints_all(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def printing(papers: Mapping[str, bytes]) -> dict[str, bytes]:
        asked.append(list(papers))
        return dict.fromkeys(papers, b"%PDF /Type /Page ")

    monkeypatch.setattr(pdf, "to_pdfs", printing)

    code, said, _ = inside(workspace, "all", "2022", "--pdf", "--trinh-ky")

    assert code == 0
    assert asked == [[f"{name}.docx" for name in NAMES]]
    assert said.count("(1 trang)") == 2 * len(NAMES)
    assert not list(out(workspace, "trinh-ky").glob("*.pdf"))  # filled in by hand, printed in Word


def test_json_names_each_file_s_paper_and_kind(workspace: Path) -> None:
    code, said, err = inside(workspace, "all", "2022", "--trinh-ky", "--json")

    assert (code, err) == (0, "")
    files = json.loads(said)["files"]
    assert [(f["paper"], f["kind"]) for f in files] == [
        *((name, "docx") for name in NAMES),
        *((name, "phieu-trinh") for name in NAMES),
    ]
    assert files[-1]["path"] == "out/2022/trinh-ky/thong-bao.docx"


def test_out_and_force_are_those_of_every_command(workspace: Path) -> None:
    inside(workspace, "all", "2022", "--out", str(workspace / "xem"))
    paper = workspace / "xem" / "thong-bao.docx"
    edited = change_by_hand(paper, "lịch nghỉ", "thời gian nghỉ")

    code, said, _ = inside(workspace, "all", "2022", "--out", str(workspace / "xem"), "--force")

    assert code == 0
    assert "bản cũ được giữ ở xem/thong-bao.ban-cu-1.docx" in said
    assert (workspace / "xem" / "thong-bao.ban-cu-1.docx").read_bytes() == edited


def test_issued_papers_stay_and_are_said(workspace: Path) -> None:
    inside(workspace, "plan", "2022")
    inside(workspace, "issue", "2022", "ke-hoach", "--so", "15", "--ngay", "2022-01-12")
    draft = out(workspace, "ke-hoach.docx").read_bytes()

    code, said, _ = inside(workspace, "all", "2022", "--force", "--trinh-ky")

    assert code == 0
    assert "DL505 ghi chú: Đã ban hành: Kế hoạch số 15/KH-SM ngày 12/01/2022" in said
    assert out(workspace, "ke-hoach.docx").read_bytes() == draft
    assert not out(workspace, "trinh-ky/ke-hoach.docx").exists()
    letter = docx.Document(str(out(workspace, "chi-dao-thang-01.docx")))
    assert any("số\u00a015/KH-SM" in p.text for p in letter.paragraphs)


def test_an_edited_paper_stays_and_the_others_are_written(workspace: Path) -> None:
    inside(workspace, "all", "2022")
    edited = change_by_hand(out(workspace, "thong-bao.docx"), "lịch nghỉ", "thời gian nghỉ")
    edit(workspace / "data" / "2022" / "chi-dao-thang-01.md", "viết bài", "viết tin")

    code, said, _ = inside(workspace, "all", "2022")

    assert code == 0
    assert "Đã ghi out/2022/chi-dao-thang-01.docx" in said
    assert "out/2022/thong-bao.docx: DL506 cảnh báo" in said
    assert out(workspace, "thong-bao.docx").read_bytes() == edited


def test_of_an_edited_paper_the_file_that_stands_there_is_printed(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Mapping[str, bytes]] = []

    def printing(papers: Mapping[str, bytes]) -> dict[str, bytes]:
        asked.append(papers)
        return {name: b"%PDF /Type /Page " + str(len(asked)).encode() for name in papers}

    monkeypatch.setattr(pdf, "to_pdfs", printing)
    inside(workspace, "all", "2022", "--pdf")
    edited = change_by_hand(out(workspace, "thong-bao.docx"), "lịch nghỉ", "thời gian nghỉ")

    # Its PDF is of before: said where it is not printed, printed where it is asked for.
    said = inside(workspace, "all", "2022")[1]
    assert "out/2022/thong-bao.pdf: DL501 cảnh báo: Bản PDF in từ bản Word trước" in said
    code, said, _ = inside(workspace, "all", "2022", "--pdf")
    assert code == 0
    assert "out/2022/thong-bao.docx: DL506 cảnh báo" in said
    assert "Đã ghi out/2022/thong-bao.pdf (1 trang)" in said
    assert "DL501" not in said
    assert asked[-1]["thong-bao.docx"] == edited
    assert "DL501" not in inside(workspace, "all", "2022")[1]


def test_bad_data_of_one_paper_writes_none(workspace: Path) -> None:
    for name in ("thong-bao.md", "chi-dao-thang-01.md"):
        edit(workspace / "data" / "2022" / name, "nguoi_ky: giam_doc", "nguoi_ky: ai_do")

    code, _, err = inside(workspace, "all", "2022", "--trinh-ky")

    assert code == 1
    assert err.count("DL106") == 2
    assert not (workspace / "out" / "2022").exists()


def test_a_bar_is_drawn_on_a_terminal_alone(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for arguments, drawn in ((("all", "2022"), True), (("all", "2022", "--json"), False)):
        terminal = Terminal()
        with monkeypatch.context() as patch:
            patch.setattr("sys.stderr", terminal)
            from docgen.cli import run

            with pytest.MonkeyPatch.context() as stdout:
                stdout.setattr("sys.stdout", io.StringIO())
                assert run(["-C", str(workspace), *arguments]) == 0
        assert ("Đang viết" in terminal.getvalue()) is drawn
        assert ("100%" in terminal.getvalue()) is drawn


# --- phiếu trình


def test_the_sheet_says_what_is_submitted(workspace: Path) -> None:
    co_quan = workspace / "data" / "co-quan.yaml"
    deputy = "chuc_vu: Phó Giám đốc\n    quyen_han: KT\n    thay_cho: Giám đốc"
    edit(co_quan, "chuc_vu: Giám đốc", deputy)

    code, said, _ = inside(workspace, "write", "2022", "thong-bao", "--trinh-ky")

    assert code == 0
    assert "Đã ghi out/2022/trinh-ky/thong-bao.docx" in said
    sheet = out(workspace, "trinh-ky/thong-bao.docx")
    _, facts, boxes = cells(sheet)
    pen = "…" * 12
    assert facts == [
        ["Mục", "Nội dung"],
        ["Ký hiệu", "TB-SM"],
        ["Soạn thảo", f"Văn phòng Sở; {pen}"],
        ["Tóm tắt nội dung", pen],
        ["Người ký", "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Nguyễn Văn Mẫu"],
        ["Nơi nhận", "Các Phòng thuộc Sở; Lưu: VT, VP."],
        ["Phụ lục", "không có"],
        ["Tệp dự thảo", "out/2022/thong-bao.docx"],
    ]
    assert boxes[0] == ["Trưởng đơn vị soạn thảo", "Văn phòng", "Lãnh đạo cơ quan"]
    assert boxes[1][0].endswith("Ngày … tháng … năm …\n(ký, ghi rõ họ tên)")
    text = [p.text for p in docx.Document(str(sheet)).paragraphs]
    assert "2. Kết quả kiểm tra thể thức và dữ liệu: không có lỗi" in text


def test_the_sheet_lists_what_was_found(workspace: Path) -> None:
    edit(workspace / "data" / "2022" / "thong-bao.md", "thực hiện./.", "thực hiện.")
    edit(workspace / "data" / "2022" / "thong-bao.md", "noi_nhan:", "minh_hoa: có\nnoi_nhan:")

    inside(workspace, "write", "2022", "thong-bao", "--trinh-ky")

    sheet = out(workspace, "trinh-ky/thong-bao.docx")
    text = [p.text for p in docx.Document(str(sheet)).paragraphs]
    assert "2. Kết quả kiểm tra thể thức và dữ liệu: 0 lỗi, 2 cảnh báo" in text
    _, facts, found, _ = cells(sheet)
    assert facts[-1] == ["Ghi chú", "MINH HỌA: không để ban hành"]
    assert [row[0] for row in found] == ["Mã", "DL115", "TT084"]
    assert found[1][2].replace("\u00a0", " ") == "dữ liệu năm 2022"
    assert found[2][3] == "sửa thành: ./."


def test_the_sheet_of_an_edited_paper_judges_the_file_that_stands_there(workspace: Path) -> None:
    inside(workspace, "all", "2022")
    change_by_hand(out(workspace, "thong-bao.docx"), "thực hiện./.", "thực hiện.")

    code, said, _ = inside(workspace, "all", "2022", "--trinh-ky")

    assert code == 0
    assert "TT084" in said
    found = cells(out(workspace, "trinh-ky/thong-bao.docx"))[2]
    assert [row[0] for row in found] == ["Mã", "TT084"]


def test_an_edited_sheet_stays(workspace: Path) -> None:
    inside(workspace, "all", "2022", "--trinh-ky")
    sheet = out(workspace, "trinh-ky/thong-bao.docx")
    edited = change_by_hand(sheet, "3. Ý kiến", "3. Ý kiến: đồng ý")
    edit(workspace / "data" / "2022" / "thong-bao.md", "Nghỉ lễ", "Lịch nghỉ lễ")

    code, said, _ = inside(workspace, "all", "2022", "--trinh-ky")

    assert code == 0
    assert "Đã ghi out/2022/thong-bao.docx" in said
    assert "out/2022/trinh-ky/thong-bao.docx: DL506" in said
    assert sheet.read_bytes() == edited


def test_the_sheet_is_set_in_the_norm_s_styles(workspace: Path) -> None:
    inside(workspace, "all", "2022", "--trinh-ky")

    data = out(workspace, "trinh-ky/ke-hoach.docx").read_bytes()
    paper = recognise(read_view(open_package(data, "phieu")), ND30)

    assert [p.text for p in paper.main.of("ten_loai")] == ["PHIẾU TRÌNH"]
    assert all(item.component for item in paper.main.items)
