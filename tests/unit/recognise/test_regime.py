"""Which norm a paper is judged by, and what is named instead of being judged."""

from __future__ import annotations

import unicodedata

import pytest

from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.recognise.regime import Regime, regime_of
from tests.papers import (
    letter,
    other,
    sheet,
    team_letter,
    team_plan,
    union_sheet,
    upward_report,
    written,
    year,
)
from tests.unit.ooxml.build import document, paragraph

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
DATE = "Hà Tĩnh, ngày 05 tháng 01 năm 2022"


def regime(*lines: str) -> Regime:
    body = "".join(
        paragraph("</w:t><w:tab/><w:t>".join(line.split("\t")).replace("\n", "</w:t><w:br/><w:t>"))
        for line in lines
    )
    return regime_of(read_view(document(body)))


def of(docx: bytes) -> Regime:
    return regime_of(read_view(open_package(docx, "p.docx")))


def test_docgens_own_papers() -> None:
    assert of(written(year(2022))) == Regime("nd30", "Kế hoạch", None)
    assert of(written(letter(2022))) == Regime("nd30", "Công văn", None)
    assert of(written(upward_report())) == Regime("nd30", "Báo cáo", None)
    assert of(written(other("quyet-dinh"))) == Regime("nd30", "Quyết định", None)
    assert of(written(other("hop-giao-ban"))) == Regime("nd30", "Biên bản", None)
    assert of(written(team_plan("doi-1"))) == Regime("hd29", "Kế hoạch", None)
    assert of(written(team_letter("doi-1"))) == Regime("hd29", "Công văn", None)


def test_a_subject_that_goes_on_with_how_texts_begin_does_not_end_the_head() -> None:
    union = ("KHỐI CÁC CƠ QUAN", "Số: 05-CV/CĐ", "V/v triển khai", "thực hiện Tháng Thanh niên")
    title = ("ĐOÀN TNCS HỒ CHÍ MINH", DATE, "Kính gửi: Chi đoàn Văn phòng")
    assert regime(*union, *title) == Regime("hd29", "Công văn", None)
    begun = (*union[:3], "Thực hiện Kế hoạch số 05/KH-STP", *title)
    assert regime(*begun) != Regime("hd29", "Công văn", None)


def test_the_sheet_a_draft_is_submitted_with_is_named() -> None:
    named = Regime(
        None,
        "",
        "phiếu trình, giấy tờ nội bộ để trình ký: Nghị định 30, Hướng dẫn 29 không quy định thể "
        "thức",
    )
    assert of(written(sheet(2022, ()))) == named
    assert of(written(union_sheet("doi-1", ()))) == named


@pytest.mark.parametrize(
    "quoc_hieu",
    [
        QUOC_HIEU,
        QUOC_HIEU.replace("HÒA", "HOÀ"),
        unicodedata.normalize("NFD", QUOC_HIEU),
        QUOC_HIEU.replace(" ", "\u00a0"),
        QUOC_HIEU.replace("XÃ", "\u200bXÃ\u200b"),
        QUOC_HIEU.replace(" VIỆT", "\nVIỆT"),
        QUOC_HIEU.replace("CHỦ NGHĨA", "CHŨ NGHỈA"),
        QUOC_HIEU.capitalize(),
        f"{QUOC_HIEU}\n{TIEU_NGU}",
        f"SỞ TƯ PHÁP\t{QUOC_HIEU}",
        f"SỞ TƯ PHÁP          {QUOC_HIEU}",
    ],
)
def test_quoc_hieu_however_it_is_typed(quoc_hieu: str) -> None:
    assert regime(quoc_hieu, "Số: 12/KH-STP", DATE, "KẾ HOẠCH") == Regime("nd30", "Kế hoạch", None)


def test_a_paper_that_lacks_quoc_hieu_alone_is_still_one() -> None:
    found = regime("SỞ TƯ PHÁP", "Số: 12/KH-STP", DATE, "KẾ HOẠCH", "Nơi nhận:")
    assert found == Regime("nd30", "Kế hoạch", None)


