"""Slips of the hand in YAML: which line is at fault, and what it was meant to be.

A clerk types one entry a line, `khóa: giá trị` or `- mục`. The parser stops at the first thing it
cannot take and mostly names a later line than the one at fault. Here that line is found and
mended, so that reading goes on and one slip hides no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docgen.loading.codes import Code
from docgen.loading.yaml_lines import (
    ITEM,
    KEY,
    content_of,
    indent_of,
    is_filled,
    line_above,
    line_below,
    opens,
)
from docgen.patterns import regex
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Look = Callable[[Sequence[str], int], "Slip | None"]

ENTRY = regex(r"^(?P<lead>\s*(?:- +)?(?:[^\s:#\"'-][^:#\"']*: +|(?<=- )))(?P<value>\S.*?)\s*$")
_ODD_SPACE = regex(
    r"(?P<lead>\s*(?:- +)*(?:[a-z][a-z0-9_]*:|-)) *(?P<space>[\t\u00a0\u2000-\u200a\u202f\u3000])"
    r"\s*(?P<value>.*)"
)
_OPENS_TEXT = regex(r":\s+[|>][-+0-9]*\s*$")
_GLUED_KEY = regex(r"(?P<lead>\s*(?:- +)?[a-z][a-z0-9_]*):(?P<value>[^\s/].*)")
_NO_COLON = regex(r"(?P<lead>\s*(?:- +)?[a-z][a-z0-9_]*)(?:\s*[;=\uff1a]\s*|\s+)(?P<value>\S.*)")
_BULLET = regex(r"(?P<lead>\s*)(?:-(?![\s-])|[\u2013\u2014\u2022\u00b7]\s*|[+*]\s+)(?P<value>\S.*)")
_COLON_IN_TEXT = regex(r"[^\"'\[{|>].*(?::\s|:$)")
_AFTER_QUOTE = regex(r"(\"[^\"]*\"|'[^']*')\s*[^\s#]")
_AFTER_BRACKET = regex(r"(\[[^\]]*\]|\{[^}]*\})\s*[^\s#]")
_LONGEST, _LONGEST_SHOWN = 400, 60  # characters of a mended line: of a longer one the beginning
STEP = 2  # spaces a level is indented by
EVEN = "các khóa cùng nhóm thụt vào bằng nhau, mỗi cấp hai dấu cách"


class Slip(NamedTuple):
    """A faulty line by its number, what to say of it, and the line as meant; None: not known.

    Without a hint nothing is known of the fault: then the file is to be held against another.
    """

    code: Code
    message: str
    number: int
    hint: str | None
    mended: str | None = None
    also: int = 0
    """So many lines after it go with it: they are left out when reading goes on."""

    def mends(self, lines: Sequence[str]) -> list[str]:
        """The lines with what it was meant to be in its place."""
        done = list(lines)
        done[self.number - 1 : self.number + self.also] = [self.mended or "", *[""] * self.also]
        return done


def quoted(value: str) -> str:
    """`value` between quotes, as YAML reads it back."""
    if ('"' in value or "\\" in value) and "'" not in value:
        return f"'{value}'"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def to_quote(code: Code, message: str, number: int, line: str, value: str | None = None) -> Slip:
    """The slip of a line whose value, or this one in its place, has to stand between quotes."""
    entry = ENTRY.match(line)
    if entry is None:
        return Slip(code, message, number, 'nếu là chữ thường thì đặt trong ngoặc kép "…"')
    mended = entry["lead"] + quoted(entry["value"] if value is None else value)
    typed = mended.strip()
    if len(typed) > _LONGEST:
        typed = f"{typed[:_LONGEST_SHOWN]}…{typed[-1]}"
    return Slip(code, message, number, f"viết: {typed}", mended)


def slips_of_lines(lines: Sequence[str]) -> Iterator[Slip]:
    """The slips that lines show by themselves and beside their neighbours; one a line."""
    return _slips(lines, (_of_indent, _of_odd_space, _of_entry, _of_colon, _of_level))


def shows_slip(lines: Sequence[str]) -> bool:
    """Whether a line shows a slip wherever it stands: what YAML may take for a text."""
    return any(_slips(lines, (_of_indent, _of_odd_space, _of_entry, _of_colon)))


def _slips(lines: Sequence[str], looks: Sequence[Look]) -> Iterator[Slip]:
    done = list(lines)
    text: int | None = None  # the indent of what a block text stands under
    for number, line in enumerate(lines, 1):
        if not is_filled(line) or (text is not None and indent_of(line) > text):
            continue
        found = []
        for look in looks:
            if slip := look(done, number):
                found.append(slip)
                done[number - 1] = slip.mended or done[number - 1]
        if found:
            yield found[0]._replace(mended=done[number - 1])
        text = indent_of(done[number - 1]) if _OPENS_TEXT.search(done[number - 1]) else None


def _of_indent(lines: Sequence[str], number: int) -> Slip | None:
    line = lines[number - 1]
    lead = line[: indent_of(line)]
    if not lead.strip(" "):
        return None
    mended = lead.replace("\t", " " * STEP).replace("\u00a0", " ") + line.lstrip()
    message = f"Dòng thụt vào bằng {_named(lead)}"
    hint = "thụt vào bằng dấu cách, mỗi cấp hai dấu cách"
    return Slip(Code.YAML_SYNTAX, message, number, hint, mended)


def _named(space: str) -> str:
    return "phím Tab" if "\t" in space else "dấu cách lạ (thường do chép từ Word, trang web)"


def _of_odd_space(lines: Sequence[str], number: int) -> Slip | None:
    found = _ODD_SPACE.fullmatch(lines[number - 1])
    if found is None:
        return None
    after = "dấu hai chấm" if found["lead"].endswith(":") else "dấu gạch nối"
    mended = f"{found['lead']} {found['value']}".rstrip()
    message = f"Sau {after} là {_named(found['space'])}"
    hint = f"xóa rồi gõ lại bằng dấu cách thường: {mended.strip()}"
    return Slip(Code.YAML_SYNTAX, message, number, hint, mended)


def _of_entry(lines: Sequence[str], number: int) -> Slip | None:
    line, above = lines[number - 1], line_above(lines, number)
    found = _BULLET.fullmatch(line)
    if found and (
        opens(above)
        or ITEM.match(above)
        or indent_of(line) in open_levels(lines, number, an_item=True)
    ):
        message = "Mục của danh sách không mở đầu bằng dấu gạch nối rồi dấu cách"
        mended = f"{found['lead']}- {found['value']}"
    elif found := _GLUED_KEY.fullmatch(line):
        message = "Thiếu dấu cách sau dấu hai chấm"
        mended = f"{found['lead']}: {found['value']}"
    else:
        return None
    return Slip(Code.YAML_SYNTAX, message, number, f"viết: {mended.strip()}", mended)


def _of_colon(lines: Sequence[str], number: int) -> Slip | None:
    entry = ENTRY.match(lines[number - 1])
    if entry is None or not _COLON_IN_TEXT.match(entry["value"]):
        return None
    below = line_below(lines, number)
    under = indent_of(below) - entry.start("value")
    if opens(lines[number - 1]) and (under > 0 or (not under and ITEM.match(below))):
        return None  # `- khóa:` over a group of its own
    message = "Có dấu hai chấm trong giá trị mà không đặt trong ngoặc kép"
    return to_quote(Code.YAML_COLON, message, number, lines[number - 1])


def _of_level(lines: Sequence[str], number: int) -> Slip | None:
    line = lines[number - 1]
    if not (KEY.match(line) or ITEM.match(line)):
        return None
    own, levels, above = indent_of(line), _levels(lines, number), line_above(lines, number)
    # The key under an item that is none: the item lacks its colon.
    bare = ITEM.match(above) and not KEY.match(above) and own == content_of(above)
    if not levels or own in levels or (bare and not ITEM.match(line)):
        return None
    # Of two as near: what opens a group stands seldom in another one.
    level = min(levels, key=lambda level: (abs(level - own), level if opens(line) else -level))
    message = "Dòng thụt vào không đều với các dòng cùng nhóm"
    return Slip(Code.YAML_SYNTAX, message, number, EVEN, " " * level + line.strip())


def _levels(lines: Sequence[str], number: int) -> set[int]:
    """The indents a line may have by those around it: as its group, or one that is still open."""
    line, above, below = lines[number - 1], line_above(lines, number), line_below(lines, number)
    own, an_item = indent_of(line), bool(ITEM.match(line))
    like_below = bool(ITEM.match(below)) == an_item
    if not above:
        return {0}
    start = content_of(above)
    still_open = open_levels(lines, number, an_item=an_item)
    if not opens(above):
        # Those around it are of one group, which it would end by itself.
        apart = own < start == indent_of(below) and like_below and not opens(line)
        return {start} if apart and not an_item else still_open
    inside = own >= start + (0 if an_item else 1)
    if like_below and not inside and indent_of(below) > start and not opens(line):
        return {indent_of(below)}
    if inside and (own == start + STEP or (like_below and indent_of(below) == own)):
        return {own}
    return still_open | {start + STEP}


def open_levels(lines: Sequence[str], number: int, *, an_item: bool) -> set[int]:
    """The indents of the groups above a line that have not ended yet, of items or of keys."""
    levels: set[int] = set()
    lowest: int | None = None
    for line in reversed(lines[: number - 1]):
        indent = indent_of(line)
        if not is_filled(line) or (lowest is not None and indent > lowest):
            continue
        lowest = indent
        if an_item == bool(ITEM.match(line)):
            levels.add(indent)
        elif not an_item and KEY.match(line):
            levels.add(content_of(line))
        if not indent and not ITEM.match(line):
            break  # nothing above it is open
    return levels


def slip_behind(error: Any, lines: Sequence[str]) -> Slip:
    """The slip the parser stumbled by; of one not known here, where the parser says."""
    problem = error.problem or ""
    mark, context = error.problem_mark, error.context_mark
    number = min((mark or context).line + 1, len(lines)) if mark or context else 1
    begun = context.line + 1 if context else number
    if slip := _open_quote(lines, number):
        return slip
    if "expected ',' or" in problem:
        return _open_bracket(lines, begun)
    if "expected ':'" in problem:
        return _no_colon(lines[begun - 1], begun)
    if slip := _unquoted(problem, lines[number - 1], number):
        return slip
    if "expected <block end>" in problem or "mapping values are not allowed" in problem:
        return _uneven(lines, number)
    return Slip(Code.YAML_SYNTAX, "Sai cú pháp YAML", number, None)


def _open_quote(lines: Sequence[str], last: int) -> Slip | None:
    """The first line up to `last` whose value opens a quote that is not closed on the line."""
    message = "Mở ngoặc kép mà không đóng"
    for number, line in enumerate(lines[:last], 1):
        entry = ENTRY.match(line)
        value = entry["value"] if entry else ""
        mark = value[:1]
        if mark in {'"', "'"} and value.replace(f"\\{mark}", "").count(mark) % 2:
            return to_quote(Code.YAML_SYNTAX, message, number, line, value.strip(mark).strip())
    odd = (n for n, line in enumerate(lines[:last], 1) if line.count('"') % 2)
    return next((to_quote(Code.YAML_SYNTAX, message, n, lines[n - 1]) for n in odd), None)


def _open_bracket(lines: Sequence[str], number: int) -> Slip:
    entry = ENTRY.match(lines[number - 1])
    mark = entry["value"][:1] if entry else ""
    if entry is None or mark not in {"[", "{"}:
        message, hint = "Mở ngoặc [ hoặc { mà không đóng", "đóng ngoặc, hoặc bỏ ngoặc"
        return Slip(Code.YAML_SYNTAX, message, number, hint)
    mended = entry["lead"] + entry["value"][1:].strip()
    hint = f"viết: {mended.strip()}; dấu ngoặc cần in thì viết: "
    hint += (entry["lead"] + quoted(entry["value"])).strip()
    return Slip(Code.YAML_SYNTAX, f"Mở ngoặc {mark} mà không đóng", number, hint, mended)


def _no_colon(line: str, number: int) -> Slip:
    message = "Dòng không có dạng khóa: giá trị"
    if found := _NO_COLON.fullmatch(line):
        mended = f"{found['lead']}: {found['value']}"
        return Slip(Code.YAML_SYNTAX, message, number, f"viết: {mended.strip()}", mended)
    hint = "sau dấu hai chấm phải có dấu cách; giá trị dài viết trên một dòng"
    return Slip(Code.YAML_SYNTAX, message, number, hint)


def _unquoted(problem: str, line: str, number: int) -> Slip | None:
    """The slip of a value that YAML takes for something else when it stands without quotes."""
    entry = ENTRY.match(line)
    value = entry["value"] if entry else ""
    if "mapping values are not allowed" in problem:
        slip = _of_colon((line,), 1)
        return slip and slip._replace(number=number)
    if "unknown escape" in problem:
        message = "Dấu \\ trong ngoặc kép là ký hiệu riêng của YAML"
        return to_quote(Code.YAML_SYNTAX, message, number, line, value.strip('"'))
    if "expected <block end>" in problem and _AFTER_QUOTE.match(value):
        return to_quote(Code.YAML_QUOTES, "Có chữ đứng sau ngoặc kép đóng", number, line)
    # Brackets and names of YAML's own may be sound by themselves, and the fault is elsewhere.
    ended = _AFTER_BRACKET.match(value) or value[:1] in {"&", "*", "!"}
    if value[:1] in _RESERVED and ("<block end>" not in problem or ended):
        message = f"Giá trị bắt đầu bằng {value[0]} mà không đặt trong ngoặc kép"
        return to_quote(Code.YAML_SYNTAX, message, number, line)
    return None


_RESERVED = frozenset("[]{}>|@`%&*!?,-")


def _uneven(lines: Sequence[str], number: int) -> Slip:
    """A line of no group: it is no entry, or the one above is none and it was to stand below."""
    above = line_above(lines, number)
    if above and not KEY.match(above) and (not ITEM.match(above) or KEY.match(lines[number - 1])):
        place = max(n for n in range(1, number) if lines[n - 1] == above)
        return _no_colon(above, place)
    message = "Dòng thụt vào không đều với các dòng cùng nhóm"
    return Slip(Code.YAML_SYNTAX, message, number, EVEN)


def slips_of_text(lines: Sequence[str], text: str, first: int, last: int) -> Iterator[Slip]:
    """Entries YAML took for a text, or for more of one: those of the lines the text runs over."""
    if lines[first - 1].strip() == text and (slip := _of_entry(lines, first)):
        yield slip
    for number in range(first + 1, last + 1):
        line = lines[number - 1].lstrip()
        if ITEM.match(line) or _BULLET.fullmatch(line):
            message = f"Dòng thụt vào quá, bị nối vào dòng {number - 1}"
            hint = "thụt vào bằng các dòng cùng danh sách; nếu là một dòng dài thì viết liền"
            yield Slip(Code.YAML_SYNTAX, message, number, hint)
