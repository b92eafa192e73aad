"""The papers that the rules are tried on."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from docgen.standards import theo_khoa
from docgen.standards.base import Standard
from tests.papers import letter, other, report, upward_report, written
from tests.rules import specimen_doan
from tests.rules.specimen import cong_dien, cong_van, van_ban


@pytest.fixture(scope="session")
def day_du_docx() -> bytes:
    """A paper with every component of the norm but a letter's subject."""
    return written(van_ban())


@pytest.fixture(scope="session")
def cong_van_docx() -> bytes:
    """A letter to several bodies."""
    return written(cong_van())


@pytest.fixture(scope="session")
def papers(ke_hoach_docx: bytes, day_du_docx: bytes, cong_van_docx: bytes) -> Mapping[str, bytes]:
    """The papers a case may start from, by name."""
    return {
        "ke_hoach": ke_hoach_docx,
        "day_du": day_du_docx,
        "cong_van": cong_van_docx,
        "cong_van_mot_noi": written(cong_van("Kính gửi: Sở Nội vụ", ())),
        "chi_dao": written(letter(2022)),
        "cong_van_bao_cao": written(report("quy-1")),
        "bao_cao": written(upward_report()),
        "hai_phu_luc": written(van_ban(("Phụ lục I", "Phụ lục II"))),
        "quyet_dinh_quy_che": written(other("ban-hanh-quy-che")),
        "cong_dien": written(cong_dien()),
        "bien_ban": written(other("hop-giao-ban")),
        "hop_dong": written(other("tuyen-truyen")),
        "giay_gioi_thieu": written(other("gioi-thieu")),
        "giay_nghi_phep": written(other("nghi-phep")),
        "doan": written(specimen_doan.ke_hoach()),
        "doan_cong_van": written(specimen_doan.cong_van()),
        "doan_hai_phu_luc": written(specimen_doan.ke_hoach(("Phụ lục I", "Phụ lục II"))),
    }


def norm_of(paper: str) -> Standard:
    """The norm of a paper of that name."""
    return theo_khoa("hd29" if paper.startswith("doan") else "nd30")
