"""Next year from this one: the data carried over, then looked through and ticked. Row 6."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.errors import BadData, DocgenError, WrongUsage, reason
from docgen.files import locked, sha256, write_whole
from docgen.findings import Finding, Location, Severity, errors_among, in_reading_order
from docgen.folders import restore_folder, write_folder
from docgen.issuing.codes import Code as Issuing
from docgen.loading.ket_qua import RESULTS
from docgen.loading.ra_soat import write_review
from docgen.loading.table_file import table_files
from docgen.model.printed import is_printed_by
from docgen.model.ra_soat import DaSuaDoi, RaSoat
from docgen.ra_soat.codes import Code
from docgen.ra_soat.review import KetQuaRaSoat, review, tick
from docgen.ra_soat.texts import texts_of_year
from docgen.rollover.carry import carry, going_along
from docgen.rollover.signed import Khac, as_signed
from docgen.values import NamedTuple
from docgen.workspace import REVIEW

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from docgen.model.ban_hanh import DaBanHanh
    from docgen.model.ledger import SoBanHanh
    from docgen.papers import Kind
    from docgen.papers.at_hand import AtHand
    from docgen.ra_soat.values import Cho
    from docgen.rollover.carry import Left
    from docgen.rollover.signed import TheoBanKy
    from docgen.workspace import Workspace

_AROUND = 8  # words shown before and after a changed one
_PERIODS = "bao-cao/"  # a report speaks of one period: its signed words are no next year's


class SangNam(NamedTuple):
    """What a rollover did: the files of the new year, what there is to say, its review."""

    files: tuple[Path, ...]
    findings: tuple[Finding, ...]
    review: KetQuaRaSoat


def rollover(workspace: Workspace, old: int, new: int) -> SangNam:
    """Make the data of year `new` from those of `old`, in the words of its issued papers.

    All of it or nothing; a results log that the new year has already stays as it is. Raises
    WrongUsage where `new` is not after `old`, DocgenError where the old year has no data or the new
    one has some, BadData where an issued paper's data have faults.
    """
    source, target = workspace.year_data(old), workspace.year_data(new)
    if new <= old:
        raise WrongUsage(
            f"Năm {new} không sau năm {old}",
            f"viết năm cũ trước: docgen rollover {min(old, new)} {max(old, min(old, new) + 1)}",
        )
    if not source.is_dir():
        years = ", ".join(map(str, workspace.years())) or "chưa có năm nào"
        raise DocgenError(f"Không có dữ liệu năm {old}", f"các năm đã có: {years}")
    _refuse_existing(workspace, target)
    with locked(workspace.ledger_lock):
        restore_folder(target)
        _refuse_existing(workspace, target)  # made by another meanwhile
        along = going_along(_read(source, workspace))
        if not along.files:
            raise DocgenError(
                f"{workspace.display(source)}: không có tệp nào để chép sang năm sau",
                "chọn năm có kế hoạch",
            )
        signed, said = _as_signed(workspace, old, along.files, workspace.display(target))
        carried = carry(signed.files, old, new)
        amended = tuple(_amended(workspace, old, carried.files))
        decided = RaSoat(tu_nam=old, khac_ban_ky=signed.con_lai, sua_doi=amended)
        contents = {**carried.files, REVIEW: write_review(decided)}
        begun = _read(target, workspace) if target.is_dir() else {}
        write_folder(target, {**begun, **contents}, workspace.display(target))
    left = _left_behind(workspace, (*along.left, *carried.left), old)
    found = (*said, *left, *_taken(workspace, signed, target))
    result = review(workspace, new)
    return SangNam(
        tuple(target / name for name in sorted(contents)), in_reading_order(found), result
    )


def decide(workspace: Workspace, year: int, ma: str, why: str, ngay: date) -> KetQuaRaSoat:
    """Tick a finding of the year's review with a reason; the review as it is then.

    Raises WrongUsage for an ID that names nothing open, and for a year nobody rolled over.
    """
    path = workspace.review_file(year)
    shown = workspace.display(path)
    if workspace.year_data(year).is_dir() and not path.exists():
        raise WrongUsage(
            f"Năm {year} không chép từ năm trước, không có gì phải ghi lý do",
            f"muốn rà soát năm này thì tạo {shown} với một dòng: tu_nam: {year - 1}",
        )
    with locked(workspace.ledger_lock):
        before = review(workspace, year)
        write_whole(path, write_review(tick(before, ma, why, ngay)), shown)
    return review(workspace, year)


def unread(workspace: Workspace, year: int, hom_nay: date) -> int:
    """How many errors the year's data have: what they make unreadable cannot be looked through."""
    from docgen.papers.data_check import check_year

    try:
        return len(errors_among(check_year(workspace, year, hom_nay)))
    except BadData as error:
        return len(errors_among(error.findings))


