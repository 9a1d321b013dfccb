"""The place or the destination in the words around a figure: "in Kharkiv", "to Poland"."""

from collections.abc import Sequence

from verify.article.subjects.clauses import BE
from verify.article.subjects.outcomes import Deed, normal
from verify.article.subjects.parties import facets_of
from verify.article.subjects.phrases import STOPS, CopyWord, phrases
from verify.article.subjects.reach import Setting
from verify.topics.outcomes import read_outcome
from verify.topics.words import is_date
from verify.values.units import dimension, read_unit

PLACE = frozenset(("capital", "name", "place"))
REACH = 30  # words in which a place is looked for
NAME_WORDS = 4  # of a place
REGIONS = frozenset(("district", "krai", "oblast", "province", "region"))
WITHIN = frozenset(("at", "in", "inside", "near", "outside", "through"))
PLACING = WITHIN | {"across", "around", "into", "on", "over", "throughout"}
BANKS = frozenset(("east", "eastern", "left", "north", "right", "south", "west", "western"))
COMPASS = frozenset(("east", "north", "south", "west"))
HOMELESS = frozenset(("asylum-seekers", "evacuees", "migrants", "refugees", "returnees"))
WAYS = PLACING | {"against", "for", "from", "of", "to"}


def find_origin(setting: Setting, rest: int, deed: Deed | None) -> str:
    """Read "fled Ukraine": the origin has no preposition."""
    if deed is None or deed.outcome != "fled" or deed.start < rest:
        return ""
    end = name_end(setting.words, deed.end)
    return f"from {_written(setting.words, deed.end, end)}" if end > deed.end else ""


def _written(words: Sequence[CopyWord], start: int, end: int) -> str:
    return " ".join(word.written for word in words[start:end])


def find_home(words: Sequence[CopyWord], rest: int) -> str:
    """Return " from Ukraine" if the words after "refugees" name their country."""
    is_people = rest and words[rest - 1].text in HOMELESS
    if not is_people or rest + 1 >= len(words) or words[rest].text != "from":
        return ""
    end = name_end(words, rest + 1)
    return f" from {_written(words, rest + 1, end)}" if end > rest + 1 else ""


def find_where(setting: Setting) -> str:
    """Return the place that "where" names again: "crossed into Chad, where 12 people live"."""
    words, end = setting.words, setting.lead - 2
    if end < 1 or words[end + 1].text != "where" or words[end].text != ",":
        return ""
    starts = (at for at in range(max(0, end - NAME_WORDS), end) if name_end(words, at) == end)
    start = next(starts, end)
    if start == end:
        while start and end - start < NAME_WORDS and _is_unknown_name(words[start - 1]):
            start -= 1
    return f"in {_written(words, start, end)}" if start < end else ""


def is_place(name: str) -> bool:
    """Does the lexicon know the word as a country, a region or a town?"""
    return bool(facets_of(name) & PLACE)


def find_place(setting: Setting, rest: int, outcome: str) -> str:
    """Return the place or destination: that of the clause, or else the one before or after it."""
    words, speech = setting.words, phrases().speech
    after = range(rest, min(len(words), rest + REACH))
    before = range(setting.lead - 1, max(-1, setting.lead - REACH), -1)
    for stretch, is_clause in ((after, True), (before, False), (after, False)):
        wide = ""  # a country, where no town is named; or a name that may be no place
        for at in stretch:
            word = words[at]
            is_speech = word.text in speech and not _is_suffered(words, at, rest)
            if word.text in STOPS or is_speech or _begins_part(words, at):
                break
            if is_clause and word.kind == "clause":
                break
            if word.text not in WAYS or _is_off(words, at):
                continue
            if wide and is_clause and _begins_purpose(words, at):
                return wide
            place = _place_at(words, at, outcome)
            if place and at == rest and is_clause:
                return place  # "volcanoes in Chile, on the edge of the Pacific"
            is_known = "place" in facets_of(place.partition(" ")[2])
            if is_known and (not wide or word.text in WITHIN):
                return place  # not "marched through Ghent to protest against a war on Gaza"
            wide = wide or place
        if wide or not (outcome or setting.is_level):
            return wide
    return ""


def find_fronted(words: Sequence[CopyWord]) -> str:
    """Return the place with which a sentence begins: "In Malta, the agency said, 12 came"."""
    end = name_end(words, 1) if words and words[0].text in WITHIN else 1
    is_place = 1 < end < len(words) and words[end].text == ","
    return f"{words[0].text} {_written(words, 1, end)}" if is_place else ""


def _is_off(words: Sequence[CopyWord], at: int) -> bool:
    """Does a distance end before the word: "200 miles to the south of Lagos"?"""
    return (
        at > 0 and words[at].text == "to" and dimension(read_unit(words[at - 1].text)) == "length"
    )


def _begins_purpose(words: Sequence[CopyWord], at: int) -> bool:
    """Does "to" lead to a verb: "marched through Ghent to call for peace in Mali"?"""
    if words[at].text != "to" or at + 1 >= len(words):
        return False
    return words[at + 1].kind in {"", "verb"} and words[at + 1].written.islower()


def _is_suffered(words: Sequence[CopyWord], at: int, rest: int) -> bool:
    """Is "reported" what is said of the things counted: "12 cases (were) reported in Texas"?"""
    return at == rest or words[at - 1].text in BE


