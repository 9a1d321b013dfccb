"""The words that a ledger would have for a figure: "civilians injured in Kharkiv"."""

from collections.abc import Sequence

from verify.article.subjects.nouns import Setting
from verify.article.subjects.outcomes import Deed, normal
from verify.article.subjects.phrases import STOPS, Word, noun_before, phrases
from verify.topics import read_topic
from verify.topics.lexicon import lexicon
from verify.topics.words import is_date

PARTY = frozenset(("adj", "name", "capital"))
PLACE = frozenset(("capital", "name", "place"))
REACH = 30  # words in which a place is looked for
REACH_PARTY = 12
NAME_WORDS = 4  # of a place
# Whose they are who does it to them, and where what is done to them is in the doer's country.
OWNERS = frozenset(("deployed", "losses", "mobilised", "withdrawn"))
REMAINS = frozenset(("bodies", "remains"))
HOSTS = frozenset(("sheltering",))
GIVEN = frozenset(("approved", "delivered", "needed", "pledged", "requested"))
MOVED = GIVEN | {"deployed", "deported", "evacuated", "exported", "fled", "returned", "withdrawn"}
LABELS = {"delivered": "sent", "fire": "fired", "losses": "lost", "toll": "killed"}
REGIONS = frozenset(("district", "oblast", "province", "region"))
WITHIN = frozenset(("at", "in", "inside", "near", "outside"))
PLACING = WITHIN | {"across", "around", "into", "on", "over", "throughout"}
WAYS = PLACING | {"against", "for", "from", "of", "to"}


def make_label(setting: Setting, rest: int, name: str, deed: Deed | None, doer: str) -> str:
    """Return the words for what is counted, what became of it, by whom, and where.

    `name` is the noun, `doer` what find_doer says, `rest` the first word after what is counted.
    """
    outcome = deed.outcome if deed else ""
    if outcome in REMAINS:  # "the bodies of 410 civilians": found dead is not yet killed
        name, outcome = outcome, ""
    if not name and not outcome:
        return ""
    said = read_topic(name)
    parts = [name]
    is_known = _names_party(name)
    if not is_known and any(word.text == "its" for word in setting.words[setting.lead : rest]):
        owner = _nearest_party(setting.words, setting.lead)
        parts.append(f"of {owner}" if owner else "")
    elif doer and not is_known and outcome in OWNERS:
        parts.append(f"of {doer}")
    verb = LABELS.get(outcome, outcome)
    if verb and said.outcome != verb:
        parts.append(verb)
    doer = doer if outcome else ""
    if doer and outcome in HOSTS:
        parts.append(f"in {doer}")
    elif doer and outcome not in OWNERS and not is_known:
        parts.append(f"by {doer}")
    place = _left(setting, rest, deed) or _find_place(setting, rest, outcome)
    if place and normal(place.partition(" ")[2]) not in normal(name):
        parts.append(place)
    return " ".join(part for part in parts if part)


def _facets(text: str) -> set[str]:
    return {facet for facet, _ in lexicon()["words"].get(normal(text)) or ()}


def _names_party(name: str) -> bool:
    return any(_facets(word) & PARTY for word in name.split())


def find_doer(words: Sequence[Word], lead: int, deed: Deed | None) -> str:
    """Return the party that did it: before an active verb, or after "by"; "" where it is unsaid."""
    if deed is None:
        return ""
    if deed.start > lead:
        for at in range(deed.end, min(len(words), deed.end + 4)):
            if words[at].text == "by":
                return _party(words, at + 1, min(at + 4, len(words)))
        return ""
    at = deed.start
    while at > 0 and words[at - 1].kind in {"auxiliary", "adverb", "manner"}:
        at -= 1
    noun = noun_before(words, at)
    if noun is None:
        is_aside = at == 0 or words[at - 1].kind in {"mark", "relative"}
        return "" if is_aside else _nearest_party(words, at)
    before = words[noun[0] - 1] if noun[0] else None
    if before and before.kind == "joint":
        return ""  # "Ukraine and Russia exchanged"
    is_own = before is not None and before.text in {"its", "their"}
    return _party(words, *noun) or (_nearest_party(words, noun[0]) if is_own else "")


