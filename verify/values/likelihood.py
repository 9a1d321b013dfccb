"""Words of likelihood, and the range of each on the scale of the body that uses it.

The ranges are those of the UK's Professional Head of Intelligence Assessment (the PHIA probability
yardstick) and of the US Intelligence Community Directive 203. If a source has no scale, its words
are ordinary English and have no range.
"""

import re
from collections.abc import Iterator

from verify.model.claims import Claim
from verify.text.folding import fold_case

ADVERBS = (
    "most|more|less|least|very|highly|not|never|as|equally|so|too|how|quite|rather|fairly|extremely"
)
LIKELIHOOD_SCALES = {
    "phia": (
        "the PHIA yardstick",
        {
            "remote chance": "0 to 5%",
            "highly unlikely": "10 to 20%",
            "unlikely": "25 to 35%",
            "realistic possibility": "40 to 50%",
            "likely": "55 to 75%",
            "probable": "55 to 75%",
            "probably": "55 to 75%",
            "highly likely": "80 to 90%",
            "almost certain": "95 to 100%",
            "almost certainly": "95 to 100%",
        },
    ),
    "icd203": (
        "ICD 203",
        {
            "almost no chance": "1 to 5%",
            "remote chance": "1 to 5%",
            "very unlikely": "5 to 20%",
            "highly improbable": "5 to 20%",
            "unlikely": "20 to 45%",
            "improbable": "20 to 45%",
            "roughly even chance": "45 to 55%",
            "roughly even odds": "45 to 55%",
            "likely": "55 to 80%",
            "probable": "55 to 80%",
            "probably": "55 to 80%",
            "very likely": "80 to 95%",
            "highly probable": "80 to 95%",
            "almost certain": "95 to 99%",
            "almost certainly": "95 to 99%",
            "nearly certain": "95 to 99%",
        },
    ),
}


def likelihoods_of(claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield the likelihood words of a claim and its quote, with their range for its source."""
    scale = claim.resolved.source.scale if claim.resolved.source else ""
    return read_likelihood(f"{claim.value} {claim.quote}", scale)


def read_likelihood(text: str, scale: str) -> Iterator[tuple[str, str]]:
    """Yield each likelihood word of a text once, with its range on `scale`, such as "phia".

    A word with an adverb is another word, which the scale may not have: "most likely".
    """
    if scale not in LIKELIHOOD_SCALES or not any(map(str.isalpha, text)):
        return
    name, words = LIKELIHOOD_SCALES[scale]
    longest_first = "|".join(sorted(words, key=len, reverse=True))
    found = re.findall(rf"\b(?:(?:{ADVERBS}) )?(?:{longest_first})\b", fold_case(text))
    for word in dict.fromkeys(found):
        if word in words:
            yield word, f"{words[word]} on {name}"
