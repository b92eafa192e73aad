from __future__ import annotations

import pytest

from docgen.loading.prose import read_prose
from tests.unit.loading.helpers import report_of, said

_GLUED = ((1, "I."), (2, "1."))


def _read(text: str) -> tuple[list[tuple[str, str, str]], list[str]]:
    report = report_of(text)
    prose = read_prose(tuple(text.split("\n")), 1, report)
    return [(d.kieu, d.so, d.noi_dung) for d in prose.dong], said(report)


def test_each_line_is_a_paragraph_of_the_kind_it_looks_like() -> None:
    text = "Mở đầu\n\n# I. MỘT\n## 1. Hai\n1. ba\na) bốn\n- năm\n+ sáu\n100% bảy\n(Có Phụ lục)"
    assert _read(text) == (
        [
            ("doan", "", "Mở đầu"),
            ("muc", "I.", "MỘT"),
            ("khoan_tieu_de", "1.", "Hai"),
            ("khoan", "1.", "ba"),
            ("diem", "a)", "bốn"),
            ("gach", "-", "năm"),
            ("gach", "+", "sáu"),
            ("doan", "", "100% bảy"),
            ("doan", "", "(Có Phụ lục)"),
        ],
        [],
    )


def test_a_text_divided_into_dieu_is_read() -> None:
    text = (
        "Căn cứ Luật;\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Tổ.\n1. Một\n# Chương I\n# QUY ĐỊNH CHUNG\n"
        "# Mục 1\n# PHẠM VI\n## Điều 2. Phạm vi\n1. Hai\nĐiều 5 Luật này"
    )
    assert _read(text) == (
        [
            ("doan", "", "Căn cứ Luật;"),
            ("quyet_dinh", "", "QUYẾT ĐỊNH:"),
            ("dieu", "Điều 1.", "Thành lập Tổ."),
            ("khoan", "1.", "Một"),
            ("phan_chuong", "", "Chương I"),
            ("tieu_de_phan_chuong", "", "QUY ĐỊNH CHUNG"),
            ("muc_so", "", "Mục 1"),
            ("tieu_de_muc", "", "PHẠM VI"),
            ("dieu_tieu_de", "Điều 2.", "Phạm vi"),
            ("khoan", "1.", "Hai"),
            ("doan", "", "Điều 5 Luật này"),
        ],
        [],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Điều 1. a\n1. b\n2. c\nĐiều 2. d\n1. e\na) g\nb) h",
        "# Chương I\n# A\n# Mục 1\n# B\n# Mục 2\n# C\n# Chương II\n# D\n# Mục 1\n# E",
        "# Phần I\n# A\n# Chương I\n# B\n# Phần II\n# C\n# Chương II\n# D",
        "1. a\n2. b\n3. c",
        "# I. A\n1. a\n2. b\n# II. B\n1. c",
        "## 1. A\n1. a\n2. b\n## 2. B\n1. c",
        "## 1. A\n2. b\n## 3. C",
        "1. a\na) x\nb) x\nc) x\nd) x\nđ) x\ne) x\ng) x\n2. b\na) x",
        "a) x\nb) x\nĐoạn xen giữa\na) y",
        "a) x\nĐoạn của điểm a\nb) x\nĐoạn nữa\nVà nữa\nc) y",
        "V. I. Lênin viết",
        "1.500 đồng mỗi người",
        'R&D, CCHC&VTLT, a < b, "ngoặc", {một ngoặc}, 5 * 3, * Ghi chú',
        "**Đậm** và *nghiêng*",
        "1. a\n1.1. b\n1.2. c\n2. d\n2.1. e\n2.2. g\n2.2.1. h\n2.2.2. i\n2.3. k",
        "# I. A\n1.1. b\n1.2. c\n# II. B\n2.1. b\n2.2 Các phòng",
        "# I. A\n1. a\n1.1. b\n# II. B\n1. a\n1.1. b",
        "2. a".replace("2", "1")
        + "\n1.5 triệu đồng\n1.000 đồng\n30.4. Kỷ niệm\n8.30 Đón tiếp\n9.00 Họp",
        "1. a\n1.1 Việc\nĐoạn xen giữa\n- gạch\n1.2 Việc",
    ],
)
def test_lawful_text_has_no_fault(text: str) -> None:
    assert _read(text)[1] == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Điều 1. a\nĐiều 3. b", ["2 DL303 Điều đánh số không liền: Điều 3. sau Điều 1."]),
        ("## Điều 2. a", ["1 DL303 Điều đánh số không liền: Điều 2. đứng đầu"]),
        (
            "# Chương I\n# A\n# Chương I",
            ["3 DL303 Chương đánh số không liền: Chương I sau Chương I"],
        ),
        ("# Mục 1\n# A\n# Mục 3", ["3 DL303 Mục đánh số không liền: Mục 3 sau Mục 1"]),
        ("1. a\n3. b\n4. c", ["2 DL303 Khoản đánh số không liền: 3. sau 1."]),
        ("1. a\n1. b", ["2 DL303 Khoản đánh số không liền: 1. sau 1."]),
        ("2. a", ["1 DL303 Khoản đánh số không liền: 2. đứng đầu"]),
        ("# I. A\n# I. B", ["2 DL303 Mục đánh số không liền: I. sau I."]),
        ("a) x\nĐoạn của điểm a\nc) x", ["3 DL303 Điểm đánh số không liền: c) sau a)"]),
        ("a) x\nc) x", ["2 DL303 Điểm đánh số không liền: c) sau a)"]),
        (
            "a) x\nb) x\nc) x\nd) x\nđ) x\ne) x\nf) x\ng) x\nh) x",
            [
                "7 DL303 “f” không phải là chữ cái đánh thứ tự điểm (a, b, c, d, đ, e, g, h, i, k, "
                "l, m, n, o, p, q, r, s, t, u, v, x, y)"
            ],
        ),
        ("d) x", ["1 DL303 Điểm đánh số không liền: d) đứng đầu"]),
        ("## 1. A\n1. a\n3. b", ["3 DL303 Khoản đánh số không liền: 3. sau 1."]),
        ("a)Việc", ["1 DL311 Thiếu dấu cách sau “a)”"]),
        ("1.**Việc**", ["1 DL311 Thiếu dấu cách sau “1.”"]),
        ("1.“Việc”", ["1 DL311 Thiếu dấu cách sau “1.”"]),
        ("1.{{ nam }} là năm", ["1 DL311 Thiếu dấu cách sau “1.”"]),
        ("1. Một\n2.Hai\n3. Ba", ["2 DL311 Thiếu dấu cách sau “2.”"]),
        ("# I.VIỆC\n## 1.Việc", [f"{n} DL311 Thiếu dấu cách sau “{s}”" for n, s in _GLUED]),
        ("Điều 1.Việc\nĐiều 2. Việc", ["1 DL311 Thiếu dấu cách sau “Điều 1.”"]),
        ("# 1. VIỆC", ["1 DL302 Mục đánh số La Mã, không phải “1.”"]),
        ("# a) Việc", ["1 DL302 Mục đánh số La Mã, không phải “a)”"]),
        ("## I. VIỆC", ["1 DL302 Khoản đánh số Ả Rập, không phải “I.”"]),
        ("## a) Việc", ["1 DL302 Khoản đánh số Ả Rập, không phải “a)”"]),
        ("# I VIỆC", ["1 DL302 Thiếu dấu chấm sau số thứ tự “I”"]),
        ("# I) VIỆC", ["1 DL302 Thiếu dấu chấm sau số thứ tự “I”"]),
        ("## 2 Việc", ["1 DL302 Thiếu dấu chấm sau số thứ tự “2”"]),
        ("# VIỆC", ["1 DL302 Tiêu đề không bắt đầu bằng số thứ tự: “VIỆC”"]),
        (
            "## 2.3. Có tiêu đề",
            ["1 DL302 Số “2.3.” không phải cấp đề mục nào của văn bản"],
        ),
        ("# D VIỆC", ["1 DL302 Tiêu đề không bắt đầu bằng số thứ tự: “D VIỆC”"]),
        ("#", ["1 DL302 Sau dấu # không có tiêu đề"]),
        ("I.VIỆC", ["1 DL301 Tiêu đề mục thiếu dấu # ở đầu dòng"]),
        ("# I. A\n*x", ["2 DL307 Dấu * mở chữ đậm hoặc nghiêng mà không đóng"]),
        ("2.1. a\n2.3. b\n2.3. c", ["2 DL303 Đoạn đánh số không liền: 2.3. sau 2.1."]),
        ("1. x\n1.1. a\n1.3. b\n1.4. c", ["3 DL303 Đoạn đánh số không liền: 1.3. sau 1.1."]),
        ("1. x\n1.1 Một\n1.1 Hai", ["3 DL303 Đoạn đánh số không liền: 1.1 sau 1.1"]),
        ("1. x\n1.2. a", ["2 DL303 Đoạn đánh số không liền: 1.2. đứng đầu"]),
        ("1. x\n2. y\n3.1. a", ["3 DL303 Đoạn đánh số không liền: 3.1. dưới khoản 2."]),
        ("1.1.1. a\n1.1.3. b", ["2 DL303 Đoạn đánh số không liền: 1.1.3. sau 1.1.1."]),
        ("", ["1 DL310 Tệp không có lời văn dưới phần khai"]),
    ],
)
def test_a_fault_of_the_text_is_one_finding(text: str, fault: list[str]) -> None:
    assert _read(text)[1] == fault


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("a. x\nb. x\nc. x\nd. x\nđ. x\ne. x\ng. x", []),
        ("a. x\nb. x\nc. x\nd. x\ne. x\nf. x\ng. x", []),
        ("a. x\nb. x\nĐoạn xen giữa\na. y\nb. y", []),
        ("a. x\nĐoạn xen giữa\nb. y", []),
        ("1. m\na. x\nb. x\n2. n\na. x", []),
        ("a. Một;\nb. Hai;\nd. Bốn.", ["3 DL303 Điểm đánh số không liền: d. sau b."]),
        ("a. Một;\na. Hai;", ["2 DL303 Điểm đánh số không liền: a. sau a."]),
        ("1. m\nb. Hai;", ["2 DL303 Điểm đánh số không liền: b. đứng đầu"]),
        ("a. x\nc. x\nd. x", ["2 DL303 Điểm đánh số không liền: c. sau a."]),
        ("a. x\nc. x\nc. x", ["2 DL303 Điểm đánh số không liền: c. sau a."]),
    ],
)
def test_letters_with_a_dot_are_no_diem_and_held_in_sequence(text: str, faults: list[str]) -> None:
    kinds, found = _read(text)
    assert all(kind in {"doan", "khoan"} for kind, *_ in kinds)
    assert [fault for fault in found if "DL314" not in fault] == faults
    assert sum("DL314 Dòng bắt đầu bằng chữ và dấu chấm" in fault for fault in found) == 1


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1.Việc", "viết: 1. Việc"),
        ("1.Mỗi người viết {{ so_bai }} bài.", "viết: 1. Mỗi người viết {{ so_bai }} bài."),
        ("-" + "Việc phải làm " * 9, f"viết: - {'Việc phải làm ' * 3}Việc phải làm …"),
        ("1.{{ nam }} là năm", "viết: 1. {{ nam }} là năm"),
        ("#I.VIỆC", "viết: # I. VIỆC"),
        ("# 1. VIỆC", "mục viết: # I. VIỆC; khoản có tiêu đề viết: ## 1. VIỆC"),
        ("## II. VIỆC", "khoản viết: ## 1. VIỆC; mục viết: # II. VIỆC"),
        ("## a) Việc", "khoản viết: ## 1. Việc; điểm thì bỏ dấu ##"),
        ("# II VIỆC", "viết: # II. VIỆC"),
        ("I.VIỆC", "viết: # I. VIỆC"),
        ("## Điều 1.Việc", "viết: ## Điều 1. Việc"),
    ],
)
def test_how_the_line_is_meant_is_shown_in_whole_words(text: str, hint: str) -> None:
    report = report_of(text)
    read_prose((text,), 1, report)
    assert [finding.hint for finding in report.findings] == [hint]


