"""Charts as SVG: a library draws the axes, and these modules draw the figures on them."""
