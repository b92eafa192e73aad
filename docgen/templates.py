"""The workspace's templates: which one a paper is filled into, and what keeps it from that. Row 6.

A template that cannot be read is a finding like any fault in one, so that it hides no other.
"""

from __future__ import annotations

from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from docgen.errors import BadData, Unreadable, reason
from docgen.findings import Finding, Location, Severity, errors_among, in_reading_order
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from docgen.render import Narrow
    from docgen.standards.base import Standard
    from docgen.van_ban import VanBan
    from docgen.workspace import Workspace

_LARGEST = 20 * 2**20  # bytes; docgen's own is some tens of kilobytes
_REMAKE = "docgen template build"
_UNSOUND = f"mở mẫu bằng Word rồi lưu lại, hoặc tạo lại mẫu bằng: {_REMAKE} --force"
_UNSOUND_OWN = "mở mẫu bằng Word rồi lưu lại, hoặc bỏ mẫu này đi: docgen dùng mẫu chung của dạng"
_REBUILD = f"tạo lại các mẫu bằng: {_REMAKE}"


class Filled(NamedTuple):
    """A paper in its template, and what the template leaves out of it or prints twice.

    `narrow` are the annexes whose tables are too wide for their page.
    """

    docx: bytes
    findings: tuple[Finding, ...]
    narrow: tuple[Narrow, ...]


def filled(
    workspace: Workspace, van_ban: VanBan, standard: Standard, warnings: tuple[Finding, ...] = ()
) -> Filled:
    """The paper, filled into its template.

    Raises BadData for a template that cannot be read or whose tags have faults; `warnings` come
    along.
    """
    from docgen.checks import check_use
    from docgen.render import rendered

    path = _template_of(workspace, van_ban.ten, van_ban.mau)
    shown = workspace.display(path)
    try:
        template = _read(path, shown)
        unprintable, misprinted = check_use(template, shown, standard, van_ban)
        if unusable := errors_among(unprintable):
            raise BadData((*unusable, *warnings))
        made = rendered(van_ban, template, standard, shown)
        return Filled(made.docx, misprinted, made.narrow)
    except Unreadable as error:
        raise BadData((_as_finding(error, shown), *warnings)) from error


class TemplateOf(NamedTuple):
    """Whose template: that of the paper of this name, in this form of this norm."""

    ten: str
    mau: str
    standard: Standard


def with_templates(
    workspace: Workspace, errors: Sequence[BadData], asked: Iterable[TemplateOf]
) -> BadData:
    """The faults of several papers, and those of the templates they would be filled into, once.

    A paper whose data has faults was not composed: its template has not been looked at yet.
    """
    said = dict.fromkeys(finding for error in errors for finding in error.findings)
    paths = {_template_of(workspace, one.ten, one.mau): one for one in asked}
    for path, one in paths.items():
        judge = partial(_unusable, standard=one.standard, form=one.mau)
        said |= dict.fromkeys(_judged(workspace, path, judge))
    return BadData(in_reading_order(said))


def check(workspace: Workspace) -> tuple[Finding, ...]:
    """Hold every template against the names offered and against its norm.

    The norm is that of the form a file is named after; of one named after a paper its styles tell.
    Raises Unreadable where there is no template at all.
    """
    from docgen.checks import check_template, norm_of_template
    from docgen.standards import KHOA, theo_khoa, theo_mau
    from docgen.van_ban import names_of

    there = workspace.template_files()
    if not there:
        shown = workspace.display(workspace.templates)
        raise Unreadable(f"{shown}: không có mẫu .docx nào", _REBUILD)
    forms = (workspace.templates / f"{form}.docx" for k in KHOA for form in theo_khoa(k).forms)

    def whole(form: str) -> Callable[[bytes, str], tuple[Finding, ...]]:
        def judge(template: bytes, shown: str) -> tuple[Finding, ...]:
            norm = theo_mau(form) or norm_of_template(template, shown)
            return check_template(template, shown, norm, names_of(form))

        return judge

    judged = (_judged(workspace, path, whole(path.stem)) for path in {*there, *forms})
    return in_reading_order(finding for found in judged for finding in found)


def _template_of(workspace: Workspace, ten: str, mau: str) -> Path:
    """The template named after the paper if there is one, else its form's.

    One named after a form is that form's, whatever a paper is called.
    """
    from docgen.standards import theo_mau

    own = workspace.templates / f"{ten}.docx"
    named = own.is_file() and theo_mau(ten) is None
    return own if named else workspace.templates / f"{mau}.docx"


def _unusable(template: bytes, shown: str, standard: Standard, form: str) -> tuple[Finding, ...]:
    from docgen.checks import check_tags
    from docgen.van_ban import names_of

    return errors_among(check_tags(template, shown, standard, names_of(form)))


def _judged(
    workspace: Workspace, path: Path, judge: Callable[[bytes, str], tuple[Finding, ...]]
) -> tuple[Finding, ...]:
    """What `judge` finds in the template, or that it cannot be read."""
    shown = workspace.display(path)
    try:
        return judge(_read(path, shown), shown)
    except Unreadable as error:
        return (_as_finding(error, shown),)


class _NotRead(Unreadable):
    """The file could not be read; its hint says why."""


class _Missing(_NotRead):
    """There is no such template."""


def _as_finding(error: Unreadable, shown: str) -> Finding:
    from docgen.checks.mau.codes import Code

    why = error.message.removeprefix(shown).lstrip(":, ")
    code, message = Code.UNREADABLE, f"Không đọc được mẫu: {why}"
    if isinstance(error, _Missing):
        code, message = Code.MISSING, error.message
    hint = error.hint if isinstance(error, _NotRead) else _mend(PurePath(shown).stem)
    return Finding(code, Severity.ERROR, message, Location(shown), hint)


def _mend(name: str) -> str:
    """What to do about an unsound template; one named after a paper no command makes anew."""
    from docgen.standards import theo_mau

    return _UNSOUND if theo_mau(name) else _UNSOUND_OWN


def _read(path: Path, shown: str) -> bytes:
    """The bytes of a template. Raises Unreadable."""
    try:
        size = path.stat().st_size
        if size > _LARGEST:
            raise _NotRead(
                f"{shown}: mẫu lớn {size // 2**20} MB, quá {_LARGEST // 2**20} MB",
                f"bỏ bớt ảnh trong mẫu, hoặc tạo lại mẫu bằng: {_REMAKE} --force",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise _Missing("Không có mẫu này", _REBUILD) from error
    except OSError as error:
        hint = "đóng mẫu nếu đang mở trong Word, xem lại quyền đọc tệp"
        raise _NotRead(reason(error), hint) from error
