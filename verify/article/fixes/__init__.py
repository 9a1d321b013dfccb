"""Mend copy where a finding has one right answer: a figure, a hedge, an attribution.

Nothing is mended unless a person asks. What may be meant in two ways is left to the editor.
"""
