"""A recipient over several lines is one entry of the list (II.9.d): no dash, no mark between."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards.nd30 import ND30
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import HEAD
from tests.unit.recognise.type import indented, p, table

TO = p("Kính gửi: Sở A.", "giua")
SIGNED = p("GIÁM ĐỐC", "giua đậm") + p("", "giua") + p("Nguyễn Văn A", "giua đậm")


def codes(*lines: str) -> list[tuple[str, str | None]]:
    """The findings of the list of recipients, with the mark asked for."""
    listed = p("Nơi nhận:", "trai đậm nghiêng") + "".join(lines)
    body = HEAD.replace("12/KH-SY", "12/SY-VP") + TO + p("Sở Y trả lời./.")
    found = check_paper(save_package(document(body + table((listed, SIGNED)))), "p.docx", ND30)
    return [(f.code, f.required) for f in found if f.code in {"TT051", "TT052", "TT053", "TT057"}]


ABOVE, FILED = p("- Như trên;", "trai"), p("- Lưu: VT, VP.", "trai")


@pytest.mark.parametrize(
    "lines",
    [
        (ABOVE, p("- Ban Thường vụ Tỉnh ủy,\nThường trực HĐND tỉnh (b/c);", "trai"), FILED),
        (ABOVE, p("- Ban Thường vụ,", "trai"), p("Thường trực;", "trai", indented(3)), FILED),
        (ABOVE, p("- Lưu: VT, VP,\nCCHC (05).", "trai")),
        (ABOVE, p("- Lưu: VT, VP,", "trai"), p("CCHC (05).", "trai", indented(3))),
    ],
)
def test_one_over_two_lines_is_lawful(lines: tuple[str, ...]) -> None:
    assert codes(*lines) == []


def test_the_mark_is_asked_for_where_the_name_ends() -> None:
    assert codes(ABOVE, p("- Ban Thường vụ,\nThường trực", "trai"), FILED) == [("TT052", ";")]


@pytest.mark.parametrize(
    "line",
    ["- Lưu VT-VP.", "- Lưu: VT/VP.", "- Lưu: V.T, VP.", "- Lưu tại VT, VP.", "- Lưu: VP, VT."],
)
def test_the_archives_are_named_once_in_what_is_proposed(line: str) -> None:
    assert codes(ABOVE, p(line, "trai")) == [("TT053", "- Lưu: VT, VP.")]


def test_two_on_two_lines_are_two() -> None:
    lines = (ABOVE, p("- Sở B,", "trai"), p("Sở C;", "trai"), FILED)
    assert codes(*lines) == [("TT051", "- Sở C;"), ("TT052", ";")]
