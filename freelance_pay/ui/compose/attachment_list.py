"""The PDFs that go with a message: a picture of the first page, name and size, or that one is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.locale_text import size_text
from freelance_pay.ui.theme import Tone
from freelance_pay.ui.widgets.buttons import ButtonKind, make_button
from freelance_pay.ui.widgets.elided_label import ElidedLabel
from freelance_pay.ui.widgets.text_label import TextLabel, TextRole, name_widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from freelance_pay.domain.invoices import Attachment
    from freelance_pay.services.drafts import DraftItem
    from freelance_pay.ui.icons import IconSet

PICTURE_WIDTH = 44
"""How wide a page is shown, in device-independent pixels; the picture is asked for at double resolution."""
_PICTURE_HEIGHT = 62


class AttachmentList(QWidget):
    """One row for each invoice of the letter; pictures come later, by the digest of their file."""

    open_requested = Signal(object)
    """The person wants to look at this Attachment."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._pictures: dict[str, QPixmap] = {}
        self._places: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        name_widget(self, self.tr("Attached files"))

    def show_items(self, items: Sequence[DraftItem]) -> None:
        """Show the PDF of each item."""
        while (old := self._column.takeAt(0)) is not None:
            row = old.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self._places = {}
        for item in items:
            missing = self.tr("No PDF at invoice {number}").format(number=item.number)
            shown = self._missing(missing) if item.attachment is None else self._file(item.attachment)
            self._column.addWidget(shown)

    def show_picture(self, sha256: str, png: bytes) -> None:
        """Show the first page of the file with this digest."""
        picture = QPixmap()
        if picture.loadFromData(png):
            self._pictures[sha256] = self._framed(picture)
            if sha256 in self._places:
                self._places[sha256].setPixmap(self._pictures[sha256])

    def _missing(self, sentence: str) -> QWidget:
        sign = QLabel()
        sign.setPixmap(self._icons.pixmap(IconName.WARNING, Tone.WARN))
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(sign)
        across.addWidget(TextLabel(sentence, wraps=True), 1)
        return row

    def _file(self, attachment: Attachment) -> QWidget:
        place = QLabel()
        place.setFixedSize(QSize(PICTURE_WIDTH, _PICTURE_HEIGHT))
        place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name_widget(place, self.tr("First page of {name}").format(name=attachment.name))
        place.setPixmap(self._pictures.get(attachment.sha256) or self._icons.pixmap(IconName.PDF))
        self._places[attachment.sha256] = place
        look = make_button(
            self.tr("Look"), ButtonKind.LINK, name=self.tr("Look at {name}").format(name=attachment.name)
        )
        look.clicked.connect(lambda: self.open_requested.emit(attachment))
        size = size_text(attachment.size)
        name = ElidedLabel(attachment.name)
        name_widget(name, f"{attachment.name}, {size}")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(TextLabel(size, TextRole.SMALL, muted=True))
        words.addStretch(1)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(place)
        across.addLayout(words, 1)
        across.addWidget(look)
        return row

    def _framed(self, picture: QPixmap) -> QPixmap:
        fitted = picture.scaled(
            QSize(2 * PICTURE_WIDTH, 2 * _PICTURE_HEIGHT),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(fitted)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1))
        painter.end()
        fitted.setDevicePixelRatio(2.0)
        return fitted
