"""Which of the lines that open a text are its bases, and which are sentences of the text."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import FOOT, HEAD, NAMED, components, p

LEANING = "deu nghiêng"
NUMBERED = "Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về cải cách"


def opening(*lines: str) -> list[str | None]:
    """The components of lines between the title and the first Điều."""
    found = components(HEAD + NAMED + "".join(lines) + p("Điều 1. Một./.") + FOOT)
    names = [component for component, _ in found]
    return names[names.index("trich_yeu") + 1 : names.index("dieu")]


# ── bases ──


@pytest.mark.parametrize(
    "last",
    [
        "Theo đề nghị của Chánh Văn phòng Sở, Trưởng phòng Tổ chức cán bộ.",
        "Theo đề nghị của Giám đốc Sở Nội vụ, Chánh Văn phòng Ủy ban nhân dân tỉnh.",
        "Xét đề nghị của Trưởng phòng A, Trưởng phòng B về việc ban hành Quy chế.",
        "Theo đề nghị của Trưởng phòng A, Phòng B tại Tờ trình số 5/TTr-PA ngày 05/01/2026.",
        f"Thực hiện {NUMBERED} hành chính, xây dựng chính quyền số.",
        "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ, Thông tư số 1/2019/TT-BNV hướng dẫn.",
        "Căn cứ Quyết định số 5/QĐ-UBND quy định chức năng, nhiệm vụ, cơ cấu tổ chức của Sở Y.",
    ],
)
@pytest.mark.parametrize("dash", ["", "- ", "– ", "+ ", "• "])
def test_leaning_lines_are_bases_whatever_dash_is_typed(last: str, dash: str) -> None:
    first = p(f"{dash}Căn cứ Luật Thư viện, Luật Lưu trữ và Luật Tổ chức A;", LEANING)
    assert opening(first, p(f"{dash}{last}", LEANING)) == ["can_cu", "can_cu"]
    assert opening(first, p(last, LEANING)) == ["can_cu", "can_cu"]
    assert opening(p(f"{dash}{last}", LEANING)) == ["can_cu"]


@pytest.mark.parametrize("dash", ["", "- "])
def test_upright_lines_are_bases_by_their_marks(dash: str) -> None:
    lines = [p(f"{dash}Căn cứ Luật A;"), p(f"{dash}Căn cứ Luật B;"), p(f"{dash}Xét đề nghị của C.")]
    assert opening(*lines) == ["can_cu"] * 3


def test_what_is_carried_out_alone_and_upright_opens_a_sentence() -> None:
    done = f"Thực hiện {NUMBERED} hành chính năm 2026;"
    acts = "Thực hiện chỉ đạo của tỉnh về thu, chi, Sở Tài chính đã ban hành Công văn số 5/STC-NS;"
    assert opening(p(done), p("Sở Tư pháp đề nghị các đơn vị:")) == ["loi_van", "loi_van"]
    assert opening(p(acts), p("Sở Tài chính đề nghị:")) == ["loi_van", "loi_van"]
    assert opening(p(done, LEANING)) == ["can_cu"]
    assert opening(p("Căn cứ Luật A;"), p(done)) == ["can_cu", "can_cu"]


def test_a_basis_without_its_mark_is_one() -> None:
    assert opening(p("Căn cứ Luật A", LEANING), p("Căn cứ Luật B,", LEANING)) == ["can_cu"] * 2


DECIDES = p("QUYẾT ĐỊNH:", "giua đậm")


@pytest.mark.parametrize(
    "text",
    [
        "Xét thành tích của các tập thể, cá nhân;",
        "Xét Đơn đề nghị nghỉ hưu của ông Lê Văn Nam;",
        "Theo Biên bản họp Hội đồng thi đua ngày 02 tháng 02 năm 2026;",
        "Được sự đồng ý của Ủy ban nhân dân tỉnh;",
        "Trên cơ sở ý kiến của các phòng;",
    ],
)
@pytest.mark.parametrize("look", [LEANING, "deu"])
def test_above_a_decision_the_place_tells_a_basis(text: str, look: str) -> None:
    first, last = p("Căn cứ Luật A;", look), p("Theo đề nghị của Văn phòng.", look)
    decided = [*["can_cu"] * 3, "loi_ban_hanh"]
    assert opening(first, p(text, look), last, DECIDES) == decided
    assert opening(first, p(text.replace(";", "."), look), DECIDES) == decided[1:]


@pytest.mark.parametrize("mark", [",", ".", ""])
def test_upright_bases_above_a_decision_whatever_mark_they_end_with(mark: str) -> None:
    named = ("Căn cứ Luật Tổ chức A", "Căn cứ Nghị định số 5/2020/NĐ-CP", "Theo đề nghị của B")
    lines = [p(f"{text}{mark}") for text in named]
    assert opening(*lines, DECIDES) == [*["can_cu"] * 3, "loi_ban_hanh"]
    named = ("Căn cứ Điều lệ Đoàn", "Căn cứ Hướng dẫn số 29-HD/TWĐTN-VP", "Xét đề nghị của B")
    lines = [p(f"{text}{mark}") for text in named]
    assert opening(*lines, DECIDES) == [*["can_cu"] * 3, "loi_ban_hanh"]


def test_bases_below_a_decision_are_bases_still() -> None:
    first, last = p("Căn cứ Luật A;", LEANING), p("Theo đề nghị của Văn phòng.", LEANING)
    assert opening(first, DECIDES, last) == ["can_cu", "loi_ban_hanh", "can_cu"]
    who = p("GIÁM ĐỐC SỞ Y", "giua đậm")
    named = p("QUYẾT ĐỊNH", "giua đậm") + p("Về việc ban hành Quy chế", "giua đậm")
    found = components(HEAD + named + who + DECIDES + first + last + p("Điều 1. Một./.") + FOOT)
    names = [component for component, _ in found]
    assert names[names.index("trich_yeu") + 1 : names.index("dieu")] == [
        *("tham_quyen", "loi_ban_hanh", "can_cu", "can_cu")
    ]


def test_a_leaning_line_under_an_open_basis_is_one_more_though_no_decision_is_typed() -> None:
    first = p("Căn cứ Luật A;", LEANING)
    last = "Trên cơ sở xem xét Tờ trình số 5/TTr-UBND; ý kiến thảo luận của đại biểu."
    assert opening(first, p(last, LEANING)) == ["can_cu", "can_cu"]
    assert opening(first, p(last)) == ["can_cu", "loi_van"]
    text = "Trên cơ sở Tờ trình số 5/TTr-UBND, Sở Y ban hành Kế hoạch như sau:"
    assert opening(first, p(text, LEANING)) == ["can_cu", "loi_van"]


def test_what_a_meeting_did_before_it_decides_is_text() -> None:
    told = p("Hội nghị đã nghe báo cáo của Sở và thảo luận. Hội nghị thống nhất:", "deu")
    assert opening(told, DECIDES) == ["loi_van", "loi_ban_hanh"]
    closed = p("Căn cứ Luật A.", LEANING)
    for text in (
        "Sau khi thảo luận, Hội nghị thống nhất:",
        "Sau khi thảo luận, Hội nghị nhất trí.",
    ):
        assert opening(closed, p(text), DECIDES) == ["can_cu", "loi_van", "loi_ban_hanh"]
    assert opening(p("Thành phần: các thành viên Hội đồng;"), DECIDES)[0] == "loi_van"


@pytest.mark.parametrize("look", [LEANING, "deu"])
@pytest.mark.parametrize(
    ("first", "last"),
    [("Căn cứ Luật A;", "Theo đề nghị của Văn phòng:"), ("Căn cứ Luật A.", "Xét đề nghị của B.")],
)
def test_a_wrong_mark_makes_no_sentence_of_a_basis(first: str, last: str, look: str) -> None:
    assert opening(p(first, LEANING), p(last, look), DECIDES)[:2] == ["can_cu"] * 2


# ── sentences, and lists in the text ──

SENTENCES = [
    f"Thực hiện {NUMBERED} hành chính, Sở Tư pháp ban hành Kế hoạch tuyên truyền như sau:",
    f"Căn cứ {NUMBERED} hành chính, Sở Tư pháp ban hành Kế hoạch như sau.",
    f"Thực hiện {NUMBERED} hành chính, Sở Tư pháp báo cáo kết quả thực hiện.",
    f"Thực hiện {NUMBERED} hành chính; Ủy ban nhân dân xã X báo cáo kết quả./.",
    f"Căn cứ {NUMBERED} hành chính, đơn vị xây dựng kế hoạch với các nội dung cụ thể như sau",
    "Theo đề nghị của Chánh Văn phòng, Giám đốc Sở Y quyết định:",
    "Thực hiện Công văn số 5/SNV-VP, nay Sở Tư pháp đề nghị Sở Nội vụ xem xét.",
    "Xét đề nghị của Phòng A, Sở Tư pháp có ý kiến như sau.",
]


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("look", [LEANING, "deu"])
def test_a_sentence_that_says_who_does_what_is_text(text: str, look: str) -> None:
    assert opening(p(text, look)) == ["loi_van"]
    base = p("Căn cứ Luật A;", LEANING)
    assert opening(base, p(text, look)) == ["can_cu", "loi_van"]


@pytest.mark.parametrize("look", [LEANING, "deu"])
def test_a_list_under_a_sentence_is_one_of_dashes(look: str) -> None:
    intro = p("Năm 2025, Sở Y đã triển khai các nhiệm vụ sau:")
    listed = [p("- Thực hiện Chỉ thị số 5;", look), p("- Căn cứ tình hình, đã rà soát.", look)]
    assert opening(intro, *listed) == ["loi_van", "gach_dau_dong", "gach_dau_dong"]


def test_upright_dashes_that_say_what_was_done_are_no_bases() -> None:
    lines = [p("- Thực hiện nghiêm quy định;"), p("- Căn cứ Chỉ thị số 5, Sở Y ban hành Kế hoạch;")]
    assert opening(*lines) == ["gach_dau_dong"] * 2


def test_bases_that_are_numbered_above_a_decision_are_bases() -> None:
    decided = p("QUYẾT ĐỊNH:", "giua đậm")
    first = p("1. Căn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;", LEANING)
    last = p("2. Theo đề nghị của Chánh Văn phòng Sở.", LEANING)
    assert opening(first, last, decided) == ["can_cu", "can_cu", "loi_ban_hanh"]
    assert opening(p("1. Căn cứ pháp lý của việc này."), decided)[0] != "can_cu"