def _refuse_existing(workspace: Workspace, target: Path) -> None:
    shown = workspace.display(target)
    if target.exists() and not target.is_dir():
        raise DocgenError(
            f"{shown}: đang có một tệp mang tên này, không thay đổi gì",
            "đổi tên hoặc dời tệp đó ra khỏi data/",
        )
    log = table_files(target, RESULTS)
    if target.is_dir() and any(path not in log for path in target.iterdir()):
        raise DocgenError(
            f"{shown}: đã có dữ liệu, không thay đổi gì",
            f"sửa tiếp trong {shown}; muốn chép lại từ đầu thì dời thư mục đó ra khỏi data/",
        )


def _read(folder: Path, workspace: Workspace) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith("da-ban-hanh/"):
            try:
                files[name] = path.read_bytes()
            except OSError as error:
                raise DocgenError(
                    f"{workspace.display(path)}: không đọc được tệp ({reason(error)})",
                    "đóng tệp nếu đang mở trong chương trình khác, xem lại quyền đọc tệp",
                ) from error
    return files


def _as_signed(
    workspace: Workspace, old: int, files: Mapping[str, bytes], made: str
) -> tuple[TheoBanKy, tuple[Finding, ...]]:
    """The old year's files in the words of its issued papers; what could not be read.

    `made` names the folder they are made for.
    """
    from docgen.papers import papers_of
    from docgen.papers.at_hand import AtHand

    found: list[Khac] = []
    said: list[Finding] = []
    ledger = _ledger(workspace)
    at_hand = AtHand(workspace, old)
    for kind in papers_of(workspace, old):
        entry = ledger.hieu_luc(old, kind.ten)
        if entry is None or kind.nguon.startswith(_PERIODS) or kind.nguon not in files:
            continue
        path = workspace.issued_dir(entry.nam) / entry.tep
        docx = path.read_bytes() if path.is_file() else b""
        if sha256(docx) != entry.sha256:
            said.append(_unusable(entry, workspace.display(path), made))
            continue
        found += (d for d in _differences(at_hand, kind, entry, docx) if d.tep in files)
    return as_signed(files, tuple(dict.fromkeys(found))), tuple(said)


def _ledger(workspace: Workspace) -> SoBanHanh:
    from docgen.loading.ledger import load_ledger
    from docgen.loading.missing import is_typed
    from docgen.model.ledger import SoBanHanh

    return load_ledger(workspace)[1] if is_typed(workspace.ledger) else SoBanHanh()


def _amended(workspace: Workspace, old: int, files: Mapping[str, bytes]) -> Iterator[DaSuaDoi]:
    """What amends or corrects the old year's papers that go along, and stands itself."""
    from docgen.papers import papers_of

    ledger = _ledger(workspace)
    for kind in papers_of(workspace, old):
        entry = ledger.hieu_luc(old, kind.ten)
        if entry is None or kind.nguon not in files or kind.nguon.startswith(_PERIODS):
            continue
        for viec in ("sua_doi", "dinh_chinh"):
            for other in ledger.lam(viec, entry):
                if ledger.thay_the_cua(other) is None:
                    yield DaSuaDoi(tep=kind.nguon, viec=viec, van_ban=other.cach_goi)


