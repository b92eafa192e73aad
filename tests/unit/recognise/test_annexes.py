"""Annexes, attached texts, papers of the Đoàn, and what only looks like a component."""

from __future__ import annotations

import pytest

from tests.unit.recognise.plan import (
    FOOT,
    HEAD,
    NAMED,
    QUOC_HIEU,
    TIEU_NGU,
    body,
)
from tests.unit.recognise.type import GRID, components, p, read, table


@pytest.mark.parametrize("label", ["Phụ lục", "PHỤ LỤC I", "Phụ lục 01", "Phụ lục số 2"])
def test_annexes(label: str) -> None:
    annex = (
        p(label, "giua đậm")
        + p("DANH MỤC", "giua đậm")
        + p("(Kèm theo Kế hoạch số 12/KH-SY\nngày 05 tháng 01 năm 2022 của Sở Y)", "giua nghiêng")
        + p("1. Nhiệm vụ.")
        + p("./.", "phai")
    )
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + annex * 2)
    assert [(part.number, part.attached) for part in found.parts] == [
        *((0, False), (1, False), (2, False))
    ]
    assert [item.component for item in found.annexes[0].items] == [
        *("phu_luc", "ten_phu_luc", "kem_theo", "khoan", "ket_thuc_phu_luc")
    ]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Phụ lục I: NỘI DUNG KIỂM TRA", "Phụ lục I"),
        ("Phụ lục 2. Nội dung kiểm tra", "Phụ lục 2"),
        ("PHỤ LỤC: NỘI DUNG KIỂM TRA", "PHỤ LỤC"),
        ("PHỤ LỤC DANH MỤC VĂN BẢN KIỂM TRA", "PHỤ LỤC"),
        ("PHỤ LỤC II DANH MỤC VĂN BẢN", "PHỤ LỤC II"),
        ("Phụ lục. NỘI DUNG KIỂM TRA", "Phụ lục"),
        ("Phụ lục NỘI DUNG KIỂM TRA", "Phụ lục"),
    ],
)
def test_the_name_of_an_annex_in_the_line_of_its_label(line: str, label: str) -> None:
    annex = p(line, "giua đậm")
    annex += p("(Kèm theo Kế hoạch số 12/KH-SY ngày 05 tháng 01 năm 2022)", "giua nghiêng")
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + annex + p("1. Nhiệm vụ."))
    (part,) = found.annexes
    names = [item.component for item in part.items]
    assert names == ["phu_luc", "ten_phu_luc", "kem_theo", "khoan"]
    assert part.label.displayed == label
    assert part.items[1].paragraph.displayed.casefold().endswith(line.casefold()[-8:])


@pytest.mark.parametrize("line", ["PHỤ LỤC HỢP ĐỒNG", "Phụ lục kèm theo", "PHỤ LỤC NÀY"])
def test_what_begins_like_a_label_and_names_no_annex(line: str) -> None:
    found = read(HEAD + NAMED + p("Nội dung./.") + p(line, "giua đậm") + p("Nội dung.") + FOOT)
    assert found.annexes == ()


@pytest.mark.parametrize(
    ("last", "component"),
    [
        ("./.", "ket_thuc_phu_luc"),
        ("(Danh sách gồm 08 người)", "ket_thuc_phu_luc"),
        ("(Nguồn: Văn phòng Sở)", None),
        ("(Ký, ghi rõ họ tên)", None),
    ],
)
def test_what_ends_an_annex(last: str, component: str | None) -> None:
    annex = p("Phụ lục", "giua đậm") + p("DANH MỤC", "giua đậm") + p("1. Nhiệm vụ.")
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + annex + p(last, "phai"))
    assert found.annexes[0].items[-1].component == component


def test_what_stands_under_a_closed_reference_is_no_part_of_it() -> None:
    annex = (
        p("Phụ lục I", "giua đậm")
        + p("DANH MỤC", "giua đậm")
        + p("(Kèm theo Kế hoạch số 12/KH-SY ngày 05 tháng 01 năm 2022)", "giua nghiêng")
        + p("Bảng tổng hợp", "giua")
        + p("(Đơn vị tính: đồng)", "giua")
    )
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + annex)
    assert [item.component for item in found.annexes[0].items].count("kem_theo") == 1


def test_a_text_that_the_paper_puts_into_force_is_no_annex() -> None:
    attached = (
        table((p("SỞ Y", "giua đậm"), p(QUOC_HIEU, "giua đậm") + p(TIEU_NGU, "giua đậm")))
        + p("QUY CHẾ", "giua đậm")
        + p("Làm việc của Sở Y", "giua đậm")
        + p("(Kèm theo Quyết định số 12/QĐ-SY", "giua nghiêng")
        + p("ngày 05 tháng 01 năm 2022", "giua nghiêng")
        + p("của Giám đốc Sở Y)", "giua nghiêng")
        + p("Điều 1. Phạm vi", "deu đậm")
    )
    annex = p("Phụ lục I", "giua đậm") + p("MẪU BIỂU", "giua đậm") + p("1. Một.")
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + attached + annex)
    assert [part.attached for part in found.parts] == [False, True, True]
    assert found.annexes == ()
    assert [item.component for item in found.parts[1].items] == [
        *("co_quan_ban_hanh", "quoc_hieu", "tieu_ngu", "ten_loai", "trich_yeu"),
        *("kem_theo", "kem_theo", "kem_theo", "dieu"),
    ]
    alone = read(attached)
    assert [part.attached for part in alone.parts] == [True]
    assert alone.is_attachment
    assert not found.is_attachment


