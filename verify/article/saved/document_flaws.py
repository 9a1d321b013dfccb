"""Look the figures of ledgers up in the documents that their rows name as evidence."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from verify.article.files import read_copy, read_pdf_copy
from verify.article.saved.document_figures import Document, find_fault, read_figures
from verify.article.saved.document_paths import find_document, has_folder, named_documents
from verify.errors import InputError
from verify.model.claims import Claim, ClaimStatus, Flaw, FlawKind, Stance
from verify.model.settings import Settings
from verify.progress import Track, in_silence
from verify.text.english import shorten, words_of

MOST_DOCUMENTS = 1_000
MOST_BYTES = 200_000_000  # of all documents of a run
Read = dict[Path, Document | str]


def with_document_flaws(
    claims: Iterable[Claim], settings: Settings, track: Track = in_silence
) -> Iterator[Claim]:
    """Yield the claims; those whose document cannot be read, or speaks against them, have flaws.

    No address is opened, and no file outside of the folder of the ledger.
    """
    documents = _Documents(settings)
    every = tuple(claims)
    for claim in track(every, "reading the documents of the rows", len(every)):
        flaws = tuple(documents.find_flaws(claim)) if has_folder(claim) else ()
        yield claim._replace(flaws=(*claim.flaws, *flaws)) if flaws else claim


class _Documents:
    """The documents that were read so far, each once, and how much more may be read."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._read: Read = {}
        self._left = MOST_BYTES

    def find_flaws(self, claim: Claim) -> Iterator[Flaw]:
        """Yield what is wrong with each document that a row names."""
        is_asserted = claim.status is not ClaimStatus.RETRACTED and claim.stance not in {
            Stance.DENIES,
            Stance.UNCLEAR,
        }
        for column, name in named_documents(claim):
            written = f"{claim.name_column(column)} names {shorten(name)}"
            try:
                document = self._document(find_document(claim, name))
            except InputError as error:
                yield Flaw(FlawKind.UNREAD_DOCUMENT, f"{written}: {error.reason}")
                continue
            fault = find_fault(claim, document) if is_asserted else None
            if fault:
                said = f"{words_of(claim)}: {shorten(name)} {fault}"
                advice = "correct the row, or name the right document"
                yield Flaw(FlawKind.FIGURE_NOT_IN_DOCUMENT, f"{said}: {advice}")

    def _document(self, path: Path) -> Document:
        """Return a document, read once. Raises InputError as often as it is named."""
        if path not in self._read:
            self._read[path] = self._open(path)
        found = self._read[path]
        if isinstance(found, str):
            raise InputError(found)
        return found

    def _open(self, path: Path) -> Document | str:
        size = path.stat().st_size
        if len(self._read) >= MOST_DOCUMENTS or size > self._left:
            return (
                f"not read, for a run reads {MOST_DOCUMENTS:,} documents of "
                f"{MOST_BYTES // 1_000_000} MB: check fewer ledgers at once"
            )
        self._left -= size
        try:
            is_pdf = path.suffix.casefold() == ".pdf"
            copy = read_pdf_copy(str(path)) if is_pdf else read_copy(str(path))
        except InputError as error:
            return error.reason
        if not copy.text.strip():
            return "without text, such as a page that a script fills: save its text"
        return read_figures(copy, self._settings)
