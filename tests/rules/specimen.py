"""A paper of a named type and a letter; together they have every component of the norm."""

from __future__ import annotations

from docgen.van_ban import Bang, Chu, Doan, O, PhuLuc, ThuocTinh, VanBan

_BLANK = "\u00a0" * 6


def doan(thanh_phan: str, text: str) -> Doan:
    return Doan(thanh_phan, (Chu(text),))


def _o(thanh_phan: str, text: str, span: int = 1) -> O:
    return O((doan(thanh_phan, text),), span)


# Marks and notes first, so that the text of the paper is one run of paragraphs.
GHI_CHU = (
    doan("do_mat", "MẬT"),
    doan("do_khan", "HỎA TỐC"),
    doan("luu_hanh", "LƯU HÀNH NỘI BỘ"),
    doan("ky_so", "Sở Tư pháp; ngày ký 05/01/2022"),
    doan("kinh_gui", "Kính gửi:"),
    doan("kinh_gui_noi", "- Sở Nội vụ;"),
    doan("kinh_gui_noi", "- Sở Tài chính."),
    doan("nguoi_soan_thao", "PHÒNG HÀNH CHÍNH (300)"),
    doan("dia_chi", "Số 1, đường Trần Phú, Hà Tĩnh"),
    doan("tham_quyen", "GIÁM ĐỐC SỞ TƯ PHÁP"),
    doan("ben_ky", "ĐẠI DIỆN BÊN A"),
    doan("xac_nhan", "Xác nhận của nơi nghỉ phép"),
    doan("loi_gioi_thieu", "Sở Tư pháp trân trọng giới thiệu:"),
)
NOI_DUNG = (
    doan("can_cu", "Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015;"),
    doan(
        "can_cu",
        "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác"
        " văn thư.",
    ),
    doan("loi_ban_hanh", "QUYẾT ĐỊNH:"),
    doan("loi_van", "Sở Tư pháp xây dựng Kế hoạch như sau:"),
    doan("phan_chuong", "Chương I"),
    doan("tieu_de_phan_chuong", "QUY ĐỊNH CHUNG"),
    doan("muc_so", "Mục 1"),
    doan("tieu_de_muc", "PHẠM VI"),
    doan("dieu", "Điều 1. Phạm vi điều chỉnh"),
    doan("khoan", "1. Tiếp tục nâng cao nhận thức của công chức."),
    doan("khoan", "2. Phát huy vai trò của các cơ quan truyền thông."),
    doan("diem", "a) Cơ quan báo chí của tỉnh;"),
    doan("diem", "b) Cổng Thông tin điện tử."),
    doan("dieu", "Điều 2. Đối tượng áp dụng"),
    doan("gach_dau_dong", "- Các phòng, trung tâm thuộc Sở;"),
    doan("gach_dau_dong", "- Lãnh đạo Sở."),
    doan("muc", "I. MỤC ĐÍCH, YÊU CẦU"),
    doan("khoan_tieu_de", "1. Nội dung tuyên truyền"),
    doan("loi_van", "Nhiệm vụ cụ thể ghi ở Phụ lục kèm theo."),
    doan("muc", "II. TỔ CHỨC THỰC HIỆN"),
    doan("khoan_tieu_de", "1. Trách nhiệm thực hiện"),
    doan("loi_van", "Trên đây là Kế hoạch của Sở Tư pháp, các đơn vị triển khai thực hiện./."),
)
BANG = Bang(
    dau=tuple(_o("dau_bang", text) for text in ("TT", "Nhiệm vụ", "Kinh phí")),
    hang=(
        (_o("o_so_bang", "1"), _o("o_bang", "Viết tin, bài tuyên truyền"), _o("o_so_bang", "50")),
        (_o("o_so_bang", "2"), _o("o_bang", "Mở chuyên mục trên báo"), _o("o_so_bang", "15")),
        (_o("tong_cong", "Tổng cộng", 2), _o("tong_cong", "65")),
    ),
)


NOI_KINH_GUI = ("- Sở Nội vụ;", "- Sở Tài chính.")


def van_ban(labels: tuple[str, ...] = ("Phụ lục",)) -> VanBan:
    """The specimen with an annex for each label."""
    return VanBan(
        mau="ten-loai",
        ten="ke-hoach",
        khung="MINH HỌA",
        co_quan_chu_quan=("UBND TỈNH HÀ TĨNH",),
        co_quan_ban_hanh=("SỞ TƯ PHÁP",),
        so_ky_hieu=f"Số:{_BLANK}/KH-STP",
        dia_danh_ngay=f"Hà Tĩnh, ngày{_BLANK}tháng\u00a001\u00a0năm\u00a02022",
        ten_loai="KẾ HOẠCH",
        trich_yeu=("Tuyên truyền cải cách hành chính trên địa bàn tỉnh năm 2022",),
        quyen_han="KT. GIÁM ĐỐC",
        chuc_vu="PHÓ GIÁM ĐỐC",
        ho_ten="Lê Viết Hồng",
        noi_nhan=("- Sở Nội vụ;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."),
        khoi=(*GHI_CHU, *NOI_DUNG),
        cac_phu_luc=tuple(_phu_luc(label) for label in labels),
        thuoc_tinh=ThuocTinh("Kế hoạch", "Tuyên truyền", "Sở Tư pháp"),
    )


def cong_van(kinh_gui: str = "Kính gửi:", noi: tuple[str, ...] = NOI_KINH_GUI) -> VanBan:
    """A letter to several bodies, or to the one that stands in `kinh_gui`."""
    return van_ban(())._replace(
        mau="cong-van",
        ten="cong-van",
        khung=None,
        so_ky_hieu=f"Số:{_BLANK}/STP-VP",
        ten_loai="",
        trich_yeu=(),
        trich_yeu_cong_van=("V/v trả lời kiến nghị của công dân",),
        kinh_gui=kinh_gui,
        noi_kinh_gui=noi,
        quyen_han="TL. GIÁM ĐỐC",
        chuc_vu="CHÁNH VĂN PHÒNG",
        noi_nhan=("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."),
        khoi=(
            doan("loi_van", "Sở Tư pháp đề nghị các cơ quan thực hiện các nội dung sau:"),
            doan("khoan", "1. Viết tin, bài tuyên truyền, chia theo quý:"),
            BANG,
            doan("khoan", "2. Báo cáo kết quả về Sở Tư pháp./."),
        ),
    )


def cong_dien() -> VanBan:
    """A wire to several bodies."""
    return cong_van("GIÁM ĐỐC SỞ TƯ PHÁP điện:")._replace(
        mau="ten-loai",
        ten="cong-dien",
        so_ky_hieu=f"Số:{_BLANK}/CĐ-STP",
        ten_loai="CÔNG ĐIỆN",
        trich_yeu=("Tiết kiệm điện",),
        trich_yeu_cong_van=(),
        quyen_han="",
        chuc_vu="GIÁM ĐỐC",
    )


def _phu_luc(label: str) -> PhuLuc:
    return PhuLuc(
        nhan=label,
        ten=("NỘI DUNG VÀ HÌNH THỨC TUYÊN TRUYỀN",),
        kem_theo=f"(Kèm theo Kế hoạch số{_BLANK}/KH-STP ngày{_BLANK}tháng 01 năm 2022)",
        khoi=(BANG, doan("ket_thuc_phu_luc", "./.")),
        ngang=True,
    )
