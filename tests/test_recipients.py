"""docgen puts the dashes and the marks of Nơi nhận and Kính gửi: who types them gets them once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest

from tests.commands import edit, inside

if TYPE_CHECKING:
    from pathlib import Path

PLAN = "data/2022/ke-hoach.md"


def printed(workspace: Path) -> list[str]:
    """Nơi nhận, line by line."""
    document = docx.Document(str(workspace / "out/2022/ke-hoach.docx"))
    foot = next(t.cell(0, 0) for t in document.tables if "Nơi nhận:" in t.cell(0, 0).text)
    lines = [p.text.replace("\xa0", " ") for p in foot.paragraphs]
    return lines[lines.index("Nơi nhận:") + 1 :]


@pytest.mark.parametrize(
    "typed",
    [
        "Lãnh đạo Sở;",
        "Lãnh đạo Sở ;",
        "Lãnh đạo Sở.",
        "Lãnh đạo Sở,",
        "Lãnh đạo Sở;.",
        '"- Lãnh đạo Sở;"',
        "- Lãnh đạo Sở",
        "-Lãnh đạo Sở",
        "– Lãnh đạo Sở",
    ],
)
def test_a_recipient_is_printed_with_one_dash_and_one_mark(workspace: Path, typed: str) -> None:
    edit(workspace / PLAN, "  - Lãnh đạo Sở\n", f"  - {typed}\n")
    assert inside(workspace, "plan", "2022")[:2] == (0, "Đã ghi out/2022/ke-hoach.docx\n")
    assert "- Lãnh đạo Sở;" in printed(workspace)


@pytest.mark.parametrize("typed", ['"Lưu: VT, VP."', '"- Lưu: VT, VP;"', "Lưu: VT, VP,"])
def test_the_last_line_ends_in_one_full_stop(workspace: Path, typed: str) -> None:
    edit(workspace / PLAN, '"Lưu: VT, VP"', typed)
    assert inside(workspace, "plan", "2022")[:2] == (0, "Đã ghi out/2022/ke-hoach.docx\n")
    assert printed(workspace)[-1] == "- Lưu: VT, VP."


def test_what_stands_in_brackets_keeps_its_marks(workspace: Path) -> None:
    edit(workspace / PLAN, "  - Lãnh đạo Sở\n", "  - Lãnh đạo Sở (để b/c.);\n")
    assert inside(workspace, "plan", "2022")[0] == 0
    assert "- Lãnh đạo Sở (để b/c.);" in printed(workspace)


@pytest.mark.parametrize(
    "typed", ["- Các Phòng, Trung tâm thuộc Sở.", "Các Phòng, Trung tâm thuộc Sở;"]
)
def test_a_lone_addressee_is_printed_without_either(workspace: Path, typed: str) -> None:
    letter = workspace / "data/2022/chi-dao-thang-01.md"
    edit(letter, "kinh_gui: Các Phòng, Trung tâm thuộc Sở", f'kinh_gui: "{typed}"')
    assert inside(workspace, "directive", "2022")[0] == 0
    text = [
        p.text for p in docx.Document(str(workspace / "out/2022/chi-dao-thang-01.docx")).paragraphs
    ]
    assert "Kính gửi: Các Phòng, Trung tâm thuộc Sở" in [t.replace("\xa0", " ") for t in text]


def test_a_colon_at_the_end_of_a_recipient_says_what_to_do(workspace: Path) -> None:
    edit(workspace / PLAN, "  - Lãnh đạo Sở\n", "  - Lãnh đạo Sở:\n")
    said = inside(workspace, "plan", "2022")[2]
    assert "DL009 noi_nhan (mục 3) phải là một chuỗi, không phải nhóm khóa" in said
    assert "Gợi ý: bỏ dấu hai chấm ở cuối; giá trị có dấu hai chấm thì đặt trong ngoặc kép" in said


def test_a_line_of_what_is_kept_without_its_unit_is_a_warning(workspace: Path) -> None:
    edit(workspace / PLAN, '"Lưu: VT, VP"', '"Lưu: VT"')
    status, said, _ = inside(workspace, "data", "check", "2022")
    assert status == 0
    assert ":13: DL130 cảnh báo: Dòng Lưu không ghi đơn vị soạn thảo sau VT" in said
    assert "các mã đơn vị: " in said


@pytest.mark.parametrize(
    "typed",
    ["Như thành phần mời", "Hai bên ký", "Các bên liên quan", "Các thành phần dự họp"],
)
def test_those_named_elsewhere_in_the_paper_are_no_unknown_body(
    workspace: Path, typed: str
) -> None:
    edit(workspace / PLAN, "  - Lãnh đạo Sở\n", f"  - {typed}\n")
    assert inside(workspace, "plan", "2022")[:2] == (0, "Đã ghi out/2022/ke-hoach.docx\n")
    assert f"- {typed};" in printed(workspace)


@pytest.mark.parametrize("typed", ["Như Điêu 2", "Bên phòng Tài chính", "Thành viên Tổ Lạ"])
def test_a_body_nobody_knows_stays_one(workspace: Path, typed: str) -> None:
    edit(workspace / PLAN, "  - Lãnh đạo Sở\n", f"  - {typed}\n")
    code, out, err = inside(workspace, "plan", "2022")
    assert code == 1
    assert f"DL108 Nơi nhận “{typed}” không có trong" in out + err
