"""Page numbers: digits in the middle of the top margin, from the second page, each annex from 1."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from docgen.checks.chu_so_trang import ARABIC, ARABIC_FIELDS, other_figures
from docgen.checks.trang import is_under_margin
from docgen.mending.draft import section_child
from docgen.ooxml.fields import drop_fields, reword_fields
from docgen.ooxml.markup import R, W, w
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.ooxml.runs import OF_LOOK
from docgen.ooxml.text import replace_text, typed_text
from docgen.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from docgen.mending.draft import Draft
    from docgen.mending.mend import Job
    from docgen.ooxml.markup import Element
    from docgen.ooxml.view import MarginText, ParagraphView, SectionView
    from docgen.recognise import Part

_NUMBER = "so_trang"
_ODD, _EVEN = ("default", "số trang"), ("even", "số trang ở trang chẵn")
_AT_THE_TOP = "canh giữa ở đầu trang"
_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
# What may stand round a number and goes with it.
_TRIMMINGS = regex(r"(?i)[\s\-–—~./|()]*(?:trang|page)?[\s:\-–—~./|()]*(?:trên|of)?[\s\-–—~./|()]*")
_BLANK = regex(r"\s*")
_FIGURES = regex(r"\\\*\s*(\w+)\s*")  # what a field asks for
_KEPT = ARABIC_FIELDS | set(map(str.casefold, OF_LOOK))
_TYPED = regex(r"[\s\-–—]*\d{1,3}[\s\-–—]*")  # the number of one page, on every page
_SPEAKS_OF_IT = regex(r"(?i)\b(?:trang|page)\b")


def add(draft: Draft, job: Job) -> None:
    """A number in the header of every section that prints none, of its even pages apart."""
    given: set[tuple[str, str | None]] = set()
    apart = draft.paper.view.settings.even_and_odd
    of_kind = (_ODD, _EVEN) if apart else (_ODD,)
    for section in (s for _, sections in _parts(draft) for s in sections):
        for kind, what in of_kind:
            header, footer = section.header_on(kind), section.footer_on(kind)
            part = None if header is None else header.part
            if _counts(header) or _counts(footer) or _is_put(draft, header):
                continue
            if (kind, part) not in given:
                said = "số gõ tay" if _only(header, _TYPED) else "không có"
                _put(draft, section, header, kind)
                draft.note(job, None, what, said, _AT_THE_TOP)
            given.add((kind, part))


def _counts(text: MarginText | None) -> bool:
    return text is not None and text.has_page_number


def _is_put(draft: Draft, header: MarginText | None) -> bool:
    """Whether the fault of another part, which shares the header, has been mended there."""
    if header is None or header.part not in draft.paper.package.parts:
        return False
    fields = draft.root(header.part).iter(w("fldSimple"))
    return any(field.get(w("instr"), "").split()[:1] == ["PAGE"] for field in fields)


def _only(header: MarginText | None, pattern: re.Pattern[str]) -> bool:
    """Whether a header is one paragraph that says nothing else."""
    if header is None or len(header.paragraphs) != 1:
        return False
    (paragraph,) = header.paragraphs
    return not paragraph.boxes and pattern.fullmatch(paragraph.text) is not None


def _put(
    draft: Draft, section: SectionView, header: MarginText | None, kind: str = "default"
) -> None:
    if _is_put(draft, header):
        return
    # One that is named and not there is as good as none.
    if header is None or header.part not in draft.paper.package.parts:
        root = etree.Element(w("hdr"), nsmap={"w": W, "r": R})
        root.append(_number(draft))
        _name(draft, section, "header", kind, draft.add_part("header", root))
        return
    root = draft.root(header.part)
    paragraphs = header.paragraphs
    if _only(header, _BLANK) or _only(header, _TYPED):
        parent = draft.paragraph(paragraphs[0]).getparent()
        assert parent is not None  # noqa: S101 -- a header holds its paragraphs
        parent.replace(draft.paragraph(paragraphs[0]), _number(draft))
    else:
        root.insert(0, _number(draft))


def _number(draft: Draft) -> Element:
    """A paragraph of nothing but the number, as the norm wants it to look."""
    standard = draft.paper.standard
    style = draft.paper.view.styles.get(standard.component(_NUMBER).style)
    paragraph = etree.Element(w("p"))
    field = etree.SubElement(paragraph, w("fldSimple"), {w("instr"): " PAGE "})
    run = etree.SubElement(field, w("r"))
    etree.SubElement(run, w("t")).text = "2"
    if style is not None:
        named = etree.Element(w("pPr"))
        etree.SubElement(named, w("pStyle"), {w("val"): style.id})
        paragraph.insert(0, named)
        return paragraph
    for requirement in standard.requirements:
        prop = PROPERTIES[requirement.prop]
        if requirement.target == _NUMBER and requirement.prop != "case":
            prop.write(run if prop.kind == "run" else paragraph, requirement.choose)
    for key in ("first_line", "before", "after"):
        PROPERTIES[key].write(paragraph, 0.0)
    return paragraph


def _name(draft: Draft, section: SectionView, kind: str, pages: str, identifier: str) -> None:
    """Let a section name a part as its header or footer of those pages."""
    element = draft.section(section)
    tag = w(f"{kind}Reference")
    for old in element.findall(tag):
        if old.get(w("type"), "default") == pages:
            element.remove(old)
    made = element.makeelement(tag, {w("type"): pages, f"{{{R}}}id": identifier})
    element.insert(0, made)


def hide_first(draft: Draft, job: Job) -> None:
    """No number on the first page of the paper and of each annex; what else stands there stays."""
    for _, sections in _parts(draft):
        first = sections[0]
        shown = first.header_on("first" if first.title_page else "default")
        if shown is None or not shown.has_page_number:
            continue
        if not first.title_page:
            _first_page_of_its_own(draft, first, shown)
        elif any(h.part == shown.part and h.kind != "first" for h in first.headers):
            _copy(draft, first, "header", shown)
        else:
            _clear(_every(shown), draft.paragraph)
        draft.note(job, None, "số trang ở trang thứ nhất", "có", "không")


def _first_page_of_its_own(draft: Draft, section: SectionView, header: MarginText) -> None:
    titled = section_child(draft.section(section), "titlePg")
    titled.attrib.pop(w("val"), "")
    if _says_more(header) or section.header_on("first") is not None:
        _copy(draft, section, "header", header)
    footer = section.footer_on("default")
    if footer is not None and (_says_more(footer) or section.footer_on("first") is not None):
        _copy(draft, section, "footer", footer)


def _says_more(text: MarginText) -> bool:
    """Whether a header or footer holds anything but a number."""
    paragraphs = _every(text)
    beside = ("".join(run.text for run in p.runs if run.field not in _FIELDS) for p in paragraphs)
    drawn = any(p.pictures or p.lines for p in paragraphs)
    return drawn or not all(map(_TRIMMINGS.fullmatch, beside))


def _every(text: MarginText) -> tuple[ParagraphView, ...]:
    """The paragraphs of a header or footer, those in its text boxes too."""
    return (*text.paragraphs, *(p for box in text.boxes for p in box.paragraphs))


def _copy(draft: Draft, section: SectionView, kind: str, text: MarginText) -> None:
    """A header or footer of the first page: what the other pages have, without the number."""
    original = draft.paper.package.xml(text.part)
    root = deepcopy(original)

    def find(view: ParagraphView) -> Element:
        return view.source.find(root)

    _clear(_every(text), find)
    _name(draft, section, kind, "first", draft.add_part(kind, root, like=text.part))


def _clear(paragraphs: Iterable[ParagraphView], find: Callable[[ParagraphView], Element]) -> bool:
    """Take the number out of these paragraphs; whether all of them are rid of it.

    One that goes on about it in words the number stands in ("Trang 2 của Sở") is left as it is.
    """
    rid = True
    numbered = [find(view) for view in paragraphs if not _FIELDS.isdisjoint(view.fields)]
    for element in numbered:
        rest = deepcopy(element)
        drop_fields(rest, _FIELDS)
        left = typed_text(rest)
        if _SPEAKS_OF_IT.search(left) and not _TRIMMINGS.fullmatch(left):
            rid = False
            continue
        drop_fields(element, _FIELDS)
        if left and _TRIMMINGS.fullmatch(left):
            replace_text(element, 0, len(left), "")
    return rid


def to_the_top(draft: Draft, job: Job) -> None:
    """A number of the footer goes, for the header to have one; one in the header to its middle."""
    for view in job.paragraphs:
        element = draft.paragraph(view)
        blanks = re.match(r"\t+", typed_text(element))
        if blanks:
            replace_text(element, 0, blanks.end(), "")
        align = PROPERTIES["align"]
        align.write(element, "giua")
        draft.note(job, view, align.name, format_value(align, view.format.align), "canh giữa")
    if job.paragraphs:
        return
    seen: set[str] = set()
    for section in draft.paper.view.sections:
        _raise_header(draft, job, section)
        header = section.header_on("default")
        for footer in section.footers:
            if footer.has_page_number and footer.part not in seen:
                seen.add(footer.part)
                if _clear(_every(footer), draft.paragraph):
                    if not _counts(header) and (header is None or header.part not in seen):
                        _put(draft, section, header)
                        seen.update(() if header is None else (header.part,))
                        draft.note(job, None, "số trang", "ở chân trang", _AT_THE_TOP)
                    else:
                        draft.note(job, None, "số trang ở chân trang", "có", "không")


def _raise_header(draft: Draft, job: Job, section: SectionView) -> None:
    """A header that begins under the upper margin begins half way up in it."""
    if not is_under_margin(section, draft.paper):
        return
    height = PROPERTIES["header"]
    right = section.format.margin_top / 2
    height.write(draft.section(section), right)
    said = (format_value(height, value) for value in (section.format.header, right))
    draft.note(job, None, height.name, *said)


def restart(draft: Draft, job: Job) -> None:
    """The pages of an annex count from 1."""
    for part, sections in _parts(draft):
        start = sections[0].page_start
        if part.number and start != 1:
            numbers = section_child(draft.section(sections[0]), "pgNumType")
            numbers.set(w("start"), "1")
            said = "nối tiếp phần trước" if start is None else f"từ {start}"
            draft.note(job, None, "đánh số trang", said, "từ 1")


def run_on(draft: Draft, job: Job) -> None:
    """A paper counts from 1; in it, as in an annex, every page shows its number, the next one."""
    for part, sections in _parts(draft):
        start = sections[0].page_start
        if not part.number and start not in (None, 1):
            _count_on(draft, sections[0])
            draft.note(job, None, "đánh số trang", f"từ {start}", "từ 1")
        for section in sections[1:]:
            if section.kind == "continuous":
                continue
            element = draft.section(section)
            titled = element.find(w("titlePg"))
            if titled is not None and not _counts(section.header_on("first")):
                element.remove(titled)
                draft.note(job, None, "trang đầu của phần không hiển thị số", "có", "không")
            if section.page_start is not None:
                _count_on(draft, section)
                said = f"lại từ {section.page_start}"
                draft.note(job, None, "đánh số trang", said, "liên tục")


def in_digits(draft: Draft, job: Job) -> None:
    """Numbers are counted in digits, whether the section or the number itself asks for others."""
    for _, sections in _parts(draft):
        for section in sections:
            figures = other_figures(section)
            if figures is None:
                continue
            numbers = draft.section(section).find(w("pgNumType"))
            if numbers is not None:
                numbers.attrib.pop(w("fmt"), "")
            for text in (*section.headers, *section.footers):
                for view in _every(text):
                    reword_fields(draft.paragraph(view), _without_figures)
            draft.note(job, None, "số trang", figures, ARABIC)


def _without_figures(instruction: str) -> str:
    if not instruction.strip().upper().startswith("PAGE "):
        return instruction
    return _FIGURES.sub(lambda asked: asked[0] if asked[1].casefold() in _KEPT else "", instruction)


def _count_on(draft: Draft, section: SectionView) -> None:
    numbers = section_child(draft.section(section), "pgNumType")
    numbers.attrib.pop(w("start"), "")


def _parts(draft: Draft) -> Iterator[tuple[Part, list[SectionView]]]:
    for part in draft.paper.recognised.parts:
        sections = [draft.paper.view.sections[index] for index in part.sections]
        if sections:
            yield part, sections
