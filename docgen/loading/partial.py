"""What can be read of a declaration with faults, so that the rest is still held against it.

Where a value cannot be read stands an empty one: "" for a text, 0 for a number, an entry without a
name in a list. No sound declaration holds such a value, so a check knows by it that it cannot
judge; a declaration with faults goes into no paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

_Model = TypeVar("_Model", bound=BaseModel)


def readable_part(model: type[_Model], declared: object) -> _Model:
    """The fields of `model` that `declared` gives rightly; unvalidated, empty values elsewhere."""
    typed = declared if isinstance(declared, dict) else {}
    values: dict[str, Any] = {
        name: _field(field, typed.get(name)) for name, field in model.model_fields.items()
    }
    # As of a sound declaration, the fields set are those that are typed.
    return model.model_construct(values.keys() & typed.keys(), **values)


def model_in(annotation: Any) -> type[BaseModel] | None:
    """The model an annotation names: `VanBanGoc | None`, `tuple[DonVi, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((m for part in get_args(annotation) if (m := model_in(part))), None)


def _field(field: FieldInfo, typed: object) -> object:
    if typed is None and not field.is_required():
        return field.get_default(call_default_factory=True)
    try:
        # The field's own type is known at run time alone.
        return TypeAdapter(cast("Any", Annotated[field.annotation, field])).validate_python(typed)
    except ValidationError:
        return _readable(field, typed)


def _readable(field: FieldInfo, typed: object) -> object:
    """What of `typed`, which has a fault, can be read."""
    kind, inner = get_origin(field.annotation) or field.annotation, model_in(field.annotation)
    if kind is tuple:
        entries = typed if isinstance(typed, list) else [None]
        return tuple(readable_part(inner, e) if inner else _text(e) for e in entries)
    if inner:
        return readable_part(inner, typed)
    if kind is dict and isinstance(typed, dict):
        return {key: _text(value) for key, value in typed.items()}
    if field.is_required():
        return {str: "", int: 0}.get(cast("Any", kind))
    return field.get_default(call_default_factory=True)


def _text(typed: object) -> str:
    return typed if isinstance(typed, str) else ""
