"""Buttons: the obvious one, the plain, the quiet and the dangerous one, each with its accessible name."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from freelance_pay.ui.widgets.text_label import name_widget, plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ButtonKind(StrEnum):
    """How much a button asks to be pressed; the style sheet knows these words."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    SMALL = "small"
    LINK = "link"
    DANGER = "danger"
    FIELD = "field"
    CHOICE = "choice"
    NAV = "nav"


def make_button(
    text: str,
    kind: ButtonKind = ButtonKind.PLAIN,
    *,
    name: str = "",
    tooltip: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button that says `text`; `name` (else `text`) is what screen readers say, `tooltip` is plain text.

    Texts may hold client names: an ampersand is shown, it is no mnemonic.
    """
    button = QPushButton(text.replace("&", "&&"), parent)
    button.setProperty("kind", str(kind))
    button.setAutoDefault(False)
    name_widget(button, name or text)
    if tooltip:
        button.setToolTip(plain_tooltip(tooltip))
    return button


def set_kind(button: QPushButton, kind: ButtonKind) -> None:
    """Let `button` ask more or less to be pressed from now on."""
    if button.property("kind") != kind:
        button.setProperty("kind", str(kind))
        button.style().unpolish(button)
        button.style().polish(button)
