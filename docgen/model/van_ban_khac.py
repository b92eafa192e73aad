"""Any other paper of the year: what a paper of one of the 29 types of Điều 7 declares."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated

from docgen.khai.kinds import Text
from docgen.khai.record import Khai, Wrong, field
from docgen.model.names import DINH_CHINH, SUA_DOI, THAY_THE
from docgen.model.paper import KhaiVanBan
from docgen.model.quyen_ky import (
    MO_TA_CHUC_VU_IN,
    MO_TA_QUYEN_HAN,
    MO_TA_THAY_CHO,
    CacQuyenHan,
    CacThayCho,
    ChucVu,
    chuc_vu_in_sai,
    quyen_ky_sai,
)
from docgen.model.values import Cac, CacNoiNhan, ChiDan, CoKhong, Van
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.text import VanXuoi

TEN_VAN_BAN_KHAC: Mapping[str, str] = MappingProxyType(
    {
        SUA_DOI: "Văn bản được sửa đổi, bổ sung, dẫn theo sổ; cần khai sua_doi",
        DINH_CHINH: "Văn bản được đính chính, dẫn theo sổ; cần khai dinh_chinh",
        THAY_THE: "Văn bản được thay thế, dẫn theo sổ; cần khai thay_the",
    }
)
"""Names such a paper may use where it declares what they stand for."""

TepBang = Annotated[str, Text(r"[^/\\]+\.(?:csv|xlsx)")]
TepLoiVan = Annotated[str, Text(r"[^/\\]+\.md")]


class PhuLucKhac(Khai):
    """An annex: a table typed in a file beside the paper, or a text."""

    ten: Van = field(description="Tên phụ lục, gõ chữ thường; docgen in chữ hoa")
    bang: TepBang | None = field(
        default=None,
        description="Tệp bảng nằm cùng thư mục, .csv hoặc .xlsx; ô in như hiện ra trong "
        "Excel, hàng và cột ẩn không in",
    )
    loi_van: TepLoiVan | None = field(
        default=None, description="Tệp .md nằm cùng thư mục, chỉ có lời văn, không có phần khai"
    )
    chi_dan: ChiDan = field(
        default="Kèm theo",
        description="Lời mở đầu dòng chỉ dẫn dưới tên phụ lục, ví dụ Kèm theo, Ban hành kèm theo",
    )
    ngang: CoKhong | None = field(
        default=None,
        description="In trên trang ngang; không khai thì docgen in ngang khi bảng không vừa trang "
        "dọc",
    )

    def wrong(self) -> Wrong | None:
        """An annex is a table or a text."""
        if (self.bang is None) == (self.loi_van is None):
            return Wrong("phụ lục có đúng một trong hai: bang hoặc loi_van")
        return None


class KemTheoKhai(Khai):
    """A paper that a decision puts into force: a text typed in a file beside the decision's."""

    ten_loai: Van = field(
        description="Tên loại của văn bản kèm theo, gõ chữ thường, ví dụ Quy chế, Quy định, Đề "
        "án; docgen in chữ hoa"
    )
    trich_yeu: Cac = field(
        min_length=1,
        description="Trích yếu của văn bản kèm theo: một chuỗi (docgen tự ngắt dòng) hoặc danh "
        "sách các dòng",
    )
    loi_van: TepLoiVan = field(
        description="Tệp .md nằm cùng thư mục, chỉ có lời văn, không có phần khai"
    )
    chi_dan: ChiDan = field(
        default="Kèm theo",
        description="Lời mở đầu dòng chỉ dẫn dưới trích yếu, ví dụ Kèm theo, Ban hành kèm theo",
    )


class BenKhai(Khai):
    """A party to a contract, a memorandum or an agreement."""

    ten: Van = field(description="Tên bên ký; bên là cơ quan mình thì đúng như co-quan.yaml")
    goi: Van | None = field(
        default=None,
        description="Cách gọi bên này trong văn bản, in sau chữ ĐẠI DIỆN, ví dụ Bên A; bỏ trống "
        "thì in ten",
    )
    chuc_vu: ChucVu | None = field(
        default=None, description="Chức vụ người ký; cơ quan mình thì lấy theo nguoi_ky"
    )
    chuc_vu_in: Cac = field(default=(), description=MO_TA_CHUC_VU_IN)
    ho_ten: Van | None = field(
        default=None, description="Họ và tên người ký; cơ quan mình thì lấy theo nguoi_ky"
    )
    quyen_han: CacQuyenHan = field(default=(), description=MO_TA_QUYEN_HAN)
    thay_cho: CacThayCho = field(default=(), description=MO_TA_THAY_CHO)

    def wrong(self) -> Wrong | None:
        """Who signs in another's stead says in whose."""
        odd = chuc_vu_in_sai(self.chuc_vu, self.chuc_vu_in)
        return odd or quyen_ky_sai(self.quyen_han, self.thay_cho, self.chuc_vu)


