"""Templates as an office may have changed them in Word: the form they print."""

from __future__ import annotations

import copy

import pytest

from docgen.checks import check_template
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import DOCUMENT_PART
from docgen.ooxml.properties import PROPERTIES
from docgen.standards.base import Value
from docgen.standards.nd30 import ND30
from docgen.stylesheet import build_templates
from docgen.van_ban import names_of
from tests.rules.push import (
    STYLES_PART,
    edited,
    paragraphs,
    push_page,
    push_style,
    style_element,
)
from tests.unit.checks.mau import codes, removed, retyped, whole


def test_missing_fixed_components(template: bytes) -> None:
    assert "DL416" in codes(whole(retyped(template, "Nơi nhận:", " ")))


def test_wrong_fixed_text(template: bytes) -> None:
    assert codes(whole(retyped(template, "Nơi nhận:", "Nơi nhận"))) == ["TT050"]


def test_what_a_form_must_print(template: bytes) -> None:
    findings = whole(retyped(template, "{{ ho_ten }}", "Lê Viết Hồng"))
    assert codes(findings) == ["DL417"]
    assert findings[0].message == "Mẫu không in họ tên của người ký"
    assert findings[0].hint == "thêm thẻ {{ ho_ten }}"


def test_an_annex_without_the_box(template: bytes) -> None:
    def edit(root: Element) -> None:
        *_, last = paragraphs(root, "khung")
        body = last.getparent()
        assert body is not None
        place = body.index(last)
        del body[place - 1 : place + 2]

    findings = whole(edited(template, DOCUMENT_PART, edit))
    assert [f.message for f in findings] == ["Mẫu không in khung ghi chú trên đầu phụ lục"]


def test_a_component_in_another_style(template: bytes) -> None:
    def edit(root: Element) -> None:
        style = next(paragraphs(root, "ho_ten")).find(f"{w('pPr')}/{w('pStyle')}")
        assert style is not None
        style.set(w("val"), "VBChucVu")

    assert "DL418" in codes(whole(edited(template, DOCUMENT_PART, edit)))


@pytest.mark.parametrize("component", ["trich_yeu", "kinh_gui", "khung", "phu_luc", "ten_phu_luc"])
def test_a_style_that_is_lost_has_no_other_consequence(component: str, template: bytes) -> None:
    def edit(root: Element) -> None:
        properties = next(paragraphs(root, component)).find(w("pPr"))
        assert properties is not None
        properties.remove(properties[0])

    assert codes(whole(edited(template, DOCUMENT_PART, edit))) == ["DL418"]


def test_the_subject_of_a_letter_that_lost_its_style_is_still_a_letters() -> None:
    def edit(root: Element) -> None:
        properties = next(paragraphs(root, "trich_yeu_cong_van")).find(w("pPr"))
        assert properties is not None
        properties.remove(properties[0])

    letter = edited(build_templates(ND30)["cong-van.docx"], DOCUMENT_PART, edit)
    found = check_template(letter, "cong-van.docx", ND30, names_of("cong-van"))
    assert codes(found) == ["DL418"]


def test_a_statement_without_its_p_is_no_text(template: bytes) -> None:
    loop = "for phu_luc in cac_phu_luc %}"
    typed = retyped(template, f"{{%p {loop}", f"{{% {loop}")
    assert {code[:2] for code in codes(whole(typed))} == {"DL"}


def test_a_tag_is_named_as_it_was_typed(template: bytes) -> None:
    def edit(root: Element) -> None:
        loop = next(t for t in root.iter(w("t")) if t.text == "{%p for noi in noi_nhan %}")
        loop.text = "{%p for ten in noi_nhan %}"
        item = next(paragraphs(root, "noi_nhan_danh_sach"))
        style = item.find(f"{w('pPr')}/{w('pStyle')}")
        assert style is not None
        style.set(w("val"), "VBLoiVan")
        (text,) = item.iter(w("t"))
        text.text = "- {{ ten }}"

    (found,) = (f for f in whole(edited(template, DOCUMENT_PART, edit)) if f.code == "DL418")
    assert found.message.endswith(": {{ ten }}")


def test_a_tag_in_capitals_is_shown_as_it_was_typed(template: bytes) -> None:
    def edit(root: Element) -> None:
        (run,) = next(paragraphs(root, "chuc_vu")).iter(w("r"))
        run.insert(0, run.makeelement(w("rPr")))
        run[0].append(run.makeelement(w("sz"), {w("val"): "32"}))

    (found,) = (f for f in whole(edited(template, DOCUMENT_PART, edit)) if f.code == "KT251")
    assert found.location.excerpt == "{{ chuc_vu }}"


@pytest.mark.parametrize(
    ("component", "prop", "value", "code", "message"),
    [
        ("trich_yeu", "bold", False, "KT083", "Trích yếu không in đậm"),
        ("quoc_hieu", "size", 14.0, "KT011", "Cỡ chữ của Quốc hiệu là 14 pt"),
        ("khoan", "align", "trai", "KT215", "Khoản canh trái"),
        ("khoan", "before", 3.0, "KT217", "Khoảng cách phía trên Khoản là 3 pt"),
        ("loi_van", "case", "hoa", "KT134", "Lời văn viết bằng chữ in hoa"),
        ("so_trang", "font", "Arial", "KT370", "Phông chữ của Số trang là Arial"),
    ],
)
def test_an_altered_style(  # noqa: PLR0917 -- one row of the table above
    component: str, prop: str, value: Value, code: str, message: str, template: bytes
) -> None:
    findings = whole(push_style(template, component, prop, value))
    altered = [f for f in findings if f.code == code]
    assert [f.message for f in altered] == [message]
    assert altered[0].location.place == f"kiểu “{ND30.component(component).style}”"
    assert set(codes(findings)) <= {code, "KT900"}


