"""VH01x: sentences begin with a capital (Phụ lục II, Mục I)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from docgen.checks.cho_sai import Spot, as_faults
from docgen.checks.van_xuoi import word_before
from docgen.patterns import regex
from docgen.recognise.bases import goes_on
from docgen.standards.nd30.viet_hoa import VIET_TAT_NHU_AM_TIET
from docgen.vietnamese import CHU_HOA, KHONG_NGAT, la_am_tiet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from docgen.checks.fault import Fault, Paper
    from docgen.checks.van_xuoi import Said
    from docgen.ooxml.view import ParagraphView

# Whose wording is a sentence or a title. Headings in capitals are judged by their case.
_SENTENCES = frozenset({"can_cu", "dieu", "khoan", "khoan_tieu_de"})
_ITEMS = frozenset({"diem", "gach_dau_dong"})
_LISTED = frozenset({"noi_nhan_danh_sach", "kinh_gui_noi"})
_WORDED = frozenset({"so_ky_hieu", "kinh_gui", "noi_nhan"})  # "Số:", "Kính gửi:", "Nơi nhận:"
_SUBJECT = "trich_yeu"  # "một câu ngắn gọn hoặc một cụm từ" (PL I, II.5.a): no sentence for sure
_RUNNING = _SENTENCES | _ITEMS | {"loi_van"}
_LABEL = regex(
    r"\s*(?:Điều\s+\d+\w?[.:]|\d+(?:\.\d+)*[.)/]|[^\W\d_][.)/](?=\s)|[^\W\d_]\)|[^\W\d_]\s*[-–:](?=\s)"
    rf"|(?-i:[a-zđ](?=\s+[{CHU_HOA}]))|[-–—+•*])?\s*",
    re.IGNORECASE,
)
_WORD = regex(r"([^\W\d_]+)(?=[\s,;:.]|$)")
_NEXT = regex(r"[.?!] +([^\W\d_]+)(?![\w@/.-])")
_ENDS = (".", "?", "!")
# Under these a text begins. A line that a mark leaves open, or one without a mark at its own end,
# may be the rest of what stands above it, typed in two paragraphs.
_OVER_TEXT = frozenset({"trich_yeu", "kinh_gui", "kinh_gui_noi", "muc", "khoan_tieu_de"})
_LEFT_OPEN = (",", ";", ":", "-", "–", "(")
_ENDED = (*_ENDS, ":", ";")


def opening(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục I. Xuống dòng thì chữ cái đầu của câu viết hoa.

    Đúng: 1. Tiếp tục nâng cao nhận thức của công chức.
    Sai: 1. tiếp tục nâng cao nhận thức của công chức.
    """
    sentences, _ = _parted(paper)
    begun = (*sentences, *_under_headings(paper))
    yield from as_faults(_begun_small(begun), "Đầu câu “{}” không viết hoa")


def opening_of_item(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục I. Mỗi ý của danh sách, nơi nhận, trích yếu dưới tên loại bắt đầu bằng chữ hoa.

    Đúng: - Các phòng, trung tâm thuộc Sở; Về việc thành lập Tổ công tác
    Sai: - các phòng, trung tâm thuộc Sở; về việc thành lập Tổ công tác
    """
    _, items = _parted(paper)
    worded = (one for one in paper.van_xuoi.written.said if one.component in _WORDED)
    said = (*worded, *_subjects(paper), *items, *_recipients(paper))
    yield from as_faults(_begun_small(said), "Đầu dòng “{}” không viết hoa")


def _subjects(paper: Paper) -> Iterator[Said]:
    """Where the subject under each title begins; its other lines go on with it."""
    firsts = {part.of(_SUBJECT)[0].source for part in paper.recognised.parts if part.of(_SUBJECT)}
    written = paper.van_xuoi.written.said
    yield from (one for one in written if one.paragraph.source in firsts)


def _recipients(paper: Paper) -> Iterator[Said]:
    """Those after a dash; a line without one goes on with the line above."""
    for one in paper.van_xuoi.written.said:
        if one.component in _LISTED and one.text.lstrip().startswith("-"):
            yield one


def _parted(paper: Paper) -> tuple[list[Said], list[Said]]:
    """What surely begins a sentence, and the items of lists, which may go on with one."""
    sentences: list[Said] = []
    items: list[Said] = []
    above: Said | None = None
    for one in paper.van_xuoi.prose:
        after_stop = above is not None and above.text.rstrip().endswith(_ENDS)
        if _is_rest_of_basis(one, above):
            pass  # typed in two paragraphs: no sentence begins here
        elif one.component in _SENTENCES or (one.component == "loi_van" and after_stop):
            sentences.append(one)
        elif one.component in _ITEMS:
            items.append(one)
        above = one
    return sentences, items


def _under_headings(paper: Paper) -> Iterator[Said]:
    """The paragraphs of text right under a subject, an addressee or a heading."""
    for above, one in pairwise(paper.van_xuoi.every.said):
        if one.component != "loi_van" or above.component not in _OVER_TEXT:
            continue
        left_open = above.text.rstrip().endswith(_LEFT_OPEN)
        whole = one.text.rstrip().endswith(_ENDED) and not _is_set_apart(one.paragraph)
        if whole and not left_open:
            yield one._replace(text=one.text.replace(KHONG_NGAT, " "))


def _is_set_apart(paragraph: ParagraphView) -> bool:
    """Whether it looks as a title does, whose second line it may be."""
    return paragraph.format.align == "giua" or all(run.bold for run in paragraph.run_formats)


def _is_rest_of_basis(one: Said, above: Said | None) -> bool:
    bases = above is not None and one.component == above.component == "can_cu"
    return bases and above is not None and goes_on(above.text, one.text)


def _begun_small(said: Iterable[Said]) -> Iterator[Spot]:
    """First words that begin small; one that is no syllable may be a name ("eOffice")."""
    for one in said:
        for first in begun_small(one.text):
            yield Spot(one.paragraph, first[1], first[1].capitalize())


def begun_small(text: str) -> Iterator[re.Match[str]]:
    """The first word of a text after its number, where it begins small: the group 1."""
    label = _LABEL.match(text)
    first = _WORD.match(text, label.end() if label else 0)
    if first and first[1][0].islower() and la_am_tiet(first[1]):
        yield first


def next_sentence(paper: Paper) -> Iterator[Fault]:
    """PL II, Mục I. Sau dấu chấm, dấu chấm hỏi, dấu chấm than viết hoa chữ cái đầu của câu.

    Đúng: Các đơn vị hoàn thành đúng hạn. Văn phòng tổng hợp.
    Sai: Các đơn vị hoàn thành đúng hạn. văn phòng tổng hợp.
    """
    yield from as_faults(_after_stops(paper), "Sau dấu kết câu “{}” không viết hoa")


def _after_stops(paper: Paper) -> Iterator[Spot]:
    for one in (said for said in paper.van_xuoi.prose if said.component in _RUNNING):
        for first in small_after_stops(one.text):
            yield Spot(one.paragraph, first[1], first[1].capitalize())


def small_after_stops(text: str) -> Iterator[re.Match[str]]:
    """Words that begin a sentence small within a text: the group 1 of each."""
    for match in _NEXT.finditer(text):
        first, before = match[1], word_before(text, match.start())
        if first[0].islower() and la_am_tiet(first) and _ends_sentence(before):
            yield match


def _ends_sentence(word: str) -> bool:
    """Whether it is a whole word, not a letter, a Roman number or an abbreviation."""
    if len(word) < 2 or word.isupper() or word.lower() in VIET_TAT_NHU_AM_TIET:
        return False
    return la_am_tiet(word)
