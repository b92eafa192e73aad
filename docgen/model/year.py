"""Everything a year's papers are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.model.agency import CoQuan
    from docgen.model.directory import DanhBa
    from docgen.model.ledger import SoBanHanh
    from docgen.model.plan import KhaiKeHoach
    from docgen.model.tasks import NhiemVu
    from docgen.model.text import VanXuoi


class Nam(NamedTuple):
    """A year's data, checked as a whole: the plan as declared and its text, the tasks in order."""

    nam: int
    co_quan: CoQuan
    danh_ba: DanhBa
    ke_hoach: KhaiKeHoach
    van_xuoi: VanXuoi
    nhiem_vu: tuple[NhiemVu, ...]
    ban_hanh: SoBanHanh
