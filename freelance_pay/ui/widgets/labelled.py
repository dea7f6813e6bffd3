"""A field with its label beside it, as one widget."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from freelance_pay.ui.widgets.text_label import TextLabel, name_widget


def labelled(label: str, field: QWidget) -> QWidget:
    """Return `field` behind its `label`, whose `&` marks the mnemonic; the label is also its accessible name."""
    title = TextLabel(label)
    title.setBuddy(field)
    name_widget(field, label.replace("&", ""))
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 14, 0)
    row.setSpacing(8)
    row.addWidget(title)
    row.addWidget(field)
    return both
