"""Claims that cannot all hold: laws, held against all values that small numbers can have."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from verify.compare.contradictions import Bound, Sum, find_contradiction, may_contradict
from verify.model.figures import INFINITY

MOST = 5  # the highest number that a claim gives
KILLED_AND_INJURED = Sum("casualties", ("killed", "injured"))
MEN_AND_WOMEN = Sum("killed", ("men", "women"), is_complete=False)
BOTH_PLACES = Sum("injured", ("north", "south"))
FOREST = (MEN_AND_WOMEN, BOTH_PLACES, KILLED_AND_INJURED)  # parts before their wholes
LEAVES = ("men", "women", "other killed", "north", "south")
NAMES = ("casualties", "killed", "injured", "men", "women", "north", "south")


def bound(quantity: str, low: int = 0, high: int | None = None) -> Bound:
    return Bound(quantity, Decimal(low), INFINITY if high is None else Decimal(high))


def worlds() -> Iterator[dict[str, int]]:
    """Yield all values that the quantities of the forest may have, in small whole numbers."""
    for men, women, more, north, south in product(range(MOST + 1), repeat=len(LEAVES)):
        killed, injured = men + women + more, north + south
        yield {
            "men": men, "women": women, "north": north, "south": south,
            "killed": killed, "injured": injured, "casualties": killed + injured,
        }  # fmt: skip


WORLDS = tuple(worlds())


def can_hold(bounds: Sequence[Bound]) -> bool:
    return any(
        all(each.low <= world[each.quantity] <= each.high for each in bounds) for world in WORLDS
    )


@st.composite
def claims(draw: st.DrawFn) -> Bound:
    low = draw(st.integers(0, MOST))
    high = draw(st.one_of(st.none(), st.integers(low, MOST)))
    return bound(draw(st.sampled_from(NAMES)), low, high)


ledgers = st.lists(claims(), max_size=6)


@given(ledgers, st.booleans())
def test_the_quick_look_misses_no_contradiction(ledger: list[Bound], has_open: bool) -> None:  # noqa: FBT001
    if has_open and ledger:
        ledger = [*ledger, ledger[0]._replace(low_open=True)]
    assert may_contradict(ledger, FOREST) or can_hold(ledger)


@settings(max_examples=120, deadline=None)
@given(ledgers)
def test_a_set_is_named_if_and_only_if_no_numbers_make_all_claims_true(
    ledger: list[Bound],
) -> None:
    assert bool(find_contradiction(ledger, FOREST)) is not can_hold(ledger)


@settings(max_examples=120, deadline=None)
@given(ledgers)
def test_without_any_one_of_the_claims_that_are_named_the_others_can_hold(
    ledger: list[Bound],
) -> None:
    found = find_contradiction(ledger, FOREST)
    named = [ledger[number] for number in found]
    assert not found or not can_hold(named)
    for left_out in range(len(named)):
        assert can_hold(named[:left_out] + named[left_out + 1 :])


@given(st.randoms(use_true_random=False), ledgers)
def test_the_order_of_the_claims_and_of_the_sums_does_not_matter(
    random: Random, ledger: list[Bound]
) -> None:
    named = sorted(ledger[number] for number in find_contradiction(ledger, FOREST))
    shuffled = random.sample(ledger, len(ledger))
    assert sorted(shuffled[n] for n in find_contradiction(shuffled, FOREST)) == named


def test_killed_and_injured_make_up_the_casualties() -> None:
    ledger = [bound("casualties", 50, 50), bound("killed", 12, 12), bound("injured", 30, 30)]
    assert find_contradiction(ledger, [KILLED_AND_INJURED]) == (0, 1, 2)
    ledger[0] = bound("casualties", 42, 42)
    assert find_contradiction(ledger, [KILLED_AND_INJURED]) == ()


def test_a_floor_is_enough_to_be_above_the_whole() -> None:
    ledger = [bound("casualties", 40, 40), bound("killed", 12), bound("injured", 30)]
    assert find_contradiction(ledger, [KILLED_AND_INJURED]) == (0, 1, 2)


def test_a_sum_that_is_not_complete_may_be_lower_than_its_whole() -> None:
    ledger = [bound("killed", 9, 9), bound("men", 2, 2), bound("women", 3, 3)]
    assert find_contradiction(ledger, [MEN_AND_WOMEN]) == ()
    ledger[0] = bound("killed", 4, 4)
    assert find_contradiction(ledger, [MEN_AND_WOMEN]) == (0, 1, 2)


def test_an_open_end_is_itself_excluded() -> None:
    over = Bound("killed", Decimal(12), low_open=True)
    assert find_contradiction([over, bound("killed", 0, 12)], []) == (0, 1)
    assert find_contradiction([over, bound("killed", 0, 13)], []) == ()


def test_a_contradiction_is_found_over_a_quantity_of_which_nobody_speaks() -> None:
    ledger = [bound("casualties", 5, 5), bound("men", 3), bound("north", 2), bound("south", 1)]
    assert find_contradiction(ledger, FOREST) == (0, 1, 2, 3)
