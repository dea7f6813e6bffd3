"""The pages of the help that the program writes itself: its keys, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence

from freelance_pay import __version__
from freelance_pay.ui.actions import ActGroup
from freelance_pay.ui.libraries import libraries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction

    from freelance_pay.ui.actions import ActionList

_CELL = "padding: 3px 18px 3px 0"
_KEYS_LETTERS = 20
_NAMES_LETTERS = 24


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Actions that stand together, each with its words and the keys that do it."""

    title: str
    rows: tuple[tuple[str, str], ...]


class HelpPages(QObject):
    """Gives HTML; every text in it is shown letter by letter."""

    def key_groups(
        self, actions: ActionList, pages: Sequence[QAction], on_invoices: Sequence[QAction]
    ) -> list[KeyGroup]:
        """Return the actions that have keys, in the groups and the order of the menu."""
        handled = [(spec.group, action) for spec, action in actions.handled()]
        groups = [(self._title(group), [action for its, action in handled if its is group]) for group in ActGroup]
        groups.insert(1, (self.tr("On the list of Invoices"), list(on_invoices)))
        groups.append((self.tr("Pages"), list(pages)))
        shown = [KeyGroup(title, tuple(_row(action) for action in group if _keys(action))) for title, group in groups]
        everywhere = (
            (self.tr("The next field or button"), _key_text("Tab")),
            (self.tr("Up and down a list, left and right among filters"), self.tr("Arrow keys")),
            (self.tr("Close what is open, empty the search"), _key_text("Esc")),
        )
        return [*(group for group in shown if group.rows), KeyGroup(self.tr("Everywhere"), everywhere)]

    def shortcuts(self, groups: Sequence[KeyGroup]) -> str:
        """Return the page of keys."""
        parts = [_heading(self.tr("Keyboard shortcuts"))]
        for group in groups:
            rows = "".join(
                _table_row(f"<b>{escape(keys)}</b>", escape(text), first=_KEYS_LETTERS) for text, keys in group.rows
            )
            parts.append(f"{_small_heading(group.title)}<table>{rows}</table>")
        return "".join(parts)

    def about(self, ledger: Path | None) -> str:
        """Return what the program is, where `ledger` lies, and whose work it uses."""
        parts = [
            _heading(self.tr("About Freelance Pay")),
            _paragraph(self.tr("Version {version}").format(version=__version__)),
            _paragraph(self.tr("Free software under the MIT licence. Nothing in it is legal advice.")),
        ]
        if ledger is not None:
            folder = QUrl.fromLocalFile(str(ledger.parent)).toString()
            words = escape(self.tr("Open the folder"))
            parts += [_small_heading(self.tr("Your ledger")), _paragraph(str(ledger))]
            parts.append(f'<p><a href="{escape(folder)}">{words}</a></p>')
        rows = "".join(
            _table_row(escape(lib.name), escape(lib.version), escape(lib.licence), first=_NAMES_LETTERS)
            for lib in libraries()
        )
        parts += [_small_heading(self.tr("Made with the work of others")), f"<table>{rows}</table>"]
        return "".join(parts)

    def _title(self, group: ActGroup) -> str:
        return {
            ActGroup.STEP: self.tr("On the list of Today"),
            ActGroup.LEDGER: self.tr("Ledger"),
            ActGroup.WINDOW: self.tr("Window"),
            ActGroup.HELP: self.tr("Help and end"),
        }[group]


def _keys(action: QAction) -> str:
    """Return the keys of an action, each once: Return and Enter read alike in some languages."""
    texts = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
    return ", ".join(dict.fromkeys(texts))


def _key_text(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _row(action: QAction) -> tuple[str, str]:
    return action.text().rstrip("…"), _keys(action)


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _small_heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _table_row(*cells: str, first: int) -> str:
    """Return a row whose first cell is `first` letters wide: the tables below each other then stand in line."""
    width = QFontMetrics(QGuiApplication.font()).averageCharWidth() * first
    head, *rest = cells
    others = "".join(f'<td style="{_CELL}">{cell}</td>' for cell in rest)
    return f'<tr><td width="{width}" style="{_CELL}">{head}</td>{others}</tr>'
