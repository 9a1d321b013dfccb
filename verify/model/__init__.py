"""The nouns: what every stage takes and returns. They are immutable, and import nothing of ours."""
