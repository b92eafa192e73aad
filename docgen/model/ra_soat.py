"""data/<year>/ra-soat.yaml: what a person has decided about a year made from an earlier one."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from docgen.model.values import Khai, Ngay, Van

MaRaSoat = Annotated[str, StringConstraints(pattern="^[A-Z]{2,3}-[0-9a-f]{6}$")]
"""The stable ID of a finding: its kind, then a hash of where it stands and of what it says."""


class DaXem(Khai):
    """A finding that somebody has answered without changing the data."""

    ma: MaRaSoat = Field(description="Mã của điều đã rà soát, như docgen review in ra")
    ly_do: Van = Field(description="Vì sao giữ nguyên")
    ngay: Ngay = Field(description="Ngày quyết định")
    noi_dung: Van = Field(description="Điều đã rà soát, chép lại để đọc; docgen ghi")


class KhacBanKy(Khai):
    """A place where the issued paper of the year before says otherwise than the data made of it."""

    tep: Van = Field(description="Tệp dữ liệu trong thư mục của năm, ví dụ ke-hoach.md")
    du_lieu: Van | None = Field(
        default=None, description="Chữ trong dữ liệu; trống khi bản đã ký có thêm một đoạn"
    )
    ban_ky: Van | None = Field(
        default=None, description="Chữ trong bản đã ký; trống khi bản đã ký bỏ đoạn này"
    )
    canh: Van | None = Field(
        default=None,
        description="Nhiệm vụ ở hàng ấy của bảng, hoặc đoạn đứng ngay trước đoạn thêm vào",
    )


class RaSoat(Khai):
    """The review of a year: from which it was made, what is decided, what the issued file said."""

    tu_nam: int = Field(ge=1900, le=2999, description="Năm mà dữ liệu được chép từ đó")
    da_xem: tuple[DaXem, ...] = Field(default=(), description="Các điều đã quyết định giữ nguyên")
    khac_ban_ky: tuple[KhacBanKy, ...] = Field(
        default=(),
        description="Các chỗ bản đã ký khác dữ liệu năm trước mà docgen không tự đưa vào được",
    )
