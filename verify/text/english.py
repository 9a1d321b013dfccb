"""Phrases for messages: a claim with its source, its figure and its day; and English plurals."""

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from verify.model.agreements import Agreement, Cause, Gap, Pair
from verify.model.claims import Claim, Stance
from verify.model.figures import Clock
from verify.model.findings import Finding
from verify.model.rules import AnyRule, LateCheck
from verify.model.sources import Resolution, SourceKind

LEAST_SHARE = Decimal("0.001")  # a smaller difference is printed as "less than 0.1%"
MOST_NAMES = 8  # in one list
# Nouns that are plural without an s.
PLURALS_WITHOUT_S = frozenset(
    (
        "people", "men", "women", "children", "troops", "personnel", "servicemen", "aircraft",
        "police",
    )
)  # fmt: skip
POLICE = "police"  # always plural: "Idlib Police say"
# Words in -s that are no plurals, as the last word of a name: "UN human rights says".
SINGULARS_IN_S = frozenset(
    ("affairs", "headquarters", "media", "news", "press", "rights", "sports", "statistics")
)
IRREGULAR = {"does": "do", "has": "have", "is": "are", "its": "their"}
ARTICLES = frozenset(("The", "the"))
# Words that follow the noun of a name: "residents of Izium", "Doctors Without Borders".
AFTER_NOUN = frozenset(
    (
        *("of", "in", "at", "from", "for", "near", "with", "on", "to", "by", "under", "inside"),
        *("across", "around", "who", "close", "familiar", "without", "Without", ",", "("),
    )
)
# A name with one of these words is not English: its -s says nothing.
FOREIGN = frozenset(
    (
        *("das", "de", "del", "della", "der", "des", "di", "die", "do", "dos", "du", "el", "et"),
        *("la", "las", "le", "les", "los", "sans", "sin", "und", "y"),
    )
)
PEOPLE = frozenset((SourceKind.ANONYMOUS, SourceKind.ORGANISER, SourceKind.WITNESS))
# Kinds of which a name of one word in -s is people too: "Rebels", "Authorities".
BODIES_OF_PEOPLE = frozenset(
    (SourceKind.BELLIGERENT, SourceKind.GOVERNMENT, SourceKind.HOSPITAL, SourceKind.UNION)
)
NO_SOURCE = "no source"


def words_of(claim: Claim) -> str:
    """Return the figure as said, with its unit: "2,000 sq km"; or the statement, in quotes."""
    value = claim.value.strip()
    if not value:
        return "the denial" if claim.stance is Stance.DENIES else "the claim"
    if claim.figure is None:
        return f'"{value}"'
    if not claim.unit or claim.unit.casefold() in value.casefold():
        return value
    return f"{value}%" if claim.unit == "%" else f"{value} {claim.unit}"


def dated(claim: Claim) -> str:
    """Return the figure with its day, and its hour if it has one: "52,250 (2022-09-10 08:00)"."""
    if claim.day is None:
        return words_of(claim)
    return f"{words_of(claim)} ({claim.day.name}{_hour(claim.day.clock)})"


def _hour(clock: Clock | None) -> str:
    """Return the hour with its time zone, if it has one: " 08:00 UTC"."""
    if clock is None:
        return ""
    zone = "utc" if clock.zone == "z" else clock.zone
    return f" {clock.name} {zone.upper()}" if zone else f" {clock.name}"


def says(claim: Claim) -> str:
    """Return the source, its verb and its figure: "UN says at least 5,767 (2022-09-10)"."""
    if claim.stance is not Stance.DENIES:
        return f"{does(claim, 'says')} {dated(claim)}"
    it = dated(claim) if claim.value.strip() else "it"
    return f"{does(claim, 'denies')} {it}"


def subject(claim: Claim) -> str:
    """Return the source as a subject. If it has a comma, it ends with one: "Ann, the mayor,"."""
    return f"{claim.display_name}," if "," in claim.display_name else claim.display_name


def verb(claim: Claim, one: str) -> str:
    """Return a verb as the name of a source needs it: "says", or "say" for "Organisers"."""
    if not is_plural(claim.source, claim.resolved):
        return one
    many = f"{one[:-3]}y" if one.endswith("ies") else one[:-1]
    return IRREGULAR.get(one, many)