FOOT = ("Nơi nhận:", "- UBND tỉnh (b/c);", "- Lưu: VT, VP.", "GIÁM ĐỐC", "Nguyễn Văn An")


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("KẾ HOẠCH", "Công tác năm 2022", "1. Một./."), "Kế hoạch"),
        (("SỞ TƯ PHÁP", "BÁO CÁO", "Kết quả quý I", "1. Một./."), "Báo cáo"),
        (("DỰ THẢO", "QUYẾT ĐỊNH", "Về việc bổ nhiệm", "Căn cứ Luật A;"), "Quyết định"),
        (("Kính gửi: Sở Nội vụ", "Sở Tư pháp báo cáo./."), "Công văn"),
    ],
)
def test_a_paper_without_its_head_is_known_by_title_and_recipients(
    lines: tuple[str, ...], kind: str
) -> None:
    assert regime(*lines, *FOOT) == Regime("nd30", kind, None)
    assert regime(*lines, "\t".join(FOOT[:1] + FOOT[3:4]), *FOOT[1:3]).norm == "nd30"


@pytest.mark.parametrize(
    "signer", ["TM. BAN THƯỜNG VỤ", "T/M CHI BỘ", "BÍ THƯ", "TM. BAN CHẤP HÀNH"]
)
def test_without_a_head_who_signs_may_be_of_the_party(signer: str) -> None:
    found = regime("KẾ HOẠCH", "Công tác năm 2022", *FOOT[:3], signer, "Nguyễn Văn An")
    assert found == Regime(
        None,
        "Kế hoạch",
        f"không biết theo quy định nào: không có phần đầu văn bản, mà khối chữ ký là “{signer}”",
    )


@pytest.mark.parametrize(
    ("lines", "lacking"),
    [
        (("KẾ HOẠCH", "Đi chơi cuối tuần", "1. Mua vé."), "Quốc hiệu, số và ký hiệu, nơi nhận"),
        (("Xin chào", "Nơi nhận: Hà Nội"), "Quốc hiệu, số và ký hiệu, tên loại"),
        (("BÁO CÁO", "Nơi nhận hàng: kho 1"), "Quốc hiệu, số và ký hiệu, nơi nhận"),
        (("BÁO CÁO", "Nơi nhận: kho 1", "Đã giao đủ"), "Quốc hiệu, số và ký hiệu"),
        (("Số: 12/KH-STP", "Xin chào"), "Quốc hiệu, tên loại, nơi nhận"),
        (("Xin chào",), "Quốc hiệu, số và ký hiệu, tên loại, nơi nhận"),
    ],
)
def test_what_a_text_that_is_no_paper_lacks_is_what_is_said(
    lines: tuple[str, ...], lacking: str
) -> None:
    assert regime(*lines).reason == f"không phải văn bản hành chính: không có {lacking}"


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("Số: 12/KH-STP", "KẾ HOẠCH TUYÊN TRUYỀN NĂM 2022"), "Kế hoạch"),
        (("Số: 12/QĐ-STP", "Quyết định", "V/v bổ nhiệm", "QUYẾT ĐỊNH:"), "Quyết định"),
        (("Số: 12/GUQ-STP", "GIẤY UỶ QUYỀN"), "Giấy ủy quyền"),
        (("Số: 12/STP-VP", "V/v báo cáo", "Kính gửi: Sở Nội vụ", "KẾ HOẠCH"), "Công văn"),
        (("Số: 12/STP-VP", "Kính gửi: Sở Nội vụ"), "Công văn"),
        (("Số: 12/BC-STP", "BÁO CÁO", "Kính gửi: Sở Nội vụ"), "Báo cáo"),
        (("Số: 12/PTr-STP", "PHIẾU TRÌNH LÃNH ĐẠO"), ""),
        (("Số: 12/STP-VP", "Thực hiện Kế hoạch số 5", "Kế hoạch này được ban hành"), ""),
    ],
)
def test_the_kind_is_that_of_the_title(lines: tuple[str, ...], kind: str) -> None:
    assert regime(QUOC_HIEU, TIEU_NGU, *lines) == Regime("nd30", kind, None)


