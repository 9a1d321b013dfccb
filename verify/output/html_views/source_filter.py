"""The filters of a page, and the tags of its parts that the filters look for."""

from collections.abc import Iterable, Mapping

from verify.model.claims import Claim
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity
from verify.text.english import names_of

# For one part of a page: the name of each filter, and the values that match, joined by spaces.
Tags = tuple[tuple[str, str], ...]


class FilterOption(NamedTuple):
    """One option of a filter."""

    value: str
    text: str


class Filter(NamedTuple):
    """A list of options. `every` is the text of the option that filters nothing."""

    name: str
    label: str
    every: str
    options: tuple[FilterOption, ...]


class SourceFilter(NamedTuple):
    """The sources of a page: `names` by source key, and `numbers` by name.

    The filter uses the number as its value: a value cannot have a space, and a name can.
    """

    names: Mapping[str, str]
    numbers: Mapping[str, str]

    def name(self, claim: Claim) -> str:
        """Return the source of a claim, by the one name that the page uses for the source."""
        return self.names[claim.resolved.key]

    def of(self, claims: Iterable[Claim]) -> list[str]:
        """Return the numbers of the sources of some claims."""
        return [self.numbers[self.name(claim)] for claim in claims]


def sources_of(claims: Iterable[Claim]) -> SourceFilter:
    """Return the filter of the sources that the claims of a page have."""
    names = names_of(claims)
    order = sorted(set(names.values()), key=lambda name: (name.casefold(), name))
    return SourceFilter(names, {name: str(number) for number, name in enumerate(order, 1)})


def tags(**values: Iterable[str]) -> Tags:
    """Return the tags of one part of a page: `tags(severity=["error"])`."""
    return tuple((name, " ".join(dict.fromkeys(each))) for name, each in values.items())


def by_word(name: str, label: str, every: str, used: Iterable[str]) -> Filter:
    """Return a filter for words such as verdicts. Its options are the used words, sorted."""
    words = sorted(set(used))
    return Filter(name, label, every, tuple(FilterOption(word, word) for word in words))


def by_severity(used: Iterable[str]) -> Filter:
    """Return the filter for severity, with errors first."""
    known = set(used)
    options = (FilterOption(each.value, each.value) for each in Severity if each.value in known)
    return Filter("severity", "Severity", "every severity", tuple(options))


def by_source(sources: SourceFilter) -> Filter:
    """Return the filter for sources, sorted by name."""
    options = (FilterOption(number, name) for name, number in sources.numbers.items())
    return Filter("source", "Source", "every source", tuple(options))
