"""Copy: the figures of an article with their speakers, and the claims that confirm them."""
