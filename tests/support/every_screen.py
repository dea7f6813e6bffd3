"""Every page and every dialog of the window, opened one after the other over the sample data."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QDialog

from freelance_pay.domain.clients import ClientId
from freelance_pay.domain.instalments import PlanState
from freelance_pay.domain.invoices import Attachment, InvoiceId
from freelance_pay.domain.money import Money
from freelance_pay.domain.payments import PaymentId
from freelance_pay.services.list_views import InvoiceFilter, InvoiceQuery
from freelance_pay.services.prepared_letters import PostedItem, PreparedLetter
from freelance_pay.services.thanks import ThanksProposal
from freelance_pay.ui.actions import Act
from freelance_pay.ui.dialogs.letter_dialog import CorrectionDialog, LetterDialog, PostedDialog, ShownLetter
from freelance_pay.ui.dialogs.message_decision_dialog import MessageDecisionDialog
from freelance_pay.ui.dialogs.plan_dialogs import AcceptPlanDialog
from freelance_pay.ui.dialogs.thanks_dialog import ThanksDialog
from freelance_pay.ui.pages.invoices_actions import Deed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from freelance_pay.services.list_views import PlanRowView
    from freelance_pay.services.views import TodayRow
    from freelance_pay.ui.shell import Shell

DAY = date(2026, 11, 23)
PAGES = ("today", "ahead", "invoices", "clients", "plans", "messages", "reports", "settings")
SHEET = """\
Invoice;Client;Email;Date;Due;Total;Currency
A-1;Acme;pay@acme.example;2026-10-01;2026-10-15;100,00;EUR
A-2;Acme;pay@acme.example;2026-10-02;2026-10-16;250,50;EUR
A-3;;;;2026-10-17;99,99;USD
"""


class EveryScreen:
    """Opens dialogs as their buttons do. `settle` waits until nothing runs in the background."""

    def __init__(self, shell: Shell, settle: Callable[[], None]) -> None:
        self.shell = shell
        self.settle = settle
        self.window = shell.window

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        """Show each page and give the window, read and at rest."""
        for key in PAGES:
            self.window.show_page(key)
            self.settle()
            yield key, self.window

    def dialogs(self) -> Iterator[tuple[str, QDialog]]:
        """Open each dialog, give it, and close it again without keeping anything."""
        for name, run in self._openers().items():
            run()
            self.settle()
            shown = open_dialogs()
            assert len(shown) == 1, f"{name}: {len(shown)} dialogs are open"
            yield name, shown[0]
            for dialog in open_dialogs():
                dialog.done(0)
            self.settle()

    def _openers(self) -> dict[str, Callable[[], object]]:
        act = self.window.actions_list.action
        return {
            "help": act(Act.HELP).trigger,
            "shortcuts": act(Act.SHORTCUTS).trigger,
            "about": act(Act.ABOUT).trigger,
            "finder": act(Act.FIND).trigger,
            "client-new": act(Act.ADD_CLIENT).trigger,
            "client-edit": lambda: self._page("clients").edit_client(self._step().client_id),
            "client-archive": lambda: self._client("archive_requested"),
            "client-promise": lambda: self._client("promise_requested"),
            "client-pause": lambda: self._client("pause_requested"),
            "invoice-new": act(Act.ADD_INVOICE).trigger,
            **{f"invoice-{deed}": self._deed(deed) for deed in Deed if deed is not Deed.REMINDER},
            "invoice-take-back": self._take_back,
            "plan": lambda: self._wishes.instalments.show_plan(self._plan()),
            "plan-accept": lambda: AcceptPlanDialog(self._plan(), self._theme, self.window).open(),
            "plan-end": lambda: self._wishes.instalments.end(self._plan()),
            "move": self._move,
            "skip": lambda: self._wishes.steps.skip(*self._step().key),
            "call": lambda: self._wishes.calls.open(*self._step().key),
            "letter": lambda: LetterDialog(self._letter(), self._theme, self._icons, self.window).open(),
            "letter-posted": lambda: PostedDialog(self._letter().letter, DAY, self._theme, self.window).open(),
            "letter-correct": lambda: CorrectionDialog("Acme", self._theme, self.window).open(),
            "thanks": lambda: ThanksDialog(self._thanks(), self._theme, self.window).open(),
            "send-several": act(Act.SEND_SEVERAL).trigger,
            "instalments": lambda: self._wishes.instalments.offer_new(*self._step().key),
            "compose": lambda: self._wishes.composing.open_reminder(*self._reminder().key),
            "message-again": self._send_again,
            "message-decide": self._decide,
            "import": act(Act.IMPORT).trigger,
            "import-preview": self._import,
            "import-pdfs": lambda: self._wishes.importing.open_folder(self._files()),
            "account": self._open_account,
            "bank-new": lambda: self._page("settings")._open_bank(None),
            "bank-remove": lambda: self._page("settings")._ask_to_remove_bank("EUR"),
            "policy": lambda: self._page("settings")._follow_up.copy_requested.emit("standard"),
            "days-off": lambda: self._page("settings")._follow_up.add_day_off_requested.emit(),  # noqa: PLW0108
            "close-question": self.shell._closing._ask_while_waiting,
            "close-while-sending": lambda: self.shell._closing._ask_while_sending(5),
        }

    @property
    def _wishes(self) -> Any:  # noqa: ANN401
        return self.shell.wishes

    @property
    def _theme(self) -> Any:  # noqa: ANN401
        return self.shell._parts.theme

    @property
    def _icons(self) -> Any:  # noqa: ANN401
        return self.shell._parts.icons

    def _letter(self) -> ShownLetter:
        """A letter that waits, with a page that is still white."""
        item = PostedItem(InvoiceId(1), "FV 34/2026", Money(180_000, "EUR"))
        pdf = Attachment("D-2026-001.pdf", "0" * 64, 1)
        client = ClientId(1)
        letter = PreparedLetter("D-2026-001", client, "Acme", "EUR", DAY, DAY, "Demand", "Dear", (item,), pdf)
        return ShownLetter(letter, (b"",), ("FV 34-2026.pdf",), has_waited=True)

    def _thanks(self) -> list[ThanksProposal]:
        paid, rest = Money(60_000, "EUR"), Money(120_000, "EUR")
        return [ThanksProposal(PaymentId(1), ClientId(1), "Acme", DAY, paid, ("FV 34/2026", "FV 35/2026"), rest)]

    def _page(self, key: str) -> Any:  # noqa: ANN401
        self.window.show_page(key)
        self.settle()
        return self.window.page(key)

    def _steps(self) -> tuple[TodayRow, ...]:
        view = self.window.today_page.view
        assert view is not None
        return view.rows

    def _step(self) -> TodayRow:
        return self._steps()[0]

    def _reminder(self) -> TodayRow:
        return next(row for row in self._steps() if row.step.value == "reminder")

    def _plan(self) -> PlanRowView:
        program: Any = self.shell._program
        plans: tuple[PlanRowView, ...] = program.reads.plans(program.clock.today())
        return next(plan for plan in plans if plan.state is PlanState.ACTIVE)

    def _client(self, signal: str) -> None:
        page = self._page("clients")
        page.reveal(ClientId(self._step().client_id))
        self.settle()
        getattr(page._detail, signal).emit()

    def _deed(self, deed: Deed) -> Callable[[], None]:
        def run() -> None:
            page = self._page("invoices")
            for chosen in (InvoiceFilter.OVERDUE, InvoiceFilter.CANCELLED):
                page.show_invoices(chosen)
                self.settle()
                if page.actions_of_invoice.action(deed).isEnabled():
                    page.actions_of_invoice.action(deed).trigger()
                    return

        return run

    def _take_back(self) -> None:
        program: Any = self.shell._program
        today = program.clock.today()
        (paid, *_) = program.reads.invoice_ids(InvoiceQuery(InvoiceFilter.PAID), today)
        page = self._page("invoices")
        page.reveal(paid)
        self.settle()
        lines = program.reads.invoice_detail(paid, today).settlements
        page.details.sections.take_back_wanted.emit(next(line for line in lines if line.payment_id is not None))

    def _send_again(self) -> None:
        page = self._page("messages")
        page._ask_to_send_again(page._panel.shown)

    def _decide(self) -> None:
        row = self._reminder()
        MessageDecisionDialog(row.client_name, "FV 34/2026", self._theme, self.window).open()

    def _move(self) -> None:
        self._page("ahead")._day_list._move.click()

    def _open_account(self) -> None:
        self._page("settings")._mail.set_up_requested.emit()

    def _files(self) -> Any:  # noqa: ANN401
        program: Any = self.shell._program
        return program.layout.files

    def _import(self) -> None:
        program: Any = self.shell._program
        path = program.ledger_path.parent / "list.csv"
        path.write_text(SHEET, encoding="utf-8")
        self._wishes.importing.open(path)


def open_dialogs() -> list[QDialog]:
    """Return the dialogs that are on the screen."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
