"""Finds out in which encoding a text file was written, by its marks, its zeros, or the words that come out."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from freelance_pay.domain.importing.text import LOST

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LEGACY_ENCODINGS = ("cp1250", "cp1251", "cp1252", "iso8859-2", "koi8-r", "cp866", "cp852")
"""Encodings of one byte a character, the likeliest first: an earlier one wins where texts come out equally well."""

_SAMPLE = 64 * 1024
_LETTERS = re.compile(r"[^\W\d_]+")
_WRONG = re.compile(r"(?<=[^\W\d_])[¹³¿¾¶¼±¦£¯§¬¥](?=[^\W\d_])|(?<=\d)[^\W\d_\x00-\x7f](?=\d)|[\x80-\x9f─-▟�]")
"""Signs inside a word, a letter inside a number, control characters, and lines to draw boxes with."""

_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_INVERTED_CASE = re.compile(r"[а-яё][А-ЯЁ]")
_OFTEN = frozenset("ąćęłńóśźżäöüßоеаинтсрвлкмдпу")
_SOMETIMES = frozenset("éèàùêçîôûëïñáíúčšžřěůýбгжзйхцчшщъыьэюяёфіїєґ")
_OFTEN_WEIGHT, _SOMETIMES_WEIGHT, _UNLIKELY_WEIGHT, _WRONG_WEIGHT = 2, 1, -1, -4
_MOST_RARE_ACCENTS = 2
_ZERO_SHARE = 0.98
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_LEAST_WHOLE = 3
"""Whole characters there are for each lost one in damaged UTF-8; other encodings form hardly any by chance."""


class Decoded(NamedTuple):
    """A text and the name of the encoding it was read with."""

    text: str
    encoding: str


def decode(content: bytes) -> Decoded | None:
    """Return the text of `content`, None when it is no text.

    Byte order marks win; then UTF-16 shown by its zeros, then UTF-8, in which a few lost bytes are U+FFFD. What is left
    are encodings of one byte a character, and the one wins whose words look most like Polish, Russian, German or
    another language of Europe.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _utf8(content, encoding) if mark == codecs.BOM_UTF8 else _strict(content, encoding)
    if b"\0" in content:
        return _utf16_without_mark(content)
    return _utf8(content, "utf-8") or _legacy(content)


def _strict(content: bytes, encoding: str) -> Decoded | None:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else Decoded(text, encoding)


def _utf8(content: bytes, encoding: str) -> Decoded | None:
    """Read UTF-8 that may have lost a byte here and there, as long as much more of it is whole."""
    text = content.decode(encoding, "replace")
    lost = text.count(LOST)
    whole = len(text) - len(content.translate(None, _BEYOND_ASCII)) - lost
    return None if "\0" in text or whole < _LEAST_WHOLE * lost else Decoded(text, encoding)


def _utf16_without_mark(content: bytes) -> Decoded | None:
    """Read UTF-16 that lacks its mark: the zeros of its Latin letters and digits all stand in one half of the pairs."""
    sample = content[: _SAMPLE - _SAMPLE % 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if even + odd == 0 or max(even, odd) < _ZERO_SHARE * (even + odd):
        return None
    return _strict(content, "utf-16-le" if odd > even else "utf-16-be")


def _legacy(content: bytes) -> Decoded | None:
    """Choose the encoding in which the lines that are not plain ASCII read best."""
    lines = [line for line in content[: 16 * _SAMPLE].splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    scores = {name: _likelihood(sample.decode(name, "replace")) for name in LEGACY_ENCODINGS}
    best = max(LEGACY_ENCODINGS, key=lambda name: scores[name])
    return Decoded(content.decode(best, "replace"), best)


def _likelihood(text: str) -> int:
    score = _WRONG_WEIGHT * len(_WRONG.findall(text))
    return score + sum(_word_likelihood(word) for word in _LETTERS.findall(text) if not word.isascii())


def _word_likelihood(word: str) -> int:
    """Rate one word: no language mixes alphabets, starts small to go on large, or is made of rare accents only."""
    cyrillic = len(_CYRILLIC.findall(word))
    if 0 < cyrillic < len(word) or _INVERTED_CASE.search(word):
        return _WRONG_WEIGHT * len(word)
    score = sum(_letter_likelihood(letter) for letter in word.casefold() if not letter.isascii())
    rare = sum(1 for letter in word.casefold() if not letter.isascii() and letter not in _OFTEN)
    is_gibberish = not cyrillic and rare > max(_MOST_RARE_ACCENTS, len(word) // 2)
    return score + (_WRONG_WEIGHT * rare if is_gibberish else 0)


def _letter_likelihood(letter: str) -> int:
    if letter in _OFTEN:
        return _OFTEN_WEIGHT
    return _SOMETIMES_WEIGHT if letter in _SOMETIMES else _UNLIKELY_WEIGHT
