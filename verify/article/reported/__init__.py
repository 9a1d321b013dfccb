"""Statements that copy attributes to somebody: with a number or without."""
