"""Which norm a document is to be judged by, told by its head; and which it is not."""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING

from docgen.patterns import regex
from docgen.recognise.covers import before_paper
from docgen.recognise.of_doan import is_of_doan
from docgen.recognise.over_number import Placed, over_number
from docgen.recognise.signs import is_noi_nhan
from docgen.recognise.titles import CONG_VAN, LEGAL, TITLES, first_header, is_quoc_hieu, kind_of
from docgen.recognise.words import bare, key, pieces, placed
from docgen.values import NamedTuple
from docgen.vietnamese import phong_bang_ma_cu, tu_bang_ma_cu

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from docgen.ooxml.view import DocumentView, ParagraphView

_HEAD = 60  # pieces of lines a head and a title may take up, blank ones not counted
_NEAR_TITLE = 6  # of which the first may say what an attached text belongs to

_ND30, _HD29 = "nd30", "hd29"
_DANG = key("Đảng Cộng sản Việt Nam")
_DOAN = frozenset(map(key, ("Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh")))
# What stands where the state's papers have Quốc hiệu, of associations beside the Đoàn.
_OF_YOUTH: Mapping[str, str] = MappingProxyType(
    {
        key("Hội Liên hiệp Thanh niên Việt Nam"): "Hội Liên hiệp Thanh niên Việt Nam",
        key("Hội LHTN Việt Nam"): "Hội Liên hiệp Thanh niên Việt Nam",
        key("Hội Sinh viên Việt Nam"): "Hội Sinh viên Việt Nam",
    }
)
_BODY_OF_YOUTH = regex(
    r"(?:(?:bch|ban chấp hành|ban thư ký|ủy ban|đoàn chủ tịch) )?"
    r"(?P<name>hội (?:liên hiệp thanh niên|lhtn|sinh viên))(?!\w)"
)
_BODY_OF_PARTY = regex(
    r"(?:(?:ban thường vụ|văn phòng|ủy ban kiểm tra|ban \w[\w ]{2,20}) )?"
    r"(?:tỉnh|thành|huyện|quận|thị|đảng|chi) ủy(?!\w)|(?:đảng|chi) bộ(?!\w)"
)
_NUMBER_OF_PARTY = regex(r"số\s*:?[\d\s.…_]{0,40}-\s*[^\W\d_]{2,5}\s*/\s*\w.*")
_TIEU_NGU = bare("Độc lập - Tự do")
_FOOT = 60  # pieces of lines that recipients and signature may take up
_FILED = regex(r"[-+•*]?\s*lưu(?!\w)")
# Who signs a paper of the Party, or of a body that follows its form.
_OF_PARTY = regex(
    r"(?:(?:t/?m|k/?t|t/?l|tuq)\b\.?\s*)?"
    r"(?:ban chấp hành|bch|ban thường vụ|btv|ban thường trực|đảng ủy|chi ủy|đảng bộ|chi bộ"
    r"|tỉnh ủy|thành ủy|huyện ủy|quận ủy|(?:phó )?bí thư)(?!\w)"
)
_KINH_GUI, _VE_VIEC = key("Kính gửi"), ("v/v", '"v/v', "“v/v")
_PHU_LUC = regex(r"phụ lục(?: [ivxlc\d]+)?\.?")
_KEM_THEO = regex(r"\((?:ban hành )?kèm theo ")
# Whose head begins so follows rules of its own, though it prints Quốc hiệu.
_OTHER_BODIES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            map(key, ("Tổng Liên đoàn Lao động", "Liên đoàn Lao động", "Công đoàn")),
            "văn bản của tổ chức công đoàn, có quy định thể thức riêng",
        ),
        **dict.fromkeys(
            map(
                key,
                (
                    *("Mặt trận Tổ quốc", "Ủy ban Mặt trận Tổ quốc", "Ủy ban MTTQ"),
                    *("Ban Thường trực Ủy ban MTTQ", "Ban Thường trực Ủy ban Mặt trận Tổ quốc"),
                ),
            ),
            "văn bản của Mặt trận Tổ quốc Việt Nam, có quy định thể thức riêng",
        ),
    }
)
# Decisions and resolutions of law are told by the year in their number.
_WITH_YEAR = regex(
    r"số\s*:?[\d\s.…_]{0,40}/\s*(?:(?:19|20)\d\d|(?:20)?[….]+)\s*"
    r"/\s*(?:nđ|nqlt|nq|ttlt|tt|qđ|ct|l|qh|ubtvqh)(?![^\W\d_])"
)
_LAW_NUMBER = regex(r"(?:luật|pháp lệnh) số\s*:")
# A law and what amended it as one text: Pháp lệnh 01/2012/UBTVQH13 says how it looks.
_CONSOLIDATED = regex(r"số\s*:?[\d\s.…_]{0,40}/\s*vbhn\s*-.*")
_NUMBER = regex(r"số\s*:?[\d\s.…_]{0,40}(?:[-/].*)?")
_DATE = regex(r"ngày[\d\s.…_]{0,40}tháng[\d\s.…_]{0,40}năm")
# How a text begins: its bases, its first number.
_TEXT = regex(r"căn cứ |thực hiện |điều \d|(?:\d+|[ivx]+)[.)](?:\s|$)")
# What people write to an office, in the head that offices use.
_PERSONAL = regex(
    r"đơn(?= (?:xin|đề nghị|đăng ký|khiếu nại|tố cáo|trình bày|yêu cầu|kiến nghị|ứng cử)|$)"
    r"|(?:tờ khai|bản khai|sơ yếu lý lịch|bản (?:tự )?kiểm điểm)(?= |$)"
)
# The sheet a draft is submitted with: each office has its own, the decree names none.
_SHEET = regex(r"phiếu trình(?= |$)")

