"""Charts at a terminal, drawn with characters."""
