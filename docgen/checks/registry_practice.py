"""The written checks that hold for papers of every norm: practice, on which norms are silent."""

from __future__ import annotations

from docgen.checks import (
    bang,
    cho_trong,
    chu,
    con_sot,
    dan_trang,
    dong,
    dong_trong,
    gach_chan,
    go_lap,
    go_phim,
    khoi_ky,
    ma_chu,
    ngay_trong_bai,
    sat_dau,
    so_va_chu,
)
from docgen.checks.check import THUC_TE, Check

CHECKS: tuple[Check, ...] = (
    Check("TT044", THUC_TE, "warning", ngay_trong_bai.cited_later, ("dia_danh_ngay",)),
    Check("TT045", THUC_TE, "warning", ngay_trong_bai.real_days),
    Check("TT120", THUC_TE, "warning", so_va_chu.agree),
    Check("KT810", THUC_TE, "warning", bang.header_row, ("dau_bang",), papers="docgen"),
    Check("KT812", THUC_TE, "warning", bang.whole_rows, bang.TABLE_TEXT, papers="docgen"),
    Check("KT813", THUC_TE, "error", bang.cells_end),
    Check("KT820", THUC_TE, "warning", chu.unnamed_text, papers="docgen"),
    Check("KT821", THUC_TE, "warning", chu.language, papers="docgen"),
    Check("KT822", THUC_TE, "warning", chu.left_in),
    Check("KT823", THUC_TE, "error", chu.placeholders),
    Check("KT824", THUC_TE, "warning", dong_trong.blank_lines),
    Check("KT826", THUC_TE, "warning", chu.unrecognised, papers="others"),
    Check(
        "KT830",
        THUC_TE,
        "warning",
        chu.signature_kept,
        ("noi_nhan", "quyen_han", "chuc_vu"),
        papers="docgen",
    ),
    Check("KT831", THUC_TE, "warning", chu.signature_whole, ("noi_nhan",), papers="docgen"),
    Check("KT840", THUC_TE, "warning", dong.broken_again, dong.TITLES),
    Check("KT844", THUC_TE, "warning", khoi_ky.apart, ("ho_ten",)),
    Check("KT850", THUC_TE, "warning", go_phim.double_spaces),
    Check("KT851", THUC_TE, "warning", go_phim.space_before_mark),
    Check("KT852", THUC_TE, "warning", sat_dau.space_after_mark),
    Check("KT853", THUC_TE, "warning", dan_trang.typed_layout),
    Check("KT854", THUC_TE, "warning", cho_trong.unfilled),
    Check("KT855", THUC_TE, "warning", go_lap.typed_twice),
    Check("KT862", THUC_TE, "warning", ma_chu.one_form),
    Check("KT863", THUC_TE, "warning", ma_chu.hidden_characters),
    Check("KT870", THUC_TE, "warning", con_sot.comments),
    Check("KT872", THUC_TE, "warning", con_sot.marks_of_editing),
    Check("KT873", THUC_TE, "warning", gach_chan.underlined),
)
