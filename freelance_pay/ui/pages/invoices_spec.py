"""The entry of the invoices in the navigation; the page itself is imported when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from freelance_pay.ui.icons import IconName
from freelance_pay.ui.window_parts import PageContext, PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from freelance_pay.services.program import ProgramPort
    from freelance_pay.ui.pages.invoices_page import InvoicesPage

INVOICES = "invoices"


def invoices_page_spec(program: ProgramPort, made: Callable[[InvoicesPage], None]) -> PageSpec:
    """Return the entry; `made` is given the page once, before it is shown, to connect its signals."""

    def make(context: PageContext) -> InvoicesPage:
        from freelance_pay.ui.pages.invoices_page import InvoicesPage  # noqa: PLC0415  (not before the first paint)

        page = InvoicesPage(program, context)
        made(page)
        return page

    return PageSpec(INVOICES, QCoreApplication.translate("InvoicesPage", "Invoices"), IconName.INVOICES, make)
