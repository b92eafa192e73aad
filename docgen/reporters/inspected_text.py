"""Files that were judged, as a person reads them: the worst first, a table where they are many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.findings import Severity, State
from docgen.reporters.copies_text import copy_lines
from docgen.reporters.listing import details
from docgen.reporters.table import as_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from docgen.findings import Finding
    from docgen.inspection import Inspected
    from docgen.reporters.palette import Palette

STATES: Mapping[State, str] = {
    State.DAT: "đạt",
    State.LOI: "lỗi",
    State.CANH_BAO: "cảnh báo",
    State.KHONG_AP_DUNG: "không áp dụng",
    State.KHONG_DANH_GIA: "không đánh giá được",
}
_SEVERITIES: Mapping[Severity, str] = {
    Severity.ERROR: "lỗi",
    Severity.WARNING: "cảnh báo",
    Severity.INFO: "ghi chú",
}
_FILES: Mapping[State, str] = {
    State.LOI: "có lỗi",
    State.KHONG_DANH_GIA: "không đánh giá được",
    State.CANH_BAO: "chỉ có cảnh báo",
    State.DAT: "không có lỗi",
}
_WORST_FIRST = (State.LOI, State.KHONG_DANH_GIA, State.CANH_BAO, State.DAT)
_HEADS = ("Tệp", "Loại", "Kết quả", "Đạt", "Lỗi", "Cảnh báo", "Không áp dụng", "Không đánh giá")


def files_as_text(files: Sequence[Inspected], norms: Mapping[str, str], palette: Palette) -> str:
    """Each file with what was found in it, of several files only those with something to say.

    `norms` has the names of the norms by their keys.
    """
    said = [file for file in files if len(files) == 1 or _has_a_say(file)]
    blocks = (_block(file, norms, palette) for file in sorted(said, key=_rank))
    return "\n".join("".join(f"{line}\n" for line in block) for block in blocks)


def files_as_table(files: Sequence[Inspected], width: int) -> str:
    """A row for each file with the states of its requirements, in the order they were named."""
    rows = [
        (
            file.path,
            file.kind or "–",
            _verdict(file),
            *(str(number) if file.norm else "–" for number in file.counts),
        )
        for file in files
    ]
    return as_table(_HEADS, rows, width)


def closing_line(files: Sequence[Inspected], skipped: Mapping[str, int]) -> str:
    """How many files ended how, and what in the folders was not looked at."""
    line = f"{len(files)} tệp: {_tally([file.standing for file in files])}"
    if any(file.standing is not file.state for file in files):
        line += f"; nếu sửa thì {_tally([file.state for file in files])}"
    if not skipped:
        return line
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(skipped.items()))
    return f"{line}. Trong thư mục còn bỏ qua: {kinds}"


def _tally(states: Sequence[State]) -> str:
    counted = {state: states.count(state) for state in _WORST_FIRST}
    return ", ".join(f"{number} {_FILES[state]}" for state, number in counted.items() if number)


def _has_a_say(file: Inspected) -> bool:
    """Whether there is more to a file than its row: a mended one may have no finding left."""
    return bool(file.findings or file.suppressed or _is_mended(file))


def _rank(file: Inspected) -> tuple[int, int, int]:
    errors, warnings, _ = _numbers(file)
    return (_WORST_FIRST.index(file.state), -errors, -warnings)


def _numbers(file: Inspected) -> tuple[int, int, int]:
    return (
        file.number_of(Severity.ERROR),
        file.number_of(Severity.WARNING),
        file.counts.khong_danh_gia,
    )


def _verdict(file: Inspected) -> str:
    """The result in a table: "3 lỗi" stands in its own column."""
    return "không có lỗi" if file.state is State.DAT else STATES[file.state]


def _block(file: Inspected, norms: Mapping[str, str], palette: Palette) -> Iterator[str]:
    name = palette.paint(palette.strong, file.path)
    if file.norm is None:
        yield from _not_judged(file, name, palette)
        return
    kind = f"{file.kind}, " if file.kind else ""
    yield f"{name} – {kind}theo {norms[file.norm]}: {_mended(file)}{_said(file, palette)}"
    yield from (f"  {line}" for line in (() if file.copy is None else copy_lines(file.copy)))
    for finding in file.findings:
        yield from _finding(finding, palette)
    for left_out in file.suppressed:
        code, why = left_out.ignored
        number = len(left_out.findings)
        yield f"  bỏ qua {number} chỗ {code}: {why}"
    then = "" if file.stands is file or not _is_mended(file) else " sau khi sửa"
    yield f"  Các yêu cầu{then}: {_counts(file)}"


def _is_mended(file: Inspected) -> bool:
    return file.copy is not None and bool(file.copy.changes)


def _mended(file: Inspected) -> str:
    """That what follows is said of the mended copy, and how the file is where none is written."""
    if not _is_mended(file):
        return ""
    now = "" if file.standing is file.state else f"hiện nay {_FILES[file.standing]}, "
    return f"{now}sau khi sửa "


def _not_judged(file: Inspected, name: str, palette: Palette) -> Iterator[str]:
    (finding,) = file.findings
    unjudged = palette.paint(palette.note, STATES[State.KHONG_DANH_GIA])
    hint = f" ({finding.hint})" if finding.hint else ""
    yield f"{name}: {unjudged} – {finding.message}{hint}"


def _said(file: Inspected, palette: Palette) -> str:
    errors, warnings, unjudged = _numbers(file)
    said = [
        palette.paint(colour, f"{number} {word}")
        for number, word, colour in (
            (errors, "lỗi", palette.error),
            (warnings, "cảnh báo", palette.warning),
            (unjudged, "yêu cầu không đánh giá được", palette.note),
        )
        if number
    ]
    if not errors:
        said.insert(0, palette.paint(palette.good, "không có lỗi"))
    return ", ".join(said)


def _counts(file: Inspected) -> str:
    return ", ".join(
        f"{number} {STATES[State(name)]}"
        for name, number in zip(file.counts._fields, file.counts, strict=True)
    )


def _finding(finding: Finding, palette: Palette) -> Iterator[str]:
    colours = {
        Severity.ERROR: palette.error,
        Severity.WARNING: palette.warning,
        Severity.INFO: palette.note,
    }
    word = palette.paint(colours[finding.severity], _SEVERITIES[finding.severity])
    yield f"  {word} {finding.code}: {finding.message}"
    yield from (f"      {line}" for line in details(finding))
