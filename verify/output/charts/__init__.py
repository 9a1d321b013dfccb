"""Charts: their figures and scales, drawn as SVG and as characters for a terminal."""
