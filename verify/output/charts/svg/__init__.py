"""Charts as SVG: a library sets out the axes, and what stands on them is drawn here."""