_NO_PAPER = "không phải văn bản hành chính: không có "
_UNTOLD = "không biết theo quy định nào: không có phần đầu văn bản, mà khối chữ ký là “{}”"
_OLD_CODE = "chữ gõ bằng bảng mã cũ (TCVN3 hoặc VNI), không nhận ra được thể thức"
_FEWEST_OLD, _SHARE_OLD = 8, 10  # words, and one of so many: fewer are names of other tongues
_INTERNAL = (
    "phiếu trình, giấy tờ nội bộ để trình ký: Nghị định 30, Hướng dẫn 29 không quy định thể thức"
)
_ATTACHED = "phụ lục hoặc văn bản kèm theo để ở tệp riêng, không có phần đầu của văn bản"


class Regime(NamedTuple):
    """What rules a document's form: `norm` is the key of a standard, `kind` its type as named.

    `kind` is "" where it is not known. Where `norm` is None the document is not to be judged, and
    `reason` says in Vietnamese what it is; `old_code` when nobody can tell before its letters are
    Unicode.
    """

    norm: str | None
    kind: str
    reason: str | None
    old_code: bool = False


def regime_of(view: DocumentView) -> Regime:
    """The norm a document follows by its head: Quốc hiệu → nd30, the Đoàn's title → hd29.

    Who issues tells the Đoàn's papers under Quốc hiệu.
    """
    head = _head_of(tuple(islice(_pieces(view), _HEAD)))
    kind = head.kind()
    if reason := head.ruled_otherwise(kind):
        return Regime(None, kind, reason)
    if head.is_sheet(kind):
        return Regime(None, "", _INTERNAL)
    if head.is_of_doan():
        return Regime(_HD29, kind, None)
    if reason := head.no_whole_paper(kind):
        return Regime(None, "" if kind == CONG_VAN else kind, reason)
    sent = _has_recipients(view)
    signs = (head.number, head.date, bool(kind), head.tieu_ngu, sent)
    if sum(signs) >= (1 if head.quoc_hieu else 3):
        return Regime(_ND30, kind, None)
    found = _without_head(head, kind, view) if sent else None
    return found or _no_paper(head, kind, view, sent=sent)


def _no_paper(head: _Head, kind: str, view: DocumentView, *, sent: bool) -> Regime:
    """A document that is no paper of an office; `sent` where it names its recipients."""
    if _is_in_old_code(view):
        return Regime(None, kind, _OLD_CODE, old_code=True)
    there = {"Quốc hiệu": head.quoc_hieu, "số và ký hiệu": head.number, "tên loại": bool(kind)}
    lacking = (name for name, found in {**there, "nơi nhận": sent}.items() if not found)
    return Regime(None, kind, _NO_PAPER + ", ".join(lacking))


