"""The page of `questions`: questions for each source, and tasks for the desk."""

from collections.abc import Iterator, Sequence

from verify.model.findings import Finding, Report
from verify.model.named_tuples import NamedTuple
from verify.output.cells import FIGURE_COLUMNS, dated_value_of, figure_cells, where_in
from verify.output.documents import VERSION, figure_parts, unread_documents
from verify.output.page import Page
from verify.output.summaries import set_aside
from verify.questions.from_findings import About, Question, Questions
from verify.questions.sentences import NO_QUESTION
from verify.text.english import count_words, plural, words_of
from verify.text.screen import visible

DESK_HEADING = "for the desk"
LINE_COLUMNS = ("source", "question", "about", "rule", "where")
# For data: the claim that a question is about, if there is only one, and the parts of its figure.
QUESTION_COLUMNS = (*LINE_COLUMNS, "id", *FIGURE_COLUMNS)
MOST_SHOWN = 5  # claims that one question names; JSON has all


class _Put(NamedTuple):
    """A question with its heading: the name of a source, or "for the desk"."""

    heading: str
    question: Question


def questions_page(report: Report, found: Questions, shown: Questions) -> Page:
    """Return a page with the questions of `shown`: all of `found`, or those to one source."""
    put = [_Put(visible(each.name), one) for each in shown.sources for one in each.questions]
    put += [_Put(DESK_HEADING, one) for one in shown.desk]
    return Page(
        columns=QUESTION_COLUMNS,
        rows=tuple(_row(each) for each in put),
        document=lambda: _document(shown, report),
        records=lambda: _records(shown),
        lines=tuple(_line(each) for each in put),
        footer=set_aside(report.found),
        summary=tuple(_summary(found, shown)),
        screens=(_screen(put),),
    )


def _row(put: _Put) -> tuple[str, ...]:
    rule = put.question.rule
    about, places = _abouts(put), _places(put.question)
    cells = (put.heading, put.question.text, "; ".join(about), f"{rule.code} {rule.name}")
    claims = [each.claim for each in put.question.about]
    only = claims[0] if len(claims) == 1 else None
    return (*cells, ", ".join(places), only.id if only else "", *figure_cells(only))


def _screen(put: Sequence[_Put]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the table for a screen. Each source is named once; one file has only line numbers."""
    files = {about.location.path for _, question in put for about in question.about}
    columns = (*LINE_COLUMNS[:-1], "line") if len(files) == 1 else LINE_COLUMNS
    rows = []
    before = ""
    for each in put:
        heading = each.heading if each.heading != before else ""
        text, about = visible(each.question.text), "\n".join(_abouts(each))
        places = _lines(each.question) if len(files) == 1 else _places(each.question)
        rows.append((heading, text, about, each.question.rule.code, ", ".join(places)))
        before = each.heading
    return columns, tuple(rows)


def _line(put: _Put) -> str:
    about, rule = "; ".join(_abouts(put)), put.question.rule
    whom = put.heading if put.heading == DESK_HEADING else f"to {put.heading}"
    return f"{put.question.about[0].location}: {rule.code} {whom}: {put.question.text} [{about}]"


def _abouts(put: _Put) -> list[str]:
    """Return the first claims of a question, and how many more there are: "and 3 more"."""
    about = put.question.about
    shown = [visible(_about(each, put.heading)) for each in about[:MOST_SHOWN]]
    return [*shown, f"and {len(about) - MOST_SHOWN:,} more"] if about[MOST_SHOWN:] else shown


def _about(about: About, heading: str) -> str:
    """Return topic, place, figure and day of a claim, and its source if the heading differs."""
    claim = about.claim
    who = claim.source if claim.source != heading else ""
    topic = f"{claim.topic.label}{where_in(claim.place, claim.event_name)}".strip()
    return ": ".join(filter(None, (who, topic, dated_value_of(claim))))


def _places(question: Question) -> list[str]:
    return [str(about.location) for about in question.about[:MOST_SHOWN]]


def _lines(question: Question) -> list[str]:
    return [str(about.location.line or "") for about in question.about[:MOST_SHOWN]]


def _summary(found: Questions, shown: Questions) -> Iterator[str]:
    if shown is found:
        yield f"{_count(found)}, {len(found.desk):,} for the desk"
        if found.unasked:
            verb = "needs" if len(found.unasked) == 1 else "need"
            count = plural(len(found.unasked), "finding")
            yield f"{count} {verb} no question: {_by_rule(found.unasked)}"
    else:
        (name,) = shown.names.values()
        yield f"{_count(shown)}" if shown.sources else f"no questions to {name}"
        others = found._replace(sources=tuple(s for s in found.sources if s not in shown.sources))
        yield f"not shown: {_count(others)}, {len(found.desk):,} for the desk"
    codes = [one.rule.code for each in shown.sources for one in each.questions]
    codes += [one.rule.code for one in shown.desk]
    if codes:
        yield f"next: verify rule {codes[0]} explains why a question is asked"


def _count(found: Questions) -> str:
    number = sum(len(each.questions) for each in found.sources)
    return f"{plural(number, 'question')} to {plural(len(found.sources), 'source')}"


def _by_rule(findings: Sequence[Finding]) -> str:
    counts = count_words(finding.rule.name for finding in findings)
    return ", ".join(f"{number:,} {name}" for name, number in counts)


def _document(found: Questions, report: Report) -> object:
    return {
        "version": VERSION,
        "sources": [
            {
                "source": each.name,
                "source_id": each.source_id,
                "questions": [_question_document(one) for one in each.questions],
            }
            for each in found.sources
        ],
        "desk": [_question_document(one) for one in found.desk],
        "unasked": [_unasked_document(each) for each in found.unasked],
        "unread": unread_documents(report.unread),
    }


def _unasked_document(finding: Finding) -> dict[str, object]:
    rule = finding.rule
    why = NO_QUESTION.get(rule.name, "")
    return {"code": rule.code, "name": rule.name, "claim": finding.claim.id, "reason": why}


def _records(found: Questions) -> Iterator[object]:
    for each in found.sources:
        for one in each.questions:
            yield {"source": each.name, **_question_document(one)}
    for one in found.desk:
        yield {"source": None, **_question_document(one)}


def _question_document(question: Question) -> dict[str, object]:
    rule = question.rule
    return {
        "question": question.text,
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "about": [_about_document(about) for about in question.about],
    }


def _about_document(about: About) -> dict[str, object]:
    claim = about.claim
    return {
        "claim": claim.id,
        "topic": claim.topic.label,
        "place": claim.place,
        "event": claim.event_name,
        "figure": words_of(claim) if claim.value.strip() else None,
        **figure_parts(claim),
        "path": about.location.path,
        "line": about.location.line,
        "related": [other.id for other in about.others],
        "messages": list(about.messages),
    }
