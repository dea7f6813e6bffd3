"""The pages of the window in the order of the navigation; each is imported and made when it is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.window_parts import PageContext, PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.pages.page import Page


class PageList(QObject):
    """Knows the pages below Today; `made` is given each page once, to connect its wishes."""

    def __init__(self, program: ProgramPort, made: Callable[[Page], None]) -> None:
        super().__init__()
        self._program = program
        self._made = made

    def specs(self) -> list[PageSpec]:
        """Return what stands in the navigation below Today, and what is reached from there."""
        return [
            self._spec("invoices", self.tr("Invoices"), IconName.INVOICES, "InvoicesPage"),
            self._spec("clients", self.tr("Clients"), IconName.CLIENTS, "ClientsPage"),
            self._spec("plans", self.tr("Plans"), IconName.PLANS, "PlansPage"),
            self._spec("messages", self.tr("Messages"), IconName.MESSAGES, "MessagesPage"),
            self._spec("reports", self.tr("Reports"), IconName.REPORTS, "ReportsPage"),
            self._spec("ahead", self.tr("What goes out next"), IconName.AHEAD, "AheadPage", under="today"),
            self._spec("settings", self.tr("Settings"), IconName.SETTINGS, "SettingsPage", is_at_bottom=True),
        ]

    def _spec(
        self, key: str, title: str, icon: IconName, name: str, *, is_at_bottom: bool = False, under: str = ""
    ) -> PageSpec:
        def make(context: PageContext) -> Page:
            # A page and its dialogs take as long to import as the whole of the first paint.
            page: Page = getattr(import_module(f"freelance_pay.ui.pages.{key}_page"), name)(self._program, context)
            self._made(page)
            return page

        return PageSpec(key, title, icon, make, is_at_bottom=is_at_bottom, under=under)
