"""data/danh-ba.yaml: bodies outside the agency, and words of the law that have changed."""

from __future__ import annotations

from docgen.khai.record import Khai, Wrong, field
from docgen.model.values import Cac, CoKhong, Ngay, Van
from docgen.vietnamese import cung_chu


class NoiNgoai(Khai):
    """A body outside the agency, with the source it is known from."""

    ten: Van = field(description="Tên đầy đủ của cơ quan, tổ chức")
    ten_ngan: Cac = field(default=(), description="Các tên viết gọn được dùng trong văn bản")
    tu: Ngay | None = field(default=None, description="Ngày bắt đầu mang tên này")
    den: Ngay | None = field(default=None, description="Ngày cuối cùng còn mang tên này")
    thay_bang: Van | None = field(default=None, description="Cơ quan tiếp nhận nhiệm vụ sau đó")
    cap_tren: CoKhong = field(
        default=False,
        description="Là cấp trên của cơ quan: Báo cáo gửi nơi này in dòng “Kính gửi:”",
    )
    nguon: Van = field(description="Biết từ văn bản nào")
    kiem_chung: CoKhong = field(description="Đã đối chiếu với văn bản gốc chưa")

    def wrong(self) -> Wrong | None:
        """The name ends after it begins."""
        if self.tu and self.den and self.den < self.tu:
            return Wrong("ngày cuối (den) trước ngày bắt đầu (tu)")
        return None


class ThuatNgu(Khai):
    """A word of the law that gave way to another, with the source it is known from."""

    cu: Cac = field(min_length=1, description="Cách gọi cũ: một chuỗi hoặc danh sách các cách viết")
    moi: Van = field(description="Cách gọi mới, hoặc phải làm gì khi gặp cách gọi cũ")
    tu: Ngay = field(description="Ngày cách gọi mới có hiệu lực")
    nguon: Van = field(description="Biết từ văn bản nào")
    kiem_chung: CoKhong = field(description="Đã đối chiếu với văn bản gốc chưa")


class DanhBa(Khai):
    """The directory of outside bodies and of changed words."""

    noi: tuple[NoiNgoai, ...] = field(description="Các cơ quan, tổ chức bên ngoài")
    thuat_ngu: tuple[ThuatNgu, ...] = field(
        default=(), description="Các thuật ngữ đã đổi, docgen review chỉ ra chỗ còn dùng"
    )

    def la_cap_tren(self, ten: str) -> bool:
        """Whether the body of that full or short name stands above the agency."""
        return any(
            body.cap_tren and any(cung_chu(ten, name) for name in (body.ten, *body.ten_ngan))
            for body in self.noi
        )