def _party(words: Sequence[Word], start: int, end: int) -> str:
    """Return the party that a noun phrase names: "Ukraine" of its air force, "Russian troops"."""
    for at in range(start, end):
        facets = _facets(words[at].text)
        if "adj" in facets and "name" not in facets and not words[at].text.endswith("s"):
            if at + 1 < len(words) and words[at + 1].text in phrases().people:
                return f"{words[at].written} {words[at + 1].written}"
        elif facets & PARTY:
            return words[at].written.removesuffix("'s")
    return ""


def _nearest_party(words: Sequence[Word], end: int) -> str:
    """Return the party named last before a word: "Ukraine said it had"."""
    for at in range(end - 1, max(-1, end - 1 - REACH_PARTY), -1):
        if words[at].text in STOPS:
            break
        if party := _party(words, at, at + 1):
            return party
    return ""


def _left(setting: Setting, rest: int, deed: Deed | None) -> str:
    """Read "fled Ukraine", which says whence without a word for it."""
    if deed is None or deed.outcome != "fled" or deed.start < rest:
        return ""
    end = _name_end(setting.words, deed.end)
    return f"from {_written(setting.words, deed.end, end)}" if end > deed.end else ""


def _written(words: Sequence[Word], start: int, end: int) -> str:
    return " ".join(word.written for word in words[start:end])


def _find_place(setting: Setting, rest: int, outcome: str) -> str:
    """Return where it was, or whereto: as its clause says, or else what stands before, or after."""
    words = setting.words
    after = range(rest, min(len(words), rest + REACH))
    before = range(setting.lead - 1, max(-1, setting.lead - REACH), -1)
    for stretch, is_clause in ((after, True), (before, False), (after, False)):
        wide = ""  # a country, where no town is named; or a name that may be no place
        for at in stretch:
            word = words[at]
            if word.text in STOPS or word.text in phrases().speech:
                break
            if is_clause and word.kind == "clause":
                break
            place = _place_at(words, at, outcome)
            if "place" in _facets(place.partition(" ")[2]):
                return place
            wide = wide or place
        if wide or not outcome:
            return wide
    return ""


def _place_at(words: Sequence[Word], at: int, outcome: str) -> str:
    """Return the place after a preposition, with the preposition that a ledger would have."""
    way = words[at].text
    if way not in WAYS or (way == "of" and not (at and words[at - 1].text in phrases().sites)):
        return ""
    start = at + 1
    while start < len(words) and (
        words[start].kind == "determiner"
        or words[start].text in phrases().sites
        or words[start].text == "of"
    ):
        start += 1
    end = _name_end(words, start)
    if end == start and way in WITHIN:
        end = _unknown_end(words, start)
    if end == start or _is_of_speaker(words, end):
        return ""
    name = _written(words, start, end)
    if outcome in MOVED and way in {"to", "from", "for"}:
        return f"{'to' if way == 'for' else way} {name}"
    if outcome == "launched" and way in {"at", "against", "into", "on", "to"}:
        return f"at {name}"
    if outcome in GIVEN:
        return ""
    is_country = bool(_facets(words[start].text) & {"capital", "name"})
    if way in {"against", "for"} or (is_country and way not in PLACING - {"on"}):
        return ""  # "a defeat on Moscow"
    return f"in {name}"


def _is_of_speaker(words: Sequence[Word], end: int) -> bool:
    """Does the place say who speaks: "emergency services in Kharkiv said"?"""
    for word in words[end : end + 6]:
        if word.kind == "mark":
            return False
        if word.text in phrases().speech:
            return True
    return False


def _name_end(words: Sequence[Word], start: int) -> int:
    """Return the end of the name of a place that the lexicon knows."""
    most = start
    while most < min(len(words), start + NAME_WORDS) and words[most].kind == "":
        most += 1
    for size in range(most - start, 0, -1):
        text = " ".join(word.text for word in words[start : start + size])
        if not text.endswith("'s") and _facets(text) & PLACE:
            end = start + size
            return end + (end < len(words) and words[end].text in REGIONS)
    return start


def _unknown_end(words: Sequence[Word], start: int) -> int:
    """Return the end of a name that the lexicon does not know: "Verkhnia Krynytsia"."""
    end = start
    while end < min(len(words), start + NAME_WORDS) and _is_unknown_name(words[end]):
        end += 1
    if end == start or end == len(words) or words[end].kind:
        return end
    return end + 1 if words[end].text in REGIONS else start  # "the Azot plant" is no place


def _is_unknown_name(word: Word) -> bool:
    is_name = word.kind == "" and word.written[:1].isupper()
    return is_name and not is_date(normal(word.text)) and not _facets(word.text)
