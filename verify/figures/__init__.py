"""Figures: what a source said, read to an interval with the words kept, or refused."""

from verify.figures.reading import parse_figure, read_figure, rounding_interval

__all__ = ["parse_figure", "read_figure", "rounding_interval"]
