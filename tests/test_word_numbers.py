"""Numbers that Word took over by itself: what is printed is the same, and no change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.commands import docgen, inside, nothing_invented
from tests.word import paragraphs

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document
    from docx.text.paragraph import Paragraph

PLAN = "out/2022/ke-hoach.docx"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"


def lists(document: Document, *marks: tuple[str, str]) -> None:
    """A list of each number format and text: "decimal" and "%1.", as list 1, 2, …"""
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{k}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl></w:abstractNum>'
        for k, (kind, text) in enumerate(marks, 1)
    )
    numbers = "".join(
        f'<w:num w:numId="{k}"><w:abstractNumId w:val="{k}"/></w:num>'
        for k in range(1, len(marks) + 1)
    )
    xml = f"<w:numbering {nsdecls('w')}>{kinds}{numbers}</w:numbering>"
    name = PackURI("/word/numbering.xml")
    part = Part(name, _TYPE, xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)


def numbered_by_word(paragraph: Paragraph, typed: str, number: int) -> None:
    """What AutoFormat does with a typed number once Enter is pressed."""
    first = paragraph.runs[0]
    assert first.text.startswith(f"{typed} ")
    first.text = first.text.removeprefix(f"{typed} ")
    numbered = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    paragraph._p.get_or_add_pPr()._insert_numPr(parse_xml(numbered))


def starting(document: Document, *texts: str) -> list[Paragraph]:
    found = [(p, "".join(t.text or "" for t in p._p.iter(qn("w:t")))) for p in paragraphs(document)]
    said = [(p, text.replace("\xa0", " ")) for p, text in found]
    return [next(p for p, text in said if text.startswith(start)) for start in texts]


def drafted(folder: Path) -> Path:
    assert docgen("init", str(folder))[0] == 0
    nothing_invented(folder)
    assert inside(folder, "plan", "2022")[0] == 0
    return folder


def test_numbers_and_dashes_of_a_list_of_word_are_no_change(tmp_path: Path) -> None:
    office = drafted(tmp_path / "so")
    document = docx.Document(str(office / PLAN))
    lists(document, ("decimal", "%1."), ("bullet", "-"))
    aims = ("1. Tiếp tục", "2. Phát huy", "3. Góp phần", "4. Tuyên truyền đầy")
    for paragraph, start in zip(starting(document, *aims), aims, strict=True):
        numbered_by_word(paragraph, start[:2], 1)
    (dash,) = starting(document, "- ")
    numbered_by_word(dash, "-", 2)
    document.save(str(office / PLAN))
    order = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "12/1/2022")
    code, said, complaint = inside(office, *order, "--bo-qua-loi", "bản đã ký")
    assert code == 0, said + complaint
    assert "DL523" not in said
    assert "DL541" not in "".join(inside(office, "status", "2022")[1:])


def test_a_list_that_counts_otherwise_is_a_change(tmp_path: Path) -> None:
    office = drafted(tmp_path / "so")
    document = docx.Document(str(office / PLAN))
    lists(document, ("lowerLetter", "%1)"))
    (aim,) = starting(document, "1. Tiếp tục")
    numbered_by_word(aim, "1.", 1)
    document.save(str(office / PLAN))
    order = ("issue", "2022", "ke-hoach", "--so", "15", "--ngay", "12/1/2022")
    said = inside(office, *order, "--bo-qua-loi", "bản đã ký")[1]
    assert "yêu cầu: a) Tiếp tục" in said
