"""The kinds of value a key takes: each reads the text that stands in the file.

Nothing has been guessed before (`loading.yaml_doc`): what is typed is a text, a list or a mapping.
A kind gives the value, or puts a `Fault` into the list it is handed and gives what of it can be
read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Path = tuple[int | str, ...]
"""The keys and places in lists that lead to a value: ("don_vi", 2, "ten")."""

FaultKind = Literal[
    "missing", "unknown", "doubtful", "shape", "empty", "value", "name", "ngay", "tien"
]

UNREAD = object()
"""What a kind gives where nothing of a value could be read."""

DOUBTFUL = object()
"""What stands for a value that is known to be typed wrongly: it is read as nothing."""
_LONGEST_NUMBER = 12  # characters; what is counted in an office has fewer
_GROUP = "phải là nhóm các dòng khóa: giá trị, thụt vào hai dấu cách"
_NO_DASH = "bỏ dấu gạch ở đầu giá trị, hoặc ngoặc vuông quanh nó"
_NO_COLON = "bỏ dấu hai chấm ở cuối; giá trị có dấu hai chấm thì đặt trong ngoặc kép"
_LIST = "phải là danh sách, mỗi dòng một mục bắt đầu bằng dấu gạch"


class Fault(NamedTuple):
    """What is wrong at `path`.

    `said` goes on a sentence that begins with the key ("thang phải là số nguyên, …"); that of a
    "name" is a whole one, and a key that is "missing" or "unknown", or whose value is "doubtful"
    (its fault is said by who knows it), has none. Without a `hint` the key's description is one.
    """

    path: Path
    kind: FaultKind
    said: str = ""
    hint: str | None = None


class Kind:
    """How values of one kind are read."""

    def read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        """The value of what is `typed` at `path`, or what of it can be read."""
        if typed is DOUBTFUL:
            faults.append(Fault(path, "doubtful"))
            return UNREAD
        return self._read(typed, path, faults)

    def read_or_empty(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        """The same, `empty` where nothing can be read."""
        value = self.read(typed, path, faults)
        return self.empty if value is UNREAD else value

    @property
    def empty(self) -> Any:
        """What stands where a required value could not be read: no sound one is the same."""
        return self._empty()

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        raise NotImplementedError

    def _empty(self) -> Any:
        return None


class Text(Kind):
    """A text that is not empty, of a form (`pattern`) or passed by a `check` where one is given.

    `check` says what is wrong with a text, None for nothing; `hint` then says what to do. A text
    that `may_be_number` is one that an editor may take for a number.
    """

    def __init__(
        self,
        pattern: str | None = None,
        *,
        check: Callable[[str], str | None] | None = None,
        hint: str | None = None,
        may_be_number: bool = False,
    ) -> None:
        self.pattern = pattern
        self.may_be_number = may_be_number
        self._check = check
        self._hint = hint

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(typed, str):
            hint = _hint_of_list(typed) if isinstance(typed, list) else _NO_COLON
            faults.append(_shape(path, "phải là một chuỗi", typed, hint))
            return UNREAD
        text = typed.strip()
        if not text:
            faults.append(Fault(path, "empty", " để trống"))
        elif "\n" in text:
            hint = "gõ cả giá trị trên một dòng, bỏ dấu | hoặc > sau dấu hai chấm"
            faults.append(Fault(path, "value", " viết trên nhiều dòng", hint))
        elif self.pattern and not re.fullmatch(self.pattern, text):
            faults.append(Fault(path, "value", f" viết “{typed}” không đúng dạng"))
        elif self._check and (wrong := self._check(text)):
            faults.append(Fault(path, "value", f": {wrong}", self._hint))
        else:
            return text
        return UNREAD

    def _empty(self) -> str:
        return ""


class Number(Kind):
    """A whole number from `least` to `most`."""

    def __init__(self, least: int | None = None, most: int | None = None) -> None:
        self.least = least
        self.most = most

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(typed, str):
            faults.append(_shape(path, "phải là số nguyên", typed))
        elif not re.fullmatch(r"\s*[+-]?[0-9]+\s*", typed):
            faults.append(Fault(path, "value", f" phải là số nguyên, không phải “{typed}”"))
        elif len(typed) > _LONGEST_NUMBER:
            faults.append(Fault(path, "value", f" là số quá lớn: {typed[:_LONGEST_NUMBER]}…"))
        elif self.least is not None and int(typed) < self.least:
            faults.append(Fault(path, "value", f" là {typed}, nhỏ hơn {self.least}"))
        elif self.most is not None and int(typed) > self.most:
            faults.append(Fault(path, "value", f" là {typed}, lớn hơn {self.most}"))
        else:
            return int(typed)
        return UNREAD

    def _empty(self) -> int:
        return 0


class Choice(Kind):
    """One of a few words."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        if typed in self.words:
            return typed
        if isinstance(typed, str):
            hint = f"các giá trị dùng được: {', '.join(self.words)}"
            faults.append(Fault(path, "value", f" không nhận giá trị “{typed}”", hint))
        else:
            faults.append(_shape(path, "phải là một giá trị", typed))
        return UNREAD


