"""The blocks a typed text becomes: no word of it is lost, each line is what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.compose.van_xuoi import khoi
from docgen.loading.prose import read_prose
from tests.unit.loading.helpers import report_of

_VALUES = {"van_ban_goc": "Kế hoạch số 1/KH-UBND", "co_quan": "Sở Tư pháp"}


def _blocks(text: str) -> tuple[list[tuple[str, str]], bool]:
    """What is printed of a text, component and words; whether it had faults."""
    report = report_of(text)
    prose = read_prose(tuple(text.split("\n")), 1, report)
    printed = [(b.thanh_phan, b.text.replace("\u00a0", " ")) for b in khoi(prose, _VALUES)]
    return printed, any(f.severity == "error" for f in report.findings)


_WORDS = st.lists(
    st.sampled_from(["Sở", "(*)", "20*30*40", "*", "**", "5%*", "“*”", "việc", "1.", "a)", ";"]),
    min_size=1,
)


@given(_WORDS)
def test_a_text_without_emphasis_is_printed_as_typed(words: list[str]) -> None:
    typed = " ".join(("Gồm", *words))
    assert _blocks(typed) == ([("loi_van", typed)], False)


def _bases(*lines: str) -> list[int]:
    """The lines that are printed as bases, from 0."""
    blocks, _ = _blocks("\n".join(lines))
    return [k for k, (component, _) in enumerate(blocks) if component == "can_cu"]


_LUAT = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"
_OPENING = "Sở Tư pháp xây dựng Kế hoạch tuyên truyền như sau:"


@pytest.mark.parametrize(
    "opening",
    [
        f"Căn cứ {{{{ van_ban_goc }}}} về tuyên truyền, {_OPENING}",
        f"Thực hiện {{{{ van_ban_goc }}}} về tuyên truyền, {_OPENING}",
        "Căn cứ Kế hoạch số 5/KH-UBND, Sở Tư pháp ban hành Kế hoạch năm 2022.",
        "Căn cứ Kế hoạch số 5/KH-UBND, {{ co_quan }} báo cáo kết quả quý I.",
        "Căn cứ Kế hoạch số 5/KH-UBND, Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện.",
        "Căn cứ Công văn số 5/STP-VP, Sở Tư pháp đề nghị gửi số liệu trước ngày 15/6./.",
        "*Căn cứ Kế hoạch số 5/KH-UBND, Sở Tư pháp ban hành Kế hoạch như sau:*",
        "Thực hiện Chỉ thị số 1/CT-UBND, các phòng làm ngay các việc sau.",
        "Theo đề nghị của Sở Nội vụ, Sở Tư pháp thông báo như sau:",
    ],
)
def test_a_sentence_that_begins_like_a_basis_is_text(opening: str) -> None:
    assert _bases(opening, "# I. MỤC ĐÍCH") == []
    assert _bases(_LUAT, opening, "# I. MỤC ĐÍCH") == [0]


@pytest.mark.parametrize(
    "last",
    [
        "Theo đề nghị của Chánh Văn phòng Sở.",
        "Xét đề nghị của Chánh Văn phòng Sở.",
        "Xét Tờ trình số 15/TTr-VP ngày 05 tháng 01 năm 2022 của Văn phòng Sở.",
        "Thực hiện Chỉ thị số 01/CT-UBND ngày 05 tháng 01 năm 2022 của UBND tỉnh.",
        "Theo đề nghị của Chánh Văn phòng Sở",
        "Căn cứ Quyết định số 6/QĐ-UBND về việc ban hành Quy chế, Quyết định số 7 về tổ chức.",
        "Căn cứ Luật Ban hành văn bản quy phạm pháp luật",
    ],
)
def test_proposals_and_what_is_carried_out_are_among_the_bases(last: str) -> None:
    assert _bases(_LUAT, last, f"Thực hiện Kế hoạch, {_OPENING}") == [0, 1]
    carried_out = "Thực hiện Chỉ thị số 01/CT-UBND ngày 05 tháng 01 năm 2022 của UBND tỉnh;"
    assert _bases(carried_out, _LUAT, carried_out, last, _OPENING) == [0, 1, 2, 3]


def test_what_follows_the_last_basis_is_text() -> None:
    end = "Căn cứ Luật Tổ chức chính quyền địa phương."
    carried_out = "Thực hiện nhiệm vụ được giao tại Kế hoạch số 5/KH-UBND."
    assert _bases(end, carried_out) == [0]
    assert _bases("Theo đề nghị của Chánh Văn phòng Sở.", _LUAT) == []