def _differences(at_hand: AtHand, kind: Kind, entry: DaBanHanh, docx: bytes) -> Iterator[Khac]:
    """Where the issued file says otherwise than its data print, placed in the files of the data."""
    from docgen.issuing.changes import changes
    from docgen.issuing.fill import NumberAndDate, fill
    from docgen.issuing.paper import typed_of
    from docgen.pipeline import composed

    workspace, old = at_hand.workspace, at_hand.nam
    paper = kind.make(at_hand)
    shown = workspace.display(kind.source(workspace, old))
    given = NumberAndDate(entry.so, entry.ngay, paper.khai.hinh_thuc == "giay")
    draft = composed(workspace, paper, kind.standard).docx
    printed = fill(draft, shown, given, kind.standard).docx
    keys = kind.typed_at(workspace, old)
    folder = workspace.display(workspace.year_data(old)) + "/"
    typed = texts_of_year(workspace, old)
    for change in changes(docx, printed, typed_of(paper, keys, shown)):
        # Head and computed tables are made anew each year; only what is typed can be mended.
        if not change.typed or change.cot:
            continue
        tep = change.place.path.removeprefix(folder)
        line, canh, hang = change.place.line, change.sau, None
        if change.hang is not None:
            hang = change.hang.cu, change.hang.moi
        else:
            of_file = [cho for cho in typed if cho.tep == tep]
            cho = _typed_at(of_file, line, change.old or change.sau)
            canh = "" if change.old or cho is None else cho.text
            if cho is not None:
                line = cho.line
            elif not change.old:
                canh = "".join(f"{key}:" for key, at in keys.items() if at == change.place)
        yield Khac(tep, line, change.old, change.new, canh, hang)


def _typed_at(texts: list[Cho], line: int | None, printed: str) -> Cho | None:
    """The text of that line that gave what was printed; where none did, the only one anywhere.

    A recipient is typed without the marks he is printed with.
    """
    bare = printed.lstrip("-– ").rstrip(";. ")
    gave = [c for c in texts if is_printed_by(c.text, printed) or is_printed_by(c.text, bare)]
    return next((c for c in gave if c.line == line), gave[0] if len(gave) == 1 else None)


def _unusable(entry: DaBanHanh, shown: str, made: str) -> Finding:
    return Finding(
        Code.SIGNED_UNUSABLE,
        Severity.WARNING,
        f"Không dùng được bản lưu của {entry.cach_goi}: không có, hoặc không còn như lúc ban hành; "
        "lời văn lấy từ dữ liệu",
        Location(shown),
        f"xem `docgen status {entry.nam}` ({Issuing.ARCHIVE_CHANGED}); muốn lấy lời văn đã ký thì "
        f"lấy lại tệp, dời {made} ra khỏi data/ rồi chạy lại",
    )


def _left_behind(workspace: Workspace, left: tuple[Left, ...], old: int) -> Iterator[Finding]:
    for item in left:
        shown = workspace.display(workspace.year_data(old) / item.tep)
        message = f"Không chép {item.what}: {item.why}"
        yield Finding(Code.NOT_CARRIED, Severity.INFO, message, Location(shown, item.line))


def _taken(workspace: Workspace, signed: TheoBanKy, target: Path) -> Iterator[Finding]:
    for item in signed.da_lay:
        path = target / item.tep
        lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
        # What was cleared since has moved the lines after it.
        found = [k for k, text in enumerate(lines, 1) if item.moi in text]
        line = min(found, key=lambda k: abs(k - item.line), default=None)
        yield Finding(
            Code.TAKEN_FROM_SIGNED,
            Severity.INFO,
            "Lấy theo bản đã ký",
            Location(workspace.display(path), line, None, _changed(item.cu, item.moi)),
        )


def _changed(before: str, now: str) -> str:
    """The words around the first that changed."""
    old, new = before.split(), now.split()
    same = (k for k, (a, b) in enumerate(zip(old, new, strict=False)) if a != b)
    first = next(same, min(len(old), len(new)))
    start, stop = max(first - _AROUND, 0), first + _AROUND
    cut = " ".join(new[start:stop])
    return f"{'… ' if start else ''}{cut}{' …' if stop < len(new) else ''}"
