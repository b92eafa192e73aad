"""The written checks: what the norm asks that is no value of a property.

A check is a function from a paper to its faults; the first line of its docstring cites its clause.
This list is all of them, and nothing enters it by being imported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from docgen.checks import (
    bang,
    bao_cao,
    chu,
    cong_van,
    dong,
    noi_nhan_ky,
    phu_luc,
    so_ngay,
    thanh_phan,
    trang,
    trinh_tu,
)
from docgen.checks.fault import Fault, Paper

_PL = "PL I, Phần I, Mục "
_MAU = "PL III, các mẫu"
_THUC_TE = "thực tế"  # no clause: practice, or what keeps a file sound


class Check(NamedTuple):
    """A written check. `severity` is an error only for what the law's wording says."""

    code: str
    clause: str
    severity: Literal["error", "warning"]
    run: Callable[[Paper], Iterator[Fault]]


CHECKS: tuple[Check, ...] = (
    Check("TT010", _PL + "II", "error", thanh_phan.missing),
    Check("TT011", _PL + "II", "error", thanh_phan.repeated),
    Check("TT012", _PL + "IV", "error", thanh_phan.out_of_order),
    Check("TT013", _PL + "IV", "error", thanh_phan.head_columns),
    Check("TT014", _PL + "II.4.c", "error", thanh_phan.number_and_date),
    Check("TT015", _PL + "II.9.d", "error", thanh_phan.recipients_and_signature),
    Check("TT020", _PL + "II.1.a", "error", thanh_phan.quoc_hieu),
    Check("TT021", _PL + "II.1.b", "error", thanh_phan.tieu_ngu),
    Check("TT030", _PL + "II.3.c", "error", so_ngay.number_form),
    Check("TT031", _PL + "II.3.c", "error", so_ngay.number_padding),
    Check("TT032", _PL + "II.3.c", "error", so_ngay.symbol_spaces),
    Check("TT033", _PL + "II.3.c", "error", so_ngay.symbol_capitals),
    Check("TT034", _PL + "II.3.b", "error", so_ngay.symbol_and_kind),
    Check("TT040", _PL + "II.4.b", "error", so_ngay.date_form),
    Check("TT041", _PL + "II.4.b", "error", so_ngay.date_padding),
    Check("TT042", _PL + "II.4.b", "error", so_ngay.date_exists),
    Check("TT043", _PL + "II.4.c", "error", so_ngay.comma_after_place),
    Check("TT050", _PL + "II.9.d", "error", noi_nhan_ky.label),
    Check("TT051", _PL + "II.9.d", "error", noi_nhan_ky.dashes),
    Check("TT052", _PL + "II.9.d", "error", noi_nhan_ky.line_ends),
    Check("TT053", _PL + "II.9.d", "error", noi_nhan_ky.archive_line),
    Check("TT060", _PL + "II.7.b", "error", noi_nhan_ky.authority),
    Check("TT061", _PL + "II.7.c", "error", noi_nhan_ky.academic_titles),
    Check("TT070", _PL + "III.1.a", "error", phu_luc.announced),
    Check("TT071", _PL + "III.1.a", "error", phu_luc.numbered),
    Check("TT072", _PL + "III.1.c", "error", phu_luc.reference),
    Check("TT073", _PL + "III.1.c", "error", phu_luc.reference_agrees),
    Check("TT074", _MAU, "warning", phu_luc.numbered_alone),
    Check("TT080", _PL + "II.6.đ", "error", trinh_tu.headings),
    Check("TT081", _PL + "II.6.đ", "error", trinh_tu.dieu),
    Check("TT082", _PL + "II.6.đ", "error", trinh_tu.khoan),
    Check("TT083", _PL + "II.6.đ", "error", trinh_tu.diem),
    Check("TT084", _MAU, "warning", trinh_tu.closing_mark),
    Check("TT085", _MAU, "warning", trinh_tu.closing_mark_of_annex),
    Check("TT090", _PL + "II.6.a", "error", trinh_tu.can_cu),
    Check("TT100", _PL + "II.5.b", "error", cong_van.subject),
    Check("TT101", _PL + "II.5.b", "error", cong_van.subject_under_number),
    Check("TT102", _PL + "II.5.b", "error", cong_van.kind_named),
    Check("TT103", _PL + "II.9.d", "error", cong_van.colon),
    Check("TT104", _PL + "II.9.d", "error", cong_van.one_or_many),
    Check("TT105", _PL + "II.9.d", "error", cong_van.dashes),
    Check("TT106", _PL + "II.9.d", "error", cong_van.line_ends),
    Check("TT107", _PL + "II.9.b", "error", cong_van.as_above),
    Check("TT110", _PL + "II.9.c", "error", bao_cao.as_above_of_nothing),
    Check("TT111", _THUC_TE, "warning", bao_cao.days_of_data),
    Check("KT800", _PL + "I.7", "error", trang.numbered),
    Check("KT801", _PL + "I.7", "error", trang.first_page),
    Check("KT802", _PL + "III.1.đ", "error", trang.annex_restarts),
    Check("KT803", _PL + "I.7", "error", trang.top_centre),
    Check("KT804", _PL + "I.7", "error", trang.runs_on),
    Check("KT810", _THUC_TE, "warning", bang.header_row),
    Check("KT811", _PL + "I.3", "error", bang.within_margins),
    Check("KT812", _THUC_TE, "warning", bang.whole_rows),
    Check("KT813", _THUC_TE, "error", bang.cells_end),
    Check("KT820", _THUC_TE, "warning", chu.unnamed_text),
    Check("KT821", _THUC_TE, "warning", chu.language),
    Check("KT822", _THUC_TE, "warning", chu.left_in),
    Check("KT823", _THUC_TE, "error", chu.placeholders),
    Check("KT824", _THUC_TE, "warning", chu.blank_lines),
    Check("KT825", _PL + "I.4", "error", chu.font_and_colour),
    Check("KT830", _THUC_TE, "warning", chu.signature_kept),
    Check("KT831", _THUC_TE, "warning", chu.signature_whole),
    Check("KT840", _THUC_TE, "warning", dong.broken_again),
)