class KhaiKhac(KhaiVanBan):
    """The front matter of any other paper."""

    loai: Van = field(description="Tên loại văn bản, không dấu, ví dụ thong_bao, cong_van")
    kinh_gui: CacNoiNhan = field(
        default=(),
        description="Nơi nhận trực tiếp giải quyết: công văn, công điện phải có; tờ trình cũng "
        "ghi; báo cáo chỉ in “Kính gửi:” khi nơi nhận là cấp trên (cap_tren trong danh-ba.yaml); "
        "các tên loại khác không có",
    )
    tham_quyen: Van | None = field(
        default=None,
        description="Thẩm quyền ban hành, in trên các căn cứ của quyết định, nghị quyết; bỏ trống "
        "thì docgen ghi theo người ký, ví dụ Giám đốc Sở Tư pháp",
    )
    thu_ky: Van | None = field(
        default=None,
        description="Họ và tên thư ký ký biên bản; người chủ tọa là nguoi_ky",
    )
    cac_ben: tuple[BenKhai, ...] = field(
        default=(),
        description="Các bên ký hợp đồng, bản ghi nhớ, bản thỏa thuận, theo thứ tự ký từ trái sang",
    )
    xac_nhan: Van | None = field(
        default=None,
        description="Giấy nghỉ phép cần nơi nghỉ phép xác nhận: lời in ở chỗ đó, ví dụ Xác nhận "
        "của chính quyền địa phương nơi nghỉ phép",
    )
    phu_luc: tuple[PhuLucKhac, ...] = field(default=(), description="Các phụ lục kèm theo")
    van_ban_kem_theo: tuple[KemTheoKhai, ...] = field(
        default=(),
        description="Các văn bản mà quyết định, nghị quyết ban hành hay phê duyệt (quy chế, quy "
        "định, đề án …), in sang trang mới, có phần đầu riêng (Mẫu 1.3)",
    )
    sua_doi: Van | None = field(
        default=None,
        description="Số, ký hiệu của văn bản đã ban hành mà văn bản này sửa đổi, bổ sung, ví dụ "
        "15/KH-STP",
    )
    dinh_chinh: Van | None = field(
        default=None,
        description="Số, ký hiệu của văn bản đã ban hành mà công văn này đính chính, ví dụ "
        "15/KH-STP",
    )

    @property
    def noi_kinh_gui(self) -> tuple[str, ...]:
        """Those the paper addresses."""
        return self.kinh_gui

    @property
    def cac_lien_ket(self) -> Mapping[str, str]:
        """What it replaces, amends and corrects."""
        own = {"sua_doi": self.sua_doi, "dinh_chinh": self.dinh_chinh}
        return {**super().cac_lien_ket, **{viec: so for viec, so in own.items() if so}}


class HangBang(NamedTuple):
    """A row of a typed table and the line it stands on."""

    line: int
    cells: tuple[str, ...]


class BangGo(NamedTuple):
    """A table as typed: its header and the rows under it, each as long as the header."""

    path: str
    dau: tuple[str, ...]
    hang: tuple[HangBang, ...]


class PhuLucGo(NamedTuple):
    """An annex with its content."""

    khai: PhuLucKhac
    noi_dung: BangGo | VanXuoi


class KemTheoGo(NamedTuple):
    """A paper put into force with its text."""

    khai: KemTheoKhai
    van_xuoi: VanXuoi


class VanBanKhac(NamedTuple):
    """A paper by its name in commands and files: front matter, text, annexes, papers it enacts.

    `in_kinh_gui` says whether those it addresses are printed at its head.
    """

    ten: str
    khai: KhaiKhac
    van_xuoi: VanXuoi
    phu_luc: tuple[PhuLucGo, ...]
    kem_theo: tuple[KemTheoGo, ...]
    in_kinh_gui: bool
