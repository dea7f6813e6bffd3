"""A page of the invoice's PDF as a picture, or the place to drop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from freelance_pay.ui.dialogs.pdf_field import choose_pdf, dropped_pdf
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from freelance_pay.ui.widgets.text_label import TextLabel, name_widget

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent

    from freelance_pay.ui.icons import IconSet
    from freelance_pay.ui.theme import Theme

_A4 = 1.4142
_LEAST_WIDTH = 120
PICTURE_WIDTH = 900
"""How wide a page is asked for, in pixels: sharp on a screen of double resolution, quick to draw."""


class PagePicture(QWidget):
    """Shows a picture as wide as there is room, with the height that goes with it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_picture(self, picture: QPixmap) -> None:
        """Show `picture`."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: a page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the page at `width`."""
        if self._picture.isNull():
            return round(width * _A4)
        return round(width * self._picture.height() / max(1, self._picture.width()))

    def sizeHint(self) -> QSize:
        """Return a readable size."""
        return QSize(_LEAST_WIDTH * 2, self.heightForWidth(_LEAST_WIDTH * 2))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which a page can be told from another."""
        return QSize(_LEAST_WIDTH, self.heightForWidth(_LEAST_WIDTH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page with a hairline around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRect(0, 0, self.width() - 1, min(self.height(), self.heightForWidth(self.width())) - 1)
        painter.drawPixmap(area, self._picture)
        painter.setPen(QColor(self._theme.colours.line))
        painter.drawRect(area)


class PdfView(QFrame):
    """Says what there is of the invoice's PDF; a PDF may be dropped on it or chosen, whether there is one or not."""

    pdf_given = Signal(object)
    """The person gave a PDF (Path) for the invoice."""
    refused_drop = Signal()
    """Something else than one PDF was dropped."""

    def __init__(self, theme: Theme, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_target = False
        self._is_empty = True
        self._column = QVBoxLayout(self)
        self._name = ElidedLabel(muted=True)
        self._says = TextLabel(muted=True, wraps=True)
        self._picture = PagePicture(theme)
        self._choose = make_button(self.tr("Choose a PDF…"), ButtonKind.LINK)
        icons.put(self._choose, IconName.PDF, Tone.ACCENT)
        self._build()
        self._choose.clicked.connect(lambda: choose_pdf(self, self.pdf_given.emit))
        theme.changed.connect(self.update)
        self.show_none()

    def show_none(self) -> None:
        """Ask for a PDF."""
        self._show("", self.tr("Drop the PDF of the invoice here: it goes out with every reminder."), is_empty=True)
        self._choose.setText(self.tr("Choose a PDF…"))
        name_widget(self._choose, self.tr("Choose a PDF"))

    def show_loading(self, name: str) -> None:
        """Say that the page of `name` is on its way."""
        self._show(name, self.tr("Drawing the page…"))
        self._offer_other()

    def show_page(self, name: str, picture: QPixmap) -> None:
        """Show the first page of `name`."""
        self._show(name, "")
        self._offer_other()
        self._picture.show_picture(picture)
        self._picture.show()
        name_widget(self._picture, self.tr("First page of {name}").format(name=name))

    def show_problem(self, name: str, sentence: str) -> None:
        """Say why the page of `name` cannot be shown."""
        self._show(name, sentence)
        self._offer_other()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files in and show that this is the place."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._set_target(is_target=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._set_target(is_target=False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take one PDF."""
        self._set_target(is_target=False)
        path: Path | None = dropped_pdf(event.mimeData())
        if path is None:
            self.refused_drop.emit()
            return
        event.acceptProposedAction()
        self.pdf_given.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dashed outline where a PDF may be dropped."""
        super().paintEvent(event)
        if not (self._is_empty or self._is_target):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        pen = QPen(QColor(colours.accent if self._is_target else colours.strong_line), 2 if self._is_target else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        if self._is_target:
            painter.setBrush(QColor(colours.accent_ground))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 8, 8)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        name_widget(self, self.tr("PDF of the invoice"))
        self._column.setSpacing(8)
        self._column.addWidget(self._name)
        self._column.addWidget(self._says)
        self._column.addWidget(self._picture)
        self._column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self, name: str, sentence: str, *, is_empty: bool = False) -> None:
        self._is_empty = is_empty
        margin = 14 if is_empty else 0
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._says.setText(sentence)
        self._says.setVisible(bool(sentence))
        self._picture.hide()
        self.update()

    def _offer_other(self) -> None:
        self._choose.setText(self.tr("Choose another PDF…"))
        name_widget(self._choose, self.tr("Choose another PDF"))

    def _set_target(self, *, is_target: bool) -> None:
        self._is_target = is_target
        self.update()
