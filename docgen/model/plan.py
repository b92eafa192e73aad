"""data/<year>/ke-hoach.md: what its front matter declares."""

from __future__ import annotations

from typing import Literal

from docgen.khai.record import Khai, field
from docgen.model.paper import KhaiVanBan
from docgen.model.values import ChiDan, CoKhong, Ngay, SoKyHieu, Tien, Van
from docgen.vietnamese import hai_so, viet_thang


class VanBanGoc(Khai):
    """The paper of a higher body that this plan carries out."""

    loai: Van = field(description="Tên loại, ví dụ Kế hoạch")
    so: SoKyHieu = field(description="Số, ký hiệu, ví dụ 523/KH-UBND")
    ngay: Ngay = field(description="Ngày ban hành")
    co_quan: Van = field(description="Cơ quan ban hành, như in trong lời dẫn, ví dụ UBND tỉnh")

    @property
    def cach_goi(self) -> str:
        """As a text cites it: "Kế hoạch số 523/KH-UBND ngày 28/12/2021 của UBND tỉnh"."""
        ngay = f"{hai_so(self.ngay.day)}/{viet_thang(self.ngay.month)}/{self.ngay.year}"
        return f"{self.loai} số {self.so} ngày {ngay} của {self.co_quan}"


class PhuLucKhai(Khai):
    """An annex, and which table it prints."""

    ten: Van = field(description="Tên phụ lục, gõ chữ thường; docgen in chữ hoa")
    bang: Literal["nhiem_vu"] = field(description="Bảng in trong phụ lục: nhiem_vu")
    chi_dan: ChiDan = field(
        default="Kèm theo",
        description="Lời mở đầu dòng chỉ dẫn dưới tên phụ lục, ví dụ Kèm theo, Ban hành kèm theo",
    )
    tong_cong: CoKhong = field(default=False, description="Có dòng tổng cộng kinh phí hay không")


class KhaiKeHoach(KhaiVanBan):
    """The front matter of the plan, as typed."""

    loai: Literal["ke_hoach"] = field(description="Loại văn bản: ke_hoach")
    nam: int = field(ge=1900, le=2999, description="Năm của kế hoạch; gõ một lần ở đây")
    van_ban_goc: VanBanGoc | None = field(
        default=None,
        description="Văn bản cấp trên mà kế hoạch thực hiện; gọi bằng {{ van_ban_goc }}",
    )
    phu_luc: tuple[PhuLucKhai, ...] = field(default=(), description="Các phụ lục kèm theo")
    kinh_phi: Tien | None = field(
        default=None, description="Tổng kinh phí; nếu ghi thì phải bằng tổng của bảng nhiệm vụ"
    )
