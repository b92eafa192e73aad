"""Templates as an office may have changed them in Word: tags, markers, cells."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
from lxml import etree

from docgen.checks import check_template
from docgen.checks.mau.codes import Code
from docgen.findings import Severity
from docgen.ooxml.markup import Element, W, w
from docgen.ooxml.package import DOCUMENT_PART
from docgen.ooxml.reading import read_view
from docgen.render import render
from docgen.standards import theo_mau
from docgen.standards.nd30 import ND30
from docgen.stylesheet import build_templates
from docgen.van_ban import MOC_NOI_DUNG, MOC_PHU_LUC, names_of
from tests.papers import ROOT
from tests.rules.push import (
    STYLES_PART,
    edited,
    opened,
    paragraphs,
    style_element,
)
from tests.rules.specimen import van_ban
from tests.unit.checks.mau import SHOWN, codes, inserted, removed, retyped, tags, text_of, whole


@pytest.mark.parametrize(
    "path", sorted((ROOT / "templates" / "docx").glob("*.docx")), ids=lambda path: path.name
)
def test_shipped_templates_give_nothing(path: Path) -> None:
    norm = theo_mau(path.stem)
    assert norm is not None
    assert check_template(path.read_bytes(), path.name, norm, names_of(path.stem)) == ()


def test_the_sheet_must_hold_what_it_is_offered() -> None:
    sheet = build_templates(ND30)["phieu-trinh.docx"]
    broken = retyped(sheet, "{{ trich_yeu }}", "{{ so_ky_hieu }}")
    found = check_template(broken, "phieu-trinh.docx", ND30, names_of("phieu-trinh"))
    assert {f.code for f in found} >= {"DL401", "DL417"}


def test_built_templates_give_nothing(template: bytes) -> None:
    assert whole(template) == ()


def test_a_misspelt_name_gets_a_suggestion(template: bytes) -> None:
    (finding,) = tags(retyped(template, "{{ trich_yeu }}", "{{ trich_yue }}"))
    assert finding.code == "DL401"
    assert finding.severity is Severity.ERROR
    assert finding.message == "Không có tên trich_yue: {{ trich_yue }}"
    assert finding.hint == "có phải là trich_yeu?"
    assert finding.location.path == SHOWN
    assert finding.location.excerpt == "{{ trich_yue }}"


@pytest.mark.parametrize(
    ("typed", "code", "message"),
    [
        ("{{ phu_luc.ten }}", "DL401", "Không có tên phu_luc: {{ phu_luc.ten }}"),
        ("{{ ho_ten.upper }}", "DL402", "ho_ten không có upper: {{ ho_ten.upper }}"),
        (
            "{{ noi_nhan }}",
            "DL402",
            "noi_nhan là một danh sách, không in cả ra được: {{ noi_nhan }}",
        ),
        ("{% if quyen_han %}", "DL403", "Khối if không được đóng trong cùng một đoạn"),
        ("{%p if quyen_han %}", "DL403", "Khối if không được đóng"),
        ("{%p endif %}", "DL403", "endif không có if tương ứng"),
        ("{% set x = 1 %}", "DL404", "Câu lệnh không được dùng trong mẫu"),
        ("{%pif khung %}", "DL404", "Câu lệnh không được dùng trong mẫu"),
        ("{%- if khung %}", "DL404", "Câu lệnh không được dùng trong mẫu"),
        ("{{ ho_ten|upper }}", "DL405", "Chỉ được ghi một tên trong thẻ: {{ ho_ten|upper }}"),
        ("{{ ho_ten + 1 }}", "DL405", "Chỉ được ghi một tên trong thẻ: {{ ho_ten + 1 }}"),
        ("{{ ''.__class__ }}", "DL405", "Chỉ được ghi một tên trong thẻ: {{ ''.__class__ }}"),
        ("{{ range(9) }}", "DL405", "Chỉ được ghi một tên trong thẻ: {{ range(9) }}"),
        ("{{r ho_ten }}", "DL405", "Thẻ chèn mã Word không được dùng: {{r ho_ten }}"),
        ("{{ ho_ten", "DL406", "“{{” không có cặp trong cùng một đoạn"),
        ("{{ ho_ten }", "DL406", "“{{” không có cặp trong cùng một đoạn"),
        ("{{{ ho_ten }}", "DL405", "Chỉ được ghi một tên trong thẻ"),
        ("{{ ho_ten }}}", "DL406", "“}” không có cặp trong cùng một đoạn"),
        ("Gồm các phần {", "DL406", "“{” không có cặp trong cùng một đoạn"),
        ("ho_ten }}", "DL406", "“}}” không có cặp trong cùng một đoạn"),
        ("Ký: { { ho_ten } }", "DL406", "Ngoặc nhọn của thẻ viết thiếu hoặc viết rời, in như gõ"),
        ("{ % if khung % }", "DL406", "Ngoặc nhọn của thẻ viết thiếu hoặc viết rời, in như gõ"),
        ("{ho_ten}", "DL406", "Ngoặc nhọn của thẻ viết thiếu hoặc viết rời, in như gõ: {ho_ten}"),
        ("{{ quyen_han }}", "DL408", "quyen_han có thể trống: {{ quyen_han }}"),
    ],
)
def test_faults_of_tags(typed: str, code: str, message: str, template: bytes) -> None:
    finding = tags(inserted(template, "ke_trich_yeu", typed))[0]
    assert finding.code == code
    assert finding.message.startswith(message)
    assert finding.location.excerpt == typed


@pytest.mark.parametrize(
    "typed",
    [
        "{{ho_ten}}",
        "{{\u00a0ho_ten }}",
        "{% if quyen_han %}{{ quyen_han }}{% else %}ký{% endif %}",
        "{# ghi chú cho người sửa mẫu #}",
        "Tập hợp {a, b}, 100%",
    ],
)
def test_lawful_text(typed: str, template: bytes) -> None:
    assert tags(inserted(template, "ke_trich_yeu", typed)) == ()


def test_an_attribute_gets_a_suggestion(template: bytes) -> None:
    (finding,) = tags(retyped(template, "{{ phu_luc.kem_theo }}", "{{ phu_luc.kemtheo }}"))
    assert finding.code == "DL402"
    assert finding.hint == "có phải là phu_luc.kem_theo?"
    (finding,) = tags(retyped(template, "{{ phu_luc.ten }}", "{{ phu_luc.muc }}"))
    assert finding.hint == "phu_luc có: nhan, ten, kem_theo"


def test_a_loop_closed_elsewhere(template: bytes) -> None:
    moved = inserted(template, "ten_loai", "{%p if khung %}")

    def edit(root: Element) -> None:
        place = next(paragraphs(root, "chuc_vu"))
        made = copy.deepcopy(next(p for p in paragraphs(root, "loi_van") if "endif" in text_of(p)))
        place.addprevious(made)

    assert "DL403" in codes(tags(edited(moved, DOCUMENT_PART, edit)))


def test_a_statement_that_swallows_its_paragraph(template: bytes) -> None:
    findings = tags(inserted(template, "ten_loai", "Chú ý {%p if khung %}", "{%p endif %}"))
    assert codes(findings) == ["DL409"]
    assert "cả đoạn sẽ mất" in findings[0].message


def test_a_cell_that_may_be_left_empty(template: bytes) -> None:
    assert codes(tags(removed(template, "noi_nhan"))) == ["DL410"]


@pytest.mark.parametrize("marker", [MOC_NOI_DUNG, MOC_PHU_LUC])
def test_markers(marker: str, template: bytes) -> None:
    assert codes(tags(retyped(template, marker, "nội dung"))) == ["DL411"]
    assert codes(tags(retyped(template, marker, f"Xem {marker}"))) == ["DL413"]
    assert "DL412" in codes(tags(inserted(template, "ten_loai", marker)))


def test_a_marker_outside_its_loop(template: bytes) -> None:
    def edit(root: Element) -> None:
        texts = {t.text: t for t in root.iter(w("t"))}
        texts[MOC_NOI_DUNG].text, texts[MOC_PHU_LUC].text = MOC_PHU_LUC, MOC_NOI_DUNG

    assert codes(tags(edited(template, DOCUMENT_PART, edit))) == ["DL413", "DL413"]


def test_a_missing_style_is_named(template: bytes) -> None:
    def edit(root: Element) -> None:
        name = style_element(root, "khoan").find(w("name"))
        assert name is not None
        name.set(w("val"), "Khoản của tôi")

    (finding,) = tags(edited(template, STYLES_PART, edit))
    assert finding.code == "DL414"
    assert finding.message == "Thiếu kiểu “VB Khoản” của thành phần Khoản"


def test_no_last_section(template: bytes) -> None:
    def edit(root: Element) -> None:
        (body,) = root
        body.remove(body[-1])

    assert "DL415" in codes(tags(edited(template, DOCUMENT_PART, edit)))


# Word splits what is typed at every stroke of the spelling checker or change of format.
def _split(template: bytes, between: str) -> bytes:
    def edit(root: Element) -> None:
        text = next(t for t in root.iter(w("t")) if t.text == "{{ ten_loai }}")
        run = text.getparent()
        assert run is not None
        text.text = "{{ ten"
        source = f'<x xmlns:w="{W}">{between.replace("…", "<w:r><w:t>_loai }}</w:t></w:r>")}</x>'
        place = run
        for element in list(etree.fromstring(source)):
            place.addnext(element)
            place = element

    return edited(template, DOCUMENT_PART, edit)


@pytest.mark.parametrize(
    "between",
    ["…", '<w:proofErr w:type="spellStart"/>…', "<w:r><w:rPr><w:b/></w:rPr></w:r>…"],
)
def test_a_tag_word_split_heals(between: str, template: bytes) -> None:
    split = _split(template, between)
    assert tags(split) == ()
    view = read_view(opened(render(van_ban(), split, ND30, SHOWN)))
    assert "KẾ HOẠCH" in [p.text for p in view.paragraphs]


@pytest.mark.parametrize(
    ("between", "splitter"),
    [
        ("<w:r><w:tab/></w:r>…", "dấu tab"),
        ("<w:r><w:br/></w:r>…", "dấu xuống dòng"),
        ('<w:bookmarkStart w:id="1" w:name="a"/>…', "dấu trang (bookmark)"),
        ('<w:fldSimple w:instr=" DATE ">…</w:fldSimple>', "trường (field)"),
        ('<w:ins w:id="1" w:author="a">…</w:ins>', "vết sửa (Track Changes)"),
    ],
)
def test_a_tag_split_beyond_healing(between: str, splitter: str, template: bytes) -> None:
    (finding,) = tags(_split(template, between))
    assert finding.code == "DL407"
    assert finding.message.startswith(f"Thẻ bị cắt rời bởi {splitter}: {{{{ ten")
    assert finding.message.isprintable()


def test_a_table_without_columns(template: bytes) -> None:
    def edit(root: Element) -> None:
        grid = next(root.iter(w("tblGrid")))
        table = grid.getparent()
        assert table is not None
        table.remove(grid)

    (finding,) = tags(edited(template, DOCUMENT_PART, edit))
    assert (finding.code, finding.hint) == ("DL419", "mở mẫu bằng Word rồi lưu lại")


def test_all_faults_at_once(template: bytes) -> None:
    wrong = inserted(template, "ten_loai", "{{ a }}", "{{ ho_ten", "{% do %}")
    wrong = retyped(wrong, MOC_NOI_DUNG, "nội dung")
    assert codes(tags(wrong)) == ["DL401", "DL406", "DL404", "DL411"]


def test_header_tags_are_read_too(template: bytes) -> None:
    def edit(root: Element) -> None:
        (paragraph,) = root
        paragraph.append(etree.fromstring(f'<w:r xmlns:w="{W}"><w:t>{{{{ x }}}}</w:t></w:r>'))

    (finding,) = tags(edited(template, "word/header1.xml", edit))
    assert (finding.code, finding.location.place) == ("DL401", "lề trang")


def test_an_unclosed_block_brings_no_other_fault(template: bytes) -> None:
    """Neither of the cell and the markers inside it, nor of the loop around it."""

    def edit(root: Element) -> None:
        for p in [p for p in root.iter(w("p")) if text_of(p) == "{%p endif %}"]:
            parent = p.getparent()
            assert parent is not None
            parent.remove(p)

    findings = tags(edited(template, DOCUMENT_PART, edit))
    assert codes(findings) == ["DL403"] * 5
    assert {f.hint for f in findings} == {"thêm {%p endif %}"}


def test_every_code_is_given_to_something() -> None:
    rooms = [*(ROOT / "docgen" / "checks" / "mau").glob("*.py"), ROOT / "docgen" / "templates.py"]
    text = "".join(p.read_text(encoding="utf-8") for p in rooms if p.stem != "codes")
    assert [code.name for code in Code if f"Code.{code.name}" not in text] == []