@pytest.mark.parametrize(
    "lines",
    [
        (QUOC_HIEU, "Số: 12/NQ-HĐND", "NGHỊ QUYẾT"),
        (QUOC_HIEU, "Số: 12/QĐ-UBND", "QUYẾT ĐỊNH", "Căn cứ Thông tư số 01/2021/TT-BNV;"),
        (QUOC_HIEU, "Số:     /QĐ-UBND", "QUYẾT ĐỊNH"),
        (QUOC_HIEU, "Số: 01/2022/HĐ-STP", "HỢP ĐỒNG"),
        (QUOC_HIEU, "Số: 12/TB-STP", "THÔNG BÁO", "Đơn vị thực hiện: Sở Tư pháp"),
        (QUOC_HIEU, "SỞ CÔNG THƯƠNG", "Số: 12/TB-SCT", "THÔNG BÁO"),
        (QUOC_HIEU, "Số: 12/KH-STP", "KẾ HOẠCH", "Phối hợp với Đảng Cộng sản Việt Nam"),
    ],
)
def test_administrative_papers_are_not_taken_for_others(lines: tuple[str, ...]) -> None:
    assert regime(*lines).norm == "nd30"


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (("TỈNH ỦY HÀ TĨNH\tĐẢNG CỘNG SẢN VIỆT NAM", "Số 12-KH/TU", DATE, "KẾ HOẠCH"), "của Đảng"),
        (("TỈNH ỦY HÀ TĨNH", "Số 12-KH/TU", DATE, "KẾ HOẠCH", "Nơi nhận:"), "của Đảng"),
        (("ĐẢNG BỘ SỞ Y", "CHI BỘ 1", "Số: 12-BC/CB", DATE, "BÁO CÁO", "Nơi nhận:"), "của Đảng"),
        ((QUOC_HIEU, "Số: 30/2020/NĐ-CP", "NGHỊ ĐỊNH", "Về công tác văn thư"), "Nghị định"),
        ((QUOC_HIEU, "Số: 01/2021/TT-BNV", "THÔNG TƯ"), "Thông tư"),
        ((QUOC_HIEU, "Số: 20/VBHN-BNV", DATE, "QUYẾT ĐỊNH"), "văn bản hợp nhất"),
        ((QUOC_HIEU, "Luật số: 33/2024/QH15", "LUẬT\nLƯU TRỮ"), "Luật"),
        ((QUOC_HIEU, "Số: 12/2022/QĐ-UBND", "QUYẾT ĐỊNH"), "12/2022/QĐ-UBND"),
        ((QUOC_HIEU, "Số:    /2022/NQ-HĐND", "NGHỊ QUYẾT"), "Nghị quyết"),
        (("LIÊN ĐOÀN LAO ĐỘNG\nTỈNH HÀ TĨNH", QUOC_HIEU, "Số: 1/KH-LĐLĐ", "KẾ HOẠCH"), "công đoàn"),
        (("ỦY BAN MTTQ VIỆT NAM\tX", QUOC_HIEU, "Số: 1/KH-MTTQ", "KẾ HOẠCH"), "Mặt trận"),
        ((QUOC_HIEU, TIEU_NGU, "ĐƠN XIN NGHỈ PHÉP", "Kính gửi: Sở Tư pháp"), "cá nhân (đơn)"),
        (("QUY CHẾ", "(Ban hành kèm theo Quyết định số 1/QĐ-STP)", "Điều 1."), "kèm theo"),
        (("Phụ lục II", "DANH MỤC", "(Kèm theo Kế hoạch số 1/KH-STP)"), "phụ lục"),
        (("Kính gửi các bạn", "Số điện thoại của tôi"), "không phải văn bản hành chính"),
        ((), "không phải văn bản hành chính"),
    ],
)
def test_what_other_rules_govern_is_named(lines: tuple[str, ...], named: str) -> None:
    found = regime(*lines)
    assert found.norm is None
    assert found.reason is not None
    assert named in found.reason


