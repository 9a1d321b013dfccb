"""Source documents that are saved beside a ledger: do they hold the figures of its rows?"""

from collections.abc import Iterable

from verify.model.claims import Claim
from verify.model.settings import Settings
from verify.progress import Track


def read_documents(claims: Iterable[Claim], settings: Settings, track: Track) -> Iterable[Claim]:
    """Look the figures of claims up in the documents that they name, if any claim names one."""
    from verify.article.saved.document_flaws import with_document_flaws

    return with_document_flaws(claims, settings, track)
