"""How many faults of copy are found: `python tests/bench/copy_mutations.py [COPY|FOLDER...]`.

Each piece of copy is drafted to a ledger, as `verify extract` does. Then one fault at a time goes
into the copy: two digits change places, a hedge is lost, a speaker is another one. The copy is
checked against its ledger, and a new error or warning counts as found if it is on a changed line or
on the line of the figure. On the unchanged copy, each finding of V402 to V408 and V415 is a false
flag. Without copy, that in `copy/` and in the samples is taken.
"""

import argparse
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.bench.copy_faults import FAULTS, HARMLESS, Edit, Place
from verify.article.against_claims.coverage import cover
from verify.article.against_claims.known import KnownClaims, gather
from verify.article.files import FORMATS, copy_of
from verify.article.model import Reading
from verify.article.review import review
from verify.article.statements.copy_claims import draft_claims
from verify.article.statements.drafted_days import with_days
from verify.ledger.normalise import normalise
from verify.model.claims import Location, Row
from verify.model.findings import Finding
from verify.model.settings import Settings, Severity
from verify.output.pages.extract import extraction_page

ROOT = Path(__file__).parents[2]
COPY = sorted((Path(__file__).parent / "copy").glob("*.md"))
SAMPLES = sorted(path for path in (ROOT / "samples").glob("[kn]*/*") if path.suffix in FORMATS)
SETTINGS = Settings(as_of=date(2100, 1, 1))
FLAGS = ("V402", "V403", "V404", "V405", "V406", "V407", "V408", "V415")


class Article(NamedTuple):
    """A piece of copy, the claims drafted from it, and what `verify` finds in it unchanged."""

    name: str
    text: str
    reading: Reading
    known: KnownClaims
    findings: Sequence[Finding]


class Trial(NamedTuple):
    """One fault in one article: what it changed, and the gravest new finding on its lines."""

    kind: str
    article: str
    changed: str
    found: Severity | None
    codes: frozenset[str]


def check(text: str, known: KnownClaims) -> Sequence[Finding]:
    """Return the errors and warnings on a piece of copy."""
    done = review([cover(copy_of(text, "copy.md", "markdown"), known, SETTINGS)], SETTINGS)
    return [each for each in done.found.open if each.rule.severity is not Severity.NOTE]


def draft(name: str, text: str) -> Article:
    """Draft a piece of copy to a ledger, and check it against the ledger."""
    drafted = draft_claims([copy_of(text, "copy.md", "markdown")], SETTINGS)
    page = extraction_page([with_days(each, SETTINGS.as_of) for each in drafted])
    cells = [dict(zip(page.columns, row, strict=True)) for row in page.rows]
    names = ("id", "source", "claim", "value", "unit", "place", "as_of", "kind", "quote")
    rows = [
        Row({name: row.get(name, "") for name in names}, {}, Location("claims.csv", line))
        for line, row in enumerate(cells, 2)
    ]
    known = gather(normalise(rows, SETTINGS), [], SETTINGS)
    return Article(name, text, drafted[0].reading, known, check(text, known))


def read_copy(path: Path) -> Article:
    """Return a file of copy with its draft."""
    return draft(path.name, path.read_text(encoding="utf-8"))


def places_of(article: Article) -> Iterator[Place]:
    """Yield each figure of an article, and each quotation that the ledger has."""
    reading = article.reading
    said = [claim.quote for claim in article.known.claims]
    for figure in reading.figures:
        yield Place(reading, figure.start, figure)
    for span in reading.quotations:
        words = " ".join(article.text[span.start : span.end].split())
        if any(words in quote for quote in said):
            yield Place(reading, span.start, quotation=span)


def try_faults(article: Article, kinds: Sequence[str]) -> Iterator[Trial]:
    """Yield a trial for each fault and each place that it applies to."""
    known = Counter(map(_key, article.findings))
    every = {**FAULTS, **HARMLESS}
    for kind in kinds:
        for place in places_of(article):
            edits = every[kind](place, dice(kind, article.name, str(place.at)))
            if edits:
                findings = check(_with(article.text, edits), article.known)
                new = list((Counter(map(_key, findings)) - known).elements())
                lines = {*_lines(article.text, edits), _line_now(article.text, edits, place.at)}
                new = [each for each in new if each[1] in lines]
                codes = frozenset(code for code, *_ in new)
                grave = [rank for *_, rank in new]
                worst = next((each for each in Severity if each.name in grave), None)
                yield Trial(kind, article.name, _show(article.text, edits, place.at), worst, codes)


