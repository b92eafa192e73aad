"""What shows that people are still at work on a file: comments, changes nobody has accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.codes import Code
from docgen.ooxml.markup import w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.ooxml.package import Package

_COMMENTS = "word/comments.xml"
_TEXT = ("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes")
_CHANGES = (
    *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange"),
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange"),
    *("trPrChange", "tcPrChange"),
)


def unfinished(package: Package, shown: str) -> Iterator[Finding]:
    """An error for the comments, one for the tracked changes: a signed file has neither."""
    if _COMMENTS in package.parts:
        count = sum(1 for _ in package.xml(_COMMENTS).iter(w("comment")))
        if count:
            hint = "trả lời xong thì xóa hết nhận xét (Review, Delete All Comments) rồi lưu lại"
            yield _finding(f"Tệp còn {count} nhận xét của Word", shown, hint)
    texts = (part for part in package.parts if part.startswith(_TEXT) and part.endswith(".xml"))
    count = sum(1 for part in texts for _ in package.xml(part).iter(*map(w, _CHANGES)))
    if count:
        hint = "chấp nhận hoặc bỏ từng chỗ (Review, Accept All Changes) rồi lưu lại"
        yield _finding(f"Tệp còn {count} chỗ sửa được theo dõi, chưa chấp nhận", shown, hint)


def _finding(message: str, shown: str, hint: str) -> Finding:
    return Finding(Code.UNFINISHED, Severity.ERROR, message, Location(shown), hint)
