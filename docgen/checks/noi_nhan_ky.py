"""TT05x, TT06x: the list of recipients and the signature block, as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.checks.danh_sach_noi import MARKS as BULLETS
from docgen.checks.danh_sach_noi import (
    entries_of,
    oddly_capital,
    without_dash,
    wrong_ends,
)
from docgen.checks.fault import Fault
from docgen.patterns import regex
from docgen.vietnamese import cung_chu

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.checks.danh_sach_noi import Entry
    from docgen.checks.fault import Paper

_RECIPIENTS = "noi_nhan_danh_sach"
_LABEL = "Nơi nhận:"
_DASH = regex(r"-\s*\S")
_ARCHIVE = regex(r"-\s*(?i:Lưu)\s*:\s*VT\s*,\s*(?!VT\b)\S.*\.")
_DOTS, _TO_FILL = regex(r"\.{2,}"), "…"  # a unit still to be named
_ARCHIVES = regex(r"-\s*(?i:Lưu)(?!\w)")
_AT_VT = regex(r"-\s*(?i:Lưu)\s*:\s*VT\s*(?:\([^()]*\))?\s*[.;,]?\s*\Z")
_WRONG_ARCHIVE = ("Dòng cuối của nơi nhận không phải là dòng lưu đúng dạng", "- Lưu: VT, {}.")
_FILED = regex(r"(?i)[-\s]*(?:Lưu\b(?! trữ)[\s:.]*|(?=(?:VT|Văn thư)\b))(?P<at>.*)")
_PARTED = regex(r"[,;:]|(?<=\s)[-–](?=\s)")
_REGISTRY = regex(r"(?i)(?:tại\s+)?(?:V\.?T\.?|Văn thư)(?P<copies>\s*\([^()]*\))?")
_AT_REGISTRY = regex(r"(?i)(?:tại\s+)?VT\s*[-–/+]\s*")  # joined with the unit: "VT-VP"
_UNIT = "tên viết tắt của đơn vị soạn thảo"
_NO_UNIT = "Dòng lưu không ghi đơn vị soạn thảo sau “VT,”"
_TITLES = regex(  # no short one is a name, in whatever letters: "Ths.", "Th.S", "BSCKII"
    r"(?i)(?:[\s.,]*(?:"
    r"(?:PGS|GS|TSKH|TS|Th\.?\s?S|BS|(?:BS)?CK(?:I{1,2}|[12])?|CN|KS|LS|DS"
    r"|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)\b[.\s,]"
    r"|(?:Phó Giáo sư|Giáo sư|(?:Tiến|Thạc|Bác|Dược|Nghệ) s[ĩỹ]|Kỹ sư|Luật sư|Cử nhân"
    r"|Nhà giáo|Thầy thuốc|Anh hùng|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý))\b))+"
)
# Those whose branch may say that ranks and degrees are printed.
_BRANCHES = regex(
    r"\b(?:TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN(?! KIỂM SÁT)|TRẠM Y TẾ|CÔNG AN|QUÂN SỰ|QUỐC PHÒNG|BỘ ĐỘI"
    r"|QUÂN KHU|(?:QUÂN|BINH|SƯ|LỮ|TRUNG|TIỂU|HẢI) ĐOÀN|ĐẠI ĐỘI|HẢI ĐỘI|BỘ TƯ LỆNH|QUÂN CHỦNG"
    r"|BINH CHỦNG|BIÊN PHÒNG|CẢNH SÁT)\b"
)
_CENTRE = "TRUNG TÂM"  # one of a branch by its own name, or by whose it is
_FIELDS = regex(
    r"\b(?:Y TẾ|BỆNH TẬT|Y KHOA|PHÁP Y|CẤP CỨU|GIÁO DỤC|DẠY NGHỀ|GDNN|GDTX|KHOA HỌC|NGHIÊN CỨU)\b"
)


def label(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Từ “Nơi nhận” trên một dòng riêng, sau có dấu hai chấm.

    Đúng: Nơi nhận:
    Sai: Nơi nhận; Nơi Nhận:
    """
    for paragraph in paper.recognised.main.of("noi_nhan"):
        text = paragraph.displayed.strip()
        if text and (not cung_chu(text, _LABEL) or oddly_capital(text, _LABEL)):
            yield Fault("“Nơi nhận:” viết sai", at=paragraph, current=text, required=_LABEL)