def dice(*words: str) -> Random:
    """Return a generator of random numbers that is the same in each run."""
    return Random(zlib.crc32(" ".join(words).encode()))  # noqa: S311  no secret


def _key(finding: Finding) -> tuple[str, int, str, str]:
    rule, claim = finding.rule, finding.claim
    return rule.code, claim.location.line or 0, finding.message, rule.severity.name


def _with(text: str, edits: Sequence[Edit]) -> str:
    for start, end, words in sorted(edits, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _lines(text: str, edits: Sequence[Edit]) -> range:
    """Return the lines that the edits change or add."""
    first = text.count("\n", 0, edits[0].start) + 1
    return range(first, first + edits[0].words.count("\n") + 1)


def _line_now(text: str, edits: Sequence[Edit], at: int) -> int:
    """Return the line that a place has after the edits: a finding is on the figure at fault."""
    added = sum(
        words.count("\n") - text.count("\n", start, end)
        for start, end, words in edits
        if start < at
    )
    return text.count("\n", 0, at) + 1 + added


def _show(text: str, edits: Sequence[Edit], at: int) -> str:
    """Return what a fault changed, with the words around it."""
    start, end, words = edits[0]
    new = f"{text[max(0, start - 60) : start]}[{text[start:end]}|{words}]{text[end : end + 60]}"
    return f"{at}: " + " ".join(new.split())


def print_table(trials: Sequence[Trial]) -> None:
    """Print a line for each kind of fault: how many are errors, warnings, or silent."""
    heads = ("faults", "errors", "warnings", "silent", "not silent")
    print(f"{'fault':<24}" + "".join(f"{head:>12}" for head in heads))
    kinds = [kind for kind in dict.fromkeys(trial.kind for trial in trials) if kind in FAULTS]
    for kind in (*kinds, "all"):
        some = [each for each in trials if each.kind in kinds and kind in {each.kind, "all"}]
        found = Counter(each.found for each in some)
        counts = [len(some), *(found[each] for each in (Severity.ERROR, Severity.WARNING, None))]
        share = f"{1 - found[None] / len(some):.1%}" if some else "-"
        print(f"{kind:<24}" + "".join(f"{count:>12}" for count in counts) + f"{share:>12}")


def print_flags(articles: Sequence[Article], trials: Sequence[Trial]) -> None:
    """Print what is flagged in the unchanged copy, and after a change that is no fault."""
    flags = [
        (article, each)
        for article in articles
        for each in article.findings
        if each.rule.code in FLAGS
    ]
    figures = sum(len(article.reading.figures) for article in articles)
    print(f"\n{figures} figures of unchanged copy: {len(flags)} false flags")
    for article, finding in flags:
        print(f"  {article.name} {finding.claim.id}: {finding.rule.code} {finding.message}")
    for kind in HARMLESS:
        some = [each for each in trials if each.kind == kind]
        false = [each for each in some if each.codes & set(FLAGS)]
        print(f"{kind}: {len(false)} false flags of {len(some)}")
        for each in false:
            print(f"  {each.article} {each.changed} ({', '.join(sorted(each.codes))})")


def print_misses(trials: Sequence[Trial], kinds: Mapping[str, object]) -> None:
    """Print each fault that is not found, by kind."""
    for kind in kinds:
        missed = [each for each in trials if each.kind == kind and each.found is None]
        if missed:
            print(f"\nsilent: {kind}")
        for trial in missed:
            print(f"  {trial.article} {trial.changed}")


def find_copy(names: Sequence[Path]) -> list[Path]:
    """Return the copy in some files and folders, in order."""
    found: list[Path] = []
    for path in names:
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        found += [each for each in inside if FORMATS.get(each.suffix) in {"text", "markdown"}]
    return [path for path in found if not path.stem.isupper()]  # no README, no GUIDE


def main() -> None:
    """Read the command line, run the bench, and print the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("copy", nargs="*", type=Path, metavar="COPY|FOLDER")
    parser.add_argument("--fault", action="append", choices=FAULTS, help="only this kind")
    parser.add_argument("--misses", action="store_true", help="list the faults that are not found")
    given = parser.parse_args()
    articles = [read_copy(path) for path in find_copy(given.copy or [*COPY, *SAMPLES])]
    kinds = given.fault or [*FAULTS, *HARMLESS]
    trials = [trial for article in articles for trial in try_faults(article, kinds)]
    print_table(trials)
    print_flags(articles, trials)
    if given.misses:
        print_misses(trials, FAULTS)


if __name__ == "__main__":
    main()
