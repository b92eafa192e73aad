"""What a finding shows as typed is what stands in the paper, all of it and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from docgen.findings import Finding
from docgen.inspection import Wish, inspect
from tests.papers import letter, written
from tests.rules.mutate import mutated


def said(docx: bytes, texts: Mapping[str, str], code: str) -> Finding:
    findings = inspect(mutated(docx, {"set": texts}), "p.docx", Wish()).findings
    (found,) = (finding for finding in findings if finding.code == code)
    return found


def test_a_symbol_with_spaces_is_shown_with_each_of_them(ke_hoach_docx: bytes) -> None:
    found = said(ke_hoach_docx, {"so_ky_hieu": "Số: 15 / KH - STP"}, "TT032")
    assert (found.current, found.required) == ("15 / KH - STP", "15/KH-STP")


@pytest.mark.parametrize("titles", ["PGS.TS", "PGS, TS", "GS.TSKH.NGND", "Đại tá, Tiến sĩ", "ThS"])
def test_all_titles_before_a_name_are_shown(titles: str, ke_hoach_docx: bytes) -> None:
    found = said(ke_hoach_docx, {"ho_ten": f"{titles}. Lê Viết Hồng"}, "TT061")
    assert found.current == titles


@pytest.mark.parametrize(
    ("subject", "message"),
    [
        ("V/v: trả lời kiến nghị", "Giữa “V/v” và trích yếu không phải là khoảng trắng"),
        ("trả lời kiến nghị", "Trích yếu công văn không bắt đầu bằng “V/v”"),
    ],
)
def test_a_subject_that_begins_with_v_v_is_not_said_not_to(subject: str, message: str) -> None:
    found = said(written(letter(2022)), {"trich_yeu_cong_van": subject}, "TT100")
    assert found.message == message
