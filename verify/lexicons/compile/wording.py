"""Make the table of words by which copy fits a claim, or does not, from wording.toml."""

from verify.lexicons.compile.documents import Document, listed, table, texts
from verify.lexicons.compile.writing import Section

FIXES = {
    "fixed nowhere beside": "nowhere_beside",
    "hedges after": "hedges_after",
    "says nothing": "says_nothing",
}


def make_wording(document: Document) -> dict[str, Section]:
    """Return the table of `verify.article.against_claims`: denials, light verbs and more."""
    denials = table(document, "denials")
    return {
        "denying verbs": sorted(set(texts(denials, "verbs"))),
        "denying words": sorted(set(texts(denials, "words"))),
        "denying nothing": sorted(set(texts(denials, "but"))),
        "denying cues": sorted(set(texts(denials, "cues"))),
        "denying judged": sorted(set(texts(denials, "judged"))),
        "light": sorted(set(texts(table(document, "light"), "verbs"))),
        "opposites": [
            ("|".join(texts(entry, "one")), "|".join(texts(entry, "other")))
            for entry in listed(document, "opposites")
        ],
        "arriving": sorted(set(texts(table(document, "leaving"), "arriving"))),
        "leaving": sorted(set(texts(table(document, "leaving"), "verbs"))),
        "leaving from": sorted(set(texts(table(document, "leaving"), "verbs_from"))),
        "before no hedge": sorted(set(texts(table(document, "hedges"), "not_after"))),
        **{name: sorted(set(texts(table(document, "fixes"), key))) for name, key in FIXES.items()},
        "parts of people": sorted(set(texts(table(document, "people"), "parts"))),
        "general people": sorted(set(texts(table(document, "people"), "general"))),
        "living": sorted(set(texts(table(document, "people"), "living"))),
        "crowds": sorted(set(texts(table(document, "people"), "crowds"))),
        "treatment": sorted(set(texts(table(document, "treatment"), "outcomes"))),
    }
