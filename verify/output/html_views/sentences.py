"""The sentences of a report, as an editor would say them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from verify.compare.arithmetic import show
from verify.compare.camps import Disagreement, find_disagreements
from verify.compare.estimates import Estimate, policy_words
from verify.model.claims import Claim
from verify.model.groups import Group, VerdictName
from verify.text.english import apart, dated, listing, plural, words_of

# What an editor says of the topics with some verdicts: of one topic, and of several.
SAID = (
    ((VerdictName.CONTESTED,), "conflicts", "conflict"),
    ((VerdictName.SINGLE_SOURCE,), "rests on one source", "rest on one source"),
    ((VerdictName.ONE_SIDED,), "rests on one side", "rest on one side"),
    (
        (VerdictName.COMPATIBLE, VerdictName.AGREEING),
        "fits together, but not independently",
        "fit together, but not independently",
    ),
    (
        (VerdictName.CORROBORATED, VerdictName.RECORDED, VerdictName.ADMITTED),
        "is borne out",
        "are borne out",
    ),
    (
        (VerdictName.DENIED, VerdictName.RETRACTED, VerdictName.UNREADABLE),
        "cannot be judged",
        "cannot be judged",
    ),
)
ALWAYS_SAID = (VerdictName.CONTESTED, VerdictName.CORROBORATED)  # also if there are none
MOST_SOURCES = 3  # of one camp, by name
FEW_CAMPS = 2


def sum_up(groups: Iterable[Group]) -> tuple[str, str]:
    """Return one sentence on all topics, the first words apart.

    Example: "2 topics conflict", ", 10 rest on one source, 3 are borne out."
    """
    counts = Counter(group.verdict.name for group in groups)
    if not counts:
        return "There is no topic to show.", ""
    parts: list[str] = []
    for verdicts, one, many in SAID:
        number = sum(counts[verdict] for verdict in verdicts)
        if number:
            noun = plural(number, "topic") if not parts else f"{number:,}"
            parts.append(f"{noun} {one if number == 1 else many}")
        elif verdicts[0] in ALWAYS_SAID:
            parts.append(f"{'none' if parts else 'No topic'} {one}")
    first, *others = parts
    return first, "".join(f", {part}" for part in others) + "."


def parting_of(group: Group) -> str:
    """Return what parts the sources of a topic, or else the reason of its verdict.

    Example: "A and B against C: 2.6 times apart; the camps differ in day".
    """
    if group.verdict.name is VerdictName.CONTESTED:
        found = list(find_disagreements(group))
        if found:
            return "; ".join(map(_part, found))
    return group.verdict.reason


def _part(each: Disagreement) -> str:
    camps = each.camps
    if len(camps) == FEW_CAMPS:
        stands = " against ".join(map(_camp, camps))
    else:
        ends = (f"{words_of(end)} ({end.display_name})" for end in (camps[0][0], camps[-1][-1]))
        stands = f"{plural(len(camps), 'camp')} from {' to '.join(ends)}"
    parted = f"; the camps differ in {listing(each.parted_by)}" if each.parted_by else ""
    return f"{stands}: {apart(each.gap)}{parted}"


def _camp(camp: Sequence[Claim]) -> str:
    names = [claim.display_name for claim in camp]
    if len(names) > MOST_SOURCES:
        names[MOST_SOURCES - 1 :] = [f"{len(names) - MOST_SOURCES + 1} more"]
    return listing(names)


def estimate_words(found: Estimate | None, *, is_alone: bool) -> Iterator[str]:
    """Yield what the desk may print: the best, the lowest and the highest figure, the policy.

    `is_alone` says that only one source has a figure: then there is nothing to choose.
    """
    if found is None or is_alone:
        return
    if found.best:
        yield f"best: {dated(found.best)}, {found.best.display_name}"
    for name, end in (("low", found.low), ("high", found.high)):
        if end is not None:
            yield f"{name}: {show(end)}"
    if found.policy:
        yield f"policy {policy_words(found)}"
