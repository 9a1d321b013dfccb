"""How a word is written as the key of a table.

The compiler writes the keys of a table in this form, and a reader looks a word up in the same form.
Nothing here reads a table.
"""
