"""The one line whose mending makes a broken YAML text sound, and so the one at fault.

A line that opens a group and is spoilt leaves the sound lines under it homeless: read line by line
they all seem wrong. Where one change to one line lets everything be read, that line alone is told.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

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
from docgen.loading.yaml_slips import EVEN, STEP, Slip, open_levels, slips_of_lines, to_quote
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Sound = Callable[[Sequence[str]], bool]
    Stumbled = Callable[[Sequence[str]], Sequence[Slip]]
    Look = Callable[[Sequence[str], int], Iterator[Slip]]

# A key with signs in the colon's place or behind it; a key with words before it.
_OPENERS = (
    r"(?P<lead>\s*(?:- +)?)(?P<key>[a-z][a-z0-9_]*)\W*",
    r"(?P<lead>\s*(?:- +)?).*?(?P<key>[a-z][a-z0-9_]*):\W*",
)
_DASHED_KEY = regex(r"(?P<lead>\s*)- +(?P<entry>(?:- +)?[a-z][a-z0-9_]*:.*)")
# Lines read again in all, while one is looked for whose mending is enough.
_MOST_READ = 100_000
_NO_ENTRY = "Dòng không có dạng khóa: giá trị"


def explained(lines: Sequence[str], stumbled: Stumbled, sound: Sound) -> list[Slip]:
    """What is at fault: one line for all, or one for each group of the file, or all that seems so.

    `stumbled` says what the parser cannot take in a text, `sound` whether it can be read without
    a fault of syntax.
    """
    if sound(lines):
        return []
    by_line, by_parser = list(slips_of_lines(lines)), stumbled(lines)
    if lone := _lone(lines, (*by_line, *by_parser), sound):
        return [lone]
    found: list[Slip] = []
    for first, last in _groups(lines):
        group = [line if first <= n <= last else "" for n, line in enumerate(lines, 1)]
        if not sound(group):
            own = [slip for slip in by_line if first <= slip.number <= last]
            lone = _lone(group, (*own, *stumbled(group)), sound)
            found += [lone] if lone else own
    return found or by_line or list(by_parser)


def _groups(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The first and last line of each group that a line without indent opens."""
    starts = [
        number
        for number, line in enumerate(lines, 1)
        if is_filled(line) and not indent_of(line) and not ITEM.match(line)
    ]
    ends = [start - 1 for start in starts[1:]]
    return zip(starts, [*ends, len(lines)], strict=False)


