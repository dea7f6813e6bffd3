"""The pre-flight as a list: an icon, how bad it is in a word, and a sentence for each finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from freelance_pay.domain.preflight import Severity
from freelance_pay.ui.finding_words import FINDING_ICONS, FindingWords
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from freelance_pay.domain.preflight import Finding
    from freelance_pay.ui.icons import IconSet

_MAY_BREAK = "\u200b"
_WORST_FIRST = (Severity.BLOCK, Severity.WARN, Severity.OK)


class FindingList(QWidget):
    """Shows findings, what is in the way first."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._words = FindingWords(self)
        self._findings: tuple[Finding, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        name_widget(self, self.tr("Before it goes out"))
        icons.redrawn.connect(self._draw)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown, in that order."""
        return self._findings

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show `findings`; inside one severity they keep their order."""
        self._findings = tuple(sorted(findings, key=lambda finding: _WORST_FIRST.index(finding.severity)))
        self._draw()

    def _draw(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, finding in enumerate(self._findings):
            self._add(row, finding)

    def _add(self, row: int, finding: Finding) -> None:
        icon, tone = FINDING_ICONS[finding.severity]
        severity, text = self._words.severity(finding.severity), self._words.text(finding)
        sign = QLabel()
        sign.setPixmap(self._icons.pixmap(icon, tone))
        sentence = TextLabel(text.replace("@", f"{_MAY_BREAK}@"), wraps=True)
        name_widget(sentence, f"{severity}: {text}")
        if finding.severity is Severity.OK:
            self._grid.addWidget(sign, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(sentence, 2 * row, 1)
            return
        word = TextLabel(severity, TextRole.STRONG, wraps=True)
        self._grid.addWidget(sign, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(word, 2 * row, 1)
        self._grid.addWidget(sentence, 2 * row + 1, 1)
