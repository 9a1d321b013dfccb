"""Charts: what is drawn, and how it is drawn as SVG and at a terminal."""