def test_a_paper_of_the_doan() -> None:
    assert components(
        p("TRUNG ƯƠNG ĐOÀN\tĐOÀN TNCS HỒ CHÍ MINH", "trai")
        + p("***", "trai")
        + p("Số 369 - QĐ/TWĐTN-BTC\tHà Nội, ngày 05 tháng 01 năm 2022", "trai")
        + p("QUYẾT ĐỊNH", "giua đậm")
        + p("Về việc khen thưởng", "giua đậm")
        + p("-------", "giua")
        + p("1. Một", "deu đậm")
        + p("1.1. Hai")
        + p("1.1.1. Ba")
        + p("TM. BAN CHẤP HÀNH", "phai đậm")
        + p("BÍ THƯ", "phai")
        + p("Nguyễn Văn A", "phai đậm"),
        "hd29",
    ) == [
        ("co_quan_ban_hanh", "TRUNG ƯƠNG ĐOÀN"),
        ("tieu_de_doan", "ĐOÀN TNCS HỒ CHÍ MINH"),
        ("sao", "***"),
        ("so_ky_hieu", "Số 369 - QĐ/TWĐTN-BTC"),
        ("dia_danh_ngay", "Hà Nội, ngày 05 tháng 01 năm 2022"),
        ("ten_loai", "QUYẾT ĐỊNH"),
        ("trich_yeu", "Về việc khen thưởng"),
        ("gach_trich_yeu", "-------"),
        ("khoan_tieu_de", "1. Một"),
        ("diem", "1.1. Hai"),
        ("diem_cap_hai", "1.1.1. Ba"),
        ("quyen_han", "TM. BAN CHẤP HÀNH"),
        ("chuc_vu", "BÍ THƯ"),
        ("ho_ten", "Nguyễn Văn A"),
    ]


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (("CHÁNH VĂN PHÒNG", "đậm"), "quyen_han"),
        (("Q. TRƯỞNG BAN", "đậm"), "quyen_han"),
        (("TM. ĐOÀN CHỦ TỊCH", "đậm"), "quyen_han"),
        (("BÍ THƯ", ""), "chuc_vu"),
    ],
)
def test_who_signs_alone_for_the_doan(lines: tuple[str, str], named: str) -> None:
    """In bold he stands in the place of "TM. …" (HD 29, III.7.2)."""
    office, weight = lines
    signed = p(office, f"phai {weight}") + p("", "phai") * 3 + p("Nguyễn Văn A", "phai đậm")
    text = p("THÔNG BÁO", "giua đậm") + p("Về việc họp", "giua đậm") + p("1. Một.") + signed
    head = p("ĐOÀN SỞ X\tĐOÀN TNCS HỒ CHÍ MINH", "trai") + p("***") + p("Số: 05-TB/ĐTN", "trai")
    found = components(head + text, "hd29")
    assert found[-2:] == [(named, office), ("ho_ten", "Nguyễn Văn A")]


def test_a_document_that_is_no_paper_has_no_component_of_one() -> None:
    found = components(p("Dear all,", "trai") + p("see you on Monday.", "trai") + p("Bye", "trai"))
    assert {component for component, _ in found} <= {"loi_van", None}


def test_a_number_without_its_mark_is_told_by_the_one_before_or_after_it() -> None:
    assert body(
        p("I MỤC ĐÍCH", "deu đậm"),
        p("1 Mục đích", "deu đậm"),
        p("a Nâng cao nhận thức;"),
        p("b) Phát huy vai trò."),
        p("2 Yêu cầu", "deu đậm"),
        p("Các đơn vị thực hiện."),
        p("II TỔ CHỨC", "deu đậm"),
        p("Giao Văn phòng tổng hợp./."),
    ) == [
        *("muc", "khoan_tieu_de", "diem", "diem", "khoan_tieu_de", "loi_van", "muc", "loi_van"),
    ]


def test_articles_without_their_mark_are_bold() -> None:
    named = [p("Điều 1 Phạm vi", "deu đậm"), p("Điều 2 Đối tượng", "deu đậm")]
    assert body(*named, p("Hết./.")) == ["dieu", "dieu", "loi_van"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["2 Phó Giám đốc phụ trách."], id="a count, nothing before it"),
        pytest.param(["1 Phó Giám đốc phụ trách.", "Các phòng phối hợp."], id="a count of one"),
        pytest.param(["y Nguyễn Văn A."], id="a letter that no list comes to"),
        pytest.param(["Điều 1 Nghị định này nêu.", "Điều 2 Nghị định này nêu."], id="cited"),
    ],
)
def test_a_count_or_a_word_is_no_number_of_the_text(lines: list[str]) -> None:
    assert set(body(*map(p, lines), p("Hết./."))) == {"loi_van"}


