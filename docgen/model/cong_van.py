"""What letters declare at the head of their .md files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from docgen.khai.record import field
from docgen.model.paper import KhaiVanBan
from docgen.model.values import CacNoiNhan, TenGiaTri, Van
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.model.text import VanXuoi


class KhaiCongVan(KhaiVanBan):
    """The front matter of a công văn."""

    loai: Literal["cong_van"] = field(description="Loại văn bản: cong_van")
    kinh_gui: CacNoiNhan = field(
        min_length=1, description="Nơi nhận trực tiếp giải quyết, in sau “Kính gửi:”"
    )

    @property
    def noi_kinh_gui(self) -> tuple[str, ...]:
        """Those the letter addresses."""
        return self.kinh_gui


class KhaiChiDao(KhaiCongVan):
    """The front matter of the January letter that sets the units to work."""

    chi_tieu: TenGiaTri = field(
        description="Tên ở gia_tri của ke-hoach.md: số sản phẩm mỗi người phải có trong năm"
    )
    don_vi_tinh: Van = field(default="tin, bài", description="Đơn vị tính của chỉ tiêu")
    thoi_han: Van = field(description="Thời hạn in trong bảng chỉ tiêu")


class ChiDao(NamedTuple):
    """The January letter: its front matter and its text."""

    khai: KhaiChiDao
    van_xuoi: VanXuoi