def _without_head(head: _Head, kind: str, view: DocumentView) -> Regime | None:
    """What a paper follows that has lost its head: title or addressee stand over its recipients.

    They are those of an office where one is the archive; who signs may be of the Party.
    """
    kind = kind or (CONG_VAN if head.addressed else "")
    if not kind or kind in LEGAL.values():
        return None
    listed = tuple(islice(_from_recipients(view), _FOOT))
    if not any(map(_FILED.match, map(key, listed))):
        return None
    signed = next((text for text in listed if _OF_PARTY.match(key(text))), None)
    return (
        Regime(_ND30, kind, None) if signed is None else Regime(None, kind, _UNTOLD.format(signed))
    )


class _Head:
    """The first lines of a document, column by column, and what they say.

    `named` are those that name who issues it, whatever their words.
    """

    def __init__(self, shown: list[str], named: frozenset[int]) -> None:
        self.shown = shown
        self._named = named
        self.keys = [key(text) for text in shown]
        self.quoc_hieu = any(map(is_quoc_hieu, shown))
        self.tieu_ngu = any(bare(text).startswith(_TIEU_NGU) for text in shown)
        self.number = any(map(_NUMBER.fullmatch, self.keys))
        self.date = any(map(_DATE.search, self.keys))
        self.addressed = any(words.startswith(_KINH_GUI) for words in self.keys)

    def kind(self) -> str:
        """The type named by the first title; a letter by whom it is for and what it is about."""
        titles = (text for place, text in enumerate(self.shown) if place not in self._named)
        if titled := next(filter(None, map(kind_of, titles)), ""):
            return titled
        about = any(words.startswith(_VE_VIEC) for words in self.keys)
        return CONG_VAN if about or (self.addressed and self.number) else ""

    def is_of_doan(self) -> bool:
        """Whether the Đoàn issues it: by its own heading, else by the body over the number."""
        if not self.quoc_hieu and not _DOAN.isdisjoint(self.keys):
            return True
        number = next(filter(_NUMBER.fullmatch, self.keys), "")
        return is_of_doan(tuple(self._over_number()), number)

    def _is_of_party(self) -> bool:
        """Whether a body of the Party stands over the number, written as the Party writes it."""
        numbered = any(map(_NUMBER_OF_PARTY.fullmatch, self.keys))
        return numbered and any(map(_BODY_OF_PARTY.match, self._over_number()))

    def _association(self) -> str | None:
        """The association of youth whose heading it has, or whose body over a number as theirs."""
        if self.quoc_hieu or not _DOAN.isdisjoint(self.keys):
            return None
        if titled := next((words for words in self.keys if words in _OF_YOUTH), None):
            return _OF_YOUTH[titled]
        if not any(map(_NUMBER_OF_PARTY.fullmatch, self.keys)):
            return None
        bodies = filter(None, map(_BODY_OF_YOUTH.match, self._over_number()))
        return next((_OF_YOUTH[f"{body['name']} việt nam"] for body in bodies), None)

    def _over_number(self) -> Iterator[str]:
        """The lines over number and title; of a text with neither those under Quốc hiệu alone."""
        ends = (
            place
            for place, words in enumerate(self.keys)
            if _NUMBER.fullmatch(words) or (words in TITLES and place not in self._named)
        )
        yield from self.keys[: next(ends, len(self.keys) if self.quoc_hieu else 0)]

    def ruled_otherwise(self, kind: str) -> str | None:
        """What the paper is when rules of another kind govern its form; else None."""
        if not self.quoc_hieu and (_DANG in self.keys or self._is_of_party()):
            return "văn bản của Đảng Cộng sản Việt Nam, có quy định thể thức riêng"
        if association := self._association():
            return f"văn bản của {association}, có quy định thể thức riêng"
        return self._legal(kind) or self._other_body()

    def is_sheet(self, kind: str) -> bool:
        """Whether it is what a draft is submitted with, of an office or of the Đoàn."""
        if self.number or kind not in {"", CONG_VAN} or self._is_attached():
            return False
        return any(map(_SHEET.match, self.keys))

    def no_whole_paper(self, kind: str) -> str | None:
        """What it is when it has not the head of an office's paper, but opens as something else."""
        if self.number:
            return None
        if self._is_attached():
            return _ATTACHED
        if kind not in {"", CONG_VAN}:
            return None
        personal = next((found[0] for words in self.keys if (found := _PERSONAL.match(words))), "")
        return f"giấy tờ của cá nhân ({personal}), không phải của cơ quan" if personal else None

    def _legal(self, kind: str) -> str | None:
        """What the paper is among those of law; None where it is none."""
        if any(map(_CONSOLIDATED.fullmatch, self.keys)):
            return "văn bản hợp nhất văn bản quy phạm pháp luật, có quy định thể thức riêng"
        number = next((w for w in self.keys if _WITH_YEAR.match(w) or _LAW_NUMBER.match(w)), None)
        if kind in LEGAL.values() and (self.quoc_hieu or number):
            return f"văn bản quy phạm pháp luật ({kind}), có quy định thể thức riêng"
        if number is None or not self.quoc_hieu:
            return None
        shown = self.shown[self.keys.index(number)]
        return (
            f"văn bản quy phạm pháp luật ({kind or 'số'} có năm trong số, ký hiệu: “{shown}”), "
            "có quy định thể thức riêng"
        )

    def _other_body(self) -> str | None:
        """What the paper is by the body named over its number."""
        for words in self._over_number():
            for name, reason in _OTHER_BODIES.items():
                if words.startswith(name):
                    return reason
        return None

    def _is_attached(self) -> bool:
        """Whether it opens as an annex does, or says under its title what it belongs to."""
        if self.quoc_hieu:
            return False
        opening, near = self.keys[:1], self.keys[:_NEAR_TITLE]
        return any(map(_PHU_LUC.fullmatch, opening)) or any(map(_KEM_THEO.match, near))


