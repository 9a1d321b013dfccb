"""The subject of one figure: its noun, or that of an earlier figure, and what became of it."""

from collections.abc import Sequence

from verify.article.model import FigureSubject, Sentence, Span
from verify.article.subjects.antecedents import find_antecedent
from verify.article.subjects.demands import (
    find_demand,
    find_more,
    name_change,
    say_forecast,
    say_wanted,
)
from verify.article.subjects.doings import name_share
from verify.article.subjects.harm_verbs import deed_of_those, is_itself_said, is_not_so, read_deed
from verify.article.subjects.labels import make_label
from verify.article.subjects.lists import ListItem, name_item
from verify.article.subjects.measured import name_measured
from verify.article.subjects.nouns import find_counted, find_measured, is_bare, unit_of
from verify.article.subjects.outcomes import (
    Deed,
    Doing,
    is_part_of_name,
    is_said,
    of_things,
    outcome_of,
)
from verify.article.subjects.parties import is_adjective
from verify.article.subjects.parts import find_put, follows_whom, is_of_whom, is_part, says_so_again
from verify.article.subjects.phrases import CopyWord, phrases
from verify.article.subjects.places import find_home
from verify.article.subjects.reach import Noun, Setting
from verify.article.subjects.total_or_increment import is_earlier_figure, read_kind
from verify.article.subjects.unnamed import (
    are_persons,
    ends_change,
    is_gapped,
    is_harmed,
    is_joined,
    is_same_measure,
    is_victim,
    name_parts,
    owner_before,
    owner_of_counted,
    read_crowd,
    read_lives,
    without_head,
)
from verify.model.named_tuples import NamedTuple
from verify.topics import read_topic
from verify.topics.outcomes import OTHER, read_outcome
from verify.values.units import COUNT_UNITS, dimension

SHOT = frozenset(("shoot", "shooting", "shoots", "shot"))
OF_PERSONS = frozenset(("hospitalised", "survived"))
CASES = frozenset(("case", "cases", "infection", "infections"))  # an outcome without a name
MEANT_BEFORE = frozenset(("more", "others", "other"))
AGENTS = ("ants", "ees", "ents", "ers", "ors")  # ends of nouns for persons: "herders"


class EarlierSubject(NamedTuple):
    """The subject of one figure, kept for later figures that leave it out.

    `deed_words` are the words that `deed` was read from.
    """

    quantum: FigureSubject
    sentence: Sentence
    deed: Deed | None
    doer: str
    name: str
    deed_words: Sequence[CopyWord]


class FoundNoun(NamedTuple):
    """The noun of a figure: what it counts, what it describes, and the words after it.

    Without a noun it may have that of an earlier figure (`lender`), with its own `owner`.
    """

    counted: Noun | None
    noun: Noun | None
    rest: int
    owner: str
    lender: EarlierSubject | None = None


def read_figure_subject(
    setting: Setting,
    sentence: Sentence,
    last: EarlierSubject | None,
    lender: EarlierSubject | None,
    item: ListItem | None,
) -> EarlierSubject:
    """Return the subject of a figure among its words.

    `last` is the figure before, `lender` the one whose noun this one may have, `item` its line.
    """
    words = setting.words
    if last and says_so_again(setting):  # "put it at two thirds"
        quantum = last.quantum._replace(unit=setting.unit or last.quantum.unit)
        return last._replace(quantum=quantum, sentence=sentence)
    earlier = last if last and (last.sentence == sentence or is_part(setting)) else None
    found = _find_noun(setting, item)
    found = found._replace(lender=_find_lender(setting, sentence, found, earlier, lender))
    before = (earlier.deed, earlier.doer) if earlier else None
    deed, doer = read_deed(setting, found.counted, found.noun, found.rest, before)
    is_cut = deed is not None and deed.outcome == "laid off" and not setting.is_count
    is_level = deed is not None and setting.is_level and deed.start == setting.lead - 1
    if is_cut or (found.counted and is_joined(setting)) or (is_level and not found.counted):
        # "cut its debt to $8bn"; "hit a 10-storey block": one block is hit; "gifts reached $8bn"
        deed = None
    if lives := read_lives(setting):
        found, deed = found._replace(counted=None, noun=None, lender=None), lives
    is_carried = earlier and deed and earlier.deed and deed[1:] == earlier.deed[1:]
    deed = deed or (item.heading if item else None)
    unit = _settle_unit(setting, found, deed)
    name, deed = _name(setting, found, deed, unit)
    quantum = _make_subject(setting, found, unit, name, Doing(deed, doer))
    deed_words = earlier.deed_words if earlier and is_carried else words
    return EarlierSubject(quantum, sentence, deed, doer, name, deed_words)