@pytest.mark.parametrize(
    "text", ["C.Mác viết", "100%", "1.000 đồng", "-5 độ", "1.5 lần", "V.I. Lê"]
)
def test_a_mark_that_ends_no_number_needs_no_space(text: str) -> None:
    assert _read(text) == ([("doan", "", text)], [])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("4) x", "DL314"),
        ("* x", "DL314"),
        ("•x", "DL314"),
        ("--- x", "DL314"),
        ("---", "DL314"),
        ("1.", "DL314"),
        ("a)", "DL314"),
        ("-", "DL314"),
        ("II.", "DL314"),
        ("\tx", "DL315"),
        ("    x", "DL315"),
        ("a\tb", "DL315"),
        ("| a | b |", "DL316"),
        ("xem [a](https://b.vn)", "DL316"),
        ("a<br/>b", "DL316"),
        ("```", "DL316"),
        ("~~~ yaml", "DL316"),
        ("trước ngày 31/02/2022", "DL317"),
    ],
)
def test_what_is_printed_as_typed_is_warned_of(text: str, code: str) -> None:
    ((_, _, typed),), warnings = _read(text)
    assert typed == text.strip()
    assert [w.split()[1] for w in warnings] == [code]


def test_a_kind_of_odd_text_is_said_once_with_how_many_lines_have_it() -> None:
    assert _read("• a\n• b\n• c")[1] == [
        "1 DL314 Dòng bắt đầu bằng dấu * hoặc dấu đầu dòng như •; docgen in như gõ (và 2 dòng nữa)"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Một đoạn bị ngắt\nở giữa câu.",
        "1. Một khoản bị ngắt sau dấu phẩy,\nở giữa câu.",
        "- Một ý bị ngắt ở (\ntrong ngoặc).",
    ],
)
def test_a_paragraph_broken_over_two_lines_is_warned_of(text: str) -> None:
    (said,) = _read(text)[1]
    assert said.startswith("2 DL323 Dòng bắt đầu bằng chữ thường, như nối câu của dòng trên;")


@pytest.mark.parametrize(
    "text",
    [
        "Một đoạn không có dấu cuối\n\nở giữa câu.",
        "Gồm các việc sau:\nviệc thứ nhất;\nviệc thứ hai.",
        "Hết câu.\nở giữa câu.",
        "Thời gian: 8 giờ\nĐịa điểm: phòng họp",
        "Một đoạn\n- gạch đầu dòng",
        "Một đoạn\na) điểm",
        "# I. MỤC\nhọp hằng tháng.",
    ],
)
def test_other_small_letters_at_the_start_are_let_be(text: str) -> None:
    assert [said for said in _read(text)[1] if "DL323" in said] == []