def _head_of(first: Sequence[Placed]) -> _Head:
    """The lines before the text begins, the one included that says whom it is for."""
    named = over_number(first)
    shown: list[str] = []
    for place, (text, *_) in enumerate(first):
        words = key(text)
        goes_on = text.lstrip()[:1].islower() or place in named  # with a subject, with a name
        if _TEXT.match(words) and not goes_on:
            break
        shown.append(text)
        if words.startswith(_KINH_GUI):
            break
    return _Head(shown, named)


def _pieces(view: DocumentView) -> Iterator[Placed]:
    """The lines of the body column by column, those of text boxes before what they hang on."""
    for paragraph, box in _paragraphs(view):
        for column, text in placed(paragraph.printed):
            yield Placed(text, paragraph, column, box or paragraph.format.frame)


def _texts(view: DocumentView) -> Iterator[str]:
    return (paragraph.printed for paragraph, _ in _paragraphs(view))


def _paragraphs(view: DocumentView) -> Iterator[tuple[ParagraphView, Hashable]]:
    """The paper's paragraphs, each with the text box it stands in, those of a cover left out.

    Before them those of the header of page 1 where Quốc hiệu stands in it.
    """
    header = first_header(view)
    above = () if header is None else header.paragraphs
    if any(is_quoc_hieu(piece) for paragraph in above for piece in paragraph.displayed.split("\n")):
        for paragraph in above:
            yield from _with_boxes(paragraph)
    for paragraph in view.paragraphs[before_paper(view) :]:
        yield from _with_boxes(paragraph)


def _with_boxes(
    paragraph: ParagraphView, box: Hashable = None
) -> Iterator[tuple[ParagraphView, Hashable]]:
    for number, inner in enumerate(paragraph.boxes):
        for inside in inner.paragraphs:
            yield from _with_boxes(inside, (paragraph.source, number))
    yield paragraph, box


def _has_recipients(view: DocumentView) -> bool:
    return next(_from_recipients(view), None) is not None


def _from_recipients(view: DocumentView) -> Iterator[str]:
    """The pieces of lines from the words "Nơi nhận" on."""
    met = False
    for text in _texts(view):
        if not (met or text.lstrip()[:1] in {"N", "n"} or "\t" in text or "\n" in text):
            continue
        for piece in pieces(text):
            met = met or (piece[0] in "Nn" and is_noi_nhan(piece))
            if met:
                yield piece


def _is_in_old_code(view: DocumentView) -> bool:
    """Whether most letters have a font of an old code page, or many words are of one."""
    boxed = (p for box in view.boxes for p in box.paragraphs)
    ink = [run for p in (*view.paragraphs, *boxed) for run in p.runs if run.displayed.strip()]
    old = sum(len(run.displayed) for run in ink if phong_bang_ma_cu(run.format.font))
    if 2 * old > sum(len(run.displayed) for run in ink):
        return True
    text = " ".join(_texts(view))
    words = len(tu_bang_ma_cu(text))
    return words >= _FEWEST_OLD and words * _SHARE_OLD >= len(text.split())
