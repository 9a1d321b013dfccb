"""Source documents that are saved beside a ledger: do they hold the figures of its rows?"""
