"""Make the look-up tables from the TOML files: `python -m verify.lexicons.compile`.

Each table has a module with a function that makes it from one document. If a table is made from
several TOML files, they are merged into one document first.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from verify.lexicons.compile.alike import make_alike
from verify.lexicons.compile.articles import make_articles
from verify.lexicons.compile.cities import make_cities
from verify.lexicons.compile.columns import make_columns
from verify.lexicons.compile.contrasts import make_contrasts
from verify.lexicons.compile.counting import make_counting
from verify.lexicons.compile.documents import LEXICONS, Document, read_each, read_files
from verify.lexicons.compile.facets import make_facets
from verify.lexicons.compile.families import make_families
from verify.lexicons.compile.ordinary import make_ordinary
from verify.lexicons.compile.outcomes import make_outcomes
from verify.lexicons.compile.phrases import make_phrases
from verify.lexicons.compile.roles import make_roles
from verify.lexicons.compile.sources import make_sources
from verify.lexicons.compile.speech import make_speech
from verify.lexicons.compile.statements import make_statements
from verify.lexicons.compile.stories import make_stories
from verify.lexicons.compile.sums import make_sums
from verify.lexicons.compile.synonyms import make_synonyms
from verify.lexicons.compile.units import make_units, make_units_of_labels
from verify.lexicons.compile.vague import make_vague
from verify.lexicons.compile.wording import make_wording
from verify.lexicons.compile.writing import Section, indexed, written

Maker = Callable[[Document], Mapping[str, Section]]

# Each file is about one war or other story, and adds to several tables.
STORIES = "stories/*.toml"
# Each file has the countries of one part of the world.
COUNTRIES = "countries/*.toml"
PARTIES = "topics/parties.toml"
# How a label is read: one file for each facet, and one for each domain of the news.
LABELS = ("topics/*.toml", "words/*.toml")
OUTCOMES = ("topics/outcomes.toml", "words/*.toml")

# Each table, the TOML files that it is made from, and the function that makes it.
RECIPES: Mapping[str, tuple[tuple[str, ...], Maker]] = {
    "alike": (("alike.toml", *LABELS, COUNTRIES, STORIES), make_alike),
    "articles": (("articles.toml", STORIES), make_articles),
    "cities": (("cities.toml",), make_cities),
    "columns": (("columns.toml",), make_columns),
    "contrasts": (("contrasts.toml",), make_contrasts),
    "counting": (("counting.toml", STORIES), make_counting),
    "facets": ((*LABELS, COUNTRIES, STORIES, "cities.toml"), make_facets),
    "families": (("words/grammar.toml",), make_families),
    "ordinary": ((*LABELS, COUNTRIES, STORIES, "persons.toml"), make_ordinary),
    "outcomes": (OUTCOMES, make_outcomes),
    "phrases": (("phrases.toml", STORIES), make_phrases),
    "roles": (("sources/roles.toml",), make_roles),
    "sources": (("sources/*.toml", COUNTRIES, STORIES), make_sources),
    "speech": (("speech.toml", PARTIES, COUNTRIES, STORIES), make_speech),
    "statements": (("statements.toml", "speech.toml"), make_statements),
    "stories": ((STORIES,), make_stories),
    "sums": (("sums.toml", "countries/provinces.toml"), make_sums),
    "synonyms": (("synonyms.toml",), make_synonyms),
    "units": (("units.toml", STORIES), make_units),
    "units_of_labels": (("units.toml",), make_units_of_labels),
    "vague": (("vague.toml",), make_vague),
    "wording": (("wording.toml",), make_wording),
}

# These tables keep the files apart: a story has sides of its own.
BY_FILE = frozenset(("stories",))


# Tables of which a run needs little.
LARGE = ("alike", "cities", "facets", "families", "sources", "units_of_labels")


def compiled(name: str, folder: Path = LEXICONS) -> str:
    """Return the text of the look-up table of one lexicon, made from the files of a folder."""
    patterns, make = RECIPES[name]
    read = read_each if name in BY_FILE else read_files
    text = written(make(read(patterns, folder)))
    return indexed(text) if name in LARGE else text
