"""The words of a PDF as a person reads them."""

from __future__ import annotations

import re

import pypdfium2


def words_of(pdf: bytes) -> str:
    """Return the text of all pages on one line, with plain spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [document[index].get_textpage().get_text_range() for index in range(len(document))]
    finally:
        document.close()
    return re.sub(r"\s+", " ", " ".join(pages))
