"""A template with a part inside it broken or left out: named, and no paper is filled into it."""

from __future__ import annotations

import shutil
import zipfile
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from docgen.ooxml.package import open_package, relationships
from tests.commands import edit, inside
from tests.papers import ROOT, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

FORM = "ten-loai.docx"
SHIPPED = ROOT / "templates" / "docx" / FORM
PARTS: Mapping[str, bytes] = open_package(SHIPPED.read_bytes(), FORM).parts


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(SMALL / "data", tmp_path / "data")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return tmp_path


def put(workspace: Path, parts: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(workspace / "templates" / "docx" / FORM, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def without(part: str) -> dict[str, bytes]:
    return {name: data for name, data in PARTS.items() if name != part}


DAMAGES: Mapping[str, Callable[[str], dict[str, bytes]]] = {
    "cắt đôi": lambda part: {**PARTS, part: PARTS[part][: len(PARTS[part]) // 2]},
    "rỗng": lambda part: {**PARTS, part: b""},
    "của thứ khác": lambda part: {**PARTS, part: b"<x/>"},
    "bỏ mất": without,
}


def said_of(workspace: Path, *command: str) -> str:
    """What is said of the template, which is refused: the first line about it."""
    code, out, err = inside(workspace, *command)
    assert code in {1, 4}, out + err
    return next(line for line in (out + err).splitlines() if FORM in line)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("part", PARTS)
def test_a_damaged_part_is_said_by_check_and_by_plan(
    part: str, damage: str, workspace: Path
) -> None:
    put(workspace, DAMAGES[damage](part))

    said = said_of(workspace, "plan", "2022")

    assert said in inside(workspace, "template", "check")[1]
    assert not (workspace / "out").exists()


@pytest.mark.parametrize("part", [p for p in PARTS if not p.startswith(("[", "_", "word/_"))])
def test_the_part_itself_is_named(part: str, workspace: Path) -> None:
    put(workspace, DAMAGES["cắt đôi"](part))
    assert f"phần {part}: XML hỏng" in said_of(workspace, "plan", "2022")


@pytest.mark.parametrize("place", range(len(etree.fromstring(PARTS["[Content_Types].xml"]))))
def test_a_part_whose_type_is_not_declared_is_named(place: int, workspace: Path) -> None:
    types = etree.fromstring(PARTS["[Content_Types].xml"])
    part = types[place].get("PartName", "").lstrip("/")
    types.remove(types[place])
    put(workspace, {**PARTS, "[Content_Types].xml": etree.tostring(types)})

    if part:
        assert f"phần {part} khai sai kiểu nội dung" in said_of(workspace, "plan", "2022")
    else:  # of parts that have a type of their own no other is asked
        assert inside(workspace, "plan", "2022")[0] == 0


def test_every_shipped_template_names_sound_parts_alone() -> None:
    for template in (ROOT / "templates" / "docx").glob("*.docx"):
        package = open_package(template.read_bytes(), template.name)
        assert all(link.target in package.parts for link in relationships(package).values())


@pytest.mark.parametrize(
    "blank",
    [
        "<w:p/>" * 40,
        '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
        "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t> </w:t></w:r></w:p>",
    ],
    ids=["đoạn trống", "ngắt trang", "dấu cách ở trang sau"],
)
@pytest.mark.parametrize("annex", ["có phụ lục", "không phụ lục"])
def test_blank_paragraphs_that_end_a_section_print_no_page(
    blank: str, annex: str, workspace: Path
) -> None:
    if annex == "không phụ lục":
        _without_annex(workspace)
    plan = workspace / "out" / "2022" / "ke-hoach.docx"
    assert inside(workspace, "plan", "2022")[0] == 0
    as_shipped = plan.read_bytes()
    document = PARTS["word/document.xml"].decode("utf-8")
    carrier = document.index("<w:sectPr")
    carrier = document.rindex("<w:p>", 0, carrier)
    end = document.rindex("<w:sectPr")
    blanks = document[:carrier] + blank + document[carrier:end] + blank + document[end:]
    put(workspace, {**PARTS, "word/document.xml": blanks.encode("utf-8")})

    assert inside(workspace, "plan", "2022")[0] == 0

    assert plan.read_bytes() == as_shipped


def _without_annex(workspace: Path) -> None:
    plan = workspace / "data" / "2022" / "ke-hoach.md"
    edit(plan, "phu_luc:\n  - ten: Nhiệm vụ năm {{ nam }}\n    bang: nhiem_vu\n", "")
    edit(plan, "kinh_phi: 1.550 triệu đồng\n", "")
    edit(plan, "(Có Phụ lục kèm theo)", "Các đơn vị thực hiện")
    (workspace / "data" / "2022" / "nhiem-vu.csv").unlink()
