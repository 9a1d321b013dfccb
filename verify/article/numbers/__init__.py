"""Every number in copy: a figure with its hedge and unit, or no figure, with the reason."""

from verify.article.numbers.finding import find_mentions

__all__ = ["find_mentions"]
