"""One batch: the findings on some topics, with the functions and rules that every run has."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

import polars as pl

from verify.compare.grids import set_grids
from verify.compare.grouping import Key, Related, near_topics, order
from verify.compare.restarts import with_restarts
from verify.engine.archive.across import with_id
from verify.engine.archive.columns import Flaws, rows_of
from verify.engine.archive.jobs import Ready
from verify.engine.archive.screen_rules import needs_all
from verify.engine.ledgers import with_documents
from verify.engine.run import ask_group, compare_claims, settle
from verify.ledger.claim_ids import OwnId
from verify.ledger.labels import LabelReading
from verify.model.claims import Claim
from verify.model.findings import Finding, Findings
from verify.model.groups import OlderFigures, TopicClaims
from verify.model.named_tuples import NamedTuple
from verify.model.settings import Severity
from verify.model.ties import Lineage, Story, Ties
from verify.model.topics import Topic
from verify.progress import in_silence

# The columns of findings as rows that an engine must know: see `output.arrow_rows`.
MARK, PLACE, IS_OPEN = "fingerprint", "place_in_order", "is_open"


class Written(NamedTuple):
    """A finding as text, with its place in the order of all, and its fingerprint without a number.

    Only an open one that is shown has a text. `is_shown` is false if all its claims were checked
    before.
    """

    order: tuple[object, ...]
    mark: str
    severity: Severity
    text: str
    is_shown: bool = True


Write = Callable[[Findings], list[Written]]


class BatchFindings(NamedTuple):
    """The findings of one batch; how many claims it has; the claims of it that the config names.

    `again` are topics without findings here, of which every row must be read.
    """

    written: list[Written]
    claims: int
    named: frozenset[str]
    again: Sequence[Key]


class OneTopic(NamedTuple):
    """A topic of a batch: its stories, and the topics that are near it.

    `left_out` has the rows of each source that the screen left out.
    """

    key: Key
    stories: tuple[Story, ...]
    related: Sequence[Related]
    left_out: Mapping[str, OlderFigures]


class Batch(NamedTuple):
    """What the run knows of the rows of some topics.

    `topics` and `labels` are those of all rows. `claims` are those of rows about which the whole
    run decides, and `ids` those of which it decides the id alone.
    """

    asked: Sequence[OneTopic]
    topics: Mapping[Key, Topic]
    labels: Mapping[tuple[str, str], LabelReading]
    flaws: Flaws
    claims: Mapping[int, tuple[Claim, ...]]
    ids: Mapping[int, OwnId]
    grids: Mapping[str, Decimal]
    lineages: Mapping[frozenset[str], Lineage]


def find_part(ready: Ready, rows: pl.DataFrame, batch: Batch) -> BatchFindings:
    """Return the findings on the topics of a batch. This is the work of one process."""
    settings = ready.job.settings
    ready.reading.labels.clear()
    ready.reading.labels.update(batch.labels)
    groups = _group(rows, batch, ready)
    found: list[Finding] = []
    again: list[Key] = []
    for one in batch.asked:
        near = near_topics(one.key, one.related, batch.topics, groups)
        claims = TopicClaims(batch.topics[one.key], groups[one.key], near)
        ties = Ties(one.stories, batch.lineages)
        group = compare_claims(claims, settings, ties, one.left_out)
        if one.left_out and needs_all(group):
            again.append(one.key)
        else:
            found += ask_group(group, ready.asked, settings)
    every = [claim for one in batch.asked for claim in groups[one.key]]
    named = frozenset(claim.id for claim in every if claim.id in settings.suppress)
    written = ready.job.write(settle(found, ready.asked.chosen, settings, ()))
    size = len(every) + sum(some.number for one in batch.asked for some in one.left_out.values())
    return BatchFindings(written, size, named, again)


def _group(frame: pl.DataFrame, batch: Batch, ready: Ready) -> dict[Key, tuple[Claim, ...]]:
    """Return the claims of each topic of a batch, in order."""
    claims = [
        claim
        for number, row in rows_of(frame, ready.job.layouts, batch.flaws)
        for claim in batch.claims.get(number) or with_id(ready.claims_of(row), batch.ids, number)
    ]
    job = ready.job
    read = with_documents(claims, job.settings, job.documents, in_silence)
    groups: dict[Key, list[Claim]] = {}
    for claim in with_restarts(set_grids(tuple(read), batch.grids)):
        if claim.topic.key in batch.topics:
            groups.setdefault(claim.topic.key, []).append(claim)
    return {key: tuple(sorted(some, key=order)) for key, some in groups.items()}
