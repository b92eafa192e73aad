"""A YAML document → a model, each of pydantic's complaints as a finding with its line."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from docgen.loading.codes import Code
from docgen.loading.partial import model_in, readable_part
from docgen.loading.yaml_doc import Node, find, plain
from docgen.vietnamese import gan_nhat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core import ErrorDetails

    from docgen.loading.report import Report

_Model = TypeVar("_Model", bound=BaseModel)


def validate(model: type[_Model], doc: Node, report: Report) -> _Model | None:
    """The model `doc` declares; None with every fault in `report`."""
    before = len(report.findings)
    read, _ = salvage(model, doc, report)
    return read if len(report.findings) == before else None


def salvage(model: type[_Model], doc: Node, report: Report) -> tuple[_Model | None, Node]:
    """What can be read of the model `doc` declares, and `doc` with its misspelt keys mended.

    Every fault goes to `report`; after one the model is that of `readable_part`, good only to hold
    other things against. None where nothing is declared.
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
    doc = _mend_keys(model, doc, (), report)
    declared = plain(doc)
    try:
        return model.model_validate(declared), doc
    except ValidationError as error:
        for fault in _said_once(error.errors(include_url=False)):
            _report_fault(model, doc, fault, report)
        return readable_part(model, declared), doc


def _said_once(faults: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """The faults, but of a list of which nothing is left and of its entries only one is said."""
    wrong = {fault["loc"][:-1] for fault in faults if fault["type"] != "string_too_short"}
    empty = {fault["loc"] for fault in faults if fault["type"] == "too_short"} - wrong
    for fault in faults:
        said_above = fault["type"] == "string_too_short" and fault["loc"][:-1] in empty
        said_below = fault["type"] == "too_short" and fault["loc"] not in empty
        if not (said_above or said_below):
            yield fault


def _mend_keys(
    model: type[BaseModel], node: Node, path: tuple[int | str, ...], report: Report
) -> Node:
    """`node` with each misspelt key, reported, under the name it was probably meant to have."""
    if isinstance(node.value, list):
        items = [_mend_keys(model, item, (*path, k), report) for k, item in enumerate(node.value)]
        return Node(node.line, items, {})
    if not isinstance(node.value, dict):
        return node
    values: dict[str, Node] = {}
    lines: dict[str, int] = {}
    for typed, value in node.value.items():
        line = node.key_lines[typed]
        key = typed
        if typed not in model.model_fields:
            absent = [name for name in model.model_fields if name not in {*node.value, *values}]
            if near := gan_nhat(typed, absent):
                _report_unknown((*path, typed), near, line, report)
                key = near
            elif value.value is None:  # left out of what pydantic is given
                known = ", ".join(model.model_fields)
                _report_unknown((*path, typed), None, line, report, known)
        field = model.model_fields.get(key)
        inner = model_in(field.annotation) if field else None
        values[key] = _mend_keys(inner, value, (*path, key), report) if inner else value
        lines[key] = line
    return Node(node.line, values, lines)


def _report_unknown(
    path: tuple[int | str, ...], near: str | None, line: int, report: Report, known: str = ""
) -> None:
    mend = f"có phải {near}?" if near else f"các khóa dùng được: {known}"
    report.error(Code.UNKNOWN_KEY, f"Khóa {_shown(path)} không có trong mẫu khai", line, hint=mend)


def _report_fault(model: type[BaseModel], doc: Node, fault: ErrorDetails, report: Report) -> None:
    path = fault["loc"]
    _, line = find(doc, path)
    key = _shown(path)
    kind = fault["type"]
    context: dict[str, Any] = fault.get("ctx", {})
    if kind == "missing":
        _report_missing(model, doc, path, report)
    elif kind == "extra_forbidden":
        known = list(_model_at(model, path[:-1]).model_fields)
        _report_unknown(path, gan_nhat(str(path[-1]), known), line, report, ", ".join(known))
    elif kind in _READ:
        code, hint = _READ[kind]
        report.error(code, f"{key}: {context['ly_do']}", line, hint=hint)
    elif kind == "value_error":
        message = f"{key}: {context['error']}" if path else str(context["error"])
        report.error(Code.BAD_VALUE, message, line, hint="sửa một trong hai giá trị")
    elif kind == "literal_error" and isinstance(fault["input"], str):
        message = f"{key} không nhận giá trị “{fault['input']}”"
        allowed = str(context["expected"]).replace("'", "").replace(" or ", ", ")
        report.error(Code.BAD_VALUE, message, line, hint=f"các giá trị dùng được: {allowed}")
    elif path[-1:] == ("[key]",):
        message = f"Tên “{path[-2]}” viết sai"
        mend = "tên bắt đầu bằng chữ thường không dấu, tiếp theo là chữ, số, dấu _"
        report.error(Code.RESERVED_NAME, message, line, hint=mend)
    else:
        message = f"{key} {_wrong(kind, fault, context)}"
        shapeless = kind != "too_short" and isinstance(fault["input"], list | dict)
        code = Code.WRONG_SHAPE if shapeless or kind.endswith("_type") else Code.BAD_VALUE
        report.error(code, message, line, hint=_described(model, path))


def _report_missing(
    model: type[BaseModel], doc: Node, path: tuple[int | str, ...], report: Report
) -> None:
    group, line = find(doc, path[:-1])
    hint = _described(model, path)
    if isinstance(group.value, dict) and path[-1] in group.value:
        line = find(doc, path)[1]
        report.error(Code.MISSING_KEY, f"{_shown(path)} để trống", line, hint=hint)
    else:
        hint = f"thêm dòng {path[-1]}: …; {hint}"
        report.error(Code.MISSING_KEY, f"Thiếu khóa {_shown(path)}", line, hint=hint)


_READ = MappingProxyType(
    {
        "ngay": (Code.BAD_DATE, "viết ngày/tháng/năm, ví dụ 28/12/2021"),
        "tien": (Code.BAD_MONEY, "viết số kèm đơn vị tiền, ví dụ 365 triệu đồng"),
        "co_khong": (Code.BAD_VALUE, "viết có hoặc không"),
        "dia_danh": (
            Code.BAD_VALUE,
            "viết tên gọi chính thức, ví dụ Hà Tĩnh, Thành phố Hồ Chí Minh; docgen tự in dấu phẩy "
            "và ngày, tháng, năm",
        ),
        "chi_dan": (Code.BAD_VALUE, "viết như Ban hành kèm theo; docgen tự in dấu ngoặc"),
        "thay_cho": (Code.BAD_VALUE, "thêm thay_cho: thay mặt ai, ký thay chức vụ nào"),
    }
)


def _wrong(kind: str, fault: ErrorDetails, context: dict[str, Any]) -> str:
    value = fault["input"]
    found = "danh sách" if isinstance(value, list) else "nhóm khóa"
    whole = "phải là số nguyên, không phải "
    group = "phải là nhóm các dòng khóa: giá trị, thụt vào hai dấu cách"
    a_list = "phải là danh sách, mỗi dòng một mục bắt đầu bằng dấu gạch"
    said = {
        "int_parsing": f"{whole}“{value}”",
        "int_from_float": f"{whole}“{value}”",
        "int_type": f"{whole}{found}",
        "greater_than_equal": f"là {value}, nhỏ hơn {context.get('ge')}",
        "less_than_equal": f"là {value}, lớn hơn {context.get('le')}",
        "string_too_short": "để trống",
        "string_pattern_mismatch": f"viết “{value}” không đúng dạng",
        "too_short": "để trống",
        "string_type": f"phải là một chuỗi, không phải {found}",
        "tuple_type": a_list,
        "list_type": a_list,
        "model_type": group,
        "dict_type": group,
    }
    if kind not in said and isinstance(value, list | dict):
        return f"phải là một giá trị, không phải {found}"
    return said.get(kind, "không hợp lệ")


def _shown(path: tuple[int | str, ...]) -> str:
    """("noi", 2, "den") as a person says it: "den của noi (mục 3)"."""
    said: list[str] = []
    for step in path:
        if isinstance(step, int) and said:
            said[-1] += f" (mục {step + 1})"
        else:
            said.append(str(step))
    return " của ".join(reversed(said))


def _model_at(model: type[BaseModel], path: tuple[int | str, ...]) -> type[BaseModel]:
    """The model declared at `path` under `model`."""
    for step in path:
        if isinstance(step, str) and step in model.model_fields:
            model = model_in(model.model_fields[step].annotation) or model
    return model


def _described(model: type[BaseModel], path: tuple[int | str, ...]) -> str | None:
    """The description of the field at `path`, which says what belongs there."""
    names = [step for step in path if isinstance(step, str)]
    while names:
        field = _model_at(model, tuple(names[:-1])).model_fields.get(names[-1])
        if field:
            return field.description
        names.pop()  # one of the user's own names: the group it is in is described
    return None
