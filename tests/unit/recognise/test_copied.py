"""The block a copy adds is no part of the paper that was copied (Phụ lục I, Phần II)."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD, NAMED, OF_FOOT, OF_HEAD, OF_TITLE
from tests.unit.recognise.type import components, p, read, table

PAPER = HEAD + NAMED + p("1. Một./.") + FOOT
OF_PAPER = [*OF_HEAD, *OF_TITLE, ("khoan", "1. Một./."), *OF_FOOT]
SIGNED = FOOT.replace("Nguyễn Văn A", "Trần Thị B")


@pytest.mark.parametrize("form", ["SAO Y", "SAO LỤC", "TRÍCH SAO", "BẢN SAO Y", "BẢN SAO"])
@pytest.mark.parametrize("number", ["Số: 25/SY-SY", "Số: /SY-SY"])
def test_a_copy_in_a_table(form: str, number: str) -> None:
    left = p("SỞ Y", "giua đậm") + p(number, "giua")
    right = p(form, "giua đậm") + p("X, ngày 15 tháng 01 năm 2022", "giua nghiêng")
    found = components(PAPER + p("") + table((left, right)) + SIGNED)
    assert found[: len(OF_PAPER)] == OF_PAPER
    assert {component for component, _ in found[len(OF_PAPER) :]} == {None}


def test_a_copy_in_columns_of_tabs() -> None:
    added = p(f"SỞ Y\t{'SAO Y'}", "trai đậm") + p("Số: 25/SY-SY\tX, ngày 15 tháng 01 năm 2022")
    found = components(PAPER + added + SIGNED)
    assert found[: len(OF_PAPER)] == OF_PAPER
    assert {component for component, _ in found[len(OF_PAPER) :]} == {None}


def test_a_copy_under_an_annex() -> None:
    annex = p("Phụ lục", "giua đậm") + p("DANH SÁCH", "giua đậm") + p("Một người.")
    row = (p("SỞ Y", "giua đậm") + p("Số: 25/SY-SY", "giua"), p("SAO Y", "giua đậm"))
    found = components(PAPER + annex + table(row) + SIGNED)
    assert [component for component, _ in found[len(OF_PAPER) :]] == [
        *("phu_luc", "ten_phu_luc", "loi_van"),
        *[None] * (3 + len(OF_FOOT)),
    ]


@pytest.mark.parametrize("text", ["Sao y", "SAO Y", "Bản sao y của Quyết định gửi kèm."])
def test_words_of_the_paper_itself_begin_no_copy(text: str) -> None:
    found = components(HEAD + NAMED + p(text, "giua đậm") + p("1. Một./.") + FOOT)
    assert found[-len(OF_FOOT) :] == OF_FOOT


@pytest.mark.parametrize("second", ["DỰ ÁN ĐẦU TƯ XÂY DỰNG", "ĐỀ ÁN 06"])
def test_who_copies_may_be_called_as_a_kind_of_paper_is(second: str) -> None:
    names = p("UBND TỈNH X", "giua") + p(f"BAN QUẢN LÝ\n{second}", "giua đậm")
    head = table(
        (names, p("SAO Y", "giua đậm")),
        (p("Số: 25/SY-BQL", "giua"), p("X, ngày 15 tháng 01 năm 2022", "giua nghiêng")),
    )
    copied = [item.component for item in read(PAPER + p("") + head + SIGNED).parts[-1].copied]
    assert {"so_ky_hieu", "dia_danh_ngay", "co_quan_ban_hanh"} <= set(copied)
