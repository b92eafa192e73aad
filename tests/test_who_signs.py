"""Who signs, from the data to the printed block, the check of it and the file that is issued."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.commands import edit, inside
from tests.foreign import flattened
from tests.papers import ROOT, SMALL
from tests.word import texts

if TYPE_CHECKING:
    from pathlib import Path

DRAFT = "out/2022/ke-hoach.docx"
OFFICE = "chuc_vu: Giám đốc"
SIGNED = [
    pytest.param(OFFICE, ["GIÁM ĐỐC"], id="người đứng đầu"),
    pytest.param(f"{OFFICE}\n    quyen_han: Q", ["Q. GIÁM ĐỐC"], id="quyền giám đốc"),
    pytest.param(
        "chuc_vu: Phó Giám đốc\n    quyen_han: KT\n    thay_cho: Giám đốc",
        ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        id="ký thay",
    ),
    pytest.param(
        "chuc_vu: Phó Chánh Văn phòng\n    quyen_han: [TL, KT]\n"
        "    thay_cho: [Giám đốc, Chánh Văn phòng]",
        ["TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
        id="cấp phó của người ký thừa lệnh",
    ),
    pytest.param(
        "chuc_vu: Phó Chủ tịch\n    quyen_han:\n      - TM\n      - KT\n"
        "    thay_cho:\n      - Ủy ban nhân dân\n      - Chủ tịch",
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
        id="phó chủ tịch thay mặt tập thể",
    ),
    pytest.param(
        "chuc_vu: Chủ tịch\n    quyen_han: [TM, Q]\n    thay_cho: Ủy ban nhân dân",
        ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"],
        id="quyền chủ tịch thay mặt tập thể",
    ),
]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(SMALL / "data", tmp_path / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return tmp_path


@pytest.mark.parametrize(("signer", "lines"), SIGNED)
def test_what_stands_over_the_name(signer: str, lines: list[str], workspace: Path) -> None:
    edit(workspace / "data" / "co-quan.yaml", OFFICE, signer)

    assert inside(workspace, "plan", "2022") == (0, f"Đã ghi {DRAFT}\n", "")

    view = read_view(open_package((workspace / DRAFT).read_bytes(), DRAFT))
    over = recognise(view, ND30).main.of("quyen_han", "chuc_vu")
    assert [line for paragraph in over for line in paragraph.displayed.split("\n")] == lines


@pytest.mark.parametrize(("signer", "lines"), SIGNED)
def test_the_checker_reads_the_same_of_anybodys_file(
    signer: str, lines: list[str], workspace: Path
) -> None:
    edit(workspace / "data" / "co-quan.yaml", OFFICE, signer)
    inside(workspace, "plan", "2022")
    foreign = workspace / "ke-hoach.docx"
    foreign.write_bytes(flattened((workspace / DRAFT).read_bytes()))

    for file in (DRAFT, "ke-hoach.docx"):
        code, out, err = inside(workspace, "check", file)
        assert (code, err) == (0, ""), (lines, out)
        assert "TT06" not in out


@pytest.mark.parametrize(("signer", "lines"), SIGNED)
def test_it_is_issued_and_submitted_as_signed(
    signer: str, lines: list[str], workspace: Path
) -> None:
    agency = workspace / "data" / "co-quan.yaml"
    edit(agency, OFFICE, signer)
    edit(agency, "Nguyễn Văn Mẫu", "Trần Thị Bình")
    inside(workspace, "plan", "2022", "--trinh-ky")
    sheet = " ".join(texts(workspace / "out/2022/trinh-ky/ke-hoach.docx"))
    assert f"{', '.join(lines)} Trần Thị Bình" in sheet.replace("\u00a0", " ")

    code, out, err = inside(
        workspace, "issue", "2022", "ke-hoach", "--so", "5", "--ngay", "3/1/2022"
    )

    assert code == 0, out + err
    assert "khác" not in out + err


def test_another_right_typed_in_word_is_told_at_issue(workspace: Path) -> None:
    agency = workspace / "data" / "co-quan.yaml"
    edit(agency, "Nguyễn Văn Mẫu", "Trần Thị Bình")
    inside(workspace, "plan", "2022")
    edit(agency, OFFICE, f"{OFFICE}\n    quyen_han: Q")

    _, _, err = inside(workspace, "issue", "2022", "ke-hoach", "--so", "5", "--ngay", "3/1/2022")

    assert "Quyền hạn của người ký trong tệp khác dữ liệu" in err
    assert "Q. GIÁM ĐỐC" in err
