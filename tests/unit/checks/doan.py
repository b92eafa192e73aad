"""A paper of the Đoàn typed line by line, for what the guidance asks of its words."""

from __future__ import annotations

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.type import p, table

TEXT = (p("Đoàn trường báo cáo như sau:"),)


def paper(
    *text: str,
    issuer: str = "BCH ĐOÀN TRƯỜNG THPT X",
    above: str = "HUYỆN ĐOÀN Y",
    number: str = "Số: 05-KH/ĐTN",
    day: str = "Y, ngày 09 tháng 3 năm 2022",
    title: str = "KẾ HOẠCH",
    signed: tuple[str, ...] = ("TM. BAN CHẤP HÀNH ĐOÀN TRƯỜNG", "BÍ THƯ"),
) -> str:
    """The paper as XML; `signed` are the lines over the signer's name."""
    head = table(
        (
            (p(above, "giua") if above else "")
            + p(issuer, "giua đậm")
            + p("***", "giua")
            + p(number, "giua"),
            p("ĐOÀN TNCS HỒ CHÍ MINH", "giua đậm") + p(day, "giua nghiêng"),
        )
    )
    named = p(title, "giua đậm") + p("Công tác năm 2022", "giua đậm") + p("-------", "giua")
    offices = "".join(
        p(line, "giua đậm" if n == 0 and signed[1:] else "giua") for n, line in enumerate(signed)
    )
    foot = table(
        (
            p("Nơi nhận:", "trai đậm") + p("- Huyện đoàn;", "trai") + p("- Lưu VP.", "trai"),
            offices + p("", "giua") + p("Nguyễn Văn A", "giua đậm"),
        )
    )
    return head + named + "".join(text or TEXT) + foot


def said(xml: str, code: str) -> list[tuple[str | None, str | None]]:
    """What the findings of that code say there is and should be."""
    found = check_paper(save_package(document(xml)), "p.docx", theo_khoa("hd29"))
    return [(f.current, f.required) for f in found if f.code == code]
