"""Write what a desk decides about pairs of topics, by number or key by key."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer

from verify.cli.ending import note
from verify.cli.output_files import write
from verify.cli.printing import screen_width
from verify.compare.near_pairs import NearPair
from verify.errors import InputError
from verify.output.pages.topics import side_of
from verify.text.screen import disarm, visible, wrap

KEYS = {"j": "one topic", "a": "two topics", "s": "later", "q": "stop"}
PROMPT = "j: one topic  a: two topics  s: later  q: stop"
BYTE_ORDER_MARK = "\ufeff"


def decide(
    pairs: Sequence[NearPair],
    join: Iterable[str],
    apart: Iterable[str],
    configs: Sequence[str],
    ledgers: Sequence[str],
) -> None:
    """Write the decisions on the pairs with these numbers. Raises InputError for another number.

    A number may have the code of its pair: then it is refused once it is that of another pair.
    """
    joined = {_find(pairs, each, "join"): each for each in join}
    parted = {_find(pairs, each, "apart"): each for each in apart}
    if both := joined.keys() & parted.keys():
        first = min(both)
        raise InputError(
            f"--join {joined[first]} and --apart {parted[first]}: choose one of the two"
        )
    write_pairs(
        [pairs[at] for at in joined],
        [pairs[at] for at in parted],
        configs,
        ledgers,
    )


def _find(pairs: Sequence[NearPair], said: str, option: str) -> int:
    """Return the place of a pair in the list, by its number, or by its number and its code."""
    number, _, code = said.strip().partition("-")
    if not (number.isascii() and number.isdecimal()):
        raise InputError(f"--{option} {said}: write the number of a pair, such as 1 or 1-kfw")
    if not 1 <= int(number) <= len(pairs):
        there = f"the last is {len(pairs)}" if pairs else "there is no pair"
        raise InputError(f"--{option} {said}: no pair has this number: {there}")
    pair = pairs[int(number) - 1]
    if code and code.casefold() != pair.code:
        raise InputError(
            f"--{option} {said}: pair {number} is another one now, {number}-{pair.code}: "
            "nothing was written, look at the list again"
        )
    return int(number) - 1


def write_pairs(
    joined: Sequence[NearPair],
    parted: Sequence[NearPair],
    configs: Sequence[str],
    ledgers: Sequence[str],
) -> None:
    """Write decisions into the config of the run, or into a new one as `verify init` writes it.

    `ledgers` are the inputs of the run: the config is none of them.
    """
    from verify.config import CONFIG_NAMES
    from verify.config.init_files import CONFIG
    from verify.config.writing import write_decisions

    path = configs[0] if configs else CONFIG_NAMES[0]
    text = _read(path) if configs else CONFIG
    joins = [line for pair in joined for line in pair.joins]
    changed = write_decisions(text.removeprefix(BYTE_ORDER_MARK), path, joins, _apart(parted))
    mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else ""
    write(iter((mark, changed)), path, ledgers)
    for pair, what in (*((each, "one") for each in joined), *((each, "two") for each in parted)):
        one, other = pair.apart
        note(f'{path}: "{one}" and "{other}" are {what} topic{"s" if what == "two" else ""}')


def _apart(pairs: Iterable[NearPair]) -> list[tuple[str, str]]:
    return [pair.apart for pair in pairs]


def _read(path: str) -> str:
    try:
        return Path(path).read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise InputError("cannot be read any more", path) from None


def settle_pairs(pairs: Sequence[NearPair], configs: Sequence[str], ledgers: Sequence[str]) -> None:
    """Ask about each pair at the terminal, and write each answer at once."""
    from verify.cli.settings import config_files

    with _keys() as press:
        for number, pair in enumerate(pairs, 1):
            for line in _card(pair, f"{number} of {len(pairs)}", screen_width()):
                typer.echo(disarm(line))
            key = _ask(press)
            if key == "q":
                return
            if key in {"j", "a"}:
                one, two = ([pair], []) if key == "j" else ([], [pair])
                write_pairs(one, two, configs, ledgers)
                configs = configs or config_files()


@contextmanager
def _keys() -> Iterator[Callable[[], str]]:
    """Let the terminal hand over each key at once; yield what waits for a key and returns it.

    A key that is pressed too early waits, unlike with `typer.getchar`. "" is the end of the input.
    """
    if sys.platform == "win32":
        yield typer.getchar
        return
    import termios
    import tty

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal, termios.TCSADRAIN)
        yield lambda: os.read(terminal, 1).decode("ascii", "replace")
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _card(pair: NearPair, heading: str, width: int) -> Iterator[str]:
    """Yield the lines that show a pair: both topics with some claims, and what differs."""
    yield f"{heading}: {visible(pair.differs)}"
    for group in (pair.first, pair.second):
        name, *claims = side_of(group).lines()
        yield from wrap(f"  {visible(name)}", width)
        for claim in claims:
            yield from wrap(f"      {visible(claim)}", width)


def _ask(press: Callable[[], str]) -> str:
    """Wait for one of the keys, and return it. The end of the input is the last one."""
    typer.echo(f"{PROMPT}: ", nl=False)
    key = press().casefold()
    while key and key not in KEYS:
        key = press().casefold()
    typer.echo(KEYS[key or "q"])
    return key or "q"