def agree(claim: Claim, words: str) -> str:
    """Return what a source does, its verb as the name needs it: "do not say which country's"."""
    first, space, others = words.partition(" ")
    return f"{verb(claim, first) if first.endswith('s') else first}{space}{others}"


def does(claim: Claim, one: str) -> str:
    """Return the source with its verb: "the UN says"; "US officials say"."""
    return f"{subject(claim)} {verb(claim, one)}"


def is_plural(name: str, resolved: Resolution) -> bool:
    """Is the name of a source plain plural English: "US officials", "Organisers", "the police"?

    The last word before "of", "in" … decides. In small letters it is a noun, plural if it ends as
    a plural does. With a capital it is the name of a body, which is one: "Reuters", "White
    Helmets"; unless `resolved` says that it is no body, but people: "Witnesses".
    """
    head = _plural_head(name)
    if not head:
        return False
    return head[-1].lower() in {head[-1], POLICE} or _are_people(head, resolved)


@lru_cache(maxsize=4_096)
def _plural_head(name: str) -> Sequence[str]:
    """Return the words of a name up to its noun, if that may be plural: US, officials; or none."""
    words = name.replace("de facto", "").replace(",", " , ").replace("(", " ( ").split()
    if words and words[0] in ARTICLES:
        del words[0]
    ends = (at for at, word in enumerate(words) if word in AFTER_NOUN)
    head = words[: next(ends, len(words))]
    if not head or not FOREIGN.isdisjoint(words):
        return ()
    small = head[-1].lower()
    is_many = small == POLICE or small in PLURALS_WITHOUT_S or _has_plural_end(small)
    return head if is_many else ()


def _has_plural_end(noun: str) -> bool:
    is_word = noun.isascii() and noun.replace("-", "").isalpha()
    return is_word and noun not in SINGULARS_IN_S and singular_of(noun) != noun


def _are_people(head: Sequence[str], resolved: Resolution) -> bool:
    """Is a name with a capital at its last word people of a kind, and no body of that name?"""
    if resolved.kind is SourceKind.BELLIGERENT and resolved.source:
        return head[-1].endswith("is")  # "the Houthis", but not "Hamas"
    if resolved.source and resolved.kind is not SourceKind.WITNESS:
        return False
    if resolved.kind is SourceKind.GOVERNMENT and resolved.party:
        return False  # "Texas", but not "Authorities"
    return resolved.kind in PEOPLE or (len(head) == 1 and resolved.kind in BODIES_OF_PEOPLE)


def heading_of(claims: Iterable[Claim]) -> str:
    """Return the name to print above the claims of one source.

    If the ledger uses several names for it, the name of the registry is taken. Otherwise the
    General Staff's figures would be printed under the name of a general.
    """
    some = tuple(claims)
    names = {claim.display_name.casefold() for claim in some}
    known = next((claim.resolved.source for claim in some if claim.resolved.source), None)
    if len(names) > 1 and known:
        return known.name
    return most_used(claim.source.strip() or NO_SOURCE for claim in some)


def names_of(claims: Iterable[Claim]) -> dict[str, str]:
    """Return the names of the sources of these claims, by their keys, in order of appearance."""
    spoken: dict[str, list[Claim]] = {}
    for claim in claims:
        spoken.setdefault(claim.resolved.key, []).append(claim)
    return {key: heading_of(some) for key, some in spoken.items()}


def apart(gap: Gap | None) -> str:
    """Return how far two printed numbers are apart: "8.8 times apart", "10% of 100,000 apart".

    A reader can compute both again: the higher number divided by the lower one, and the difference
    as a share of the higher one. Two shares differ by points: "4 points apart".
    """
    if gap and gap.is_share:
        points = (gap.high - gap.low).normalize()
        return f"{points:,f} point{'' if points == 1 else 's'} apart"
    if gap is None or gap.low <= 0:
        return "one of them is zero"
    if gap.ratio >= 2:  # noqa: PLR2004  "2 times" is easier to read than "50%"
        return f"{gap.ratio:,.1f}".removesuffix(".0") + " times apart"
    share = (gap.high - gap.low) / gap.high
    # A converted number is printed nowhere, so it is not named.
    of = (
        "of the larger apart"
        if gap.is_converted
        else f"of {gap.words or f'{gap.high.normalize():,f}'} apart"
    )
    if share < LEAST_SHARE:
        return f"less than {LEAST_SHARE:.1%} {of}"
    return f"{share:.1%}".replace(".0%", "%") + f" {of}"


