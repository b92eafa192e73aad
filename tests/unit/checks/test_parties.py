"""Papers of two parties by other hands: who signs, and what is not asked of them."""

from __future__ import annotations

import pytest

from docgen.checks import check_paper
from docgen.ooxml.package import save_package
from docgen.standards import theo_khoa
from tests.unit.ooxml.build import document
from tests.unit.recognise.plan import FOOT, HEAD, NAMED
from tests.unit.recognise.type import components, p, table

_KINDS = {"HỢP ĐỒNG": "HĐ", "BIÊN BẢN": "BB"}


def signed(party: str, *lines: str) -> str:
    """A cell in which a party signs."""
    under = "".join(p(line, "giua đậm") for line in lines)
    return p(party, "giua đậm") + p("(Ký, đóng dấu)", "giua nghiêng") + p("", "giua") + under


def paper(kind: str, foot: str) -> str:
    """A paper of that kind, with its foot."""
    head = HEAD.replace("12/KH-SY", f"12/{_KINDS[kind]}-SY")
    title = p(kind, "giua đậm") + p("Về việc giao, nhận tài sản", "giua đậm")
    return head + title + p("Hai bên giao, nhận tài sản như sau.") + foot


def missing(body: str) -> list[str]:
    """What is said to be missing."""
    found = check_paper(save_package(document(body)), "p.docx", theo_khoa("nd30"))
    return [f.message for f in found if f.code == "TT010"]


@pytest.mark.parametrize("kind", list(_KINDS))
@pytest.mark.parametrize(
    "parties",
    [
        ("BÊN GIAO", "BÊN NHẬN"),
        ("ĐẠI DIỆN BÊN A", "ĐẠI DIỆN BÊN B"),
        ("SỞ Y", "CÔNG TY CỔ PHẦN Z"),
        ("TRƯỞNG PHÒNG", "ĐẠI DIỆN BÊN NHẬN"),
    ],
)
def test_two_parties_sign_and_nobody_else_receives(kind: str, parties: tuple[str, str]) -> None:
    foot = table((signed(parties[0], "Nguyễn Văn A"), signed(parties[1], "Lê Văn B")))
    assert missing(paper(kind, foot)) == []


