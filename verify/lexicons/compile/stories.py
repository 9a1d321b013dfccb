"""Make the table of stories, from stories/*.toml: the sides of each story, and where it is."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from verify.lexicons.compile.documents import Document, as_table, table, tables, text, texts
from verify.lexicons.compile.writing import Section


def make_stories(documents: Document) -> dict[str, Section]:
    """Return the table that `verify.sources.stories` reads. `documents` has each file by its name.

    A file without [story] adds words to other lexicons, and is no story.
    """
    stories = {
        Path(name).stem: as_table(document)
        for name, document in documents.items()
        if "story" in as_table(document)
    }
    return {
        "names": {id_: text(table(story, "story"), "name") for id_, story in stories.items()},
        "countries": {
            id_: sorted(texts(table(story, "story"), "countries")) for id_, story in stories.items()
        },
        "parties": {id_: sorted(_parties(story)) for id_, story in stories.items()},
        "camps": [camp for id_, story in stories.items() for camp in _camps(id_, story)],
    }


def _parties(story: Document) -> set[str]:
    """Return the parties that fight or have allies, and these allies."""
    found: set[str] = set()
    for name, entry in tables(story, "parties"):
        opponent, allies = text(entry, "opponent"), texts(entry, "allies")
        if opponent or allies:
            found |= {name, *allies, *([opponent] if opponent else [])}
    return found


def _camps(id_: str, story: Document) -> Iterator[list[str]]:
    """Yield each party with its allies, and with the party that it belongs to."""
    entries: Mapping[str, Document] = dict(tables(story, "parties"))
    for name, entry in sorted(entries.items()):
        allies = {*texts(entry, "allies"), *({text(entry, "of")} & entries.keys() - {"both"})}
        if allies:
            yield [id_, name, *sorted(allies)]
