"""Letters of an old code page: no hint that would make them unreadable."""

from __future__ import annotations

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p

OLD = p("C¶i c¸ch hµnh chÝnh.").replace(
    "<w:rPr>", '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
)


def test_a_font_of_an_old_code_page_is_left_only_with_its_code() -> None:
    body = HEAD + NAMED + OLD + p("Kết thúc./.") + FOOT
    found = check_paper(save_package(document(body)), "p.docx", theo_khoa("nd30"))
    hints = {f.hint for f in found if f.current == ".VnTime"}
    assert hints == {
        "chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6), rồi đặt phông Times New Roman"
    }
