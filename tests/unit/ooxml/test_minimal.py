from __future__ import annotations

import io

import docx

from docgen.ooxml.metadata import CoreProperties, with_properties
from docgen.ooxml.minimal import blank_package
from docgen.ooxml.package import open_package, save_package
from docgen.ooxml.reading import read_view
from tests.unit.ooxml.schema import OoxmlSchema


def test_the_blank_package_is_valid(ooxml_schema: OoxmlSchema) -> None:
    assert ooxml_schema.validate(blank_package()) == []


def test_python_docx_opens_it_and_what_it_adds_is_valid(ooxml_schema: OoxmlSchema) -> None:
    document = docx.Document(io.BytesIO(save_package(blank_package())))
    document.add_paragraph("Nội dung", style="Normal")
    document.add_table(1, 2, style="Table Grid")
    document.add_section()
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].header.paragraphs[0].text = "1"
    document.core_properties.title = "Kế hoạch"
    saved = io.BytesIO()
    document.save(saved)
    package = open_package(saved.getvalue(), "a.docx")
    assert ooxml_schema.validate(package) == []
    assert read_view(package).properties.title == "Kế hoạch"


def test_properties_written_are_read_back_and_valid(ooxml_schema: OoxmlSchema) -> None:
    said = CoreProperties(
        title="Kế hoạch",
        subject="CCHC & tuyên truyền",
        creator="Sở Tư pháp",
        language="vi-VN",
        company="Sở Tư pháp",
    )
    package = with_properties(blank_package(), said)
    assert read_view(package).properties == said
    assert ooxml_schema.validate(package) == []


def test_it_is_vietnamese_times_new_roman_14_in_words_current_mode() -> None:
    view = read_view(blank_package())
    (only,) = view.paragraphs
    assert (view.language, view.settings.compatibility) == ("vi-VN", 15)
    assert (only.mark.font, only.mark.size, only.style) == ("Times New Roman", 14.0, "Normal")


def test_the_validator_sees_what_is_wrong_in_python_docxs_own_template(
    ooxml_schema: OoxmlSchema,
) -> None:
    saved = io.BytesIO()
    docx.Document().save(saved)
    (fault,) = ooxml_schema.validate(open_package(saved.getvalue(), "a.docx"))
    assert "'w:zoom': The attribute 'w:percent' is required" in fault


def test_the_validator_sees_a_cell_without_a_paragraph(ooxml_schema: OoxmlSchema) -> None:
    document = docx.Document(io.BytesIO(save_package(blank_package())))
    cell = document.add_table(1, 1).cell(0, 0)
    cell._tc.remove(cell.paragraphs[0]._p)
    saved = io.BytesIO()
    document.save(saved)
    faults = ooxml_schema.validate(open_package(saved.getvalue(), "a.docx"))
    assert any("does not end in a paragraph" in fault for fault in faults)
