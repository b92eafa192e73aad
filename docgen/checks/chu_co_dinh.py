"""TT020–TT022: the words of the head that the norm fixes."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from docgen.checks.fault import Fault
from docgen.recognise.signs import of_head
from docgen.recognise.titles import slipped
from docgen.vietnamese import CHU_GIONG, chuan_dau, cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

_DRAFT = "du_thao"
# On paper a dash looks much like the hyphen that Word makes it of.
_HYPHENS = "dùng dấu gạch nối (phím -), cách hai bên; Word tự đổi thành dấu – thì bấm Ctrl+Z"


def quoc_hieu(paper: Paper) -> Iterator[Fault]:
    """Mục II.1.a. Quốc hiệu là “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”; HÒA, HOÀ đều được.

    Đúng: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Sai: CỘNG HÒA XHCN VIỆT NAM
    """
    yield from other_words(paper, "quoc_hieu")


def other_words(paper: Paper, component: str) -> Iterator[Fault]:
    """The paragraphs of the component that say something else than the norm fixes; any case."""
    wanted = paper.standard.fixed[component]
    for paragraph in paper.recognised.components.get(component, ()):
        text = paragraph.displayed
        # Of letters that only look like ours another check speaks.
        if text.strip() and not cung_chu(text.translate(CHU_GIONG), wanted):
            message = f"{paper.standard.component(component).name} viết sai"
            yield Fault(message, at=paragraph, current=text, required=wanted)


def tieu_ngu(paper: Paper) -> Iterator[Fault]:
    """Mục II.1.b. Tiêu ngữ là “Độc lập - Tự do - Hạnh phúc”, gạch nối có cách chữ hai bên.

    Đúng: Độc lập - Tự do - Hạnh phúc
    Sai: Độc lập-Tự do-Hạnh phúc
    """
    wanted = paper.standard.fixed["tieu_ngu"]
    for paragraph in paper.recognised.components.get("tieu_ngu", ()):
        text = chuan_dau(unicodedata.normalize("NFC", paragraph.displayed.translate(CHU_GIONG)))
        typed = text.replace("\u00a0", " ").strip()
        # All in capitals is the fault of case, said elsewhere.
        if typed and typed not in (wanted, wanted.upper()):
            hint = _HYPHENS if _letters(typed) == _letters(wanted) else None
            yield Fault("Tiêu ngữ viết sai", paragraph, None, paragraph.displayed, wanted, hint)


def ten_loai(paper: Paper) -> Iterator[Fault]:
    """Mục II.5.a. Tên loại là tên của loại văn bản, không sai chữ, không thêm dấu hay chữ khác.

    Đúng: KẾ HOẠCH
    Sai: KẾ HOACH; KẾ HOẠCH:; DỰ THẢO KẾ HOẠCH
    """
    for part in paper.recognised.parts:
        for item in part.items_of("ten_loai"):
            text = item.paragraph.displayed.strip()
            if kind := slipped(text):
                yield Fault("Tên loại viết sai", item.paragraph, None, text, kind.upper())
            elif any(_is_draft(other, item) for other in part.items):
                hint = "bỏ chữ đó, hoặc đặt ở dòng riêng"
                yield Fault("Tên loại có chữ “dự thảo” ở cùng dòng", at=item.paragraph, hint=hint)


def _is_draft(item: Item, title: Item) -> bool:
    """Whether an item is the words "dự thảo" in the line of a title."""
    same = item is not title and item.paragraph.source == title.paragraph.source
    return (
        same and item.spot.line == title.spot.line and of_head(item.paragraph.displayed) == _DRAFT
    )


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))
