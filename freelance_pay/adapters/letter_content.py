"""Turns a letter into the parts the layout letter.typ prints: its very words, with tables and details set apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from freelance_pay.adapters.document_formats import DocumentFormats
    from freelance_pay.domain.letter_document import LetterDocument

_CELLS = " | "
_AMOUNT = re.compile(r"(?=.*\d)[\d.,'’ \u00a0\u202f]*(?:\D{0,5}[\d.,'’ \u00a0\u202f]+)?\D{0,5}")
_LABEL = re.compile(r"(?P<label>[^:]{1,40}?)\u00a0?: (?P<text>\S.*)")


def letter_content(document: LetterDocument, labels: Mapping[str, str], formats: DocumentFormats) -> dict[str, object]:
    """Return what the layout letter.typ prints."""
    sender = document.sender
    name = sender.company or sender.name
    *paragraphs, signature = [text.splitlines() for text in re.split(r"\n\s*\n", document.letter.body.strip())]
    written = formats.long_day(document.written_on)
    return {
        "title": document.letter.subject,
        "author": sender.name,
        "footer": " · ".join(part for part in (name, f"{labels['letter_number']} {document.number}") if part),
        "sender": {"name": name, "lines": _filled([_unless(sender.name, name), *sender.address.splitlines()])},
        "back": " · ".join(_filled([name, *(sender.address.splitlines() or [sender.city])])),
        "recipient": _filled([document.client_name, document.attention, *document.client_address.splitlines()]),
        "facts": _pairs(
            [
                (labels["letter_number"], document.number),
                (labels["letter_date"], ", ".join(_filled([sender.city, written]))),
                (labels["phone"], sender.phone),
                (labels["email"], sender.email),
            ]
        ),
        "subject": document.letter.subject,
        "blocks": [{**_block(lines), "last": lines is paragraphs[-1]} for lines in paragraphs],
        "closing": signature[0],
        "signed": [line for line in signature[1:] if line not in (name, sender.email, sender.phone)] or [sender.name],
        "enclosed": list(document.enclosed),
    }


def _block(lines: Sequence[str]) -> dict[str, object]:
    if len(lines) > 1 and all(_CELLS in line for line in lines):
        rows = [line.split(_CELLS) for line in lines]
        return {"kind": "table", "head": rows[0], "rows": rows[1:], "right": _amount_columns(rows[1:])}
    intro, entries = ("", lines) if not lines[0].endswith(":") else (lines[0], lines[1:])
    found = [_LABEL.fullmatch(line) for line in entries]
    if len(entries) > 1 and any(found):
        pairs = [(one["label"], one["text"]) if one else ("", line) for one, line in zip(found, entries, strict=True)]
        return {"kind": "details", "intro": intro, "entries": pairs}
    return {"kind": "text", "lines": list(lines)}


def _amount_columns(rows: Sequence[Sequence[str]]) -> list[bool]:
    """Tell for each column whether it holds amounts: only the last ones do, after the days."""
    columns = list(zip(*rows, strict=True))
    return [
        index >= len(columns) - 1 and all(_AMOUNT.fullmatch(cell) for cell in column)
        for index, column in enumerate(columns)
    ]


def _pairs(entries: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(label, text) for label, text in entries if text]


def _filled(texts: Sequence[str]) -> list[str]:
    return [text.strip() for text in texts if text.strip()]


def _unless(text: str, other: str) -> str:
    return "" if text == other else text