TCVN3 = (
    "Céng hoµ x· héi chñ nghÜa ViÖt Nam",
    "§éc lËp - Tù do - H¹nh phóc",
    "KÕ ho¹ch c¶i c¸ch hµnh chÝnh, c¸c phßng vµ trung t©m cña Së, c¸n bé vµ c«ng chøc",
)
VNI = (
    "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
    "Ñoäc laäp - Töï do - Haïnh phuùc",
    "Keá hoaïch caûi caùch haønh chính",
)
IN_VNTIME = (
    '<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    "<w:t>Sè: 15/KH-STP</w:t></w:r></w:p>"
)


@pytest.mark.parametrize("lines", [TCVN3, VNI])
def test_letters_of_an_old_code_page_are_named(lines: tuple[str, ...]) -> None:
    found = regime(*lines)
    assert (found.norm, found.old_code) == (None, True)
    assert str(found.reason).startswith("chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI)")


def test_fonts_of_an_old_code_page_are_named() -> None:
    assert regime_of(read_view(document(IN_VNTIME))).old_code


@pytest.mark.parametrize(
    "lines",
    [
        ("Noël, naïve, Zoë, Citroën, Raphaël, Israël, Michaël, Joël, maïs " + "le la les " * 40,),
        ("Die Bürgermeister für die Städte hören über die Größe der Häuser " * 5,),
        ("Kính gửi các bạn",),
    ],
)
def test_other_tongues_are_no_old_code_page(lines: tuple[str, ...]) -> None:
    found = regime(*lines)
    assert (found.norm, found.old_code) == (None, False)
    assert str(found.reason).startswith("không phải văn bản hành chính")


NUMBER_OF_DOAN = "Số: 05-KH/CĐ"


@pytest.mark.parametrize(
    ("over", "number"),
    [
        (("ĐOÀN XÃ THẠCH HÀ", "CHI ĐOÀN THÔN 1"), NUMBER_OF_DOAN),
        (("CHI ĐOÀN SỞ Y",), "Số: 21/KH-ĐTN"),
        (("BCH ĐOÀN KHỐI CÁC CƠ QUAN",), "Số: 21/KH-ĐTN"),
        (("ĐOÀN XÃ X",), "Số: 12-KH/ĐTN"),
        (("TỈNH ĐOÀN X",), "Số: 12-KH/TĐTN-VP"),
        (("ĐOÀN THANH NIÊN SỞ Y",), "Số: 12/KH-ĐTN"),
    ],
)
def test_a_paper_of_the_doan_under_quoc_hieu_is_judged_by_the_guide(
    over: tuple[str, ...], number: str
) -> None:
    for heading in ((QUOC_HIEU, TIEU_NGU), ()):
        found = regime(*over, *heading, number, DATE, "KẾ HOẠCH", "Tháng Thanh niên", "Nơi nhận:")
        assert found == Regime("hd29", "Kế hoạch", None)


@pytest.mark.parametrize(
    ("over", "number"),
    [
        (("UBND TỈNH X", "ĐOÀN KIỂM TRA LIÊN NGÀNH"), "Số: 05/KH-ĐKT"),
        (("ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH X",), "Số: 05/KH-ĐĐBQH"),
        (("ĐOÀN LUẬT SƯ TỈNH X",), "Số: 05/KH-ĐLS"),
        (("ỦY BAN NHÂN DÂN", "XÃ TỈNH ĐOÀN"), "Số: 05/KH-UBND"),
        (("THANH TRA TỈNH X", "ĐOÀN THANH TRA THEO QUYẾT ĐỊNH 12"), "Số: 05/KH-ĐTTr"),
    ],
)
def test_a_delegation_of_the_state_is_not_the_doan(over: tuple[str, ...], number: str) -> None:
    for heading in ((QUOC_HIEU, TIEU_NGU), ()):
        title = ("KẾ HOẠCH", "Kiểm tra Đoàn TNCS tỉnh", "Nơi nhận:")
        lines = (*over, *heading, number, DATE, *title)
        assert regime(*lines) == Regime("nd30", "Kế hoạch", None)


