"""`docgen explain`: every code has its page, and says the clause, the rule, both examples."""

from __future__ import annotations

import pytest

from docgen.checks.every_rule import every_rule
from docgen.checks.manual import manual_of
from tests.commands import docgen


@pytest.mark.parametrize("code", sorted(every_rule()))
def test_every_code_is_explained(code: str) -> None:
    exit_code, said, _ = docgen("explain", code)
    assert exit_code == 0
    pages = said.split("\n\n")
    assert len(pages) == len(every_rule()[code])
    for page, (standard, ruling) in zip(pages, every_rule()[code], strict=True):
        lines = page.strip().splitlines()
        assert lines[0] == f"{code} – {standard.name}"
        assert lines[1] == f"  căn cứ: {ruling.clause}"
        said_of = {line.split(":")[0].strip() for line in lines[1:] if ":" in line}
        assert {"căn cứ", "mức độ", "quy tắc", "đúng", "sai", "tự sửa"} <= said_of
        assert not any(line.endswith(": ") for line in lines)


def test_a_declared_rule_is_explained_by_what_it_declares() -> None:
    assert docgen("explain", "kt003")[1] == (
        "KT003 – Nghị định số 30/2020/NĐ-CP\n"
        "  căn cứ: PL I, Phần I, Mục I.3\n"
        "  mức độ: lỗi\n"
        "  quy tắc: Lề trái của trang: từ 30 mm đến 35 mm\n"
        "  đúng: 30 mm\n"
        "  sai: Lề trái là 36 mm\n"
        "  tự sửa: docgen check --fix sửa những chỗ chắc chắn\n"
    )


def test_what_two_norms_ask_alike_is_explained_for_both() -> None:
    said = docgen("explain", "TT041")[1]
    assert "TT041 – Nghị định số 30/2020/NĐ-CP" in said
    assert "TT041 – Hướng dẫn số 29-HD/TWĐTN-VP" in said
    assert "  sai: ngày 5 tháng 1 năm 2022; ngày 15 tháng 06 năm 2022" in said


def test_several_codes_at_once() -> None:
    said = docgen("explain", "KT411", "TT020")[1]
    assert said.index("KT411 –") < said.index("TT020 –")


def test_codes_of_data_and_files_say_what_they_mean() -> None:
    said = docgen("explain", "DL101", "DL401", "DL600", "DL702")[1].splitlines()
    codes = [line.split(" – ")[0] for line in said if line]
    assert codes == ["DL101", "DL401", "DL600", "DL702"]
    assert all(line.split(" – ")[1] for line in said if line)


def test_what_two_norms_share_is_explained_in_the_words_of_each() -> None:
    shared = [rules for rules in every_rule().values() if len(rules) > 1]
    of_doan = [(s, r) for rules in shared for s, r in rules if s.key == "hd29"]
    assert of_doan
    for standard, ruling in of_doan:
        manual = manual_of(ruling, standard)
        for foreign in ("Quốc hiệu", "/KH-", "/STP-", "Lưu: ", "Mục I.", "ô 5", "Mẫu 1."):
            assert foreign not in f"{manual.rule} {manual.more} {manual.good}", ruling.code
    decree, doan = docgen("explain", "TT052")[1].split("\n\n")
    assert "  đúng: - Sở Nội vụ; rồi - Lưu: VT, VP." in decree
    assert "  đúng: - Các đồng chí đoàn viên; rồi - Lưu VP." in doan
