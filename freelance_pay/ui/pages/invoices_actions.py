"""Everything that can be done with the selected invoice, as actions for buttons, menus and keys."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from freelance_pay.domain.invoices import Status
from freelance_pay.ui.icons import IconName, IconSet

if TYPE_CHECKING:
    from freelance_pay.services.list_views import InvoiceDetail


class Deed(StrEnum):
    """What can be done, in menu order."""

    PAYMENT = "payment"
    REMINDER = "reminder"
    INSTALMENTS = "instalments"
    PROMISE = "promise"
    PAUSE = "pause"
    DISPUTE = "dispute"
    FOLLOW_UP = "follow_up"
    CREDIT = "credit"
    EDIT = "edit"
    CANCEL = "cancel"
    REOPEN = "reopen"


_NEEDS_OPEN = frozenset(Deed) - {Deed.EDIT, Deed.CANCEL, Deed.REOPEN}
_BEGINS_GROUP = frozenset({Deed.PROMISE, Deed.CREDIT, Deed.CANCEL})
_KEYS = {Deed.PAYMENT: "P", Deed.REMINDER: "R", Deed.EDIT: "E", Deed.PROMISE: "Y", Deed.PAUSE: "S"}
_ICONS = {
    Deed.PAYMENT: IconName.CHECK,
    Deed.REMINDER: IconName.SEND,
    Deed.INSTALMENTS: IconName.PLANS,
    Deed.PAUSE: IconName.CLOCK,
    Deed.EDIT: IconName.EDIT,
}


class InvoiceActions(QObject):
    """Offers what fits the invoice shown; nothing while none is."""

    wanted = Signal(object)
    """The person wants this Deed done with the invoice shown."""

    def __init__(self, icons: IconSet, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {deed: self._make(deed, icons) for deed in Deed}
        self.fit(None)

    def action(self, deed: Deed) -> QAction:
        """Return the Qt action of `deed`."""
        return self._actions[deed]

    def fit(self, detail: InvoiceDetail | None) -> None:
        """Offer what makes sense for the invoice of `detail`."""
        for deed, action in self._actions.items():
            action.setEnabled(detail is not None and _fits(deed, detail))

    def with_keys(self) -> list[QAction]:
        """Return the actions that have a key of their own."""
        return [self._actions[deed] for deed in _KEYS]

    def put_on_list(self, view: QWidget) -> None:
        """Let the single keys act while `view` has the focus."""
        view.addActions(self.with_keys())

    def open_menu(self, place: QPoint, parent: QWidget) -> None:
        """Show what can be done at `place` on the screen."""
        menu = QMenu(parent)
        for deed, action in self._actions.items():
            if deed in _BEGINS_GROUP:
                menu.addSeparator()
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _make(self, deed: Deed, icons: IconSet) -> QAction:
        action = QAction(self._text(deed), self)
        action.setObjectName(deed)
        action.setAutoRepeat(False)
        if deed in _KEYS:
            action.setShortcut(QKeySequence(_KEYS[deed]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if deed in _ICONS:
            icons.put(action, _ICONS[deed])
        action.triggered.connect(lambda _checked=False: self.wanted.emit(deed))
        return action

    def _text(self, deed: Deed) -> str:
        return {
            Deed.PAYMENT: self.tr("Record a payment…"),
            Deed.REMINDER: self.tr("Send reminder"),
            Deed.INSTALMENTS: self.tr("Offer instalments…"),
            Deed.PROMISE: self.tr("Promise…"),
            Deed.PAUSE: self.tr("Pause…"),
            Deed.DISPUTE: self.tr("Dispute…"),
            Deed.FOLLOW_UP: self.tr("Follow-up exception…"),
            Deed.CREDIT: self.tr("Credit note…"),
            Deed.EDIT: self.tr("Edit…"),
            Deed.CANCEL: self.tr("Cancel invoice…"),
            Deed.REOPEN: self.tr("Reopen invoice…"),
        }[deed]


def _fits(deed: Deed, detail: InvoiceDetail) -> bool:
    if detail.status is Status.CANCELLED or deed is Deed.REOPEN:
        return detail.status is Status.CANCELLED and deed is Deed.REOPEN
    if deed is Deed.DISPUTE and detail.status is Status.DISPUTED:
        return False
    if deed is Deed.INSTALMENTS and detail.invoice.plan_id is not None:
        return False
    return deed not in _NEEDS_OPEN or detail.invoice.open.minor > 0
