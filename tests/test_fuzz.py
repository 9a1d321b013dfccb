"""What a fuzzer would find at once is found here: each target on its corpus, and on inputs like it.

`tests/fuzz/fuzz.py` runs a target for as long as you like.
"""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS

HERE = Path(__file__).parent / "fuzz"
SEEDS = {name: sorted((HERE / "corpus" / name).glob("*")) for name in TARGETS}
WORDS = tuple(
    line[1:-1].encode().decode("unicode_escape").encode("latin-1")
    for line in (HERE / "words.dict").read_text(encoding="ascii").splitlines()
)


@pytest.mark.parametrize(
    ("name", "seed"), [(name, seed.name) for name, seeds in SEEDS.items() for seed in seeds]
)
def test_a_target_reads_its_corpus(name: str, seed: str) -> None:
    TARGETS[name]((HERE / "corpus" / name / seed).read_bytes())


@st.composite
def changed(draw: st.DrawFn, name: str) -> bytes:
    """Draw a seed, cut and joined with words of the formats, and with bytes of no sense."""
    seeds = [seed.read_bytes() for seed in SEEDS[name]] or [b"PAR1", b"PK\x03\x04"]
    data: bytes = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 20)))
        other = st.sampled_from(WORDS) | st.binary(max_size=4) | st.sampled_from(seeds)
        data = data[:start] + draw(other) + data[end:]
    return data


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_reads_what_is_like_its_corpus(name: str) -> None:
    @settings(max_examples=60)
    @given(changed(name))
    def read(data: bytes) -> None:
        TARGETS[name](data)

    read()


def test_the_most_exposed_readers_have_a_corpus() -> None:
    assert {name for name, seeds in SEEDS.items() if not seeds} == {"archives", "parquet"}