class Notation(Kind):
    """A value people write in some notation: a date, an amount, yes and no.

    `parse` raises `ValueError` with the reason in Vietnamese; `kind` is that of the fault then.
    `schema` is the JSON Schema of what may be typed.
    """

    def __init__(
        self, parse: Callable[[str], object], kind: FaultKind, hint: str, schema: dict[str, Any]
    ) -> None:
        self.schema = schema
        self._parse = parse
        self._kind = kind
        self._hint = hint

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(typed, str):
            faults.append(_shape(path, "phải là một giá trị", typed))
            return UNREAD
        if not typed.strip():
            faults.append(Fault(path, "empty", " để trống", self._hint))
            return UNREAD
        try:
            return self._parse(typed)
        except ValueError as error:
            faults.append(Fault(path, self._kind, f": {error}", self._hint))
            return UNREAD


class Many(Kind):
    """A list of values of one kind, `least` of them or more.

    `entry` mends what is typed for one before it is read. Where `one_alone` a single text is a list
    of one.
    """

    def __init__(
        self,
        item: Kind,
        least: int = 0,
        *,
        one_alone: bool = False,
        entry: Callable[[object], object] | None = None,
    ) -> None:
        self.item = item
        self.least = least
        self.one_alone = one_alone
        self._entry = entry

    def at_least(self, least: int) -> Many:
        """The same of so many or more."""
        return Many(self.item, least, one_alone=self.one_alone, entry=self._entry)

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        entries = [typed] if self.one_alone and isinstance(typed, str) else typed
        if not isinstance(entries, list):
            faults.append(Fault(path, "shape", f" {_LIST}"))
            return self.empty
        if self._entry:
            entries = [self._entry(entry) for entry in entries]
        found: list[Fault] = []
        values = tuple(
            self.item.read_or_empty(entry, (*path, k), found) for k, entry in enumerate(entries)
        )
        nothing = len(found) == len(entries) and all(fault.kind == "empty" for fault in found)
        if self.least and nothing:  # said once of the list, not of each entry
            faults.append(Fault(path, "value", " để trống"))
            return self.empty
        faults += found
        return values

    def _empty(self) -> tuple[Any, ...]:
        return (self.item.empty,)


class Named(Kind):
    """Values by names the user gives."""

    def __init__(self, name: Text, value: Kind) -> None:
        self.name = name
        self.value = value

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        if not isinstance(typed, dict):
            hint = 'mỗi giá trị một dòng, đầu dòng không có dấu gạch, ví dụ so_bai: "02"'
            faults.append(Fault(path, "shape", f" {_GROUP}", hint))
            return self.empty
        values = {}
        for name, value in typed.items():
            misspelt: list[Fault] = []
            self.name.read(name, path, misspelt)
            if misspelt:
                hint = "tên bắt đầu bằng chữ thường không dấu, tiếp theo là chữ, số, dấu _"
                faults.append(Fault((*path, name), "name", f"Tên “{name}” viết sai", hint))
            read = self.value.read_or_empty(value, (*path, name), faults)
            if not misspelt:
                values[name] = read
        return values

    def _empty(self) -> dict[str, Any]:
        return {}


class Maybe(Kind):
    """A value that may be left out, None then."""

    def __init__(self, inner: Kind) -> None:
        self.inner = inner

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        return self.inner.read(typed, path, faults)


def no_group(path: Path, keys: Iterable[str]) -> Fault:
    """Something else stands where these keys are to be."""
    return Fault(path, "shape", f" {_GROUP}", f"mỗi khóa một dòng: {', '.join(keys)}")


def _hint_of_list(typed: Sequence[object]) -> str:
    """Brackets and a comma make a list of what was to be one text."""
    if len(typed) > 1 and all(isinstance(entry, str) for entry in typed):
        whole = ", ".join(map(str, typed))
        return f"chỉ ghi một giá trị, không có dấu gạch, ngoặc vuông; có dấu phẩy thì viết: {whole}"
    return _NO_DASH


def _shape(path: Path, wanted: str, typed: object, hint: str | None = None) -> Fault:
    found = "danh sách" if isinstance(typed, list) else "nhóm khóa"
    return Fault(path, "shape", f" {wanted}, không phải {found}", hint)
