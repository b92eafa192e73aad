"""What every paper declares at the head of its .md file, whatever its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from docgen.khai.record import Khai, field
from docgen.model.values import Cac, CacNoiNhan, CoKhong, GiaTri, Van

if TYPE_CHECKING:
    from collections.abc import Mapping


class KhaiVanBan(Khai):
    """The declarations common to all papers."""

    thang: int = field(ge=1, le=12, description="Tháng ban hành, 1 đến 12")
    trich_yeu: Cac = field(
        min_length=1,
        description="Trích yếu: một chuỗi (docgen tự ngắt dòng) hoặc danh sách các dòng",
    )
    don_vi_soan_thao: Van = field(description="Đơn vị soạn thảo: mã hoặc tên trong co-quan.yaml")
    nguoi_ky: Van = field(description="Mã người ký trong co-quan.yaml")
    noi_nhan: CacNoiNhan = field(min_length=1, description='Nơi nhận; dòng cuối là "Lưu: VT, …"')
    gia_tri: GiaTri = field(
        default={},
        description="Các giá trị tự đặt tên, gọi trong văn bản bằng {{ tên }}; in đúng như gõ",
    )
    hinh_thuc: Literal["giay", "dien_tu"] = field(
        default="giay", description="giay: ký trên giấy; dien_tu: ký số"
    )
    minh_hoa: CoKhong = field(default=False, description="Số liệu minh họa, không phải thật")
    thay_the: Van | None = field(
        default=None,
        description="Số, ký hiệu của văn bản đã ban hành mà văn bản này thay thế, ví dụ 15/KH-STP",
    )

    @property
    def noi_kinh_gui(self) -> tuple[str, ...]:
        """Whom the paper addresses after "Kính gửi:"; nobody, but for a letter."""
        return ()

    @property
    def cua_doan(self) -> bool:
        """Whether the Chi đoàn issues it, and not the agency."""
        return False

    @property
    def cac_lien_ket(self) -> Mapping[str, str]:
        """What it does to which issued papers: key of `VIEC` → number and symbol, as typed."""
        return {"thay_the": self.thay_the} if self.thay_the else {}
