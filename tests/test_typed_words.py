"""What a fresh draft says wrong is shown where it is typed; what looks wrong, in the draft."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import docx
import pytest

from tests.commands import edit, inside

if TYPE_CHECKING:
    from pathlib import Path

DRAFT = "out/2022/ke-hoach.docx"


def found(
    workspace: Path, code: str, command: str = "plan"
) -> list[tuple[str, int | None, str | None]]:
    """Where findings of that code on the plan stand, each with its hint."""
    said = json.loads(inside(workspace, command, "2022", "--json")[1])["findings"]
    return [(f["path"], f.get("line"), f.get("hint")) for f in said if f["code"] == code]


def line_of(file: Path, text: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_words_of_the_text_are_placed_on_their_line(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "\nThực hiện {{", "\nCăn cứ Luật A,\n\nCăn cứ Luật B.\n\nThực hiện {{")
    edit(plan, "4. Tuyên truyền đầy đủ", "4. tuyên truyền đầy đủ")
    for code, text in (("TT090", "Luật A"), ("VH010", "tuyên truyền đầy đủ")):
        ((path, line, hint),) = found(workspace, code)
        assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, text))
        assert hint is not None


def test_the_missing_closing_mark_is_placed_on_the_last_line(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "./.", ".")
    ((path, line, _),) = found(workspace, "TT084")
    assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, "Trên đây là Kế hoạch"))


def test_words_of_the_table_are_placed_on_their_row(workspace: Path) -> None:
    table = workspace / "data/2022/nhiem-vu.csv"
    edit(table, "Quán triệt", "Quán triệt ,")
    ((path, line, _),) = found(workspace, "KT851")
    assert (path, line) == ("data/2022/nhiem-vu.csv", line_of(table, "Quán triệt ,"))


def test_words_of_the_front_matter_are_placed_at_their_key(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "trich_yeu: Tuyên truyền cải", "trich_yeu: Tuyên truyền  cải")
    ((path, line, _),) = found(workspace, "KT850")
    assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, "trich_yeu:"))


def test_a_text_typed_twice_is_not_placed_on_one_of_its_lines(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "./.", "./.\n\nXem lại , nhé\n\nXem lại , nhé")
    assert {(path, line) for path, line, _ in found(workspace, "KT851")} == {(DRAFT, None)}


AGENCY = "data/co-quan.yaml"


@pytest.mark.parametrize(
    ("typed", "wrong", "code"),
    [
        pytest.param("ten: Sở Tư pháp", "ten: Sở Tư  pháp", "KT850", id="name in the head"),
        pytest.param("UBND tỉnh Hà Tĩnh", "UBND  tỉnh Hà Tĩnh", "KT850", id="body above"),
        pytest.param("chuc_vu: Giám đốc", "chuc_vu: Giám  đốc", "KT850", id="office of signer"),
        pytest.param("Lê Viết Hồng", "Lê  Viết Hồng", "KT850", id="name of signer"),
        pytest.param("Lê Viết Hồng", "LÊ VIẾT HỒNG", "KT264", id="name in capitals"),
    ],
)
def test_words_of_the_agency_are_placed_in_its_file(
    workspace: Path, typed: str, wrong: str, code: str
) -> None:
    edit(workspace / AGENCY, typed, wrong)
    ((path, line, _),) = found(workspace, code)
    assert (path, line) == (AGENCY, line_of(workspace / AGENCY, wrong))


@pytest.mark.parametrize("wrong", ["Sở Tư Pháp", "sở Tư pháp"])
def test_a_name_used_in_the_text_is_placed_where_it_is_typed(workspace: Path, wrong: str) -> None:
    edit(workspace / AGENCY, "ten: Sở Tư pháp", f"ten: {wrong}")
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "4. Tuyên truyền", "4. Theo Kế hoạch của {{ co_quan }}, tuyên truyền")
    ((path, line, _),) = found(workspace, "VH040")
    assert (path, line) == (AGENCY, line_of(workspace / AGENCY, f"ten: {wrong}"))


def test_the_same_words_typed_in_the_text_stay_there(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(workspace / AGENCY, "ten: Sở Tư pháp", "ten: Sở Tư Pháp")
    edit(plan, "4. Tuyên truyền", "4. Sở Tư Pháp tuyên truyền")
    ((path, line, _),) = found(workspace, "VH040")
    assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, "4. Sở Tư Pháp"))


def test_a_value_is_placed_where_it_is_declared(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "gia_tri:\n", "gia_tri:\n  can_cu: Khoản 3 Điều 5  và ...... của Luật\n")
    edit(plan, "4. Tuyên truyền", "4. Theo {{ can_cu }}, tuyên truyền")
    for code in ("VH058", "KT850", "KT854"):
        ((path, line, _),) = found(workspace, code)
        assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, "can_cu: ")), code


def test_the_paper_carried_out_is_placed_where_it_is_declared(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "co_quan: UBND tỉnh", "co_quan: UBND  tỉnh")
    ((path, line, _),) = found(workspace, "KT850")
    assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, "co_quan: "))


def test_a_value_used_in_the_table_is_placed_where_it_is_declared(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "gia_tri:\n", "gia_tri:\n  can_cu: theo Khoản 3 Điều 5 của Luật\n")
    edit(workspace / "data/2022/nhiem-vu.csv", "Quán triệt", "Quán triệt {{ can_cu }}")
    ((path, line, _),) = found(workspace, "VH058")
    assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, "can_cu: "))


def test_a_recipient_is_placed_on_his_own_line(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "  - Lãnh đạo Sở", "  - Lãnh  đạo Sở")
    ((path, line, _),) = found(workspace, "KT850")
    assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, "Lãnh  đạo Sở"))


def test_the_subject_of_the_plan_is_placed_in_the_plan_that_says_it(workspace: Path) -> None:
    plan, letter = workspace / "data/2022/ke-hoach.md", workspace / "data/2022/chi-dao-thang-01.md"
    edit(plan, "trich_yeu: Tuyên truyền", "trich_yeu: Theo Khoản 3 tuyên truyền")
    edit(letter, "\n---\n\n", "\n---\n\nThực hiện {{ ke_hoach }} về {{ trich_yeu_ke_hoach }}.\n\n")
    ((path, line, _),) = found(workspace, "VH058", "directive")
    assert (path, line) == ("data/2022/ke-hoach.md", line_of(plan, "trich_yeu: "))


def test_a_style_changed_in_the_template_is_no_fault_of_the_data(workspace: Path) -> None:
    template = workspace / "templates/docx/ten-loai.docx"
    document = docx.Document(str(template))
    document.styles["VB Mục"].font.italic = True
    document.save(str(template))
    said = json.loads(inside(workspace, "plan", "2022", "--json")[1])["findings"]
    assert {f["path"] for f in said if f["code"].startswith("KT")} == {DRAFT}


def test_the_sheet_names_the_place_in_the_draft(workspace: Path) -> None:
    edit(workspace / "data/2022/ke-hoach.md", "4. Tuyên truyền đầy đủ", "4. tuyên truyền đầy đủ")
    inside(workspace, "plan", "2022", "--trinh-ky")
    sheet = docx.Document(str(workspace / "out/2022/trinh-ky/ke-hoach.docx"))
    said = {cell.text.replace("\xa0", " ") for row in sheet.tables[2].rows for cell in row.cells}
    assert "mục I, khoản 4" in said


def test_a_day_no_calendar_has_is_said_once(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "4. Tuyên truyền đầy đủ", "4. Bỏ “ngày 31 tháng 4 năm 2022”, tuyên truyền đầy đủ")
    written = inside(workspace, "plan", "2022")[1]
    state = inside(workspace, "status", "2022")[1]
    order = ("issue", "2022", "ke-hoach", "--so", "5", "--ngay", "06/01/2022")
    issued = inside(workspace, *order)[1]
    for said in (written, state, issued):
        assert said.count("DL317 cảnh báo: “ngày 31 tháng 4 năm 2022” không phải là ngày") == 1
        assert "TT045" not in said


def test_a_day_typed_wrong_in_word_is_said_beside_one_of_the_data(workspace: Path) -> None:
    plan = workspace / "data/2022/ke-hoach.md"
    edit(plan, "4. Tuyên truyền đầy đủ", "4. Bỏ “ngày 31 tháng 4 năm 2022”, tuyên truyền đầy đủ")
    assert inside(workspace, "plan", "2022")[0] == 0
    document = docx.Document(str(workspace / DRAFT))
    text = next(p for p in document.paragraphs if p.text.startswith("Thực hiện"))
    text.runs[0].text = "Trước ngày 31/6/2022, thực hiện"
    document.save(str(workspace / DRAFT))
    state = inside(workspace, "status", "2022")[1]
    assert "DL317 cảnh báo: " in state
    assert state.count("TT045 cảnh báo: Ngày không có thật: tháng 6/2022 chỉ có 30 ngày") == 1
