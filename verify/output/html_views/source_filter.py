"""What a reader can filter by, and what each part of a page is marked with for that."""

from collections.abc import Iterable, Mapping

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity
from verify.text.english import names_of

# What the filters look for in one part of a page: the name of a filter, and the values that fit,
# with a space between.
Tags = tuple[tuple[str, str], ...]


class FilterOption(NamedTuple):
    """One choice of a filter."""

    value: str
    text: str


class Filter(NamedTuple):
    """A list to choose one of, or `every`."""

    name: str
    label: str
    every: str
    options: tuple[FilterOption, ...]


class SourceFilter(NamedTuple):
    """The sources of a page: their names by their keys, and a number for each name.

    A value of a filter has no space in it, and a name may have anything.
    """

    names: Mapping[str, str]
    numbers: Mapping[str, str]

    def name(self, claim: Claim) -> str:
        """Return who asserts a claim, by the name that all of the claims of the source go under."""
        return self.names[claim.resolved.key]

    def of(self, claims: Iterable[Claim]) -> list[str]:
        """Return the numbers of those who assert some claims."""
        return [self.numbers[self.name(claim)] for claim in claims]


def sources_of(claims: Iterable[Claim]) -> SourceFilter:
    """Return the sources of all claims of a page."""
    names = names_of(claims)
    order = sorted(set(names.values()), key=lambda name: (name.casefold(), name))
    return SourceFilter(names, {name: str(number) for number, name in enumerate(order, 1)})


def tags(**values: Iterable[str]) -> Tags:
    """Return the tags of one part: by filter, the values that it fits."""
    return tuple((name, " ".join(dict.fromkeys(each))) for name, each in values.items())


def by_word(name: str, label: str, every: str, used: Iterable[str]) -> Filter:
    """Return a filter by words such as the verdicts, those that the page has, by letter."""
    words = sorted(set(used))
    return Filter(name, label, every, tuple(FilterOption(word, word) for word in words))


def by_severity(used: Iterable[str]) -> Filter:
    """Return the filter by severity, the gravest first."""
    known = set(used)
    options = (FilterOption(each.value, each.value) for each in Severity if each.value in known)
    return Filter("severity", "Severity", "every severity", tuple(options))


def by_source(sources: SourceFilter) -> Filter:
    """Return the filter by source, by name."""
    options = (FilterOption(number, name) for name, number in sources.numbers.items())
    return Filter("source", "Source", "every source", tuple(options))
