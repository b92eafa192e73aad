"""What some bind in front of a paper: a cover, a table of contents, a list of abbreviations.

No clause asks for these pages or says how they look. The paper begins with the page at whose top
Quốc hiệu stands; a paper that has lost its own opens with more than a cover has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise import signs
from docgen.recognise.titles import is_quoc_hieu, kind_of
from docgen.recognise.words import opening, pieces
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docgen.ooxml.view import DocumentView, ParagraphView

_TOP = 8  # pieces of lines at the top of a page, one of which is Quốc hiệu where a paper begins
_MOST = 20  # pieces of lines of a cover
_LONGEST = 200  # letters of one
_FARTHEST = 1000  # paragraphs looked at: more than any table of contents has
_OF_PAPER = frozenset({"quoc_hieu", "tieu_ngu", "so_ky_hieu", "trich_yeu_cong_van"})
_CONTENTS = regex(
    r"mục lục|(?:bảng |danh mục |các )*(?:chữ|từ|ký hiệu)[\w, ]{0,40}viết tắt"
    r"|danh mục (?:các )?(?:bảng|biểu|hình)[\w, ]{0,40}"
)
_OF_TEXT = regex(
    r"(?:căn cứ|theo đề nghị|thực hiện|xét|nơi nhận|điều \d)(?!\w)|(?:\d+|[ivx]+|[a-zđ])[.)/]"
    r"|phụ lục|[-+•] "
)
_SAID = (".", ";", ":", ",")
_DATED = regex(r".{2,60},? (?:ngày.{1,20})?tháng .{1,20}năm [\d.…]{1,8}|.{2,60}năm \d{4}")


class _Page(NamedTuple):
    """A page that a break begins: the number of its first paragraph, the pieces printed on it."""

    first: int
    printed: list[str]


def before_paper(view: DocumentView) -> int:
    """How many paragraphs of the body stand on pages before those of the paper; 0 without one."""
    bound = False
    for page in _pages(view):
        if any(map(is_quoc_hieu, page.printed[:_TOP])):
            return page.first if bound else 0
        if page.printed and not (_is_contents(page.printed) or _is_cover(page.printed)):
            return 0
        bound = bound or bool(page.printed)
    return 0


def _pages(view: DocumentView) -> Iterator[_Page]:
    """The pages somebody made to begin, each as far as it is to be looked at."""
    paragraphs = view.paragraphs[:_FARTHEST]
    page = _Page(0, [])
    for number, paragraph in enumerate(paragraphs):
        before, *after = paragraph.displayed.split("\f")
        parted = paragraph.format.page_break_before or _begins_section(view, paragraphs, number)
        if parted and number:
            yield page
            page = _Page(number, [])
        page.printed.extend(_boxed(paragraph))
        page.printed.extend(pieces(before))
        for text in after:
            yield page
            page = _Page(number if text.strip() else number + 1, pieces(text))
        if len(page.printed) > _MOST and not _is_contents(page.printed):
            break
    yield page


def _begins_section(view: DocumentView, paragraphs: Sequence[ParagraphView], number: int) -> bool:
    section = paragraphs[number].section
    parted = number > 0 and paragraphs[number - 1].section != section
    return parted and view.sections[section].kind != "continuous"


def _boxed(paragraph: ParagraphView) -> Iterator[str]:
    for box in paragraph.boxes:
        for inside in box.paragraphs:
            yield from pieces(inside.displayed)


def _is_contents(printed: Sequence[str]) -> bool:
    return _CONTENTS.fullmatch(opening(printed[0]).rstrip(".:")) is not None


def _is_cover(printed: Sequence[str]) -> bool:
    """Whether a page names a paper and says nothing of what is in it."""
    if len(printed) > _MOST:
        return False
    for place, text in enumerate(printed):
        known = signs.of_head(text)
        dated = known == "dia_danh_ngay" and place < len(printed) - 1
        said = text.endswith(_SAID) or len(text) > _LONGEST or _OF_TEXT.match(opening(text))
        if known in _OF_PAPER or dated or said or signs.KINH_GUI.match(opening(text)):
            return False
    return any(map(kind_of, printed)) or _DATED.fullmatch(opening(printed[-1])) is not None
