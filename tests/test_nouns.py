"""Our named tuples can do all that those of `typing` can."""

import copy
import pickle
import typing
from collections.abc import Callable
from typing import Generic, TypeVar

import pytest

from verify.model.named_tuples import NamedTuple, Record

Thing = TypeVar("Thing")


class Place(NamedTuple):
    """A place in a file."""

    path: str
    line: int = 0
    other: "Place | None" = None

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


class Entry(Record):
    """A place in a file."""

    path: str
    line: int = 0
    other: "Entry | None" = None

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


class Plain(typing.NamedTuple):
    """A place in a file."""

    path: str
    line: int = 0
    other: "Plain | None" = None

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


class Box(NamedTuple, Generic[Thing]):
    content: Thing
    name: str = "box"


class Nothing(NamedTuple):
    pass


BOTH = pytest.mark.parametrize("ours", [Place, Entry])


@BOTH
@pytest.mark.parametrize(
    "ask",
    [
        lambda kind: tuple(kind("a", line=2)),
        lambda kind: kind("a") == ("a", 0, None),
        lambda kind: [*kind("a", 1)][:2],
        lambda kind: hash(kind("a")),
        lambda kind: str(kind("a", 3)),
        lambda kind: repr(kind("a", 3)).removeprefix(kind.__name__),
        lambda kind: kind("a")._asdict(),
        lambda kind: tuple(kind("a")._replace(line=4)),
        lambda kind: tuple(kind._make(["a", 1, None])),
        lambda kind: (kind._fields, kind._field_defaults, kind.__match_args__, kind.__doc__),
        lambda kind: sorted(typing.get_type_hints(kind)),
        lambda kind: hasattr(kind("a"), "__dict__"),
        lambda kind: tuple(copy.deepcopy(kind("a"))),
        lambda kind: kind.__new__.__defaults__,
    ],
)
def test_it_answers_as_the_one_of_typing_does(ours: type, ask: Callable[[type], object]) -> None:
    assert ask(ours) == ask(Plain)


@BOTH
@pytest.mark.parametrize(
    "fail",
    [
        lambda kind: kind(),
        lambda kind: kind("a", colour=1),
        lambda kind: kind("a", 1, None, 3),
        lambda kind: kind("a")._replace(colour=1),
        lambda kind: setattr(kind("a"), "path", "b"),
        lambda kind: setattr(kind("a"), "colour", "b"),
    ],
)
def test_it_refuses_what_the_one_of_typing_refuses(
    ours: type, fail: Callable[[type], object]
) -> None:
    with pytest.raises((TypeError, ValueError, AttributeError)) as said:
        fail(ours)
    with pytest.raises(said.type) as theirs:
        fail(Plain)
    assert str(said.value).replace(ours.__name__, "Plain") == str(theirs.value)


@BOTH
def test_it_is_pickled_by_its_name(ours: type[Place]) -> None:
    place = ours("a", 1, ours("b"))
    again = pickle.loads(pickle.dumps(place))  # noqa: S301  our own
    assert again == place
    assert type(again.other) is ours


def test_it_is_taken_apart_by_a_match() -> None:
    match Place("a", 5), Entry("b", 6):
        case Place(path, line=line), Entry(other, number):
            assert (path, line, other, number) == ("a", 5, "b", 6)


def test_a_record_is_equal_to_its_fields() -> None:
    assert Entry("a") == ("a", 0, None) == Entry("a")
    assert Entry("a") != Entry("b")
    assert {Entry("a"), Entry("a", 0)} == {Entry("a")}
    assert Entry("a", 1)[:2] == (*Entry("a", 1),)[:2] == ("a", 1)


def test_a_record_with_a_field_of_no_content_is_still_true() -> None:
    assert Entry("")


def test_it_may_be_generic_or_empty() -> None:
    assert Box[int](3) == Box(3, "box")
    assert Box.__dict__["__parameters__"] == (Thing,)
    assert Nothing() == ()
