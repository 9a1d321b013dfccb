"""Join the text that a reader of a page or a document sees; keep the number of each line."""

BREAKS = ("", "\t", "\n", "\n\n")  # within a word; between cells; lines or rows; and paragraphs


class Lines:
    """Text with a paragraph a line and blank lines between, and the number of each line.

    `origins` has for each piece of words that has one: the piece, where the words come from, and
    how many of their first letters were left out.
    """

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.numbers: list[int] = []
        self.origins: list[tuple[int, int, int]] = []
        self.pending = ""  # the separator before the next words
        self.begins_cell = False
        self.row = 0  # how many pieces there were when the row of a table began
        self.cell = self.filled = -1  # the cell of the row, and the last one that has words

    def add(self, words: str, number: int, origin: int | None = None) -> None:
        """Add words; `number` is that of their line, if they begin one."""
        given = len(words)
        if not self.pieces or self.pending:
            words = words.lstrip(" ")
        elif self.pieces[-1].endswith(" "):
            words = words.removeprefix(" ")
        if not words:
            return
        self._begin(number)
        if origin is not None:
            self.origins.append((len(self.pieces), origin, given - len(words)))
        self.pieces.append(words)

    def part(self, mark: str) -> None:
        """Separate the next words from the last ones, unless a larger gap is there already."""
        if not self.begins_cell:
            self.pending = max(mark, self.pending, key=BREAKS.index)

    def break_line(self) -> None:
        """Begin another line; twice, another paragraph."""
        self.part("\n\n" if "\n" in self.pending else "\n")

    def begin_row(self) -> None:
        """Begin a row of a table; tabs separate its cells, also empty ones."""
        self.row = len(self.pieces)
        self.cell, self.filled = -1, 0

    def begin_cell(self) -> None:
        """Begin a cell. A paragraph that begins together with the cell begins no line."""
        if len(self.pieces) > self.row:
            self.pending = "\t"
        self.cell += 1
        self.begins_cell = True

    def end_cell(self) -> None:
        """End a cell, which may have had no words."""
        self.begins_cell = False

    def end_row(self) -> None:
        """End a row: the next one begins a line."""
        self.cell = -1
        if len(self.pieces) > self.row:
            self.pending = "\n"

    def text(self) -> str:
        """Return the whole text."""
        return "".join(self.pieces)

    def _begin(self, number: int) -> None:
        tabs = "\t" * (self.cell - self.filled) if self.cell >= 0 else ""
        if not self.pieces:
            self.numbers.append(number)
            self.pieces += [tabs] if tabs else []
        elif self.pending:
            self.pieces[-1] = self.pieces[-1].rstrip(" ")
            self.pieces.append(tabs or "\t" if self.pending == "\t" else self.pending + tabs)
            self.numbers += [number] * self.pending.count("\n")
        self.filled = max(self.cell, self.filled)
        self.pending = ""
        self.begins_cell = False
