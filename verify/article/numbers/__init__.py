"""Every number in copy: the figures with hedge and unit, and what is no figure with the reason."""

from verify.article.numbers.finding import find_mentions

__all__ = ["find_mentions"]
