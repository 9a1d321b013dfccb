"""The faults that the bench puts into copy, one at a time.

A fault takes a drafted article and one place in it, a figure or a quotation, and a generator of
random numbers. It returns the edits that make the fault, or none if it does not apply to the place.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import NamedTuple

from verify.article.model import Reading, Span
from verify.article.statements.extraction import sentence_span
from verify.model.copy_figures import ExtractedFigure

NUMBER = r"\d[\d,]*(?:\.\d+)?"
UNITS = {
    "km": "miles", "kilometres": "miles", "kilometers": "miles", "miles": "km", "mile": "km",
    "metres": "feet", "meters": "feet", "feet": "metres", "hectares": "acres", "acres": "hectares",
    "tonnes": "kilograms", "tons": "kilograms", "$": "€", "€": "$", "£": "$", "million": "billion",
    "billion": "million", "percent": "people", "per cent": "people", "%": " people",
    "hours": "days", "days": "weeks", "weeks": "months", "months": "years", "years": "months",
}  # fmt: skip
# What happened, and the opposite of it.
OPPOSITES = {
    "killed": "rescued", "died": "survived", "dead": "alive", "deaths": "recoveries",
    "injured": "unharmed", "wounded": "unharmed", "injuries": "recoveries", "hurt": "unharmed",
    "captured": "freed", "seized": "returned", "liberated": "lost", "destroyed": "rebuilt",
    "damaged": "repaired", "displaced": "returned", "fled": "returned", "arrested": "released",
    "detained": "released", "convicted": "acquitted", "infected": "recovered",
    "evacuated": "left behind", "deployed": "withdrawn", "sent": "withdrawn",
    "closed": "reopened", "rejected": "accepted", "trapped": "freed", "missing": "found safe",
    "downed": "spared", "lost": "gained", "burned": "spared", "admitted": "discharged",
    "casualties": "survivors", "victims": "survivors", "recaptured": "abandoned",
}  # fmt: skip
# The outcome of a figure that some of these words say, if its name is another word.
NAMES = {
    "died": "killed", "dead": "killed", "deaths": "killed", "wounded": "injured",
    "injuries": "injured", "hurt": "injured", "seized": "captured", "liberated": "captured",
    "recaptured": "captured", "fled": "displaced", "evacuated": "displaced",
}  # fmt: skip
OUTCOMES = ("captured", "destroyed", "detained", "displaced", "injured", "killed", "missing")
OTHER_VERBS = ("photographed", "consulted", "praised", "trained", "visited", "paid")
NOUNS = {
    "people": "children", "civilians": "soldiers", "soldiers": "civilians", "troops": "civilians",
    "children": "adults", "women": "men", "men": "women", "villages": "cities", "towns": "villages",
    "tanks": "lorries", "drones": "helicopters", "missiles": "aircraft", "houses": "schools",
    "homes": "schools", "buildings": "bridges", "residents": "soldiers", "patients": "doctors",
    "passengers": "sailors", "workers": "students", "students": "teachers", "deaths": "injuries",
    "families": "companies", "refugees": "soldiers", "fighters": "civilians", "ships": "trains",
    "countries": "companies", "prisoners": "judges", "police": "nurses", "officers": "nurses",
}  # fmt: skip
STRANGERS = ("the Red Cross", "the mayor of Lisbon", "Amnesty International", "the coastguard")
AUXILIARIES = "was|were|had|have|has|is|are|will|would|could"
NEAR = 45  # characters between a number and the verb of its clause


class Edit(NamedTuple):
    """The words between two places of the copy become other words."""

    start: int
    end: int
    words: str


class Place(NamedTuple):
    """One place of an article that a fault may change: a figure, or else a quotation."""

    reading: Reading
    at: int
    figure: ExtractedFigure | None = None
    quotation: Span | None = None


Fault = Callable[[Place, Random], Sequence[Edit]]


def swap_digits(place: Place, random: Random) -> Sequence[Edit]:
    """5,767 becomes 5,677."""

    def swap(digits: str) -> str:
        at = [i for i in range(len(digits) - 1) if digits[i : i + 2].isdecimal()]
        at = [i for i in at if digits[i] != digits[i + 1] and (i or digits[1] != "0")]
        if not at:
            return digits
        i = random.choice(at)
        return digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :]

    return _with_number(place, swap)


def drop_zero(place: Place, _random: Random) -> Sequence[Edit]:
    """5,000 becomes 500."""
    return _with_number(place, lambda digits: re.sub(r"^(\d+?)0(0*)$", r"\1\2", digits))


def drop_hedge(place: Place, _random: Random) -> Sequence[Edit]:
    """At least 5,767 becomes 5,767."""
    figure = place.figure
    if not figure or not figure.hedge:
        return ()
    before = place.reading.text[figure.text_start : figure.start]
    return (Edit(figure.text_start, figure.start, ""),) if before.strip(" $€£") else ()


def swap_speaker(place: Place, random: Random) -> Sequence[Edit]:
    """The speaker of the sentence becomes another one, of this article or of none."""
    figure = place.figure
    if not figure or figure.source_start is None or figure.source_end is None:
        return ()
    sentence = sentence_span(place.reading, figure.start)
    if not sentence.start <= figure.source_start < sentence.end:
        return ()
    own = set(_words(figure.source or ""))
    named = {each.source for each in place.reading.figures if each.source}
    others = sorted(name for name in named if not own & set(_words(name)) and name[0].isupper())
    choices = [*others[:2], *STRANGERS]
    return (Edit(figure.source_start, figure.source_end, random.choice(choices)),)


def change_unit(place: Place, _random: Random) -> Sequence[Edit]:
    """Kilometres become miles, a million becomes a billion."""
    figure = place.figure
    if not figure:
        return ()
    text, low = place.reading.text, figure.text_start
    high = max(figure.end, low + len(figure.text))
    for unit, other in UNITS.items():
        edge = r"\b" if unit.isalpha() else ""
        found = re.search(edge + re.escape(unit) + edge, text[low:high])
        if found:
            return (Edit(low + found.start(), low + found.end(), other),)
    return ()


def reverse_outcome(place: Place, _random: Random) -> Sequence[Edit]:
    """The killed become the rescued, the closed become the reopened."""
    found = _find_outcome(place)
    return (Edit(*found[:2], OPPOSITES[found[2]]),) if found else ()


def change_outcome(place: Place, random: Random) -> Sequence[Edit]:
    """The killed become the photographed: any other verb."""
    found = _find_outcome(place)
    if not found or not found[2].endswith(("ed", "d", "t")):
        return ()
    return (Edit(*found[:2], random.choice(OTHER_VERBS)),)


def confirm(place: Place, _random: Random) -> Sequence[Edit]:
    """What somebody said or claimed becomes confirmed."""
    found = _find_cue(place, "said|says|claimed|claims|alleged|reported|estimated|told")
    if not found:
        return ()
    said = place.reading.text[found.start : found.end].lower()
    return (Edit(*found, "confirms" if said in {"says", "claims"} else "confirmed"),)


def deny(place: Place, _random: Random) -> Sequence[Edit]:
    """What somebody said becomes denied."""
    found = _find_cue(place, "said|says|claimed|claims|reported|estimated|announced")
    if not found or not place.figure or found.end > place.figure.start:
        return ()
    said = place.reading.text[found.start : found.end].lower()
    return (Edit(*found, "denies" if said in {"says", "claims"} else "denied"),)


def negate(place: Place, _random: Random) -> Sequence[Edit]:
    """Had been killed becomes had not been killed."""
    figure = place.figure
    if not figure:
        return ()
    text, high = place.reading.text, sentence_span(place.reading, figure.start).end
    after = re.match(
        rf"[^,;:()\d“”\"]{{0,{NEAR}}}?\b(?:{AUXILIARIES})\b(?! not)",
        text[figure.end : min(high, figure.end + NEAR)],
    )
    at = figure.end + after.end() if after else -1
    if at < 0:
        return ()
    return (Edit(at, at, " not"),)


def alter_quotation(place: Place, random: Random) -> Sequence[Edit]:
    """One word of a quotation becomes another word."""
    span = place.quotation
    if not span:
        return ()
    words = list(re.finditer(r"\b[a-z]{5,}\b", place.reading.text[span.start : span.end]))
    if len(words) < 3:
        return ()
    word = random.choice(words)
    return (Edit(span.start + word.start(), span.start + word.end(), "certainly"),)


def change_noun(place: Place, _random: Random) -> Sequence[Edit]:
    """Civilians become soldiers."""
    figure = place.figure
    if not figure or not figure.subject:
        return ()
    noun = figure.subject.split()[-1].lower()
    after = place.reading.text[figure.end : figure.end + NEAR]
    found = re.match(rf"[^,;:()\d]{{0,{NEAR}}}?\b({noun})\b", after)
    if noun not in NOUNS or noun not in figure.claim.lower() or not found:
        return ()
    return (Edit(figure.end + found.start(1), figure.end + found.end(1), NOUNS[noun]),)


def tabulate(place: Place, _random: Random) -> Sequence[Edit]:
    """The figure also stands in a table, with its source before it."""
    figure = place.figure
    if not figure or not figure.source or not figure.claim or figure.converts is not None:
        return ()
    at = len(place.reading.text)
    cell = " ".join(figure.text.split())
    rows = (("Source", figure.claim), ("---", "---"), (" ".join(figure.source.split()), cell))
    table = "\n".join(f"| {first} | {second} |" for first, second in rows)
    return (Edit(at, at, f"\n\n{table}\n"),)


def tabulate_wrongly(place: Place, random: Random) -> Sequence[Edit]:
    """The figure also stands in a table, with a digit too many."""
    table, figure = tabulate(place, random), place.figure
    number = re.search(r"\d(?![\d,.]*\d)", figure.number) if figure else None
    if not table or not figure or not number:
        return ()
    first, last = figure.number[: number.end()], figure.number[number.end() :]
    wrong = f"{first}{random.randrange(1, 9)}{last}"
    cell = " ".join(figure.text.split())
    at, end, words = table[0]
    head, _, foot = words.rpartition(cell)
    return (Edit(at, end, head + cell.replace(figure.number, wrong) + foot),)


FAULTS: Mapping[str, Fault] = {
    "digits swapped": swap_digits,
    "zero dropped": drop_zero,
    "hedge dropped": drop_hedge,
    "speaker swapped": swap_speaker,
    "unit changed": change_unit,
    "outcome reversed": reverse_outcome,
    "another outcome": change_outcome,
    "said became confirmed": confirm,
    "said became denied": deny,
    "negated": negate,
    "quotation altered": alter_quotation,
    "noun changed": change_noun,
    "wrong in a table": tabulate_wrongly,
}
# Changes of copy that are no fault: whatever is found then is a false flag.
HARMLESS: Mapping[str, Fault] = {"right in a table": tabulate}


def _with_number(place: Place, change: Callable[[str], str]) -> Sequence[Edit]:
    figure = place.figure
    found = re.search(NUMBER, figure.number) if figure else None
    if not figure or not found:
        return ()
    number = change(found[0].replace(",", ""))
    if "," in found[0] and number.isdecimal():
        number = f"{int(number):,}"
    start = figure.start + found.start()
    return (Edit(start, start + len(found[0]), number),) if number != found[0] else ()


def _find_outcome(place: Place) -> tuple[int, int, str] | None:
    """Return the word of an outcome that is nearest to the figure in its clause."""
    figure = place.figure
    if not figure or not figure.outcome:
        return None
    text, sentence = place.reading.text, sentence_span(place.reading, figure.start)
    low, high = max(sentence.start, figure.start - NEAR), min(sentence.end, figure.end + NEAR)
    found = []
    for word in re.finditer(r"\b[a-z]+\b", text[low:high]):
        start, end = low + word.start(), low + word.end()
        between = text[end : figure.start] if end <= figure.start else text[figure.end : start]
        named = {word[0], NAMES.get(word[0], word[0])}
        is_its = figure.outcome in named or not named & set(OUTCOMES)
        if word[0] in OPPOSITES and is_its and not re.search(r"\d|[,;:]", between):
            found.append((len(between), start, end, word[0]))
    return min(found)[1:] if found else None


def _find_cue(place: Place, verbs: str) -> Span | None:
    """Return the verb by which the speaker of a figure says it."""
    figure = place.figure
    if not figure or not figure.source:
        return None
    holding = [
        each
        for each in place.reading.attributions
        if each.content.start <= figure.start < each.content.end
    ]
    best = min(holding, key=lambda each: each.content.end - each.content.start, default=None)
    cue = best.cue if best else Span(0, 0)
    found = re.search(rf"\b(?:{verbs})\b", place.reading.text[cue.start : cue.end])
    return Span(cue.start + found.start(), cue.start + found.end()) if found else None


def _words(name: str) -> list[str]:
    return [word.lower() for word in re.findall(r"\w+", name)]
