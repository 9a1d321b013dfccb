"""Join the text that a reader of a page or a document sees; keep the number of each line."""

BREAKS = ("", "\t", "\n", "\n\n")  # within a word; between cells; lines or rows; and paragraphs


class Lines:
    """Text with a paragraph a line and blank lines between, and the number of each line."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.numbers: list[int] = []
        self.size = 0  # of all pieces
        self.places: list[tuple[int, int]] = []  # where in the text a piece begins, and in the file
        self.pending = ""  # the separator before the next words
        self.begins_cell = False
        self.row = 0  # how many pieces there were when the row of a table began
        self.cell = self.filled = -1  # the cell of the row, and the last one that has words

    def add(self, words: str, number: int, written: int = -1) -> None:
        """Add words; `number` is that of their line, if they begin one.

        `written` is where the first word is in the file, -1 if that is not known.
        """
        if not self.pieces or self.pending:
            words = words.lstrip(" ")
        elif self.pieces[-1].endswith(" "):
            words = words.removeprefix(" ")
        if not words:
            return
        self._begin(number)
        if words != " ":
            self.places.append((self.size + len(words) - len(words.lstrip()), written))
        self._append(words)

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

    def _append(self, piece: str) -> None:
        if piece:
            self.pieces.append(piece)
            self.size += len(piece)

    def _begin(self, number: int) -> None:
        tabs = "\t" * (self.cell - self.filled) if self.cell >= 0 else ""
        if not self.pieces:
            self.numbers.append(number)
            self._append(tabs)
        elif self.pending:
            last = self.pieces.pop()
            self.size -= len(last)
            self._append(last.rstrip(" "))
            self._append(tabs or "\t" if self.pending == "\t" else self.pending + tabs)
            self.numbers += [number] * self.pending.count("\n")
        self.filled = max(self.cell, self.filled)
        self.pending = ""
        self.begins_cell = False
