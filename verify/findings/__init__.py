"""The findings that count: selected rules, suppressions, and the baseline."""
