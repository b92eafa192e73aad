"""A declaration: named fields, read together, immutable."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    Self,
    TypeVar,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
)

from docgen.khai.kinds import (
    UNREAD,
    Choice,
    Fault,
    Kind,
    Many,
    Maybe,
    Number,
    no_group,
)
from docgen.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docgen.khai.kinds import Path

_REQUIRED: Any = object()
_Khai = TypeVar("_Khai", bound="Khai")


class Field(NamedTuple):
    """A key: what belongs there, what stands for it where it is left out, its bounds."""

    description: str
    default: Any = _REQUIRED
    ge: int | None = None
    le: int | None = None
    min_length: int = 0

    @property
    def required(self) -> bool:
        """Whether it may not be left out."""
        return self.default is _REQUIRED

    def absent(self) -> Any:
        """What stands for it where it is left out."""
        return dict(self.default) if isinstance(self.default, dict) else self.default


def field(
    *,
    description: str,
    default: Any = _REQUIRED,
    ge: int | None = None,
    le: int | None = None,
    min_length: int = 0,
) -> Any:
    """A key of a declaration, described in Vietnamese for whoever types it.

    `ge` and `le` are the least and the most of a number, `min_length` the least length of a list;
    without a `default` the key is required.
    """
    return Field(description, default, ge, le, min_length)


class Wrong(NamedTuple):
    """Why the values of a declaration cannot stand together, what to do, and at which `key`."""

    said: str
    hint: str = "sửa một trong hai giá trị"
    key: str | None = None


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Khai:
    """Base of every declaration: immutable, unknown keys refused.

    Made by hand it holds what it is given; `read` holds what is typed against its fields. Of a
    declaration with faults what can be read is made all the same (`whole` is False then): where a
    value cannot be read stands an empty one, "" for a text, 0 for a number, an entry without a name
    in a list. No sound declaration holds such a value, so a check knows by it that it cannot
    judge; a declaration with faults goes into no paper.
    """

    fields: ClassVar[Mapping[str, Field]] = MappingProxyType({})
    """Key → what is declared of it, those of the base first."""

    _kinds: ClassVar[Mapping[str, Kind] | None] = None

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Field)}
        for name in own:
            delattr(cls, name)
        cls.fields = MappingProxyType({**cls.fields, **own})
        cls._kinds = None

    def __init__(self, **values: Any) -> None:
        fields = type(self).fields
        if unknown := values.keys() - fields.keys():
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
        if missing := [n for n, f in fields.items() if f.required and n not in values]:
            raise TypeError(f"{type(self).__name__} needs {', '.join(missing)}")
        absent = {name: key.absent() for name, key in fields.items() if name not in values}
        self.__dict__.update(values, **absent, _typed=frozenset(values), _whole=True)

    @classmethod
    def kinds(cls) -> Mapping[str, Kind]:
        """Key → the kind of its values, after the annotations; worked out when first asked for."""
        if cls._kinds is None:
            hints = get_type_hints(cls, include_extras=True)
            cls._kinds = {n: _within(_kind(hints[n]), key) for n, key in cls.fields.items()}
        return cls._kinds

    def wrong(self) -> Wrong | None:
        """Why these values, each of them sound, cannot stand together; None where they can."""
        return None

    @property
    def typed(self) -> frozenset[str]:
        """The keys that were given, rightly or not."""
        return frozenset(self.__dict__["_typed"])

    @property
    def whole(self) -> bool:
        """Whether all of it could be read and stands together."""
        return bool(self.__dict__["_whole"])

    def items(self) -> Iterator[tuple[str, Any]]:
        """Every key with its value, in the order they are declared."""
        return ((name, self.__dict__[name]) for name in type(self).fields)

    def _replace(self, **changes: Any) -> Self:
        """The same with other values, as of a named tuple; nothing is held against the fields."""
        if unknown := changes.keys() - type(self).fields.keys():
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__, **changes, _typed=self.typed | changes.keys())
        return other

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._values == other._values

    def __hash__(self) -> int:
        return hash((type(self), self._values))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in self.items())})"

    @property
    def _values(self) -> tuple[Any, ...]:
        return tuple(value for _, value in self.items())


class Group(Kind):
    """The values of a declaration, under keys of their own."""

    def __init__(self, model: type[Khai]) -> None:
        self.model = model

    def _read(self, typed: object, path: Path, faults: list[Fault]) -> Any:
        if isinstance(typed, dict):
            return _read(self.model, typed, path, faults)
        faults.append(no_group(path, self.model.fields))
        return self.empty

    def _empty(self) -> Any:
        return _read(self.model, {}, (), [])


def read(model: type[_Khai], typed: object) -> tuple[_Khai, tuple[Fault, ...]]:
    """What `typed` declares, and every fault of it: those of a group's keys in their order."""
    faults: list[Fault] = []
    declared: _Khai = Group(model).read(typed, (), faults)
    return declared, tuple(faults)


def model_in(kind: Kind | None) -> type[Khai] | None:
    """The declaration that values of the kind hold: of a group, a list of groups."""
    while isinstance(kind, Maybe | Many):
        kind = kind.inner if isinstance(kind, Maybe) else kind.item
    return kind.model if isinstance(kind, Group) else None


def _read(model: type[Khai], typed: dict[str, Any], path: Path, faults: list[Fault]) -> Any:
    found: list[Fault] = []
    values: dict[str, Any] = {}
    kinds = model.kinds()
    for name, key in model.fields.items():
        kind = kinds[name]
        value = UNREAD
        if name in typed:
            value = kind.read(typed[name], (*path, name), found)
        elif key.required:
            found.append(Fault((*path, name), "missing"))
        if value is UNREAD:
            value = kind.empty if key.required else key.absent()
        values[name] = value
    found += (Fault((*path, name), "unknown") for name in typed if name not in kinds)
    made = model(**values)
    if not found and (wrong := made.wrong()):
        at = (*path, wrong.key) if wrong.key else path
        found.append(Fault(at, "value", f": {wrong.said}", wrong.hint))
    made.__dict__.update(_typed=frozenset(typed.keys() & kinds.keys()), _whole=not found)
    faults += found
    return made


def _kind(annotation: Any) -> Kind:
    """The kind of an annotation's values. Raises `TypeError` for one that no kind reads."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    kind: Kind | None = None
    if origin is Annotated:
        kind = arguments[-1]
    elif origin is Literal:
        kind = Choice(arguments)
    elif origin in {Union, UnionType}:
        [inner] = (argument for argument in arguments if argument is not type(None))
        kind = Maybe(_kind(inner))
    elif origin is tuple:
        kind = Many(_kind(arguments[0]))
    elif annotation is int:
        kind = Number()
    elif isinstance(annotation, type) and issubclass(annotation, Khai):
        kind = Group(annotation)
    if kind is None:
        raise TypeError(f"no kind of value is {annotation}")
    return kind


def _within(kind: Kind, key: Field) -> Kind:
    """The kind within the bounds of a key."""
    if isinstance(kind, Maybe):
        return Maybe(_within(kind.inner, key))
    if isinstance(kind, Number):
        return Number(key.ge, key.le)
    if isinstance(kind, Many) and key.min_length:
        return kind.at_least(key.min_length)
    return kind
