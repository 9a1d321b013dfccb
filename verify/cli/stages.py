"""Stages of a run, each of which a bar can show."""


class Stage:
    """One stage of a run: `done` items of `total`. If `total` is 0, it is not known."""

    def __init__(self, what: str, total: int) -> None:
        self.what = what
        self.total = total
        self.done = 0
