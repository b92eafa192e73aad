"""An entry of data/ban-hanh.yaml: a paper that has got number and date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Literal

from docgen.khai.kinds import Many, Text
from docgen.khai.record import Khai, field
from docgen.model.ledger import viet_ngay_gon
from docgen.model.values import Ngay, Van
from docgen.vietnamese import ghep_so_ky_hieu, hai_so

if TYPE_CHECKING:
    from collections.abc import Mapping

MaBam = Annotated[str, Text("[0-9a-f]{64}")]
CacNoi = Annotated[tuple[str, ...], Many(Text(), one_alone=True)]
"""Recipients as they were printed: a dash before one is its own."""

TenTep = Annotated[str, Text(r"[A-Za-z0-9][\w.&-]*\.docx")]


class LienKet(Khai):
    """Another paper of the ledger, by its number and date."""

    so: Van = field(description="Số, ký hiệu của văn bản kia, ví dụ 15/KH-STP")
    ngay: Ngay = field(description="Ngày ban hành của văn bản kia")


class DaBanHanh(Khai):
    """An issued paper."""

    nam: int = field(ge=1900, le=2999, description="Năm dữ liệu mà văn bản thuộc về")
    ten: Van = field(description="Tên văn bản trong docgen, ví dụ ke-hoach")
    loai: Van = field(description="Tên loại, ví dụ Kế hoạch; công văn ghi Công văn")
    so: int = field(ge=1, description="Số trong sổ đăng ký của cơ quan")
    ky_hieu: Van = field(description="Ký hiệu, ví dụ KH-STP")
    ngay: Ngay = field(description="Ngày ban hành")
    co_quan: Van = field(description="Cơ quan ban hành")
    trich_yeu: Van = field(description="Trích yếu, như in trên văn bản")
    nguoi_ky: Van = field(description="Họ và tên người ký")
    noi_nhan: CacNoi = field(description="Nơi nhận, như in trên văn bản; dòng cuối là dòng Lưu")
    don_vi_soan_thao: Van = field(description="Đơn vị soạn thảo")
    tep: TenTep = field(description="Tên tệp lưu trong da-ban-hanh của năm")
    sha256: MaBam = field(description="Mã băm của tệp lưu, docgen ghi")
    sha256_so_lieu: MaBam | None = field(
        default=None,
        description="Mã băm của tệp số liệu bên cạnh tệp lưu: chỉ có ở báo cáo, docgen ghi",
    )
    nhiem_ky: Ngay | None = field(
        default=None,
        description="Ngày bắt đầu nhiệm kỳ mà số tính theo: chỉ có ở văn bản của Đoàn",
    )
    danh_so: Literal["theo_loai"] | None = field(
        default=None,
        description="theo_loai: số cấp khi mỗi tên loại một dãy; bỏ trống thì theo co-quan.yaml",
    )
    thay_the: LienKet | None = field(default=None, description="Văn bản mà văn bản này thay thế")
    sua_doi: LienKet | None = field(
        default=None, description="Văn bản mà văn bản này sửa đổi, bổ sung"
    )
    dinh_chinh: LienKet | None = field(
        default=None, description="Văn bản mà công văn này đính chính"
    )
    bo_qua_loi: Van | None = field(
        default=None, description="Lý do ban hành khi bản được duyệt còn lỗi thể thức"
    )
    so_luong: int | None = field(default=None, ge=1, description="Số lượng bản, ghi tay")
    ngay_chuyen: Ngay | None = field(default=None, description="Ngày chuyển, ghi tay")
    ghi_chu: Van | None = field(default=None, description="Ghi chú trong sổ, ghi tay")

    @property
    def so_ky_hieu(self) -> str:
        """ "05/KH-STP"; of the Đoàn "05-KH/CĐ"."""
        return ghep_so_ky_hieu(hai_so(self.so), self.ky_hieu)

    @property
    def cua_doan(self) -> bool:
        """Whether the Chi đoàn has issued it: its numbers run over a term."""
        return self.nhiem_ky is not None

    @property
    def chuan(self) -> str:
        """The key of the norm it is written by."""
        return "hd29" if self.cua_doan else "nd30"

    @property
    def cach_goi(self) -> str:
        """As a text cites it: "Kế hoạch số 15/KH-STP ngày 12/01/2022 của Sở Tư pháp"."""
        return (
            f"{self.loai} số {self.so_ky_hieu} ngày {viet_ngay_gon(self.ngay)} của {self.co_quan}"
        )

    def neu_trong(self, text: str) -> bool:
        """Whether a text names it: "05/KH-STP", as people also type it "5/KH-STP"."""
        so_ky_hieu = re.escape(ghep_so_ky_hieu(str(self.so), self.ky_hieu))
        return re.search(rf"(?<![\w/.-])0*{so_ky_hieu}(?![-/]?\w)", text, re.IGNORECASE) is not None

    @property
    def cac_lien_ket(self) -> Mapping[str, LienKet]:
        """What it does to which other papers of the ledger, by key of `VIEC`."""
        links = (
            ("thay_the", self.thay_the),
            ("sua_doi", self.sua_doi),
            ("dinh_chinh", self.dinh_chinh),
        )
        return {viec: link for viec, link in links if link}

    @property
    def lien_ket(self) -> LienKet:
        """How another entry names this one."""
        return LienKet(so=self.so_ky_hieu, ngay=self.ngay)


class KhaiBanHanh(Khai):
    """The ledger as its file has it, in the order of issue."""

    van_ban: tuple[DaBanHanh, ...] = field(default=(), description="Các văn bản đã ban hành")
