"""A numbered line is the title of a khoản only where its look or its list says so (II.6.đ)."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import components, p

CLOSING = p("Trên đây là Kế hoạch, các đơn vị thực hiện./.")


def numbered(*lines: str) -> list[str | None]:
    """What the numbered lines of a plan are."""
    found = components(HEAD + NAMED + "".join(lines) + FOOT)
    return [component for component, text in found if text[:1].isdigit()]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            (p("1. Thời gian: 8 giờ 00, ngày 20 tháng 3 năm 2025"), p("2. Địa điểm: Phòng họp")),
            id="times and places without an end before the closing sentence",
        ),
        pytest.param(
            (p("1. Ông Lê A, Trưởng ban"), p("2. Bà Lê B, Thành viên"), p("Điều 2. Hiệu lực.")),
            id="members of a body before the next Điều",
        ),
        pytest.param(
            (
                p("1. Văn phòng có trách nhiệm"),
                p("- Chủ trì;"),
                p("2. Các phòng"),
                p("- Phối hợp."),
            ),
            id="openings of lists",
        ),
        pytest.param((p("1. Kết quả"), p("Năm 2025 là năm cuối.")), id="one alone"),
        pytest.param(
            (p("1. Chủ trì: Văn phòng"), p("Có mặt đủ."), p("2. Thư ký: Bà B"), p("Ghi đủ.")),
            id="a word, a colon and what it is",
        ),
    ],
)
def test_a_plain_item_without_an_end_is_no_title(lines: tuple[str, ...]) -> None:
    assert set(numbered(*lines, CLOSING)) == {"khoan"}


def test_a_plain_title_is_told_by_a_bold_one_of_its_list() -> None:
    assert numbered(
        p("1. Mục đích", "deu đậm"),
        p("Nâng cao nhận thức."),
        p("2. Yêu cầu đối với các đơn vị"),
        p("a) Kịp thời;"),
        CLOSING,
    ) == ["khoan_tieu_de", "khoan_tieu_de"]


def test_what_a_colon_parts_is_no_title_even_beside_one() -> None:
    assert numbered(
        p("1. Mục đích", "deu đậm"),
        p("Nâng cao nhận thức."),
        p("2. Địa điểm: Phòng họp"),
        CLOSING,
    ) == ["khoan_tieu_de", "khoan"]


def test_a_bold_title_says_nothing_of_another_list() -> None:
    assert numbered(
        p("I. CHUNG", "deu đậm"),
        p("1. Mục đích", "deu đậm"),
        p("Nâng cao nhận thức."),
        p("II. TỔ CHỨC", "deu đậm"),
        p("1. Giao Văn phòng theo dõi"),
        CLOSING,
    ) == ["khoan_tieu_de", "khoan"]


def test_a_few_words_each_over_a_sentence_are_titles() -> None:
    assert numbered(
        p("1. Mục đích"), p("Nâng cao nhận thức."), p("2. Yêu cầu"), p("Làm kịp thời."), CLOSING
    ) == ["khoan_tieu_de", "khoan_tieu_de"]


LONG = "2. Các phòng báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 15 hằng tháng."


def test_a_whole_sentence_in_bold_beside_plain_ones_is_no_title() -> None:
    plain = p("1. Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.")
    assert numbered(plain, p(LONG, "deu đậm"), CLOSING) == ["khoan", "khoan"]


def test_a_whole_sentence_in_bold_right_over_the_next_number_is_no_title() -> None:
    assert numbered(
        p(LONG.replace("2.", "1."), "deu đậm"), p(LONG, "deu đậm"), p("3. Ba."), CLOSING
    ) == ["khoan", "khoan", "khoan"]


@pytest.mark.parametrize(
    "lines",
    [
        (p("1. Mục đích.", "deu đậm"), p("2. Yêu cầu.", "deu đậm"), CLOSING),
        (p("1. Mục đích.", "deu đậm"), p("Nâng cao nhận thức."), p(LONG, "deu đậm"), CLOSING),
    ],
)
def test_a_title_may_end_with_a_full_stop(lines: tuple[str, ...]) -> None:
    assert set(numbered(*lines)) == {"khoan_tieu_de"}


def lettered(*lines: str) -> list[str | None]:
    """What the lettered lines of a plan are."""
    found = components(
        HEAD + NAMED + p("1. Các đơn vị:") + "".join(map(p, lines)) + p("Hết./.") + FOOT
    )
    return [component for component, text in found if text[1:2] == ")" or text.startswith("ii")]


def test_small_roman_numbers_are_a_level_of_the_author() -> None:
    lines = ("a) Rà soát:", "i) Thủ tục;", "ii) Hồ sơ.", "b) Công khai:", "i) Ở xã;", "ii) Ở Sở.")
    assert lettered(*lines) == ["diem", "loi_van", "loi_van"] * 2


def test_the_letter_i_stands_between_h_and_k() -> None:
    letters = "abcdđeghik"
    assert lettered(*(f"{letter}) Rà soát;" for letter in letters)) == ["diem"] * len(letters)


def test_an_i_alone_is_the_letter() -> None:
    assert lettered("a) Rà soát;", "i) Công khai.") == ["diem", "diem"]
