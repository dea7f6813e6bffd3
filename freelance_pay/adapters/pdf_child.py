"""Reads PDFs with pdfium inside the child process: facts, text, page pictures. Never imported by the application."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from freelance_pay.adapters.child_loop import Facts

MOST_PAGES_READ = 60
MOST_CHARACTERS = 500_000
MOST_PIXELS = 40_000_000
_PAGES_LOOKED_AT = 3
_CHANNELS = 3


def answer(facts: Facts, content: bytes) -> tuple[Facts, bytes]:
    """Serve `facts`, `text` or `picture` (of `page`, `width` pixels wide) of the PDF in `content`.

    A PDF that cannot be served gives `{"refused": ...}`: "password", "damaged", "page" or "size".
    """
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        return {"refused": "password" if error.err_code == pdfium.FPDF_ERR_PASSWORD else "damaged"}, b""
    try:
        if len(document) == 0:
            return {"refused": "damaged"}, b""
        if facts["do"] == "picture":
            return _picture(document, int(str(facts["page"])), int(str(facts["width"])))
        if facts["do"] == "text":
            return {}, _text(document, MOST_PAGES_READ).encode("utf-8", "replace")
        return {"pages": len(document), "has_text": bool(_text(document, _PAGES_LOOKED_AT).strip())}, b""
    except pypdfium2.PdfiumError:
        return {"refused": "damaged"}, b""
    finally:
        document.close()


def _text(document: pypdfium2.PdfDocument, most_pages: int) -> str:
    pages: list[str] = []
    for index in range(min(len(document), most_pages)):
        page = document[index]
        text_page = page.get_textpage()
        pages.append(text_page.get_text_bounded().replace("\r\n", "\n").replace("\x00", "").replace("\ufffe", "-"))
        text_page.close()
        page.close()
        if sum(map(len, pages)) > MOST_CHARACTERS:
            break
    return "\n".join(pages)[:MOST_CHARACTERS]


def _picture(document: pypdfium2.PdfDocument, index: int, width: int) -> tuple[Facts, bytes]:
    if not 0 <= index < len(document):
        return {"refused": "page"}, b""
    page = document[index]
    page_width, page_height = page.get_size()
    scale = width / page_width if page_width > 0 else 0.0
    if not 0 < width * scale * page_height <= MOST_PIXELS:
        return {"refused": "size"}, b""
    bitmap = page.render(scale=scale, rev_byteorder=True)
    rows = memoryview(bitmap.buffer).cast("B")
    used = bitmap.width * _CHANNELS
    lines = b"".join(b"\0" + rows[start : start + used] for start in range(0, len(rows), bitmap.stride))
    return {}, _png(bitmap.width, bitmap.height, lines)


def _png(width: int, height: int, lines: bytes) -> bytes:
    """Return a PNG of 8-bit RGB `lines`, each led by its filter byte."""
    head = struct.pack("!IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 6)), (b"IEND", b""))
    packed = (
        struct.pack("!I", len(data)) + kind + data + struct.pack("!I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)
