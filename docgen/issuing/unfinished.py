"""What shows that a file is not done: comments, open changes, hidden text, unreviewed sentences.

No reason lets any of them pass: what is signed is what the paper shows, and Word mends it at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Finding, Location, Severity
from docgen.issuing.codes import Code
from docgen.ooxml.markup import w
from docgen.ooxml.reading import read_view
from docgen.van_ban import CHUA_CO_SO_NGUOI, RA_SOAT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.ooxml.markup import Element
    from docgen.ooxml.package import Package

_COMMENTS = "word/comments.xml"
_TEXT = ("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes")
_CHANGES = (
    *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "numberingChange"),
    *("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange"),
    *("trPrChange", "tcPrChange"),
)

_OF_THE_CHECKS = frozenset({"KT822", "KT870"})  # left-in changes and hidden text; comments


def said_once(found: Iterable[Finding], form: Iterable[Finding]) -> tuple[Finding, ...]:
    """What the checks say of the form, without what refuses the file among the `found`."""
    refused = any(finding.code == Code.UNFINISHED for finding in found)
    return tuple(f for f in form if not (refused and f.code in _OF_THE_CHECKS))


def unfinished(package: Package, shown: str) -> Iterator[Finding]:
    """An error each for comments, tracked changes and hidden text: a signed file has none."""
    if _COMMENTS in package.parts:
        count = sum(1 for _ in package.xml(_COMMENTS).iter(w("comment")))
        if count:
            hint = "trả lời xong thì xóa hết nhận xét (Review, Delete All Comments) rồi lưu lại"
            yield _finding(f"Tệp còn {count} nhận xét của Word", shown, hint)
    count = sum(1 for part in _texts(package) for _ in package.xml(part).iter(*map(w, _CHANGES)))
    if count:
        hint = "chấp nhận hoặc bỏ từng chỗ (Review, Accept All Changes) rồi lưu lại"
        yield _finding(f"Tệp còn {count} chỗ sửa được theo dõi, chưa chấp nhận", shown, hint)
    paragraphs = read_view(package).paragraphs
    hidden = [run.text for p in paragraphs for run in p.runs if run.format.hidden]
    if said := " ".join("".join(hidden).split()):
        hint = "xóa chữ ấy, hoặc bỏ chọn Hidden (Ctrl+D) để chữ hiện ra, rồi lưu lại"
        yield _finding("Tệp còn chữ ẩn", shown, hint)._replace(current=said)


def unreviewed(package: Package, shown: str) -> Iterator[Finding]:
    """An error for the sentences docgen wrote in somebody's place; no reason lets them pass."""
    paragraphs = (p for part in _texts(package) for p in package.xml(part).iter(w("p")))
    marked = [text for paragraph in paragraphs if RA_SOAT in (text := _text(paragraph))]
    silent = [text for text in marked if CHUA_CO_SO_NGUOI in text]
    hints = (
        f"viết lại từng đoạn có “{RA_SOAT}” rồi bỏ dấu ấy; trong dữ liệu cũng gõ lời văn vào",
        "ghi so_nguoi của đơn vị vào data/co-quan.yaml (không giao chỉ tiêu thì ghi 0) rồi viết "
        "lại báo cáo",
    )
    if marked:
        yield Finding(
            Code.UNREVIEWED,
            Severity.ERROR,
            f"Tệp còn {len(marked)} câu dự thảo chưa rà soát",
            Location(shown),
            "; ".join(hints[len(silent) == len(marked) : 1 + bool(silent)]),
        )


def _texts(package: Package) -> list[str]:
    return [part for part in package.parts if part.startswith(_TEXT) and part.endswith(".xml")]


def _text(paragraph: Element) -> str:
    # A non-breaking space may have come in while somebody typed.
    return " ".join("".join(t.text or "" for t in paragraph.iter(w("t"))).split())


def _finding(message: str, shown: str, hint: str) -> Finding:
    return Finding(Code.UNFINISHED, Severity.ERROR, message, Location(shown), hint)