def _lone(lines: Sequence[str], slips: Sequence[Slip], sound: Sound) -> Slip | None:
    """The first slip whose mending does; rather one after which the groups step in evenly."""
    filled = [number for number, line in enumerate(lines, 1) if is_filled(line)]
    tried = (slip for look in _LOOKS for number in filled for slip in look(lines, number))
    uneven: Slip | None = None
    for slip in (*slips, *islice(tried, _MOST_READ // len(lines))):
        if slip.mended is not None and sound(done := slip.mends(lines)):
            if slip.also and not sound(_with_opener(lines, slip)):
                continue  # another slip would go along unsaid
            if _is_even(done):
                return slip
            uneven = uneven or slip
    return uneven


def _with_opener(lines: Sequence[str], slip: Slip) -> list[str]:
    """What a slip leaves out, its items under a line that opens them."""
    gone = [line for line in lines[slip.number - 1 : slip.number + slip.also] if is_filled(line)]
    if not (KEY.match(gone[0]) or ITEM.match(gone[0])):
        gone = gone[1:]
    if gone and ITEM.match(gone[0]):
        return [" " * (min(map(indent_of, gone)) - STEP) + "- x:", *gone]
    return gone


def _is_even(lines: Sequence[str]) -> bool:
    """Whether groups step in by one step, and the items of a list begin with one key."""
    filled = [line for line in lines if is_filled(line)]
    if filled and ITEM.match(filled[0]):
        return False  # the first key is gone
    begun: dict[int, str] = {}
    for above, line in pairwise(["", *filled]):
        own, key = indent_of(line), line.partition(":")[0] if KEY.match(line) else ""
        an_item = bool(ITEM.match(line))
        begun = {level: first for level, first in begun.items() if level < own + an_item}
        if own - content_of(above) > STEP or (an_item and begun.setdefault(own, key) != key):
            return False
    return True


def _opener(lines: Sequence[str], number: int) -> Iterator[Slip]:
    """The line opens the group under it and is more, or less, than a key and its colon."""
    line, below = lines[number - 1], line_below(lines, number)
    if indent_of(below) < indent_of(line) or not (KEY.match(below) or ITEM.match(below)):
        return
    for found in (re.fullmatch(pattern, line) for pattern in _OPENERS):
        if found and (meant := f"{found['lead']}{found['key']}:") != line:
            message = "Dòng mở đầu một nhóm không phải là khóa rồi dấu hai chấm"
            yield Slip(Code.YAML_SYNTAX, message, number, f"viết: {meant.strip()}", meant)


def _dash(lines: Sequence[str], number: int) -> Iterator[Slip]:
    """A dash too many, or one that is lost."""
    line, own = lines[number - 1], indent_of(lines[number - 1])
    if found := _DASHED_KEY.fullmatch(line):
        for lead in (found["lead"], found["lead"] + "  "):
            hint = f"viết: {found['entry']}"
            message = "Thừa dấu gạch nối ở đầu dòng"
            yield Slip(Code.YAML_SYNTAX, message, number, hint, lead + found["entry"])
    elif not ITEM.match(line):
        for lead in {own, max(own - 2, 0)}:
            meant = " " * lead + "- " + line.strip()
            message = "Mục của danh sách không mở đầu bằng dấu gạch nối rồi dấu cách"
            yield Slip(Code.YAML_SYNTAX, message, number, f"viết: {meant.strip()}", meant)


def _level(lines: Sequence[str], number: int) -> Iterator[Slip]:
    """An entry that stands too far to the left or to the right."""
    line, above, below = lines[number - 1], line_above(lines, number), line_below(lines, number)
    if not (KEY.match(line) or ITEM.match(line)):
        return
    own, start = indent_of(line), content_of(above)
    around = (start, start + STEP, indent_of(above), indent_of(below), own - STEP, own + STEP)
    items, keys = (open_levels(lines, number, an_item=an_item) for an_item in (True, False))
    for level in dict.fromkeys((*around, *sorted(items | keys))):
        if level >= 0 and level != own:
            message = "Dòng thụt vào không đều với các dòng cùng nhóm"
            yield Slip(Code.YAML_SYNTAX, message, number, EVEN, " " * level + line.strip())


def _quoted(lines: Sequence[str], number: int) -> Iterator[Slip]:
    message = "Giá trị có ký hiệu riêng của YAML mà không đặt trong ngoặc kép"
    if not any(char.isalpha() for char in lines[number - 1].partition(":")[2]):
        return  # a sign alone is no text
    yield to_quote(Code.YAML_SYNTAX, message, number, lines[number - 1])


def _stray(lines: Sequence[str], number: int) -> Iterator[Slip]:
    """A line that is no entry; what stands under it goes with it."""
    if KEY.match(lines[number - 1]) or ITEM.match(lines[number - 1]):
        return
    hint = "sau dấu hai chấm phải có dấu cách; giá trị dài viết trên một dòng"
    for also in (0, *_following(lines, number)):
        yield Slip(Code.YAML_SYNTAX, _NO_ENTRY, number, hint, "", also)


def _homeless(lines: Sequence[str], number: int) -> Iterator[Slip]:
    """Entries under no key: the line that opened their group is gone."""
    line, an_item = lines[number - 1], bool(ITEM.match(lines[number - 1]))
    own, above = indent_of(line), line_above(lines, number)
    at_home = opens(above) and own <= content_of(above) + STEP
    if at_home or not own or not (an_item or KEY.match(line)):
        return
    if own in open_levels(lines, number, an_item=an_item):
        return
    message = "Các dòng từ đây không đứng dưới khóa nào"
    hint = "thêm dòng còn thiếu (khóa rồi dấu hai chấm, hoặc dấu gạch nối) ngay trên dòng này"
    for also in _following(lines, number - 1):
        yield Slip(Code.YAML_SYNTAX, message, number, hint, "", also - 1)


def _following(lines: Sequence[str], number: int) -> Iterator[int]:
    """How many lines after `number` may be what stood under it: up to each shallower line."""
    level: int | None = None
    for at in range(number, len(lines)):
        if is_filled(lines[at]):
            own = indent_of(lines[at])
            if level is not None and own < level:
                yield at - number
            level = own if level is None else min(own, level)
    if level:
        yield len(lines) - number


_LOOKS: tuple[Look, ...] = (
    _opener,
    _dash,
    _level,
    _quoted,
    _stray,
    _homeless,
)
