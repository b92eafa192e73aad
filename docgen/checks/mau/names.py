"""What the tags of a template say: names, blocks, and nothing that would run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.mau.codes import Code
from docgen.checks.mau.fault import TagFault
from docgen.checks.mau.tags import near_tags, stray_brace, tags_of, what_splits
from docgen.ooxml.markup import w
from docgen.patterns import regex
from docgen.values import NamedTuple
from docgen.vietnamese import gan_nhat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docgen.checks.mau.tags import Line, Tag
    from docgen.ooxml.markup import Element

# What a loop goes over, and what each thing in it offers; () is plain text.
LISTS: Mapping[str, tuple[str, ...]] = {
    "noi_nhan": (),
    "noi_kinh_gui": (),
    "cac_phu_luc": ("nhan", "ten", "kem_theo"),
    "hang_ky": tuple(
        f"{name}_{side}"
        for side in ("trai", "phai")
        for name in ("ben", "quyen_han", "chuc_vu", "ho_ten")
    ),
}
# A paper may lack these; printed all the same they would leave an empty line, or "None".
MAY_LACK = (
    *("khung", "co_quan_chu_quan", "quyen_han", "kinh_gui", "ma_luu", "xac_nhan"),
    *(f"hang_ky.{name}_{side}" for name in ("ben", "quyen_han") for side in ("trai", "phai")),
    "hang_ky.ho_ten_phai",
)

_NAME = r"[^\W\d]\w*"
_EXPRESSION = regex(rf"{_NAME}(?:\s*\.\s*{_NAME})*")
_FOR = regex(rf"for\s+({_NAME})\s+in\s+(.+)", re.DOTALL)
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
        reader = _Reader(names, result)
        for line in lines:
            if line.part == part:
                reader.read(line)
        reader.finish()
    return result


class _Reader:
    """Reads one part from top to bottom with the blocks that are open."""

    def __init__(self, names: Mapping[str, str], result: Walk) -> None:
        self._names = names
        self._result = result
        self._open: list[Block] = []

    def read(self, line: Line) -> None:
        self._result.blocks[line.element] = tuple(self._open)
        if brace := stray_brace(line):
            message = f"“{brace}” không có cặp trong cùng một đoạn"
            hint = "viết đủ {{ tên }} hoặc {%p lệnh %}, mở và đóng trong cùng một đoạn"
            self._fault(Code.TAG_OVER_PARAGRAPHS, line, message, brace, hint)
        else:
            for typed in near_tags(line, self._names):
                message = "Ngoặc nhọn của thẻ viết thiếu hoặc viết rời, in như gõ"
                hint = "viết liền hai dấu: {{ tên }}, {%p lệnh %}"
                self._fault(Code.TAG_OVER_PARAGRAPHS, line, message, typed, hint)
        for tag in tags_of(line):
            if splitter := what_splits(tag):
                message = f"Thẻ bị cắt rời bởi {splitter}"
                hint = "xóa cả thẻ rồi gõ lại liền một mạch"
                self._fault(Code.TAG_IN_PIECES, line, message, tag.text, hint)
            if tag.opening == "{{":
                self._value(tag)
            else:
                self._statement(tag)
        for block in [b for b in self._open if not b.tag.prefix and b.tag.line is line]:
            self._open.remove(block)
            self._unclosed(block, "trong cùng một đoạn")

    def finish(self) -> None:
        """After the last line: what is still open was never closed."""
        for block in self._open:
            self._unclosed(block, "")

    def _unclosed(self, block: Block, where: str) -> None:
        words = f"Khối {block.word} không được đóng {where}".rstrip()
        hint = f"thêm {{%{block.tag.prefix} end{block.word} %}}"
        if not block.tag.prefix and block.tag.line.text.strip() == block.tag.text:
            hint = f"đứng riêng một đoạn thì viết {{%p {block.tag.inner} %}}"
        self._fault(Code.UNBALANCED, block.tag.line, words, block.tag.text, hint)
        self._result.unclosed.append(block.tag)

    def _fault(self, code: Code, line: Line, message: str, tag: str, hint: str) -> None:
        self._result.faults.append(TagFault(code, message, hint, line, tag))

    def _value(self, tag: Tag) -> None:
        if tag.prefix:
            hint = "chỉ viết {{ tên }}"
            self._fault(
                Code.EXPRESSION, tag.line, "Thẻ chèn mã Word không được dùng", tag.text, hint
            )
            return
        name = self._expression(tag.inner, tag)
        if name is None:
            return
        if name in LISTS:
            what = "là một danh sách" if name == tag.inner else "gồm nhiều phần"
            self._fault(
                Code.WRONG_USE,
                tag.line,
                f"{tag.inner} {what}, không in cả ra được",
                tag.text,
                _how(name),
            )
            return
        self._result.printed.append((name, tag.line))
        guarded = any(block.word == "if" and block.subject == name for block in self._open)
        if name in MAY_LACK and not guarded:
            hint = f"đặt giữa {{%p if {tag.inner} %}} và {{%p endif %}}"
            self._fault(Code.MAY_BE_EMPTY, tag.line, f"{name} có thể trống", tag.text, hint)

    def _expression(self, text: str, tag: Tag) -> str | None:
        """The name meant: of the paper, or `list.attribute`, or `list` for a loop's own variable
        whose items have attributes; None after a fault."""
        if not _EXPRESSION.fullmatch(text):
            hint = "chỉ viết {{ tên }}; điều gì phải tính thì tính trong dữ liệu"
            self._fault(Code.EXPRESSION, tag.line, "Chỉ được ghi một tên trong thẻ", tag.text, hint)
            return None
        root, *attributes = (word.strip() for word in text.split("."))
        loops = {b.variable: b.subject for b in self._open if b.variable}
        if root not in loops and root not in self._names:
            near = gan_nhat(root, [*loops, *self._names])
            hint = f"có phải là {near}?" if near else "xem các tên bằng: docgen template vars"
            self._fault(Code.UNKNOWN_NAME, tag.line, f"Không có tên {root}", tag.text, hint)
            return None
        offered = LISTS.get(loops[root], ()) if root in loops else ()
        if not attributes:
            return self._whole(loops[root]) if root in loops else root
        if len(attributes) > 1 or attributes[0] not in offered:
            meant = gan_nhat(attributes[0], offered)
            message = f"{root} không có {'.'.join(attributes)}"
            if meant:
                suggestion = f"có phải là {root}.{meant}?"
            else:
                has = f"{root} có: {', '.join(offered)}"
                suggestion = has if offered else f"{root} là chữ, không có phần nào: chỉ ghi {root}"
            self._fault(Code.WRONG_USE, tag.line, message, tag.text, suggestion)
            return None
        return f"{loops[root]}.{attributes[0]}"

    def _whole(self, name: str) -> str:
        return name if LISTS.get(name) else f"{name}.*"

    def _statement(self, tag: Tag) -> None:
        word = tag.inner.split(maxsplit=1)[0] if tag.inner else ""
        if word not in _WORDS:
            near = gan_nhat(word, _WORDS)
            hint = f"có phải là {near}?" if near else f"chỉ có {', '.join(_STATEMENTS)}"
            self._fault(
                Code.STATEMENT, tag.line, "Câu lệnh không được dùng trong mẫu", tag.text, hint
            )
            return
        if tag.prefix == "p" and tag.line.text.strip() != tag.text:
            message = "Thẻ {%p … %} không đứng một mình: cả đoạn sẽ mất"
            self._fault(Code.NOT_ALONE, tag.line, message, tag.text, "để thẻ trong một đoạn riêng")
        if word == "for":
            self._for(tag)
        elif word == "if":
            self._if(tag)
        elif tag.inner != word:
            hint = f"chỉ viết {{%{tag.prefix} {word} %}}"
            self._fault(Code.STATEMENT, tag.line, f"Sau {word} không ghi gì thêm", tag.text, hint)
        else:
            self._close(tag, word)

    def _for(self, tag: Tag) -> None:
        found = _FOR.fullmatch(tag.inner)
        subject = ""
        if found is None:
            hint = "{%p for noi in noi_nhan %}"
            self._fault(Code.STATEMENT, tag.line, "Lệnh for viết sai", tag.text, hint)
        else:
            name = self._expression(found[2].strip(), tag)
            subject = name or ""
            if name is not None and (name not in LISTS or name != found[2].strip()):
                message = f"{found[2].strip()} không phải danh sách"
                hint = f"for chỉ lặp {', '.join(LISTS)}"
                self._fault(Code.WRONG_USE, tag.line, message, tag.text, hint)
        self._open.append(Block("for", tag, subject, found[1] if found else None))

    def _if(self, tag: Tag) -> None:
        found = _IF.fullmatch(tag.inner)
        subject = self._expression(found[2].strip(), tag) if found else None
        if found is None:
            self._fault(
                Code.STATEMENT, tag.line, "Lệnh if viết sai", tag.text, "{%p if quyen_han %}"
            )
        negated = found is not None and found[1]
        self._open.append(Block("if", tag, "" if negated else subject or ""))

    def _close(self, tag: Tag, word: str) -> None:
        wanted = "for" if word == "endfor" else "if"
        if all(block.word != wanted for block in self._open):
            hint = f"thêm lệnh {wanted} mở khối, hoặc bỏ thẻ này"
            self._fault(
                Code.UNBALANCED, tag.line, f"{word} không có {wanted} tương ứng", tag.text, hint
            )
            return
        while self._open[-1].word != wanted:  # the inner ones were not closed before it
            self._unclosed(self._open.pop(), "")
        block = self._open[-1]
        if (block.tag.prefix, _container(block.tag)) != (tag.prefix, _container(tag)):
            message = f"{word} không đứng cùng chỗ với {wanted} của nó"
            hint = "mở và đóng cùng một kiểu thẻ, trong cùng một ô hoặc cùng ngoài bảng"
            self._fault(Code.UNBALANCED, tag.line, message, tag.text, hint)
        if word == "else":
            self._open[-1] = Block("if", block.tag, "")
        else:
            self._open.pop()


def _container(tag: Tag) -> Element | None:
    """What a block must begin and end in: a paragraph, or what holds its paragraphs or rows."""
    node: Element | None = tag.line.element
    if tag.prefix not in _CONTAINER:
        return node
    while node is not None and node.tag != _CONTAINER[tag.prefix]:
        node = node.getparent()
    return None if node is None else node.getparent()


def _how(name: str) -> str:
    attributes = LISTS[name]
    if not attributes:
        return f"{{%p for noi in {name} %}}, {{{{ noi }}}}, {{%p endfor %}}"
    return "in từng phần: " + ", ".join(attributes)
