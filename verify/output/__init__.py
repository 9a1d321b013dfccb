"""What a command shows, and how each format shows it."""
