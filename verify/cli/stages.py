"""What a run is doing, and how far it is: a bar shows it."""


class Stage:
    """One thing that a run does: `done` items of `total`; a total of 0 is not known."""

    def __init__(self, what: str, total: int) -> None:
        self.what = what
        self.total = total
        self.done = 0
