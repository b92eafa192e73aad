"""data/chi-doan.yaml: the agency's Chi đoàn, which issues papers in the Đoàn's form."""

from __future__ import annotations

from docgen.khai.record import Khai, Wrong, field
from docgen.model.agency import NguoiKy
from docgen.model.issuer import BenBanHanh
from docgen.model.quyen_ky import MO_TA_CHUC_VU_IN, TAP_THE, ChucVu, chuc_vu_in_sai
from docgen.model.values import Cac, CoKhong, DiaDanh, KyHieu, Ngay, Van


class NhiemKy(Khai):
    """A term of the Chi đoàn; the numbers of its papers run over it (HD 29, Mục III.3.2)."""

    tu: Ngay = field(description="Ngày bắt đầu nhiệm kỳ")
    den: Ngay | None = field(default=None, description="Ngày hết nhiệm kỳ, ghi khi biết")

    def wrong(self) -> Wrong | None:
        """The term ends after it begins."""
        if self.den and self.den < self.tu:
            return Wrong("ngày hết nhiệm kỳ (den) trước ngày bắt đầu (tu)")
        return None


class NguoiKyDoan(Khai):
    """Someone who signs for the Chi đoàn; the line "TM. …" above his office is docgen's."""

    ma: Van = field(description="Mã gọi trong văn bản, ví dụ bi_thu")
    ho_ten: Van = field(description="Họ và tên")
    chuc_vu: ChucVu = field(description="Chức vụ trong Đoàn, ví dụ Bí thư, Phó Bí thư")
    chuc_vu_in: Cac = field(default=(), description=MO_TA_CHUC_VU_IN)
    tu: Ngay | None = field(default=None, description="Ngày bắt đầu giữ chức vụ")
    den: Ngay | None = field(default=None, description="Ngày thôi giữ chức vụ")

    def wrong(self) -> Wrong | None:
        """The office is left after it is taken."""
        if self.tu and self.den and self.den < self.tu:
            return Wrong("ngày thôi giữ chức vụ (den) trước ngày bắt đầu (tu)")
        return chuc_vu_in_sai(self.chuc_vu, self.chuc_vu_in)


class ChiDoan(Khai):
    """The Chi đoàn that issues the volunteer teams' papers."""

    ten: Van = field(description="Tên Chi đoàn, mở đầu bằng Chi đoàn, ví dụ Chi đoàn Sở Tư pháp")
    cap_tren: Cac = field(
        min_length=1,
        description="Tổ chức Đoàn cấp trên trực tiếp, như in ở đầu văn bản: một chuỗi hoặc danh "
        "sách các dòng",
    )
    ky_hieu: KyHieu = field(
        default="CĐ", description="Chữ viết tắt trong ký hiệu: CĐ (chi đoàn), CĐCS (chi đoàn cơ sở)"
    )
    dia_danh: DiaDanh = field(description="Địa danh ghi trước ngày, tháng, năm")
    ban_chap_hanh: CoKhong = field(
        description="Chi đoàn có Ban Chấp hành hay không: có thì đề ký TM. BAN CHẤP HÀNH CHI ĐOÀN, "
        "không thì TM. CHI ĐOÀN"
    )
    nhiem_ky: NhiemKy = field(
        description="Nhiệm kỳ hiện nay: số văn bản chạy theo tên loại trong cả nhiệm kỳ"
    )
    nhom: Cac = field(
        default=(), description="Tên gọi chung các nơi nhận trong Đoàn, ví dụ BCH Chi đoàn"
    )
    nguoi_ky: tuple[NguoiKyDoan, ...] = field(
        min_length=1, description="Những người ký văn bản của Chi đoàn"
    )
    minh_hoa: CoKhong = field(
        default=False, description="Có chỗ minh họa: văn bản của Chi đoàn không ban hành được"
    )

    @property
    def ben_ban_hanh(self) -> BenBanHanh:
        """The Chi đoàn as an issuer. HD 29, Mục III.7.2: all sign on behalf of the collective."""
        tap_the = "Ban Chấp hành Chi đoàn" if self.ban_chap_hanh else "Chi đoàn"
        signers = (
            NguoiKy(
                ma=n.ma,
                ho_ten=n.ho_ten,
                chuc_vu=n.chuc_vu,
                chuc_vu_in=n.chuc_vu_in,
                quyen_han=(TAP_THE,),
                thay_cho=(tap_the,),
                tu=n.tu,
                den=n.den,
            )
            for n in self.nguoi_ky
        )
        return BenBanHanh(
            ten=self.ten,
            ten_in=(self.ten,),
            chu_quan=self.cap_tren,
            dia_danh=self.dia_danh,
            nguoi_ky=tuple(signers),
            danh_so="theo_loai",
            nhiem_ky=(self.nhiem_ky.tu, self.nhiem_ky.den),
        )
