"""`docgen check` on hostile files and on strange but sound ones: named or judged, not let pass."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from docgen.findings import State
from docgen.inspection import Inspected, Wish, inspect
from docgen.ooxml.markup import Element, w
from docgen.ooxml.package import DOCUMENT_PART, open_package
from docgen.van_ban import VanBan
from tests.commands import docgen
from tests.papers import written
from tests.rules import specimen_doan
from tests.rules.push import edited, paragraphs
from tests.rules.specimen import cong_van, van_ban
from tests.unit.ooxml.hostile import REFUSED, zipped
from tests.unit.ooxml.test_foreign import strict

OVER = 20  # seconds, on a busy machine; each takes well under one


@pytest.fixture(scope="session")
def day_du_docx() -> bytes:
    """A paper of docgen's own with every component."""
    return written(van_ban())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with every hostile file, each named by what is wrong with it."""
    for name, (data, _) in REFUSED.items():
        (tmp_path / f"{name}.docx").write_bytes(data)
    return tmp_path


def test_every_hostile_file_is_named_in_one_line(folder: Path) -> None:
    code, out, err = docgen("check", str(folder))
    assert (code, err) == (4, "")
    for name, (_, says) in REFUSED.items():
        (line,) = (one for one in out.splitlines() if f"/{name}.docx: " in one)
        assert f"không đánh giá được – {says}" in line


def test_every_hostile_file_is_one_finding_in_json(folder: Path) -> None:
    code, out, _ = docgen("check", "--format", "json", str(folder))
    files = {Path(file["path"]).stem: file for file in json.loads(out)["files"]}
    assert code == 4
    assert files.keys() == REFUSED.keys()
    for name, (_, says) in REFUSED.items():
        (finding,) = files[name]["findings"]
        assert finding["code"] == "DL701"
        assert finding["message"].startswith(says), name


def looked_at(docx: bytes) -> Inspected:
    return inspect(docx, "la.docx", Wish())


def changed(docx: bytes, edit: Callable[[Element], None]) -> Inspected:
    return looked_at(edited(docx, DOCUMENT_PART, edit))


def codes(found: Inspected) -> set[str]:
    return {finding.code for finding in found.findings}


def without(name: str) -> Callable[[Element], None]:
    def edit(root: Element) -> None:
        for element in list(root.iter(w(name))):
            parent = element.getparent()
            assert parent is not None
            parent.remove(element)

    return edit


def test_a_page_of_no_said_size_is_words_letter(day_du_docx: bytes) -> None:
    assert {"KT000", "KT006"} <= codes(changed(day_du_docx, without("pgSz")))


def test_a_page_of_no_said_margins_has_words_own(day_du_docx: bytes) -> None:
    assert {"KT001", "KT002", "KT004"} <= codes(changed(day_du_docx, without("pgMar")))


@pytest.mark.parametrize("paper", [van_ban, cong_van, specimen_doan.ke_hoach])
def test_strict_names_change_nothing(paper: Callable[[], VanBan]) -> None:
    docx = written(paper())
    parts = strict(dict(open_package(docx, "la.docx").parts))
    assert looked_at(zipped(parts)) == looked_at(docx)


def test_a_head_in_a_table_in_a_table_is_found(day_du_docx: bytes) -> None:
    def edit(root: Element) -> None:
        head = next(root.iter(w("tbl")))
        around = root.makeelement(w("tbl"))
        cell = around.makeelement(w("tc"))
        row = around.makeelement(w("tr"))
        around.append(row)
        row.append(cell)
        head.addprevious(around)
        cell.extend([head, root.makeelement(w("p"))])

    found = changed(day_du_docx, edit)
    assert (found.norm, found.kind) == ("nd30", "Kế hoạch")


def test_letters_from_right_to_left_are_judged(day_du_docx: bytes) -> None:
    def edit(root: Element) -> None:
        for paragraph in paragraphs(root, "loi_van"):
            for run in paragraph.iter(w("r")):
                properties = run.makeelement(w("rPr"))
                properties.append(properties.makeelement(w("rtl")))
                run.insert(0, properties)

    assert changed(day_du_docx, edit).state is State.DAT


@pytest.mark.parametrize("part", ["word/styles.xml", "word/settings.xml", "word/header1.xml"])
def test_a_paper_without_a_part_is_judged(part: str, day_du_docx: bytes) -> None:
    package = open_package(day_du_docx, "la.docx")
    parts = {name: data for name, data in package.parts.items() if name != part}
    found = looked_at(zipped(parts))
    assert found.norm == "nd30"
    # That it is gone is said, whatever else follows from it.
    assert found.state is (State.CANH_BAO if part == "word/settings.xml" else State.LOI)


@pytest.mark.parametrize(
    "text",
    ["a" * 10**6, " " * 10**6, "1" * 10**6, "ab " * 10**5, ". " * 10**5, "(" * 10**5, "_" * 10**5],
    ids=lambda text: repr(text[:3]),
)
@pytest.mark.parametrize("component", ["loi_van", "trich_yeu", "so_ky_hieu", "noi_nhan_danh_sach"])
def test_a_paragraph_without_end_is_judged_in_seconds(
    component: str, text: str, day_du_docx: bytes
) -> None:
    def edit(root: Element) -> None:
        typed = next(next(paragraphs(root, component)).iter(w("t")))
        typed.text = f"{typed.text}{text}"

    started = time.monotonic()
    assert changed(day_du_docx, edit).norm == "nd30"
    assert time.monotonic() - started < OVER
