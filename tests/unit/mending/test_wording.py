"""Texts written right: what changes, and what is left because nobody can tell."""

from __future__ import annotations

import pytest

from docgen.checks.fault import Fault
from docgen.mending import typed, wording
from docgen.mending.wording import Rewrite

NO_FAULT = Fault("")


@pytest.mark.parametrize(
    ("rewrite", "text", "right"),
    [
        (typed.single_spaces, "a  b   c  d", "a b c d"),
        (typed.single_spaces, "ngày    tháng    năm", "ngày    tháng    năm"),
        (typed.no_space_before_mark, "tin , bài ( kể cả ảnh ) .", "tin, bài (kể cả ảnh)."),
        (typed.no_space_before_mark, "lúc 8 :30", "lúc 8 :30"),
        (typed.space_after_mark, "tin,bài,ảnh;TP.Vinh", "tin, bài, ảnh; TP.Vinh"),
        (typed.space_after_mark, "1.234,5 và hatinh.gov.vn", "1.234,5 và hatinh.gov.vn"),
        (typed.own_letters, "Ðiều 1 của Москва", "Điều 1 của Москва"),
        (typed.one_form, "Hòa", "Hòa"),
        (typed.seen_alone, "Sở\u200b Tư\u00ad pháp\n\tVinh", "Sở Tư pháp\n\tVinh"),
        (wording.padded_number, "Số: 5/KH-STP", "Số: 05/KH-STP"),
        (wording.padded_number, "Số:      /KH-STP", "Số:      /KH-STP"),
        (wording.padded_date, "X, ngày 5 tháng 03 năm 2022", "X, ngày 05 tháng 3 năm 2022"),
        (wording.padded_date, "X, ngày     tháng 1 năm 2022", "X, ngày     tháng 01 năm 2022"),
        (wording.closed_symbol, "Số:     /KH - STP", "Số:     /KH-STP"),
        (wording.number_line, "Số: 15/KH–STP—VP", "Số: 15/KH-STP-VP"),
        (wording.number_line, "Số:15/KH-STP", "Số:15/KH-STP"),
        (wording.number_line, "Sô 15/KH–STP", "Số: 15/KH-STP"),
        (wording.number_line, "15/KH-STP", "Số: 15/KH-STP"),
        (wording.capital_symbol, "Số: 15/ttr-Stp", "Số: 15/TTr-STP"),
        (wording.comma_after_place, "Hà Tĩnh ngày 05", "Hà Tĩnh, ngày 05"),
        (wording.comma_after_place, "Hà Tĩnh. ngày 05", "Hà Tĩnh, ngày 05"),
        (wording.comma_after_place, "Hà Tĩnh – ngày 05", "Hà Tĩnh, ngày 05"),
        (wording.comma_after_place, "Hà Tĩnh., ngày 05", "Hà Tĩnh, ngày 05"),
        (wording.comma_after_place, "Hà Tĩnh.ngày 05", "Hà Tĩnh, ngày 05"),
        (wording.comma_after_place, "Xã …… ngày …", "Xã ……, ngày …"),
        (wording.colon_after("Kính gửi"), "Kính gửi. Sở A", "Kính gửi: Sở A"),
        (wording.colon_after("Kính gửi"), "Kính gửi ;Sở A; B", "Kính gửi: Sở A; B"),
        (wording.colon_after("Kính gửi"), "Kính gửi:. Sở A", "Kính gửi: Sở A"),
        (wording.colon_after("Kính gửi"), "Kính gửi: ; Sở A", "Kính gửi: Sở A"),
        (wording.colon_after("Kính gửi"), "Kính gửi - Sở A", "Kính gửi: Sở A"),
        (wording.colon_after("Kính gửi"), "Kính gửi\n- Sở A;\n- B", "Kính gửi:\n- Sở A;\n- B"),
        (wording.archive_colon, "- Lưu VT, VP.", "- Lưu: VT, VP."),
    ],
)
def test_rewriting(rewrite: Rewrite, text: str, right: str) -> None:
    assert rewrite(text, NO_FAULT) == right
    assert rewrite(right, NO_FAULT) == right


@pytest.mark.parametrize(
    ("text", "mark", "right"),
    [
        ("- Sở Nội vụ,", ";", "- Sở Nội vụ;"),
        ("- Sở Nội vụ ", ";", "- Sở Nội vụ; "),
        ("- Lưu: VT, VP", ".", "- Lưu: VT, VP."),
    ],
)
def test_a_line_gets_its_mark(text: str, mark: str, right: str) -> None:
    assert wording.ended(text, Fault("", required=mark)) == right


def test_a_line_that_carries_on_gets_no_dash() -> None:
    text = "- Văn phòng Đoàn ĐBQH và\nHĐND tỉnh;\nSở Nội vụ;"
    both = Fault("", current="HĐND tỉnh;")
    assert wording.dashed(text, both) == "- Văn phòng Đoàn ĐBQH và\nHĐND tỉnh;\n- Sở Nội vụ;"


def test_only_what_is_wrong_in_one_way_gets_its_dash() -> None:
    mark = Fault("", current="+ Sở Nội vụ;")
    text = "+ Sở Nội vụ;\nSở Y tế;\n-Sở Tư pháp;\n+ Lưu: VT."
    assert wording.dashed(text, mark) == "- Sở Nội vụ;\nSở Y tế;\n-Sở Tư pháp;\n- Lưu: VT."
