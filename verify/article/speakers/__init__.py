"""Find who asserts what in copy: words -> phrases -> cues -> scopes -> the names of pronouns."""

from verify.article.speakers.attributions import find_attributions

__all__ = ["find_attributions"]
