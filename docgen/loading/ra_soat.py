"""data/<year>/ra-soat.yaml read with its faults, and written in one form."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from docgen.findings import errors_among
from docgen.loading.codes import Code
from docgen.loading.missing import is_typed
from docgen.loading.repeats import repeated
from docgen.loading.report import Report
from docgen.loading.typed import salvage
from docgen.loading.yaml_doc import WRITTEN, find, open_yaml
from docgen.model.ledger import viet_ngay_gon
from docgen.model.ra_soat import RaSoat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.findings import Finding
    from docgen.khai.record import Khai
    from docgen.loading.yaml_doc import WRITTEN, Node
    from docgen.workspace import Workspace

_HEAD = """\
# yaml-language-server: $schema=../luoc-do/ra-soat.schema.json
# Việc rà soát dữ liệu chép từ năm trước. docgen ghi lại cả tệp mỗi lần chạy
# `docgen review NĂM --done`; chú thích viết thêm ở đây không được giữ. Xóa một mục của da_xem thì
# điều đó lại chờ quyết định.
"""


def read_review(workspace: Workspace, year: int, findings: list[Finding]) -> RaSoat | None:
    """The review of the year; None where there is none, or where it has faults (in `findings`)."""
    path = workspace.review_file(year)
    if not is_typed(path):
        return None
    before = len(errors_among(findings))
    opened = open_yaml(path, Report.of(workspace, path, findings), WRITTEN)
    if opened is None:
        return None
    doc, report = opened
    if doc.value is None:
        hint = f"gõ lại dòng tu_nam: {year - 1} (năm đã chép sang), hoặc lấy lại tệp từ bản sao "
        hint += "lưu; năm này không chép từ năm trước thì xóa tệp"
        report.error(Code.EMPTY_FILE, "Tệp trống", doc.line, hint=hint)
        return None
    review, doc = salvage(RaSoat, doc, report)
    if review:
        _check(review, year, doc, report)
    # Nothing that was mended in memory: docgen writes the whole file again.
    return review if len(errors_among(findings)) == before else None


def write_review(review: RaSoat) -> bytes:
    """The file's text, UTF-8: the same review gives the same bytes, and reads back as itself."""
    lines = [_HEAD, f"tu_nam: {review.tu_nam}\n"]
    lists = {"da_xem": review.da_xem, "khac_ban_ky": review.khac_ban_ky}
    amended = {"sua_doi": review.sua_doi} if review.sua_doi else {}
    for name, entries in (lists | amended).items():
        lines.append(f"{name}:\n" if entries else f"{name}: []\n")
        for entry in entries:
            first, *others = _fields(entry)
            lines += [f"  - {first}\n", *(f"    {line}\n" for line in others)]
    return "".join(lines).encode("utf-8")


def _fields(entry: Khai) -> Iterator[str]:
    for name, value in entry.items():
        if isinstance(value, date):
            yield f"{name}: {viet_ngay_gon(value)}"
        elif value is not None:
            yield f"{name}: {_quoted(str(value))}"


def _quoted(text: str) -> str:
    """Always in double quotes: nothing in it means anything to YAML then."""
    one_line = " ".join(text.split())
    return '"' + one_line.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _check(review: RaSoat, year: int, doc: Node, report: Report) -> None:
    if review.tu_nam and review.tu_nam >= year:
        report.error(
            Code.REVIEW_YEAR,
            f"tu_nam là {review.tu_nam}, không trước năm {year} của thư mục",
            find(doc, ("tu_nam",))[1],
            hint="ghi năm mà dữ liệu được chép từ đó",
        )
    ticked = (
        (item.ma, find(doc, ("da_xem", index, "ma"))[1])
        for index, item in enumerate(review.da_xem)
        if item.ma
    )
    for (ma, line), (_, first) in repeated(ticked, lambda tick: tick[0]):
        message = f"Điều {ma} ghi hai lần, lần đầu ở dòng {first}"
        report.error(Code.REVIEW_TWICE, message, line, hint="giữ một, xóa một")
