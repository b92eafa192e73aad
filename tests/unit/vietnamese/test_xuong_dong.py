"""Non-breaking spaces. In these tests "·" is U+00A0."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docgen.vietnamese import giu_lien


def _thay(text: str) -> str:
    return giu_lien(text).replace("\u00a0", "·")


@pytest.mark.parametrize(
    "cau",
    [
        "Kế hoạch số·523/KH-UBND ngày 28/12/2021 của UBND tỉnh",
        "từ ngày 15/12/2021 đến ngày·14/3",
        "Công văn số·05/BNV-VP; số·/KH-STP",
        "ngày·05·tháng·01 năm·2020",
        "từ ngày·15/12 đến ngày·14/3",
        "tháng·01 năm·2022",
        "trong năm·2022. Ngày·5 họp",
        "giai đoạn·2021-2030; đảm bảo",
        "quý·I năm·2026; Quý·I/2022; Quý·IV",
        "điểm·a khoản·2 Điều·5 Chương·II",
        "điểm·đ, điều·10, MỤC·3, Tiểu mục·1, Phần·I",
        "Phụ lục·I kèm theo; PL·I; trang·5",
        "ít nhất 02·tin, bài; 1.500·người; 02-03·cuộc; 12,5·%; 30·mm",
        "100%·TTHC, 100%·dịch vụ công",
        "50·triệu·đồng; 365.000.000·đồng; 1,5·nghìn·tỷ·đồng; 2·tỷ",
        "dịch vụ công trực tuyến mức độ·3,·4 để người dân",
        "mức độ·3, mức độ·4; mức độ·2 trở lên; mức độ·3, 15·tin",
        "Định kỳ hàng quý, 6·tháng, năm; 5·năm",
        "TP.·Hà Tĩnh; GS.·TS.·Nguyễn Văn A",
        "(03·hội nghị), “02·bài”",
        "- 02·tin",
        "Số:·15/KH-STP; 02·(hai) bản; 02 (năm·2022)",
        "giai đoạn·2021·-·2030; 2021·–·2030. Từ 3·-·5·tin, 5·-·7%, năm·2021·-·2025",
        "mức độ·3·-·4, ngày·15·-·20/3, năm·2022 - 15·tin",
        "Ca sáng (7·giờ·30 - 11·giờ·30)",
        "đạt >·5%, <·3·tin, ≥·90%·TTHC",
        "Đại hội·XIII, lần thứ·XIII; thế kỷ·XX; hạng·II",
        "-·https://vanban.chinhphu.vn/he-thong-van-ban/chi-tiet",  # a word as long as the line
        "a)·https://vanban.chinhphu.vn/he-thong-van-ban/chi-tiet",
    ],
)
def test_a_number_stays_with_its_word(cau: str) -> None:
    assert _thay(cau.replace("·", " ")) == cau


@pytest.mark.parametrize(
    ("cau", "vi_sao"),
    [
        ("- Tầm quan trọng", "readers of the text look for the plain “- ”"),
        ("điểm mới, điều kiện, mục đích, năm nay, số liệu", "no number"),
        ("đạt 25. Người dân", "a sentence ends between them"),
        ("điểm w", "no such điểm"),
        ("kinh tế - xã hội, 15/3 - 20/3/2022", "a dash between words, or between dates"),
        ("Hội Chữ thập đỏ, hội Việt - Đức", "no Roman numeral"),
        ("trang (hai mặt)", "no number before the bracket"),
        ("DDCI. Trong đó", "an abbreviation that ends a sentence"),
        ("2022/KH tin", "the end of a symbol is no count"),
        ("số   /KH-STP", "blanks are made elsewhere"),
        ("số\n5", "a line break is the writer's own"),
        ("15 tinh giản", "tin is only the beginning of the word"),
        ("quý IT, quý i", "no Roman numeral"),
    ],
)
def test_nothing_else_is_touched(cau: str, vi_sao: str) -> None:
    assert giu_lien(cau) == cau, vi_sao


def test_counts_in_a_row_do_not_chain() -> None:
    assert _thay("thời hạn 05 ngày 02 giờ 30 phút") == "thời hạn 05·ngày 02·giờ 30·phút"


CAC_TU = (
    "số ngày tháng năm quý Điều khoản điểm a đ I IV 5 05 2022 1.500 523/KH-UBND 100% % tin bài"
    " triệu tỷ đồng mức độ 3, 4 TP. Hà - Phụ lục . ,"
)
TU = st.sampled_from(CAC_TU.split())
CAU = st.lists(TU | st.text(max_size=3), max_size=15).flatmap(
    lambda tu: st.lists(
        st.sampled_from([" ", " ", " ", "\u00a0", "  ", "\n", ""]),
        min_size=len(tu),
        max_size=len(tu),
    ).map(lambda cach: "".join(t + c for t, c in zip(tu, cach, strict=True)))
)


@settings(deadline=None, max_examples=500)
@given(CAU)
def test_only_spaces_change_and_a_second_pass_changes_nothing(cau: str) -> None:
    lien = giu_lien(cau)
    assert lien.replace("\u00a0", " ") == cau.replace("\u00a0", " ")
    assert giu_lien(lien) == lien
    assert all(truoc in (sau, " ") for truoc, sau in zip(cau, lien, strict=True))


@settings(deadline=None, max_examples=300)
@given(st.lists(TU, max_size=20).map(" ".join))
def test_glued_pieces_stay_short(cau: str) -> None:
    assert all(len(manh.split("\u00a0")) <= 6 for manh in giu_lien(cau).split(" "))
