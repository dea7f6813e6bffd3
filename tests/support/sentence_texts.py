"""The translations of the services' sentences, read from the sources of the window's languages."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from freelance_pay.resource_files import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

TRANSLATED = ("ru", "pl")
"""The window's languages beside English."""


def sentence_texts(language: str) -> dict[str, str]:
    """Return the translation of every text in the context of the sentences."""
    root = ET.parse(resource_path("translations") / f"freelance_pay_{language}.ts").getroot()  # noqa: S314 (our own)
    context = next(each for each in root.iter("context") if each.findtext("name") == "Sentences")
    return {each.findtext("source", ""): each.findtext("translation", "") for each in context.iter("message")}


def translator(language: str) -> Callable[[str], str]:
    """Return what translates a sentence into `language`; a text without a translation is a KeyError."""
    if language not in TRANSLATED:
        return str
    return sentence_texts(language).__getitem__
