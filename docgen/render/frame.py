"""Fill a template's Jinja tags with a paper's values: strict, escaped, sandboxed."""

from __future__ import annotations

import io
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import etree

from docgen.ooxml.fillable import fillable
from docgen.ooxml.markup import parse_xml
from docgen.van_ban import names_offered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document

    from docgen.ooxml.markup import Element
    from docgen.van_ban import VanBan

# Braces that open and close no tag: first as characters no text has, then as references to them.
_SET_ASIDE = str.maketrans({"{": "\ufdd0", "}": "\ufdd1"})
_REFERENCES: Mapping[int, str] = MappingProxyType({0xFDD0: "&#123;", 0xFDD1: "&#125;"})


class _Frame(DocxTemplate):  # type: ignore[misc] # docxtpl ships no types
    """A template in which only the text it is filled in by has tags, as the checks read it.

    Its file properties and notes are left alone: `document` writes all of a paper's own properties.
    """

    def xml_to_string(self, xml: Element, encoding: str = "unicode") -> str:
        """A part as docxtpl searches it for tags: elsewhere than in text typed there are none."""
        root = parse_xml(etree.tostring(xml), "")
        _set_braces_aside(root)
        return etree.tostring(root, encoding="unicode").translate(_REFERENCES)

    def render_properties(self, context: dict[str, Any], jinja_env: object = None) -> None:
        """Nothing; asking python-docx for the properties would also make a part for them."""

    def render_footnotes(self, context: dict[str, Any], jinja_env: object = None) -> None:
        """Nothing: no tag of theirs has been looked at."""


def _set_braces_aside(root: Element) -> None:
    typed = frozenset(fillable(root))
    for element in root.iter():
        if element.text and element not in typed:
            element.text = element.text.translate(_SET_ASIDE)
        if element.tail:
            element.tail = element.tail.translate(_SET_ASIDE)
        for name in element.keys():  # noqa: SIM118 -- an lxml element iterates over its children
            element.set(name, element.get(name, "").translate(_SET_ASIDE))


def fill(template: bytes, van_ban: VanBan) -> Document:
    """The template with its tags replaced; a text of several lines gets line breaks.

    Raises jinja2.TemplateError for a tag that `checks.check_template` should have refused.
    """
    context: dict[str, Any] = {name: getattr(van_ban, name) for name in names_offered()}
    for name in ("co_quan_chu_quan", "co_quan_ban_hanh", "trich_yeu", "trich_yeu_cong_van"):
        context[name] = "\n".join(context[name])
    context["cac_phu_luc"] = [
        {"nhan": annex.nhan, "ten": "\n".join(annex.ten), "kem_theo": annex.kem_theo}
        for annex in van_ban.cac_phu_luc
    ]
    # A paper put into force takes the place of one more annex, which `kem_theo` makes its own.
    context["cac_phu_luc"] += [
        {"nhan": item.ten_loai, "ten": "\n".join(item.trich_yeu), "kem_theo": item.kem_theo}
        for item in van_ban.cac_kem_theo
    ]
    document = _Frame(io.BytesIO(template))
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    document.render(context, environment, autoescape=True)
    filled: Document = document.docx
    return filled
