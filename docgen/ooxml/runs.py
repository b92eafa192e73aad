"""The runs of a paragraph in order, with fields and tracked changes seen through."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docgen.ooxml.markup import w

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element

# Text that is deleted, moved away, or belongs to something else than the line it stands in.
NOT_READ = frozenset({w("del"), w("moveFrom"), w("pPr"), w("rPr"), w("sdtPr")})
_MARKS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}


class RawRun(NamedTuple):
    """Text, the run it came from, and the field it is the result of."""

    text: str
    element: Element
    field: str | None


class RunReader:
    """Reads one paragraph: `runs` and `fields` (upper-case names) after `read`."""

    def __init__(self) -> None:
        self.runs: list[RawRun] = []
        self.fields: list[str] = []
        self._open: list[_Field] = []

    def read(self, parent: Element) -> None:
        """Read the runs under `parent`, whatever wraps them."""
        for child in parent:
            tag = child.tag
            if tag == w("r"):
                self._read_run(child)
            elif tag == w("fldSimple"):
                opened = _Field(child.get(w("instr"), ""), result=True)
                self.fields.append(opened.name)
                self._open.append(opened)
                self.read(child)
                self._open.pop()
            elif tag not in NOT_READ:
                self.read(child)

    def _read_run(self, run: Element) -> None:
        text = ""
        for child in run:
            if child.tag == w("fldChar"):
                text = self._flush(text, run)
                self._field_mark(child.get(w("fldCharType"), ""))
            elif child.tag == w("instrText"):
                if self._open and not self._open[-1].result:
                    self._open[-1].instruction += child.text or ""
            elif not self._open or self._open[-1].result:
                text += text_of(child)
        self._flush(text, run)

    def _flush(self, text: str, run: Element) -> str:
        if text:
            self.runs.append(RawRun(text, run, self._open[-1].name if self._open else None))
        return ""

    def _field_mark(self, kind: str) -> None:
        if kind == "begin":
            self._open.append(_Field(""))
        elif kind == "separate" and self._open:
            self._open[-1].result = True
        elif kind == "end" and self._open:
            self.fields.append(self._open.pop().name)


class _Field:
    def __init__(self, instruction: str, *, result: bool = False) -> None:
        self.instruction = instruction
        self.result = result

    @property
    def name(self) -> str:
        words = self.instruction.split()
        return words[0].upper() if words else ""


def text_of(child: Element) -> str:
    """What a child of a run stands for in the text; "" for what is none."""
    if child.tag == w("t"):
        return child.text or ""
    if child.tag == w("br"):
        return {"page": "\f", "column": "\f"}.get(child.get(w("type"), ""), "\n")
    if child.tag == w("sym"):
        return _symbol(child.get(w("char"), ""))
    return _MARKS.get(str(child.tag), "")


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
