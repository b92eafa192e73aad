"""Thư công: one of the 29 types (Điều 7), of which the decree has no sample."""

from __future__ import annotations

import pytest

from docgen.findings import Severity
from tests.corpus.go_tay import Dang, Giay, dong, ke, loi_van
from tests.corpus.test_go_tay import inspected
from tests.corpus.van_ban_nd30 import (
    BLANK,
    CHU_QUAN,
    QUOC_HIEU,
    SO_MAU_KE,
    TIEU_NGU_KE,
    chu_ky,
    cuoi,
    ngay,
    noi_nhan,
    so,
)

RECIPIENTS = ("- Sở Nội vụ;", "- Lưu: VT, VP.")


def thu(title: str, subject: str = "", recipients: tuple[str, ...] = (), **left_out: bool) -> bytes:
    """A letter of good wishes, signed by the head."""
    giay = Giay()
    giay.so_trang()
    number = [] if left_out.get("number") else [so("Số: 12/SM-VP")]
    date = ngay("X, ngày 12 tháng 5 năm 2026")
    giay.hai_cot([CHU_QUAN, SO_MAU_KE, *number], [QUOC_HIEU, TIEU_NGU_KE, date])
    giay.go(dong(title, Dang("giua", before=12), bold=True))
    giay.go(*([ke(dong(subject, bold=True), 165, 0.42)] if subject else []))
    giay.go(
        loi_van("Nhân ngày thành lập ngành, Sở Mẫu gửi tới các đồng chí lời chúc mừng tốt đẹp."),
        loi_van("Chúc các đồng chí mạnh khỏe, hạnh phúc./."),
    )
    signed = chu_ky("GIÁM ĐỐC", "Nguyễn Văn A")
    cuoi(giay, noi_nhan(*recipients) if recipients else [BLANK], signed)
    return giay.bytes()


def test_with_every_component_it_has_no_fault() -> None:
    found = inspected(thu("THƯ CÔNG", "Chúc mừng ngày thành lập ngành", RECIPIENTS))
    assert found.findings == ()
    assert found.kind == "Thư công"


def test_it_may_go_to_those_its_text_names() -> None:
    found = inspected(thu("THƯ CÔNG", "Chúc mừng", ("- Như trên;", "- Lưu: VT, VP.")))
    assert found.findings == ()


@pytest.mark.parametrize("title", ["THƯ CÔNG", "THƯ CHÚC MỪNG", "THƯ KHEN"])
def test_whether_it_must_have_subject_and_recipients_is_left_open(title: str) -> None:
    found = inspected(thu(title))
    assert {f.severity for f in found.findings} == {Severity.INFO}
    assert [f.message.split(";")[0] for f in found.findings if f.code == "TT010"] == [
        "Không có thành phần: Từ “Nơi nhận”",
        "Không có thành phần: Trích yếu",
    ]
    assert found.counts.khong_danh_gia >= 1
    assert found.counts.loi == 0


@pytest.mark.parametrize("title", ["PHIẾU GỬI", "PHIẾU CHUYỂN", "PHIẾU BÁO"])
def test_whether_a_slip_must_have_a_subject_is_left_open(title: str) -> None:
    found = inspected(thu(title, recipients=RECIPIENTS))
    assert [f.message.split(";")[0] for f in found.findings if f.code == "TT010"] == [
        "Không có thành phần: Trích yếu"
    ]


def test_a_number_is_asked_of_it_as_of_every_paper() -> None:
    found = inspected(thu("THƯ CÔNG", number=True))
    assert [f.message for f in found.findings if f.severity is Severity.ERROR] == [
        "Thiếu thành phần: Số, ký hiệu"
    ]


def test_another_type_without_them_lacks_them() -> None:
    found = inspected(thu("THÔNG BÁO"))
    assert [f.message for f in found.findings if f.code == "TT010"] == [
        "Thiếu thành phần: Từ “Nơi nhận”",
        "Thiếu thành phần: Trích yếu",
    ]
