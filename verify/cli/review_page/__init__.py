"""The local page of `verify review`: a small server for one desk, and the page that it serves.

- `session` knows the files as they were read, and makes one change after the other.
- `actions` has what a person can do, by the functions of the commands. Each changes one file.
- `drafts` are the rows that were drafted from copy and that nobody has accepted yet.
- `shown` makes what the page shows, `diffs` what a change changed.
- `guards` lets nobody in but the person who started the command; `server` answers.
"""
