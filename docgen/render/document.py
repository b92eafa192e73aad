"""The order of rendering: frame, titles, ruled lines, body, annexes, properties, bytes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from docgen.errors import Unreadable
from docgen.ooxml.fillable import texts_of
from docgen.ooxml.markup import w
from docgen.ooxml.metadata import CoreProperties, with_properties
from docgen.ooxml.package import open_package, save_package
from docgen.ooxml.parts import with_core_relation
from docgen.ooxml.reading import read_style_views
from docgen.render.annexes import Narrow, lies, narrow_annexes
from docgen.render.blocks import blocks, keep_with_next
from docgen.render.frame import fill
from docgen.render.head import shrink_head, widen_head
from docgen.render.kem_theo import set_enacted
from docgen.render.leads import lead
from docgen.render.lines import balance, box, rule
from docgen.render.sections import AnnexRooms, rooms, set_annexes, trim_ends
from docgen.render.styles import Styles
from docgen.values import NamedTuple
from docgen.van_ban import MOC_NOI_DUNG, MOC_PHU_LUC, Doan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document

    from docgen.ooxml.markup import Element
    from docgen.render.blocks import Room
    from docgen.standards.base import Standard
    from docgen.van_ban import Khoi, ThuocTinh, VanBan

_KEPT_LINES = 2  # lines of the body that stay with the signature


class Rendered(NamedTuple):
    """The .docx bytes, and the annexes whose tables are too wide for their page."""

    docx: bytes
    narrow: tuple[Narrow, ...]


def render(van_ban: VanBan, template: bytes, standard: Standard, shown: str) -> bytes:
    """The bytes of `rendered`."""
    return rendered(van_ban, template, standard, shown).docx


def rendered(van_ban: VanBan, template: bytes, standard: Standard, shown: str) -> Rendered:
    """The paper as .docx bytes; the same paper and template give the same bytes.

    `shown` names the template in messages. Raises Unreadable for a template that is no sound
    .docx; one that `checks.check_template` finds errors in must not come here.
    """
    package = with_core_relation(open_package(template, shown))
    styles = Styles.named(standard, read_style_views(package))
    document = fill(save_package(package), van_ban)
    body = document.element.body
    # First of all, since what follows asks how wide the page is that a paragraph stands on.
    annexes, annex_rooms = van_ban.cac_phu_luc, AnnexRooms.of(body)
    lying = tuple(lies(annex, annex_rooms, styles) for annex in annexes)
    markers = _markers(body, MOC_PHU_LUC)
    set_annexes(body, markers, (*lying, *(False for _ in van_ban.cac_kem_theo)), styles)
    set_enacted(body, markers[len(van_ban.cac_phu_luc) :], styles)
    widths = [room.width for room in rooms(body)]
    styles = shrink_head(document.styles.element, body, styles, standard)
    widen_head(body, styles)
    balance(body, styles, widths, van_ban.ten_don_vi)
    rule(body, standard.rules, styles, widths)
    box(body, styles, widths)
    _set_body(body, van_ban.khoi, styles)
    texts = (*(a.khoi for a in van_ban.cac_phu_luc), *(v.khoi for v in van_ban.cac_kem_theo))
    for marker, khoi in zip(markers, texts, strict=True):
        _replace(body, marker, khoi, styles)
    trim_ends(body, [styles.id(rule.component) for rule in standard.rules], styles)
    lead(body, standard.leads, styles)
    narrow = narrow_annexes(annexes, lying, annex_rooms, styles)
    return Rendered(_bytes(document, van_ban.thuoc_tinh), narrow)


def _set_body(body: Element, khoi: Sequence[Khoi], styles: Styles) -> None:
    (marker,) = _markers(body, MOC_NOI_DUNG)
    room = rooms(body)[body.index(marker)]
    made = _replace(body, marker, khoi, styles)
    _keep_with_signature(khoi, made, room, styles)


def _markers(body: Element, text: str) -> list[Element]:
    return [p for p in body.iter(w("p")) if "".join(t.text or "" for t in texts_of(p)) == text]


def _replace(body: Element, marker: Element, khoi: Sequence[Khoi], styles: Styles) -> list[Element]:
    made = blocks(khoi, rooms(body)[body.index(marker)], styles)
    for item in made:
        marker.addprevious(item)
    body.remove(marker)
    return made


def _keep_with_signature(
    khoi: Sequence[Khoi], made: Sequence[Element], room: Room, styles: Styles
) -> None:
    """Tie the last lines of the body to the signature block, so that it never stands alone.

    Word's widow control keeps two lines of a split paragraph together; a closing paragraph of one
    line takes the one before it along.
    """
    lines = 0
    for item, paragraph in zip(reversed(khoi), reversed(made), strict=True):
        if not isinstance(item, Doan) or lines >= _KEPT_LINES:
            return
        properties = paragraph.find(w("pPr"))
        assert properties is not None  # noqa: S101 -- made by `blocks` with its style
        keep_with_next(properties)
        lines += styles.line_count(item.thanh_phan, item.text, room.width)


def _bytes(document: Document, thuoc_tinh: ThuocTinh) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    try:
        package = open_package(buffer.getvalue(), "")
    except Unreadable as error:
        # The template was sound: a bug here, nothing that a user could mend in a file.
        raise RuntimeError("docgen filled a sound template into no sound .docx") from error
    said = CoreProperties(
        title=thuoc_tinh.tieu_de,
        subject=thuoc_tinh.chu_de,
        creator=thuoc_tinh.co_quan,
        language="vi-VN",
        company=thuoc_tinh.co_quan,
    )
    return save_package(with_properties(package, said))
