"""What every paper declares at the head of its .md file, whatever its kind."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from docgen.model.values import Cac, CoKhong, Khai, So, Van

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

    @property
    def noi_kinh_gui(self) -> tuple[str, ...]:
        """Whom the paper addresses after "Kính gửi:"; nobody, but for a letter."""
        return ()

    @property
    def van_ban_dinh_chinh(self) -> str | None:
        """Number and symbol of the issued paper this one corrects; only some kinds can."""
        return None
