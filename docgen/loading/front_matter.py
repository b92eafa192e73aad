"""A .md file parted into its YAML front matter and its text, both with the file's own lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docgen.loading.codes import Code
from docgen.loading.yaml_doc import parse_yaml
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from docgen.loading.report import Report
    from docgen.loading.yaml_doc import Node

_FENCE = "---"


class Parted(NamedTuple):
    """`doc` is None where the front matter cannot be read; `body` starts at line `body_line`."""

    doc: Node | None
    body: tuple[str, ...]
    body_line: int


def part(text: str, report: Report) -> Parted | None:
    """Part `text`; None where there is no front matter to find the text under."""
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if line.strip()), None)
    if start is None:
        report.error(Code.EMPTY_FILE, "Tệp trống", hint="chép tệp mẫu của `docgen init` rồi sửa")
        return None
    if lines[start].rstrip() != _FENCE:
        report.error(
            Code.FRONT_MATTER,
            "Tệp không bắt đầu bằng dòng ---",
            start + 1,
            hint="phần khai (loai, nam, trich_yeu, …) đứng đầu tệp, giữa hai dòng ---",
        )
        return None
    end = next((i for i in range(start + 1, len(lines)) if lines[i].rstrip() == _FENCE), None)
    if end is None:
        report.error(
            Code.FRONT_MATTER,
            "Phần khai không đóng bằng dòng ---",
            start + 1,
            hint="thêm một dòng --- giữa phần khai và lời văn",
        )
        return None
    # Blank lines in place of what stands before keep YAML's line numbers those of the file.
    declared = "\n".join([""] * (start + 1) + lines[start + 1 : end])
    doc = parse_yaml(declared, report)
    # What is missing is missing from the whole, which starts at its first line.
    doc = doc._replace(line=start + 1) if doc else None
    return Parted(doc, tuple(lines[end + 1 :]), end + 2)
