"""State papers as other hands type them, each with the faults its file of findings names.

All of it is invented: no such Sở, province or person.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.corpus.go_tay import (
    HEAD,
    TRAI,
    Chu,
    Dang,
    Dong,
    Giay,
    dong,
    gach,
    ke,
    loi_van,
)

QUOC_HIEU = dong("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=13, bold=True)
TIEU_NGU = dong("Độc lập - Tự do - Hạnh phúc", bold=True)
CHU_QUAN = dong("UBND TỈNH X", size=13)
SO_MAU = dong("SỞ MẪU", size=13, bold=True)
TIEU_NGU_DAI = 60.5  # mm its letters take
# With their ruled lines drawn, in the columns of the head less the margins of a cell.
SO_MAU_KE = ke(SO_MAU, HEAD[0] - 3.8, 0.42)
TIEU_NGU_KE = ke(TIEU_NGU, HEAD[1] - 3.8, 1)
BLANK = dong("")


def so(text: str) -> Dong:
    return dong(text, Dang("giua", before=6), size=13)


def ngay(text: str) -> Dong:
    return dong(text, Dang("giua", before=6), italic=True)


def ten_loai(text: str, trich_yeu: str, room: float = 165) -> list[Dong]:
    """Title and subject, and the ruled line drawn under the subject."""
    title = dong(text, Dang("giua", before=12), bold=True)
    return [title, ke(dong(trich_yeu, bold=True), room, 0.42)]


def noi_nhan(*places: str) -> list[Dong]:
    head = dong("Nơi nhận:", TRAI, size=12, bold=True, italic=True)
    return [head, *(dong(place, TRAI, size=11) for place in places)]


def chu_ky(*lines: str) -> list[Dong]:
    """Power, office and, after the room for the signature, the name."""
    *above, name = lines
    signed = [dong(line, bold=True) for line in above]
    return [*signed, BLANK, BLANK, BLANK, dong(name, bold=True)]


def cuoi(giay: Giay, left: Sequence[Dong], right: Sequence[Dong]) -> None:
    giay.go(BLANK)
    giay.hai_cot(left, right, (80, 85))


def cong_van() -> bytes:
    """A letter to several: head in a table, ruled lines of underscores, numbers typed."""
    giay = Giay()
    giay.so_trang()
    giay.hai_cot(
        [
            CHU_QUAN,
            SO_MAU,
            gach(8),
            so("Số: 123/SM-VP"),
            dong("V/v đôn đốc báo cáo", Dang("giua", before=6), size=12, italic=True),
            dong("cải cách hành chính", size=12, italic=True),
        ],
        [QUOC_HIEU, TIEU_NGU, gach(TIEU_NGU_DAI), ngay("X, ngày 05 tháng 03 năm 2026")],
    )
    giay.go(
        BLANK,
        dong("Kính gửi:", Dang("trai", first=35)),
        dong("- Các phòng thuộc Sở Mẫu", Dang("trai", left=45)),
        dong("- Các trung tâm thuộc Sở Mẫu.", Dang("trai", left=45)),
        loi_van(
            "Thực hiện Kế hoạch số 05/KH-SM ngày 12 tháng 01 năm 2026 của Sở Mẫu về cải cách hành "
            "chính, Sở Mẫu đề nghị các đơn vị thực hiện các nội dung sau:"
        ),
        loi_van("1. Gửi báo cáo về Văn phòng Sở trước ngày 14 tháng 3 năm 2026."),
        loi_van("2. Cử một người làm đầu mối theo dõi."),
        loi_van("Đề nghị các đơn vị thực hiện nghiêm túc./."),
    )
    left = [
        dong("Nơi nhận:", TRAI, size=12, bold=True),
        *noi_nhan("- Như trên;", "- Lãnh đạo Sở;", "- Lưu VT, VP.")[1:],
    ]
    cuoi(giay, left, chu_ky("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A"))
    return giay.bytes()


def ke_hoach() -> bytes:
    """A plan with two annexes, one lying: lines drawn, I. and 1. numbered by Word."""
    giay = Giay(left=25)
    giay.so_trang()
    giay.danh_so(("upperRoman", "%1."), ("decimal", "%2."))
    giay.hai_cot(
        [CHU_QUAN, SO_MAU_KE, so("Số: 05/KH-SM")],
        [QUOC_HIEU, TIEU_NGU_KE, ngay("X, ngày 12 tháng 01 năm 2026")],
    )
    giay.go(*ten_loai("KẾ HOẠCH", "Cải cách hành chính của Sở Mẫu năm 2026", 170))
    muc = Dang("deu", first=12.7, before=6, list_level=0)
    khoan = Dang("deu", first=12.7, before=6, list_level=1)
    giay.go(
        loi_van("Sở Mẫu ban hành Kế hoạch cải cách hành chính năm 2026 như sau:"),
        dong("MỤC ĐÍCH, YÊU CẦU", muc, bold=True),
        dong("Mục đích", khoan, bold=True),
        loi_van("Nâng cao chất lượng phục vụ người dân và doanh nghiệp."),
        dong("Yêu cầu", khoan, bold=True),
        loi_van("Các đơn vị thực hiện đúng thời hạn."),
        dong("NỘI DUNG", muc, bold=True),
        loi_van("Nhiệm vụ ở Phụ lục 1, kinh phí ở Phụ lục 2 kèm theo."),
        dong("TỔ CHỨC THỰC HIỆN", muc, bold=True),
        loi_van("Trên đây là Kế hoạch cải cách hành chính năm 2026 của Sở Mẫu./."),
    )
    left = noi_nhan("- UBND tỉnh X (để báo cáo);", "- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    cuoi(giay, left, chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    _phu_luc(giay, "Phụ lục 1", "NHIỆM VỤ NĂM 2026", 257)
    _phu_luc(giay, "Phụ lục 2", "KINH PHÍ NĂM 2026", 170)
    return giay.bytes()


def phu_luc_rieng() -> bytes:
    """An annex in a file of its own, as an electronic paper may carry it; without a fault."""
    giay = Giay()
    _noi_dung_phu_luc(giay, "Phụ lục II", "KINH PHÍ NĂM 2026", 165)
    return giay.bytes()


def _phu_luc(giay: Giay, label: str, title: str, width: float) -> None:
    giay.sang_phu_luc(landscape=width > 200)
    giay.so_trang()
    _noi_dung_phu_luc(giay, label, title, width)


def _noi_dung_phu_luc(giay: Giay, label: str, title: str, width: float) -> None:
    giay.go(
        dong(label, bold=True),
        dong(title, bold=True),
        ke(
            dong(
                "(Kèm theo Kế hoạch số 05/KH-SM ngày 12 tháng 01 năm 2026 của Sở Mẫu)", italic=True
            ),
            width,
            0.3,
        ),
        BLANK,
    )
    head = [dong(text, size=13, bold=True) for text in ("TT", "Nội dung", "Đơn vị thực hiện")]
    rows = [
        [dong(str(n), size=13), dong(what, TRAI, size=13), dong(who, TRAI, size=13)]
        for n, what, who in ((1, "Rà soát thủ tục", "Văn phòng Sở"), (2, "Tập huấn", "Thanh tra"))
    ]
    giay.bang((15, width - 75, 60), [head, *rows])
    giay.go(dong("./.", Dang("phai")))


def quyet_dinh() -> bytes:
    """A decision with the regulation it enacts in the same file."""
    giay = Giay()
    giay.so_trang()
    giay.hai_cot(
        [CHU_QUAN, SO_MAU_KE, so("Số: 15/QĐ-SM")],
        [QUOC_HIEU, TIEU_NGU_KE, ngay("X, ngày 20 tháng 4 năm 2026")],
    )
    giay.go(
        *ten_loai("QUYẾT ĐỊNH", "Ban hành Quy chế làm việc của Sở Mẫu"),
        dong("GIÁM ĐỐC SỞ MẪU", Dang("giua", before=12), bold=True),
        loi_van(
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"
        ),
        loi_van("Theo đề nghị của Chánh Văn phòng Sở."),
        dong("QUYẾT ĐỊNH:", Dang("giua", before=6), bold=True),
        _dieu(1, "Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Mẫu."),
        _dieu(2, "Quyết định này có hiệu lực kể từ ngày ký."),
        _dieu(3, "Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./."),
    )
    left = noi_nhan("- Như Điều 3;", "- Lãnh đạo Sở;", "- Lưu: VT, VP.")
    cuoi(giay, left, chu_ky("GIÁM ĐỐC", "TS. Nguyễn Văn A"))
    giay.sang_phu_luc()
    giay.so_trang()
    giay.hai_cot(
        [CHU_QUAN, SO_MAU_KE],
        [QUOC_HIEU, TIEU_NGU_KE],
    )
    giay.go(
        dong("QUY CHẾ", Dang("giua", before=12), bold=True),
        dong("Làm việc của Sở Mẫu", bold=True),
        ke(
            dong(
                "(Kèm theo Quyết định số 15/QĐ-SM ngày 20 tháng 4 năm 2026 của Sở Mẫu)", italic=True
            ),
            165,
            0.3,
        ),
        dong("Chương I", Dang("giua", before=12), bold=True),
        dong("QUY ĐỊNH CHUNG", bold=True),
        _dieu(1, "Phạm vi điều chỉnh", rest=""),
        loi_van("1. Quy chế này quy định nguyên tắc làm việc của Sở Mẫu, gồm:"),
        *(
            loi_van(f"{letter}) {text};")
            for letter, text in (
                ("a", "Trách nhiệm giải quyết công việc"),
                ("b", "Quan hệ công tác"),
                ("c", "Quản lý văn bản"),
                ("d", "Chế độ hội họp"),
                ("e", "Đi công tác"),
            )
        ),
        loi_van("2. Quy chế này áp dụng với công chức của Sở."),
        _dieu(2, "Nguyên tắc", rest=""),
        loi_van("Sở làm việc theo chế độ thủ trưởng."),
        dong("Chương II", Dang("giua", before=12), bold=True),
        dong("TỔ CHỨC THỰC HIỆN", bold=True),
        _dieu(4, "Trách nhiệm", rest=""),
        loi_van("Chánh Văn phòng Sở theo dõi việc thực hiện Quy chế này./."),
    )
    return giay.bytes()


def _dieu(number: int, text: str, rest: str | None = None) -> Dong:
    """An article: its number bold, its title too where `rest` says that it has one."""
    shape = Dang("deu", first=12.7, before=6)
    title = rest is not None
    letters = (Chu(f"Điều {number}. ", bold=True), Chu(text, bold=title))
    return Dong(letters, shape)


def bao_cao() -> bytes:
    """A report to a superior without a fault, all its looks by hand."""
    giay = Giay(top=25, bottom=25, left=35, right=20)
    giay.so_trang()
    giay.hai_cot(
        [CHU_QUAN, ke(SO_MAU, 48, 0.42), so("Số: 27/BC-SM")],
        [QUOC_HIEU, ke(TIEU_NGU, 99, 1), ngay("X, ngày 15 tháng 3 năm 2026")],
        (52, 103),
    )
    giay.go(
        *ten_loai("BÁO CÁO", "Kết quả cải cách hành chính quý I năm 2026", 155),
        dong("Kính gửi: Ủy ban nhân dân tỉnh X.", Dang("giua", before=12)),
        loi_van(
            "Sở Mẫu báo cáo kết quả cải cách hành chính quý I năm 2026, số liệu từ ngày 15 tháng "
            "12 năm 2025 đến ngày 14 tháng 3 năm 2026, như sau:"
        ),
        loi_van("I. KẾT QUẢ THỰC HIỆN", bold=True),
        loi_van("1. Công tác chỉ đạo", bold=True),
        loi_van("Sở đã ban hành 02 văn bản chỉ đạo."),
        loi_van("2. Cải cách thủ tục", bold=True),
        loi_van("a) Rà soát 10 thủ tục;"),
        loi_van("b) Đề xuất đơn giản hóa 03 thủ tục."),
        loi_van("II. NHIỆM VỤ QUÝ II NĂM 2026", bold=True),
        loi_van("Tiếp tục rà soát thủ tục hành chính./."),
    )
    left = noi_nhan("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP.")
    giay.go(BLANK)
    giay.hai_cot(left, chu_ky("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị B"), (75, 80))
    return giay.bytes()


def to_trinh() -> bytes:
    """A submission whose head is typed with tabs, its ruled lines with underscores."""
    giay = Giay()
    giay.so_trang()
    cot = Dang("trai", tabs=((32, "CENTER"), (117, "CENTER")))
    giay.go(
        Dong((Chu("\tUBND TỈNH X", 13), Chu(f"\t{QUOC_HIEU.chu[0].text}", 13, bold=True)), cot),
        Dong((Chu("\tSỞ MẪU", 13, bold=True), Chu(f"\t{TIEU_NGU.chu[0].text}", bold=True)), cot),
        Dong((Chu("\t____", 13), Chu("\t" + "_" * 26, 13)), cot),
        Dong(
            (
                Chu("\tSố: 08/TTr-SM", 13),
                Chu("\tX, ngày 02 tháng 6 năm 2026", italic=True),
            ),
            cot,
        ),
        *ten_loai("TỜ TRÌNH", "Về việc phê duyệt kế hoạch biên chế năm 2027"),
        dong("Kính gửi Ủy ban nhân dân tỉnh X", Dang("giua", before=12)),
        loi_van("Sở Mẫu trình Ủy ban nhân dân tỉnh phê duyệt kế hoạch biên chế năm 2027, gồm:"),
        loi_van("1. Biên chế hành chính: 40 người."),
        loi_van("3. Số lượng người làm việc: 25 người."),
        loi_van("Kính đề nghị Ủy ban nhân dân tỉnh xem xét, phê duyệt./."),
    )
    left = noi_nhan("- UBND tỉnh X;", "- Sở Nội vụ;", "- Lưu: VT, TCCB.")
    cuoi(giay, left, chu_ky("GIÁM ĐỐC", "Nguyễn Văn A"))
    return giay.bytes()


def thong_bao() -> bytes:
    """A notice whose head stands in text boxes, its page number at the foot."""
    giay = Giay()
    giay.so_trang(footer=True)
    giay.o_chu([CHU_QUAN, SO_MAU, gach(8), so("Số: 31/TB-SM")], left=0, top=0, width=60)
    giay.o_chu(
        [
            QUOC_HIEU,
            dong("Độc lập-Tự do-Hạnh phúc", bold=True),
            gach(56),
            ngay("X, ngày 9 tháng 7 năm 2026"),
        ],
        left=60,
        top=-5.7,  # level with the other, a line up
        width=105,
    )
    giay.go(*(dong("") for _ in range(6)))
    giay.go(
        *ten_loai("THÔNG BÁO", "Lịch tiếp công dân quý III năm 2026"),
        loi_van("Sở Mẫu thông báo lịch tiếp công dân quý III năm 2026 như sau:"),
        loi_van("1. Thời gian: ngày 15 hằng tháng."),
        dong("2. Địa điểm: trụ sở Sở Mẫu.", Dang("deu", first=12.7, before=6), color="FF0000"),
        loi_van("Sở Mẫu thông báo để các đơn vị biết, thực hiện./."),
    )
    left = noi_nhan("- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    cuoi(giay, left, chu_ky("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A"))
    return giay.bytes()


def giay_moi() -> bytes:
    """An invitation, its letters a size too small in places."""
    giay = Giay()
    giay.so_trang()
    giay.hai_cot(
        [CHU_QUAN, SO_MAU_KE, so("Số: 7/GM-SM")],
        [
            dong("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=11, bold=True),
            TIEU_NGU_KE,
            dong("X ngày 30 tháng 02 năm 2026", Dang("giua", before=6), italic=True),
        ],
    )
    giay.go(
        *ten_loai("GIẤY MỜI", "Họp giao ban tháng 3 năm 2026"),
        loi_van("Sở Mẫu trân trọng kính mời: các phòng, trung tâm thuộc Sở."),
        loi_van("Tới dự họp giao ban tháng 3 năm 2026."),
        loi_van("Chủ trì: Giám đốc Sở."),
        loi_van("Thời gian: 08 giờ 00 ngày 05 tháng 3 năm 2026."),
        loi_van("Địa điểm: Phòng họp Sở Mẫu./."),
    )
    left = noi_nhan("- Như trên;", "Lãnh đạo Sở;", "- Lưu: VT, VP.")
    cuoi(giay, left, chu_ky("TL GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A"))
    return giay.bytes()
