"""The HTML alternative of a letter: the words of the plain text, with its tables drawn as tables and nothing else."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby

_SEPARATOR = " | "
_AMOUNT = re.compile(r"[-−+]?[\d.,'’ \u00a0\u202f]*\d\s?[A-Z]{3}|[-−+]?[\d.,'’ \u00a0\u202f]*\d")
_FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:15px;line-height:1.5"
_TABLE = "border-collapse:collapse;margin:0 0 16px"
_CELL = "padding:4px 16px 4px 0;border-bottom:1px solid #888888;vertical-align:top"


def html_of(text: str, language: str) -> str:
    """Give a whole HTML document with the same words as `text`.

    Two or more lines in a row with " | " in them become a table whose first line is the header; other lines become
    paragraphs. No colours are set but a grey that shows on light and dark alike; nothing is loaded from anywhere.
    """
    blocks = (block for block in re.split(r"\n[ \t]*\n", text) if block.strip())
    body = "\n".join(_block(block) for block in blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="color-scheme" content="light dark">\n</head>\n'
        f'<body style="{_FONT}">\n{body}\n</body>\n</html>\n'
    )


def _block(block: str) -> str:
    lines = block.strip("\n").split("\n")
    groups = [(is_table, list(run)) for is_table, run in groupby(lines, key=lambda line: _SEPARATOR in line)]
    return "\n".join(_table(run) if is_table and len(run) > 1 else _paragraph(run) for is_table, run in groups)


def _paragraph(lines: list[str]) -> str:
    words = "<br>\n".join(escape(line.strip()) for line in lines)
    return f'<p style="margin:0 0 16px">{words}</p>'


def _table(lines: list[str]) -> str:
    rows = [[cell.strip() for cell in line.split(_SEPARATOR.strip())] for line in lines]
    width = max(len(row) for row in rows)
    padded = [row + [""] * (width - len(row)) for row in rows]
    styles = [_style([row[column] for row in padded[1:]]) for column in range(width)]
    head = _row(padded[0], styles, "th")
    body = "\n".join(_row(row, styles, "td") for row in padded[1:])
    return f'<table style="{_TABLE}">\n<thead>\n{head}\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>'


def _row(cells: list[str], styles: list[str], tag: str) -> str:
    drawn = "".join(f'<{tag} style="{style}">{escape(cell)}</{tag}>' for cell, style in zip(cells, styles, strict=True))
    return f"<tr>{drawn}</tr>"


def _style(cells: list[str]) -> str:
    """Columns of numbers and amounts are set to the right, so that they can be compared."""
    filled = [cell for cell in cells if cell]
    to_the_right = bool(filled) and all(_AMOUNT.fullmatch(cell) for cell in filled)
    return f"{_CELL};text-align:{'right' if to_the_right else 'left'}"
