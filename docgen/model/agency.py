"""data/co-quan.yaml: the issuing agency, its units, its signers."""

from __future__ import annotations

from docgen.khai.record import Khai, Wrong, field
from docgen.model.issuer import BenBanHanh
from docgen.model.ledger import DanhSo
from docgen.model.quyen_ky import (
    MO_TA_CHUC_VU_IN,
    MO_TA_QUYEN_HAN,
    MO_TA_THAY_CHO,
    CacQuyenHan,
    CacThayCho,
    ChucVu,
    chuc_vu_in_sai,
    quyen_ky_sai,
)
from docgen.model.values import Cac, CoKhong, DiaDanh, KyHieu, Ngay, Van


class DonVi(Khai):
    """A unit of the agency."""

    ma: KyHieu = field(
        description="Mã gọi tắt do cơ quan tự đặt, in trong ký hiệu công văn: chữ in hoa, chữ số, "
        "dấu &, dấu gạch nối, không có dấu cách, ví dụ VP"
    )
    ten: Van = field(description="Tên đầy đủ của đơn vị")
    ten_ngan: Cac = field(default=(), description="Các tên viết gọn được dùng trong văn bản, bảng")
    so_nguoi: int | None = field(
        default=None,
        ge=0,
        description="Số công chức, viên chức, để tính chỉ tiêu; 0 là không giao chỉ tiêu",
    )
    minh_hoa: CoKhong = field(
        default=False, description="so_nguoi là số minh họa: văn bản dùng đến không ban hành được"
    )


class NguoiKy(Khai):
    """Someone who signs. Terms are given where they are known."""

    ma: Van = field(description="Mã gọi trong văn bản, ví dụ giam_doc")
    ho_ten: Van = field(description="Họ và tên, không kèm học hàm, học vị")
    chuc_vu: ChucVu = field(description="Chức vụ lãnh đạo chính thức, ví dụ Giám đốc")
    chuc_vu_in: Cac = field(default=(), description=MO_TA_CHUC_VU_IN)
    quyen_han: CacQuyenHan = field(default=(), description=MO_TA_QUYEN_HAN)
    thay_cho: CacThayCho = field(default=(), description=MO_TA_THAY_CHO)
    tu: Ngay | None = field(default=None, description="Ngày bắt đầu giữ chức vụ")
    den: Ngay | None = field(default=None, description="Ngày thôi giữ chức vụ")

    def wrong(self) -> Wrong | None:
        """The term ends after it begins; who signs in another's stead says in whose."""
        if self.tu and self.den and self.den < self.tu:
            return Wrong("ngày thôi giữ chức vụ (den) trước ngày bắt đầu (tu)")
        odd = chuc_vu_in_sai(self.chuc_vu, self.chuc_vu_in)
        return odd or quyen_ky_sai(self.quyen_han, self.thay_cho, self.chuc_vu)


class CoQuan(Khai):
    """The agency that issues the papers."""

    ten: Van = field(description="Tên cơ quan ban hành, ví dụ Sở Tư pháp")
    ten_in: Cac = field(
        default=(),
        description="Tên cơ quan ở đầu văn bản khi muốn tự ngắt dòng: danh sách các dòng; "
        "bỏ trống thì docgen in ten và tự ngắt",
    )
    chu_quan: Cac = field(
        default=(),
        description="Cơ quan chủ quản trực tiếp, như in ở đầu văn bản: một chuỗi (docgen tự ngắt "
        "dòng) hoặc danh sách các dòng; bỏ trống nếu không có",
    )
    ky_hieu: KyHieu = field(
        description="Chữ viết tắt tên cơ quan trong ký hiệu văn bản: chữ in hoa, chữ số, dấu &, "
        "dấu gạch nối, không có dấu cách, ví dụ STP"
    )
    dia_danh: DiaDanh = field(description="Địa danh ghi trước ngày, tháng, năm")
    danh_so: DanhSo = field(
        default="chung",
        description="chung: mọi văn bản trong năm chung một dãy số; theo_loai: mỗi tên loại, và "
        "công văn, một dãy số riêng",
    )
    chot_so_lieu: int = field(
        default=14,
        ge=1,
        le=31,
        description="Ngày chốt số liệu báo cáo trong tháng cuối của kỳ; 14 theo Nghị định "
        "09/2019/NĐ-CP Điều 12, 31 là ngày cuối tháng",
    )
    han_bao_cao: int | None = field(
        default=None,
        ge=1,
        le=31,
        description="Hạn gửi báo cáo: ngày trong tháng cuối của kỳ; bỏ trống khi chưa ai ấn định",
    )
    don_vi: tuple[DonVi, ...] = field(min_length=1, description="Các đơn vị thuộc cơ quan")
    nhom: Cac = field(
        default=(), description="Tên gọi chung nhiều nơi nhận, ví dụ Các Phòng, Trung tâm thuộc Sở"
    )
    nguoi_ky: tuple[NguoiKy, ...] = field(min_length=1, description="Những người ký văn bản")

    @property
    def ben_ban_hanh(self) -> BenBanHanh:
        """The agency as an issuer."""
        return BenBanHanh(
            ten=self.ten,
            ten_in=self.ten_in or (self.ten,),
            chu_quan=self.chu_quan,
            dia_danh=self.dia_danh,
            nguoi_ky=self.nguoi_ky,
            danh_so=self.danh_so,
        )
