"""What the HTML templates are filled with: nouns that a template only has to lay out.

One module a template, `report` and `article`; the others are the parts that they share.
"""
