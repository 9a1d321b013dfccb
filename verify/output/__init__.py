"""Output: the page of each command, and the formats that print it."""
