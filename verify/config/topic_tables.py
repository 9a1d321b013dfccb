"""The tables of a config about topics: [topics], [[event]] and [incidents]."""

from collections.abc import Iterator, Mapping

from verify.config.values import read_day, refuse_unknown
from verify.model.topics import Event
from verify.text.english import listing
from verify.topics.decisions import find_circle, fold_topic, follow_joins, name_topic, split_topic
from verify.topics.events import is_only_counted, split_event_name

APART = "apart"  # the key of [topics] that has pairs, not a label
HOW_TO_JOIN = 'write [topics] with lines such as "a label" = "the label that it means"'
HOW_TO_PART = 'write apart = [["a label", "another label"]]'
EVENT_KEYS = ("name", "other_names", "place", "since", "until")


def read_joined(value: object) -> Mapping[str, str]:
    """Return the labels of [topics], each with the label that it means. Raises ValueError."""
    joined = {key: each for key, each in _topics(value).items() if isinstance(each, str)}
    if any(key not in joined and key != APART for key in _topics(value)):
        raise ValueError(HOW_TO_JOIN)
    if circle := find_circle(joined):
        names = " and ".join(f'"{name}"' for name in circle)
        raise ValueError(f"{names} are said to mean each other: delete one of the lines")
    return joined


def read_apart(value: object) -> tuple[tuple[str, str], ...]:
    """Return the pairs of topics that [topics] keeps apart. Raises ValueError."""
    pairs = _topics(value).get(APART, [])
    if isinstance(pairs, str):
        return ()  # a label, and the label that it means
    if not isinstance(pairs, list):
        raise ValueError(f"{pairs!r} is not a list of pairs: {HOW_TO_PART}")  # noqa: TRY004
    parted = tuple(map(_read_pair, pairs))
    joined = {fold_topic(name): other for name, other in read_joined(value).items()}
    for pair in parted:
        if joined and len({_find_end(joined, name) for name in pair}) == 1:
            one, other = pair
            raise ValueError(
                f'"{one}" and "{other}" are joined, and kept apart too: delete one of the two lines'
            )
    return parted


def _find_end(joined: Mapping[str, str], name: str) -> str:
    """Return the topic that a name means by the lines of [topics]."""
    return fold_topic(name_topic(*follow_joins(joined, *split_topic(name))))


def _topics(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError(HOW_TO_JOIN)  # noqa: TRY004  as for each wrong value of a config
    return value


def _read_pair(value: object) -> tuple[str, str]:
    if isinstance(value, list) and all(isinstance(each, str) and each.strip() for each in value):
        folded = {fold_topic(each) for each in value}
        if len(value) == len(folded) == 2:  # noqa: PLR2004  a pair
            return value[0], value[1]
    raise ValueError(f"{value!r} is not a pair of labels: {HOW_TO_PART}")


def read_events(value: object) -> tuple[Event, ...]:
    """Return the [[event]] tables. Raises ValueError if one has no name, or two have one name."""
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise ValueError("write one table for each: [[event]]")
    events = tuple(map(_read_event, value))
    owners: dict[tuple[str, ...], str] = {}
    for event in events:
        for name in dict.fromkeys(map(split_event_name, (event.name, *event.other_names))):
            if name in owners:
                said = f"{owners[name]!r} and {event.name!r}"
                raise ValueError(f"{said} have one name, {' '.join(name)!r}: give it to one event")
            owners[name] = event.name
    return events


def _read_event(table: Mapping[str, object]) -> Event:
    refuse_unknown(table, EVENT_KEYS)
    if "name" not in table:
        raise ValueError('name the event: name = "…"')
    others = table.get("other_names", [])
    if not isinstance(others, list):
        raise ValueError(f'other_names {others!r} is not a list of names: write ["a name"]')  # noqa: TRY004
    place = table.get("place", "")
    if not isinstance(place, str):
        raise ValueError(f'place {place!r} is not a text: write place = "a place"')  # noqa: TRY004
    since, until = (read_day(table[key]) if key in table else None for key in ("since", "until"))
    if since and until and until < since:
        raise ValueError(f"until {until} is before since {since}: exchange the two")
    names = tuple(_read_names(table["name"], *others))
    return Event(names[0], names[1:], place.strip(), since, until)


def _read_names(*names: object) -> Iterator[str]:
    for name in names:
        if not isinstance(name, str):
            raise ValueError(f'{name!r} is not a name: write "…"')  # noqa: TRY004
        if not split_event_name(name):
            raise ValueError(f"{name!r} has no word: write the name of the event")
        if is_only_counted(name):
            raise ValueError(f"{name!r} is what many labels count: write the name of the event")
        yield " ".join(name.split())


def read_incidents(value: object) -> Mapping[str, bool]:
    """Return the labels of [incidents], folded: true for incidents, false for one story."""
    if not isinstance(value, dict) or not all(isinstance(each, bool) for each in value.values()):
        raise ValueError('write [incidents] with lines such as "a label" = true, or = false')
    folded = {fold_topic(label): each for label, each in value.items()}
    if len(folded) < len(value):
        raise ValueError(f"one label is there twice: {listing(value)}")
    return folded
