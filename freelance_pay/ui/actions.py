"""Every action of the window in one list: its words, its shortcut, its icon; menu and finder read it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from freelance_pay.ui.icons import IconName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet

    from PySide6.QtWidgets import QWidget


class Act(StrEnum):
    """The names of the actions."""

    SEND_STEP = "send_step"
    EDIT_STEP = "edit_step"
    SKIP_STEP = "skip_step"
    CALL_DONE = "call_done"
    OFFER_INSTALMENTS = "offer_instalments"
    MARK_STEP = "mark_step"
    SEND_SEVERAL = "send_several"
    GO_THROUGH = "go_through"
    WHY = "why"
    AHEAD = "ahead"
    ADD_INVOICE = "add_invoice"
    ADD_CLIENT = "add_client"
    RECORD_PAYMENT = "record_payment"
    IMPORT = "import"
    SAMPLE_DATA = "sample_data"
    OPEN_LEDGER = "open_ledger"
    NEW_LEDGER = "new_ledger"
    RESTORE = "restore"
    BACKUP = "backup"
    UNDO = "undo"
    REFRESH = "refresh"
    FIND = "find"
    NEXT_PAGE = "next_page"
    PREVIOUS_PAGE = "previous_page"
    TOGGLE_DETAILS = "toggle_details"
    LIGHT = "light"
    DARK = "dark"
    SYSTEM_COLOURS = "system_colours"
    SHORTCUTS = "shortcuts"
    HELP = "help"
    ABOUT = "about"
    QUIT = "quit"


class ActGroup(StrEnum):
    """Actions of one group stand together in the menu."""

    STEP = "step"
    LEDGER = "ledger"
    WINDOW = "window"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class ActSpec:
    """One action. `on_list` actions have single keys and act only while the list of Today has the focus."""

    act: Act
    group: ActGroup
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: IconName | None = None
    on_list: bool = False


class ActionList(QObject):
    """Makes the actions; one that nobody handles (`on`) is not offered anywhere."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._specs = self._all_specs()
        self._actions = {spec.act: self._make(spec) for spec in self._specs}
        self._handled: set[Act] = set()
        self._only: AbstractSet[Act] | None = None

    @property
    def specs(self) -> tuple[ActSpec, ...]:
        """Every action there is, in menu order."""
        return self._specs

    def action(self, act: Act) -> QAction:
        """Return the Qt action behind `act`, for buttons and menus."""
        return self._actions[act]

    def on(self, act: Act, run: Callable[[], object]) -> None:
        """Let `run` handle `act` from now on, whoever handled it before; it is offered unless it is restricted."""
        action = self._actions[act]
        if act in self._handled:
            action.triggered.disconnect()
        self._handled.add(act)
        action.triggered.connect(lambda _checked=False: run())
        action.setVisible(True)
        action.setEnabled(self._only is None or act in self._only)

    def off(self, act: Act) -> None:
        """Offer `act` no longer."""
        if act in self._handled:
            self._handled.remove(act)
            self._actions[act].triggered.disconnect()
            self._actions[act].setVisible(False)
            self._actions[act].setEnabled(False)

    def restrict(self, only: AbstractSet[Act], reason: str) -> None:
        """Let nothing but `only` be run until `lift`; the menu shows the other actions greyed, with `reason`."""
        self._only = only
        for spec in self._specs:
            if spec.act not in only:
                action = self._actions[spec.act]
                action.setVisible(spec.act in self._handled or spec.group is ActGroup.LEDGER)
                action.setEnabled(False)
                action.setToolTip(reason)

    def lift(self) -> None:
        """Let everything be run again that somebody handles."""
        self._only = None
        for spec in self._specs:
            action = self._actions[spec.act]
            action.setVisible(spec.act in self._handled)
            action.setEnabled(spec.act in self._handled)
            action.setToolTip(spec.text)

    def listed(self) -> Iterator[tuple[ActSpec, QAction]]:
        """Return what the menu shows: the actions that can be run, and those that are restricted."""
        for spec in self._specs:
            action = self._actions[spec.act]
            if action.isVisible() and (action.isEnabled() or self._only is not None):
                yield spec, action

    def offered(self) -> Iterator[tuple[ActSpec, QAction]]:
        """Return the actions that can be run at this moment."""
        for spec in self._specs:
            action = self._actions[spec.act]
            if action.isVisible() and action.isEnabled():
                yield spec, action

    def handled(self) -> Iterator[tuple[ActSpec, QAction]]:
        """Return the actions that somebody handles, whether or not they can be run at this moment."""
        for spec in self._specs:
            if self._actions[spec.act].isVisible():
                yield spec, self._actions[spec.act]

    def put_on_list(self, view: QWidget) -> None:
        """Give the single-key actions to `view`: typing elsewhere never triggers them."""
        for spec in self._specs:
            if spec.on_list:
                self._window.removeAction(self._actions[spec.act])
                view.addAction(self._actions[spec.act])

    def _make(self, spec: ActSpec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.act)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setAutoRepeat(False)
        action.setVisible(False)
        action.setEnabled(False)
        context = Qt.ShortcutContext.WidgetShortcut if spec.on_list else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        self._window.addAction(action)
        return action

    def _all_specs(self) -> tuple[ActSpec, ...]:
        return (*self._step_specs(), *self._ledger_specs(), *self._window_specs(), *self._help_specs())

    def _step_specs(self) -> tuple[ActSpec, ...]:
        group = ActGroup.STEP
        return (
            ActSpec(
                Act.SEND_STEP, group, self.tr("Do the proposed step"), ("Return", "Enter"), IconName.SEND, on_list=True
            ),
            ActSpec(Act.EDIT_STEP, group, self.tr("Edit the message…"), ("E",), IconName.EDIT, on_list=True),
            ActSpec(Act.SKIP_STEP, group, self.tr("Skip until…"), ("S",), IconName.CLOCK, on_list=True),
            ActSpec(Act.CALL_DONE, group, self.tr("Call or note a call…"), ("C",), IconName.PHONE, on_list=True),
            ActSpec(Act.OFFER_INSTALMENTS, group, self.tr("Offer instalments…"), ("I",), IconName.PLANS, on_list=True),
            ActSpec(Act.MARK_STEP, group, self.tr("Mark for sending together"), ("Space",), on_list=True),
            ActSpec(Act.SEND_SEVERAL, group, self.tr("Send several reminders…"), ("Ctrl+Return",), IconName.SEND),
            ActSpec(Act.GO_THROUGH, group, self.tr("Go through today"), ("Ctrl+G",), IconName.TODAY),
            ActSpec(Act.WHY, group, self.tr("Why this step?"), ("W",), IconName.INFO, on_list=True),
            ActSpec(Act.AHEAD, group, self.tr("What goes out next"), ("Ctrl+T",), IconName.AHEAD),
        )

    def _ledger_specs(self) -> tuple[ActSpec, ...]:
        group = ActGroup.LEDGER
        return (
            ActSpec(Act.ADD_INVOICE, group, self.tr("Add an invoice…"), ("Ctrl+N",), IconName.PLUS),
            ActSpec(Act.ADD_CLIENT, group, self.tr("Add a client…"), ("Ctrl+Shift+N",), IconName.PLUS),
            ActSpec(Act.RECORD_PAYMENT, group, self.tr("Record a payment…"), ("Ctrl+P",), IconName.CHECK),
            ActSpec(Act.IMPORT, group, self.tr("Import a list or PDFs…"), ("Ctrl+I",), IconName.IMPORT),
            ActSpec(Act.SAMPLE_DATA, group, self.tr("Try with sample data"), (), IconName.INVOICES),
            ActSpec(Act.OPEN_LEDGER, group, self.tr("Open another ledger…"), ("Ctrl+O",), IconName.FOLDER),
            ActSpec(Act.NEW_LEDGER, group, self.tr("New ledger…")),
            ActSpec(Act.RESTORE, group, self.tr("Restore a copy…")),
            ActSpec(Act.BACKUP, group, self.tr("Back up the ledger…"), ("Ctrl+B",), IconName.FOLDER),
            ActSpec(Act.UNDO, group, self.tr("Undo the last sending"), ("Ctrl+Z",), IconName.UNDO),
        )

    def _window_specs(self) -> tuple[ActSpec, ...]:
        group = ActGroup.WINDOW
        return (
            ActSpec(Act.FIND, group, self.tr("Find a client, invoice or action…"), ("Ctrl+K",), IconName.SEARCH),
            ActSpec(Act.REFRESH, group, self.tr("Read again"), ("F5",)),
            ActSpec(Act.NEXT_PAGE, group, self.tr("Next page"), ("Ctrl+PgDown",)),
            ActSpec(Act.PREVIOUS_PAGE, group, self.tr("Previous page"), ("Ctrl+PgUp",)),
            ActSpec(Act.TOGGLE_DETAILS, group, self.tr("Show or hide details"), ("Ctrl+D",), IconName.PANEL),
            ActSpec(Act.LIGHT, group, self.tr("Light colours")),
            ActSpec(Act.DARK, group, self.tr("Dark colours")),
            ActSpec(Act.SYSTEM_COLOURS, group, self.tr("Colours of the system")),
        )

    def _help_specs(self) -> tuple[ActSpec, ...]:
        group = ActGroup.HELP
        return (
            ActSpec(Act.HELP, group, self.tr("Help"), ("F1",)),
            ActSpec(Act.SHORTCUTS, group, self.tr("Keyboard shortcuts"), ("Ctrl+/",)),
            ActSpec(Act.ABOUT, group, self.tr("About Freelance Pay")),
            ActSpec(Act.QUIT, group, self.tr("Quit"), ("Ctrl+Q",)),
        )
