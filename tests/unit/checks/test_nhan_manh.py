"""Letters that stress words are no fault; those the text itself is set in are."""

from __future__ import annotations

import pytest

from docgen.checks.declared import check_components
from docgen.checks.fault import Fault, Paper
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import p


def set_in(*runs: str) -> str:
    """A paragraph of these runs; one that begins with * is italic, with ** bold."""
    looks = ("", "<w:i/>", "<w:b/>")
    typed = "".join(
        f'<w:r><w:rPr>{looks[len(run) - len(run.lstrip("*"))]}<w:sz w:val="28"/></w:rPr>'
        f'<w:t xml:space="preserve">{run.lstrip("*")}</w:t></w:r>'
        for run in runs
    )
    return f'<w:p><w:pPr><w:jc w:val="both"/></w:pPr>{typed}</w:p>'


def italics(line: str, ending: str = "in nghiêng") -> list[str]:
    """What is said to be italic and must not."""
    package = document(HEAD + NAMED + p("Như sau:") + line + FOOT)
    view, norm = read_view(package), theo_khoa("nd30")
    paper = Paper(package, view, recognise(view, norm), norm)
    return [
        found.message
        for _, found in check_components(paper)
        if isinstance(found, Fault) and found.message.endswith(ending)
    ]


def bold(line: str) -> list[str]:
    """What is said to be bold and must not."""
    return italics(line, "in đậm")


@pytest.mark.parametrize(
    "runs",
    [
        ("1. Giao Văn phòng theo dõi ", "*hằng quý", " việc tuyên truyền."),
        ("*Về tuyên truyền.", " Các phòng viết tin, bài về cải cách hành chính hằng tháng."),
        ("1. ", "*Về tuyên truyền trên báo chí.", " Các phòng viết tin, bài mỗi tháng một lần."),
        ("Giao Văn phòng. ", "*(Có danh mục các nhiệm vụ kèm theo)"),
        ("Chủ đề: ", "*“Thanh niên tiên phong chuyển đổi số vì nhân dân phục vụ”", "."),
        ("Sở giao cho phòng việc này. ", "*Xin cảm ơn.", " Việc còn lại do Văn phòng làm."),
        ("Đã xong 12/15 việc. ", "*12 34 56 78.", " Còn lại ba việc."),
    ],
)
def test_a_word_a_heading_a_remark_a_motto(runs: tuple[str, ...]) -> None:
    assert italics(set_in(*runs)) == []


@pytest.mark.parametrize(
    ("runs", "message"),
    [
        (("1. ", "*Giao Văn phòng theo dõi việc tuyên truyền."), "Khoản in nghiêng"),
        (("a) ", "*Giao Văn phòng theo dõi", " việc này;"), "Điểm in nghiêng"),
        (("Sở đã rà soát 120 thủ tục. ", "*Thêm một câu nghiêng."), "Lời văn in nghiêng"),
        (("Sở đã rà soát. ", "*Một câu ", "*nghiêng cả.", " Rồi thôi."), "Lời văn in nghiêng"),
    ],
)
def test_most_of_a_paragraph_or_a_sentence(runs: tuple[str, ...], message: str) -> None:
    assert italics(set_in(*runs)) == [message]


@pytest.mark.parametrize(
    ("runs", "message"),
    [
        (("*1.", " Giao Văn phòng theo dõi việc này."), "Số thứ tự của khoản in nghiêng"),
        (("*a)", " Văn phòng theo dõi việc này;"), "Số thứ tự của điểm in nghiêng"),
        (("*1. Về tin, bài.", " Văn phòng theo dõi việc này."), "Số thứ tự của khoản in nghiêng"),
    ],
)
def test_a_number_is_no_stress(runs: tuple[str, ...], message: str) -> None:
    """II.6.đ speaks of the number itself."""
    assert italics(set_in(*runs)) == [message]


def bases(*runs: str) -> list[str]:
    """What is said of the posture of a basis."""
    package = document(HEAD + p("QUYẾT ĐỊNH", "giua đậm") + set_in(*runs) + FOOT)
    view, norm = read_view(package), theo_khoa("nd30")
    paper = Paper(package, view, recognise(view, norm), norm)
    found = [fault for _, fault in check_components(paper) if isinstance(fault, Fault)]
    return [fault.message for fault in found if fault.message.startswith("Căn cứ")]


@pytest.mark.parametrize(
    "runs",
    [
        ("*Căn cứ Luật Tổ chức chính quyền địa phương;",),
        ("*Căn cứ ", "*Luật Báo chí;"),
        ("*Căn cứ Luật Báo chí", ";"),  # a mark alone is no letter
    ],
)
def test_a_basis_that_leans_as_a_whole(runs: tuple[str, ...]) -> None:
    assert bases(*runs) == []


@pytest.mark.parametrize(
    "runs",
    [
        ("Căn cứ Luật Tổ chức chính quyền địa phương;",),
        ("*Căn cứ", " Luật Tổ chức chính quyền địa phương;"),
        ("Căn cứ", "* Luật Tổ chức chính quyền địa phương;"),
    ],
)
def test_no_word_of_a_basis_is_upright(runs: tuple[str, ...]) -> None:
    assert bases(*runs) == ["Căn cứ không in nghiêng"]


SENTENCE = (
    "Sở Tư pháp ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026 để các phòng, đơn vị"
    " thuộc Sở thực hiện thống nhất, kịp thời và có hiệu quả như sau:"
)
AT = "8 giờ 00 phút, ngày 05 tháng 01 năm 2026 (thứ Hai), tại Hội trường tầng 3, trụ sở Sở Tư pháp"


@pytest.mark.parametrize(
    "runs",
    [
        ("**Về tuyên truyền.", " Các phòng viết tin, bài về cải cách hành chính hằng tháng."),
        ("1. ", f"**{SENTENCE}", " Các phòng thực hiện."),
        ("a) ", "**Về thời gian thực hiện và báo cáo kết quả:", " trước ngày 15 hằng tháng."),
        ("- Thời gian, địa điểm: ", f"**{AT}", "."),
        ("Kính mời ", "**đồng chí Nguyễn Văn A, Phó Giám đốc Sở Nội vụ tỉnh X", " tới dự."),
        (f"{SENTENCE} Thời hạn báo cáo ", "**trước ngày 15 tháng 12 năm 2026", "."),
    ],
)
def test_bold_words_headings_dates_and_names(runs: tuple[str, ...]) -> None:
    assert bold(set_in(*runs)) == []


@pytest.mark.parametrize(
    ("runs", "message"),
    [
        (("Thực hiện Kế hoạch số 05/KH-UBND, ", f"**{SENTENCE}"), "Lời văn in đậm"),
        (("1. Thực hiện Kế hoạch, ", f"**{SENTENCE}"), "Khoản in đậm"),
        (("a) Thực hiện Kế hoạch, ", f"**{SENTENCE}"), "Điểm in đậm"),
        (("- Thực hiện Kế hoạch, ", f"**{SENTENCE}"), "Gạch đầu dòng in đậm"),
    ],
)
def test_most_of_a_paragraph_in_bold(runs: tuple[str, ...], message: str) -> None:
    assert bold(set_in(*runs)) == [message]
