"""The runs of a paragraph in order, with fields and tracked changes seen through."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.ooxml.markup import ALTERNATE, MATH, chosen, w
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.ooxml.markup import Element

_CHANGES = frozenset({w("ins"), w("del"), w("moveFrom"), w("moveTo")})
# What runs may stand in (17.3.1.22); anything else is no text of the line: deleted, moved away,
# a property, or of a namespace nobody knows.
AROUND_RUNS = frozenset(
    w(name)
    for name in (
        "hyperlink",
        "ins",
        "moveTo",
        "smartTag",
        "customXml",
        "sdt",
        "sdtContent",
        "dir",
        "bdo",
        "fldSimple",
    )
)
_DRAWN = frozenset({w("drawing"), w("pict"), w("object")})
_NO_BREAK = "\u2011"
_MARKS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): _NO_BREAK,
    w("softHyphen"): "\u00ad",
}
_R, _T, _BR, _SYM, _RPR = w("r"), w("t"), w("br"), w("sym"), w("rPr")
_FIELD_MARK, _INSTRUCTION, _SIMPLE = w("fldChar"), w("instrText"), w("fldSimple")
_PAGE, _RUBY, _RUBY_BASE = w("pgNum"), w("ruby"), w("rubyBase")
_MATH, _MATH_RUN, _MATH_TEXT = f"{{{MATH}}}", f"{{{MATH}}}r", f"{{{MATH}}}t"


# Fields Word computes each time it lays out a page, whether the file holds a result or not.
_COUNTED = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
OF_LOOK = frozenset({"MERGEFORMAT", "CHARFORMAT", "CAPS", "FIRSTCAP", "LOWER", "UPPER"})


class RawRun(NamedTuple):
    """Text, the `w:rPr` of the run it came from, its field; `math` of a formula.

    Of a number that is counted only when it is printed the text is "", the run that which says it.
    """

    text: str
    rpr: Element | None
    field: str | None
    math: bool = False


class RunReader:
    """Reads one paragraph: `runs`, `fields` (upper-case names) and what is `drawn` after `read`.

    `changed` when a tracked change stands in it.
    """

    def __init__(self) -> None:
        self.runs: list[RawRun] = []
        self.fields: list[str] = []
        self.drawn: list[Element] = []
        self.changed = False
        self._open: list[_Field] = []

    def read(self, paragraph: Element) -> None:
        """Read the runs of a paragraph, whatever wraps them."""
        self._read(paragraph)
        # A field that ends in a later paragraph (a table of contents) has begun here.
        for opened in self._open:
            if opened.result:
                self.fields += opened.names

    def _read(self, parent: Element) -> None:
        for child in parent:
            tag = child.tag
            if tag == _R:
                self._read_run(child, None)
                continue
            if tag in _CHANGES:
                self.changed = True
            if tag == _SIMPLE:
                opened = _Field(child.get(w("instr"), ""), result=True)
                self.fields += opened.names
                depth = len(self._open)
                self._open.append(opened)
                self._read(child)
                del self._open[depth:]
            elif tag in AROUND_RUNS:
                self._read(child)
            elif tag == ALTERNATE:
                branch = chosen(child)
                if branch is not None:
                    self._read(branch)
            elif tag.startswith(_MATH):
                self._read_math(child)

    def _read_run(self, holder: Element, rpr: Element | None) -> None:
        text = ""
        for child in holder:
            tag = child.tag
            if tag == _RPR:
                rpr = child if rpr is None else rpr
            elif tag == _T:
                if self._shows():
                    text += child.text or ""
            elif tag == _FIELD_MARK:
                text = self._flush(text, rpr)
                self._field_mark(child.get(w("fldCharType"), ""))
            elif tag == _INSTRUCTION:
                if self._open and not self._open[-1].result:
                    self._open[-1].say(child.text or "", rpr)
            elif tag in _SPECIAL:
                text = self._flush(text, rpr)
                self._read_special(child, rpr)
            elif self._shows():
                text += text_of(child)
        self._flush(text, rpr)

    def _read_special(self, child: Element, rpr: Element | None) -> None:
        tag = child.tag
        if tag in _DRAWN:
            self.drawn.append(child)
        elif tag == _PAGE:
            self.fields.append("PAGE")
            self.runs.append(RawRun("", rpr, "PAGE"))
        elif tag == _RUBY:
            for base in child.iterfind(_RUBY_BASE):
                self._read(base)
        else:
            branch = chosen(child)
            if branch is not None:
                self._read_run(branch, rpr)

    def _read_math(self, element: Element) -> None:
        for run in element.iter(_MATH_RUN):
            text = "".join(part.text or "" for part in run.iterfind(_MATH_TEXT))
            if text:
                field = self._open[-1].shown if self._open else None
                self.runs.append(RawRun(text, run.find(_RPR), field, math=True))

    def _flush(self, text: str, rpr: Element | None) -> str:
        if text:
            field = self._open[-1].shown if self._open else None
            self.runs.append(RawRun(with_plain_hyphens(text), rpr, field))
        return ""

    def _field_mark(self, kind: str) -> None:
        if kind == "begin":
            self._open.append(_Field("", before=len(self.runs)))
        elif kind == "separate" and self._open:
            self._open[-1].result = True
        elif kind == "end" and self._open:
            self._close(self._open.pop())

    def _shows(self) -> bool:
        """Whether what stands here is printed: in no field, or in the results of all around it."""
        return all(field.result for field in self._open)

    def _close(self, field: _Field) -> None:
        self.fields += field.names
        if not self._shows():
            if field.shown in _COUNTED:
                self._open[-1].counted = field.shown
            return
        shows_nothing = len(self.runs) == field.before
        if shows_nothing and field.shown in _COUNTED:
            self.runs.append(RawRun("", field.rpr, field.shown))


_SPECIAL = _DRAWN | {_PAGE, _RUBY, ALTERNATE}


class _Field:
    """A field that has begun: `before` runs stood before it.

    `rpr` is that of the run its instruction begins with. `counted` is the field of a number that
    its instruction asks for, as { IF { PAGE } > 1 "{ PAGE }" } does.
    """

    def __init__(self, instruction: str, *, before: int = 0, result: bool = False) -> None:
        self.instruction = instruction
        self.result = result
        self.before = before
        self.rpr: Element | None = None
        self.counted = ""

    def say(self, words: str, rpr: Element | None) -> None:
        """More of the instruction, from a run of this format."""
        if not self.instruction.strip():
            self.rpr = rpr
        self.instruction += words

    @property
    def name(self) -> str:
        words = self.instruction.split()
        return words[0].upper() if words else ""

    @property
    def shown(self) -> str:
        """The name of the field whose result it shows."""
        return self.counted or self.name

    @property
    def names(self) -> list[str]:
        """Its name, and that of a page number with the figures it asks for: "PAGE ROMAN"."""
        if self.name != "PAGE":
            return [self.name]
        asked = re.findall(r"\\\*\s*(\w+)", self.instruction)
        return ["PAGE", *(f"PAGE {word.upper()}" for word in asked if word.upper() not in OF_LOOK)]


def with_plain_hyphens(text: str) -> str:
    """The text with the hyphen that lets no line break as the hyphen it prints as."""
    return text.replace(_NO_BREAK, "-")


def text_of(child: Element) -> str:
    """What a child of a run stands for in the text; "" for what is none."""
    tag = child.tag
    if tag == _T:
        return child.text or ""
    if tag == _BR:
        return {"page": "\f", "column": "\v"}.get(child.get(w("type"), ""), "\n")
    if tag == _SYM:
        return _symbol(child.get(w("char"), ""))
    return _MARKS.get(str(tag), "")


def _symbol(code: str) -> str:
    try:
        character = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return "" if "\ud800" <= character <= "\udfff" else character
