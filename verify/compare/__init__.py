"""Claims side by side: groups by topic, agreement, and verdicts."""
