"""data/<year>/bao-cao/<period>.md: what a report declares, and the names its text may use."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from docgen.khai.record import Khai, field
from docgen.model.ky_bao_cao import KhaiSoLieu
from docgen.model.paper import KhaiVanBan
from docgen.model.values import CacNoiNhan, ChiDan, TenGiaTri, Van
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.model.ket_qua import NhatKy
    from docgen.model.ky_bao_cao import KyBaoCao
    from docgen.model.lich import Lich
    from docgen.model.text import VanXuoi

BangBaoCao = Literal["ket_qua", "tin_bai", "cung_ky", "ky_sau"]


class PhuLucBaoCao(Khai):
    """An annex of a report, and which computed table it prints."""

    ten: Van = field(description="Tên phụ lục, gõ chữ thường; docgen in chữ hoa")
    bang: BangBaoCao = field(
        description="Bảng in trong phụ lục: ket_qua (từng nhiệm vụ), tin_bai (từng đơn vị), "
        "cung_ky (so với năm trước), ky_sau (nhiệm vụ kỳ sau)"
    )
    chi_dan: ChiDan = field(
        default="Kèm theo", description="Lời mở đầu dòng chỉ dẫn dưới tên phụ lục, ví dụ Kèm theo"
    )


class KhaiBaoCao(KhaiVanBan):
    """The front matter of a report of one period."""

    loai: Literal["cong_van", "bao_cao"] = field(
        description="cong_van: công văn báo cáo, gửi cơ quan ngang cấp; bao_cao: văn bản có tên "
        "loại Báo cáo, chỉ in “Kính gửi:” khi nơi nhận là cấp trên (cap_tren trong danh-ba.yaml)"
    )
    kinh_gui: CacNoiNhan = field(
        default=(),
        min_length=1,
        description="Nơi nhận trực tiếp giải quyết, in sau “Kính gửi:”: công văn phải có; báo cáo "
        "chỉ ghi khi gửi cấp trên",
    )
    chi_tieu: TenGiaTri = field(
        description="Tên ở gia_tri của ke-hoach.md: số sản phẩm mỗi người phải có trong năm"
    )
    don_vi_tinh: Van = field(default="tin, bài", description="Đơn vị tính của chỉ tiêu")
    so_lieu: KhaiSoLieu | None = field(
        default=None,
        description="Ngày đầu (tu) và ngày cuối (den) của số liệu, khi khác kỳ thường dùng",
    )
    phu_luc: tuple[PhuLucBaoCao, ...] = field(default=(), description="Các phụ lục kèm theo")

    @property
    def noi_kinh_gui(self) -> tuple[str, ...]:
        """Whom it is written to, printed after "Kính gửi:" or not."""
        return self.kinh_gui


class BaoCao(NamedTuple):
    """A report and what its numbers are made from.

    Each place of the text that nobody has typed holds a name of `TEN_DU_THAO`. `lich` has the
    tasks' schedules by TT; `nam_truoc` is the log of the year before; `thieu_bang` has the tables
    that cannot be made ("cung_ky") and why. `thang` of the front matter is a month of
    `nam_ban_hanh`: a report of the whole year may go out in the January after. `in_kinh_gui` says
    whether "Kính gửi:" is printed: in a letter, and in a report to a superior.
    """

    khai: KhaiBaoCao
    van_xuoi: VanXuoi
    ky: KyBaoCao
    nam_ban_hanh: int
    in_kinh_gui: bool
    nhat_ky: NhatKy
    nam_truoc: NhatKy
    lich: Mapping[int, Lich]
    thieu_bang: Mapping[str, str]


TEN_BAO_CAO: Mapping[str, str] = MappingProxyType(
    {
        "ky": "Kỳ báo cáo: quý I năm 2022",
        "ky_sau": "Kỳ tiếp theo: quý II năm 2022",
        "ky_nam_truoc": "Cùng kỳ năm trước: quý I năm 2021",
        "so_lieu": "Số liệu từ ngày nào đến ngày nào",
        "tong_tin_bai": "Số tin, bài trong kỳ",
        "tin_bai_luy_ke": "Số tin, bài từ đầu năm báo cáo",
        "chi_tieu_den_ky": "Chỉ tiêu tin, bài đến hết kỳ của toàn cơ quan",
        "chi_tieu_nam": "Chỉ tiêu tin, bài cả năm của toàn cơ quan",
        "ty_le_tin_bai": "Tin, bài từ đầu năm so với chỉ tiêu cả năm, ví dụ 45%",
        "kinh_phi_ky": "Kinh phí thực hiện trong kỳ, bằng số và bằng chữ",
        "kinh_phi_luy_ke": "Kinh phí thực hiện từ đầu năm báo cáo, bằng số và bằng chữ",
        "kinh_phi_nam": "Kinh phí dự kiến cả năm của bảng nhiệm vụ, bằng số và bằng chữ",
        "ty_le_kinh_phi": "Kinh phí từ đầu năm so với dự kiến cả năm, ví dụ 45%",
        "so_nhiem_vu": "Số nhiệm vụ của Kế hoạch",
        "so_nhiem_vu_co_ket_qua": "Số nhiệm vụ có kết quả trong kỳ",
        "nhiem_vu_chua_co_ket_qua": "Nhiệm vụ đến lịch, quá lịch mà chưa có kết quả trong kỳ",
        "nhiem_vu_ky_truoc": "Nhiệm vụ đã qua lịch, có kết quả ở kỳ trước",
        "nhiem_vu_chua_phat_sinh": "Nhiệm vụ theo yêu cầu, chưa có kết quả trong kỳ",
        "nhiem_vu_chua_den_lich": "Nhiệm vụ chưa đến lịch, chưa có kết quả trong kỳ",
        "nhiem_vu_ky_sau": "Nhiệm vụ của kỳ tiếp theo, theo lịch trong bảng nhiệm vụ",
        "don_vi_chua_co_ket_qua": "Đơn vị chưa có kết quả nào trong kỳ",
        "don_vi_cham": "Đơn vị chậm so với chỉ tiêu đến hết kỳ, thiếu bao nhiêu",
        "cung_ky": "So với cùng kỳ năm trước",
    }
)
"""Names a report's text may use beside those of a letter."""

TEN_KY_BAO_CAO = frozenset({"ky", "ky_sau", "ky_nam_truoc", "so_lieu"})
"""Those of the period; the others are counted."""

TEN_BANG_BAO_CAO: Mapping[str, str] = MappingProxyType(
    {
        "bang_ket_qua": "Bảng từng nhiệm vụ: kết quả, kinh phí; đứng một mình trên dòng",
        "bang_tin_bai": "Bảng tin, bài từng đơn vị so với chỉ tiêu; đứng một mình trên dòng",
        "bang_cung_ky": "Bảng so với cùng kỳ năm trước; đứng một mình trên dòng",
        "bang_ky_sau": "Bảng nhiệm vụ kỳ tiếp theo; đứng một mình trên dòng",
    }
)
"""Its computed tables: "bang_" and what an annex names in `bang`."""

TEN_DU_THAO: Mapping[str, str] = MappingProxyType(
    {
        "du_thao_chi_dao": "Câu dự thảo về chỉ đạo, điều hành",
        "du_thao_ket_qua": "Câu dự thảo về kết quả",
        "du_thao_danh_gia": "Câu dự thảo về đánh giá",
        "du_thao_ky_sau": "Câu dự thảo về nhiệm vụ kỳ sau",
        "du_thao_kien_nghi": "Câu dự thảo về kiến nghị",
    }
)
"""Sentences made from the numbers where nobody has typed any; printed with `van_ban.RA_SOAT`."""
