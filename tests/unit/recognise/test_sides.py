"""What stands beside what: in cells, in columns of a line, in boxes."""

from __future__ import annotations

import pytest

from docgen.recognise import side_by_side
from tests.unit.recognise.type import p, read, table

QUOC_HIEU, AGENCY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SỞ Y"
NUMBER = p("Số: 1/KH-Y", "giua")
LEFT, RIGHT = p(AGENCY, "giua đậm"), p(QUOC_HIEU, "giua đậm")


def frame(x: str, y: str = "100") -> str:
    place = 'w:hAnchor="page" w:vAnchor="page"'
    return f'<w:framePr w:w="4000" w:wrap="around" {place} w:x="{x}" w:y="{y}"/>'


def merged(content: str, kind: str) -> str:
    return content.replace("<w:tcPr>", f'<w:tcPr><w:vMerge w:val="{kind}"/>')


TALL = (
    "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
    f'<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{LEFT}</w:tc>'
    "<w:tc><w:p/></w:tc></w:tr>"
    f'<w:tr><w:tc><w:tcPr><w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc>'
    f"<w:tc>{RIGHT}</w:tc></w:tr></w:tbl>"
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (table((LEFT, RIGHT)), True),
        (table((RIGHT, LEFT)), False),
        (table((LEFT, ""), ("", RIGHT)), False),
        (TALL, True),
        (LEFT + RIGHT, False),
        (p(f"{AGENCY}\t{QUOC_HIEU}", "trai đậm"), True),
        (p(f"UBND\t{AGENCY}\nX\t{QUOC_HIEU}", "trai đậm"), False),
        (p(f"{AGENCY}\tX", "trai đậm") + p(f"A\t{QUOC_HIEU}", "trai đậm"), None),
        (p(AGENCY, "giua đậm", frame("1000")) + p(QUOC_HIEU, "giua đậm", frame("6000")), True),
        (p(AGENCY, "giua đậm", frame("6000")) + p(QUOC_HIEU, "giua đậm", frame("1000")), False),
        (p(AGENCY, "giua đậm", frame("1000")) + p(QUOC_HIEU, "giua", frame("6000", "4000")), False),
        (p(AGENCY, "giua đậm", frame("1000")) + RIGHT, None),
    ],
)
def test_the_agency_beside_quoc_hieu(body: str, expected: bool | None) -> None:  # noqa: FBT001 -- what is expected
    found = read(body + NUMBER + p("KẾ HOẠCH", "giua đậm"))
    (left, *_), (right,) = (
        [i for i in found.main.items if i.paragraph.displayed == text]
        for text in (AGENCY, QUOC_HIEU)
    )
    assert side_by_side(left, right, found) == expected
