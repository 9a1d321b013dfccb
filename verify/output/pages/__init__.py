"""The page of each command: cells, lines and documents. The formats lay it out."""
