"""Read the cells of a ledger: figures, units and days. A cell that is not certain is refused."""

from verify.values.cells import parse_figure, read_figure

__all__ = ["parse_figure", "read_figure"]
