"""The countries with their bodies and people, from countries/*.toml."""

from collections.abc import Mapping

from verify.lexicons.compile.documents import Document, lists, table, tables, text
from verify.text.folding import fold_name

Owner = tuple[str, str]  # an office and its country


def country_words(document: Document) -> dict[str, list[str]]:
    """Return the name, the adjective, the code and the side of each country, by its id."""
    return {
        country: [
            text(entry, "name") or country,
            text(entry, "adjective") or text(entry, "name"),
            text(entry, "code"),
            text(entry, "of") or country,
        ]
        for country, entry in tables(document, "countries")
    }


def country_people(document: Document) -> Mapping[str, list[Owner]]:
    """Return every person who speaks for a country, with the offices and countries."""
    return _owners(document, "people")


def surnames(document: Document) -> dict[str, str]:
    """Return the country of each surname with its post: "roe prime-minister" is Ruritania's.

    A surname is the end of a name: "van der roe" and "roe". It counts if people of only one
    country have it in that post, and if no town has the post too.
    """
    offices = dict(tables(document, "offices"))
    found: dict[str, set[str]] = {}
    for name, owners in country_people(document).items():
        words = name.split()
        for office, country in owners:
            if "local" not in offices[office]:
                for at in range(1, len(words)):
                    key = f"{' '.join(words[at:])} {office}"
                    found.setdefault(key, set()).add(country)
    return {key: min(countries) for key, countries in found.items() if len(countries) == 1}


def _owners(document: Document, key: str) -> dict[str, list[Owner]]:
    """Return the offices and countries that list each name. Raises ValueError for no office."""
    found: dict[str, list[Owner]] = {}
    offices = table(document, "offices")
    for country, entry in tables(document, "countries"):
        for office, names in lists(entry, key).items():
            if office not in offices:
                raise ValueError(
                    f"[countries.{country}.{key}] has no office of the name {office!r}"
                )
            for phrase in filter(None, map(fold_name, names)):
                owners = found.setdefault(phrase, [])
                if (office, country) not in owners:
                    owners.append((office, country))
    return found
