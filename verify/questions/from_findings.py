"""Each finding as a question for a source, or as a task for the desk."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from string import Formatter

from verify.errors import InputError
from verify.model.claims import Claim, Location
from verify.model.figures import Unreadable
from verify.model.findings import Finding, Report
from verify.model.named_tuples import NamedTuple
from verify.model.rules import AnyRule
from verify.model.settings import Settings
from verify.questions.sentences import (
    ANY_OTHER,
    FOR_THE_DESK,
    NO_QUESTION,
    TO_RIVAL,
    TO_SOURCE,
    Placeholder,
    Wordings,
)
from verify.sources import resolve
from verify.text.english import agree, dated, listing, names_of, says, shorten, words_of
from verify.text.slips import did_you_mean
from verify.values.likelihood import likelihoods_of

DESK = ""  # in the place of the key of a source: the question is for the desk
MOST_ALIKE = 3  # questions of one rule to one source; more become one on many claims
MOST_RIVALS = 3


class About(NamedTuple):
    """A claim that a question is about, the findings that raise it and the claims that show it."""

    claim: Claim
    findings: tuple[Finding, ...]
    others: tuple[Claim, ...]

    @property
    def location(self) -> Location:
        """The place of its own finding, or else of the claim."""
        finding = self.findings[0]
        return finding.location if finding.claim is self.claim else self.claim.location

    @property
    def messages(self) -> tuple[str, ...]:
        """The messages of the findings."""
        return tuple(each.message for each in self.findings)


class Question(NamedTuple):
    """A question to one source, or to the desk, and all the claims that it is about."""

    rule: AnyRule
    text: str
    about: tuple[About, ...]


class Asked(NamedTuple):
    """All questions for one source; `name` is the ledger's, or the registry's if that varies."""

    key: str
    name: str
    questions: tuple[Question, ...]

    @property
    def source_id(self) -> str | None:
        """The entry of the registry that the source is, if that is certain."""
        source = self.questions[0].about[0].claim.resolved.source
        return source.id if source else None


class Questions(NamedTuple):
    """Questions for each source, tasks for the desk, and findings that need neither.

    `names` are those of every source of the report, by its key.
    """

    sources: tuple[Asked, ...]
    desk: tuple[Question, ...]
    unasked: tuple[Finding, ...]
    names: Mapping[str, str]


class _Case(NamedTuple):
    whom: str
    rule: AnyRule
    wordings: Wordings
    about: About


def find_questions(report: Report) -> Questions:
    """Return the questions that the findings of a report put, the most severe first."""
    asked: dict[str, list[Question]] = {}
    for (whom, _, _), cases in _gather(report.findings).items():
        asked.setdefault(whom, []).extend(_put(cases))
    names = names_of(claim for claim in report.claims if claim.source)
    desk = asked.pop(DESK, [])
    sources = [Asked(key, names[key], _sorted(some)) for key, some in asked.items()]
    unasked = tuple(each for each in report.findings if each.rule.name in NO_QUESTION)
    return Questions(tuple(sorted(sources, key=_urgency)), _sorted(desk), unasked, names)


def only_to(found: Questions, name: str, settings: Settings) -> Questions:
    """Return the questions to one source. Raises InputError for one that no claim is by."""
    key = resolve(name, settings.registry).key
    if key not in found.names:
        hint = did_you_mean(name, list(found.names.values()))
        raise InputError(f"no claim of the ledger is by {name!r}{hint}")
    sources = tuple(each for each in found.sources if each.key == key)
    return Questions(sources, (), (), {key: found.names[key]})


def _gather(findings: Iterable[Finding]) -> dict[tuple[str, str, Wordings], list[_Case]]:
    """Return the cases, by the source or desk that is asked and by wording: one for each claim."""
    found: dict[tuple[str, str, Wordings], dict[str, list[_Case]]] = {}
    for finding in findings:
        for case in _cases(finding):
            cases = found.setdefault((case.whom, case.rule.code, case.wordings), {})
            cases.setdefault(case.about.claim.id, []).append(case)
    return {key: [_join(some) for some in cases.values()] for key, cases in found.items()}


def _cases(finding: Finding) -> Iterator[_Case]:
    rule, name = finding.rule, finding.rule.name
    claim, others = finding.claim, finding.related
    is_blank = isinstance(claim.figure, Unreadable) and claim.figure.is_blank
    if not is_blank:  # nobody can say more about a dash
        about = About(claim, (finding,), others)
        if name in TO_SOURCE:
            yield _Case(claim.resolved.key if claim.source else DESK, rule, TO_SOURCE[name], about)
        elif name not in NO_QUESTION:
            yield _Case(DESK, rule, FOR_THE_DESK.get(name, ANY_OTHER), about)
    if name in TO_RIVAL:
        newest = {other.resolved.key: other for other in others if other.source}
        for key, rival in newest.items():
            about = About(rival, (finding,), (finding.claim,))
            if key != finding.claim.resolved.key and _fill(TO_RIVAL[name][:-1], about):
                yield _Case(key, rule, TO_RIVAL[name], about)


def _join(cases: Sequence[_Case]) -> _Case:
    """Return the cases of one claim as one, with the findings and the other claims of all."""
    abouts = [case.about for case in cases]
    findings = tuple(finding for about in abouts for finding in about.findings)
    others = {claim.id: claim for about in abouts for claim in about.others}
    about = About(abouts[0].claim, findings, tuple(others.values()))
    return cases[0]._replace(about=about)


def _put(cases: Sequence[_Case]) -> Iterator[Question]:
    """Yield the questions of some cases; many cases make one question."""
    texts: dict[str, list[About]] = {}
    *specific, general = cases[0].wordings
    for case in cases:
        texts.setdefault(_fill(specific, case.about) or general, []).append(case.about)
        if len(texts) > MOST_ALIKE:
            texts = {general: [each.about for each in cases]}
            break
    for text, about in texts.items():
        yield Question(cases[0].rule, text, tuple(sorted(about, key=_place)))


def _fill(wordings: Iterable[str], about: About) -> str:
    """Return the first of some wordings that can be filled, or ""."""
    facts = _facts(about)
    for text in wordings:
        if all(name in facts for _, name, _, _ in Formatter().parse(text) if name):
            return text.format_map(facts)
    return ""


def _facts(about: About) -> dict[str, str]:
    """Return the text of each placeholder; a placeholder without a text is left out."""
    claim, others = about.claim, about.others
    said = _say(claim)
    rivals = [each for each in others if each.resolved.key != claim.resolved.key]
    earlier = [each for each in others if each.resolved.key == claim.resolved.key]
    labels = [each.topic.label for each in others if each.topic.label != claim.topic.label]
    facts: dict[Placeholder, str] = {
        "source": claim.source and claim.display_name,
        "topic": shorten(claim.topic.label),
        "said": said,
        "figure": said if claim.figure is not None else "",
        "statement": said if claim.figure is None else "",
        "dated": said and dated(claim),
        "earlier": listing(map(dated, earlier)),
        "rivals": _list_rivals(rivals),
        "other_topic": shorten(labels[0]) if labels else "",
        "origin": claim.derived_from.removeprefix("citing ").removeprefix("quoting "),
        "likelihood": listing(_likelihoods(claim)),
        "reason": agree(claim, claim.resolved.reason),
        "via": claim.via,
        "message": "; ".join(dict.fromkeys(about.messages)),
    }
    return {name: words for name, words in facts.items() if words}


def _say(claim: Claim) -> str:
    """Return the figure as said; one in words, such as "a woman", in quotation marks."""
    if not claim.value.strip():
        return ""
    words = words_of(claim)
    has_digits = any(map(str.isdigit, words))
    return words if claim.figure is None or has_digits else f'"{words}"'


def _list_rivals(rivals: Sequence[Claim]) -> str:
    every = [says(claim) for claim in rivals]
    if len(every) > MOST_RIVALS:
        more = len(every) - MOST_RIVALS
        every[MOST_RIVALS:] = [f"{more:,} more {'says' if more == 1 else 'say'} otherwise"]
    return listing(every)


def _likelihoods(claim: Claim) -> Iterator[str]:
    for word, meaning in likelihoods_of(claim):
        yield f'"{word}" ({meaning})'


def _sorted(questions: Iterable[Question]) -> tuple[Question, ...]:
    return tuple(sorted(questions, key=_order))


def _order(question: Question) -> tuple[object, ...]:
    """Return the sort key of questions: severity, then topic and day of the first claim."""
    severity, claim = question.rule.severity.rank, question.about[0].claim
    topic, day = claim.topic.label.casefold(), str(claim.day or "")
    return (severity, topic, day, question.rule.code, question.text)


def _place(about: About) -> tuple[Location, str]:
    return (about.location, about.claim.id)


def _urgency(asked: Asked) -> tuple[int, int, str]:
    severity = asked.questions[0].rule.severity.rank
    return (severity, -len(asked.questions), asked.name)
