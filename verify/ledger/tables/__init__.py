"""From the cells of a file to the rows of a ledger, whatever the shape of its table.

A reader of `verify.ledger.formats` yields the cells of each row. The steps from there, in order:

- `rows` drives them. A table that begins with the header of a ledger needs no other module.
- `heads` finds the header row under titles, and the rows of tags or units under it.
- `columns` finds the columns of a ledger among the headers, `hxl` among the tags.
- `wide` turns a table with a figure in several columns into one row for each figure.
- `set_aside` keeps rows of totals and footnotes out, counts them, and checks the totals.
"""
