"""Small ledgers with a seed, at the edges of what the row screen leaves out.

Series of a few sources grow, slowly or fast, a few days apart or many, with hedges. Some figures
leap or fall, some cannot be read, some rows lack a day or evidence, or share an id.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from verify.model.settings import Settings

COLUMNS = ("source", "claim", "value", "as_of", "url", "id", "note")
SOURCES = ("UN", "AP", "Reuters", "BBC", "Ukraine MoD", "Russian MoD", "Kryla Vostoka", "CNN")
LABELS = ("soldiers killed", "killed soldiers", "Russian soldiers killed", "troops at the border")
HEDGES = ("about", "at least", "more than", "up to", "over", "nearly")
FIRST = date(2023, 3, 1)
ASKED = (
    *[Settings()] * 3,
    Settings(window=0),
    Settings(window=8, growth=Decimal("0.001")),
    Settings(tolerance=Decimal("0.05"), as_of=date(2023, 6, 1)),
    Settings(growth=Decimal(0)),
)


def make_ledger(seed: int) -> tuple[list[tuple[str, ...]], Settings]:
    """Return the rows of a ledger, and the settings with which it is checked."""
    chance = random.Random(seed)  # noqa: S311  no secret
    rows = list(_make_topic(chance))
    if chance.random() < 0.3:
        rows += _make_topic(chance)
    return rows, chance.choice(ASKED)


def _make_topic(chance: random.Random) -> Iterator[tuple[str, ...]]:
    sources = chance.sample(SOURCES, chance.choice((1, 1, 2, 2, 3, 4)))
    label = chance.choice(LABELS)
    figure, growth = chance.choice((0, 3, 10, 90, 1000, 5000)), chance.choice((0, 1, 4, 6, 30))
    gap, faults = chance.choice((1, 2, 3, 4, 4, 5, 8, 20)), chance.choice((0, 0.03, 0.06, 0.15))
    hedged, day = chance.choice((0, 0.1, 0.4)), 0
    for at in range(chance.randint(8, 40)):
        day += gap if chance.random() < 0.8 else chance.randint(0, 2 * gap)
        name = sources[at % len(sources)] if chance.random() < 0.8 else chance.choice(sources)
        figure += figure * growth * chance.randint(0, 9) // 900 + chance.choice((0, 0, 1, 2, 10))
        value = f"{_with_fault(figure, chance) if chance.random() < faults else figure:,}"
        value = f"{chance.choice(HEDGES)} {value}" if chance.random() < hedged else value
        written = (FIRST + timedelta(day)).isoformat()
        yield (
            *(name, label, "1.234" if chance.random() < faults / 6 else value),
            "2023-13-01" if chance.random() < faults / 6 else written,
            "https://example.org/1" if chance.random() < 0.99 else "",
            "a" if chance.random() < 0.02 else "",
            "corrected" if chance.random() < 0.01 else "",
        )


def _with_fault(figure: int, chance: random.Random) -> int:
    more = chance.randint(1, 60)
    wrong = (figure * 3 + 1, figure // 3 + 1, figure * 10, figure // 10)
    return chance.choice((*wrong, figure + more, max(0, figure - more)))
