"""Transcripts: each paragraph begins with the name of who speaks, in capitals: "PETROVA: We …"."""

from collections.abc import Sequence

from verify.article.model import Attribution, AttributionStep, Sentence, Span
from verify.text.patterns import pattern

SPEAKER = r"[\"“]?([A-Z][A-Z.'’ -]{2,40}):\s"
FEWEST = 2  # names of one transcript: a headline may have one, "WATCH: 12 saved from river"


def find_transcripts(text: str, sentences: Sequence[Sentence]) -> list[Attribution]:
    """Attribute each paragraph of a transcript to the name that it begins with."""
    found: list[Attribution] = []
    paragraph, is_led = -1, False
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            said = pattern(SPEAKER).match(text, sentence.start, sentence.end)
            is_led = said is not None
            if said:
                name = Span(*said.span(1))
                content = Span(said.end(), sentence.end)
                found.append(Attribution(content, name, name, AttributionStep.TRANSCRIPT))
        elif is_led:
            last = found[-1]
            found[-1] = last._replace(content=Span(last.content.start, sentence.end))
    names = {text[said.cue.start : said.cue.end] for said in found}
    return found if len(names) >= FEWEST else []
