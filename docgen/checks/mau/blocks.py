"""The for and if blocks of a template: opened, closed, and what may stand in their tags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.checks.mau.names import LISTS, NAME, meant_by
from docgen.ooxml.markup import w
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import gan_nhat

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from docgen.checks.mau.tags import Line, Tag
    from docgen.ooxml.markup import Element

_FOR = regex(rf"for\s+({NAME})\s+in\s+(.+)", re.DOTALL)
_IF = regex(r"if\s+(not\s+)?(.+)", re.DOTALL)
_STATEMENTS = ("for … in …", "if …", "else", "endif", "endfor")
_WORDS = ("for", "if", "else", "endif", "endfor")
_CONTAINER = {"p": w("p"), "tr": w("tr"), "tc": w("tc")}


class Block(NamedTuple):
    """An open for or if: its tag, what it is about, and the variable a loop makes."""

    word: str
    tag: Tag
    subject: str
    variable: str | None = None


class Blocks:
    """The blocks open at one place of a part, as its tags are read from top to bottom.

    `unclosed` has the tags of the blocks that were never closed.
    """

    def __init__(self, names: Collection[str]) -> None:
        self._names = names
        self._open: list[Block] = []
        self.unclosed: list[Tag] = []

    @property
    def open(self) -> tuple[Block, ...]:
        """The open blocks, outermost first."""
        return tuple(self._open)

    @property
    def loops(self) -> dict[str, str]:
        """The variable of each open loop → the list it goes over."""
        return {block.variable: block.subject for block in self._open if block.variable}

    @property
    def guarded(self) -> frozenset[str]:
        """The names that are known to be there: those of an open if."""
        return frozenset(block.subject for block in self._open if block.word == "if")

    def statement(self, tag: Tag) -> Iterator[TagFault]:
        """Take a {% … %}, with what is wrong with it."""
        word = tag.inner.split(maxsplit=1)[0] if tag.inner else ""
        if word not in _WORDS:
            near = gan_nhat(word, _WORDS)
            hint = f"có phải là {near}?" if near else f"chỉ có {', '.join(_STATEMENTS)}"
            message = "Câu lệnh không được dùng trong mẫu"
            yield TagFault(Code.STATEMENT, message, hint, tag.line, tag.text)
            return
        if tag.prefix == "p" and tag.line.text.strip() != tag.text:
            message = "Thẻ {%p … %} không đứng một mình: cả đoạn sẽ mất"
            hint = "để thẻ trong một đoạn riêng"
            yield TagFault(Code.NOT_ALONE, message, hint, tag.line, tag.text)
        if word == "for":
            yield from self._for(tag)
        elif word == "if":
            yield from self._if(tag)
        elif tag.inner != word:
            hint = f"chỉ viết {{%{tag.prefix} {word} %}}"
            message = f"Sau {word} không ghi gì thêm"
            yield TagFault(Code.STATEMENT, message, hint, tag.line, tag.text)
        else:
            yield from self._close(tag, word)

    def end_line(self, line: Line) -> Iterator[TagFault]:
        """At the end of a paragraph: a block without a prefix must be closed in its own."""
        for block in [b for b in self._open if not b.tag.prefix and b.tag.line is line]:
            self._open.remove(block)
            yield self._unclosed(block, "trong cùng một đoạn")

    def end(self) -> Iterator[TagFault]:
        """After the last line: what is still open was never closed."""
        for block in self._open:
            yield self._unclosed(block, "")

    def _unclosed(self, block: Block, where: str) -> TagFault:
        self.unclosed.append(block.tag)
        words = f"Khối {block.word} không được đóng {where}".rstrip()
        hint = f"thêm {{%{block.tag.prefix} end{block.word} %}}"
        if not block.tag.prefix and block.tag.line.text.strip() == block.tag.text:
            hint = f"đứng riêng một đoạn thì viết {{%p {block.tag.inner} %}}"
        return TagFault(Code.UNBALANCED, words, hint, block.tag.line, block.tag.text)

    def _for(self, tag: Tag) -> Iterator[TagFault]:
        found = _FOR.fullmatch(tag.inner)
        subject = ""
        if found is None:
            hint = "{%p for noi in noi_nhan %}"
            yield TagFault(Code.STATEMENT, "Lệnh for viết sai", hint, tag.line, tag.text)
        else:
            over = found[2].strip()
            name = meant_by(over, tag, self._names, self.loops)
            if isinstance(name, TagFault):
                yield name
            else:
                subject = name
                if name not in LISTS or name != over:
                    hint = f"for chỉ lặp {', '.join(LISTS)}"
                    message = f"{over} không phải danh sách"
                    yield TagFault(Code.WRONG_USE, message, hint, tag.line, tag.text)
        self._open.append(Block("for", tag, subject, found[1] if found else None))

    def _if(self, tag: Tag) -> Iterator[TagFault]:
        found = _IF.fullmatch(tag.inner)
        subject = ""
        if found is None:
            hint = "{%p if quyen_han %}"
            yield TagFault(Code.STATEMENT, "Lệnh if viết sai", hint, tag.line, tag.text)
        else:
            name = meant_by(found[2].strip(), tag, self._names, self.loops)
            if isinstance(name, TagFault):
                yield name
            elif not found[1]:  # "if not …" says nothing is there
                subject = name
        self._open.append(Block("if", tag, subject))

    def _close(self, tag: Tag, word: str) -> Iterator[TagFault]:
        wanted = "for" if word == "endfor" else "if"
        if all(block.word != wanted for block in self._open):
            hint = f"thêm lệnh {wanted} mở khối, hoặc bỏ thẻ này"
            message = f"{word} không có {wanted} tương ứng"
            yield TagFault(Code.UNBALANCED, message, hint, tag.line, tag.text)
            return
        while self._open[-1].word != wanted:  # the inner ones were not closed before it
            yield self._unclosed(self._open.pop(), "")
        block = self._open.pop()
        if (block.tag.prefix, _container(block.tag)) != (tag.prefix, _container(tag)):
            message = f"{word} không đứng cùng chỗ với {wanted} của nó"
            hint = "mở và đóng cùng một kiểu thẻ, trong cùng một ô hoặc cùng ngoài bảng"
            yield TagFault(Code.UNBALANCED, message, hint, tag.line, tag.text)
        if word == "else":
            self._open.append(Block("if", block.tag, ""))


def _container(tag: Tag) -> Element | None:
    """What a block must begin and end in: a paragraph, or what holds its paragraphs or rows."""
    node: Element | None = tag.line.element
    if tag.prefix not in _CONTAINER:
        return node
    while node is not None and node.tag != _CONTAINER[tag.prefix]:
        node = node.getparent()
    return None if node is None else node.getparent()
