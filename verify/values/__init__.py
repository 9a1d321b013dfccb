"""Figures: what a source said, read to an interval with the words kept, or refused."""

from verify.values.cells import parse_figure, read_figure
from verify.values.intervals import rounding_interval

__all__ = ["parse_figure", "read_figure", "rounding_interval"]
