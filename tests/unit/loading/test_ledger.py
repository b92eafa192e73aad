from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from docgen.findings import Finding
from docgen.loading.ledger import read_ledger, write_ledger
from docgen.model.ban_hanh import DaBanHanh, LienKet
from docgen.model.ledger import SoBanHanh
from docgen.vietnamese import chuan_nfc, ky_tu_dieu_khien, la_bang_ma_cu
from docgen.workspace import Workspace


def entry(so: int = 15, **changed: object) -> DaBanHanh:
    values: dict[str, Any] = {
        "nam": 2022,
        "ten": "ke-hoach",
        "loai": "Kế hoạch",
        "so": so,
        "ky_hieu": "KH-STP",
        "ngay": date(2022, 1, 12),
        "co_quan": "Sở Tư pháp",
        "trich_yeu": "Tuyên truyền",
        "nguoi_ky": "Lê Viết Hồng",
        "noi_nhan": ("Lãnh đạo Sở", "Lưu: VT, VP"),
        "don_vi_soan_thao": "Văn phòng Sở",
        "tep": f"{so}-KH-STP-ke-hoach.docx",
        "sha256": "0" * 64,
    }
    return DaBanHanh(**values | changed)


def read(folder: Path, text: bytes) -> tuple[SoBanHanh | None, list[Finding]]:
    workspace = Workspace(folder)
    workspace.data.mkdir(exist_ok=True)
    workspace.ledger.write_bytes(text)
    findings: list[Finding] = []
    return read_ledger(workspace, "chung", findings), findings


def test_no_file_is_an_empty_ledger(tmp_path: Path) -> None:
    assert read_ledger(Workspace(tmp_path), "chung", []) == SoBanHanh()


def test_an_empty_ledger_reads_back(tmp_path: Path) -> None:
    assert read(tmp_path, write_ledger(SoBanHanh())) == (SoBanHanh(), [])


# Of letters and signs the font has, no old code page: others are told of, here as anywhere.
TEXT = (
    st.text(st.characters(codec="utf-8", max_codepoint=0x06FF), min_size=1)
    .map(lambda t: " ".join(chuan_nfc("".join(c for c in t if not ky_tu_dieu_khien(c))).split()))
    .map(lambda t: "x" if not t or la_bang_ma_cu(t) else t)
)


@given(TEXT, TEXT, TEXT)
@example("Tuyên truyền", "- Lãnh đạo Sở", "x")
def test_what_is_written_reads_back(
    tmp_path_factory: pytest.TempPathFactory, subject: str, recipient: str, reason: str
) -> None:
    first = entry()
    second = entry(
        16,
        trich_yeu=subject,
        noi_nhan=(recipient, "Lưu: VT"),
        thay_the=first.lien_ket,
        bo_qua_loi=reason,
        so_luong=3,
        ngay_chuyen=date(2022, 3, 5),
        ghi_chu=reason,
    )
    ledger = SoBanHanh(van_ban=(first, second))
    folder = tmp_path_factory.mktemp("so")
    assert read(folder, write_ledger(ledger)) == (ledger, [])


def test_a_number_twice_in_one_series(tmp_path: Path) -> None:
    twice = SoBanHanh(van_ban=(entry(), entry(ten="khac")))
    ledger, findings = read(tmp_path, write_ledger(twice))
    assert ledger is None
    assert [f.code for f in findings] == ["DL120"]
    assert findings[0].message == "Số 15 năm 2022 ghi hai lần, lần đầu ở dòng 8"


def test_types_with_series_of_their_own_share_numbers(tmp_path: Path) -> None:
    both = SoBanHanh(van_ban=(entry(), entry(loai="Công văn", ky_hieu="STP-VP")))
    read(tmp_path, write_ledger(both))
    findings: list[Finding] = []
    assert read_ledger(Workspace(tmp_path), "theo_loai", findings) == both
    assert findings == []


def test_a_link_to_no_paper(tmp_path: Path) -> None:
    link = LienKet(so="14/KH-STP", ngay=date(2022, 1, 10))
    ledger, findings = read(tmp_path, write_ledger(SoBanHanh(van_ban=(entry(thay_the=link),))))
    assert ledger is None
    assert [f.code for f in findings] == ["DL121"]


def test_the_paper_in_force_is_the_last_no_other_replaces() -> None:
    first, other = entry(), entry(17, ten="khac")
    second = entry(16, thay_the=first.lien_ket)
    ledger = SoBanHanh(van_ban=(first, second, other))
    assert ledger.hieu_luc(2022, "ke-hoach") == second
    assert ledger.hieu_luc(2023, "ke-hoach") is None
    assert ledger.ban_hanh(2022, "ke-hoach", None) == first
    assert ledger.ban_hanh(2022, "ke-hoach", "15/KH-STP") == second
    assert ledger.ban_hanh(2022, "ke-hoach", "16/KH-STP") is None


def test_an_entry_is_cited_as_the_law_writes_it() -> None:
    assert entry(5, ngay=date(2022, 3, 1)).cach_goi == (
        "Kế hoạch số 05/KH-STP ngày 01/3/2022 của Sở Tư pháp"
    )
