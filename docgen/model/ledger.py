"""data/ban-hanh.yaml: the papers that have got number and date, of all years."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from docgen.model.values import Cac, Khai, Ngay, Van
from docgen.vietnamese import cung_chu, hai_so, viet_thang

DanhSo = Literal["chung", "theo_loai"]
TenTep = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][\w.&-]*\.docx$")]


def viet_ngay_gon(ngay: Ngay) -> str:
    """A date as citations and registers write it: "12/01/2022", "05/3/2022"."""
    return f"{hai_so(ngay.day)}/{viet_thang(ngay.month)}/{ngay.year}"


class LienKet(Khai):
    """Another paper of the ledger, by its number and date."""

    so: Van = Field(description="Số, ký hiệu của văn bản kia, ví dụ 15/KH-STP")
    ngay: Ngay = Field(description="Ngày ban hành của văn bản kia")


class DaBanHanh(Khai):
    """An issued paper."""

    nam: int = Field(ge=1900, le=2999, description="Năm dữ liệu mà văn bản thuộc về")
    ten: Van = Field(description="Tên văn bản trong docgen, ví dụ ke-hoach")
    loai: Van = Field(description="Tên loại, ví dụ Kế hoạch; công văn ghi Công văn")
    so: int = Field(ge=1, description="Số trong sổ đăng ký của cơ quan")
    ky_hieu: Van = Field(description="Ký hiệu, ví dụ KH-STP")
    ngay: Ngay = Field(description="Ngày ban hành")
    co_quan: Van = Field(description="Cơ quan ban hành")
    trich_yeu: Van = Field(description="Trích yếu, như in trên văn bản")
    nguoi_ky: Van = Field(description="Họ và tên người ký")
    noi_nhan: Cac = Field(description="Nơi nhận, như in trên văn bản; dòng cuối là dòng Lưu")
    don_vi_soan_thao: Van = Field(description="Đơn vị soạn thảo")
    tep: TenTep = Field(description="Tên tệp lưu trong da-ban-hanh của năm")
    sha256: Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")] = Field(
        description="Mã băm của tệp lưu, docgen ghi"
    )
    thay_the: LienKet | None = Field(default=None, description="Văn bản mà văn bản này thay thế")
    dinh_chinh: LienKet | None = Field(
        default=None, description="Văn bản mà công văn này đính chính"
    )
    bo_qua_loi: Van | None = Field(
        default=None, description="Lý do ban hành khi bản được duyệt còn lỗi thể thức"
    )
    so_luong: int | None = Field(default=None, ge=1, description="Số lượng bản, ghi tay")
    ngay_chuyen: Ngay | None = Field(default=None, description="Ngày chuyển, ghi tay")
    ghi_chu: Van | None = Field(default=None, description="Ghi chú trong sổ, ghi tay")

    @property
    def so_ky_hieu(self) -> str:
        """ "05/KH-STP"."""
        return f"{hai_so(self.so)}/{self.ky_hieu}"

    @property
    def cach_goi(self) -> str:
        """As a text cites it: "Kế hoạch số 15/KH-STP ngày 12/01/2022 của Sở Tư pháp"."""
        return (
            f"{self.loai} số {self.so_ky_hieu} ngày {viet_ngay_gon(self.ngay)} của {self.co_quan}"
        )

    @property
    def lien_ket(self) -> LienKet:
        """How another entry names this one."""
        return LienKet(so=self.so_ky_hieu, ngay=self.ngay)


class SoBanHanh(Khai):
    """The ledger, in the order of issue."""

    van_ban: tuple[DaBanHanh, ...] = Field(default=(), description="Các văn bản đã ban hành")

    def hieu_luc(self, nam: int, ten: str) -> DaBanHanh | None:
        """The paper of that name that stands: the last that no other replaces."""
        replaced = [entry.thay_the for entry in self.van_ban if entry.thay_the]
        standing = (
            entry
            for entry in reversed(self.van_ban)
            if (entry.nam, entry.ten) == (nam, ten) and entry.lien_ket not in replaced
        )
        return next(standing, None)

    def theo_so(self, so_ky_hieu: str) -> DaBanHanh | None:
        """The paper with that number and symbol; the latest where years share one."""
        found = [e for e in self.van_ban if cung_chu(e.so_ky_hieu, so_ky_hieu)]
        return max(found, key=lambda entry: entry.ngay, default=None)

    def dinh_chinh_cua(self, entry: DaBanHanh) -> tuple[DaBanHanh, ...]:
        """The letters that correct an issued paper, in the order of issue."""
        return tuple(e for e in self.van_ban if e.dinh_chinh == entry.lien_ket)

    def ban_hanh(self, nam: int, ten: str, thay_the: str | None) -> DaBanHanh | None:
        """The entry of a paper, which is named by year, name and the paper it replaces.

        `thay_the` is what the paper says it replaces, None for the first of its name. None while
        the paper is a draft.
        """
        for entry in self.van_ban:
            replaces = entry.thay_the.so if entry.thay_the else None
            same = replaces == thay_the or (
                replaces is not None and thay_the is not None and cung_chu(replaces, thay_the)
            )
            if (entry.nam, entry.ten) == (nam, ten) and same:
                return entry
        return None

    def day_so(self, co_quan: str, loai: str, nam: int, danh_so: DanhSo) -> tuple[DaBanHanh, ...]:
        """The papers that share one series of numbers: an agency's of a year (Mục II.3.a)."""
        return tuple(
            entry
            for entry in self.van_ban
            if entry.co_quan == co_quan
            and entry.ngay.year == nam
            and (danh_so == "chung" or entry.loai == loai)
        )

    def them(self, entry: DaBanHanh) -> SoBanHanh:
        """The ledger with one more paper."""
        return SoBanHanh(van_ban=(*self.van_ban, entry))
