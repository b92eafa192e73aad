"""KT82x, KT83x: text outside the named styles, what was left in, the signature kept with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.bang import WHOLE_ROW
from docgen.checks.cho_sai import Spot, as_one_fault
from docgen.checks.fault import Fault, Unjudged
from docgen.ooxml.properties import PROPERTIES, format_value
from docgen.ooxml.traces import tracked_changes
from docgen.recognise.parts import OTHER_OFFICE
from docgen.van_ban import MOC_NOI_DUNG, MOC_PHU_LUC

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.ooxml.view import ParagraphView
    from docgen.recognise import Item

_FONT, _BLACK = "Times New Roman", "000000"
_STAMPS = ("do_mat", "do_khan")  # in red ink, of which the norms have their own words
_LANGUAGE = "vi-VN"
_OF_LEFTOVERS = frozenset("{}«")  # one of them is in whatever is left
_LEFTOVER = rf"\{{\{{|\}}\}}|\{{%|%\}}|{re.escape(MOC_NOI_DUNG)}|{re.escape(MOC_PHU_LUC)}"
_JUDGES_COPIES = "nd30"  # the norm that has TT130
_SIGNATURE = ("noi_nhan", "quyen_han", "chuc_vu")


def _items(paper: Paper) -> list[Item]:
    parts = paper.recognised.parts
    return [*(item for part in parts for item in part.items), *paper.recognised.margins]


def _unnamed(paper: Paper) -> list[ParagraphView]:
    return [i.paragraph for i in _items(paper) if i.component is None and i.paragraph.text.strip()]


def unnamed_text(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Mọi chữ của bản dự thảo mang một kiểu “VB …”, nhờ đó được kiểm tra đầy đủ.

    Đúng: Đoạn mang kiểu “VB Lời văn”
    Sai: Đoạn mang kiểu “Normal” trong bản dự thảo của docgen
    """
    found = _unnamed(paper)
    if found:
        yield Fault(
            f"{len(found)} đoạn không dùng kiểu “VB …” nên không được kiểm tra đầy đủ",
            at=found[0],
            current=found[0].style or "không có kiểu",
            required="một kiểu “VB …”",
        )


def unrecognised(paper: Paper) -> Iterator[Unjudged]:
    """Thực tế. Mọi chữ được nhận ra là thành phần nào; chữ khác thì phải tự xem.

    Đúng: “Hà Tĩnh, ngày 05 tháng 01 năm 2022” ở bên phải, trên tên loại
    Sai: Một dòng chữ lạ giữa tên cơ quan và số, ký hiệu
    """
    unnamed = _unnamed(paper)
    of_copy = paper.recognised.parts[-1].copied if paper.standard.key == _JUDGES_COPIES else ()
    block = {item.paragraph.source for item in of_copy if item.component}
    copied = [p for p in unnamed if p.source in block]
    if copied:
        reason = "Khối bản sao: đã xét thành phần và lời (TT130), chưa xét cỡ chữ, kiểu chữ"
        yield Unjudged(reason, copied[0], tuple(copied[1:]))
    found = [p for p in unnamed if p.source not in block]
    if found:
        reason = f"{len(found)} đoạn không nhận ra là thành phần nào, chỉ xét được phông và màu chữ"
        yield Unjudged(reason, found[0], tuple(found[1:]))


def font_and_colour(paper: Paper) -> Iterator[Fault]:
    """Mục I.4. Mọi chữ, kể cả ngoài các thành phần, là phông Times New Roman, màu đen.

    Đúng: Chú thích bằng Times New Roman, màu đen
    Sai: Chú thích bằng Calibri, hoặc màu xanh
    """
    other = (i.paragraph for i in _items(paper) if i.component == OTHER_OFFICE)
    for paragraph in (*_unnamed(paper), *other):
        fonts = [font for font in paragraph.fonts if font != _FONT]
        if fonts:
            yield Fault(f"Phông chữ là {fonts[0]}", at=paragraph, current=fonts[0], required=_FONT)
        colours = [run.color for run in paragraph.run_formats if run.color != _BLACK]
        if colours:
            said = format_value(PROPERTIES["color"], colours[0])
            yield Fault("Chữ không phải màu đen", at=paragraph, current=said, required="đen")
    yield from _coloured(paper)


