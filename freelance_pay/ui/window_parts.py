"""What the main window needs from the rest of the program, named so that tests can give fakes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from freelance_pay.domain.clients import ClientId
    from freelance_pay.services.ports import Clock
    from freelance_pay.services.views import ClientPanel, Found, TodayView
    from freelance_pay.ui.actions import ActionList
    from freelance_pay.ui.icons import IconName, IconSet
    from freelance_pay.ui.pages.page import Page
    from freelance_pay.ui.status_line import StatusLine
    from freelance_pay.ui.task_runner import TaskRunner
    from freelance_pay.ui.theme import Theme


class TodayReads(Protocol):
    """What there is to do. `first_rows` is called on the GUI thread before the first paint, the others off it."""

    def first_rows(self, today: date, limit: int) -> TodayView:
        """Return up to `limit` rows, the most pressing first, in a few milliseconds; figures may be left out."""

    def all(self, today: date) -> TodayView:
        """Return every row and the figures."""

    def client_panel(self, client_id: ClientId, currency: str, today: date) -> ClientPanel:
        """Return what stands beside the list for one client and currency."""


class Finds(Protocol):
    """The search behind Ctrl+K; called off the GUI thread."""

    def find(self, text: str, limit: int) -> tuple[Found, ...]:
        """Return up to `limit` clients and invoices that contain every word of `text`, the best first."""


@dataclass(frozen=True, slots=True)
class WindowParts:
    """Everything the window is given. `explain` turns any error into one plain sentence; `ledger` is its file."""

    today: TodayReads
    finds: Finds
    clock: Clock
    runner: TaskRunner
    theme: Theme
    icons: IconSet
    explain: Callable[[BaseException], str]
    ledger: Path | None = None


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page may use of the window besides what its factory brought along."""

    parts: WindowParts
    actions: ActionList
    status: StatusLine


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page; `factory` makes it when it is first shown, and only then.

    One that is `under` another (its key) has no entry of its own in the navigation: it is reached from that one.
    """

    key: str
    title: str
    icon: IconName
    factory: Callable[[PageContext], Page]
    is_at_bottom: bool = False
    under: str = ""
