"""The topics of the help and their texts: the written ones from resources/help, one file for each language."""

from __future__ import annotations

import re
from enum import StrEnum

from freelance_pay.resource_files import resource_path

_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)


class Topic(StrEnum):
    """What the help can be opened at; all but the last two stand in the files in this order."""

    START = "start"
    TODAY = "today"
    INVOICES = "invoices"
    CLIENTS = "clients"
    PLANS = "plans"
    MESSAGES = "messages"
    REPORTS = "reports"
    SETTINGS = "settings"
    SENDING = "sending"
    DATA = "data"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


def topic_called(name: str) -> Topic:
    """Return the topic of that name, which may be the key of a page; else the first steps."""
    return Topic(name) if name in set(Topic) else Topic.START


def read_topics(language: str) -> list[tuple[str, str]]:
    """Return title and Markdown of each written topic, in English where the help does not speak `language`."""
    path = resource_path("help", f"{language}.md")
    text = (path if path.exists() else resource_path("help", "en.md")).read_text(encoding="utf-8")
    _before, *pieces = _HEADING.split(text)
    return [(title, f"## {title}\n{body}") for title, body in zip(pieces[::2], pieces[1::2], strict=True)]
