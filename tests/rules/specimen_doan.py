"""A Kế hoạch and a công văn of the Đoàn; together they have every component but a copy's."""

from __future__ import annotations

from docgen.van_ban import PhuLuc, ThuocTinh, VanBan
from tests.rules.specimen import BANG, doan

_BLANK = "\u00a0" * 6

GHI_CHU = (
    doan("luu_hanh", "THU HỒI SAU HỘI NGHỊ"),
    doan("tai_lieu_hoi_nghi", "“Tài liệu hội nghị Ban Chấp hành lần thứ hai”"),
    doan("du_thao", "DỰ THẢO LẦN THỨ HAI"),
    doan("do_mat", "MẬT"),
    doan("do_khan", "THƯỢNG KHẨN"),
    doan("kinh_gui", "Kính gửi: Ban Thường vụ Đoàn khối"),
    doan("kinh_gui_noi", "- Chi ủy Sở Tư pháp;"),
    doan("kinh_gui_noi", "- Các đồng chí đoàn viên."),
)
NOI_DUNG = (
    doan("can_cu", "Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh;"),
    doan("can_cu", "Căn cứ Kế hoạch số 15/KH-STP ngày 12/01/2022 của Sở Tư pháp,"),
    doan("loi_van", "Chi đoàn Sở Tư pháp xây dựng Kế hoạch như sau:"),
    doan("phan_chuong", "Phần I"),
    doan("tieu_de_phan_chuong", "Thành lập Đội tình nguyện"),
    doan("muc", "I. MỤC ĐÍCH, YÊU CẦU"),
    doan("khoan", "1. Phát huy vai trò xung kích của đoàn viên trong tuyên truyền."),
    doan("khoan", "2. Hoạt động bảo đảm thiết thực, hiệu quả."),
    doan("muc", "II. NỘI DUNG"),
    doan("khoan_tieu_de", "1. Tổ chức của Đội"),
    doan("diem", "1.1. Cơ cấu"),
    doan("diem_cap_hai", "1.1.1. Ban Chỉ huy"),
    doan("diem_cap_ba", "1.1.1.1. Đội trưởng và một Đội phó;"),
    doan("diem_cap_ba", "1.1.1.2. Thư ký."),
    doan("diem_cap_hai", "1.1.2. Đội viên"),
    doan("diem", "1.2. Nhiệm vụ"),
    doan("gach_dau_dong", "- Viết tin, bài tuyên truyền;"),
    doan("gach_dau_dong", "- Trực theo lịch ở Phụ lục kèm theo."),
    doan("khoan_tieu_de", "2. Trách nhiệm"),
    doan("dieu", "Điều 1. Đội trưởng chịu trách nhiệm trước Ban Chấp hành Chi đoàn."),
    doan("loi_van", "Trên đây là Kế hoạch của Chi đoàn, các đồng chí đoàn viên thực hiện."),
)


def ke_hoach(labels: tuple[str, ...] = ("Phụ lục",)) -> VanBan:
    """A Kế hoạch with an annex for each label."""
    return VanBan(
        mau="doan-ten-loai",
        ten="ke-hoach-doi",
        khung="MINH HỌA",
        co_quan_chu_quan=("ĐOÀN KHỐI CÁC CƠ QUAN TỈNH",),
        co_quan_ban_hanh=("CHI ĐOÀN SỞ TƯ PHÁP",),
        so_ky_hieu=f"Số:{_BLANK}-KH/CĐ",
        dia_danh_ngay=f"Hà Tĩnh, ngày{_BLANK}tháng\u00a001\u00a0năm\u00a02022",
        ten_loai="KẾ HOẠCH",
        trich_yeu=("Thành lập Đội tình nguyện tuyên truyền cải cách hành chính",),
        quyen_han="TM. BAN CHẤP HÀNH CHI ĐOÀN",
        chuc_vu="BÍ THƯ",
        ho_ten="Đoàn viên số 1",
        noi_nhan=("- Ban Thường vụ Đoàn khối;", "- Các đồng chí đoàn viên;", "- Lưu VP."),
        ma_luu="KHDoiTN2022/VP",
        khoi=(*GHI_CHU, *NOI_DUNG),
        cac_phu_luc=tuple(_phu_luc(label) for label in labels),
        thuoc_tinh=ThuocTinh("Kế hoạch", "Thành lập Đội", "Chi đoàn Sở Tư pháp"),
    )


def cong_van() -> VanBan:
    """A letter to one body."""
    return ke_hoach(())._replace(
        mau="doan-cong-van",
        ten="cong-van-doan",
        khung=None,
        so_ky_hieu=f"Số:{_BLANK}-CV/CĐ",
        ten_loai="",
        trich_yeu=(),
        trich_yeu_cong_van=("“V/v đăng ký tham gia Đội tình nguyện”",),
        kinh_gui="Kính gửi: Các đồng chí đoàn viên Chi đoàn Sở Tư pháp",
        noi_nhan=("- Như trên;", "- Lưu VP."),
        ma_luu=None,
        khoi=(
            doan("loi_van", "Ban Chấp hành Chi đoàn đề nghị các đồng chí:"),
            doan("khoan", "1. Đăng ký tham gia Đội theo bảng dưới đây:"),
            BANG,
            doan("khoan", "2. Gửi về Ban Chấp hành Chi đoàn."),
        ),
    )


def _phu_luc(label: str) -> PhuLuc:
    return PhuLuc(
        nhan=label,
        ten=("LỊCH TRỰC CỦA ĐỘI TÌNH NGUYỆN",),
        kem_theo=f"(Kèm theo Kế hoạch số{_BLANK}-KH/CĐ ngày{_BLANK}tháng 01 năm 2022)",
        khoi=(BANG, doan("ket_thuc_phu_luc", "Ban Chấp hành Chi đoàn phân công")),
        ngang=True,
    )
