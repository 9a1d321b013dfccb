"""Read the files of ledgers: to rows of text, and then to claims."""
