"""Which findings count: what is selected, suppressed, or in the baseline."""
