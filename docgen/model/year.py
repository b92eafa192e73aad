"""Everything a year's papers are made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.model.agency import CoQuan
    from docgen.model.directory import DanhBa
    from docgen.model.ledger import SoBanHanh
    from docgen.model.plan import KeHoach
    from docgen.model.tasks import NhiemVu


@dataclass(frozen=True, slots=True)
class Nam:
    """A year's data, checked as a whole; tasks in the order of the table."""

    nam: int
    co_quan: CoQuan
    danh_ba: DanhBa
    ke_hoach: KeHoach
    nhiem_vu: tuple[NhiemVu, ...]
    ban_hanh: SoBanHanh
