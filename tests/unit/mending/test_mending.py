"""Mending as a whole: nothing else changes, what harms is taken back, some files are left alone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from docgen.checks.fault import Paper
from docgen.mending import Mended, mend, refusal
from docgen.mending.guard import Guard, judged
from docgen.ooxml.markup import Element, W, mm_from_twips, parse_xml, w
from docgen.ooxml.package import Package, open_package, save_package
from docgen.ooxml.properties import PROPERTIES
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.foreign import flattened, head_in_boxes
from tests.rules.mutate import mutated
from tests.rules.push import edited, paragraphs, push_page, push_style, push_text
from tests.unit.ooxml.schema import OoxmlSchema

FIRST = w("firstLine")
DOCUMENT, SETTINGS = "word/document.xml", "word/settings.xml"


def door(package: Package) -> Paper:
    view = read_view(package)
    return Paper(package, view, recognise(view, ND30), ND30)


def paper_of(docx: bytes) -> Paper:
    return door(open_package(docx, "p.docx"))


def mended(docx: bytes) -> Mended:
    return mend(paper_of(docx), door)


def with_part(docx: bytes, part: str, change: Callable[[str], str]) -> bytes:
    package = open_package(docx, "p.docx")
    text = change(package.parts[part].decode("utf-8"))
    return save_package(package.with_parts({part: text.encode("utf-8")}))


def codes(result: Mended) -> list[str]:
    return [ruling.code for ruling, _ in result.remaining]


def test_a_sound_paper_is_left_as_it_is(ke_hoach_docx: bytes) -> None:
    result = mended(ke_hoach_docx)
    assert (result.changes, result.kept, result.remaining) == ((), (), ())
    assert save_package(result.paper.package) == save_package(open_package(ke_hoach_docx, "p"))


def test_many_faults_at_once(ke_hoach_docx: bytes) -> None:
    docx = push_style(ke_hoach_docx, "tieu_ngu", "size", 12.0)
    docx = push_style(docx, "loi_van", "align", "trai")
    docx = push_page(docx, 0, "margin_left", 25.0)
    docx = push_text(docx, "so_ky_hieu", lambda text: text.replace("\u00a0" * 8, " 5"))
    result = mended(docx)
    assert codes(result) == []
    told = {(change.code, change.what, change.before, change.after) for change in result.changes}
    assert ("KT021", "cỡ chữ", "12 pt", "14 pt") in told  # 13 is lawful, but not beside the others
    assert ("KT003", "lề trái", "25 mm", "30 mm") in told
    assert ("KT135", "canh lề", "canh trái", "canh đều hai lề") in told


def test_the_same_paper_gives_the_same_bytes(ke_hoach_docx: bytes) -> None:
    docx = push_style(ke_hoach_docx, "khoan", "bold", value=True)
    first, second = (save_package(mended(docx).paper.package) for _ in range(2))
    assert first == second
    assert mended(first).changes == ()


def test_a_part_without_a_fault_stays_byte_for_byte(ke_hoach_docx: bytes) -> None:
    docx = push_style(ke_hoach_docx, "tieu_ngu", "size", 12.0)
    before = open_package(docx, "p.docx").parts
    after = mended(docx).paper.package.parts
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {DOCUMENT}


def test_a_mend_that_brings_a_fault_it_cannot_mend_is_taken_back(ke_hoach_docx: bytes) -> None:
    # The annex's table fits between margins that are too narrow, and not between lawful ones.
    docx = push_page(ke_hoach_docx, 1, "margin_right", 3.0)
    result = mended(mutated(docx, {"table_width": 260}))
    assert codes(result) == ["KT004"]
    assert result.changes == ()
    ((ruling, _, why),) = result.kept
    assert (ruling.code, why) == ("KT004", "sửa xong lại có lỗi KT811")


def test_what_can_be_mended_is_mended_beside_what_cannot(ke_hoach_docx: bytes) -> None:
    docx = push_style(ke_hoach_docx, "tieu_ngu", "size", 12.0)
    docx = push_text(docx, "trich_yeu", str.upper)
    docx = push_text(docx, "ho_ten", str.upper)
    result = mended(docx)
    assert {"KT084", "KT264"} <= set(codes(result))
    assert "KT021" not in codes(result)


def test_a_mend_is_tried_a_bounded_number_of_times(ke_hoach_docx: bytes) -> None:
    start = judged(paper_of(push_style(ke_hoach_docx, "tieu_ngu", "size", 12.0)))
    guard = Guard(door, trials=0)
    assert guard.mended(start).changes == ()
    assert {kept.reason for kept in guard.kept} == {"tệp có quá nhiều chỗ phải sửa thử"}


def test_a_mended_paper_is_valid(ke_hoach_docx: bytes, ooxml_schema: OoxmlSchema) -> None:
    docx = with_part(ke_hoach_docx, DOCUMENT, lambda text: text.replace("<w:titlePg/>", ""))
    docx = push_style(docx, "tieu_ngu", "size", 12.0)
    docx = push_style(docx, "khoan", "first_line", 5.0)
    result = mended(docx)
    assert codes(result) == []
    assert ooxml_schema.validate(result.paper.package) == []


def test_a_first_line_is_mended_to_look_like_its_siblings(ke_hoach_docx: bytes) -> None:
    def one_flush(root: Element) -> None:
        PROPERTIES["first_line"].write(next(iter(paragraphs(root, "khoan"))), 0.0)

    docx = push_style(ke_hoach_docx, "khoan", "first_line", 12.7)
    result = mended(edited(docx, DOCUMENT, one_flush))
    assert codes(result) == []
    (change,) = result.changes
    assert (change.what, change.before, change.after) == ("lùi dòng đầu", "0 mm", "12,7 mm")


def test_of_a_line_that_is_long_enough_the_move_is_said_at_its_text(ke_hoach_docx: bytes) -> None:
    def aside(root: Element) -> None:
        for line in paragraphs(root, "ke_tieu_ngu"):
            for side, by in (("left", 8.0), ("right", -8.0)):
                PROPERTIES[side].write(line, _indent(line, side) + by)

    result = mended(edited(ke_hoach_docx, DOCUMENT, aside))
    assert codes(result) == []
    (change,) = result.changes
    assert (change.place, change.what) == ("khối đầu trang", "vị trí đường kẻ")
    assert change.before.startswith("cách trái ")
    assert change.after == "cách hai bên bằng nhau"


def _indent(line: Element, side: str) -> float:
    """The indent written at a paragraph, mm."""
    (said,) = line.xpath(f"./w:pPr/w:ind/@w:{side}", namespaces={"w": W})
    return mm_from_twips(int(said))


# A paragraph of an old code page, and one that has only a wrong font.
VNI = (
    '<w:p><w:pPr><w:pStyle w:val="VBLoiVan"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="{font}"'
    ' w:hAnsi="{font}"/></w:rPr><w:t>Coäng hoøa xaõ hoäi chuû nghóa</w:t></w:r></w:p>'
)


def test_letters_of_an_old_code_page_keep_the_font_that_makes_them_readable(
    ke_hoach_docx: bytes,
) -> None:
    other = VNI.format(font="Arial").replace("Coäng", "Nöôùc coäng")  # none twice
    lines = VNI.format(font="VNI-Times"), other
    docx = ke_hoach_docx
    for xml in lines:
        docx = mutated(docx, {"insert_before": {"component": "gach_dau_dong", "xml": xml}})
    result = mended(docx)
    assert codes(result) == ["KT130", "KT860"]
    assert [(change.before, change.after) for change in result.changes] == [
        ("Arial", "Times New Roman")
    ]
    assert b'w:ascii="VNI-Times"' in result.paper.package.parts[DOCUMENT]


@pytest.mark.parametrize(
    ("setting", "why"),
    [
        ('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', "được bảo vệ"),
        ("<w:trackRevisions/>", "đang bật Track Changes"),
    ],
)
def test_a_protected_or_tracked_file_is_left_alone(
    setting: str, why: str, ke_hoach_docx: bytes
) -> None:
    docx = with_part(
        ke_hoach_docx,
        SETTINGS,
        lambda text: re.sub(r"(<w:settings[^>]*>(?:<w:zoom[^>]*/>)?)", rf"\1{setting}", text),
    )
    assert why in (refusal(paper_of(docx)) or "")


def test_a_file_with_open_changes_is_left_alone(ke_hoach_docx: bytes) -> None:
    change = '<w:ins w:id="1" w:author="a"><w:r><w:t>thêm</w:t></w:r></w:ins>'
    docx = with_part(
        ke_hoach_docx, DOCUMENT, lambda text: text.replace("</w:p>", f"{change}</w:p>", 1)
    )
    assert "vết sửa" in (refusal(paper_of(docx)) or "")


def test_a_signed_file_is_left_alone(ke_hoach_docx: bytes) -> None:
    package = open_package(ke_hoach_docx, "p.docx")
    package = package.with_parts({"_xmlsignatures/sig1.xml": b"<Signature/>"})
    assert refusal(door(package)) == "tệp đã ký số, sửa là mất chữ ký"


def test_any_other_file_may_be_mended(ke_hoach_docx: bytes) -> None:
    assert refusal(paper_of(ke_hoach_docx)) is None


_BOX = re.compile(
    r"<w:drawing>(?:(?!</w:drawing>).)*?(<w:txbxContent.*?</w:txbxContent>).*?</w:drawing>"
)
_NAMES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def in_twin_boxes(docx: bytes, fallback: Callable[[str], str]) -> bytes:
    """The head in text boxes, each saved as Word does: once for itself, once for older programs."""

    def twice(found: re.Match[str]) -> str:
        old = fallback(found[1])
        return (
            f'<mc:AlternateContent {_NAMES}><mc:Choice Requires="wps">{found[0]}</mc:Choice>'
            f"<mc:Fallback><w:pict><v:shape><v:textbox>{old}</v:textbox></v:shape></w:pict>"
            "</mc:Fallback></mc:AlternateContent>"
        )

    return with_part(head_in_boxes(docx), DOCUMENT, lambda text: _BOX.sub(twice, text))


def test_a_text_box_that_stands_twice_in_a_file_is_mended_in_both(ke_hoach_docx: bytes) -> None:
    docx = push_style(ke_hoach_docx, "tieu_ngu", "italic", value=True)
    docx = flattened(push_text(docx, "tieu_ngu", lambda text: text.replace("Hạnh", "hạnh")))
    result = mended(in_twin_boxes(docx, str))
    assert {change.code for change in result.changes} == {"KT022", "TT021"}
    text = result.paper.package.parts[DOCUMENT].decode("utf-8")
    first, second, *others = re.findall(r"<w:txbxContent.*?</w:txbxContent>", text)
    assert "Hạnh phúc" in first + others[0]
    pairs = list(zip((first, *others[::2]), (second, *others[1::2]), strict=True))
    assert [one for one, other in pairs if one != other] == []


def test_a_text_box_with_another_fallback_is_left_and_named(ke_hoach_docx: bytes) -> None:
    docx = flattened(push_text(ke_hoach_docx, "tieu_ngu", lambda t: t.replace("Hạnh", "hạnh")))
    result = mended(in_twin_boxes(docx, lambda box: box.replace("phúc", "phúc (cũ)")))
    assert result.changes == ()
    assert {"mc:Fallback" in kept.reason for kept in result.kept} == {True}


@pytest.mark.parametrize("lock", ["contentLocked", "sdtContentLocked"])
def test_what_a_content_control_locks_is_left_and_named(ke_hoach_docx: bytes, lock: str) -> None:
    docx = flattened(push_style(ke_hoach_docx, "loi_van", "first_line", 5.0))

    def locked(root: Element) -> None:
        wrong = [
            p
            for p in root.iter(w("p"))
            if p.find(f"{w('pPr')}/{w('ind')}[@{FIRST}='283']") is not None
        ]
        control = parse_xml(
            f'<w:sdt xmlns:w="{W}"><w:sdtPr><w:lock w:val="{lock}"/></w:sdtPr>'
            "<w:sdtContent/></w:sdt>".encode(),
            "x",
        )
        wrong[0].addprevious(control)
        control[1].append(wrong[0])

    docx = edited(docx, DOCUMENT, locked)
    result = mended(docx)
    assert {change.code for change in result.changes} == {"KT136"}
    assert codes(result) == ["KT136"]
    assert ["bị khóa" in kept.reason for kept in result.kept] == [True]
