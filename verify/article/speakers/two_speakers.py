"""Two speakers, each after their own words: "12 died, X says, and 9 fled, Y says"."""

from collections.abc import Sequence

from verify.article.speakers.model import Speech


def take_turns(found: Sequence[Speech]) -> list[Speech]:
    """Begin what the second says after the first speaker, and end there what the first says."""
    shared = list(found)
    if len(shared) == 1:
        return shared
    for at, said in enumerate(found):
        if not _is_before(said):
            continue
        inserted = (_end_of_cue(other) for other in found if _is_before(other))
        begins = max((end for end in inserted if said.first < end < said.end), default=None)
        if begins is None:
            continue
        shared[at] = shared[at]._replace(first=begins)
        for place, other in enumerate(shared):
            if other.cue is not said.cue and other.first >= begins > other.cue.first:
                shared[place] = other._replace(end=other.first)  # the second says it
    return shared


def _is_before(said: Speech) -> bool:
    """Does a speaker come after the words: "12 died, X says"?"""
    return said.cue.name is not None and said.first < said.end <= said.cue.name.first


def _end_of_cue(said: Speech) -> int:
    return max(said.cue.last, said.cue.name.last if said.cue.name else 0) + 1
