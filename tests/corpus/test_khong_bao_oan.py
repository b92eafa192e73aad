"""Lawful ways of typing that were once taken for faults: no error, no warning is told of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from docgen.findings import Severity
from tests.corpus.go_tay import TRAI, Dang, Dong, Giay, dong, ke, loi_van
from tests.corpus.hop_le import CACH, DAU_SO, can_cu, dam, dieu, giay, het
from tests.corpus.test_go_tay import inspected
from tests.corpus.van_ban_nd30 import (
    BLANK,
    QUOC_HIEU,
    TIEU_NGU_KE,
    chu_ky,
    cuoi,
    noi_nhan,
    so,
    ten_loai,
)

BASIS = "Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;"
LAST = "Theo đề nghị của Chánh Văn phòng Sở."
DECREE = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"
TABS = Dang("trai", tabs=((41, "CENTER"), (123, "CENTER")))


def told(docx: bytes) -> list[tuple[str, str]]:
    found = inspected(docx).findings
    return [(f.code, f.message) for f in found if f.severity is not Severity.INFO]


def with_list(sheet: Giay, *title: Dong) -> bytes:
    """The paper, and right under its signature a title and a table of data."""
    sheet.go(BLANK, *title)
    head = [dong(text, size=13, bold=True) for text in ("TT", "Họ và tên", "Đơn vị")]
    rows = [
        [dong(str(n), size=13), dong(who, TRAI, size=13), dong("Văn phòng", TRAI, size=13)]
        for n, who in ((1, "Nguyễn Văn A"), (2, "Trần Thị B"))
    ]
    sheet.bang((15, 85, 60), [head, *rows])
    return sheet.bytes()


def thong_bao() -> Giay:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    sheet.go(
        *ten_loai("THÔNG BÁO", "Kết quả thi đua năm 2026"),
        loi_van("Sở Mẫu thông báo kết quả thi đua năm 2026 như sau:"),
        loi_van("1. Khen thưởng 02 cá nhân."),
        loi_van("2. Các phòng thực hiện Thông báo này./."),
    )
    recipients = noi_nhan("- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    cuoi(sheet, recipients, chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    return sheet


def ke_hoach_doan() -> Giay:
    sheet = Giay(right=20)
    sheet.so_trang()
    left = (dong("ĐOÀN KHỐI TỈNH X"), dam("CHI ĐOÀN SỞ MẪU"), dong("***"), dong("Số: 05-KH/CĐ"))
    date = dong("X, ngày 08 tháng 3 năm 2026", Dang("giua", before=12), size=13, italic=True)
    right = (ke(dong("ĐOÀN TNCS HỒ CHÍ MINH", size=15, bold=True), 81.2, 1), date)
    sheet.hai_cot(left, right, (75, 85))
    sheet.go(
        dong("KẾ HOẠCH", Dang("giua", before=12), size=16, bold=True),
        dam("Ra quân Tháng Thanh niên năm 2026"),
        dong("-------"),
        loi_van("Chi đoàn Sở Mẫu xây dựng Kế hoạch như sau:"),
        loi_van("I. MỤC ĐÍCH", bold=True),
        loi_van("Phát huy vai trò xung kích của đoàn viên."),
    )
    to = [dong("Nơi nhận:", TRAI, size=13, bold=True), *noi_nhan("- Lưu VP.")[1:]]
    signed = chu_ky("TM. BAN CHẤP HÀNH CHI ĐOÀN", "Nguyễn Văn A")
    signed.insert(1, dong("BÍ THƯ"))
    cuoi(sheet, to, signed)
    return sheet


@pytest.mark.parametrize("paper", [thong_bao, ke_hoach_doan])
@pytest.mark.parametrize(
    "title",
    [
        ("DANH SÁCH", "Người tham gia"),
        ("DANH SÁCH NGƯỜI THAM GIA",),
        ("BIỂU TỔNG HỢP KẾT QUẢ",),
        ("DỰ TRÙ KINH PHÍ", "Tháng 10 năm 2026"),
        ("Danh sách người tham gia",),
    ],
)
def test_a_list_right_under_the_signature_is_no_part_of_it(
    paper: Callable[[], Giay], title: Sequence[str]
) -> None:
    note = dong("Đơn vị tính: người", Dang("phai"), italic=True)
    assert told(with_list(paper(), *map(dam, title), note)) == []


def test_a_list_over_the_signature_is_text() -> None:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    sheet.go(
        *ten_loai("THÔNG BÁO", "Kết quả thi đua năm 2026"),
        loi_van("Nơi nhận hồ sơ: Văn phòng Sở Mẫu."),
    )
    with_list(sheet, dam("DANH SÁCH NGƯỜI THAM GIA"))
    sheet.go(loi_van("Các phòng thực hiện Thông báo này./."))
    assert told(het(sheet)) == []


def bien_ban(sign: Callable[[Giay], None], to: Sequence[Dong] = ()) -> bytes:
    sheet = Giay()
    sheet.so_trang()
    sheet.hai_cot([*DAU_SO, so("Số: 09/BB-SM")], [QUOC_HIEU, TIEU_NGU_KE])
    sheet.go(
        *ten_loai("BIÊN BẢN", "Bàn giao tài sản"),
        loi_van("Thời gian bắt đầu: 08 giờ 00, ngày 05 tháng 3 năm 2026."),
        loi_van("Kết thúc vào 11 giờ 00, ngày 05 tháng 3 năm 2026./."),
        BLANK,
    )
    sign(sheet)
    sheet.go(*to)
    return sheet.bytes()


@pytest.mark.parametrize("to", [(), (BLANK, *noi_nhan("- Lãnh đạo Sở;", "- Lưu: VT, VP."))])
@pytest.mark.parametrize(
    "titles",
    [
        ("CHỦ RỪNG", "CÁN BỘ ĐỊA CHÍNH"),
        ("CHỦ ĐẦU TƯ", "NHÀ THẦU"),
        ("NGƯỜI NHẬN BÀN GIAO", "ÔNG LÊ VĂN C"),
        ("CHỦ RỪNG", "KIỂM LÂM VIÊN", "TRƯỞNG THÔN"),
    ],
)
def test_titles_nobody_knows_over_names_are_signatures(
    titles: Sequence[str], to: Sequence[Dong]
) -> None:
    names = ("Trần Thị B", "Lê Văn C", "Nguyễn Văn A")
    cells = [chu_ky(title, name) for title, name in zip(titles, names, strict=False)]

    def in_a_row(sheet: Giay) -> None:
        sheet.hang([165 / len(cells)] * len(cells), [cells])

    assert told(bien_ban(in_a_row, to)) == []


def test_room_to_sign_may_be_space_above_the_name() -> None:
    apart = Dang("giua", before=60)

    def sign(sheet: Giay) -> None:
        titles, names = ("CHỦ RỪNG", "KIỂM LÂM VIÊN"), ("Trần Thị B", "Lê Văn C")
        cells = [[dam(t), dam(n, apart)] for t, n in zip(titles, names, strict=True)]
        sheet.hang([82, 83], [cells])

    assert told(bien_ban(sign)) == []


def test_names_in_capitals_under_titles_are_one_fault() -> None:
    def sign(sheet: Giay) -> None:
        cells = [chu_ky("CHỦ RỪNG", "TRẦN THỊ B"), chu_ky("KIỂM LÂM VIÊN", "LÊ VĂN C")]
        sheet.hang([82, 83], [cells])

    assert [code for code, _ in told(bien_ban(sign))] == ["KT264"]


def test_a_remark_where_the_signature_goes_is_told() -> None:
    def sign(sheet: Giay) -> None:
        cells = [chu_ky("CHỦ RỪNG", "Trần Thị B"), chu_ky("KIỂM LÂM VIÊN", "Lê Văn C")]
        for cell in cells:
            cell.insert(1, dong("(Ký, ghi rõ họ tên)", italic=True))
        sheet.hang([82, 83], [cells])

    assert inspected(bien_ban(sign)).findings == ()


def test_so_are_they_in_columns_of_tabs() -> None:
    def sign(sheet: Giay) -> None:
        lines = ("\tCHỦ RỪNG\tCÁN BỘ ĐỊA CHÍNH", "", "", "\tTrần Thị B\tLê Văn C")
        sheet.go(*(dong(line, TABS, bold=True) for line in lines))

    assert told(bien_ban(sign)) == []


def test_a_title_in_small_letters_is_one_fault() -> None:
    def sign(sheet: Giay) -> None:
        cells = [chu_ky("Người bàn giao", "Trần Thị B"), chu_ky("Cán bộ địa chính", "Lê Văn C")]
        sheet.hang([82, 83], [cells])

    assert [code for code, _ in told(bien_ban(sign))] == ["KT254"]


def quyet_dinh(*bases: str) -> bytes:
    sheet = giay("Số: 15/QĐ-SM", "X, ngày 20 tháng 4 năm 2026")
    sheet.go(
        *ten_loai("QUYẾT ĐỊNH", "Về việc thành lập Tổ công tác"),
        dam("GIÁM ĐỐC SỞ MẪU", CACH),
        *map(can_cu, bases),
        dam("QUYẾT ĐỊNH:", Dang("giua", before=6)),
        dieu(1, "Thành lập Tổ công tác gồm 05 người."),
        dieu(2, "Chánh Văn phòng và Tổ công tác chịu trách nhiệm thi hành Quyết định này./."),
    )
    return het(sheet, ("- Như Điều 2;", "- Lưu: VT, VP (5)."))


def ke_hoach(*bases: str) -> bytes:
    sheet = giay("Số: 05/KH-SM", "X, ngày 12 tháng 10 năm 2026")
    sheet.go(
        *ten_loai("KẾ HOẠCH", "Thi đua năm 2026"),
        *map(can_cu, bases),
        loi_van("Sở Mẫu ban hành Kế hoạch thi đua năm 2026 như sau:"),
        loi_van("I. MỤC ĐÍCH", bold=True),
        loi_van("Nâng cao chất lượng công việc./."),
    )
    return het(sheet)


@pytest.mark.parametrize("paper", [quyet_dinh, ke_hoach])
@pytest.mark.parametrize(
    "bases",
    [
        pytest.param((DECREE, "về công tác văn thư;", LAST), id="a basis in two paragraphs"),
        pytest.param((BASIS, LAST[:-1], "và Trưởng phòng Hành chính."), id="the last one"),
        pytest.param((DECREE[:33], DECREE[34:], "về công tác văn thư;", LAST), id="in three"),
        pytest.param(
            (BASIS, "Theo đề nghị của:", "- Chánh Văn phòng Sở;", "- Trưởng phòng Hành chính."),
            id="a list in dashes",
        ),
        pytest.param(
            ("Căn cứ:", "- Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;", LAST),
            id="bases in dashes",
        ),
    ],
)
def test_a_basis_in_several_paragraphs_is_one(
    paper: Callable[..., bytes], bases: Sequence[str]
) -> None:
    assert told(paper(*bases)) == []


def test_bases_without_their_marks_are_told() -> None:
    found = [code for code, _ in told(quyet_dinh(BASIS[:-1], LAST[:-1]))]
    assert found == ["TT090", "TT090"]


COPY = (
    dong("ỦY BAN NHÂN DÂN", TRAI, size=13, bold=True),
    dong("XÃ ĐÔNG A", TRAI, size=13, bold=True),
    dong("Số: 12/SY-UBND", TRAI, size=13),
    dam("SAO Y"),
    dong("Đông A, ngày 15 tháng 10 năm 2026", Dang("phai"), italic=True),
    dong("TL. CHỦ TỊCH", Dang("phai"), bold=True),
    dong("CHÁNH VĂN PHÒNG", Dang("phai"), bold=True),
    BLANK,
    dong("Lê Văn C", Dang("phai"), bold=True),
    *noi_nhan("- Các xã;", "- Lưu: VT."),
)


@pytest.mark.parametrize("blocks", [COPY, (*COPY, BLANK, *COPY)])
def test_the_block_of_a_copy_may_be_plain_paragraphs(blocks: Sequence[Dong]) -> None:
    sheet = thong_bao()
    sheet.go(BLANK, *blocks)
    assert told(sheet.bytes()) == []


def test_a_block_of_a_copy_without_its_number_is_told() -> None:
    sheet = thong_bao()
    sheet.go(BLANK, *COPY[3:])
    assert [code for code, _ in told(sheet.bytes())] == ["TT130", "TT130"]


def test_a_confirmation_under_the_signature_is_no_power_of_who_signs() -> None:
    sheet = thong_bao()
    confirmed = chu_ky("XÁC NHẬN CỦA UBND XÃ", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn C")
    sheet.go(BLANK, *confirmed)
    assert told(sheet.bytes()) == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            (
                dam("GIÁM ĐỐC", CACH),
                loi_van("1. Phụ trách chung."),
                loi_van("2. Ký văn bản của Sở."),
                dam("CHÁNH VĂN PHÒNG", CACH),
                loi_van("1. Tổng hợp báo cáo./."),
            ),
            id="over numbers",
        ),
        pytest.param(
            (
                dam("GIÁM ĐỐC", CACH),
                dam("Nguyễn Văn A"),
                loi_van("Phụ trách chung, trực tiếp chỉ đạo công tác tổ chức."),
                dam("CÁC PHÓ GIÁM ĐỐC", CACH),
                dam("Trần Thị B"),
                loi_van("Phụ trách Văn phòng Sở./."),
            ),
            id="over names and what they do",
        ),
        pytest.param(
            (
                dam("TRƯỞNG BAN CHỈ ĐẠO", CACH),
                loi_van("- Điều hành chung;"),
                loi_van("- Chủ trì các cuộc họp./."),
            ),
            id="over a list",
        ),
    ],
)
def test_an_office_over_what_its_holder_does_is_a_heading(body: Sequence[Dong]) -> None:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    duties = loi_van("Sở Mẫu thông báo phân công nhiệm vụ như sau:")
    sheet.go(*ten_loai("THÔNG BÁO", "Phân công nhiệm vụ lãnh đạo Sở"), duties, *body)
    assert told(het(sheet)) == []


def test_a_chart_of_offices_in_a_table_is_no_signature() -> None:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    duties = loi_van("Sở Mẫu thông báo phân công nhiệm vụ như sau:")
    sheet.go(*ten_loai("THÔNG BÁO", "Phân công nhiệm vụ lãnh đạo Sở"), duties)
    cells = [
        [dam("PHÓ GIÁM ĐỐC"), dong(f"Phụ trách {what}")] for what in ("Văn phòng", "Thanh tra")
    ]
    sheet.hai_cot(*cells, (82, 83))
    sheet.go(loi_van("Thông báo này thay thế Thông báo số 02/TB-SM ngày 05 tháng 01 năm 2026./."))
    assert told(het(sheet)) == []


def test_a_heading_of_a_regulation_is_no_signature() -> None:
    sheet = giay("Số: 21/QĐ-SM", "X, ngày 05 tháng 5 năm 2026")
    sheet.go(
        *ten_loai("QUYẾT ĐỊNH", "Ban hành Quy chế làm việc của Sở Mẫu"),
        dam("GIÁM ĐỐC SỞ MẪU", CACH),
        can_cu(LAST),
        dam("QUYẾT ĐỊNH:", Dang("giua", before=6)),
        dieu(1, "Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Mẫu./."),
    )
    cuoi(sheet, noi_nhan("- Như Điều 1;", "- Lưu: VT, VP."), chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    sheet.sang_phu_luc()
    sheet.so_trang()
    sheet.hai_cot(DAU_SO, [QUOC_HIEU, TIEU_NGU_KE])
    reference = "(Kèm theo Quyết định số 21/QĐ-SM ngày 05 tháng 5 năm 2026 của Giám đốc Sở Mẫu)"
    sheet.go(
        dam("QUY CHẾ", CACH),
        dam("Làm việc của Sở Mẫu"),
        ke(dong(reference, italic=True), 165, 0.3),
        dam("GIÁM ĐỐC", CACH),
        loi_van("Giám đốc phụ trách chung, chịu trách nhiệm về mọi công tác của Sở Mẫu."),
        dam("PHÓ GIÁM ĐỐC", CACH),
        loi_van("Phó Giám đốc giúp Giám đốc./."),
    )
    assert told(sheet.bytes()) == []


@pytest.mark.parametrize(
    "names",
    [
        ("UBND XÃ", "ĐOÀN KẾT"),
        ("ỦY BAN NHÂN DÂN", "XÃ", "ĐOÀN KẾT"),
        ("TRƯỜNG TIỂU HỌC", "ĐOÀN KẾT"),
        ("BAN CHỈ HUY", "PHÒNG THỦ DÂN SỰ XÃ"),
        ("VĂN PHÒNG", "ỦY BAN NHÂN DÂN TỈNH"),
        ("SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"),
    ],
)
@pytest.mark.parametrize("above", [(), (dong("UBND TỈNH X", size=13),)])
@pytest.mark.parametrize("mark", ["", "\n"])
def test_a_name_on_several_lines_is_one(
    names: Sequence[str], above: Sequence[Dong], mark: str
) -> None:
    typed = [mark.join(names)] if mark else names
    *first, last = (dong(name, size=13, bold=True) for name in typed)
    short = last.chu[0].text.split("\n")[-1]
    ruled = last._replace(ke=ke(dong(short, size=13, bold=True), 56.2, 0.42).ke)
    sheet = giay("Số: 05/TB-VP", "X, ngày 12 tháng 10 năm 2026", (*above, *first, ruled))
    body = loi_van("Các đơn vị nghỉ ngày 02 tháng 9./.")
    sheet.go(*ten_loai("THÔNG BÁO", "Lịch nghỉ lễ năm 2026"), body)
    assert [code for code, _ in told(het(sheet)) if code != "TT036"] == []


def test_a_superior_in_bold_is_told() -> None:
    names = [dong(name, size=13, bold=True) for name in ("UBND TỈNH X", "SỞ MẪU")]
    names[1] = ke(names[1], 56.2, 0.42)
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026", names)
    body = loi_van("Các đơn vị nghỉ ngày 02 tháng 9./.")
    sheet.go(*ten_loai("THÔNG BÁO", "Lịch nghỉ lễ năm 2026"), body)
    assert [code for code, _ in told(het(sheet))] == ["KT033"]


def test_a_text_may_end_in_a_table() -> None:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    opening = loi_van("Sở Mẫu thông báo danh sách như sau:")
    sheet.go(*ten_loai("THÔNG BÁO", "Danh sách trúng tuyển năm 2026"), opening)
    with_list(sheet)
    assert told(het(sheet)) == []


def test_words_of_others_in_quotes_may_lean() -> None:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    sheet.go(
        *ten_loai("THÔNG BÁO", "Khẩu hiệu tuyên truyền năm 2026"),
        loi_van("Các đơn vị treo khẩu hiệu sau:"),
        loi_van("“Cải cách hành chính là nhiệm vụ của mỗi công chức”.", italic=True),
        loi_van("Các phòng thực hiện Thông báo này./."),
    )
    assert told(het(sheet)) == []


def test_a_heading_right_under_the_rule_of_the_subject_is_text() -> None:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    sheet.go(
        *ten_loai("THÔNG BÁO", "Phân công trực năm 2026"),
        dam("LỊCH TRỰC", CACH),
        loi_van("Các phòng trực theo thứ tự./."),
    )
    assert told(het(sheet)) == []


def test_of_an_upright_basis_in_two_paragraphs_its_posture_alone_is_told() -> None:
    sheet = giay("Số: 15/QĐ-SM", "X, ngày 20 tháng 4 năm 2026")
    sheet.go(
        *ten_loai("QUYẾT ĐỊNH", "Về việc thành lập Tổ công tác"),
        dam("GIÁM ĐỐC SỞ MẪU", CACH),
        loi_van(DECREE),
        loi_van("về công tác văn thư;"),
        can_cu(LAST),
        dam("QUYẾT ĐỊNH:", Dang("giua", before=6)),
        dieu(1, "Thành lập Tổ công tác gồm 05 người./."),
    )
    docx = het(sheet, ("- Như Điều 1;", "- Lưu: VT, VP (5)."))
    assert [code for code, _ in told(docx)] == ["KT122"]


def test_what_a_program_writes_that_signs_is_no_name() -> None:
    sheet = giay("Số: 05/TB-SM", "X, ngày 12 tháng 10 năm 2026")
    sheet.go(
        *ten_loai("THÔNG BÁO", "Kết quả thi đua năm 2026"),
        loi_van("Sở Mẫu thông báo kết quả thi đua năm 2026./."),
    )
    office, *room, name = chu_ky("GIÁM ĐỐC", "Nguyễn Văn A")
    inked = [dong(t, TRAI, size=10) for t in ("Ký bởi: SỞ MẪU", "Ngày ký: 12/10/2026 10:00:00")]
    cuoi(sheet, noi_nhan("- Lưu: VT, VP."), [office, *inked, *room, name])
    assert told(sheet.bytes()) == []
