"""`docgen check`: what a clerk sees of papers from anywhere, and what a program is told."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import docx
import pytest
from lxml import etree

from docgen.inspection import Wish, inspect_files
from docgen.inspection.one import File
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import DOCUMENT_PART, open_package, save_package
from docgen.reporters.inspected_text import files_as_text
from docgen.reporters.palette import COLOURS
from tests.commands import docgen, inside
from tests.rules.mutate import mutated
from tests.rules.push import STYLES_PART, edited, push_page, push_style, push_text

PARTY = ("ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY HÀ TĨNH", "Số 127-KH/TU", "KẾ HOẠCH")
LETTER = ("Anh Nam thân mến,", "Hôm nay trời đẹp, cả nhà đi chơi biển.")


@pytest.fixture
def plan(tmp_path: Path, ke_hoach_docx: bytes) -> Path:
    file = tmp_path / "ke-hoach.docx"
    file.write_bytes(ke_hoach_docx)
    return file


@pytest.fixture
def faulty(tmp_path: Path, ke_hoach_docx: bytes) -> Path:
    """A plan whose Tiêu ngữ is too small, for the law and for what stands around it."""
    file = tmp_path / "sai.docx"
    file.write_bytes(push_style(ke_hoach_docx, "tieu_ngu", "size", 12.0))
    return file


def typed(file: Path, lines: tuple[str, ...]) -> Path:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(file))
    return file


def told(*arguments: str) -> list[dict[str, Any]]:
    files: list[dict[str, Any]] = json.loads(docgen("check", "--json", *arguments)[1])["files"]
    return files


def test_a_sound_paper(plan: Path) -> None:
    code, said, grumbled = inside(plan.parent, "check", plan.name)
    assert (code, grumbled) == (0, "")
    first, second = said.splitlines()
    assert first == "ke-hoach.docx – Kế hoạch, theo Nghị định số 30/2020/NĐ-CP: không có lỗi"
    assert second.startswith("  Các yêu cầu: ")
    assert "0 lỗi, 0 cảnh báo" in second


def test_a_fault_is_said_with_its_place_and_the_law(faulty: Path) -> None:
    code, said, _ = inside(faulty.parent, "check", faulty.name)
    assert code == 1
    assert said.startswith(
        "sai.docx – Kế hoạch, theo Nghị định số 30/2020/NĐ-CP: 2 lỗi, 1 cảnh báo\n"
        "  lỗi KT021: Cỡ chữ của Tiêu ngữ là 12 pt\n"
        "      tại: khối đầu trang\n"
        "      | Độc lập - Tự do - Hạnh phúc\n"
        "      hiện tại: 12 pt → yêu cầu: từ 13 pt đến 14 pt\n"
        "      căn cứ: PL I, Phần I, Mục II.1.b\n"
    )
    assert said.index("lỗi KT411") < said.index("cảnh báo KT900")
    assert "\x1b" not in said


def test_a_program_is_told_the_same(faulty: Path) -> None:
    (file,) = told(str(faulty))
    assert list(file) == ["path", "norm", "kind", "state", "counts", "findings"]
    assert (file["norm"], file["kind"], file["state"]) == ("nd30", "Kế hoạch", "loi")
    counts = file["counts"]
    assert list(counts) == ["dat", "loi", "canh_bao", "khong_ap_dung", "khong_danh_gia"]
    assert (counts["loi"], counts["canh_bao"], counts["khong_danh_gia"]) == (2, 1, 0)
    assert file["findings"][0] == {
        "code": "KT021",
        "severity": "error",
        "message": "Cỡ chữ của Tiêu ngữ là 12 pt",
        "clause": "PL I, Phần I, Mục II.1.b",
        "location": {
            "place": "khối đầu trang",
            "page": None,
            "excerpt": "Độc lập - Tự do - Hạnh phúc",
        },
        "current": "12 pt",
        "required": "từ 13 pt đến 14 pt",
        "fixable": True,
    }
    assert docgen("check", "--format", "json", str(faulty)) == docgen(
        "check", "--json", str(faulty)
    )


def test_what_fix_would_leave_a_program_is_told_not_to_be_fixable(
    tmp_path: Path, ke_hoach_docx: bytes
) -> None:
    # Margins of a table that is too wide: mended they bring another fault, and are left.
    wide = mutated(push_page(ke_hoach_docx, 1, "margin_right", 3.0), {"table_width": 260})
    both = push_style(wide, "tieu_ngu", "italic", value=True)
    file = tmp_path / "sai.docx"
    file.write_bytes(both)
    for arguments in ((), ("--diff",)):
        (found,) = told(*arguments, str(file))
        fixable = {f["code"]: f["fixable"] for f in found["findings"]}
        assert fixable.pop("KT004") is False
        assert fixable["KT022"] is True
    sarif = json.loads(docgen("check", "--format", "sarif", str(file))[1])
    results = {r["ruleId"]: r["properties"] for r in sarif["runs"][0]["results"]}
    assert results["KT004"]["fixable"] is False
    signed = open_package(both, "p.docx").with_parts({"_xmlsignatures/sig1.xml": b"<Signature/>"})
    file.write_bytes(save_package(signed))
    (found,) = told(str(file))
    assert not any(f["fixable"] for f in found["findings"])


def test_a_paper_of_another_body_is_named_and_not_judged(tmp_path: Path) -> None:
    file = typed(tmp_path / "dang.docx", PARTY)
    code, said, _ = inside(tmp_path, "check", file.name)
    assert code == 4
    assert said == (
        "dang.docx: không đánh giá được – văn bản của Đảng Cộng sản Việt Nam, có quy định thể thức "
        "riêng (thêm --norm nd30 hoặc --norm hd29 nếu muốn đánh giá theo quy định ấy)\n"
    )
    (told_file,) = told(str(file))
    assert (told_file["norm"], told_file["state"]) == (None, "khong_danh_gia")
    assert [f["severity"] for f in told_file["findings"]] == ["info"]


def test_a_norm_may_be_forced_and_that_is_said(tmp_path: Path) -> None:
    file = typed(tmp_path / "dang.docx", PARTY)
    code, said, _ = docgen("check", "--norm", "nd30", str(file))
    assert code == 1
    assert "ghi chú DL703: Đánh giá theo --norm nd30; văn bản của Đảng Cộng sản Việt Nam" in said


def test_what_is_no_office_paper_never_passes(tmp_path: Path) -> None:
    code, said, _ = docgen("check", str(typed(tmp_path / "thu.docx", LETTER)))
    assert code == 4
    assert "không phải văn bản hành chính" in said
    assert "không có lỗi" not in said


def test_a_paper_in_an_old_code_page_is_named_as_such(tmp_path: Path) -> None:
    lines = ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Keá hoaïch caûi caùch haønh chính naêm")
    file = str(typed(tmp_path / "cu.docx", lines))
    code, said, _ = docgen("check", file)
    assert code == 4
    assert "không đánh giá được – chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI)" in said
    assert "(dùng UniKey, phím Ctrl+Shift+F6, chuyển mã sang Unicode rồi kiểm tra lại)" in said
    assert [finding["code"] for finding in told(file)[0]["findings"]] == ["DL705"]


def test_exit_codes(tmp_path: Path, plan: Path, faulty: Path, ke_hoach_docx: bytes) -> None:
    # No other combination of sizes is in the law's own examples: a warning alone.
    warned = tmp_path / "canh-bao.docx"
    warned.write_bytes(push_style(ke_hoach_docx, "quoc_hieu", "size", 12.5))
    broken = tmp_path / "hong.docx"
    broken.write_bytes(ke_hoach_docx[:3000])
    assert docgen("check", str(plan))[0] == 0
    assert docgen("check", "--strict", str(plan))[0] == 0
    assert docgen("check", str(warned))[0] == 0
    assert docgen("check", "--strict", str(warned))[0] == 1
    assert docgen("check", str(faulty))[0] == 1
    assert docgen("check", str(faulty), str(broken))[0] == 4
    assert docgen("check")[0] == 2
    assert docgen("check", "--ignore", "KT999", str(plan))[0] == 2
    assert docgen("check", str(tmp_path / "khong-co.docx"))[0] == 4


def write_settings(folder: Path, text: str) -> None:
    (folder / "docgen.toml").write_text(text, encoding="utf-8")


IGNORING = """
[check]
ignore = [
    { code = "KT021", reason = "mẫu in sẵn của cơ quan" },
    { code = "kt411", reason = "đường kẻ in sẵn" },
]
"""


def test_settings_with_faults_and_ctrl_c_are_told_from_papers_with_faults(
    faulty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_arguments: object) -> None:
        raise KeyboardInterrupt

    write_settings(faulty.parent, "[check")
    assert docgen("-C", str(faulty.parent), "check", str(faulty))[0] == 2
    monkeypatch.setattr("docgen.inspection.inspect_files", stopped)
    code, said, grumbled = docgen("check", str(faulty))
    assert (code, said, grumbled.strip()) == (130, "", "Đã dừng.")


def test_what_an_office_has_decided_is_left_out_counted_and_said(faulty: Path) -> None:
    write_settings(faulty.parent, IGNORING)
    code, said, _ = inside(faulty.parent, "check", faulty.name)
    assert code == 0
    assert "không có lỗi, 1 cảnh báo" in said
    assert "  bỏ qua 1 chỗ KT021: mẫu in sẵn của cơ quan\n" in said
    assert "  bỏ qua 1 chỗ KT411: đường kẻ in sẵn\n" in said
    (file,) = json.loads(inside(faulty.parent, "check", "--json", faulty.name)[1])["files"]
    assert file["state"] == "canh_bao"
    assert file["counts"]["loi"] == 0
    notes = {f["code"]: f["message"] for f in file["findings"] if f["severity"] == "info"}
    assert notes == {
        "KT021": "Bỏ qua 1 chỗ: mẫu in sẵn của cơ quan",
        "KT411": "Bỏ qua 1 chỗ: đường kẻ in sẵn",
    }


def test_every_requirement_is_counted_whatever_is_left_out(faulty: Path) -> None:
    (whole,) = told(str(faulty))
    (rest,) = told("--ignore", "KT021", "--ignore", "KT900", str(faulty))
    assert sum(whole["counts"].values()) == sum(rest["counts"].values())
    assert rest["counts"]["khong_ap_dung"] == whole["counts"]["khong_ap_dung"] + 2


def test_the_settings_are_those_of_the_folder_named_by_c(faulty: Path, tmp_path: Path) -> None:
    office = tmp_path / "phong"
    office.mkdir()
    write_settings(office, IGNORING)
    assert docgen("-C", str(office), "check", str(faulty))[0] == 0
    assert docgen("check", str(faulty))[0] == 1


def test_a_folder_ends_with_a_table_and_a_line(faulty: Path, plan: Path, tmp_path: Path) -> None:
    (tmp_path / "ghi-chu.txt").write_text("", encoding="utf-8")
    code, said, _ = inside(tmp_path, "check", ".")
    assert code == 1
    assert said.startswith("sai.docx – Kế hoạch")
    table = said.splitlines()[-5:]
    assert table[0].split()[:3] == ["Tệp", "Loại", "Kết"]
    assert table[2].startswith("ke-hoach.docx  Kế hoạch  không có lỗi")
    assert table[3].startswith("sai.docx       Kế hoạch  lỗi")
    assert table[4] == "2 tệp: 1 có lỗi, 1 không có lỗi. Trong thư mục còn bỏ qua: 1 .txt"


def test_an_old_paper_in_a_folder_is_named_and_never_passed_over(
    plan: Path, tmp_path: Path
) -> None:
    (tmp_path / "cu.doc").write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + b"WordDocument")
    code, said, _ = inside(tmp_path, "check", ".")
    assert code == 4
    assert "cu.doc: không đánh giá được – tệp Word đời cũ (.doc), docgen không đọc" in said
    assert said.endswith("2 tệp: 1 không đánh giá được, 1 không có lỗi\n")
    files = told(str(tmp_path))
    assert [file["state"] for file in files] == ["khong_danh_gia", "dat"]


def test_the_worst_file_comes_first(faulty: Path, tmp_path: Path, ke_hoach_docx: bytes) -> None:
    warned = tmp_path / "a.docx"
    warned.write_bytes(push_style(ke_hoach_docx, "quoc_hieu", "size", 12.5))
    broken = tmp_path / "b.docx"
    broken.write_bytes(b"hong")
    said = docgen("check", str(warned), str(broken), str(faulty))[1]
    assert said.index("sai.docx –") < said.index("b.docx: không") < said.index("a.docx –")


def test_colours_are_for_terminals(faulty: Path) -> None:
    (file,) = inspect_files([File(faulty, "sai.docx")], Wish())
    said = files_as_text([file], {"nd30": "NĐ 30"}, COLOURS)
    assert "\x1b[31mlỗi\x1b[0m KT021" in said
    assert "\x1b[33mcảnh báo\x1b[0m KT900" in said


def test_docgen_s_templates_are_judged_as_what_they_print(workspace: Path) -> None:
    code, said, _ = inside(workspace, "check", "templates")
    assert code == 0
    assert "8 tệp: 8 không có lỗi" in said
    edited = workspace / "templates" / "docx" / "ten-loai.docx"
    edited.write_bytes(push_style(edited.read_bytes(), "tieu_ngu", "size", 12.0))
    code, said, _ = inside(workspace, "check", "templates/docx/ten-loai.docx")
    assert code == 1
    assert "– Mẫu, theo Nghị định số 30/2020/NĐ-CP: 1 lỗi, 1 cảnh báo" in said
    assert "tại: kiểu “VB Tiêu ngữ”" in said


def test_what_recognition_cannot_name_is_said_once_with_its_places(
    tmp_path: Path, ke_hoach_docx: bytes
) -> None:
    foreign = tmp_path / "la.docx"
    foreign.write_bytes(with_odd_line(in_other_styles(ke_hoach_docx)))
    (file,) = told("--norm", "nd30", str(foreign))
    unnamed = [f for f in file["findings"] if f["code"] == "KT826"]
    assert len(unnamed) == 1
    assert unnamed[0]["severity"] == "info"
    assert unnamed[0]["location"]["place"]
    assert file["counts"]["khong_danh_gia"] >= 1
    assert "không đánh giá được" in docgen("check", "--norm", "nd30", str(foreign))[1]


def in_other_styles(docx_bytes: bytes) -> bytes:
    def edit(root: Element) -> None:
        for name in root.iter(w("name")):
            name.set(w("val"), (name.get(w("val")) or "").replace("VB ", "Riêng "))

    return edited(docx_bytes, STYLES_PART, edit)


def with_odd_line(docx_bytes: bytes) -> bytes:
    """A line of no component in the head."""

    def edit(root: Element) -> None:
        for paragraph in root.iter(w("p")):
            for text in paragraph.iter(w("t")):
                if (text.text or "").startswith("Độc lập"):
                    odd = copy.deepcopy(paragraph)
                    next(odd.iter(w("t"))).text = "@@ 12 @@"
                    paragraph.addnext(odd)
                    return

    return edited(docx_bytes, DOCUMENT_PART, edit)


def test_the_page_is_told_where_word_has_laid_the_paper_out(
    tmp_path: Path, ke_hoach_docx: bytes
) -> None:
    """Two pages begin before the recipients: one with a paragraph of its own, one inside one."""

    def edit(root: Element) -> None:
        paragraphs = [p for p in root.iter(w("p")) if next(p.iter(w("t")), None) is not None]
        began = etree.SubElement(etree.Element(w("r")), w("lastRenderedPageBreak"))
        next(paragraphs[12].iter(w("t"))).addprevious(began)
        next(paragraphs[20].iter(w("t"))).addnext(copy.deepcopy(began))

    file = tmp_path / "trang.docx"
    wrong = push_text(ke_hoach_docx, "noi_nhan", lambda _: "Nơi nhận")
    file.write_bytes(edited(wrong, DOCUMENT_PART, edit))
    (found,) = told(str(file))
    (label,) = [f for f in found["findings"] if f["code"] == "TT050"]
    assert label["location"]["page"] == 3
    assert "tại: Nơi nhận, trang 3 (ước lượng)" in docgen("check", str(file))[1]
    plain = tmp_path / "khong-trang.docx"
    plain.write_bytes(wrong)
    (found,) = told(str(plain))
    assert {f["location"]["page"] for f in found["findings"]} == {None}