def _coloured(paper: Paper) -> Iterator[Fault]:
    """Coloured letters of components, under a norm that asks no colour of any."""
    if any(requirement.prop == "color" for requirement in paper.standard.requirements):
        return
    found: dict[str, list[ParagraphView]] = {}
    for component, paragraph, _ in _items(paper):
        colours = [run.color for run in paragraph.run_formats if run.color != _BLACK]
        if colours and component not in (None, OTHER_OFFICE, *_STAMPS):
            found.setdefault(colours[0], []).append(paragraph)
    for colour, (first, *others) in found.items():
        more = f" (ở {len(others) + 1} đoạn, đây là đoạn đầu tiên)" if others else ""
        yield Fault(
            f"Chữ không phải màu đen{more}",
            at=first,
            current=format_value(PROPERTIES["color"], colour),
            required=format_value(PROPERTIES["color"], _BLACK),
            others=tuple(others),
        )


def language(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Ngôn ngữ của tệp là tiếng Việt, để Word không gạch đỏ mọi chữ.

    Đúng: Set Proofing Language là Vietnamese
    Sai: Set Proofing Language là English (United States)
    """
    if paper.view.language != _LANGUAGE:
        said = paper.view.language or "không ghi"
        yield Fault("Ngôn ngữ của tệp không phải tiếng Việt", current=said, required=_LANGUAGE)


def left_in(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Vết sửa (Track Changes) và chữ ẩn không được để lại trong văn bản.

    Đúng: Văn bản đã Accept All Changes, không còn chữ ẩn
    Sai: Văn bản còn chữ gạch bỏ của Track Changes
    """
    if count := tracked_changes(paper.view.traces):
        message = f"Còn {count} vết sửa (Track Changes) chưa chấp nhận hoặc từ chối"
        yield Fault(message, hint="trong Word: Review, Accept All Changes, rồi tắt Track Changes")
    hidden = [
        Spot(item.paragraph, run.text, None)
        for item in _items(paper)
        for run in item.paragraph.runs
        if run.format.hidden and run.text.strip()
    ]
    hint = "xóa chữ đó, hoặc bỏ chọn Hidden trong hộp thoại Font"
    yield from as_one_fault(hidden, "Có chữ ẩn", hint)


def placeholders(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Không còn thẻ {{ … }}, {% … %} hoặc mốc «…» của mẫu trong văn bản.

    Đúng: Kính gửi: Sở Nội vụ.
    Sai: Kính gửi: {{ kinh_gui }}
    """
    if _OF_LEFTOVERS.isdisjoint(paper.van_xuoi.characters):
        return
    for item in _items(paper):
        if found := re.search(_LEFTOVER, item.paragraph.text):
            hint = "thay bằng chữ của văn bản"
            yield Fault("Còn thẻ hoặc mốc của mẫu", item.paragraph, current=found[0], hint=hint)


def signature_kept(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Khối chữ ký không đứng một mình ở trang sau: nội dung cuối được giữ cùng nó.

    Đúng: Dòng cuối của nội dung sang trang cùng chữ ký
    Sai: Trang cuối chỉ có nơi nhận và chữ ký
    """
    main, kinds = paper.recognised.main, paper.standard.structure.text
    text = [i.paragraph for i in main.items if i.component in kinds and i.paragraph.text.strip()]
    if text and main.of(*_SIGNATURE) and not text[-1].format.keep_next:
        message = "Đoạn cuối của nội dung không được giữ cùng trang với khối chữ ký"
        yield Fault(message, at=text[-1], hint="chọn Keep with next cho đoạn đó")


def signature_whole(paper: Paper) -> Iterator[Fault]:
    """Thực tế. Nơi nhận và khối chữ ký không bị ngắt giữa hai trang.

    Đúng: Cả khối chữ ký ở một trang
    Sai: “GIÁM ĐỐC” ở trang trước, họ tên ở trang sau
    """
    for paragraph in paper.recognised.main.of("noi_nhan"):
        cell = paragraph.cell
        if cell is None:
            continue
        if not paper.recognised.tables[cell.table].rows[cell.row].cant_split:
            message = "Khối chữ ký có thể bị ngắt giữa hai trang"
            yield Fault(message, at=paragraph, hint=WHOLE_ROW)
