"""Where findings say they are, and what they say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docgen.checks import check_paper
from docgen.findings import Finding
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import DOCUMENT_PART, save_package
from docgen.ooxml.properties import PROPERTIES
from docgen.standards.nd30 import ND30
from tests.papers import written
from tests.rules.push import edited, paragraphs
from tests.rules.specimen import van_ban
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p


@pytest.fixture(scope="module")
def paper() -> bytes:
    return written(van_ban(("Phụ lục I", "Phụ lục II")))


def reddened(docx: bytes, component: str, which: int) -> Finding:
    """The finding for one paragraph whose text was made red."""

    def edit(root: Element) -> None:
        for run in list(paragraphs(root, component))[which].iter(w("r")):
            PROPERTIES["color"].write(run, "FF0000")

    (finding,) = check_paper(edited(docx, DOCUMENT_PART, edit), "out/2022/p.docx", ND30)
    return finding


@pytest.mark.parametrize(
    ("component", "which", "place"),
    [
        ("quoc_hieu", 0, "khối đầu trang"),
        ("ten_loai", 0, "tên loại"),
        ("trich_yeu", 0, "trích yếu"),
        ("can_cu", 0, "nội dung"),
        ("dieu", 0, "Chương I, Mục 1, Điều 1"),
        ("khoan", 1, "Chương I, Mục 1, Điều 1, khoản 2"),
        ("diem", 1, "Chương I, Mục 1, Điều 1, khoản 2, điểm b"),
        ("gach_dau_dong", 1, "Chương I, Mục 1, Điều 2, gạch đầu dòng thứ 2"),
        ("khoan_tieu_de", 0, "Chương I, Mục 1, mục I, khoản 1"),
        ("noi_nhan", 0, "Nơi nhận"),
        ("noi_nhan_danh_sach", 2, "Nơi nhận, dòng 3"),
        ("ho_ten", 0, "khối chữ ký"),
        ("ten_phu_luc", 1, "Phụ lục II"),
        ("o_bang", 1, "Phụ lục I, bảng, hàng 3, cột 2"),
        ("tong_cong", 3, "Phụ lục II, bảng, hàng 4, cột 3"),
    ],
)
def test_places(component: str, which: int, place: str, paper: bytes) -> None:
    assert reddened(paper, component, which).location.place == place


def test_a_single_annex_needs_no_number(day_du: Callable[[], bytes]) -> None:
    finding = reddened(day_du(), "o_bang", 1)
    assert finding.location.place == "phụ lục, bảng, hàng 3, cột 2"
    assert finding.location.path == "out/2022/p.docx"
    assert finding.location.excerpt == "Mở chuyên mục trên báo"


@pytest.fixture(scope="module")
def day_du() -> Callable[[], bytes]:
    return lambda: written(van_ban())


def test_a_long_paragraph_is_cut(paper: bytes) -> None:
    excerpt = reddened(paper, "loi_van", 2).location.excerpt
    assert excerpt is not None
    assert len(excerpt) <= 60
    assert excerpt.endswith("…")


KHOAN = p("I. MỤC ĐÍCH", "deu đậm") + p("1. Sở Y theo dõi.") + p("2. Sở A phối hợp.")
RED = '<w:color w:val="FF0000"/><w:sz '


def place_of(line: str, *around: str) -> str | None:
    """Where a line of a paper of another hand is said to stand, by its red letters."""
    red = line.replace("<w:sz ", RED)
    before, after = around
    docx = save_package(document(HEAD + NAMED + before + red + after))
    found = check_paper(docx, "p.docx", ND30)
    return next(f.location.place for f in found if "đỏ tươi" in (f.current or ""))


@pytest.mark.parametrize(
    ("line", "before", "after", "place"),
    [
        (p("Trên đây là Kế hoạch./."), KHOAN, FOOT, "đoạn cuối của nội dung"),
        (p("Sở Y nêu rõ."), KHOAN, p("3. Sở B.") + FOOT, "mục I, khoản 2"),
        (p("3. Sở B theo dõi./."), KHOAN, FOOT, "mục I, khoản 3"),
        (p("Sở Y thực hiện./."), p("Mở đầu."), FOOT, "nội dung"),
        (p("@ 12 @", "trai"), KHOAN + p("Hết./.") + FOOT, "", "cuối văn bản"),
    ],
)
def test_what_stands_under_the_last_khoan_and_what_ends_the_paper(
    line: str, before: str, after: str, place: str
) -> None:
    assert place_of(line, before, after) == place


@pytest.mark.parametrize(
    ("component", "place"),
    [
        ("quoc_hieu", "khối đầu trang"),
        ("so_ky_hieu", "khối đầu trang"),
        ("trich_yeu", "trích yếu"),
        ("chuc_vu", "khối chữ ký"),
    ],
)
def test_what_is_missing_is_missing_somewhere(component: str, place: str, paper: bytes) -> None:
    def edit(root: Element) -> None:
        for paragraph in list(paragraphs(root, component)):
            for run in list(paragraph.iter(w("r"))):
                paragraph.remove(run)

    found = check_paper(edited(paper, DOCUMENT_PART, edit), "p.docx", ND30)
    assert [f.location.place for f in found if f.code == "TT010"] == [place]


def test_a_colour_with_a_name_is_said_by_it(paper: bytes) -> None:
    finding = reddened(paper, "diem", 1)
    assert finding.message.endswith(" là đỏ tươi")
    assert (finding.current, finding.required) == ("đỏ tươi", "đen")