@pytest.mark.parametrize(
    ("over", "number"),
    [
        (("TỈNH ĐOÀN HÀ TĨNH", "TRUNG TÂM HOẠT ĐỘNG", "THANH THIẾU NHI"), "Số: 15/TB-TTN"),
        (("TỈNH ĐOÀN", "HÀ TĨNH", "TRUNG TÂM HOẠT ĐỘNG THANH THIẾU NHI"), "Số: 15/TB-TTN"),
        (("THÀNH ĐOÀN HÀ NỘI", "CUNG THIẾU NHI HÀ NỘI"), "Số:    /TB-CTN"),
        (("THÀNH ĐOÀN TP. HỒ CHÍ MINH", "NHÀ VĂN HÓA THANH NIÊN"), "Số: 15/TB-NVHTN"),
        (("BCH ĐOÀN TỈNH HÀ TĨNH", "TỔNG ĐỘI THANH NIÊN XUNG PHONG"), "Số: 15/TB-TĐ"),
        (("ĐOÀN TNCS HỒ CHÍ MINH TỈNH X", "BÁO TUỔI TRẺ"), "Số: 15/TB-BTT"),
        (("TRUNG TÂM THANH THIẾU NIÊN", "TỈNH ĐOÀN HÀ TĨNH"), "Số: 15/TB-TTTN"),
        (("SỞ GIÁO DỤC VÀ ĐÀO TẠO -", "TỈNH ĐOÀN HÀ TĨNH"), "Số: 15/KHPH-SGDĐT-TĐTN"),
        (("SỞ GIÁO DỤC", "VÀ ĐÀO TẠO", "TỈNH ĐOÀN HÀ TĨNH"), "Số: 15/KH-SGDĐT-TĐ"),
        (("UBND HUYỆN X", "PHÒNG VĂN HÓA –", "HUYỆN ĐOÀN"), "Số: 15/KH-PVH-HĐ"),
        (("SỞ Y TẾ -", "CÔNG AN TỈNH -", "ĐOÀN TNCS HỒ CHÍ MINH TỈNH X"), "Số: 15/KH-SYT-CAT-TĐ"),
        (("UBND XÃ X -", "BCH ĐOÀN XÃ X"), "Số: 15/KH-UBND-ĐX"),
    ],
)
def test_units_of_the_doan_and_papers_led_by_the_state_follow_the_decree(
    over: tuple[str, ...], number: str
) -> None:
    """HD 29, III.10."""
    for heading in ((QUOC_HIEU, TIEU_NGU), ()):
        found = regime(*over, *heading, number, DATE, "KẾ HOẠCH", "Hè năm 2022", "Nơi nhận:")
        assert found == Regime("nd30", "Kế hoạch", None)


def test_a_unit_of_the_doan_is_told_where_tabs_make_the_columns() -> None:
    head = (f"TỈNH ĐOÀN X\t{QUOC_HIEU}", f"CUNG THIẾU NHI\t{TIEU_NGU}", f"Số: 15/TB-CTN\t{DATE}")
    assert regime(*head, "KẾ HOẠCH", "Hè năm 2022") == Regime("nd30", "Kế hoạch", None)