def gap(conflict: Agreement) -> str:
    """Return why two figures conflict: "3% apart", "a total only grows, 3% apart"."""
    is_fall = conflict.cause is Cause.TOTAL_GROWS
    return f"{conflict.reason}, {apart(conflict.gap)}" if is_fall else apart(conflict.gap)


def on_days(pair: Pair) -> str:
    """Return on which days two sources conflict: "on 1 of 4 days", or "" for one day alone."""
    if pair.compared:
        return f"on {pair.days + 1:,} of {plural(pair.compared, 'day')}, not on the newest"
    return f"they conflict on {plural(pair.days, 'other day')} too" if pair.days else ""


def listing(names: Iterable[str]) -> str:
    """Return names as a list in words: "A, B and C". A long list ends with "and 5 more"."""
    every = list(dict.fromkeys(names))
    if len(every) > MOST_NAMES:
        every[MOST_NAMES - 1 :] = [f"{len(every) - MOST_NAMES + 1:,} more"]
    return " and ".join((", ".join(every[:-1]), every[-1])) if len(every) > 1 else "".join(every)


def join_line(label: str, other: str) -> str:
    """Return the line of [topics] by which a label means another one, in TOML."""
    from json import dumps  # only a run that finds near topics has a use for it

    words = (dumps(" ".join(each.split()), ensure_ascii=False) for each in (label, other))
    return " = ".join(words).replace("\x7f", "\\u007f")  # TOML has no such character as it is


def most_used(words: Iterable[str]) -> str:
    """Return the most frequent word; of equals, the first in the alphabet; "" if there is none."""
    return next((word for word, _ in count_words(words)), "")


def count_words(words: Iterable[str]) -> list[tuple[str, int]]:
    """Return each word with its count: the most frequent first, then by the alphabet."""
    return sorted(Counter(words).items(), key=lambda each: (-each[1], each[0]))


def with_topic(finding: Finding) -> str:
    """Return the message of a finding with the topic in front, for a place that shows no topic."""
    return f"{finding.about}: {finding.message}" if finding.topic else finding.message


def on_one_line(text: str) -> str:
    r"""Return text with `\n` for each line break. A new line could be a command, to a CI log."""
    return text.replace("\n", r"\n").replace("\r", r"\r")


def shorten(text: str, longest: int = 60) -> str:
    """Return a text short enough to quote: at most `longest` characters, the last one an "…"."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def explain(rule: AnyRule) -> str:
    """Return the documentation of a rule: the docstring of its check."""
    from inspect import getdoc

    check = rule.check.load() if isinstance(rule.check, LateCheck) else rule.check
    return getdoc(check) or ""


SHORTEST_NAME: Final = 3  # letters; shorter names take no s: "2 km"
SHORTEST_PLURAL: Final = 4  # letters: "tanks", but not "gas" or "its"
SHORTEST_IN_IS: Final = 6  # letters of a plural in -is: "Houthis", but not "Paris"
VOWELS = frozenset("aeiou")


def plural(number: int, one: str, many: str = "") -> str:
    """Return a count with its noun: "1 claim", "2 claims"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def plural_of(name: str) -> str:
    """Return the plural of a name. Some names do not change: "sq km"."""
    last = name.rpartition(" ")[2].lower()
    if not last.isascii() or not last.isalpha() or len(last) < SHORTEST_NAME or last[-1] == "s":
        return f"{name}es" if last.endswith("ss") else name
    return f"{name[:-2]}en" if last.endswith("man") else with_s(name)


def with_s(word: str) -> str:
    """Add an s to a noun or a verb: "city" becomes "cities", "crash" becomes "crashes"."""
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


def singular_of(word: str) -> str:
    """Return the singular: "cities" becomes "city". "Paris" and "loss" stay as they are."""
    if len(word) < SHORTEST_PLURAL or word[-1] != "s" or word[-2] in "su":
        return word
    if word[-2] == "i" and len(word) < SHORTEST_IN_IS:
        return word
    if word.endswith("ies") and len(word) > SHORTEST_PLURAL:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word[:-1]
