"""Read one number, in digits or in words, without its unit, its hedge or the rest of a range."""
