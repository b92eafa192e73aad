"""TT130: the block a copy adds under the paper it is a copy of (PL I, Phần II, Mục II)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks import ky_ten, ngay, noi_nhan_ky, quyen_han, so_ky_hieu
from docgen.checks.fault import Fault, Paper
from docgen.checks.number_line import TO_FILL, number_lines
from docgen.recognise.parts import FORM_OF_COPY, Part
from docgen.standards.nd30.ten_loai import VIET_TAT_BAN_SAO
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.view import ParagraphView

_ASKED = ("co_quan_ban_hanh", "so_ky_hieu", "dia_danh_ngay", "chuc_vu", "ho_ten", "noi_nhan")
_TO_ADD = "thêm vào chỗ của nó như ở Mẫu 3.1 (Phụ lục III); đã có thì xem lại lời và chỗ đứng"
_SIZES = (13.0, 14.0)
_FORMS = "SAO Y, SAO LỤC hoặc TRÍCH SAO"
# What a component of the block is written by (khoản 2, 3, 4, 7, 9 Mục II Phần I).
_AS_IN_A_PAPER = (
    *(so_ky_hieu.number_form, so_ky_hieu.number_padding, so_ky_hieu.symbol_spaces),
    *(ngay.date_form, ngay.date_padding, ngay.date_exists, ngay.comma_after_place),
    *(noi_nhan_ky.label, noi_nhan_ky.dashes, noi_nhan_ky.line_ends, quyen_han.authority),
    *(quyen_han.on_behalf, ky_ten.office_below),
)


def written(paper: Paper) -> Iterator[Fault]:
    """PL I, Phần II, Mục II.1, II.2. Bản sao giấy có đủ thành phần, viết đúng như của văn bản.

    Đúng: SAO Y, Số: 15/SY-STP, Hà Tĩnh, ngày 06 tháng 5 năm 2026, GIÁM ĐỐC, họ tên, Nơi nhận
    Sai: Sao y bản chính; SAO Y mà số ghi 15/SL-STP; bản sao không có số, không có ngày
    """
    items = paper.recognised.parts[-1].copied
    form = next((item.paragraph for item in items if item.component == FORM_OF_COPY), None)
    if form is None:
        return
    from docgen.recognise.copy_forms import form_of

    named = form_of(form.displayed)
    block = Part(0, items, ())
    yield from _form(form, named)
    for key in _ASKED:
        if not any(p.displayed.strip() for p in block.of(key)):
            name = paper.standard.component(key).name
            yield Fault(f"Bản sao thiếu thành phần: {name}", at=form, hint=_TO_ADD)
    names = {item.component for item in items if item.component not in (None, FORM_OF_COPY)}
    components = {name: block.of(name) for name in names if name is not None}
    recognised = paper.recognised._replace(parts=(block,), components=components)
    copy = Paper(paper.package, paper.view, recognised, paper.standard)
    for check in _AS_IN_A_PAPER:
        for fault in check(copy):
            yield fault._replace(message=f"Bản sao: {fault.message}")
    if named:
        yield from _symbol(copy, named)


def _form(form: ParagraphView, named: str) -> Iterator[Fault]:
    said, wanted = form.displayed.strip(), named.upper() or _FORMS
    if not cung_chu(said, wanted) or said != said.upper():
        yield Fault("Hình thức sao viết sai", at=form, current=said, required=wanted)
    looks = form.run_formats
    if any(not look.bold or look.italic for look in looks):
        yield Fault("Hình thức sao không phải chữ đứng, đậm", at=form, required="đứng, đậm")
    if any(not _SIZES[0] <= look.size <= _SIZES[1] for look in looks):
        current = f"{looks[0].size:g}".replace(".", ",")
        yield Fault("Cỡ chữ của hình thức sao sai", form, None, current, "13 đến 14")


def _symbol(copy: Paper, form: str) -> Iterator[Fault]:
    wanted = next(v for k, v in VIET_TAT_BAN_SAO.items() if cung_chu(k, f"Bản {form}"))
    for found in number_lines(copy):
        group = found.symbol.strip().split("-")[0].strip()
        if group.casefold() not in {wanted.casefold(), TO_FILL}:
            message = f"Ký hiệu bản sao không khớp với hình thức {form.upper()}"
            yield Fault(message, found.paragraph, None, group, wanted)
