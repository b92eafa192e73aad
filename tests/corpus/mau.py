"""The official samples of Phụ lục III, each as a file of its own.

The annex is not part of docgen. It is looked for where DOCGEN_ND30_MAU says, else in
shared/reference/nd30 beside the repository.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from docgen.ooxml.markup import Element, serialise, w
from docgen.ooxml.package import Package, open_package, save_package

VARIABLE = "DOCGEN_ND30_MAU"
_BESIDE = (
    Path(__file__)
    .resolve()
    .parents[3]
    .joinpath("shared", "reference", "nd30", "phu-luc-3-mau.docx")
)
_SAMPLE = re.compile(r"Mẫu (\d\.\d+) - ")
_ATTACHED = re.compile(r"Mẫu văn bản \(được ban hành, phê duyệt kèm theo.*đối với văn bản (\w+)")
_ATTACHED_NAMES = {"giấy": "1.3 kèm theo, giấy", "điện": "1.3 kèm theo, điện tử"}
_COPIES = "3."
_NOTES = "Ghi chú:"


class _Start(NamedTuple):
    name: str
    block: int


def annex_path() -> Path | None:
    """The annex with the samples; None when there is none."""
    named = os.environ.get(VARIABLE)
    path = Path(named) if named else _BESIDE
    return path if path.is_file() else None


def samples(path: Path) -> Mapping[str, bytes]:
    """Mẫu 1.1 to 2.2 by number ("1.4"); what a quyết định carries is "1.3 kèm theo, giấy".

    Page, styles, numbering and headers are those of the annex. The line that names the sample and
    the notes under it are explanations, as are the raised numbers and stars that lead to them: no
    part of the form.
    """
    package = open_package(path.read_bytes(), path.name)
    (body,) = package.xml(package.document)
    starts = [*_starts(body), _Start("", len(body) - 1)]
    return {
        here.name: _sample(package, here.block, after.block)
        for here, after in pairwise(starts)
        if not here.name.startswith(_COPIES)
    }


def with_notes(path: Path) -> Mapping[str, bytes]:
    """The same, each as somebody cuts it out: with its notes and the raised marks of them."""
    package = open_package(path.read_bytes(), path.name)
    (body,) = package.xml(package.document)
    starts = [*_starts(body), _Start("", len(body) - 1)]
    return {
        here.name: _cut(package, here.block + 1, after.block)
        for here, after in pairwise(starts)
        if not here.name.startswith(_COPIES)
    }


def _cut(package: Package, start: int, end: int) -> bytes:
    root = package.xml(package.document)
    (body,) = root
    section = body[-1]
    kept = list(body)[start:end]
    for block in list(body):
        body.remove(block)
    body.extend([*kept, section])
    return save_package(package.with_parts({package.document: serialise(root)}))


def _starts(body: Element) -> list[_Start]:
    found = []
    for index, block in enumerate(body):
        if block.tag != w("p"):
            continue
        text = _text(block).strip()
        if sample := _SAMPLE.match(text):
            found.append(_Start(sample[1], index))
        elif attached := _ATTACHED.match(text):
            found.append(_Start(_ATTACHED_NAMES[attached[1]], index))
    return found


def _sample(package: Package, start: int, end: int) -> bytes:
    root = package.xml(package.document)
    (body,) = root
    section = body[-1]
    title, *blocks = list(body)[start:end]
    hanging = [title] if _only_boxes(title) else []
    for block in list(body):
        body.remove(block)
    body.extend([*hanging, *_before_notes(blocks), section])
    for run in list(root.iter(w("r"))):
        # Ruled lines are typed and raised too.
        if _is_raised(run) and "_" not in _text(run):
            _remove(run)
    return save_package(package.with_parts({package.document: serialise(root)}))


def _only_boxes(title: Element) -> bool:
    """Leave of the line that names a sample the box that hangs on it, if one does."""
    runs = list(title.iterchildren(w("r")))
    boxes = [run for run in runs if next(run.iter(w("txbxContent")), None) is not None]
    for run in runs:
        if run not in boxes:
            title.remove(run)
    return bool(boxes)


def _before_notes(blocks: list[Element]) -> list[Element]:
    """The blocks up to the notes; those of Mẫu 1.6 are rows of the table above them."""
    for index, block in enumerate(blocks):
        rows = [block] if block.tag == w("p") else block.findall(w("tr"))
        first = next((n for n, row in enumerate(rows) if _has_notes(row)), None)
        if first is None:
            continue
        kept = blocks[:index]
        if first > 0:
            for row in rows[first:]:
                _remove(row)
            kept.append(block)
        while kept[-1].tag == w("p") and not _text(kept[-1]).strip():
            kept.pop()
        # What stands below must be a paragraph (17.2.2): the first of the blanks there.
        return [*kept, *blocks[len(kept) : len(kept) + 1]]
    return blocks


def _has_notes(element: Element) -> bool:
    return any(_text(paragraph).strip() == _NOTES for paragraph in element.iter(w("p")))


def _is_raised(run: Element) -> bool:
    raised = run.find(f"{w('rPr')}/{w('vertAlign')}")
    return raised is not None and raised.get(w("val")) == "superscript"


def _remove(element: Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _text(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(w("t")))
