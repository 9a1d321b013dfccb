"""What each command shows, as a Page of cells, lines and documents; the outputs say how."""
