"""The file itself: what Word, a clerk who opens it and a screen reader find in it."""

from __future__ import annotations

import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

import docx
import pytest

from docgen.ooxml.markup import w
from docgen.ooxml.package import DOCUMENT_PART, open_package
from docgen.ooxml.reading import read_view
from docgen.standards import KHOA, theo_khoa
from docgen.stylesheet import build_templates
from tests.papers import FINDINGS, ROOT, letter, other, sheet, written, year
from tests.rules import specimen_doan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docgen.model.year import Nam
    from docgen.ooxml.view import DocumentView, ParagraphView
    from docgen.van_ban import VanBan
    from tests.unit.ooxml.schema import OoxmlSchema

MAKE: dict[str, Callable[[], Nam | VanBan]] = {
    "year(2022)": partial(year, 2022),
    "year(2025)": partial(year, 2025),
    "letter(2022)": partial(letter, 2022),
    "other('quyet-dinh')": partial(other, "quyet-dinh"),
    "sheet(2022, FINDINGS)": partial(sheet, 2022, FINDINGS),
    "specimen_doan.ke_hoach()": specimen_doan.ke_hoach,
    "specimen_doan.cong_van()": specimen_doan.cong_van,
}
WRITE = """
import sys
from tests.papers import FINDINGS, letter, other, sheet, written, year
from tests.rules import specimen_doan
sys.stdout.buffer.write(written({}))
"""


def made(name: str) -> bytes:
    return written(MAKE[name]())


@pytest.fixture(scope="module")
def view(ke_hoach_docx: bytes) -> DocumentView:
    return read_view(open_package(ke_hoach_docx, "ke-hoach.docx"))


@pytest.mark.parametrize("name", MAKE)
def test_the_file_is_valid_against_the_schemas(name: str, ooxml_schema: OoxmlSchema) -> None:
    package = open_package(made(name), "p.docx")

    assert ooxml_schema.validate(package) == []


@pytest.mark.parametrize("key", KHOA)
def test_the_templates_are_valid_against_the_schemas(key: str, ooxml_schema: OoxmlSchema) -> None:
    for name, data in build_templates(theo_khoa(key)).items():
        assert ooxml_schema.validate(open_package(data, name)) == [], name