def test_a_style_changed_inside_the_law_is_fine(template: bytes) -> None:
    changed = push_style(template, "khoan", "first_line", 12.7)
    changed = push_style(changed, "loi_van", "line", 1.5)
    assert whole(push_style(changed, "ten_loai", "before", 24.0)) == ()


def test_styles_that_do_not_move_together(template: bytes) -> None:
    assert codes(whole(push_style(template, "quoc_hieu", "size", 12.0))) == ["KT900"]
    assert codes(whole(push_style(template, "khoan", "size", 13.0))) == ["KT902"]


def test_direct_formatting_in_a_template(template: bytes) -> None:
    def edit(root: Element) -> None:
        PROPERTIES["align"].write(next(paragraphs(root, "ten_loai")), "trai")

    (finding,) = whole(edited(template, DOCUMENT_PART, edit))
    assert (finding.code, finding.message) == ("KT075", "Tên loại canh trái")


def with_look(element: Element, name: str, **said: str) -> None:
    """A run property by its own name, where no writer of docgen's sets one."""
    rpr = element.find(w("rPr"))
    if rpr is None:
        rpr = element.makeelement(w("rPr"))
        element.insert(0, rpr)
    rpr.append(rpr.makeelement(w(name), {w(key): value for key, value in said.items()}))


@pytest.mark.parametrize(
    ("component", "name", "said", "code", "message", "hint"),
    [
        (
            *("ho_ten", "vertAlign", {"val": "superscript"}, "KT261"),
            *("Cỡ chữ của Họ tên của người ký là 8,12 pt", "bỏ chọn Superscript, Subscript"),
        ),
        (
            *("ho_ten", "smallCaps", {}, "KT264"),
            *("Họ tên của người ký viết bằng chữ in hoa nhỏ", "bỏ chọn Small caps"),
        ),
        ("ho_ten", "caps", {}, "KT264", "Họ tên của người ký viết bằng chữ in hoa", "đặt chữ hoa"),
    ],
)
@pytest.mark.parametrize("where", ["style", "tag"])
def test_letters_printed_otherwise_than_their_size_and_text_say(  # noqa: PLR0917 -- a row
    component: str,
    name: str,
    said: dict[str, str],
    code: str,
    message: str,
    hint: str,
    where: str,
    template: bytes,
) -> None:
    def by_style(root: Element) -> None:
        with_look(style_element(root, component), name, **said)

    def on_the_tag(root: Element) -> None:
        for run in next(paragraphs(root, component)).iter(w("r")):
            with_look(run, name, **said)

    part, edit = {
        "style": (STYLES_PART, by_style),
        "tag": (DOCUMENT_PART, on_the_tag),
    }[where]
    (found,) = whole(edited(template, part, edit))
    assert (found.code, found.message) == (code, message)
    assert where == "tag" or hint in (found.hint or "")


def test_a_page_outside_the_law(template: bytes) -> None:
    (finding,) = whole(push_page(template, 0, "margin_top", 15.0))
    assert (finding.code, finding.message) == ("KT001", "Lề trên là 15 mm")
    assert finding.location.place == "trang của văn bản"
    assert finding.required == "từ 20 mm đến 25 mm"


def test_a_missing_ruled_line(template: bytes) -> None:
    (finding,) = whole(removed(template, "ke_trich_yeu"))
    assert (finding.code, finding.message) == ("KT431", "Không có đường kẻ dưới Trích yếu")


@pytest.mark.parametrize("component", ["trich_yeu", "ho_ten", "noi_nhan_danh_sach"])
def test_a_tag_copied_instead_of_moved(component: str, template: bytes) -> None:
    def edit(root: Element) -> None:
        first = next(paragraphs(root, component))
        first.addnext(copy.deepcopy(first))

    (found,) = (f for f in whole(edited(template, DOCUMENT_PART, edit)) if f.code == "DL424")
    assert found.message.startswith("Thẻ được in hai lần: {{ ")


@pytest.mark.parametrize(
    ("look", "val", "said"),
    [
        ("highlight", "yellow", "tô nền chữ (Highlight, Shading)"),
        ("spacing", "-20", "co giãn chữ (Spacing, Scale)"),
        ("w", "80", "co giãn chữ (Spacing, Scale)"),
        ("spacing", "-4", None),
    ],
)
def test_a_style_no_paper_has(look: str, val: str, said: str | None, template: bytes) -> None:
    def edit(root: Element) -> None:
        with_look(style_element(root, "khoan"), look, val=val)

    found = whole(edited(template, STYLES_PART, edit))
    assert [(f.code, f.severity, f.message) for f in found] == (
        [("DL425", "warning", f"Kiểu “VB Khoản” {said}")] if said else []
    )


def test_a_style_that_hides_its_letters(template: bytes) -> None:
    def edit(root: Element) -> None:
        with_look(style_element(root, "khoan"), "vanish")

    (found,) = whole(edited(template, STYLES_PART, edit))
    assert (found.code, found.severity) == ("DL423", "error")
    assert found.message == "Kiểu “VB Khoản” ẩn chữ: Khoản sẽ không in ra"
