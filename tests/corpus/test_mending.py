"""Papers typed by other hands, mended: fewer faults, and nothing changed that was not named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from docgen.checks.fault import Paper
from docgen.mending import Mended, mend
from docgen.ooxml.package import Package, open_package, save_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards.nd30 import ND30
from tests.corpus import van_ban_nd30
from tests.corpus.go_tay import Dang, Giay, dong, gach, loi_van
from tests.corpus.hop_le import giay, het
from tests.rules.compare import differences
from tests.unit.ooxml.schema import OoxmlSchema

PAPERS = pytest.mark.parametrize(
    "written",
    [
        van_ban_nd30.cong_van,
        van_ban_nd30.ke_hoach,
        van_ban_nd30.quyet_dinh,
        van_ban_nd30.bao_cao,
        van_ban_nd30.to_trinh,
        van_ban_nd30.thong_bao,
        van_ban_nd30.giay_moi,
    ],
    ids=lambda written: written.__name__,
)


def door(package: Package) -> Paper:
    view = read_view(package)
    return Paper(package, view, recognise(view, ND30), ND30)


def mended(docx: bytes) -> Mended:
    return mend(door(open_package(docx, "p.docx")), door)


def texts(docx: bytes) -> list[str]:
    view = read_view(open_package(docx, "p.docx"))
    boxed = (p for box in view.boxes for p in box.paragraphs)
    return [p.text for p in (*view.paragraphs, *boxed)]


@PAPERS
def test_only_what_is_named_changes(
    written: Callable[[], bytes], ooxml_schema: OoxmlSchema
) -> None:
    docx = written()
    before = door(open_package(docx, "p.docx"))
    result = mended(docx)
    # A line put in is a paragraph more.
    if not any(change.what == "đường kẻ bên dưới" for change in result.changes):
        changed = {
            (d.before, d.after)
            for d in differences(before.view, result.paper.view)
            if d.field == "text" and (d.before, d.after) != ("", "2")
        }
        named = {(c.before, c.after) for c in result.changes if not c.what}
        assert changed == named
    assert ooxml_schema.validate(result.paper.package) == ooxml_schema.validate(before.package)


@PAPERS
def test_mending_again_finds_nothing_to_mend(written: Callable[[], bytes]) -> None:
    once = save_package(mended(written()).paper.package)
    again = mended(once)
    assert again.changes == ()
    assert save_package(again.paper.package) == once


def test_a_letter_comes_back_clean() -> None:
    result = mended(van_ban_nd30.cong_van())
    assert result.remaining == ()
    assert "- Lưu: VT, VP." in texts(save_package(result.paper.package))


def test_a_line_typed_with_underscores_follows_its_text() -> None:
    docx = van_ban_nd30.thong_bao()
    result = mended(docx)
    assert result.remaining == ()
    (line,) = (c for c in result.changes if c.code == "KT411")
    assert set(line.before) == set(line.after) == {"_"}
    assert len(line.before) < len(line.after)
    assert "Độc lập - Tự do - Hạnh phúc" in "\n".join(texts(save_package(result.paper.package)))


def test_words_beside_an_automatic_number_are_mended() -> None:
    package = open_package(van_ban_nd30.ke_hoach(), "p.docx")
    text = package.parts[package.document].decode("utf-8")
    assert "Mục đích" in text
    doubled = package.with_parts(
        {package.document: text.replace("Mục đích", "Mục  đích", 1).encode("utf-8")}
    )
    result = mend(door(doubled), door)
    assert "KT850" not in {ruling.code for ruling, _ in result.remaining}
    assert "Mục đích" in texts(save_package(result.paper.package))


def test_a_weight_that_a_smaller_size_makes_room_for_is_mended_at_once() -> None:
    sheet = Giay()
    sheet.so_trang()
    title = dong("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=14)
    date = dong("X, ngày 12 tháng 10 năm 2026", Dang("giua", before=6), size=13, italic=True)
    right = [title, van_ban_nd30.TIEU_NGU, gach(60.5), date]
    sheet.o_chu(right, left=61, top=0, width=104)
    left = [van_ban_nd30.CHU_QUAN, van_ban_nd30.SO_MAU, gach(8), van_ban_nd30.so("Số: 05/TB-SM")]
    sheet.o_chu(left, left=0, top=0, width=55)
    sheet.go(
        *(van_ban_nd30.BLANK for _ in range(6)),
        *van_ban_nd30.ten_loai("THÔNG BÁO", "Kết quả thi đua năm 2026"),
        loi_van("Sở Mẫu thông báo kết quả thi đua./."),
    )
    once = mended(het(sheet))
    assert (once.remaining, once.kept) == ((), ())
    assert mended(save_package(once.paper.package)).changes == ()


def test_a_dash_and_a_colon_of_one_line_are_mended_at_once() -> None:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    sheet.go(
        *van_ban_nd30.ten_loai("THÔNG BÁO", "Kết quả thi đua năm 2026"),
        loi_van("Sở Mẫu thông báo kết quả thi đua./."),
    )
    result = mended(het(sheet, ("- Các phòng thuộc Sở;", "– Lưu VT, VP.")))
    assert result.remaining == ()
    assert "- Lưu: VT, VP." in texts(save_package(result.paper.package))
