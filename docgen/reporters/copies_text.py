"""What was mended in a file, or would be: from → to, texts as a pair of lines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from unicodedata import category, normalize

from docgen.vietnamese import CHU_GIONG

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.inspection import Copy, Inspected, Kept
    from docgen.mending import Change


def commented_line(file: Inspected) -> str:
    """Where the findings of a file can be read as comments."""
    if file.copy is None or not file.findings:
        return f"{file.path}: không có gì để chú thích"
    if file.copy.refused is not None:
        return f"{file.path}: không ghi: {file.copy.refused}"
    return f"{file.path}: {len(file.findings)} chú thích, ghi vào {file.copy.path}"


def copy_lines(copy: Copy) -> Iterator[str]:
    """The lines about a copy that stand under its file's name."""
    if copy.refused is not None:
        yield f"không ghi: {copy.refused}" if copy.changes else f"không sửa: {copy.refused}"
    if copy.changes:
        yield f"{_number(copy)} {_where(copy)}".rstrip()
    yield from (f"  {line}" for line in _changes(copy))
    for kept in dict.fromkeys(copy.kept):
        yield f"không tự sửa được: {_name(kept)} – {kept.reason}"


def _number(copy: Copy) -> str:
    return f"{'sẽ' if copy.path is None else 'đã'} sửa {len(copy.changes)} chỗ"


def _where(copy: Copy) -> str:
    return "" if copy.path is None else f"trong {copy.path}"


def _name(kept: Kept) -> str:
    return f"{kept.finding.code} {kept.finding.message}"


def _changes(copy: Copy) -> Iterator[str]:
    """In the order they were made; those that are alike but for their place as one."""
    changes = [_told(change) for change in copy.changes]
    alike = Counter(change._replace(place=None) for change in changes)
    for change in changes:
        number = alike.pop(change._replace(place=None), 0)
        if not number:
            continue
        yield from _one(change, number)


def _told(change: Change) -> Change:
    """A change of text that looks the same before and after, by what is not seen of it."""
    before, after = change.before, change.after
    if change.what or before == after:
        return change
    if normalize("NFC", before) == normalize("NFC", after):
        return change._replace(what="chữ và dấu", before="gõ tách rời", after="dựng sẵn")
    if _printed(before) == _printed(after):
        return change._replace(what="ký tự không nhìn thấy", before="có", after="không")
    if len(before) != len(after):
        return change
    turned = {a: b for a, b in zip(before, after, strict=True) if a != b}
    if any(CHU_GIONG.get(ord(a)) != ord(b) for a, b in turned.items()):
        return change
    what = "chữ trông giống"
    return change._replace(what=what, before=_numbers(turned), after=_numbers(turned.values()))


def _numbers(letters: Iterable[str]) -> str:
    return ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)


def _printed(text: str) -> str:
    return "".join(letter for letter in text if category(letter) != "Cf")


def _one(change: Change, number: int) -> Iterator[str]:
    place = f" {change.place}" if change.place else ""
    more = f" (và {number - 1} chỗ nữa)" if number > 1 else ""
    if change.what:
        yield f"{change.code}{place}{more}: {change.what}: {change.before} → {change.after}"
        return
    yield f"{change.code}{place}{more}:"
    yield f"  - {_shown(change.before)}"
    yield f"  + {_shown(change.after)}"


def _shown(text: str) -> str:
    """On one line, as a paragraph is broken."""
    return text.replace("\n", " ⏎ ").replace("\t", " ⇥ ")
