"""data/<year>/nhiem-vu.csv or .xlsx: the task table."""

from __future__ import annotations

from pydantic import Field

from docgen.model.values import Khai


class NhiemVu(Khai):
    """A task. Paragraphs inside a cell are separated by a line feed; money is in đồng."""

    tt: int = Field(description="Số thứ tự, từ 1")
    nhiem_vu: str = Field(description="Nội dung nhiệm vụ")
    san_pham: str = Field(description="Sản phẩm")
    chu_tri: str = Field(description="Đơn vị chủ trì, như gõ")
    chu_tri_ma: tuple[str, ...] = Field(description="Mã đơn vị, hoặc tên nhóm, chủ trì")
    phoi_hop: str = Field(default="", description="Đơn vị phối hợp, như gõ; có thể trống")
    phoi_hop_ma: tuple[str, ...] = Field(default=(), description="Mã đơn vị, tên nhóm phối hợp")
    thoi_gian: str = Field(description="Thời gian thực hiện, như gõ")
    kinh_phi: int = Field(ge=0, description="Dự kiến kinh phí, đồng")
    line: int = Field(description="Dòng trong tệp")
