"""A page number that a field shows on a condition, { IF { PAGE } > 1 "{ PAGE }" }, on page 1."""

from __future__ import annotations

from docgen.checks import check_paper
from docgen.findings import Severity
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.checks.test_page_count import A4, HEAD, LINE
from tests.unit.ooxml.build import document

_HEADER = '<w:sectPr><w:headerReference w:type="default" r:id="dau"/>'
_SHOWN = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
_BEGIN, _END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
_PAGE = f"{_BEGIN}<w:r><w:instrText> PAGE </w:instrText></w:r>{_SHOWN}{_END}"
_IF = f"{_BEGIN}<w:r><w:instrText> IF </w:instrText></w:r>{_PAGE}{_SHOWN}{_END}"


def said(number: str) -> list[tuple[str, Severity]]:
    body = HEAD + LINE * 70 + A4.replace("<w:sectPr>", _HEADER)
    header = f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr>{number}</w:p>'
    found = check_paper(save_package(document(body, dau=header)), "la.docx", theo_khoa("nd30"))
    return [(f.code, f.severity) for f in found if f.code in {"KT801", "KT806"}]


def test_whether_the_first_page_shows_it_is_not_known() -> None:
    assert said(_PAGE) == [("KT801", Severity.ERROR)]
    assert said(_IF) == [("KT801", Severity.INFO)]