def _find_noun(setting: Setting, item: ListItem | None) -> FoundNoun:
    counted, rest = find_counted(setting)
    noun = (name_item(setting, counted) if item else None) or _choose_noun(setting, counted)
    if counted is None and (owner := owner_before(setting, noun)):
        return FoundNoun(None, None, rest, owner)
    owner = owner_of_counted(setting) if counted and counted == noun else ""
    return FoundNoun(counted, noun, rest, owner)


def _find_lender(
    setting: Setting,
    sentence: Sentence,
    found: FoundNoun,
    earlier: EarlierSubject | None,
    lender: EarlierSubject | None,
) -> EarlierSubject | None:
    """Return the figure before whose noun this one has, if it has none itself."""
    if found.noun or deed_of_those(setting):
        return None
    is_meant = ends_change(setting)
    if earlier and earlier.quantum.subject and not is_meant:
        is_meant = is_same_measure(setting, earlier.quantum.unit)
    if earlier and found.counted is None and is_meant:
        return earlier
    if not _may_borrow(setting, sentence, lender):
        return None
    is_of_things = lender is not None and lender.quantum.unit != "people"
    return None if is_of_things and is_harmed(setting) else lender


def _name(
    setting: Setting, found: FoundNoun, deed: Deed | None, unit: str | None
) -> tuple[str, Deed | None]:
    """Return the name of what is counted or measured, and the outcome that goes with it."""
    words, noun, lender = setting.words, found.noun, found.lender
    name = " ".join(word.written for word in words[noun.start : noun.end]) if noun else ""
    name = name.removesuffix("'")
    if noun and noun == found.counted and is_joined(setting):
        name = name_parts(name)
    name += find_home(words, found.rest) if found.counted and noun == found.counted else ""
    if lender and _is_of_people(deed, lender):
        name = "people"
    elif lender:
        name = lender.name
        topic = read_topic(name)
        lent = lender.deed if topic.outcome or topic.thing == "bodies" else None
        if lent and deed is None:
            deed = lent  # "deaths rose by 39 to a total of 30,764"
        elif lent and deed and deed.outcome != lent.outcome:
            name = "people"  # "the toll rose to 40, and 58 were injured"
    if crowd := read_crowd(setting):
        return crowd, deed
    measured = name_measured(setting, name)
    if setting.is_count and measured != name:
        return measured, None  # the magnitude of a quake that struck
    is_person = unit == "people" and deed is not None and read_outcome(deed.outcome).is_of_person
    is_person = is_person or (noun is None and unit == "people" and are_persons(setting))
    return measured or ("people" if is_person else ""), deed


def _make_subject(
    setting: Setting, found: FoundNoun, unit: str | None, name: str, doing: Doing
) -> FigureSubject:
    words, deed, lender = setting.words, doing.deed, found.lender
    # "soldiers" of "losses at 52,250 soldiers"
    named = found.counted if found.counted and found.noun else found.noun
    subject = Span(words[named.start].start, words[named.end - 1].end) if named else None
    verb = ""
    is_shot = deed is not None and deed.outcome == "launched" and name.casefold() == "times"
    if deed and (unit == "people" or is_shot) and deed.outcome == "launched":
        deed, verb = _of_persons(setting, deed)
    if (
        deed
        and found.noun
        and is_part_of_name(deed, found.noun, name, is_share=dimension(unit) == "share")
    ):
        deed = None  # "a case fatality rate of 3%"
    said = of_things(deed, name, is_person=unit == "people")
    outcome, kind = outcome_of(said, dimension(unit), unit, name), read_kind(setting, unit)
    if deed and (is_not_so(setting, found.rest, deed) or find_demand(setting) >= 0):
        outcome = OTHER
    elif verb and unit == "people":
        outcome = "casualties"
    elif outcome is None and not CASES.isdisjoint(name.casefold().split()):
        outcome = OTHER
    is_share = unit in {"percent", "share"} and bool(found.counted or follows_whom(setting))
    whole = f"{name} of {found.owner}" if found.owner and name else name
    if is_share and found.counted and find_more(words, setting.after, unit):
        is_share, whole = False, f"{name_change(words[setting.after])} in {name}"
    label = make_label(
        setting,
        found.rest,
        name_share(setting, found.rest, name) if is_share else whole,
        Doing(said if is_said(said, dimension(unit), outcome) else None, doing.doer),
        is_people=(unit_of(words, named) if is_share and named else unit) == "people",
    )
    label = label.replace(" hit", f" {verb}", 1) if verb else label
    label = label if name or " " in label or dimension(unit) != "share" else ""  # only a verb
    if label:
        label += say_wanted(setting, found.noun, said, label)
        label += say_forecast(setting, found.rest if found.counted else setting.after, label)
    subject = lender.quantum.subject if lender else subject
    return FigureSubject(subject, label, unit, outcome, kind, is_earlier_figure(setting))