def test_a_count_under_its_own_number_stays_text() -> None:
    found = body(p("1. Mục đích."), p("2 Phó Giám đốc cùng dự."), p("2. Yêu cầu."), p("Hết./."))
    assert found == ["khoan", "loi_van", "khoan", "loi_van"]


def test_a_word_like_a_roman_number_is_none() -> None:
    found = body(p("I. CHUNG", "deu đậm"), p("VI PHẠM HÀNH CHÍNH", "deu đậm"), p("Hết./."))
    assert found == ["muc", None, "loi_van"]


@pytest.mark.parametrize(
    "amount",
    [
        "15.000.000 đồng (Bằng chữ: Mười lăm triệu đồng).",
        "1.250 người được tập huấn trong năm.",
        "2.5 triệu đồng một người mỗi năm.",
    ],
)
def test_a_sentence_that_begins_with_an_amount_is_text(amount: str) -> None:
    found = components(HEAD + NAMED + p("Nội dung sau:") + p(amount) + p("Hết./."))
    assert ("loi_van", amount) in found


@pytest.mark.parametrize(
    "wire",
    [
        "Chủ tịch Ủy ban nhân dân tỉnh X điện:",
        "Giám đốc Sở Y điện: Các phòng thuộc Sở",
    ],
)
@pytest.mark.parametrize("align", ["giua", "trai", "deu"])
def test_whom_a_wire_is_sent_to(wire: str, align: str) -> None:
    title = p("CÔNG ĐIỆN", "giua đậm") + p("Về ứng phó bão", "giua đậm")
    found = components(HEAD + title + p(wire, align) + p("Để ứng phó bão, yêu cầu:") + p("Hết./."))
    assert ("kinh_gui", wire) in found
    assert ("loi_van", "Để ứng phó bão, yêu cầu:") in found


def test_a_trade_of_electricity_is_no_wire() -> None:
    title = p("KẾ HOẠCH", "giua đậm") + p("Tiết kiệm điện", "giua đậm")
    found = components(HEAD + title + p("Tiết kiệm điện: thực hiện từ tháng 5.") + p("Hết./."))
    assert ("loi_van", "Tiết kiệm điện: thực hiện từ tháng 5.") in found


def test_a_list_on_a_page_of_its_own_is_no_signature() -> None:
    titled = p("DANH SÁCH", "giua đậm") + p("Cán bộ tham gia tập huấn", "giua đậm")
    rows = table((p("STT"), p("Họ và tên")), (p("1"), p("Lê Văn An")), drawn=GRID)
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    paper = HEAD + NAMED + p("Nội dung./.") + FOOT
    found = read(paper + page + titled + rows)
    signed = [i.component for i in found.main.items if i.paragraph.displayed.strip()]
    assert signed[-2:] == ["chuc_vu", "ho_ten"]
    assert {item.component for part in found.parts[1:] for item in part.items} == {None}


@pytest.mark.parametrize("align", ["trai", "deu"])
def test_the_name_of_an_annex_that_is_not_centred(align: str) -> None:
    annex = p("Phụ lục", "giua đậm") + p("DANH MỤC NHIỆM VỤ NĂM 2022", f"{align} đậm")
    annex += p("(Kèm theo Kế hoạch số 12/KH-SY ngày 05 tháng 01 năm 2022)", "giua nghiêng")
    found = read(HEAD + NAMED + p("Nội dung./.") + FOOT + annex + p("1. Nhiệm vụ."))
    names = [item.component for item in found.annexes[0].items]
    assert names == ["phu_luc", "ten_phu_luc", "kem_theo", "khoan"]


@pytest.mark.parametrize(
    "sent",
    [
        (p("Kính gửi: Ủy ban nhân dân xã X.", "giua"),),
        (p("Kính gửi:", "giua"), p("- Sở A;"), p("- Sở B.")),
    ],
)
def test_whom_a_form_in_an_annex_goes_to_is_no_text(sent: tuple[str, ...]) -> None:
    said = p("(Kèm theo Kế hoạch số 12/KH-SY ngày 05 tháng 01 năm 2022)", "giua nghiêng")
    form = p("Phụ lục", "giua đậm") + p("MẪU ĐƠN", "giua đậm") + said + "".join(sent)
    form += p("Tôi xin đăng ký tham gia.")
    (annex,) = read(HEAD + NAMED + p("Nội dung./.") + FOOT + form).annexes
    shown = [item.component for item in annex.items[3:]]
    assert shown == [*(None for _ in sent), "loi_van"]
