"""One file: opened, its norm told, recognised, judged."""

from __future__ import annotations

import stat
from pathlib import PurePath
from typing import TYPE_CHECKING

from docgen.checks.fault import Paper
from docgen.checks.mau import judge_template, norm_of_styles
from docgen.checks.verdict import grouped, verdicts
from docgen.errors import Unreadable, reason
from docgen.findings import Finding, Location, Severity
from docgen.inspection.codes import Code
from docgen.inspection.copies import as_mended, commented, mended
from docgen.inspection.judged import judged, kept, said
from docgen.inspection.result import Copies, Copy, not_judged
from docgen.ooxml.package import LIMITS, missing_parts, open_package
from docgen.ooxml.reading import read_view
from docgen.recognise import recognise
from docgen.recognise.regime import regime_of
from docgen.standards import theo_khoa, theo_mau
from docgen.values import NamedTuple
from docgen.van_ban import MOC_NOI_DUNG, names_of

if TYPE_CHECKING:
    from pathlib import Path

    from docgen.inspection.result import Inspected, Wish
    from docgen.ooxml.package import Package
    from docgen.ooxml.view import DocumentView
    from docgen.recognise.regime import Regime
    from docgen.standards.base import Standard

_TEMPLATE = "Mẫu"  # the kind of a template
_MACROS = ".docm"  # by its name, whatever is in it
_AS_DOCX = "lưu lại thành .docx không có macro"
_NO_COPY = Copy(None, refused="đây là mẫu của docgen; sửa kiểu trong Word, hoặc tạo lại mẫu")


class File(NamedTuple):
    """A file on the disk and how messages name it."""

    path: Path
    shown: str


def inspect_file(file: File, wish: Wish) -> Inspected:
    """The file judged; what cannot be read or judged is a result too, and nothing is raised."""
    try:
        if file.path.suffix.lower() == _MACROS:
            raise Unreadable(f"{file.shown}: tệp Word có macro (.docm), docgen không đọc", _AS_DOCX)
        # The bytes themselves are let go when the package is open.
        return _inspect(open_package(_bytes_of(file), file.shown), wish)
    except Unreadable as error:
        return _unreadable(error, file.shown)


def inspect(docx: bytes, shown: str, wish: Wish) -> Inspected:
    """The document judged by its norm, or by that of the wish. Raises Unreadable."""
    return _inspect(open_package(docx, shown), wish)


def _inspect(package: Package, wish: Wish) -> Inspected:
    if _is_template(package):
        return _template(package, wish)
    view = read_view(package)
    if wish.copies is Copies.NONE:
        package = package.let_go(package.document)  # its bytes are of no more use
    regime = regime_of(view)
    key = wish.norm or regime.norm
    if key is None:
        return not_judged(package.shown, _other_regime(regime, package.shown), regime.kind)
    return _paper(_as_paper(package, view, theo_khoa(key)), regime, wish)


def _paper(paper: Paper, regime: Regime, wish: Wish) -> Inspected:
    found = verdicts(paper)
    others = (*_forced(regime, wish, paper.view.shown), *_damage(paper.package))
    result = judged(paper, regime.kind, found, wish, others)
    match wish.copies:
        case Copies.COMMENTED:
            return result._replace(copy=commented(paper, said(paper, kept(found, wish, paper))))
        case Copies.MENDED:
            return _mended(paper, result, wish, others)
        case Copies.TRIED:
            tried = any(finding.fixable for finding in result.findings)
            mended_copy = _mend(paper, wish)[1] if tried else None
            return result if mended_copy is None else as_mended(result, mended_copy)
        case Copies.NONE:
            return result


def _as_paper(package: Package, view: DocumentView, standard: Standard) -> Paper:
    return Paper(package, view, recognise(view, standard), standard)


