"""A declaration as a JSON Schema, for editors that complete and underline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docgen.khai.kinds import Choice, Many, Maybe, Named, Notation, Number, Text
from docgen.khai.record import Group, Khai

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docgen.khai.kinds import Kind

_FEW = 100
Schema = dict[str, Any]


def object_schema(model: type[Khai]) -> tuple[Schema, dict[str, Schema]]:
    """The schema of a declaration, and those it refers to under `#/definitions/`, by name."""
    definitions: dict[str, Schema] = {}
    return _object(model, definitions), dict(sorted(definitions.items()))


def needed_where(schema: Schema, key: str, values: Iterable[str], needed: str) -> Schema:
    """The schema of a declaration, which asks for `needed` too where `key` is one of `values`."""
    asked = {"if": {"properties": {key: {"enum": sorted(values)}}, "required": [key]}}
    rules = [*schema.get("allOf", ()), asked | {"then": {"required": [needed]}}]
    return schema | {"allOf": rules}


def _object(model: type[Khai], definitions: dict[str, Schema]) -> Schema:
    kinds = model.kinds()
    properties = {}
    for name, key in model.fields.items():
        said = _schema(kinds[name], definitions) | {"description": key.description}
        if not key.required:
            said["default"] = _plain(key.default)
        properties[name] = dict(sorted(said.items()))
    schema: Schema = {
        "additionalProperties": False,
        "properties": properties,
        "type": "object",
    }
    if required := [name for name, key in model.fields.items() if key.required]:
        schema["required"] = required
    return dict(sorted(schema.items()))


def _schema(kind: Kind, definitions: dict[str, Schema]) -> Schema:
    """The schema of what may be typed for a value of that kind."""
    return dict(sorted(_of_kind(kind, definitions).items()))


def _of_kind(kind: Kind, definitions: dict[str, Schema]) -> Schema:
    if isinstance(kind, Group):
        name = kind.model.__name__
        if name not in definitions:
            definitions[name] = {}  # before its own fields: one may refer to it
            definitions[name] = _object(kind.model, definitions)
        return {"$ref": f"#/definitions/{name}"}
    if isinstance(kind, Maybe):
        return {"anyOf": [_schema(kind.inner, definitions), {"type": "null"}]}
    if isinstance(kind, Many):
        return _list(kind, definitions)
    if isinstance(kind, Named):
        values = {f"^{kind.name.pattern}$": _schema(kind.value, definitions)}
        return {"patternProperties": values, "type": "object"}
    return _scalar(kind)


def _list(kind: Many, definitions: dict[str, Schema]) -> Schema:
    item = _schema(kind.item, definitions)
    several: Schema = {"items": item, "type": "array"}
    if kind.least:
        several["minItems"] = kind.least
    several = dict(sorted(several.items()))
    return {"anyOf": [item, several]} if kind.one_alone else several


def _scalar(kind: Kind) -> Schema:
    if isinstance(kind, Notation):
        return dict(kind.schema)
    if isinstance(kind, Choice):
        return _words(kind.words)
    if isinstance(kind, Number):
        bounds = {"minimum": kind.least, "maximum": kind.most}
        # Between quotes it is a text to an editor, and the same number to docgen.
        number = {"type": "integer"} | {k: v for k, v in bounds.items() if v is not None}
        return {"anyOf": [number, {"type": "string", "pattern": _digits(kind)}]}
    if not isinstance(kind, Text):
        raise TypeError(f"no schema for {kind}")
    if kind.may_be_number:
        return {"type": ["string", "number"]}
    form = {"pattern": f"^{kind.pattern}$"} if kind.pattern else {"minLength": 1}
    return {"type": "string"} | form


def _digits(kind: Number) -> str:
    """A number in digits; one of few is one of these."""
    few = kind.least is not None and kind.most is not None and kind.most - kind.least < _FEW
    if few and kind.least is not None and kind.most is not None:
        return f"^0*({'|'.join(map(str, range(kind.least, kind.most + 1)))})$"
    return "^0*[1-9][0-9]*$" if kind.least else "^[0-9]+$"


def _words(words: tuple[str, ...]) -> Schema:
    return {"type": "string"} | ({"enum": list(words)} if len(words) > 1 else {"const": words[0]})


def _plain(value: Any) -> Any:
    """A default as JSON has it."""
    if isinstance(value, Khai):
        return {name: _plain(inner) for name, inner in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
