"""The heading of a page and the heading of a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from freelance_pay.ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from collections.abc import Iterable


class PageHeader(QWidget):
    """Title, one sentence below it, and the controls of the page on the right."""

    def __init__(self, title: str = "", controls: Iterable[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextLabel(title, TextRole.TITLE)
        self._subtitle = TextLabel(muted=True, wraps=True)
        self._subtitle.hide()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title, 1)
        for control in controls:
            top.addWidget(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._subtitle)

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    @property
    def subtitle(self) -> str:
        """The sentence below the title."""
        return self._subtitle.text()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Change the sentence; an empty one takes no room."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))


class SectionHeader(QWidget):
    """A small heading with a hairline above, which sets a section apart from the one before."""

    def __init__(self, title: str, *, has_rule: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 2)
        layout.setSpacing(10)
        if has_rule:
            layout.addWidget(make_rule())
        layout.addWidget(TextLabel(title, TextRole.STRONG, wraps=True))


def make_rule() -> QFrame:
    """Return a horizontal hairline."""
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
