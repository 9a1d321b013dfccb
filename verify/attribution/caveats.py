"""Caveats of a claim: what could not be verified, and which sources say otherwise."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from verify.compare.agreement import compare_claims, is_assertion
from verify.compare.denials import find_denials
from verify.compare.independence import bears_out, find_origins
from verify.compare.pairs import pace_of
from verify.compare.verdicts import is_admission
from verify.compare.within_a_day import is_earlier
from verify.model.agreements import Pair
from verify.model.claims import Claim, ClaimStatus, Stance
from verify.model.figures import Unreadable
from verify.model.groups import Group, VerdictName
from verify.model.settings import Settings
from verify.text.english import listing, subject, verb, words_of
from verify.text.sides import capital, end, in_words, plain
from verify.topics import harmed_side
from verify.values.likelihood import likelihoods_of

MOST_RIVALS = 3


def find_caveat(claim: Claim, group: Group, settings: Settings) -> str:
    """Return the caveat of a claim in a group of one kind, or "" if it needs none.

    Each clause is a sentence: the figure cannot be read, it is not verified, another source says
    otherwise, a likelihood word means so many percent.
    """
    sentences = [*_warn(claim), *_weigh(claim, group, settings), *_likelihoods(claim)]
    return " ".join(end(capital(sentence)) for sentence in sentences)


def _warn(claim: Claim) -> Iterator[str]:
    if not claim.source:
        yield "the ledger names nobody who says so"
    if isinstance(claim.figure, Unreadable):
        yield f"the figure cannot be read for certain: {plain(claim.figure.reason)}"
    if claim.stance is Stance.UNCLEAR:
        written = _cell(claim, "stance")
        yield f'whether it is asserted or denied is unclear: the ledger has "{written}"'
    if claim.is_day_unread:
        written = _cell(claim, "as_of") or _cell(claim, "date")
        yield f'the date cannot be read for certain: the ledger has "{written}"'


def _cell(claim: Claim, column: str) -> str:
    """Return a cell that cannot be read, as it is written."""
    return plain(claim.extra.get(column, ""))


def _weigh(claim: Claim, group: Group, settings: Settings) -> Iterator[str]:
    """Yield what the verdict of a topic means for a claim that is asserted or denied."""
    is_denial = claim.stance is Stance.DENIES
    if claim.status is ClaimStatus.RETRACTED or not (is_denial or is_assertion(claim)):
        return
    match group.verdict.name:
        case VerdictName.DENIED | VerdictName.RETRACTED | VerdictName.UNREADABLE:
            yield "nobody in the ledger asserts it"
        case VerdictName.CONTESTED:
            is_open = not (is_denial or claim.is_recorded or any(_partners(claim, group)))
            opening = [_unverified(claim)] if is_open else []
            yield from _join(*opening, *_contest(claim, group, settings))
        case (
            VerdictName.AGREEING
            | VerdictName.COMPATIBLE
            | VerdictName.ONE_SIDED
            | VerdictName.SINGLE_SOURCE
        ):
            if not is_denial:
                says_why = group.verdict.name is VerdictName.ONE_SIDED
                reason = f" ({plain(group.verdict.reason)})" if says_why else ""
                yield _unverified(claim) + reason
        case VerdictName.ADMITTED | VerdictName.RECORDED | VerdictName.CORROBORATED:
            if not is_denial:
                yield from _weigh_support(claim, group)


def _weigh_support(claim: Claim, group: Group) -> Iterator[str]:
    """Yield what supports this claim.

    The verdict is about the topic: an admission or a count supports no other figure.
    """
    is_borne_out = (
        claim.is_recorded
        or is_admission(claim, harmed_side(group.topic))
        or any(_partners(claim, group))
    )
    opening = [] if is_borne_out else [_unverified(claim)]
    yield from _join(*opening, *_support(claim, group))


def _join(*clauses: str) -> Iterator[str]:
    """Yield the clauses as one sentence, if there are any."""
    if clauses:
        yield "; ".join(clauses)


def _unverified(claim: Claim) -> str:
    if claim.status is ClaimStatus.VERIFIED:
        return "the desk has marked it verified"
    what = "figure" if claim.readable else "claim"
    return f"the {what} could not be independently verified"


def _support(claim: Claim, group: Group) -> Iterator[str]:
    """Yield the support of a claim: the side that it harms, a recorder, or independent sources."""
    harmed = harmed_side(group.topic)
    asserted = [each for some in group.by_source.values() for each in some]
    if group.verdict.name is VerdictName.ADMITTED:
        if is_admission(claim, harmed):
            yield "it is a statement against its source's own interest"
        else:
            admissions = [each for each in asserted if is_admission(each, harmed)]
            admitted = _nearest(admissions, claim)
            yield f"{state(admitted)}, against {verb(admitted, 'its')} own interest"
    elif group.verdict.name is VerdictName.RECORDED:
        if not claim.is_recorded:
            recorded = [each for each in asserted if each.is_recorded]
            yield f"{state(_nearest(recorded, claim))}, counted case by case"
    elif partners := list(_partners(claim, group)):
        yield f"borne out by {listing(map(_named, partners))}"
    elif agreed := next(_independent(group), None):
        yield f"{state(agreed.first)}; {state(agreed.second)}"


def _nearest(claims: Sequence[Claim], claim: Claim) -> Claim:
    """Return the claim with the nearest day. Among equally near ones, return the last."""
    day = claim.day
    if day is None:
        return claims[-1]
    dated = [each for each in reversed(claims) if each.day]
    return min(dated, key=lambda each: abs((each.last_day - day.end).days), default=claims[-1])


def _partners(claim: Claim, group: Group) -> Iterator[Claim]:
    """Yield the claims of independent sources that agree with this one."""
    for pair in _independent(group):
        if claim.id in {pair.first.id, pair.second.id}:
            yield pair.second if pair.first.id == claim.id else pair.first


def _independent(group: Group) -> Iterator[Pair]:
    """Yield the pairs in which independent sources confirm each other."""
    origins = find_origins(group.claims)
    return (pair for pair in group.pairs if bears_out(pair, origins, group.ties))


def _contest(claim: Claim, group: Group, settings: Settings) -> Iterator[str]:
    """Yield the sources that contradict the claim, its source's older claims, or each other."""
    conflicts = [pair for pair in group.pairs if pair.agreement.conflicts]
    found = _opponents(claim, group, settings)
    own = group.by_source.get(claim.resolved.key, [])
    if not found and own and own[-1].id == claim.id:  # of an old figure the rivals are its own
        found = [pair.second for pair in conflicts if pair.first.resolved.key == claim.resolved.key]
        found += [
            pair.first for pair in conflicts if pair.second.resolved.key == claim.resolved.key
        ]
    if found:
        yield from _shown(found)
    elif conflicts and claim.stance is not Stance.DENIES:
        first, second = map(state, conflicts[0][:2])
        yield f"other figures conflict with each other: {first}; {second}"