def _mended(paper: Paper, result: Inspected, wish: Wish, others: tuple[Finding, ...]) -> Inspected:
    """The result of the paper as mended; its own where nothing was."""
    corrected, copy = _mend(paper, wish)
    result = as_mended(result, copy)
    if copy.changes:
        corrected_result = judged(corrected, result.kind, verdicts(corrected), wish, others)
        return as_mended(corrected_result, copy)._replace(copy=copy, before=result)
    return result._replace(copy=copy, before=result)


def _mend(paper: Paper, wish: Wish) -> tuple[Paper, Copy]:
    def read(package: Package) -> Paper:
        return _as_paper(package, read_view(package), paper.standard)

    return mended(paper, read, frozenset(ignored.code for ignored in wish.ignored))


def _is_template(package: Package) -> bool:
    """Whether it is one of docgen's templates: tags, and a marker where the text will stand."""
    text = package.parts[package.document]
    return MOC_NOI_DUNG.encode() in text and b"{{" in text


def _template(package: Package, wish: Wish) -> Inspected:
    """A template by what a paper printed into it would look like; the form is its name."""
    form = PurePath(package.shown).stem
    standard = theo_khoa(wish.norm) if wish.norm else theo_mau(form) or norm_of_styles(package)
    found = judge_template(package, standard, names_of(form))
    result = judged(
        found.paper, _TEMPLATE, grouped(found.form, standard), wish, others=found.printing
    )
    return result if wish.copies is Copies.NONE else result._replace(copy=_NO_COPY)


def _bytes_of(file: File) -> bytes:
    """The bytes of a regular file; one too large is not read at all."""
    try:
        about = file.path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise Unreadable(f"{file.shown}: không phải là tệp")
        if about.st_size > LIMITS.packed:
            megabytes, most = about.st_size / 2**20, LIMITS.packed / 2**20
            raise Unreadable(f"{file.shown}: tệp quá lớn ({megabytes:.0f} MB > {most:.0f} MB)")
        return file.path.read_bytes()
    except OSError as error:
        hint = "xem lại đường dẫn, quyền mở tệp"
        raise Unreadable(f"{file.shown}: {reason(error)}", hint) from error


def _unreadable(error: Unreadable, shown: str) -> Inspected:
    """The message without the name of the file, which stands over it."""
    message = error.message.removeprefix(shown).lstrip(":, ")
    where = Location(shown)
    return not_judged(
        shown, Finding(Code.UNREADABLE, Severity.ERROR, message, where, hint=error.hint)
    )


def _other_regime(regime: Regime, shown: str) -> Finding:
    code = Code.OLD_CODE if regime.old_code else Code.OTHER_REGIME
    hint = (
        "dùng UniKey, phím Ctrl+Shift+F6, chuyển mã sang Unicode rồi kiểm tra lại"
        if regime.old_code
        else "thêm --norm nd30 hoặc --norm hd29 nếu muốn đánh giá theo quy định ấy"
    )
    message = regime.reason or code.meaning
    return Finding(code, Severity.INFO, message, Location(shown), hint=hint)


def _damage(package: Package) -> tuple[Finding, ...]:
    """A word on what the file lacks: what is there is judged all the same."""
    message = "Tệp thiếu phần {}, Word báo là hỏng; những gì còn lại vẫn được xét"
    return tuple(
        Finding(
            Code.DAMAGED,
            Severity.WARNING,
            message.format(part),
            Location(package.shown),
            hint="mở bằng Word, để Word sửa, rồi lưu lại; không được thì xin lại tệp từ nơi gửi",
        )
        for part in missing_parts(package)
    )


def _forced(regime: Regime, wish: Wish, shown: str) -> tuple[Finding, ...]:
    """A word on a paper that is judged by another norm than its own."""
    if wish.norm in {None, regime.norm}:
        return ()
    own = regime.reason or f"theo phần đầu, văn bản này theo {theo_khoa(str(regime.norm)).name}"
    message = f"Đánh giá theo --norm {wish.norm}; {own}"
    return (Finding(Code.NORM_FORCED, Severity.INFO, message, Location(shown)),)
