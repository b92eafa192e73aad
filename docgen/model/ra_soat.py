"""data/<year>/ra-soat.yaml: what a person has decided about a year made from an earlier one."""

from __future__ import annotations

from typing import Annotated, Literal

from docgen.khai.kinds import Text
from docgen.khai.record import Khai, field
from docgen.model.values import Ngay, Van

MaRaSoat = Annotated[str, Text("[A-Z]{2,3}-[0-9a-f]{6}")]
"""The stable ID of a finding: its kind, then a hash of where it stands and of what it says."""


class DaXem(Khai):
    """A finding that somebody has answered without changing the data."""

    ma: MaRaSoat = field(description="Mã của điều đã rà soát, như docgen review in ra")
    ly_do: Van = field(description="Vì sao giữ nguyên")
    ngay: Ngay = field(description="Ngày quyết định")
    noi_dung: Van = field(description="Điều đã rà soát, chép lại để đọc; docgen ghi")


class KhacBanKy(Khai):
    """A place where the issued paper of the year before says otherwise than the data made of it.

    A paragraph (`du_lieu`, `ban_ky`), or a row of a table (`hang_du_lieu`, `hang_ban_ky`).
    """

    tep: Van = field(description="Tệp dữ liệu trong thư mục của năm, ví dụ ke-hoach.md")
    du_lieu: Van | None = field(
        default=None, description="Chữ trong dữ liệu; trống khi bản đã ký có thêm một đoạn"
    )
    ban_ky: Van | None = field(
        default=None, description="Chữ trong bản đã ký; trống khi bản đã ký bỏ đoạn này"
    )
    hang_du_lieu: Van | None = field(
        default=None,
        description="Hàng của bảng trong dữ liệu; trống khi bản đã ký có thêm một hàng",
    )
    hang_ban_ky: Van | None = field(
        default=None, description="Hàng ấy trong bản đã ký; trống khi bản đã ký bỏ hàng này"
    )
    canh: Van | None = field(
        default=None, description="Đoạn, hoặc hàng, đứng ngay trước chỗ thêm vào"
    )


class DaSuaDoi(Khai):
    """An issued paper of the year before, named by its file, and another that changes it."""

    tep: Van = field(description="Tệp dữ liệu trong thư mục của năm, ví dụ ke-hoach.md")
    viec: Literal["sua_doi", "dinh_chinh"] = field(
        description="sua_doi: sửa đổi, bổ sung; dinh_chinh: đính chính"
    )
    van_ban: Van = field(description="Văn bản sửa đổi hoặc đính chính, theo số và ngày")


class RaSoat(Khai):
    """The review of a year: from which it was made, what is decided, what its papers said."""

    tu_nam: int = field(ge=1900, le=2999, description="Năm mà dữ liệu được chép từ đó")
    da_xem: tuple[DaXem, ...] = field(default=(), description="Các điều đã quyết định giữ nguyên")
    khac_ban_ky: tuple[KhacBanKy, ...] = field(
        default=(),
        description="Các chỗ bản đã ký khác dữ liệu năm trước mà docgen không tự đưa vào được",
    )
    sua_doi: tuple[DaSuaDoi, ...] = field(
        default=(),
        description="Các văn bản năm trước đã được sửa đổi, bổ sung, đính chính bằng văn bản khác",
    )
