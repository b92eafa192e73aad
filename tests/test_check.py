"""`docgen check`: what a clerk sees of papers from anywhere, and what a program is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import docx
import pytest

from tests.commands import docgen, inside
from tests.rules.push import push_style

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
