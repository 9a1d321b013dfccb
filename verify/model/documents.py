"""The ends of the names of source documents that can be saved beside a ledger."""

DOCUMENTS = (*(".docx", ".htm", ".html", ".markdown", ".md", ".pdf", ".text", ".txt", ".xhtml"),)
