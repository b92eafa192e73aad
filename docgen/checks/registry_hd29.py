"""The written checks that hold for the Đoàn's guidance: those it shares, and its own (TT2xx).

A warning is what only its samples show, or what it is silent about and the office follows.
"""

from __future__ import annotations

from docgen.checks import (
    bang,
    chu,
    chu_co_dinh,
    chu_doan,
    chuong,
    cong_van,
    dau_so,
    dia_danh,
    dong,
    giua_nhau,
    kem_theo_khop,
    ket_thuc_doan,
    kinh_gui,
    ky_ten_doan,
    ma_chu,
    ngay,
    noi_nhan_ky,
    so_doan,
    ten_doan,
    thanh_phan,
    thu_tu_thanh_phan,
    trang,
    trang_noi_tiep,
    trinh_tu,
    trinh_tu_doan,
    vi_tri,
)
from docgen.checks.check import THUC_TE, Check

_HD = "HD 29, "
_MAU = "HD 29, các mẫu"

CHECKS: tuple[Check, ...] = (
    Check("TT010", _HD + "Mục I.2", "error", thanh_phan.missing),
    Check("TT011", _HD + "Mục I.2", "error", thanh_phan.repeated),
    Check("TT012", _HD + "Mẫu 1", "error", thu_tu_thanh_phan.out_of_order),
    Check(
        "TT013",
        _HD + "Mục III.1, III.2",
        "error",
        vi_tri.head_columns,
        ("co_quan_chu_quan", "co_quan_ban_hanh", "so_ky_hieu"),
    ),
    # “Bên phải, dưới tiêu đề” in words; on the line of the number in every sample.
    Check("TT014", _HD + "Mục III.4.3", "warning", vi_tri.number_and_date, ("so_ky_hieu",)),
    Check("TT015", _HD + "Mục III.8", "error", vi_tri.recipients_and_signature, ("noi_nhan",)),
    Check("TT022", _HD + "Mục III.5", "warning", chu_co_dinh.ten_loai, ("ten_loai",)),
    Check("TT040", _HD + "Mục III.4", "error", ngay.date_form, ("dia_danh_ngay",)),
    Check("TT041", _HD + "Mục III.4.2", "error", ngay.date_padding, ("dia_danh_ngay",)),
    Check("TT042", _HD + "Mục III.4.2", "error", ngay.date_exists, ("dia_danh_ngay",)),
    Check("TT043", _HD + "Mục III.4.3", "error", ngay.comma_after_place, ("dia_danh_ngay",)),
    Check("TT050", _HD + "Mục III.8", "error", noi_nhan_ky.label, ("noi_nhan",)),
    Check("TT051", _HD + "Mục III.8", "error", noi_nhan_ky.dashes, ("noi_nhan_danh_sach",)),
    Check("TT052", _HD + "Mục III.8", "error", noi_nhan_ky.line_ends, ("noi_nhan_danh_sach",)),
    # Of annexes the guidance says no more than how their pages count.
    Check("TT073", THUC_TE, "warning", kem_theo_khop.reference_agrees, ("kem_theo",)),
    Check("TT080", _HD + "Mục III.6", "error", trinh_tu.headings, ("phan_chuong", "muc")),
    # Of articles the guidance says nothing; that they count on is what anybody expects.
    Check("TT081", THUC_TE, "warning", trinh_tu.dieu, ("dieu",)),
    Check("TT082", _HD + "Mục III.6", "error", trinh_tu.khoan, ("khoan", "khoan_tieu_de")),
    Check(
        "TT101", _HD + "Mục III.5", "error", cong_van.subject_under_number, ("trich_yeu_cong_van",)
    ),
    Check("TT102", _HD + "Mục III.5", "error", cong_van.kind_named, ("ten_loai",)),
    Check("TT103", _HD + "Mục III.8", "error", kinh_gui.colon, ("kinh_gui",)),
    Check("TT200", _HD + "Mục III.1", "error", chu_doan.title, ("tieu_de_doan",)),
    Check("TT201", _HD + "Mục III.3.1", "error", chu_doan.stars, ("sao",)),
    Check("TT202", _HD + "Mục III.5", "error", chu_doan.strokes, ("gach_trich_yeu",)),
    Check("TT203", _HD + "Mục III.2.2.7", "error", chu_doan.no_committee, ("co_quan_ban_hanh",)),
    Check("TT204", _HD + "Mục III.2.2", "error", ten_doan.named, ("co_quan_ban_hanh",)),
    Check("TT210", _HD + "Mục III.3.2", "error", so_doan.number_form, ("so_ky_hieu",)),
    Check("TT211", _HD + "Mục III.3.1", "warning", so_doan.number_padding, ("so_ky_hieu",)),
    Check("TT212", _HD + "Mục III.3.2", "error", so_doan.symbol_capitals, ("so_ky_hieu",)),
    Check("TT213", _HD + "Mục III.3.2, 3.4", "error", so_doan.symbol_and_kind, ("so_ky_hieu",)),
    Check("TT220", _HD + "Mục III.8", "warning", chu_doan.archive_line, ("noi_nhan_danh_sach",)),
    Check("TT221", _HD + "Mục III.7.2", "error", chu_doan.authority, ("quyen_han",)),
    Check("TT222", _MAU, "warning", chu_doan.as_above, ("kinh_gui",)),
    Check(
        "TT223",
        _HD + "Mục III.7.2",
        "error",
        ky_ten_doan.right_to_sign,
        ("quyen_han", "chuc_vu"),
    ),
    Check("TT230", _MAU, "warning", ket_thuc_doan.closing_mark),
    Check(
        "TT231",
        _HD + "Mục III.6",
        "error",
        trinh_tu_doan.points,
        ("khoan", "khoan_tieu_de", "diem", "diem_cap_hai", "diem_cap_ba"),
    ),
    Check("TT232", _HD + "Mục III.6", "error", trinh_tu_doan.can_cu, ("can_cu",)),
    Check("TT233", _HD + "Mục III.6", "error", dau_so.marks_of_clauses, ("khoan", "khoan_tieu_de")),
    Check("TT234", _HD + "Mục III.6", "error", chuong.numerals_of_phan, ("phan_chuong",)),
    Check("TT241", _HD + "Mục III.4.1", "error", dia_danh.with_its_kind, ("dia_danh_ngay",)),
    Check("TT240", _MAU, "warning", chu_doan.subject, ("trich_yeu_cong_van",)),
    Check("KT800", _HD + "Mục II.4", "error", trang.numbered),
    Check("KT801", _HD + "Mục II.4", "error", trang.first_page),
    Check("KT802", _HD + "Mục II.4", "error", trang_noi_tiep.annex_restarts),
    Check("KT803", _HD + "Mục II.4", "error", trang.top_centre),
    Check("KT804", _HD + "Mục II.4", "error", trang_noi_tiep.runs_on),
    Check("KT811", _HD + "Mục II.3", "error", bang.within_margins),
    Check("KT825", THUC_TE, "warning", chu.font_and_colour),
    Check(
        "KT841",
        THUC_TE,
        "warning",
        dong.one_line_each,
        ("tieu_de_doan", "so_ky_hieu", "dia_danh_ngay", "ho_ten"),
    ),
    Check("KT845", _MAU, "warning", giua_nhau.moved, giua_nhau.STACKED),
    Check("KT860", THUC_TE, "warning", ma_chu.unicode_letters),
    Check("KT861", THUC_TE, "warning", ma_chu.twins),
)
