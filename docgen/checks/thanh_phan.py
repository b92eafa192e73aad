"""TT010, TT011: the components of a paper are there, once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docgen.checks.dau_trong_le import OF_HEAD, head_in_header
from docgen.checks.fault import Fault, Unjudged
from docgen.checks.places import place_of
from docgen.checks.quyen_han import is_for_a_deputy, is_for_an_office
from docgen.recognise.parties import is_called_party, is_party
from docgen.recognise.signatures import names_office
from docgen.recognise.titles import is_quoc_hieu, kind_of
from docgen.standards.base import TEXT
from docgen.vietnamese import chuan_dau, cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.fault import Paper
    from docgen.recognise import Item

_OF_PARTIES = ("Hợp đồng", "Biên bản", "Bản ghi nhớ", "Bản thỏa thuận")
_OF_MEETING = re.compile(r"(?i)\s*(?:thư ký|chủ tọa|chủ trì)\b")  # who signs minutes (Mẫu 1.9)
_RECIPIENTS = frozenset({"noi_nhan", "noi_nhan_danh_sach"})
OVER_A_NAME = frozenset({"ben_ky", "quyen_han", "chuc_vu"})


def missing(paper: Paper) -> Iterator[Fault | Unjudged]:
    """Mục II. Văn bản có đủ các thành phần thể thức bắt buộc.

    Đúng: Kế hoạch có đủ Quốc hiệu, Tiêu ngữ, tên cơ quan, số, địa danh và ngày, tên loại,
    trích yếu, nội dung, chức vụ, họ tên, nơi nhận
    Sai: Kế hoạch không có dòng “Hà Tĩnh, ngày … tháng … năm …”
    Đúng (HD 29): Kế hoạch có đủ tiêu đề Đoàn TNCS Hồ Chí Minh, tên tổ chức, số, địa danh và ngày,
    tên loại, trích yếu, nội dung, chức vụ, họ tên, nơi nhận
    """
    main = paper.recognised.main
    there = {item.component for item in main.items if item.paragraph.displayed.strip()}
    if paper.recognised.is_attachment:
        return
    letter = "trich_yeu_cong_van" in there or ("kinh_gui" in there and "ten_loai" not in there)
    structure = paper.standard.structure
    form = structure.letter if letter else structure.named_type
    lacking = structure.lacking(paper.recognised.ten_loai) | _said_already(there, paper)
    lacking |= _not_of_parties(paper)
    if (above := head_in_header(paper)) is not None:
        yield Unjudged("Phần đầu văn bản đặt trong đầu trang (Header), không xét được", at=above)
        lacking |= OF_HEAD
    left_open = structure.open_for(paper.recognised.ten_loai)
    if "ten_loai" in there and not kind_of(paper.recognised.ten_loai):
        left_open |= {"trich_yeu"}  # of another type than the norm names nothing is known
    if _of_several(paper):  # "Quy chế phối hợp": nothing says that it names its recipients
        left_open |= _RECIPIENTS
    unsigned = not there & {*OVER_A_NAME, "ho_ten"}
    for key in (*structure.always, *form):
        if key not in there and key not in lacking:
            if unsigned and key == "ho_ten":
                continue  # said with the office
            name = paper.standard.component(key).name
            if unsigned and key == "chuc_vu":
                name = "chức vụ, họ tên của người ký"
            if key in left_open:
                why = f"{paper.standard.name} không có mẫu của loại văn bản này"
                yield Unjudged(f"Không có thành phần: {name}; {why}, không rõ có bắt buộc không")
                continue
            yield Fault(f"Thiếu thành phần: {name}", place=place_of(key), hint=_to_add(key, paper))
    if not there & structure.text:
        yield Fault(
            "Thiếu thành phần: nội dung văn bản", place="nội dung", hint=_to_add(TEXT, paper)
        )
    yield from _nameless(paper)


def _nameless(paper: Paper) -> Iterator[Fault]:
    """Who leads or writes for a meeting with no name under the office, beside one who has his."""
    main = paper.recognised.main
    names = (item for item in main.items_of("ho_ten") if item.paragraph.displayed.strip())
    named = {item.stack for item in names}
    if not named or not cung_chu(paper.recognised.ten_loai, "Biên bản"):
        return
    for item in main.items_of("chuc_vu"):
        text = item.paragraph.displayed
        if _OF_MEETING.match(chuan_dau(text)) and item.stack not in named:
            name = paper.standard.component("ho_ten").name
            hint = f"ghi họ tên dưới “{text.strip()}”"
            yield Fault(f"Thiếu thành phần: {name}", at=item.paragraph, hint=hint)


def _said_already(there: set[str | None], paper: Paper) -> frozenset[str]:
    """What is missing with another thing of which that is said."""
    list_too = () if "noi_nhan" in there else ("noi_nhan_danh_sach",)
    powers = (chuan_dau(p.displayed.strip().upper()) for p in paper.recognised.main.of("quyen_han"))
    # "T/M." is TM. under another sign, of which TT060 speaks.
    signs = (re.sub(r"T[/.]M\b\.?\s*", "TM. ", power, count=1) for power in powers)
    said = any(
        is_for_an_office(power) or is_for_a_deputy(power) or _signs_alone(power) for power in signs
    )
    office_too = ("chuc_vu",) if said else ()
    return frozenset((*list_too, *office_too))


def _signs_alone(power: str) -> bool:
    """Whether a line stands alone over a name in a paper of the Đoàn (HD 29, III.7.2)."""
    return names_office(power.removeprefix("Q. ")) or power == "TM. ĐOÀN CHỦ TỊCH"


def _not_of_parties(paper: Paper) -> frozenset[str]:
    """What a paper that several parties sign has no place for: its copies go to them.

    The decree has no sample of a contract; that of minutes (Mẫu 1.9) is of one body.
    """
    kind = paper.recognised.ten_loai
    of_parties = any(cung_chu(kind, name) for name in _OF_PARTIES)
    several = of_parties and (_of_several(paper) or _is_signed_by_several(paper))
    return _RECIPIENTS if several else frozenset()


def _is_signed_by_several(paper: Paper) -> bool:
    """Whether several sign side by side, none of them as one who leads or writes for a meeting."""
    main = paper.recognised.main
    offices = (chuan_dau(paragraph.displayed) for paragraph in main.of("chuc_vu"))
    beside = {block_of(item) for item in main.items_of("ho_ten")}
    return len(beside) > 1 and not any(map(_OF_MEETING.match, offices))


def _of_several(paper: Paper) -> bool:
    """Whether several parties sign, under each other or side by side."""
    main = paper.recognised.main
    over = main.items_of("ben_ky", "chuc_vu")
    texts = [item.paragraph.displayed for item in over]
    called = [text for text in texts if is_called_party(text) and is_party(text.strip().upper())]
    beside = {block_of(item) for item in main.items_of("ho_ten")}
    # "TM. ỦY BAN NHÂN DÂN" beside "SỞ TƯ PHÁP" says for whom he signs, and is a party too.
    return len(called) > 1 or (
        len(beside) > 1 and any(is_party(text.strip().upper()) for text in texts)
    )


def _to_add(key: str, paper: Paper) -> str:
    """How a component that is not there comes into the paper; into a draft by its style."""
    if not paper.is_draft:
        fixed = paper.standard.fixed.get(key)
        said = f"“{fixed}” " if fixed else ""
        if key == paper.standard.structure.title and _has_quoc_hieu(paper):
            norm = paper.standard.name
            return f"thay Quốc hiệu, Tiêu ngữ, mà {norm} không có, bằng {said.strip()}"
        return f"thêm {said}vào chỗ của nó trong sơ đồ bố trí; đã có thì xem lại lời và chỗ đứng"
    if key == TEXT:
        return "thêm nội dung, bằng các kiểu “VB Lời văn”, “VB Khoản”…"
    return f"thêm vào, bằng kiểu “{paper.standard.component(key).style}”"


def _has_quoc_hieu(paper: Paper) -> bool:
    """Whether the state's heading stands in a paper of a norm that has another."""
    main = paper.recognised.main
    return any(is_quoc_hieu(i.paragraph.displayed) for i in main.items if i.component is None)


def repeated(paper: Paper) -> Iterator[Fault]:
    """Mục II. Thành phần chỉ được có một lần thì không có nhiều lần.

    Đúng: Một dòng “Nơi nhận:”
    Sai: Hai dòng “Nơi nhận:”, ở cuối nội dung và ở cuối trang
    """
    for key in paper.standard.structure.once:
        found = paper.recognised.main.of(key)
        if len(found) > 1:
            name = paper.standard.component(key).name
            yield Fault(f"{name} có {len(found)} lần", at=found[1], required="một lần")


def block_of(item: Item) -> tuple[object, ...]:
    """What the lines over and under one signature have in common."""
    return item.paragraph.cell, item.stack