def _is_of_people(deed: Deed | None, lender: EarlierSubject) -> bool:
    """Do persons follow things: "30 guards and six crews died, and another two survived"?"""
    is_person = deed is not None and (
        read_outcome(deed.outcome).is_of_person or deed.outcome in OF_PERSONS
    )
    return is_person and lender.quantum.unit == "item"


def _of_persons(setting: Setting, deed: Deed) -> tuple[Deed, str]:
    """Read "eight people were shot" as hit, "fired" as laid off: people are not launched."""
    if setting.words[deed.start].text in SHOT:
        return deed._replace(outcome="hit"), "shot"
    return deed._replace(outcome="laid off"), ""


def _choose_noun(setting: Setting, counted: Noun | None) -> Noun | None:
    """Return the noun that a number counts, or else the noun that it describes."""
    words = setting.words
    if put := find_put(setting):
        return put
    if counted is None and (antecedent := find_antecedent(setting)):
        return antecedent
    if counted is None and ends_change(setting):
        return None
    if counted:
        is_level = [word.text for word in words[counted.start : counted.end]] == ["level"]
        is_noun = not is_level and not (setting.is_count and is_bare(words, counted))
        return counted if is_noun else None
    is_of_those_before = setting.is_count and is_part(setting)
    if is_of_those_before or dimension(setting.unit) == "time" or is_itself_said(setting):
        return None
    measured = find_measured(setting)
    is_generic = measured is not None and words[measured.end - 1].text in phrases().generic
    is_own = is_harmed(setting) or is_victim(setting)
    if measured is None or is_generic or is_own or is_gapped(setting, measured):
        return None
    return without_head(words, measured)


def _may_borrow(setting: Setting, sentence: Sentence, lender: EarlierSubject | None) -> bool:
    """May a figure have the subject of the one before: "16 others", "the total to 52,250"?"""
    if lender is None or not setting.is_count:
        return False
    after = [word.text for word in setting.words[setting.after : setting.after + 2]]
    is_meant = after[:1] == ["of"] or not MEANT_BEFORE.isdisjoint(after)
    return lender.sentence == sentence or is_meant


def may_lend(setting: Setting, last: EarlierSubject, lender: EarlierSubject | None) -> bool:
    """May a later figure have this subject? Not that of "including 12 children"."""
    if last.quantum.subject is None or last.quantum.unit not in COUNT_UNITS:
        return False
    return lender is None or lender.sentence != last.sentence or not is_part(setting)


def _settle_unit(setting: Setting, found: FoundNoun, deed: Deed | None) -> str | None:
    noun = found.counted if found.counted and found.noun else found.noun
    if read_crowd(setting):
        return "people"
    if not setting.is_count:
        return setting.unit
    if found.lender:
        is_of_people = _is_of_people(deed, found.lender) or is_of_whom(setting)
        return "people" if is_of_people else found.lender.quantum.unit
    is_human = deed is not None and read_outcome(deed.outcome).is_of_person
    if noun is None and are_persons(setting):
        return "people"
    if noun and not (is_human and is_adjective(setting.words[noun.end - 1].text)):
        is_agent = is_human and setting.words[noun.end - 1].text.endswith(AGENTS)
        usual = "people" if is_agent else setting.unit or "item"
        return unit_of(setting.words, noun) or usual
    return "people" if is_human else setting.unit or "item"