def test_the_name_of_a_body_over_an_office_says_who_signs() -> None:
    over = [p(line, "giua đậm") for line in ("SỞ Y", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")]
    left = "".join(over) + p("") * 3 + p("Nguyễn Văn A", "giua đậm")
    right = signed("TM. ỦY BAN NHÂN DÂN", "Lê Văn B")
    body = paper("BIÊN BẢN", table((left, right)))
    assert missing(body) == []
    assert [c for c, text in components(body) if text == "SỞ Y"][-1] == "ben_ky"


def test_a_party_goes_on_under_the_word_that_says_it_is_represented() -> None:
    left = "".join(p(line, "giua đậm") for line in ("ĐẠI DIỆN", "SỞ Y", "GIÁM ĐỐC")) + p("") * 3
    foot = table((left + p("Lê Văn A", "giua đậm"), signed("BÊN B", "Lê Văn B")))
    found = [component for component, _ in components(paper("HỢP ĐỒNG", foot))]
    assert found[-7:-3] == ["ben_ky", "ben_ky", "chuc_vu", "ho_ten"]


def test_rules_two_bodies_sign_may_name_no_recipients() -> None:
    foot = table((signed("SỞ Y", "GIÁM ĐỐC", "Lê Văn A"), signed("UBND XÃ Z", "CHỦ TỊCH", "Lê B")))
    head = HEAD.replace("12/KH-SY", "12/QC-SY")
    title = p("QUY CHẾ", "giua đậm") + p("Phối hợp quản lý tài sản", "giua đậm")
    docx = save_package(document(head + title + p("Hai bên phối hợp như sau.") + foot))
    found = check_paper(docx, "p.docx", theo_khoa("nd30"))
    assert [f.severity.value for f in found if f.code == "TT010"] == ["info"]


def test_minutes_of_one_body_name_who_receives_them() -> None:
    foot = table((signed("THƯ KÝ", "Nguyễn Văn A"), signed("CHỦ TỌA", "Lê Văn B")))
    assert missing(paper("BIÊN BẢN", foot)) == ["Thiếu thành phần: Từ “Nơi nhận”"]


def test_a_plan_nobody_signs_says_so_once() -> None:
    foot = p("Nơi nhận:", "trai đậm nghiêng") + p("- Lưu: VT, VP.", "trai")
    assert missing(HEAD + NAMED + p("Sở Y thực hiện./.") + foot) == [
        "Thiếu thành phần: chức vụ, họ tên của người ký"
    ]


def test_recipients_without_their_word_lack_that_word_alone() -> None:
    office = p("GIÁM ĐỐC", "giua đậm") + p("", "giua") + p("Nguyễn Văn A", "giua đậm")
    listed = p("- Sở Z;", "trai") + p("- Lưu: VT, VP.", "trai")
    foot = table((listed, office))
    body = HEAD + NAMED + p("Sở Y thực hiện./.") + foot
    assert missing(body) == ["Thiếu thành phần: Từ “Nơi nhận”"]
    assert components(body)[-4:] == [
        ("noi_nhan_danh_sach", "- Sở Z;"),
        ("noi_nhan_danh_sach", "- Lưu: VT, VP."),
        ("chuc_vu", "GIÁM ĐỐC"),
        ("ho_ten", "Nguyễn Văn A"),
    ]


def test_an_office_under_another_sign_than_tm_is_not_missing() -> None:
    assert missing(HEAD + NAMED + p("Sở Y làm./.") + FOOT.replace("GIÁM", "T/M. GIÁM")) == []
    signed_for = FOOT.replace("GIÁM", "K/T. GIÁM")
    assert missing(HEAD + NAMED + p("Sở Y làm./.") + signed_for) == [
        "Thiếu thành phần: Chức vụ của người ký"
    ]


def test_dashes_in_a_table_without_grid_are_no_recipients() -> None:
    told = table((p("- Rà soát;") + p("- Lưu trữ hồ sơ."), p("- Sở Y;") + p("- Sở Z.")))
    body = HEAD + NAMED + told + p("Sở Y thực hiện./.") + FOOT
    assert "noi_nhan_danh_sach" not in [c for c, text in components(body) if "hồ sơ" in text]
    assert missing(body) == []


def test_bodies_and_their_people_told_in_the_text_are_no_signatures() -> None:
    names = (("PHÒNG A", "Nguyễn Văn A"), ("PHÒNG B", "Lê Văn B"))
    told = table(tuple(p(body, "giua đậm") + p(name, "giua") for body, name in names))
    body = HEAD + NAMED + told + p("Sở Y thực hiện./.") + FOOT
    assert ("loi_van", "Sở Y thực hiện./.") in components(body)


def test_what_parties_are_called_at_the_beginning_is_no_signature() -> None:
    said = table((p("BÊN A", "trai đậm") + p("Địa chỉ: số 1"), p("BÊN B", "trai đậm") + p("Số 2")))
    found = [component for component, _ in components(HEAD + NAMED + said + p("Hai bên ký./."))]
    assert "ho_ten" not in found


@pytest.mark.parametrize(("ink", "said"), [("000000", []), ("FF0000", ["Chữ không phải màu đen"])])
def test_another_office_of_who_signs_is_asked_for_its_ink_alone(ink: str, said: list[str]) -> None:
    other = p("Phó Chủ tịch Ủy ban nhân dân tỉnh", "giua").replace(
        "<w:sz ", f'<w:color w:val="{ink}"/><w:sz '
    )
    block = p("TRƯỞNG BAN", "giua đậm") + p("") * 3 + other + p("Trần Thị B", "giua đậm")
    foot = table((p("Nơi nhận:", "trai đậm nghiêng") + p("- Lưu: VT, VP.", "trai"), block))
    docx = save_package(document(HEAD + NAMED + p("Sở Y thực hiện./.") + foot))
    found = check_paper(docx, "p.docx", theo_khoa("nd30"))
    about = [f for f in found if (f.location.excerpt or "").startswith("Phó Chủ tịch")]
    assert [f.message for f in about if not f.message.startswith("Phông")] == said
