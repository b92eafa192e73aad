"""data/danh-ba.yaml: bodies outside the agency."""

from __future__ import annotations

from pydantic import Field, model_validator

from docgen.model.values import Cac, CoKhong, Khai, Ngay, Van
from docgen.vietnamese import cung_chu


class NoiNgoai(Khai):
    """A body outside the agency, with the source it is known from."""

    ten: Van = Field(description="Tên đầy đủ của cơ quan, tổ chức")
    ten_ngan: Cac = Field(default=(), description="Các tên viết gọn được dùng trong văn bản")
    tu: Ngay | None = Field(default=None, description="Ngày bắt đầu mang tên này")
    den: Ngay | None = Field(default=None, description="Ngày cuối cùng còn mang tên này")
    thay_bang: Van | None = Field(default=None, description="Cơ quan tiếp nhận nhiệm vụ sau đó")
    cap_tren: CoKhong = Field(
        default=False,
        description="Là cấp trên của cơ quan: Báo cáo gửi nơi này in dòng “Kính gửi:”",
    )
    nguon: Van = Field(description="Biết từ văn bản nào")
    kiem_chung: CoKhong = Field(description="Đã đối chiếu với văn bản gốc chưa")

    @model_validator(mode="after")
    def _hop_le(self) -> NoiNgoai:
        if self.tu and self.den and self.den < self.tu:
            raise ValueError("ngày cuối (den) trước ngày bắt đầu (tu)")
        return self


class DanhBa(Khai):
    """The directory of outside bodies."""

    noi: tuple[NoiNgoai, ...] = Field(description="Các cơ quan, tổ chức bên ngoài")

    def la_cap_tren(self, ten: str) -> bool:
        """Whether the body of that full or short name stands above the agency."""
        return any(
            body.cap_tren and any(cung_chu(ten, name) for name in (body.ten, *body.ten_ngan))
            for body in self.noi
        )
