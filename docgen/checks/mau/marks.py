"""What a template must hold for a paper to be printed into it: markers, styles, a last section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.checks.mau.tags import tags_of
from docgen.ooxml.markup import w
from docgen.ooxml.package import related_part
from docgen.ooxml.styles import read_styles
from docgen.van_ban import MOC_NOI_DUNG, MOC_PHU_LUC
from docgen.vietnamese import bo_dau

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from docgen.checks.mau.tags import Line
    from docgen.checks.mau.walk import Walk
    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package
    from docgen.standards.base import Standard

_ANNEXES = "cac_phu_luc"
_MARKERS = (MOC_NOI_DUNG, MOC_PHU_LUC)


def check_markers(lines: tuple[Line, ...], walk: Walk, names: Container[str]) -> Iterator[TagFault]:
    """Each marker once, alone in a paragraph of the body, in or outside the annexes' loop.

    `names` are those the form is offered: one that has no annexes needs no marker for them.
    """
    for marker in _MARKERS:
        found = [line for line in lines if marker in line.text]
        if not found and (marker != MOC_PHU_LUC or _ANNEXES in names):
            near = next((line for line in lines if _letters(line.text) == _letters(marker)), None)
            hint = (
                f"gõ lại đoạn này cho đúng {marker}" if near else f"thêm một đoạn chỉ có {marker}"
            )
            yield TagFault(Code.NO_MARKER, f"Thiếu mốc {marker}", hint, near)
        if len(found) > 1:
            message = f"Mốc {marker} có {len(found)} lần"
            yield TagFault(Code.MARKER_TWICE, message, "chỉ giữ một lần", found[1], marker)
        for line in found:
            if line.text != marker:
                message = f"Mốc {marker} không đứng một mình trong đoạn"
                yield TagFault(
                    Code.MARKER_MISPLACED, message, "để mốc trong một đoạn riêng", line, marker
                )
            elif not _in_body(line):
                message = f"Mốc {marker} đứng trong bảng, khung hoặc lề trang"
                yield TagFault(
                    Code.MARKER_MISPLACED, message, "dời mốc ra phần nội dung", line, marker
                )
            elif walk.sure_around(line):
                yield from _check_around(line, marker, walk)


def _letters(text: str) -> str:
    return "".join(char for char in bo_dau(text).lower() if char.isalpha())


def _check_around(line: Line, marker: str, walk: Walk) -> Iterator[TagFault]:
    around = [(block.word, block.subject) for block in walk.blocks[line.element]]
    if marker == MOC_NOI_DUNG and around:
        hint = "dời mốc ra ngoài mọi khối for, if"
        yield TagFault(
            Code.MARKER_MISPLACED, f"Mốc {marker} đứng trong một khối", hint, line, marker
        )
    if marker == MOC_PHU_LUC and around != [("for", _ANNEXES)]:
        message = f"Mốc {marker} không đứng trong khối lặp {_ANNEXES}"
        hint = f"đặt mốc giữa {{%p for phu_luc in {_ANNEXES} %}} và {{%p endfor %}}"
        yield TagFault(Code.MARKER_MISPLACED, message, hint, line, marker)


def _in_body(line: Line) -> bool:
    parent = line.element.getparent()
    return parent is not None and parent.tag == w("body")


def check_cells(lines: tuple[Line, ...], walk: Walk) -> Iterator[TagFault]:
    """A cell must keep a paragraph when all its blocks print nothing."""
    cells: dict[Element, list[Line]] = {}
    for line in lines:
        cell = line.element.getparent()
        if cell is not None and cell.tag == w("tc"):
            cells.setdefault(cell, []).append(line)
    for held in cells.values():
        if not all(walk.sure_around(line) for line in held):
            continue
        outer = min(len(walk.blocks[line.element]) for line in held)
        if not any(len(walk.blocks[line.element]) == outer and not is_tag(line) for line in held):
            hint = "thêm vào ô một đoạn đứng ngoài các khối for, if"
            yield TagFault(Code.EMPTY_CELL, "Ô của bảng có thể không còn đoạn nào", hint, held[0])


def is_tag(line: Line) -> bool:
    """Whether the paragraph goes when the template is filled: it holds but a {%p … %} tag."""
    return any(tag.prefix == "p" for tag in tags_of(line))


def check_styles_there(kinds: Mapping[str, str], standard: Standard) -> Iterator[TagFault]:
    """The style of every component, which the paper's blocks are printed in; `kinds` by name."""
    for component in standard.components:
        if kinds.get(component.style) != "paragraph":
            message = f"Thiếu kiểu “{component.style}” của thành phần {component.name}"
            yield TagFault(Code.NO_STYLE, message, "chép kiểu từ mẫu của docgen template build")


def check_hidden(package: Package, standard: Standard) -> Iterator[TagFault]:
    """No style of a component hides its letters: the paper would be printed without them."""
    part = related_part(package, package.document, "styles")
    if part is None or b"vanish" not in package.parts[part]:
        return
    styles = read_styles(package)
    for component in standard.components:
        style = styles.by_id.get(styles.ids.get(component.style, ""))
        if style is not None and style.run.get("hidden"):
            message = f"Kiểu “{component.style}” ẩn chữ: {component.name} sẽ không in ra"
            hint = f"trong Word, sửa kiểu “{component.style}”: bỏ chọn Hidden trong Font"
            yield TagFault(Code.HIDDEN, message, hint)


def check_grids(package: Package) -> Iterator[TagFault]:
    """Every table names its columns, as Word writes it; docxtpl counts on it."""
    for table in package.xml(package.document).iter(w("tbl")):
        if table.find(w("tblGrid")) is None:
            hint = "mở mẫu bằng Word rồi lưu lại"
            yield TagFault(Code.NO_GRID, "Có bảng không khai báo các cột (tblGrid)", hint)


def check_last_section(package: Package) -> Iterator[TagFault]:
    """The page of the last section, which the annexes take theirs from."""
    if package.xml(package.document).find(f"{w('body')}/{w('sectPr')}") is None:
        yield TagFault(
            Code.NO_SECTION, "Thiếu thiết lập trang ở cuối tệp", "mở mẫu bằng Word rồi lưu lại"
        )
