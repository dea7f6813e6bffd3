"""What is known of a PDF before anyone trusts it, and why one is refused."""

from __future__ import annotations

from dataclasses import dataclass

from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.importing.errors import ImportFileError


@dataclass(frozen=True, slots=True)
class PdfFacts:
    """`pages` is 0 when the file asks for a password (`is_encrypted`); `has_text` is False for a mere scan."""

    pages: int
    is_encrypted: bool
    has_text: bool


class PdfError(ImportFileError):
    """A PDF cannot be used; always one of the leaves below."""


class NotAPdfError(PdfError):
    """The bytes are not a PDF, whatever the name says; `size` in bytes (0: an empty file)."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__(name, "it is not a PDF")
        self.size = size


class PdfEncryptedError(PdfError):
    """The PDF opens only with a password."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "it is locked with a password")


class PdfTooLargeError(PdfError):
    """The PDF has more than `allowed` bytes."""

    def __init__(self, name: str, size: int, allowed: int) -> None:
        super().__init__(name, f"{size} bytes are more than {allowed}")
        self.size = size
        self.allowed = allowed


class PdfUnreadableError(PdfError):
    """A PDF that is damaged, so built that reading it was stopped, or not to be had; `reason` says which."""

    def __init__(self, name: str, reason: FileTrouble) -> None:
        super().__init__(name, f"it cannot be read ({reason})")
        self.reason = reason
