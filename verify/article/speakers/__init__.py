"""Who asserts what in copy: words -> phrases -> cues -> scopes -> whom a pronoun stands for."""

from verify.article.speakers.attributions import find_attributions

__all__ = ["find_attributions"]
