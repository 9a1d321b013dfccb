"""The engine: from rows to groups, and from groups to findings."""
