"""data/<year>/nhiem-vu.csv or .xlsx: the task table."""

from __future__ import annotations

from docgen.values import NamedTuple


class NhiemVu(NamedTuple):
    """A task. Paragraphs inside a cell are separated by a line feed; money is in đồng.

    `tt` counts from 1. `chu_tri` and `phoi_hop` are the units as typed, `phoi_hop` may be "";
    `chu_tri_ma` and `phoi_hop_ma` their codes, or the names of groups. `thoi_gian` is as typed.
    `don_vi_tien` is the unit, in đồng, that the table names in its heading.
    """

    tt: int
    nhiem_vu: str
    san_pham: str
    chu_tri: str
    chu_tri_ma: tuple[str, ...]
    phoi_hop: str
    phoi_hop_ma: tuple[str, ...]
    thoi_gian: str
    kinh_phi: int
    line: int
    don_vi_tien: int = 10**6
