"""What every paper declares at the head of its .md file, whatever its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from docgen.model.values import Cac, CoKhong, Khai, So, Van

if TYPE_CHECKING:
    from docgen.model.text import VanXuoi

TenGiaTri = Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")]


class KhaiVanBan(Khai):
    """The declarations common to all papers."""

    thang: int = Field(ge=1, le=12, description="Tháng ban hành, 1 đến 12")
    trich_yeu: Cac = Field(
        min_length=1,
        description="Trích yếu: một chuỗi (docgen tự ngắt dòng) hoặc danh sách các dòng",
    )
    don_vi_soan_thao: Van = Field(description="Đơn vị soạn thảo: mã hoặc tên trong co-quan.yaml")
    nguoi_ky: Van = Field(description="Mã người ký trong co-quan.yaml")
    noi_nhan: Cac = Field(description='Nơi nhận; dòng cuối là "Lưu: VT, …"')
    gia_tri: dict[TenGiaTri, So] = Field(
        default_factory=dict,
        description="Các giá trị tự đặt tên, gọi trong văn bản bằng {{ tên }}; in đúng như gõ",
    )
    hinh_thuc: Literal["giay", "dien_tu"] = Field(
        default="giay", description="giay: ký trên giấy; dien_tu: ký số"
    )
    minh_hoa: CoKhong = Field(default=False, description="Số liệu minh họa, không phải thật")
    thay_the: Van | None = Field(
        default=None,
        description="Số, ký hiệu của văn bản đã ban hành mà văn bản này thay thế, ví dụ 15/KH-STP",
    )


class KhaiKinhGui(KhaiVanBan):
    """The front matter of a paper that is sent to somebody by name."""

    kinh_gui: Cac = Field(
        min_length=1, description="Nơi nhận trực tiếp giải quyết, in sau “Kính gửi:”"
    )


class KhaiCongVan(KhaiKinhGui):
    """The front matter of a công văn."""

    loai: Literal["cong_van"] = Field(description="Loại văn bản: cong_van")


class KhaiChiDao(KhaiCongVan):
    """The front matter of the January letter that sets the units to work."""

    chi_tieu: TenGiaTri = Field(
        description="Tên ở gia_tri của ke-hoach.md: số sản phẩm mỗi người phải có trong năm"
    )
    don_vi_tinh: Van = Field(default="tin, bài", description="Đơn vị tính của chỉ tiêu")
    thoi_han: Van = Field(description="Thời hạn in trong bảng chỉ tiêu")


class ChiDao(NamedTuple):
    """The January letter: its front matter and its text."""

    khai: KhaiChiDao
    van_xuoi: VanXuoi