def _begins_part(words: Sequence[CopyWord], at: int) -> bool:
    """Does a part with its own place begin: "17 of them", ", with Goma the worst hit"?"""
    if words[at].text == "with" and at and words[at - 1].text == ",":
        return True
    if words[at].kind != "number":
        return words[at].text == "whom"
    return [word.text for word in words[at + 1 : at + 3]] in (["of", "them"], ["of", "whom"])


def _bank_at(words: Sequence[CopyWord], at: int, way: str) -> str:
    """Read "on the right bank" of a river."""
    if way != "on" or at + 1 >= len(words) or words[at + 1].text not in {"bank", "shore"}:
        return ""
    return f"on the {_written(words, at, at + 2)}" if words[at].text in BANKS else ""


def _skip_sites(words: Sequence[CopyWord], start: int) -> int:
    """Return the first word after "the city of", "the island of"."""
    sites = phrases().sites
    while start < len(words) and (
        words[start].kind == "determiner" or words[start].text in sites or words[start].text == "of"
    ):
        if words[start].written[0].isupper() and name_end(words, start) > start + 1:
            break  # "South Sudan" is not in the south of Sudan
        start += 1
    return start


def _place_at(words: Sequence[CopyWord], at: int, outcome: str) -> str:
    """Return the place after one of the `WAYS`, with the preposition that a ledger would have."""
    way = words[at].text
    if way == "of" and not (at and _is_inside(words, at - 1)):
        return ""
    start = _skip_sites(words, at + 1)
    if bank := _bank_at(words, start, way):
        return bank
    end = name_end(words, start)
    implied = read_outcome(outcome)
    is_sky = way == "over" and implied.is_airborne
    is_in = way in WITHIN or (way == "on" and words[start - 1].text == "of")
    if end == start and (is_sky or is_in or way == "of"):
        end = _unknown_end(words, start)
    if end == start or _is_of_speaker(words, end):
        return ""
    name = _written(words, start, end)
    if implied.frame == "launch" and way in {"at", "against", "into", "on", "to"}:
        return f"at {name}"
    if (implied.is_moving or implied.is_given) and way in {"to", "from", "for"}:
        return f"{'to' if way == 'for' else way} {name}"
    if implied.is_given:
        return ""
    if way == "to" and _is_way_of(words, at - 1):
        return f"{'to' if outcome not in {'', 'arrived'} else 'in'} {name}"
    is_country = bool(facets_of(words[start].text) & {"capital", "name"})
    if way in {"against", "for"} or (is_country and not is_in and way not in PLACING - {"on"}):
        return ""  # "a defeat on Moscow"
    return f"in {name}"


def _is_way_of(words: Sequence[CopyWord], at: int) -> bool:
    """Does a word end a verb of motion: "came", "came by sea", "came by sea from Malta"?"""
    near = range(at, max(-1, at - NAME_WORDS), -1)
    start = next((place for place in near if words[place].text == "from"), 0)
    at = start - 1 if start and name_end(words, start + 1) == at + 1 else at
    is_by = at > 1 and words[at - 1].text in {"by", "on"} and words[at].text in phrases().ways
    return at >= 0 and (is_by or words[at].text in phrases().moving)


def _is_inside(words: Sequence[CopyWord], at: int) -> bool:
    """Is it "the siege of" or "in the south of" a place, and not "200 miles south of" it?"""
    if words[at].text not in COMPASS:
        return words[at].text in phrases().sites
    return at > 1 and words[at - 1].kind == "determiner" and words[at - 2].text in WITHIN


def name_of_place(words: Sequence[CopyWord], start: int) -> str:
    """Return the name of a place that begins at a word, after its article; "" if there is none."""
    start = _skip_sites(words, start)
    end = name_end(words, start)
    if end == start:
        end = start
        while end < len(words) and _is_unknown_name(words[end]):
            end += 1
    return _written(words, start, end)


def _is_of_speaker(words: Sequence[CopyWord], end: int) -> bool:
    """Does the place belong to the speaker: "emergency services in Kharkiv said"?"""
    for word in words[end : end + 6]:
        if word.kind == "mark":
            return False
        if word.text in phrases().speech:
            return True
    return False


def name_end(words: Sequence[CopyWord], start: int) -> int:
    """Return the end of the name of a place that the lexicon knows."""
    is_named = start < len(words) and words[start].written[:1].isupper()  # "South Sudan"
    most = start + is_named
    while most < min(len(words), start + NAME_WORDS) and words[most].kind == "":
        most += 1
    for size in range(most - start, 0, -1):
        text = " ".join(word.text for word in words[start : start + size])
        if size > 1 and text.endswith("'s") and facets_of(text.removesuffix("'s")) & PLACE:
            return start  # "Sierra Leone's army" is not in Sierra
        if not text.endswith("'s") and facets_of(text) & PLACE:
            end = start + size
            return end + (end < len(words) and words[end].text in REGIONS)
    return start


def _unknown_end(words: Sequence[CopyWord], start: int) -> int:
    """Return the end of a name that the lexicon does not know: "Verkhnia Krynytsia"."""
    end = start
    while end < min(len(words), start + NAME_WORDS) and _is_unknown_name(words[end]):
        end += 1
    if end == start or end == len(words) or words[end].kind:
        return end
    return end + 1 if words[end].text in REGIONS else start  # "the Azot plant" is no place


def _is_unknown_name(word: CopyWord) -> bool:
    is_name = word.kind == "" and word.written[:1].isupper()
    return is_name and not is_date(normal(word.text)) and not facets_of(word.text)