@pytest.mark.parametrize(
    ("over", "number"),
    [
        (("TỈNH ĐOÀN HÀ TĨNH", "BAN PHONG TRÀO"), "Số: 21/KH-ĐTN"),
        (("HUYỆN ĐOÀN X", "BCH ĐOÀN", "TRƯỜNG THPT X"), "Số: 21/KH-ĐT"),
        (("BCH ĐOÀN", "TRƯỜNG THPT X"), "Số: 21/KH-ĐT"),
        (("ĐOÀN TNCS HỒ CHÍ MINH", "TRƯỜNG THPT X"), "Số: 21/KH-ĐT"),
        (("TRƯỜNG THPT X", "ĐOÀN TNCS HỒ CHÍ MINH"), "Số: 21/KH-ĐT"),
        (("TRUNG TÂM Y TẾ X", "CHI ĐOÀN"), "Số: 21/KH-CĐTT"),
        (("HUYỆN ĐOÀN X", "CHI ĐOÀN", "TRUNG TÂM Y TẾ"), "Số: 21/KH-CĐTT"),
        (("HUYỆN ĐOÀN X", "TRUNG TÂM Y TẾ"), "Số: 21/KH-CĐ"),
        (("HUYỆN ĐOÀN X", "TRƯỜNG THPT X"), "Số: 21/KH-ĐTN"),
        (("HUYỆN ĐOÀN X -", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"), "Số: 21/KH-HĐ-PGDĐT"),
        (("UBND HUYỆN X", "HUYỆN ĐOÀN X"), "Số: 21/KH-HĐ"),
        (("SỞ Y TẾ", "CHI ĐOÀN"), "Số: 21/KH-CĐS"),
    ],
)
def test_other_papers_of_the_doan_stay_the_doans(over: tuple[str, ...], number: str) -> None:
    for heading in ((QUOC_HIEU, TIEU_NGU), ()):
        found = regime(*over, *heading, number, DATE, "KẾ HOẠCH", "Hè năm 2022", "Nơi nhận:")
        assert found == Regime("hd29", "Kế hoạch", None)


HOI_TN = "HỘI LIÊN HIỆP THANH NIÊN VIỆT NAM"


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (("ỦY BAN HỘI HUYỆN X", "***", "Số: 07-KH/UBH", HOI_TN, DATE), "Hội Liên hiệp Thanh niên"),
        ((f"ỦY BAN HỘI XÃ X\t{HOI_TN}", f"Số: 07-KH/UBH\t{DATE}"), "Hội Liên hiệp Thanh niên"),
        (("HỘI LHTN VIỆT NAM TỈNH X", "Số: 07-KH/UBH", DATE), "Hội Liên hiệp Thanh niên"),
        (("BCH HỘI SV", "Số: 07/KH-HSV", "HỘI SINH VIÊN VIỆT NAM", DATE), "Hội Sinh viên"),
        (("BCH HỘI SINH VIÊN TRƯỜNG X", "***", "Số: 07-KH/HSV", DATE), "Hội Sinh viên"),
    ],
)
def test_papers_of_the_associations_of_youth_are_named(lines: tuple[str, ...], named: str) -> None:
    found = regime(*lines, "KẾ HOẠCH", "Tổ chức giải bóng đá", "Nơi nhận:")
    assert (found.norm, found.kind) == (None, "Kế hoạch")
    assert str(found.reason).startswith(f"văn bản của {named} Việt Nam, có quy định")


@pytest.mark.parametrize(
    ("lines", "norm"),
    [
        ((HOI_TN, "TỈNH X", QUOC_HIEU, "Số: 12/KH-HLHTN", DATE), "nd30"),
        (("HỘI SINH VIÊN TỈNH X", "Số: 12/KH-HSV", DATE), "nd30"),
        (("SỞ Y TẾ", "Số: 12/KH-SYT", DATE, "Phối hợp với Hội Sinh viên Việt Nam"), "nd30"),
        (("BCH HỘI SINH VIÊN", "Số: 12-KH/ĐTN", "ĐOÀN TNCS HỒ CHÍ MINH", DATE), "hd29"),
        ((HOI_TN, "TỈNH ĐOÀN X", "Số: 12-KH/TĐTN", "ĐOÀN TNCS HỒ CHÍ MINH", DATE), "hd29"),
    ],
)
def test_who_else_names_an_association_of_youth_is_judged(
    lines: tuple[str, ...], norm: str
) -> None:
    found = regime(*lines, "KẾ HOẠCH", "Tổ chức giải bóng đá", "Nơi nhận:")
    assert found == Regime(norm, "Kế hoạch", None)
