"""The nouns that stages take and return: claims, topics, groups, findings.

They are immutable, and they import no other room.
"""

VERSION = "0.1.0"  # of the program, which some outputs name