def _opponents(claim: Claim, group: Group, settings: Settings) -> list[Claim]:
    """Return the claims that a denial denies; for another claim, its denials and its rivals."""
    key = claim.resolved.key
    denials = list(find_denials(group.claims, settings))
    if claim.stance is Stance.DENIES:
        return [each for denial, denied in denials if denial.id == claim.id for each in denied]
    found = [
        denial for denial, denied in denials if any(each.resolved.key == key for each in denied)
    ]
    pace = pace_of(group.by_source, settings, group.topic, group.near)
    for source, claims in group.by_source.items():
        if source != key:
            rivals = _nearest_in_time(claim, claims)
            conflicts = (
                each for each in rivals if compare_claims(claim, each, settings, pace).conflicts
            )
            found += islice(conflicts, 1)
    return found


def _nearest_in_time(claim: Claim, claims: Sequence[Claim]) -> list[Claim]:
    """Return the last claim that is no later than `claim`, and all that are later, newest first.

    An older figure than the last one is no rival: its source has replaced it.
    """
    later = [each for each in reversed(claims) if is_earlier(claim, each)]
    return [*later, *[each for each in reversed(claims) if not is_earlier(claim, each)][:1]]


def _shown(rivals: Sequence[Claim]) -> list[str]:
    """Return all of a few rivals, or else the two that are furthest apart and how many more."""
    every = sorted({each.id: each for each in rivals}.values(), key=_low)
    if len(every) <= MOST_RIVALS:
        return [state(each) for each in every]
    what = "accounts" if every[0].figure is None else "figures"
    more = f"{len(every) - 2:,} more sources give other {what}"
    return [state(every[0]), state(every[-1]), more]


def _low(claim: Claim) -> tuple[Decimal, str]:
    return (claim.readable.low if claim.readable else Decimal(0), claim.id)


def _likelihoods(claim: Claim) -> Iterator[str]:
    for word, meaning in likelihoods_of(claim):
        yield f'by "{word}" {plain(subject(claim))} {verb(claim, "means")} {meaning}'


def state(claim: Claim) -> str:
    """Return a claim with its source and its day: "UN says at least 5,767 (10 September 2022)"."""
    states = verb(claim, "denies" if claim.stance is Stance.DENIES else "says")
    said = plain(words_of(claim)) if claim.value.strip() else "it"
    when = f" ({in_words(claim.day)})" if claim.day else ""
    return f"{plain(subject(claim))} {states} {said}{when}"


def _named(claim: Claim) -> str:
    day = f", {in_words(claim.day)}" if claim.day else ""
    return f"{plain(claim.display_name)} ({plain(words_of(claim))}{day})"
