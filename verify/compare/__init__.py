"""Claims side by side: which are on one topic, which agree, and what that amounts to."""
