"""What the tags of a template say, part by part: names, blocks, and nothing that would run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.mau.blocks import Blocks
from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.checks.mau.names import LISTS, MAY_LACK, may_be_empty, meant_by, whole_list
from docgen.checks.mau.tags import near_tags, stray_brace, tags_of, what_splits
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docgen.checks.mau.blocks import Block
    from docgen.checks.mau.tags import Line, Tag
    from docgen.ooxml.markup import Element


class Walk(NamedTuple):
    """The reading of a template's tags: faults, and where each thing printed is printed.

    `printed` has (expression as `list.attribute` or name, line) of every {{ … }}; `blocks` the
    blocks open at each line, by the line's paragraph; `unclosed` the tags of those never closed.
    """

    faults: list[TagFault]
    printed: list[tuple[str, Line]]
    blocks: dict[Element, tuple[Block, ...]]
    unclosed: list[Tag]

    def sure_around(self, line: Line) -> bool:
        """Whether it is known which blocks the line stands in: those open at it were closed."""
        return not any(block.tag in self.unclosed for block in self.blocks[line.element])


def walk(lines: tuple[Line, ...], names: Mapping[str, str]) -> Walk:
    """Read all tags, part by part, with every fault in them."""
    result = Walk([], [], {}, [])
    for part in dict.fromkeys(line.part for line in lines):
        blocks = Blocks(names)
        for line in lines:
            if line.part == part:
                result.blocks[line.element] = blocks.open
                result.faults.extend(_faults(line, names, blocks, result.printed))
        result.faults.extend(blocks.end())
        result.unclosed.extend(blocks.unclosed)
    return result


def _faults(
    line: Line, names: Mapping[str, str], blocks: Blocks, printed: list[tuple[str, Line]]
) -> Iterator[TagFault]:
    yield from _braces(line, names)
    for tag in tags_of(line):
        if splitter := what_splits(tag):
            message = f"Thẻ bị cắt rời bởi {splitter}"
            hint = "xóa cả thẻ rồi gõ lại liền một mạch"
            yield TagFault(Code.TAG_IN_PIECES, message, hint, line, tag.text)
        if tag.opening == "{{":
            yield from _value(tag, names, blocks, printed)
        else:
            yield from blocks.statement(tag)
    yield from blocks.end_line(line)


def _braces(line: Line, names: Mapping[str, str]) -> Iterator[TagFault]:
    if brace := stray_brace(line):
        message = f"“{brace}” không có cặp trong cùng một đoạn"
        hint = "viết đủ {{ tên }} hoặc {%p lệnh %}, mở và đóng trong cùng một đoạn"
        yield TagFault(Code.TAG_OVER_PARAGRAPHS, message, hint, line, brace)
        return
    for typed in near_tags(line, names):
        message = "Ngoặc nhọn của thẻ viết thiếu hoặc viết rời, in như gõ"
        hint = "viết liền hai dấu: {{ tên }}, {%p lệnh %}"
        yield TagFault(Code.TAG_OVER_PARAGRAPHS, message, hint, line, typed)


def _value(
    tag: Tag, names: Mapping[str, str], blocks: Blocks, printed: list[tuple[str, Line]]
) -> Iterator[TagFault]:
    if tag.prefix:
        message = "Thẻ chèn mã Word không được dùng"
        yield TagFault(Code.EXPRESSION, message, "chỉ viết {{ tên }}", tag.line, tag.text)
        return
    name = meant_by(tag.inner, tag, names, blocks.loops)
    if isinstance(name, TagFault):
        yield name
        return
    if name in LISTS:
        yield whole_list(name, tag)
        return
    printed.append((name, tag.line))
    if name in MAY_LACK and name not in blocks.guarded:
        yield may_be_empty(name, tag)
