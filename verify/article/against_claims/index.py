"""An index of claims: it finds the claims for a figure of copy at once."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import chain

from verify.compare.arithmetic import is_correction
from verify.compare.entailment import rounding
from verify.model.claims import Claim, ClaimStatus
from verify.model.figures import Figure, Kind
from verify.model.topics import Topic
from verify.values.units import COUNT_UNITS_OR_NONE

MOST = 50  # claims looked at for one figure, the newest of each strand


class ClaimIndex:
    """The claims of a ledger that have a figure, by number, by topic and by speaker."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.by_number: dict[tuple[Decimal, Decimal], list[Claim]] = {}
        self.by_topic: dict[tuple[str, str], list[Claim]] = {}
        self.by_digits: dict[tuple[str, str], list[Claim]] = {}
        self.by_speaker: dict[str, list[Claim]] = {}
        self.newest: dict[tuple[object, ...], Claim] = {}
        self.retracted: dict[tuple[Decimal, Decimal], list[Claim]] = {}
        for claim in claims:
            figure = claim.readable
            if figure and claim.status is not ClaimStatus.RETRACTED:
                self._add(claim, figure)
            elif figure:
                self.retracted.setdefault(ends_of(figure), []).append(claim)
        for some in self.by_topic.values():
            some.sort(key=size_of)
        self.sizes = {key: [size_of(c) for c in some] for key, some in self.by_topic.items()}
        self.latest: dict[tuple[str, str], list[Claim]] = {}
        for claim in self.newest.values():
            key = (claim.topic.thing, claim.topic.outcome)
            self.latest.setdefault(key, []).append(claim)

    def _add(self, claim: Claim, figure: Figure) -> None:
        for each in (figure, figure.conversion):
            if each is not None:
                self.by_number.setdefault(ends_of(each), []).append(claim)
        topic, digits = claim.topic, "".join(sorted(digits_of(figure)))
        self.by_topic.setdefault((topic.thing, topic.outcome), []).append(claim)
        self.by_digits.setdefault((claim.resolved.key, digits), []).append(claim)
        self.by_speaker.setdefault(claim.resolved.key, []).append(claim)
        strand = _strand(claim)
        if strand not in self.newest or _replaces(claim, self.newest[strand]):
            self.newest[strand] = claim

    def with_number(self, figure: Figure) -> Sequence[Claim]:
        """Return the claims that state the same number, whatever their hedge."""
        return self.by_number.get(ends_of(figure), ())

    def on_topic(self, topic: Topic) -> Sequence[Claim]:
        """Return the claims on the same thing with the same outcome, by size."""
        return self.by_topic.get((topic.thing, topic.outcome), ())

    def within(self, topic: Topic, figure: Figure) -> Sequence[Claim]:
        """Return the claims on a topic whose figure may fit the words of the copy."""
        claims = self.on_topic(topic)
        # They may be in other units: there are never many.
        if figure.unit not in COUNT_UNITS_OR_NONE:
            return claims[-MOST:]
        sizes = self.sizes.get((topic.thing, topic.outcome), [])
        slack = rounding(figure)
        low = bisect_left(sizes, figure.low - slack)
        high = bisect_right(sizes, figure.high + slack)
        return claims[max(low, high - MOST) : high]

    def rivals(self, topic: Topic, figure: Figure) -> Sequence[Claim]:
        """Return the claims that may contradict a figure: the nearest on its topic, and the newest.

        A long series is not gone through for each figure of the copy.
        """
        key = (topic.thing, topic.outcome)
        at = bisect_left(self.sizes.get(key, []), figure.low)
        near = self.on_topic(topic)[max(0, at - MOST) : at + MOST]
        newest = sorted(self.latest.get(key, ()), key=day_of)[-MOST:]
        return list({claim.id: claim for claim in (*near, *newest)}.values())

    def newest_of(self, thing: str) -> Sequence[Claim]:
        """Return the newest claims of each source that count a thing, by their day."""
        found = (some for (each, _), some in self.latest.items() if each == thing)
        return sorted(chain.from_iterable(found), key=day_of)

    def with_digits(self, claim: Claim, figure: Figure) -> Sequence[Claim]:
        """Return claims of the same source with the same digits in another order or scale."""
        digits = "".join(sorted(digits_of(figure)))
        return self.by_digits.get((claim.resolved.key, digits), ())[-MOST:]

    def newer(self, claim: Claim) -> Claim | None:
        """Return the newest claim of one source on one topic, if it has another number.

        The addition of a new day replaces no other.
        """
        newest = self.newest.get(_strand(claim))
        if newest is None or newest.value == claim.value or claim.kind is Kind.INCREMENT:
            return None
        return newest if _replaces(newest, claim) else None


def digits_of(figure: Figure) -> str:
    """Return the digits of a number, without zeros at its ends: "5225" for 52,250."""
    return f"{figure.stated_low:f}".replace(".", "").strip("0")


def _replaces(claim: Claim, other: Claim) -> bool:
    """Is a claim newer than another one of its strand: by its day, or said later of one day?

    If no date says which was said later, a row that calls itself a correction is.
    """
    newer = (day_of(claim), said_of(claim)), (day_of(other), said_of(other))
    if newer[0] != newer[1]:
        return newer[0] > newer[1]
    return claim is not other and is_correction(claim) and not is_correction(other)


def _strand(claim: Claim) -> tuple[object, ...]:
    return (claim.topic.key, claim.topic.period, claim.resolved.key, claim.kind)


def size_of(claim: Claim) -> Decimal:
    """Return the low end of a claim's figure."""
    return claim.readable.low if claim.readable else Decimal(0)


def said_of(claim: Claim) -> int:
    """Return the last day on which a claim may have been made, as a number; 0 if not known."""
    return claim.date.end.toordinal() if claim.date else 0


def day_of(claim: Claim) -> int:
    """Return the last day that a claim describes, as a number; 0 if it has no day."""
    return claim.day.end.toordinal() if claim.day else 0


def ends_of(figure: Figure) -> tuple[Decimal, Decimal]:
    """Return the number as the source stated it; "three-quarters" are 75 per cent."""
    times = 100 if figure.unit == "share" else 1
    return figure.stated_low * times, figure.stated_high * times
