"""What the commands write, and where: workspaces, outputs, PDFs, workbooks, templates."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import docx
import jsonschema
import pytest
from ruamel.yaml import YAML

from tests.commands import docgen, edit, inside

ROOT = Path(__file__).parent.parent
MAU = (
    *("ten-loai", "cong-van", "bien-ban", "nhieu-ben", "giay", "phieu-trinh"),
    *("doan-ten-loai", "doan-cong-van"),
)
PLAN = Path("out/2022/ke-hoach.docx")
LETTER = Path("out/2022/chi-dao-thang-01.docx")


# --- where the workspace is, where the paper goes


def test_the_workspace_is_the_current_folder(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace)
    assert docgen("plan", "2022")[0] == 0
    assert (workspace / PLAN).is_file()


def test_the_workspace_is_named_by_the_environment(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCGEN_WORKSPACE", str(workspace))
    assert docgen("plan", "2022")[0] == 0
    assert (workspace / PLAN).is_file()


def test_the_option_goes_before_the_environment(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCGEN_WORKSPACE", str(tmp_path / "nowhere"))
    assert docgen("--workspace", str(workspace), "plan", "2022")[0] == 0
    assert (workspace / PLAN).is_file()


def test_out_is_a_folder_from_where_one_stands(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = ("plan", "2022", "--out", "kết quả/năm 2022")
    code, said, _ = docgen("-C", str(workspace), *asked)
    target = tmp_path / "kết quả" / "năm 2022" / "ke-hoach.docx"
    assert (code, said) == (0, f"Đã ghi {target.as_posix()}\n")
    assert target.is_file()
    assert not (workspace / "out/2022").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="chỉ Linux có tên tệp không phải UTF-8")
def test_out_may_have_a_name_that_is_no_utf8(workspace: Path, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"k\xe9t")
    assert inside(workspace, "plan", "2022", "--out", str(folder))[0] == 0
    edit(workspace / "data/2022/ke-hoach.md", "Thực hiện", "Triển khai")
    assert inside(workspace, "plan", "2022", "--out", str(folder))[0] == 0


def test_the_same_again_changes_nothing(workspace: Path) -> None:
    inside(workspace, "plan", "2022")
    before = (workspace / PLAN).stat().st_mtime_ns
    assert inside(workspace, "plan", "2022") == (0, f"Không đổi {PLAN.as_posix()}\n", "")
    assert (workspace / PLAN).stat().st_mtime_ns == before


def test_an_edited_paper_is_refused_and_with_force_kept(workspace: Path) -> None:
    inside(workspace, "plan", "2022")
    (workspace / PLAN).write_bytes(b"edited")
    code, said, complaint = inside(workspace, "plan", "2022")
    assert (code, said) == (1, "")
    assert "--force" in complaint
    assert (workspace / PLAN).read_bytes() == b"edited"
    code, said, _ = inside(workspace, "plan", "2022", "--force")
    kept = "out/2022/ke-hoach.ban-cu-1.docx"
    assert said == f"Đã ghi {PLAN.as_posix()}\n  bản cũ được giữ ở {kept}\n"
    assert (workspace / kept).read_bytes() == b"edited"
    assert inside(workspace, "plan", "2022")[0] == 0


# --- init, data, template


def test_init_twice_is_refused_and_changes_nothing(workspace: Path) -> None:
    file = workspace / "data/co-quan.yaml"
    file.write_text("ten: Sở Nội vụ\n", encoding="utf-8")
    code, said, complaint = docgen("init", str(workspace))
    assert (code, said) == (2, "")
    assert "docgen không ghi đè, chưa ghi gì" in complaint
    assert len(complaint.splitlines()) == 2
    assert file.read_text(encoding="utf-8") == "ten: Sở Nội vụ\n"


def test_a_new_workspace_has_no_fault_but_invented_data(workspace: Path) -> None:
    code, said, complaint = inside(workspace, "data", "check", "2022")
    assert (code, complaint) == (0, "")
    assert said.startswith("data/2022/ket-qua.csv:2: DL115 cảnh báo: Nhật ký có 36 kết quả")
    assert "\ndata/co-quan.yaml:14: DL115 cảnh báo: Số người của đơn vị là số minh họa" in said
    assert said.count(" DL115 ") == 5
    assert said.endswith("0 lỗi, 5 cảnh báo\n")
    (workspace / "data/2022/chi-dao-thang-01.md").unlink()
    (workspace / "data/2022/ket-qua.csv").unlink()
    shutil.rmtree(workspace / "data/2022/tinh-nguyen")
    said = inside(workspace, "data", "check", "2022")[1]
    assert said.startswith("data/co-quan.yaml:14: DL115 cảnh báo: Số người của đơn vị")
    assert said.endswith("0 lỗi, 1 cảnh báo\n")
    shutil.rmtree(workspace / "data/2022/bao-cao")
    assert inside(workspace, "data", "check", "2022") == (0, "Dữ liệu năm 2022: không có lỗi\n", "")
    assert inside(workspace, "template", "check") == (0, "Các mẫu: không có lỗi\n", "")


def test_templates_of_a_new_workspace_are_docgens_own_until_edited(workspace: Path) -> None:
    template = workspace / "templates/docx/ten-loai.docx"
    record = json.loads((workspace / "out/.docgen.json").read_text(encoding="utf-8"))
    assert record["../templates/docx/ten-loai.docx"]["docgen"]
    assert inside(workspace, "template", "build")[0] == 0
    template.write_bytes(b"edited")
    assert "ten-loai.docx: DL506" in inside(workspace, "template", "build")[1]
    assert template.read_bytes() == b"edited"


def test_papers_outside_the_workspace_keep_their_own_record(
    workspace: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("noi-khac")
    shutil.rmtree(workspace / "out")
    assert inside(workspace, "plan", "2022", "--out", str(elsewhere))[0] == 0
    assert inside(workspace, "plan", "2022", "--out", str(elsewhere))[0] == 0
    assert not (workspace / "out").exists()
    (elsewhere / "ke-hoach.docx").write_bytes(b"edited")
    assert inside(workspace, "plan", "2022", "--out", str(elsewhere))[0] == 1


@pytest.mark.parametrize("folder", ["data/2022", "templates/docx", "templates"])
def test_no_paper_is_written_among_data_or_templates(workspace: Path, folder: str) -> None:
    before = sorted(workspace.rglob("*.docx"))
    code, said, complaint = inside(workspace, "plan", "2022", "--out", str(workspace / folder))
    assert (code, said) == (2, "")
    assert complaint.startswith(f"docgen: {folder}: thư mục dữ liệu hoặc mẫu")
    assert sorted(workspace.rglob("*.docx")) == before


def test_no_way_round_leads_a_paper_among_the_templates(workspace: Path, tmp_path: Path) -> None:
    link = tmp_path / "lien-ket"
    try:
        link.symlink_to(workspace / "templates/docx", target_is_directory=True)
    except OSError:
        pytest.skip("máy này không cho tạo liên kết")
    before = sorted(workspace.rglob("*.docx"))
    for folder in (link, workspace / "out/2022/../../templates/docx"):
        assert inside(workspace, "plan", "2022", "--out", str(folder))[0] == 2
    assert sorted(workspace.rglob("*.docx")) == before


def test_a_pdf_is_named_as_long_as_it_is_of_another_paper(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("docgen.pdf.to_pdfs", lambda papers: dict.fromkeys(papers, b"%PDF-1.7"))
    monkeypatch.setattr("docgen.pdf.page_count", lambda _: 1)
    agency = workspace / "data/co-quan.yaml"
    assert inside(workspace, "plan", "2022", "--pdf")[0] == 0
    os.utime((workspace / PLAN).with_suffix(".pdf"), (0, 0))  # its age does not matter
    assert "DL501" not in inside(workspace, "plan", "2022")[1]
    edit(agency, "dia_danh: Hà Tĩnh", "dia_danh: Hồng Lĩnh")
    for _ in range(2):
        assert "DL501" in inside(workspace, "plan", "2022")[1]
    edit(agency, "dia_danh: Hồng Lĩnh", "dia_danh: Hà Tĩnh")
    assert "DL501" not in inside(workspace, "plan", "2022")[1]


def test_a_pdf_of_the_paper_before_is_named(workspace: Path) -> None:
    assert inside(workspace, "plan", "2022")[0] == 0
    (workspace / PLAN).with_suffix(".pdf").write_bytes(b"%PDF-1.7")
    assert "DL501" not in inside(workspace, "plan", "2022")[1]
    edit(workspace / "data/co-quan.yaml", "dia_danh: Hà Tĩnh", "dia_danh: Hồng Lĩnh")
    code, said, _ = inside(workspace, "plan", "2022")
    assert code == 0
    assert "out/2022/ke-hoach.pdf: DL501 cảnh báo: Bản PDF in từ bản Word trước" in said
    assert "DL501" in inside(workspace, "plan", "2022")[1]


def test_the_workbook_gives_the_same_paper(workspace: Path) -> None:
    inside(workspace, "plan", "2022")
    from_csv = (workspace / PLAN).read_bytes()
    code, said, _ = inside(workspace, "data", "excel", "2022")
    assert code == 0
    assert said.startswith("Đã ghi data/2022/nhiem-vu.xlsx\n")
    assert not (workspace / "data/2022/nhiem-vu.csv").exists()
    (workspace / PLAN).unlink()
    assert inside(workspace, "plan", "2022")[0] == 0
    assert (workspace / PLAN).read_bytes() == from_csv
    assert inside(workspace, "data", "excel", "2022")[0] == 2


def test_the_log_becomes_a_workbook_with_the_tasks(workspace: Path) -> None:
    before = inside(workspace, "data", "check", "2022")[1].replace("ket-qua.csv", "ket-qua.xlsx")
    said = inside(workspace, "data", "excel", "2022")[1]
    assert "Đã ghi data/2022/ket-qua.xlsx\n" in said
    assert (workspace / "data/2022/ket-qua.csv.cu").exists()
    after = inside(workspace, "data", "check", "2022")[1]
    assert after.splitlines()[3] == before.splitlines()[3]


def test_a_year_without_a_log_gets_an_empty_workbook(workspace: Path) -> None:
    inside(workspace, "data", "excel", "2025")
    (workspace / "data/2025/ket-qua.xlsx").unlink()
    code, said, _ = inside(workspace, "data", "excel", "2025")
    assert (code, said) == (0, "Đã ghi data/2025/ket-qua.xlsx\n")
    assert "ket-qua" not in inside(workspace, "data", "check", "2025")[1]
    assert inside(workspace, "data", "excel", "2025")[0] == 2


def test_a_faulty_log_becomes_no_workbook(workspace: Path) -> None:
    edit(workspace / "data/2022/ket-qua.csv", "14/01/2022", "31/02/2022")
    code, _, complaint = inside(workspace, "data", "excel", "2022")
    assert code == 1
    assert "data/2022/ket-qua.csv:3: DL220 " in complaint
    assert (workspace / "data/2022/nhiem-vu.csv").exists()


def test_a_year_known_by_its_log_alone_is_held_to_it(workspace: Path) -> None:
    code, said, _ = inside(workspace, "data", "check", "2021")
    assert code == 0
    assert said.startswith("data/2021/ket-qua.csv:2: DL115 cảnh báo: ")
    assert said.endswith("0 lỗi, 1 cảnh báo\n")


def test_the_log_of_a_year_that_has_nothing_else_becomes_a_workbook(workspace: Path) -> None:
    before = inside(workspace, "data", "check", "2021")[1]
    code, said, _ = inside(workspace, "data", "excel", "2021")
    assert code == 0
    assert said.startswith("Đã ghi data/2021/ket-qua.xlsx\n")
    assert [path.name for path in sorted((workspace / "data/2021").iterdir())] == [
        "ket-qua.csv.cu",
        "ket-qua.xlsx",
    ]
    after = inside(workspace, "data", "check", "2021")[1]
    assert after.splitlines()[0] == before.splitlines()[0].replace(".csv", ".xlsx")
    code, _, complaint = inside(workspace, "data", "excel", "2021")
    assert code == 2
    assert "nhật ký kết quả đã ở dạng Excel" in complaint
    assert "bảng nhiệm vụ" not in complaint


def test_a_faulty_log_of_a_year_that_has_nothing_else_stays(workspace: Path) -> None:
    edit(workspace / "data/2021/ket-qua.csv", "11/01/2021", "31/02/2021")
    code, _, complaint = inside(workspace, "data", "excel", "2021")
    assert code == 1
    assert "data/2021/ket-qua.csv:2: DL220 " in complaint
    assert "ke-hoach.md" not in complaint
    assert not (workspace / "data/2021/ket-qua.xlsx").exists()


def test_a_csv_open_in_excel_is_not_left_beside_its_workbook(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(os, "rename", refuse)
    code, _, complaint = inside(workspace, "data", "excel", "2022")
    assert code == 3
    assert "đóng tệp nếu đang mở trong Excel" in complaint
    assert not (workspace / "data/2022/nhiem-vu.xlsx").exists()
    assert inside(workspace, "data", "check", "2022")[0] == 0


def test_the_committed_schemas_are_those_docgen_writes(workspace: Path) -> None:
    committed = {f.name: f.read_bytes() for f in (ROOT / "data/luoc-do").iterdir()}
    for file in (workspace / "data/luoc-do").iterdir():
        file.unlink()
    assert inside(workspace, "data", "schema")[0] == 0
    written = {f.name: f.read_bytes() for f in (workspace / "data/luoc-do").iterdir()}
    assert written == committed


SHIPPED = [*sorted((ROOT / "data").glob("*.yaml")), *sorted((ROOT / "data").glob("*/*.md"))]


@pytest.mark.parametrize("file", SHIPPED, ids=lambda f: f.relative_to(ROOT).as_posix())
def test_shipped_data_holds_to_the_schema_it_names(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    declared = text.split("---\n")[1] if file.suffix == ".md" else text
    named = re.search(r"^# yaml-language-server: \$schema=(\S+)$", declared, re.MULTILINE)
    assert named is not None
    schema = json.loads((file.parent / named[1]).read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.Draft7Validator(schema).validate(_plain(YAML(typ="safe").load(declared)))


def _plain(value: Any) -> Any:
    """As JSON has it: a date is the text that was typed."""
    return json.loads(json.dumps(value, default=str))


def test_templates_built_twice_stay_and_edited_ones_are_kept(workspace: Path) -> None:
    name = "templates/docx/ten-loai.docx"
    template = workspace / name
    same = "".join(f"Không đổi templates/docx/{mau}.docx\n" for mau in MAU)
    for _ in range(2):
        assert inside(workspace, "template", "build") == (0, same, "")
    template.write_bytes(template.read_bytes() + b" ")
    edited = template.read_bytes()
    code, said, complaint = inside(workspace, "template", "build")
    assert (code, complaint) == (0, "")
    assert f"{name}: DL506 cảnh báo: " in said
    assert template.read_bytes() == edited
    code, said, _ = inside(workspace, "template", "build", "--force")
    assert code == 0
    assert template.read_bytes() != edited
    assert (workspace / "templates/docx/ten-loai.ban-cu-1.docx").read_bytes() == edited


def test_the_names_a_template_may_use_are_described() -> None:
    code, said, _ = docgen("template", "vars")
    assert code == 0
    assert all(re.fullmatch(r"[a-z_]+ {2,}\S.*", line) for line in said.splitlines())
    assert "trich_yeu" in said


def test_what_is_typed_is_printed(workspace: Path) -> None:
    odd = """R&D, CCHC&VTLT, a < b > c, "ngoặc kép", 'nháy đơn', <w:p/>, &amp;, 100%"""
    edit(workspace / "data/2022/ke-hoach.md", "# I. ", f"Gồm {odd}\n\n# I. ")
    assert inside(workspace, "plan", "2022")[0] == 0
    texts = [p.text for p in docx.Document(str(workspace / PLAN)).paragraphs]
    assert f"Gồm {odd}" in [text.replace("\u00a0", " ") for text in texts]


def test_a_template_named_after_a_paper_is_held_against_the_norm_of_its_styles(
    workspace: Path,
) -> None:
    folder = workspace / "templates/docx"
    shutil.copy(folder / "doan-ten-loai.docx", folder / "doi-ke-hoach.docx")
    shutil.copy(folder / "cong-van.docx", folder / "chi-dao-thang-01.docx")
    assert inside(workspace, "template", "check") == (0, "Các mẫu: không có lỗi\n", "")
    shutil.copy(folder / "doan-ten-loai.docx", folder / "ten-loai.docx")
    code, said, complaint = inside(workspace, "template", "check")
    assert code == 1
    assert "templates/docx/ten-loai.docx: DL414 Thiếu kiểu “VB Quốc hiệu”" in said + complaint


# --- papers of several years in one folder


def test_the_paper_of_another_year_is_not_replaced_in_a_folder(
    workspace: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "gửi"
    paper = folder / "ke-hoach.docx"
    assert inside(workspace, "plan", "2022", "--out", str(folder))[0] == 0
    of_2022 = paper.read_bytes()
    code, _, said = inside(workspace, "plan", "2025", "--out", str(folder))
    assert code == 1
    assert "đang là văn bản của năm 2022, không ghi đè" in said
    assert paper.read_bytes() == of_2022
    assert inside(workspace, "plan", "2022", "--out", str(folder))[0] == 0  # its own year goes on
    assert inside(workspace, "plan", "2025", "--out", str(folder), "--force")[0] == 0
    assert (folder / "ke-hoach.ban-cu-1.docx").read_bytes() == of_2022
    assert inside(workspace, "plan", "2025", "--out", str(folder))[0] == 0
    # Nor is the paper of another workspace, though nobody has edited it.
    of_2025 = paper.read_bytes()
    other = shutil.copytree(workspace, tmp_path / "cơ quan khác")
    text = other / "data/2025/ke-hoach.md"
    text.write_text(text.read_text("utf-8").replace("# I. MỤC ĐÍCH", "# I. CHỦ ĐÍCH"), "utf-8")
    code, _, said = inside(other, "plan", "2025", "--out", str(folder))
    assert code == 1
    assert "đang là văn bản của thư mục làm việc khác (" in said
    assert paper.read_bytes() == of_2025
