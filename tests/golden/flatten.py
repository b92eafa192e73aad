"""A paper flattened to readable lines: each paragraph's component, effective values and text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.ooxml.package import open_package
from docgen.ooxml.reading import read_view
from docgen.ooxml.view import TableView
from docgen.standards import KHOA, theo_khoa

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.formats import ParagraphFormat, RunFormat
    from docgen.ooxml.view import Block, DocumentView, ParagraphView, SectionView

# What cannot be seen in a text file: a non-breaking space, a line break, a tab.
_SHOWN = str.maketrans({"\u00a0": "·", "\n": "⏎", "\t": "→"})
_COMPONENT = {c.style: c.key for key in KHOA for c in theo_khoa(key).components}


def flatten(docx: bytes) -> str:
    """Every paragraph in reading order, cells in brackets, a line for each section."""
    view = read_view(open_package(docx, "golden"))
    return "\n".join(_lines(view)) + "\n"


def _lines(view: DocumentView) -> Iterator[str]:
    properties = view.properties
    yield f"tiêu đề: {properties.title}"
    yield f"chủ đề: {properties.subject}"
    yield f"cơ quan: {properties.creator}; ngôn ngữ: {properties.language}"
    shown = -1
    for block in view.blocks:
        if block.section != shown:
            shown = block.section
            yield from ("", _section(view.sections[shown]))
        yield from _block(block)


def _section(section: SectionView) -> str:
    page = section.format
    start = "tiếp" if section.page_start is None else section.page_start
    header = section.header_on("default")
    number = "không" if header is None or not header.has_page_number else "có"
    first = "ẩn" if section.title_page and section.header_on("first") is None else "hiện"
    return (
        f"═══ trang {page.page_width:.1f} × {page.page_height:.1f}, {page.orientation}; lề trên "
        f"{page.margin_top:.1f} dưới {page.margin_bottom:.1f} trái {page.margin_left:.1f} phải "
        f"{page.margin_right:.1f}; số trang: {number}, từ {start}, trang đầu {first}"
    )


def _block(block: Block) -> Iterator[str]:
    if not isinstance(block, TableView):
        yield _paragraph(block)
        return
    yield f"┌─ bảng, các cột {' '.join(f'{width:.1f}' for width in block.grid)} mm"
    for number, row in enumerate(block.rows, 1):
        marks = "; lặp lại" * row.header + "; không tách" * row.cant_split
        yield f"├─ hàng {number}{marks}"
        for cell in row.cells:
            where = f"│ ô {cell.column + 1}" + (f"–{cell.column + cell.span}" * (cell.span > 1))
            for inner in cell.blocks:
                yield from (f"{where} {line}" for line in _block(inner))
    yield "└─"


def _paragraph(paragraph: ParagraphView) -> str:
    component = _COMPONENT.get(paragraph.style, paragraph.style)
    runs = " + ".join(_run(run) for run in paragraph.run_formats)
    text = paragraph.displayed.translate(_SHOWN)
    return f"[{component}] {runs}; {_shape(paragraph.format)}\n    {text}".rstrip()


def _run(run: RunFormat) -> str:
    marks = [name for name, on in (("đậm", run.bold), ("nghiêng", run.italic)) if on]
    unlawful = {run.font, run.font_other, run.color} - {"Times New Roman", "000000"}
    return " ".join((f"{run.size:g}", *(marks or ["đứng"]), *sorted(unlawful)))


def _shape(shape: ParagraphFormat) -> str:
    line = f"đúng {shape.line_exact:g} pt" if shape.line_exact else f"{shape.line:g}"
    said = [
        shape.align,
        f"lùi {shape.first_line:.1f}",
        f"lề {shape.left:.1f}/{shape.right:.1f}",
        f"trước {shape.before:g} sau {shape.after:g}",
        f"dòng {line}",
    ]
    said += ["giữ với đoạn sau"] * shape.keep_next
    if shape.outline is not None:
        said.append(f"cấp {shape.outline + 1}")
    return ", ".join(said)
