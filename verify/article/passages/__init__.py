"""Copy in pieces: paragraphs, sentences and quotations."""
