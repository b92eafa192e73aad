"""A YAML document → a declaration, each fault of it as a finding with its line."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from docgen.khai.kinds import Named
from docgen.khai.record import Khai, model_in, read
from docgen.loading.codes import Code
from docgen.loading.yaml_doc import Node, find, plain
from docgen.vietnamese import gan_nhat

if TYPE_CHECKING:
    from docgen.khai.kinds import Fault, Path
    from docgen.loading.report import Report

_Model = TypeVar("_Model", bound=Khai)


def validate(model: type[_Model], doc: Node, report: Report) -> _Model | None:
    """The model `doc` declares; None with every fault in `report`."""
    before = len(report.findings)
    declared, _ = salvage(model, doc, report)
    return declared if len(report.findings) == before else None


def salvage(model: type[_Model], doc: Node, report: Report) -> tuple[_Model | None, Node]:
    """What can be read of the model `doc` declares, and `doc` with its misspelt keys mended.

    Every fault goes to `report`; after one the model is not `whole`, good only to hold other things
    against. None where nothing is declared.
    """
    if doc.value is None:
        hint = "chép tệp mẫu của `docgen init` rồi sửa"
        report.error(Code.EMPTY_FILE, "Tệp trống, hoặc phần khai trống", doc.line, hint=hint)
        return None, doc
    if not isinstance(doc.value, dict):
        report.error(
            Code.WRONG_SHAPE,
            "Phần khai không phải là các dòng khóa: giá trị",
            doc.line,
            hint="sau dấu hai chấm phải có dấu cách; so với tệp mẫu của `docgen init`",
        )
        return None, doc
    # A value whose line has a fault of YAML is not what was meant, and nothing can rest on it.
    doubtful = report.lines_at_fault()
    doc = _mend_keys(model, doc, (), report)
    declared, faults = read(model, plain(doc, doubtful))
    for fault in faults:
        _report_fault(model, doc, fault, report)
    return declared, doc


def _mend_keys(model: type[Khai], node: Node, path: Path, report: Report) -> Node:
    """`node` with each misspelt key, reported, under the name it was probably meant to have."""
    if isinstance(node.value, list):
        items = [_mend_keys(model, item, (*path, k), report) for k, item in enumerate(node.value)]
        return Node(node.line, items, {})
    if not isinstance(node.value, dict):
        return node
    values: dict[str, Node] = {}
    lines: dict[str, int] = {}
    kinds = model.kinds()
    for typed, value in node.value.items():
        line = node.key_lines[typed]
        key = typed
        if typed not in kinds:
            absent = [name for name in kinds if name not in {*node.value, *values}]
            if near := gan_nhat(typed, absent):
                _report_unknown((*path, typed), near, line, report)
                key = near
            elif value.value is None:  # left out of what is read
                _report_unknown((*path, typed), None, line, report, ", ".join(kinds))
        inner = model_in(kinds.get(key))
        if inner:
            values[key] = _mend_keys(inner, value, (*path, key), report)
        else:
            values[key] = _with_empty(value) if isinstance(kinds.get(key), Named) else value
        lines[key] = line
    return Node(node.line, values, lines)


def _with_empty(node: Node) -> Node:
    """The user's own names with a text for each: one left empty is a value that is missing."""
    if not isinstance(node.value, dict):
        return node
    filled = {k: v._replace(value="") if v.value is None else v for k, v in node.value.items()}
    return node._replace(value=filled)


def _report_unknown(
    path: Path, near: str | None, line: int, report: Report, known: str = ""
) -> None:
    mend = f"có phải {near}?" if near else f"các khóa dùng được: {known}"
    report.error(Code.UNKNOWN_KEY, f"Khóa {_shown(path)} không có trong mẫu khai", line, hint=mend)


_CODES = MappingProxyType(
    {
        "shape": Code.WRONG_SHAPE,
        "empty": Code.BAD_VALUE,
        "value": Code.BAD_VALUE,
        "name": Code.RESERVED_NAME,
        "ngay": Code.BAD_DATE,
        "tien": Code.BAD_MONEY,
    }
)


def _report_fault(model: type[Khai], doc: Node, fault: Fault, report: Report) -> None:
    path = fault.path
    line = find(doc, path)[1]
    if fault.kind == "doubtful":
        return
    if fault.kind == "missing":
        _report_missing(model, doc, path, report)
    elif fault.kind == "unknown":
        known = list(_model_at(model, path[:-1]).fields)
        _report_unknown(path, gan_nhat(str(path[-1]), known), line, report, ", ".join(known))
    else:
        whole = fault.kind == "name" or not path
        said = fault.said.removeprefix(": ") if whole else f"{_shown(path)}{fault.said}"
        hint = fault.hint or _described(model, path)
        report.error(_CODES[fault.kind], said, line, hint=hint)


def _report_missing(model: type[Khai], doc: Node, path: Path, report: Report) -> None:
    group, line = find(doc, path[:-1])
    hint = _described(model, path)
    if isinstance(group.value, dict) and path[-1] in group.value:
        line = find(doc, path)[1]
        report.error(Code.MISSING_KEY, f"{_shown(path)} để trống", line, hint=hint)
    else:
        hint = f"thêm dòng {path[-1]}: …; {hint}"
        report.error(Code.MISSING_KEY, f"Thiếu khóa {_shown(path)}", line, hint=hint)


def _shown(path: Path) -> str:
    """("noi", 2, "den") as a person says it: "den của noi (mục 3)"."""
    said: list[str] = []
    for step in path:
        if isinstance(step, int) and said:
            said[-1] += f" (mục {step + 1})"
        else:
            said.append(str(step))
    return " của ".join(reversed(said))


def _model_at(model: type[Khai], path: Path) -> type[Khai]:
    """The model declared at `path` under `model`."""
    for step in path:
        if isinstance(step, str):
            model = model_in(model.kinds().get(step)) or model
    return model


def _described(model: type[Khai], path: Path) -> str | None:
    """The description of the field at `path`, which says what belongs there."""
    names = [step for step in path if isinstance(step, str)]
    while names:
        field = _model_at(model, tuple(names[:-1])).fields.get(names[-1])
        if field:
            return field.description
        names.pop()  # one of the user's own names: the group it is in is described
    return None
