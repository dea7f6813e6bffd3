"""Facts, text and page pictures of a PDF that nobody vouches for, read in a killable child process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from freelance_pay.adapters.sandboxed_child import ChildLimits, ChildStoppedError, SandboxedChild
from freelance_pay.domain.file_troubles import FileTrouble
from freelance_pay.domain.importing.pdfs import (
    NotAPdfError,
    PdfEncryptedError,
    PdfFacts,
    PdfTooLargeError,
    PdfUnreadableError,
)

if TYPE_CHECKING:
    from freelance_pay.adapters.child_loop import Facts

_WORKER = "freelance_pay.adapters.pdf_child"
_MARK = b"%PDF-"
_MARK_WITHIN = 1024
MAX_BYTES = 30 * 1024 * 1024
MAX_WIDTH = 4000
_LIMITS = ChildLimits(memory=1024 * 1024 * 1024, cpu_seconds=15, seconds=20.0)
_NAMELESS = "PDF"


class PdfReader:
    """Reads PDFs, given as their bytes; one child serves many files and is replaced when a file kills it.

    Every method raises NotAPdfError, PdfTooLargeError or PdfUnreadableError. `name` is only for these errors.
    May be used from any thread. Close it when done, or use it as a context manager.
    """

    def __init__(self, limits: ChildLimits = _LIMITS, max_bytes: int = MAX_BYTES) -> None:
        self._child = SandboxedChild(_WORKER, limits)
        self._max_bytes = max_bytes

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child process."""
        self._child.close()

    def check(self, content: bytes, name: str = _NAMELESS) -> PdfFacts:
        """Return what is known of the PDF; one that asks for a password is a fact here, not an error."""
        try:
            facts, _ = self._ask({"do": "facts"}, content, name)
        except PdfEncryptedError:
            return PdfFacts(pages=0, is_encrypted=True, has_text=False)
        return PdfFacts(pages=int(str(facts["pages"])), is_encrypted=False, has_text=bool(facts["has_text"]))

    def text(self, content: bytes, name: str = _NAMELESS) -> str:
        """Return the text of the first 60 pages, empty for a scan. Raises PdfEncryptedError beside the others."""
        return self._ask({"do": "text"}, content, name)[1].decode("utf-8", "replace")

    def page_picture(self, content: bytes, page: int, width: int, name: str = _NAMELESS) -> bytes:
        """Return page number `page` (the first is 0), `width` pixels wide, as PNG. Raises PdfEncryptedError, too."""
        facts: Facts = {"do": "picture", "page": page, "width": max(1, min(width, MAX_WIDTH))}
        return self._ask(facts, content, name)[1]

    def _ask(self, facts: Facts, content: bytes, name: str) -> tuple[Facts, bytes]:
        if _MARK not in content[:_MARK_WITHIN]:
            raise NotAPdfError(name, len(content))
        if len(content) > self._max_bytes:
            raise PdfTooLargeError(name, len(content), self._max_bytes)
        try:
            answer = self._child.ask(facts, content)
        except ChildStoppedError as stopped:
            raise PdfUnreadableError(name, FileTrouble.STOPPED) from stopped
        refused = answer[0].get("refused")
        if refused == "password":
            raise PdfEncryptedError(name)
        if refused:
            raise PdfUnreadableError(name, FileTrouble.DAMAGED)
        return answer