def dashes(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Đầu mỗi dòng nơi nhận có gạch đầu dòng.

    Đúng: - Sở Nội vụ;
    Sai: Sở Nội vụ;
    """
    yield from without_dash(entries_of(paper, _RECIPIENTS), _DASH, "nơi nhận")


def line_ends(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Cuối mỗi dòng nơi nhận có dấu chấm phẩy, cuối dòng cuối cùng có dấu chấm.

    Đúng: - Sở Nội vụ; rồi - Lưu: VT, VP.
    Sai: - Sở Nội vụ, rồi - Lưu: VT, VP
    Đúng (HD 29): - Các đồng chí đoàn viên; rồi - Lưu VP.
    Sai (HD 29): - Các đồng chí đoàn viên, rồi - Lưu VP
    """
    # One of archives in another place, which another check says, is still the last.
    ordered = sorted(entries_of(paper, _RECIPIENTS), key=_is_of_archives)
    for fault in wrong_ends(ordered, "nơi nhận"):
        # Before a line of archives that is lacking, as another check says, it stands rightly.
        lacking = fault.required == "." and fault.current == ";" and ordered[-1:]
        if not lacking or _FILED.fullmatch(ordered[-1].text):
            yield fault


def _is_of_archives(entry: Entry) -> bool:
    return _ARCHIVES.match(_dashed(entry.text)) is not None


def archive_line(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Dòng cuối cùng là “- Lưu: VT, đơn vị soạn thảo, số bản lưu.”

    Đúng: - Lưu: VT, VP.
    Sai: - Lưu VT.
    """
    # That its full stop is missing, or its unit, is said by other checks.
    entries = entries_of(paper, _RECIPIENTS)
    misplaced = next((entry for entry in entries[:-1] if _is_of_archives(entry)), None)
    if misplaced is not None and not _is_of_archives(entries[-1]):
        hint = "đưa dòng “Lưu” xuống cuối nơi nhận"
        yield Fault(
            "Dòng “Lưu” không đứng cuối nơi nhận",
            misplaced.paragraph,
            None,
            misplaced.text,
            None,
            hint,
        )
        return
    for paragraph, line, _ in entries[-1:]:
        said = _dashed(line)
        if _ARCHIVE.fullmatch(f"{_DOTS.sub(_TO_FILL, said).rstrip('.;')}.") or _AT_VT.match(said):
            continue
        message, required = _WRONG_ARCHIVE
        yield Fault(message, at=paragraph, current=line, required=required.format(_unit_of(said)))


def _dashed(line: str) -> str:
    """The line with a dash for the bullet it opens with, of which another check speaks."""
    return f"-{line[1:]}" if line.startswith(tuple(BULLETS)) else line


def _unit_of(line: str) -> str:
    """Who drafted it, as a line of archives says in whatever form: "- Lưu: VP, VT." → "VP"."""
    found = _FILED.fullmatch(line)
    listed = _PARTED.split(_AT_REGISTRY.sub("VT, ", found["at"])) if found else []
    named = [part.strip(" .") for part in listed]
    copies = "".join(at["copies"] or "" for part in named if (at := _REGISTRY.fullmatch(part)))
    units = [part for part in named if part and not _REGISTRY.fullmatch(part)]
    return ", ".join(units) + copies if units else _UNIT


def archive_unit(paper: Paper) -> Iterator[Fault]:
    """Mục II.9.d. Sau “Lưu: VT,” có tên viết tắt của đơn vị soạn thảo.

    Đúng: - Lưu: VT, VP.
    Sai: - Lưu: VT.
    """
    if cung_chu(paper.recognised.ten_loai, "Giấy giới thiệu"):
        return  # Mẫu 1.8 files it with the văn thư alone
    for paragraph, line, _ in entries_of(paper, _RECIPIENTS)[-1:]:
        if _AT_VT.match(_dashed(line)):
            required = _WRONG_ARCHIVE[1].format(_UNIT)
            hint = "cơ quan không có đơn vị bên trong thì bỏ qua"
            yield Fault(_NO_UNIT, at=paragraph, current=line, required=required, hint=hint)


def academic_titles(paper: Paper) -> Iterator[Fault]:
    """Mục II.7.c. Trước họ tên người ký không ghi học hàm, học vị, danh hiệu danh dự, quân hàm.

    Đúng: Lê Viết Hồng
    Sai: TS. Lê Viết Hồng
    """
    if not _of_a_branch(paper):
        yield from _titles(paper)


def titles_of_a_branch(paper: Paper) -> Iterator[Fault]:
    """Mục II.7.c. Vũ trang, giáo dục, y tế, khoa học chỉ ghi quân hàm, học vị theo quy định ngành.

    Đúng: TS. Nguyễn Văn A, ở trường mà Bộ quản lý ngành cho ghi học vị
    Sai: TS. Nguyễn Văn A, khi không có quy định nào
    """
    if _of_a_branch(paper):
        yield from _titles(paper)


def _of_a_branch(paper: Paper) -> bool:
    names = [_named(paper, key) for key in ("co_quan_chu_quan", "co_quan_ban_hanh")]
    if any(_BRANCHES.search(name) for name in names):
        return True
    return _CENTRE in names[-1] and any(_FIELDS.search(name) for name in names)


def _named(paper: Paper, component: str) -> str:
    """What a component of the head names, over however many lines, in capitals."""
    lines = paper.recognised.main.of(component)
    return " ".join(" ".join(line.displayed for line in lines).upper().split())


def _titles(paper: Paper) -> Iterator[Fault]:
    for paragraph in paper.recognised.main.of("ho_ten"):
        if found := _TITLES.match(paragraph.displayed.strip()):
            yield Fault(
                "Trước họ tên người ký có học hàm, học vị, danh hiệu hoặc quân hàm",
                at=paragraph,
                current=(title := found[0].strip(" .,")),
                hint=f"bỏ “{title}”; chỉ đơn vị vũ trang, giáo dục, y tế, khoa học được ghi, "
                "nếu ngành quy định",
            )
