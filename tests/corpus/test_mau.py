"""The official samples of Phụ lục III, read as forms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from docgen.findings import Severity
from docgen.inspection import Wish, inspect
from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.view import DocumentView

DECISIONS = Path(__file__).parents[2] / "docs" / "decisions.md"
# What stands under the head, or at the top of an annex: as seen on the printed samples.
TITLES = {
    "1.1": "NGHỊ QUYẾT",
    "1.2": "QUYẾT ĐỊNH",
    "1.3": "QUYẾT ĐỊNH",
    "1.3 kèm theo, giấy": "TÊN LOẠI VĂN BẢN",
    "1.3 kèm theo, điện tử": "TÊN LOẠI VĂN BẢN",
    "1.4": "TÊN LOẠI VĂN BẢN",
    "1.5": "Kính gửi:\t",
    "1.6": "CÔNG ĐIỆN",
    "1.7": "GIẤY MỜI ",
    "1.8": "GIẤY GIỚI THIỆU",
    "1.9": "BIÊN BẢN",
    "1.10": "GIẤY NGHỈ PHÉP",
    "2.1": "Phụ lục …...",
    "2.2": "Phụ lục …...",
}
SIGNED = tuple(name for name in TITLES if name.startswith("1.") and "kèm" not in name)


def view_of(docx: bytes) -> DocumentView:
    return read_view(open_package(docx, "mau.docx"))


def texts(docx: bytes) -> list[str]:
    return [p.text for p in view_of(docx).paragraphs if p.text.strip()]


def test_every_sample_is_a_file(mau: Mapping[str, bytes]) -> None:
    assert list(mau) == list(TITLES)


@pytest.mark.parametrize("name", TITLES)
def test_a_sample_is_the_form_alone(name: str, mau: Mapping[str, bytes]) -> None:
    found = texts(mau[name])
    assert TITLES[name] in found
    assert not [text for text in found if text.startswith(("Mẫu", "Ghi chú"))]
    if name in SIGNED:
        assert found[0].strip() == "TÊN CQ, TC CHỦ QUẢN"
        assert {"Nơi nhận:", "Họ và tên"} <= {text.strip() for text in found}
        assert any("/." in text for text in found)


@pytest.mark.parametrize("name", TITLES)
def test_a_sample_keeps_its_page_and_its_lines(name: str, mau: Mapping[str, bytes]) -> None:
    view = view_of(mau[name])
    (section,) = view.sections
    page = section.format
    margins = (page.margin_top, page.margin_bottom, page.margin_left, page.margin_right)
    assert [round(margin) for margin in margins] == [25, 20, 35, 20]
    assert section.header_on("default") is not None
    lines = [p for p in view.paragraphs if set(p.text.strip()) == {"_"} or p.lines]
    # That over the address of Mẫu 1.5 is the border of a cell.
    expected = {"1.5": 2, "2.1": 1, "2.2": 1}.get(name, 3)
    assert len(lines) == expected, [p.text for p in lines]


def test_the_block_of_a_digital_signature_is_kept(mau: Mapping[str, bytes]) -> None:
    for name in ("1.3 kèm theo, điện tử", "2.2"):
        (box,) = view_of(mau[name]).boxes
        assert "ngày/tháng/năm; giờ: phút: giây" in box.paragraphs[0].text, name


def documented() -> dict[str, set[str]]:
    """Mẫu → the codes of what it breaks itself, by the table of docs/decisions.md."""
    text = DECISIONS.read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for name, code in re.findall(r"^\| Mẫu (\d\.\d+[^|]*) \| (\w+) \|", text, re.MULTILINE):
        found.setdefault(name, set()).add(code)
    return found


@pytest.mark.parametrize("name", TITLES)
def test_a_sample_breaks_nothing_but_what_is_documented(
    name: str, mau: Mapping[str, bytes]
) -> None:
    found = inspect(mau[name], "mau.docx", Wish("nd30"))
    errors = {f.code for f in found.findings if f.severity is Severity.ERROR}
    assert errors == documented().get(name, set()), [f.message for f in found.findings]


def test_its_notes_make_no_fault_of_a_sample(mau_co_ghi_chu: Mapping[str, bytes]) -> None:
    # Notes in a table wider than the page's text; under an annex its "./." is no more its end.
    notes = {"1.6": {"KT811"}, "2.1": {"KT811", "KT491"}, "2.2": {"KT811", "KT491"}}
    for name, docx in mau_co_ghi_chu.items():
        found = inspect(docx, "mau.docx", Wish("nd30"))
        errors = {f.code for f in found.findings if f.severity is Severity.ERROR}
        assert errors ^ documented().get(name, set()) == notes.get(name, set()), name


def test_only_samples_are_documented() -> None:
    assert documented().keys() <= TITLES.keys()
    assert documented()
