"""Say which steps decided a number of copy, and from which words.

The values are those of the reading itself. A step that does not hand on its words is asked again
with the same arguments.
"""

import re
from collections.abc import Iterator, Sequence

from verify.article.against_claims.coverage import Article
from verify.article.against_claims.model import Binding
from verify.article.against_claims.weighing import weigh_claims
from verify.article.files import Copy
from verify.article.model import Attribution, CopyNumber, Reading, Span
from verify.article.speakers.attributions import read_together
from verify.article.speakers.cues import find_cues
from verify.article.speakers.model import Cue
from verify.article.speakers.words import Words, read_words
from verify.article.statements.extraction import innermost, read_article
from verify.article.subjects.one_subject import EarlierSubject
from verify.article.subjects.subject import find_subjects
from verify.errors import InputError
from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Qualifier
from verify.model.settings import Settings
from verify.model.traces import Trace, TraceStep
from verify.sources import resolve
from verify.sources.explain import explain_source
from verify.text.english import says
from verify.text.words import list_words
from verify.topics import read_topic
from verify.topics.explain import explain_topic
from verify.values.hedges import HedgeAsSaid
from verify.values.units import COUNT_UNITS_OR_NONE

PLACE = re.compile(r"(?:(?P<path>.+):)?(?P<line>\d{1,9}):(?P<column>\d{1,9})")
AROUND = re.compile(r"(?:\S+\s+){0,3}\S*$"), re.compile(r"\S*(?:\s+\S+){0,3}")
REACH = 80  # characters on each side of a number that is set aside
HEDGE_BEFORE = "article.numbers.hedges_before.read_lead"
HEDGE_AFTER = "article.numbers.hedges_after.find_afterword"
REPEATS = "as the figure that it repeats"
UNSAID = "no word says so"
CONVERSION = "article.numbers.finding.find_mentions"
SUBJECTS = "article.subjects.subject.find_subjects"
OUTCOME = "article.subjects.outcomes.outcome_of"
KIND = "article.subjects.total_or_increment.read_kind"
LABEL = "article.subjects.labels.make_label"
PRONOUN = "article.speakers.pronouns.Speakers"
OWN_VOICE = "article.statements.extraction.innermost"
STATUS = "article.against_claims.matching.bind"
SPEAKER_MATCH = "sources.same_speaker.compare_speakers"
WEIGHED = "article.against_claims.weighing.weigh_claims"


def explain_number(copies: Sequence[Copy], place: str, settings: Settings) -> Trace:
    """Return the trace of the number at a place of the copy: "3:14", or "draft.md:3:14".

    Raises InputError if there is no such place, or no number on its line.
    """
    copy, line, column = _find_place(copies, place)
    reading = read_article(copy.text, settings.registry)
    return _explain(copy, reading, _find_number(copy, reading, line, column), settings)


def explain_check(articles: Sequence[Article], place: str, settings: Settings) -> Trace:
    """Return the trace of a number of checked copy, with the claims that it was compared with.

    Raises InputError if there is no such place, or no number on its line.
    """
    copy, line, column = _find_place([each.copy for each in articles], place)
    article = next(each for each in articles if each.copy is copy)
    at = _find_number(copy, article.reading, line, column)
    trace = _explain(copy, article.reading, at, settings)
    return trace._replace(steps=(*trace.steps, *_explain_match(article, at)))


def _explain(copy: Copy, reading: Reading, at: int, settings: Settings) -> Trace:
    number = reading.mentions[at]
    where = "{}:{}:{}".format(copy.path, *copy.place(number.start))
    if number.reason:
        return Trace(where, tuple(_explain_set_aside(copy.shown, number)))
    return Trace(where, tuple(_explain_figure(reading, at, settings)))


def _explain_match(article: Article, at: int) -> Iterator[TraceStep]:
    """Yield the status of a number, and each claim that was looked at with the reason."""
    each = article.covered[at]
    by = STATUS if each.figure else article.reading.mentions[at].step
    yield TraceStep("status", each.status, each.reason, by)
    found = Binding(each.status, each.match, each.others, each.speaker, each.newer)
    if each.speaker is not None and each.match:
        yield TraceStep("speaker match", each.speaker, each.match.display_name, SPEAKER_MATCH)
    weighed = (
        weigh_claims(each.claim, each.wording, found, article.known.indexed) if each.wording else ()
    )
    for other, reason in weighed:
        yield TraceStep("claim", reason, f"{says(other)} ({other.location})", WEIGHED)


def _find_place(copies: Sequence[Copy], place: str) -> tuple[Copy, int, int]:
    found = PLACE.fullmatch(place)
    if found is None or "0" in {found["line"], found["column"]}:
        raise InputError(f"--explain {place!r} is no place: write LINE:COLUMN, such as 3:14")
    named = [copy for copy in copies if found["path"] in {None, copy.path}]
    if len(named) != 1:
        paths = ", ".join(copy.path for copy in copies)
        raise InputError(f"--explain {place!r}: write FILE:LINE:COLUMN, with a file of {paths}")
    return named[0], int(found["line"]), int(found["column"])


def _find_number(copy: Copy, reading: Reading, line: int, column: int) -> int:
    """Return the index of the number that covers a place, or is the nearest on its line."""
    numbers = reading.mentions
    on_line = [at for at, each in enumerate(numbers) if copy.place(each.start)[0] == line]
    if on_line:
        return min(on_line, key=lambda at: _distance(copy, numbers[at], column))
    if not numbers:
        raise InputError("has no number: --explain needs one", copy.path)
    nearest = min((copy.place(each.start) for each in numbers), key=lambda at: abs(at[0] - line))
    raise InputError(
        f"has no number on line {line}: the nearest is at {nearest[0]}:{nearest[1]}", copy.path
    )


