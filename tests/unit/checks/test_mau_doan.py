"""The Đoàn's templates, and which norm a template is held against."""

from __future__ import annotations

import pytest

from docgen.checks import check_template, norm_of_template
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import DOCUMENT_PART
from docgen.standards import KHOA, theo_khoa, theo_mau
from docgen.standards.base import Value
from docgen.standards.hd29 import HD29
from docgen.standards.nd30 import ND30
from docgen.stylesheet import build_templates
from docgen.van_ban import names_of
from tests.rules.push import STYLES_PART, edited, paragraphs, push_style

SHOWN = "templates/docx/doan-ten-loai.docx"


def without(docx: bytes, component: str) -> bytes:
    def edit(root: Element) -> None:
        for paragraph in list(paragraphs(root, component)):
            parent = paragraph.getparent()
            assert parent is not None
            parent.remove(paragraph)

    return edited(docx, DOCUMENT_PART, edit)


@pytest.mark.parametrize("form", [form for key in KHOA for form in theo_khoa(key).forms])
def test_the_norm_of_a_template_is_told_by_its_styles(form: str) -> None:
    norm = theo_mau(form)
    assert norm is not None
    docx = build_templates(norm)[f"{form}.docx"]
    assert norm_of_template(docx, "doi-ke-hoach.docx") is norm


def test_a_template_without_styles_is_held_against_the_decree() -> None:
    template = build_templates(ND30)["ten-loai.docx"]

    def edit(root: Element) -> None:
        for style in [s for s in root if s.tag == w("style")]:
            root.remove(style)

    assert norm_of_template(edited(template, STYLES_PART, edit), SHOWN) is ND30


@pytest.mark.parametrize(
    ("form", "component", "code"),
    [
        ("doan-ten-loai", "tieu_de_doan", "DL416"),
        ("doan-ten-loai", "sao", "DL416"),
        ("doan-ten-loai", "gach_trich_yeu", "DL416"),
        ("doan-cong-van", "noi_nhan", "DL416"),
        ("doan-cong-van", "trich_yeu_cong_van", "DL417"),
        ("doan-ten-loai", "ke_tieu_de_doan", "KT1511"),
    ],
)
def test_what_a_form_of_the_doan_may_not_lack(form: str, component: str, code: str) -> None:
    broken = without(build_templates(HD29)[f"{form}.docx"], component)
    assert code in {f.code for f in check_template(broken, SHOWN, HD29, names_of("doan-ten-loai"))}


@pytest.mark.parametrize(
    ("component", "prop", "value", "code", "message"),
    [
        ("chuc_vu", "bold", True, "KT1253", "Chức vụ của người ký in đậm"),
        ("tieu_de_doan", "size", 13.0, "KT1501", "Cỡ chữ của Tiêu đề là 13 pt"),
        ("khoan", "before", 7.0, "KT1217", "Khoảng cách phía trên Khoản là 7 pt"),
    ],
)
def test_an_altered_style_of_the_doan(
    component: str, prop: str, value: Value, code: str, message: str
) -> None:
    docx = push_style(build_templates(HD29)["doan-ten-loai.docx"], component, prop, value)
    found = check_template(docx, SHOWN, HD29, names_of("doan-ten-loai"))
    assert [(f.code, f.message) for f in found] == [(code, message)]


def test_the_archive_code_may_be_missing_and_must_be_guarded() -> None:
    docx = build_templates(HD29)["doan-ten-loai.docx"]

    def unguarded(root: Element) -> None:
        for text in root.iter(w("t")):
            text.text = "{{ ma_luu }}"

    broken = edited(docx, "word/footer1.xml", unguarded)
    found = check_template(broken, SHOWN, HD29, names_of("doan-ten-loai"))
    assert [(f.code, f.location.place) for f in found] == [("DL408", "lề trang")]

    def bare(root: Element) -> None:
        for text in root.iter(w("t")):
            text.text = ""

    assert (
        check_template(
            edited(docx, "word/footer1.xml", bare), SHOWN, HD29, names_of("doan-ten-loai")
        )
        == ()
    )
