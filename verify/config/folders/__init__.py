"""Find the files that a folder or a pattern names.

Their order is the same everywhere. Hidden files, links that lead elsewhere and what .gitignore
names are left out. A file that is named outright is always read, so it does not come here.
"""
