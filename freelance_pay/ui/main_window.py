"""The main window: navigation, the page, the status line, and what leads from one to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from freelance_pay.ui.actions import Act, ActionList
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.navigation import Navigation
from freelance_pay.ui.pages.today_page import TodayPage
from freelance_pay.ui.status_line import StatusLine
from freelance_pay.ui.theme import Appearance
from freelance_pay.ui.window_parts import PageContext, PageSpec, WindowParts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from freelance_pay.services.views import Topic
    from freelance_pay.ui.finder import FinderAction
    from freelance_pay.ui.pages.page import Page
    from freelance_pay.ui.widgets.notice_bar import NoticeBar

TODAY = "today"
CLIENTS = "clients"
INVOICES = "invoices"
MESSAGES = "messages"
AHEAD = "ahead"
"""Keys of the pages the window itself leads to; other pages may be called as they like."""
_FOLDS_BELOW_LETTERS = 136
_DIGITS = 9


class PageStack(QStackedWidget):
    """Takes what room the navigation leaves, and wants no more: what it wanted would be taken from the navigation."""

    def sizeHint(self) -> QSize:
        """Return the least room of the pages."""
        return self.minimumSizeHint()


class MainWindow(QMainWindow):
    """Holds Today and, made when first shown, the pages of `specs`; tells them what changed."""

    first_painted = Signal()
    """The window is on the screen for the first time: slow things may begin."""
    day_began = Signal()
    """Another day than at the last look is today."""
    appearance_chosen = Signal(str)
    """The person chose light, dark or system colours: worth keeping."""

    def __init__(self, parts: WindowParts, specs: Sequence[PageSpec] = ()) -> None:
        super().__init__()
        self._parts = parts
        self._actions = ActionList(self)
        self._status = StatusLine(parts.icons)
        self._context = PageContext(parts, self._actions, self._status)
        self._today = TodayPage(self._context)
        self._specs = {spec.key: spec for spec in (self._today_spec(), *specs)}
        self._pages: dict[str, Page] = {}
        self._listed = [spec for spec in self._specs.values() if not spec.under]
        self._goto = [self._goto_action(place, spec) for place, spec in enumerate(self._listed, 1)]
        self._navigation = Navigation(tuple(self._listed), parts.icons)
        self._stack = PageStack()
        self._key = TODAY
        self._no_ledger: QWidget | None = None
        self._is_painted = False
        self._day = parts.clock.today()
        self._build()
        self._connect()
        self.show_page(TODAY)
        self._today.focus_target().setFocus()

    @property
    def actions_list(self) -> ActionList:
        """The actions; `on` gives one its handler."""
        return self._actions

    @property
    def status(self) -> StatusLine:
        """The line at the bottom."""
        return self._status

    @property
    def today_page(self) -> TodayPage:
        """The page Today, with its wishes as signals."""
        return self._today

    @property
    def current_key(self) -> str:
        """The key of the page shown."""
        return self._key

    def page(self, key: str) -> Page:
        """Return the page `key`, made now if it was never shown."""
        if key not in self._pages:
            page = self._specs[key].factory(self._context)
            if not self._specs[key].under:
                page.count_changed.connect(lambda count: self._navigation.set_count(key, count))
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def show_page(self, key: str) -> None:
        """Show the page `key`; the keys go to its list, unless the person moves through the navigation."""
        if self._no_ledger is not None:
            return
        self._key = key
        self._stack.setCurrentWidget(self.page(key))
        self._navigation.set_current(self._specs[key].under or key)
        if not self._navigation.has_focus:
            self.page(key).focus_target().setFocus()

    def show_without_ledger(self, page: QWidget, allowed: AbstractSet[Act], reason: str) -> None:
        """Show `page` instead of every other, and let only `allowed` be done; `reason` says why not the rest."""
        self.show_with_ledger()
        self._no_ledger = page
        self._status.say("")
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        self._actions.restrict(allowed, reason)
        self._navigation.set_pages_enabled(False, reason)
        for action in self._goto:
            action.setEnabled(False)

    def show_with_ledger(self) -> None:
        """Show the pages again; does nothing where they are shown."""
        if self._no_ledger is None:
            return
        self._stack.removeWidget(self._no_ledger)
        self._no_ledger.deleteLater()
        self._no_ledger = None
        self._actions.lift()
        self._actions.action(Act.UNDO).setEnabled(self._status.can_undo)
        self._navigation.set_pages_enabled(True)
        for action in self._goto:
            action.setEnabled(True)
        self.show_page(self._key)

    def show_notice(self, text: str) -> NoticeBar:
        """Show `text` above the page until the person puts it away."""
        from freelance_pay.ui.widgets.notice_bar import NoticeBar  # noqa: PLC0415  (seldom needed)

        bar = NoticeBar(text, self._parts.icons)
        self._column.insertWidget(0, bar)
        return bar

    def touch(self, topics: AbstractSet[Topic]) -> None:
        """Tell the pages what a change touched; the one looked at reads again now, the others when shown."""
        for page in self._pages.values():
            page.touch(topics)

    def reveal_client(self, client_id: int) -> None:
        """Go to the clients and select this one."""
        self._reveal(CLIENTS, client_id)

    def reveal_invoice(self, invoice_id: int) -> None:
        """Go to the invoices and select this one."""
        self._reveal(INVOICES, invoice_id)

    def open_finder(self) -> None:
        """Show the line that leads everywhere."""
        from freelance_pay.ui.finder import Finder  # noqa: PLC0415  (not needed before the first paint)

        finder = Finder(self._parts, self._finder_actions(), self)
        finder.client_chosen.connect(self.reveal_client)
        finder.invoice_chosen.connect(self.reveal_invoice)
        finder.open_below(self.mapToGlobal(QPoint(self.width() // 2, self.height() // 8)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def event(self, event: QEvent) -> bool:
        """Let Today rest for a moment when a dialog closes: the press that follows was meant for the dialog."""
        if event.type() is QEvent.Type.WindowUnblocked:
            self._today.rest()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation where the window is narrow."""
        super().resizeEvent(event)
        self._navigation.fold(event.size().width() < self.fontMetrics().averageCharWidth() * _FOLDS_BELOW_LETTERS)

    def changeEvent(self, event: QEvent) -> None:
        """Look whether another day began while the window was in the background."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_at_the_day()

    def _build(self) -> None:
        self.setWindowTitle("Freelance Pay")
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(letter * 160, line * 44)
        body = QWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._status)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self.first_painted.connect(self._today.read_rest)
        self._navigation.page_requested.connect(self.show_page)
        self._navigation.menu_requested.connect(self._open_menu)
        self._parts.runner.crashed.connect(self._say_what_crashed)
        self._status.notice_clicked.connect(lambda: self._show_if_there(MESSAGES))
        self._status.undo_changed.connect(self._actions.action(Act.UNDO).setEnabled)
        self._actions.on(Act.UNDO, self._status.undo_last)
        self._actions.action(Act.UNDO).setEnabled(False)
        self._actions.on(Act.FIND, self.open_finder)
        self._actions.on(Act.REFRESH, self._refresh_page)
        self._actions.on(Act.TOGGLE_DETAILS, self._toggle_details)
        self._actions.on(Act.NEXT_PAGE, lambda: self._step_page(1))
        self._actions.on(Act.PREVIOUS_PAGE, lambda: self._step_page(-1))
        self._actions.on(Act.LIGHT, lambda: self._choose_appearance(Appearance.LIGHT))
        self._actions.on(Act.DARK, lambda: self._choose_appearance(Appearance.DARK))
        self._actions.on(Act.SYSTEM_COLOURS, lambda: self._choose_appearance(Appearance.SYSTEM))
        self._actions.on(Act.HELP, lambda: self._show_help(self.current_key))
        self._actions.on(Act.SHORTCUTS, lambda: self._show_help(Act.SHORTCUTS))
        self._actions.on(Act.ABOUT, lambda: self._show_help(Act.ABOUT))
        self._actions.on(Act.QUIT, self.close)

    def _show_help(self, topic: str) -> None:
        from freelance_pay.ui.help_window import HelpFacts, show_help  # noqa: PLC0415  (not needed before the first paint)

        show_help(HelpFacts(self._actions, self._goto, self._parts), topic, self)

    def _say_what_crashed(self, error: BaseException) -> None:
        if self._no_ledger is None:  # else the page says already why nothing can be read
            self._status.say_problem(self._parts.explain(error))

    def _refresh_page(self) -> None:
        self._pages[self.current_key].refresh()

    def _today_spec(self) -> PageSpec:
        return PageSpec(TODAY, self.tr("Today"), IconName.TODAY, lambda _context: self._today)

    def _goto_action(self, place: int, spec: PageSpec) -> QAction:
        action = QAction(self.tr("Go to {page}").format(page=spec.title), self)
        if place <= _DIGITS:
            action.setShortcut(QKeySequence(f"Ctrl+{place}"))
        action.triggered.connect(lambda _checked=False: self.show_page(spec.key))
        self.addAction(action)
        return action

    def _toggle_details(self) -> None:
        self._pages[self.current_key].toggle_details()

    def _step_page(self, step: int) -> None:
        keys = [spec.key for spec in self._listed]
        current = self._specs[self.current_key].under or self.current_key
        self.show_page(keys[(keys.index(current) + step) % len(keys)])

    def _show_if_there(self, key: str) -> None:
        if key in self._specs:
            self.show_page(key)

    def _reveal(self, key: str, item_id: int) -> None:
        if key in self._specs:
            self.show_page(key)
            self.page(key).reveal(item_id)

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._parts.theme.set_appearance(appearance)
        self.appearance_chosen.emit(appearance)

    def _look_at_the_day(self) -> None:
        if self._parts.clock.today() != self._day:
            self._day = self._parts.clock.today()
            for page in self._pages.values():
                page.touch(page.topics)
            self.day_began.emit()

    def _finder_actions(self) -> list[FinderAction]:
        from freelance_pay.ui.finder import FinderAction  # noqa: PLC0415  (not needed before the first paint)

        pages = [
            FinderAction(action.text(), action, spec.icon)
            for action, spec in zip(self._goto, self._listed, strict=True)
        ]
        offered = [FinderAction(spec.text, action, spec.icon) for spec, action in self._actions.offered()]
        return [*pages, *(item for item in offered if item.action.objectName() != Act.FIND)]

    def _open_menu(self) -> None:
        menu = QMenu(self)
        group = None
        menu.setToolTipsVisible(True)
        for spec, action in self._actions.listed():
            if group is not None and spec.group is not group:
                menu.addSeparator()
            group = spec.group
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._navigation.menu_button
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
