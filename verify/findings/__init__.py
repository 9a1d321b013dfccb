"""Which findings count: the rules that are selected, the suppressions, and the baseline."""
