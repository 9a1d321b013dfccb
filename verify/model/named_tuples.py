"""`NamedTuple`, a replacement for that of `typing`: making a class takes a fifth of the time.

A `Record` is used as a named tuple is, but for `len` and an order. Its class takes longer to make,
and to read a field takes a tenth of the time: it is for the nouns of which rules read many fields.
A record has two fields or more.

A run makes some fifty such classes before it reads its first row. For each of them, `typing` checks
every annotation and `collections` compiles a constructor from text. Here a constructor is written
for each number of fields, and each class gets a copy with the names of its own fields. Type
checkers see the class of `typing`. The methods are the same.
"""

import sys
from collections import _tuplegetter  # type: ignore[attr-defined]
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, NamedTuple, NoReturn, Self
from typing import NamedTuple as Record

__all__ = ["NamedTuple", "Record"]


class _Named(tuple[Any, ...]):
    """The methods of all named tuples; see `collections.namedtuple` for their meaning."""

    __slots__ = ()
    _fields = ()

    @classmethod
    def _make(cls, values: Iterable[Any]) -> Self:
        return cls(*values)

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def _replace(self, **changes: Any) -> Self:  # noqa: ANN401  of any field
        made = self._make(map(changes.pop, self._fields, self))
        if changes:
            raise ValueError(f"Got unexpected field names: {list(changes)!r}")
        return made

    __replace__ = _replace

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
        return f"{type(self).__name__}({shown})"


class _Maker(type):
    """Make a class of named fields. Annotations in its body are fields, values are defaults."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> "_Maker":
        fields = tuple(body.get("__annotations__", ()))
        defaults = {field: body[field] for field in fields if field in body}
        new = _constructor(name, fields, tuple(defaults.values()))
        body |= {field: _tuplegetter(place, "") for place, field in enumerate(fields)}
        body |= {"__slots__": (), "__new__": new, "__match_args__": fields}
        body |= {"_fields": fields, "_field_defaults": defaults}
        return super().__new__(cls, name, bases, body)


def _constructor(name: str, fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
    compiled = _constructor_code(len(fields))
    code = compiled.replace(co_varnames=("_cls", *fields), co_qualname=f"{name}.__new__")
    return FunctionType(code, {"_new": _new}, "__new__", defaults)


_new: Callable[..., Any] = tuple.__new__
# The constructors of classes with no field, one field, two fields, …; `_` is the class.
_CONSTRUCTORS: tuple[Callable[..., Any], ...] = (
    lambda _: _new(_, ()),
    lambda _, a: _new(_, (a,)),
    lambda _, a, b: _new(_, (a, b)),
    lambda _, a, b, c: _new(_, (a, b, c)),
    lambda _, a, b, c, d: _new(_, (a, b, c, d)),
    lambda _, a, b, c, d, e: _new(_, (a, b, c, d, e)),
    lambda _, a, b, c, d, e, f: _new(_, (a, b, c, d, e, f)),
    lambda _, a, b, c, d, e, f, g: _new(_, (a, b, c, d, e, f, g)),
    lambda _, a, b, c, d, e, f, g, h: _new(_, (a, b, c, d, e, f, g, h)),
    lambda _, a, b, c, d, e, f, g, h, j: _new(_, (a, b, c, d, e, f, g, h, j)),
    lambda _, a, b, c, d, e, f, g, h, j, k: _new(_, (a, b, c, d, e, f, g, h, j, k)),
    lambda _, a, b, c, d, e, f, g, h, j, k, m: _new(_, (a, b, c, d, e, f, g, h, j, k, m)),
    lambda _, a, b, c, d, e, f, g, h, j, k, m, n: _new(_, (a, b, c, d, e, f, g, h, j, k, m, n)),
    lambda _, a, b, c, d, e, f, g, h, j, k, m, n, p: _new(
        _, (a, b, c, d, e, f, g, h, j, k, m, n, p)),
)  # fmt: skip


@cache
def _constructor_code(count: int) -> CodeType:
    """Return the constructor of a class that has `count` fields; compile it if there are many."""
    if count < len(_CONSTRUCTORS):
        return _CONSTRUCTORS[count].__code__
    fields = "".join(f"f{number}, " for number in range(count))
    made: FunctionType = eval(f"lambda _cls, {fields}: _new(_cls, ({fields}))")  # noqa: S307
    return made.__code__


class _Slots:
    """The methods of all records; see `collections.namedtuple` for their meaning."""

    __slots__ = ()
    _fields = ()
    _values = tuple  # each class has its own

    @classmethod
    def _make(cls, values: Iterable[Any]) -> Self:
        return cls(*values)

    _asdict, _replace, __repr__ = _Named._asdict, _Named._replace, _Named.__repr__
    __replace__ = _replace

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values(self))

    def __getitem__(self, place: Any) -> Any:  # noqa: ANN401  a number or a slice
        return self._values(self)[place]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, type(self)):
            return self is other or self._values(self) == other._values(other)
        return isinstance(other, tuple) and self._values(self) == other

    def __hash__(self) -> int:
        return hash(self._values(self))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self._values(self)


def _refuse(made: _Slots, name: str, _value: object = None) -> NoReturn:
    unknown = f"{type(made).__name__!r} object has no attribute {name!r}"
    raise AttributeError("can't set attribute" if name in made._fields else unknown)


class _Recorder(type):
    """Make a class of named fields in slots. A draft, of a class below it, is filled and closed."""

    def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, Any]) -> "_Recorder":
        fields = tuple(body.get("__annotations__", ()))
        defaults = {field: body.pop(field) for field in fields if field in body}
        draft = type(name, (_Slots,), {"__slots__": fields})
        known = {"_new": object.__new__, "_draft": draft}
        known |= {f"_{field}": value for field, value in defaults.items()}
        asked = [f"{each}=_{each}" if each in defaults else each for each in fields]
        exec(  # noqa: S102  the names of our own fields
            f"def __new__(_cls, {', '.join(asked)}):\n"
            " made = _new(_draft)\n"
            f" {''.join(f'made.{each}, ' for each in fields)} = {', '.join(fields)},\n"
            " made.__class__ = _cls\n"
            " return made\n",
            known,
        )
        new: Any = known["__new__"]
        new.__qualname__ = f"{name}.__new__"
        body |= {"__slots__": (), "__new__": new, "__match_args__": fields}
        body |= {"_fields": fields, "_field_defaults": defaults, "_values": attrgetter(*fields)}
        body |= {"__setattr__": _refuse, "__delattr__": _refuse}
        return super().__new__(cls, name, (draft,), body)


if sys.version_info < (3, 14):  # later a class body has no annotations until they are asked for
    NamedTuple = _Maker("NamedTuple", (_Named,), {})  # type: ignore[assignment,misc]
    Record = type.__new__(_Recorder, "Record", (), {})  # type: ignore[assignment,misc]
