"""The engine `archive`: large ledgers, with the same findings as the engine `memory`.

Rows stay in columns on disk. What crosses topics is found once, over distinct cells; then whole
topics go in batches to the functions and rules that every run has, on each core.
"""
