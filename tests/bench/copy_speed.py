"""Time the reading of copy: `python tests/bench/copy_speed.py [COPY...]` (the samples by default).

Prints sentences a second on one core, for the copy as it is and for two, four and eight times as
much of it: the figures must not fall.
"""

import sys
import time
from pathlib import Path

from verify.article.statements.extraction import read_article

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*/*.md"))
LEAST = 20_000  # characters: what a live blog has
ROUNDS = 5


def main(names: list[str]) -> None:
    text = "\n\n".join(Path(name).read_text(encoding="utf-8") for name in names or SAMPLES)
    text = "\n\n".join([text] * (LEAST // len(text) + 1))
    read_article(text)  # the lexicons are loaded once
    for times in (1, 2, 4, 8):
        copy = "\n\n".join([text] * times)
        seconds, sentences = min(measure(copy) for _ in range(ROUNDS))
        rate = sentences / seconds
        print(f"{len(copy):9,} characters  {sentences:6,} sentences  {rate:8,.0f} a second")


def measure(copy: str) -> tuple[float, int]:
    start = time.perf_counter()
    reading = read_article(copy)
    return time.perf_counter() - start, len(reading.sentences)


if __name__ == "__main__":
    main(sys.argv[1:])
