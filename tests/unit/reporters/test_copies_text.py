"""What was mended in a file, as a clerk reads it."""

from __future__ import annotations

import unicodedata

from docgen.inspection import Copy
from docgen.mending import Change
from docgen.reporters.copies_text import copy_lines

HEAD, TEXT = "khối đầu trang", "nội dung"


def lines(*changes: Change) -> list[str]:
    _, *said = copy_lines(Copy(None, changes))
    return [line.strip() for line in said]


def test_another_text_is_a_pair_of_lines() -> None:
    assert lines(Change("TT031", HEAD, "", "Số: 5/KH-STP", "Số: 05/KH-STP")) == [
        "TT031 khối đầu trang:",
        "- Số: 5/KH-STP",
        "+ Số: 05/KH-STP",
    ]


def test_letters_in_pieces_look_the_same_and_are_said_once() -> None:
    texts = [(HEAD, "SỞ TƯ PHÁP"), (TEXT, "Các phòng thực hiện./.")]
    changes = [
        Change("KT862", place, "", unicodedata.normalize("NFD", text), text)
        for place, text in texts
    ]
    assert lines(*changes) == [
        "KT862 khối đầu trang (và 1 chỗ nữa): chữ và dấu: gõ tách rời → dựng sẵn"
    ]


def test_characters_nobody_sees_are_named() -> None:
    assert lines(Change("KT863", TEXT, "", "Sở\u200b Tư pháp\u200b", "Sở Tư pháp")) == [
        "KT863 nội dung: ký tự không nhìn thấy: có → không"
    ]


def test_a_look_alike_letter_is_told_by_its_number() -> None:
    assert lines(Change("KT861", TEXT, "", "\u00d0iều 1", "Điều 1")) == [
        "KT861 nội dung: chữ trông giống: \u00d0 (U+00D0) → Đ (U+0110)"
    ]
