"""Mend a piece of copy, and read it again: a fix that brings a new finding is taken back."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from verify.article.against_claims.coverage import Article, cover
from verify.article.files import Copy, rewritten
from verify.article.fixes.model import Fix
from verify.article.fixes.proposing import FIXED, key_of, propose
from verify.article.review import review
from verify.model.findings import Finding
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Settings

MOST_ROUNDS = 8  # a figure, then its hedge, then its source: three rounds, and some to take back
Key = tuple[str, int]
ReadCopy = Callable[[Copy], Article]


class MendedCopy(NamedTuple):
    """A piece of copy after the fixes: the new one, the rules of each changed line, what is left.

    `rules` has, for the number of each line of the new copy that a fix changed, from 0, the codes
    and names of the rules. `mended` is the number of findings that were.
    """

    before: Copy
    article: Article
    rules: dict[int, tuple[str, ...]]
    mended: int
    left: tuple[Finding, ...]


def mend(
    article: Article, findings: Iterable[Finding], settings: Settings, read: ReadCopy | None = None
) -> MendedCopy:
    """Return a piece of copy with all fixes made that have one right answer.

    Each round mends what the last one left, until nothing is left that can be mended. `read` reads
    a piece of copy as the run does; without it, only its numbers are read.
    """
    read = read or (lambda copy: cover(copy, article.known, settings))
    now = read(article.copy)  # a review gives numbers another status
    left = tuple(findings)
    aside = _keys(review((now,), settings).found.open, now) - _keys(left, now)  # in a baseline
    marks: list[
        tuple[int, str]
    ] = []  # where fixes are in the copy as it is by now, and their rules
    refused: set[Key] = set()
    count = 0
    for _ in range(MOST_ROUNDS):
        fixes = propose(now, left, refused)
        if not fixes:
            break
        mended = read(rewritten(now.copy, _apply(now.copy.shown, fixes)))
        found = review((mended,), settings).found.open
        known = _keys(left, now) | aside
        if bad := _find_bad(now, known, _keys(found, mended), fixes):
            refused |= bad
            continue
        marks = [(_moved(at, fixes), rule) for at, rule in marks]
        marks += [(_moved(fix.start, fixes), _name(fix)) for fix in fixes]
        refused, aside = (
            {(code, _moved(at, fixes)) for code, at in keys} for keys in (refused, aside)
        )
        now, count = mended, count + len({fix.key for fix in fixes})
        left = tuple(each for each in found if key_of(each, mended) not in aside)
    rules: dict[int, dict[str, None]] = {}
    for at, rule in sorted(marks):
        rules.setdefault(bisect_right(now.copy.lines, at) - 1, {})[rule] = None
    named = {line: tuple(some) for line, some in rules.items()}
    return MendedCopy(article.copy, now, named, count, left)


def _keys(findings: Iterable[Finding], article: Article) -> set[Key]:
    return {key_of(finding, article) for finding in findings}


def _name(fix: Fix) -> str:
    return f"{fix.rule.code} {fix.rule.name}"


def _apply(text: str, fixes: Sequence[Fix]) -> str:
    pieces, at = [], 0
    for fix in fixes:
        pieces += [text[at : fix.start], fix.new]
        at = fix.end
    return "".join((*pieces, text[at:]))


def _find_bad(before: Article, known: set[Key], found: set[Key], fixes: Sequence[Fix]) -> set[Key]:
    """Return the keys of fixes that did not mend their finding, or that brought another one.

    `found` are the keys after the fixes, `known` those before. A figure that was wrong may lack its
    hedge or its source once it is right: the next round mends that.
    """
    wanted = {fix.key for fix in fixes}
    corrected = {fix.start for fix in fixes if fix.rule is FIXED[0]}
    own = {rule.code for rule in FIXED}
    bad: set[Key] = set()
    for code, at in found:
        key = code, _unmoved(at, fixes)
        if key in wanted:
            bad.add(key)
        elif key not in known and not (code in own and key[1] in corrected):
            bad |= _near(before, key[1], fixes)
    return bad


def _near(before: Article, at: int, fixes: Sequence[Fix]) -> set[Key]:
    """Return the fixes on the line of a new finding; all of them, if none is on it."""
    line = before.copy.place(at)[0]
    near = {fix.key for fix in fixes if before.copy.place(fix.start)[0] == line}
    return near or {fix.key for fix in fixes}


def _moved(at: int, fixes: Iterable[Fix]) -> int:
    """Return where a place of the copy is after the fixes."""
    return at + sum(len(fix.new) - (fix.end - fix.start) for fix in fixes if fix.end <= at)


def _unmoved(at: int, fixes: Iterable[Fix]) -> int:
    """Return where a place of the mended copy was before; what is new was where its fix begins."""
    grown = 0
    for fix in fixes:
        if at < fix.start + grown:
            break
        if at < fix.start + grown + len(fix.new):
            return fix.start
        grown += len(fix.new) - (fix.end - fix.start)
    return at - grown
