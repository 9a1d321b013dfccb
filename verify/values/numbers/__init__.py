"""One number in text, in digits or in words. Knows no units, hedges or ranges."""
