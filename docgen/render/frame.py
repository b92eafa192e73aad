"""Fill a template's Jinja tags with a paper's values: strict, escaped, sandboxed."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from docgen.van_ban import names_offered

if TYPE_CHECKING:
    from docx.document import Document

    from docgen.van_ban import VanBan


class _Frame(DocxTemplate):  # type: ignore[misc] # docxtpl ships no types
    """A template whose file properties are left alone: `document` writes all of a paper's own."""

    def render_properties(self, context: dict[str, Any], jinja_env: object = None) -> None:
        """Nothing; asking python-docx for the properties would also make a part for them."""


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
    document = _Frame(io.BytesIO(template))
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
    document.render(context, environment, autoescape=True)
    filled: Document = document.docx
    return filled
