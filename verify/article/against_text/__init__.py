"""Do the figures, dates and scores of one text follow from those of another text?"""

from verify.article.against_text.comparison import compare_readings, compare_texts

__all__ = ["compare_readings", "compare_texts"]