@pytest.mark.parametrize("name", MAKE)
def test_the_same_data_gives_the_same_bytes_in_any_process(name: str) -> None:
    digests = set()
    for seed in ("0", "1", "4242"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
        done = subprocess.run(  # noqa: S603 -- this Python, a command of this test
            [sys.executable, "-c", WRITE.format(name)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            check=True,
        )
        digests.add(hashlib.sha256(done.stdout).hexdigest())

    assert len(digests) == 1


def test_word_and_python_docx_open_it(ke_hoach_docx: bytes) -> None:
    document = docx.Document(io.BytesIO(ke_hoach_docx))

    assert len(document.tables) == 3
    assert len(document.sections) == 2


def test_properties_name_the_paper_and_its_agency(view: DocumentView) -> None:
    subject = (
        "Tuyên truyền cải cách hành chính, Chỉ số năng lực cạnh tranh cấp tỉnh (PCI), "
        "Chỉ số đánh giá năng lực cạnh tranh các đơn vị, địa phương (DDCI) năm 2022"
    )

    assert view.properties.title == f"Kế hoạch {subject}"
    assert view.properties.subject == subject
    assert view.properties.creator == "Sở Tư pháp"
    assert view.properties.company == "Sở Tư pháp"
    assert view.properties.language == "vi-VN"
    assert view.language == "vi-VN"


def _headings(view: DocumentView) -> list[tuple[int, str]]:
    return [(p.format.outline, p.text) for p in view.paragraphs if p.format.outline is not None]


def test_parts_and_titled_items_are_word_headings(view: DocumentView) -> None:
    assert _headings(view) == [
        (0, "I. MỤC ĐÍCH, YÊU CẦU"),
        (0, "II. CHỈ TIÊU CỤ THỂ"),
        (0, "III. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN"),
        (1, "1. Nội dung tuyên truyền"),
        (1, "2. Hình thức tuyên truyền"),
        (1, "3. Nhiệm vụ cụ thể"),
        (0, "IV. TỔ CHỨC THỰC HIỆN"),
        (1, "1. Trách nhiệm thực hiện"),
        (1, "2. Kinh phí thực hiện"),
        (0, "Phụ lục"),
    ]


def test_headings_of_the_body_are_based_on_words_own(view: DocumentView) -> None:
    by_id = {style.id: style for style in view.styles.values()}
    bases = {
        name: by_id[view.styles[name].based_on or ""].name
        for name in ("VB Mục", "VB Khoản có tiêu đề")
    }

    assert bases == {"VB Mục": "heading 1", "VB Khoản có tiêu đề": "heading 2"}


@pytest.mark.parametrize("name", MAKE)
def test_nothing_of_the_template_is_left_over(name: str) -> None:
    package = open_package(made(name), "p.docx")
    for part in package.parts:
        if part.endswith((".xml", ".rels")):
            text = "".join(package.xml(part).itertext())
            assert not re.search(r"\{[{%#]|[}%#]\}|[«»]", text), part


def test_every_cell_ends_in_a_paragraph(ke_hoach_docx: bytes) -> None:
    body = open_package(ke_hoach_docx, "ke-hoach.docx").xml(DOCUMENT_PART)
    cells = list(body.iter(w("tc")))

    assert len(cells) == 4 + 2 + 17 * 7
    assert {cell[-1].tag for cell in cells} == {w("p")}


@pytest.mark.parametrize(
    ("together", "apart"),
    [
        ("số\u00a0523/KH-UBND", "số 523"),
        ("02\u00a0tin", "02 tin"),
        ("100%\u00a0TTHC", "100% TTHC"),
        ("năm\u00a02022", "năm 2022"),
        ("tháng\u00a001\u00a0năm\u00a02022", "tháng 01 năm"),
    ],
)
def test_what_a_line_must_not_part_is_joined(together: str, apart: str, view: DocumentView) -> None:
    text = "\n".join(paragraph.text for paragraph in view.paragraphs)

    assert together in text
    assert apart not in text


# Each is lawful text: & and < are Word's own marks, the rest is quoting.
KY_TU = (
    "Nghiên cứu R&D, CCHC&VTLT, AT&amp;T",
    "tỷ lệ < 5% và > 2%, <b>không phải thẻ</b>",
    "dấu \"thẳng\", 'đơn', “cong” và ‘cong đơn’",
    "gạch \\ chéo ngược, dấu ] ]> và %) cuối",
)


def _workspace(folder: Path, text: str) -> Path:
    shutil.copytree(ROOT / "data", folder / "data")
    plan = folder / "data" / "2025" / "ke-hoach.md"
    typed = plan.read_text(encoding="utf-8")
    typed = typed.replace("năm {{ nam }} (minh họa)\ndon_vi", "R&D & <CCHC&VTLT>\ndon_vi")
    typed = typed.replace("a) Tổ chức", f"a) {text} Tổ chức")
    plan.write_text(typed, encoding="utf-8", newline="\n")
    table = folder / "data" / "2025" / "nhiem-vu.csv"
    rows = table.read_text(encoding="utf-8")
    rows = rows.replace("Mỗi quý 01 hội nghị", "R&D <quý> & 'hội nghị'")
    table.write_text(rows, encoding="utf-8", newline="\n")
    return folder


@pytest.mark.parametrize("text", KY_TU)
def test_lawful_characters_print_as_typed(text: str, tmp_path: Path) -> None:
    paper = read_view(
        open_package(written(year(2025, _workspace(tmp_path, text))), "ke-hoach.docx")
    )
    texts = [paragraph.text.replace("\u00a0", " ") for paragraph in paper.paragraphs]

    assert any(printed.startswith(f"a) {text} Tổ chức") for printed in texts)
    assert "Phổ biến, giáo dục pháp luật R&D & <CCHC&VTLT>" in texts
    assert "R&D <quý> & 'hội nghị'" in texts
    assert paper.properties.subject.endswith("R&D & <CCHC&VTLT>")


def _of(view: DocumentView, style: str) -> list[ParagraphView]:
    return [paragraph for paragraph in view.paragraphs if paragraph.style == style]


def test_items_without_a_title_are_body_text(view: DocumentView) -> None:
    items = _of(view, "VB Khoản")

    assert len(items) == 9
    assert {item.format.outline for item in items} == {None}


def test_the_shipped_template_is_the_one_the_standards_make() -> None:
    made = {name: data for key in KHOA for name, data in build_templates(theo_khoa(key)).items()}
    shipped = {path.name: path.read_bytes() for path in (ROOT / "templates/docx").glob("*.docx")}

    assert set(made) == set(shipped)
    assert [name for name in made if made[name] != shipped[name]] == []
