"""The nouns of copy, which each step hands to the next. Offsets are offsets into the text."""

from enum import StrEnum

from verify.model.copy_figures import ExtractedFigure
from verify.model.figures import Figure, Kind
from verify.model.named_tuples import NamedTuple
from verify.values.hedges import HedgeAsSaid


class Status(StrEnum):
    """The result for one number of the copy. Every number has one: silence would be a pass.

    A bound number with an error, such as a lost hedge, differs; with a warning, it is doubtful.
    """

    BOUND = "bound"
    DOUBTFUL = "doubtful"
    DIFFERS = "differs"
    SET_ASIDE = "set aside"
    UNBOUND = "unbound"


class NotFigure(StrEnum):
    """The kind of a number that is no figure, in the words of an editor."""

    ORDINAL = "an ordinal"
    DENIED = "a denied number"
    PART_OF_NAME = "part of a name"
    YEAR = "a year"
    AGE = "an age"
    SCORE = "a score"
    TOO_VAGUE = "too vague to be a figure"
    BARE_CHANGE = "a change without its figures"
    PART_OF_PERIOD = "part of a period"
    TIME_OF_DAY = "a time of day"
    PRONOUN = "a pronoun"
    PART_OF_WORD = "part of a word"
    FRACTION_SIGN = "a fraction sign"
    TOO_LONG = "too many digits to be a figure"
    IDIOM = "an idiom"
    RANK = "a rank, or a number that names"
    DAY_COUNTER = "a day counter"
    DESIGNATION = "a designation"
    COUNTED_BACK = "a date, counted back from today"
    PERIOD = "the period that another figure is of"
    PERIOD_OF_ORDINAL = "the period of an ordinal"
    DATE = "a date"
    LIST_NUMBER = "a list number"
    PHONE_NUMBER = "a phone number"
    IDENTITY_NUMBER = "an identity number"
    POWER_OF_TEN = "in powers of ten"
    RATIO_OR_SCORE = "a ratio or a score"
    WHOLE_OF_RATING = "the whole of a rating"
    FRACTION_OR_DATE = "a fraction or a date"
    VERSION = "a version"
    DECADE_OR_AGE = "a decade or an age"
    ADDRESS = "an address"
    WEB_ADDRESS = "in a web address"
    HANDLE = "in a handle"
    FILE_NAME = "in a web address or a file name"


class NumberStep(StrEnum):
    """The step that read a number, or that said what it is instead of a figure."""

    AMOUNT = "article.numbers.amounts.read_amount"
    SHAPE = "article.numbers.shapes.find_shape"
    IDIOM = "article.numbers.names_with_numbers.find_idiom"
    WORDS_AROUND = "article.numbers.not_figures.say_why_not"
    FORM = "article.numbers.finding.find_mentions"


class AttributionStep(StrEnum):
    """The step that found out who says some words."""

    CUE = "article.speakers.cues.find_cues"
    VOICE = "article.speakers.unattributed_quotations.find_voices"
    BULLETIN = "article.speakers.bulletins.find_bulletins"
    TRANSCRIPT = "article.speakers.transcripts.find_transcripts"


class Span(NamedTuple):
    """A stretch of a text, from `start` up to `end`."""

    start: int
    end: int


class Sentence(NamedTuple):
    """One sentence, and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


class CopyNumber(NamedTuple):
    """A number in copy, with the figure that it makes together with its hedge and its unit.

    `start` and `end` are those of the number alone ("5,767", "15 to 20", "1.2 million"), `whole` of
    all that says it ("about 2,000 sq km"). `reason` is None for a figure; else it says what the
    number is instead. `converts` is the index, in the same list, of the figure that this one
    repeats in another unit, in brackets. `hedges` are those that stand around it, `step` is what
    read it or set it aside.
    """

    start: int
    end: int
    whole: Span
    figure: Figure
    reason: NotFigure | None = None
    converts: int | None = None
    hedges: tuple[HedgeAsSaid, ...] = ()
    step: NumberStep = NumberStep.AMOUNT


class FigureSubject(NamedTuple):
    """The subject of a figure of copy: what it counts or measures.

    `subject` is where the text names it, `label` the words that a ledger's claim column would have
    ("Russian soldiers killed"). `unit` is the figure's own, or "people" or "item" for counts.
    `is_earlier` says that the figure was that of a day before: 105 of "rose from 105 to 130".
    """

    subject: Span | None
    label: str
    unit: str | None
    outcome: str | None
    kind: Kind | None
    is_earlier: bool = False


class Attribution(NamedTuple):
    """Words that somebody says (`content`), the speaker (`source`), the words of speech (`cue`).

    `source` is the phrase that names who asserts it, mostly in the same sentence. Where that has
    only "he said", it is the phrase that "he" means. None means nobody: "it is thought".
    `step` is what found it. `via` is who passes it on: "NTV said, citing the army".
    """

    content: Span
    source: Span | None
    cue: Span
    step: AttributionStep = AttributionStep.CUE
    via: Span | None = None


class Reading(NamedTuple):
    """A text after reading: its parts, every number in it, and the figures among the numbers."""

    text: str
    sentences: tuple[Sentence, ...]
    quotations: tuple[Span, ...]
    attributions: tuple[Attribution, ...]
    mentions: tuple[CopyNumber, ...]
    figures: tuple[ExtractedFigure, ...]