def _distance(copy: Copy, number: CopyNumber, column: int) -> int:
    first = copy.place(number.start)[1]
    last = first + number.end - number.start - 1
    return max(first - column, column - last, 0)


def _explain_set_aside(text: str, number: CopyNumber) -> Iterator[TraceStep]:
    yield TraceStep("number", "", _quote(text, Span(number.start, number.end)), number.step)
    before, after = AROUND
    start = before.search(text[max(0, number.start - REACH) : number.start])
    end = after.match(text[number.end : number.end + REACH])
    words = f"{start[0] if start else ''}{text[number.start : number.end]}{end[0] if end else ''}"
    reason = str(number.reason)
    yield TraceStep("set aside", reason, f'in "{" ".join(words.split())}"', number.step)


def _explain_figure(reading: Reading, at: int, settings: Settings) -> Iterator[TraceStep]:
    number = reading.mentions[at]
    figure = next(each for each in reading.figures if each.start == number.start)
    read = list(find_subjects(list_words(reading.text), reading.mentions, reading.sentences))[at][1]
    words = _quote(reading.text, Span(figure.start, figure.end))
    ends = dict.fromkeys(f"{end:f}" for end in (figure.low, figure.high))
    yield TraceStep("number", " to ".join(ends), words, number.step)
    yield _explain_hedge(reading, number, figure)
    yield from _explain_subject(figure, number, read)
    yield from _explain_speaker(reading, figure)
    who = resolve(" ".join((figure.source or "").split()), settings.registry)
    yield from explain_source(who, settings.registry)
    yield TraceStep("label", figure.claim, "", LABEL)
    yield from explain_topic(read_topic(figure.claim))


def _explain_hedge(reading: Reading, number: CopyNumber, figure: ExtractedFigure) -> TraceStep:
    if figure.hedge and not number.hedges:
        words = f'"{figure.hedge}", of the figure that it repeats'
        return TraceStep("hedge", figure.qualifier, words, CONVERSION)
    words = ", ".join(_name_hedge(reading.text, each) for each in number.hedges)
    if not words and figure.qualifier is Qualifier.BETWEEN:
        return TraceStep("hedge", figure.qualifier, "two ends are given", number.step)
    is_after = bool(number.hedges) and number.hedges[0].start >= number.end
    by = HEDGE_AFTER if is_after else HEDGE_BEFORE
    return TraceStep("hedge", figure.qualifier, words or "no word hedges it", by)


def _name_hedge(text: str, said: HedgeAsSaid) -> str:
    return f"{_quote(text, Span(said.start, said.end))} ({said.hedge.qualifier})"


def _explain_subject(
    figure: ExtractedFigure, number: CopyNumber, read: EarlierSubject | None
) -> Iterator[TraceStep]:
    noun = f'"{" ".join(figure.subject.split())}"' if figure.subject else ""
    deed = _name_deed(read)
    if read is not None and figure.unit in COUNT_UNITS_OR_NONE:
        yield TraceStep("unit", figure.unit or "", noun or deed, SUBJECTS)
    else:
        words = f'"{" ".join(number.figure.text.split())}"'
        yield TraceStep("unit", figure.unit or "", words, number.step)
    yield TraceStep(
        "subject", figure.subject or "", (noun or UNSAID) if read else REPEATS, SUBJECTS
    )
    yield TraceStep("outcome", figure.outcome or "", deed, OUTCOME)
    kind = "the words around the number say so" if figure.kind else UNSAID
    yield TraceStep("kind", figure.kind or "", kind, KIND)


def _name_deed(read: EarlierSubject | None) -> str:
    """Return the words that say what became of them: '"were killed" (killed)'."""
    if read is None:
        return REPEATS
    deed = read.deed
    if deed is None:
        return UNSAID
    some = read.deed_words[deed.start : deed.end]
    written = " ".join(word.written for word in some)
    return f'"{written}" ({deed.outcome})' if some else f"the heading of the list ({deed.outcome})"


def _explain_speaker(reading: Reading, figure: ExtractedFigure) -> Iterator[TraceStep]:
    said = innermost(reading.attributions, [figure.start])[0]
    if said is None:
        yield TraceStep("speaker", "", "nothing attributes it: the reporter's own voice", OWN_VOICE)
        return
    text, words = reading.text, read_words(list_words(reading.text), reading.quotations)
    cue = find_cue(reading, words, said)
    scope = f" ({_name_cue(cue)})" if cue else ""
    yield TraceStep("speaker", figure.source or "", f"{_quote(text, said.cue)}{scope}", said.step)
    if cue and cue.name:
        named = words.span(cue.name.first, cue.name.last)
        if said.source and named != said.source:
            yield TraceStep("named as", text[named.start : named.end], "", PRONOUN)


def _name_cue(cue: Cue) -> str:
    """Return which verb a cue may be, and which words it attributes: "say, by verb"."""
    return ", ".join((*sorted(cue.verbs), cue.scope.name.casefold().replace("_", " ")))


def find_cue(reading: Reading, words: Words, said: Attribution) -> Cue | None:
    """Return the cue of an attribution, as the reader of speakers found it; a bulletin has none."""
    for sentence in reading.sentences:
        if sentence.start <= said.cue.start < sentence.end:
            for first, last in read_together(words.at(sentence.start), words.at(sentence.end)):
                for cue in find_cues(words, first, last):
                    if words.span(cue.first, cue.last) == said.cue:
                        return cue
    return None


def _quote(text: str, span: Span) -> str:
    return f'"{" ".join(text[span.start : span.end].split())}"'
