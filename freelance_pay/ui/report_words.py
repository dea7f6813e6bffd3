"""The titles of reports and of their columns in the language of the window, by the keys of `domain.tables`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from freelance_pay.services.reports import FileFormat, ReportName
from freelance_pay.ui.locale_text import day_text

if TYPE_CHECKING:
    from freelance_pay.domain.tables import Days


class ReportWords(QObject):
    """Words for reports."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = {
            **self._report_titles(),
            **self._column_titles(),
            **self._bucket_titles(),
            **self._treatment_words(),
            **self._reason_words(),
        }

    def title(self, key: str) -> str:
        """Return the title for a key of `domain.tables.TITLES`."""
        return self._titles[key]

    def report(self, name: ReportName) -> str:
        """Return the name of a report."""
        return self.title(
            {
                ReportName.AGEING: "report.ageing",
                ReportName.AGEING_INVOICES: "report.ageing_invoices",
                ReportName.OPEN: "report.open_invoices",
                ReportName.PAYMENTS: "report.payments",
                ReportName.COVERAGE: "report.coverage",
            }[name]
        )

    def format(self, file_format: FileFormat) -> str:
        """Return the words of the button that saves in this format."""
        return {
            FileFormat.CSV: self.tr("Save as CSV…"),
            FileFormat.XLSX: self.tr("Save as Excel…"),
            FileFormat.PDF: self.tr("Save as PDF…"),
        }[file_format]

    def days(self, days: Days) -> str:
        """Return the days a report covers."""
        if days.first is None:
            return self.tr("As of {day}").format(day=day_text(days.last))
        return self.tr("{first} to {last}").format(first=day_text(days.first), last=day_text(days.last))

    def _report_titles(self) -> dict[str, str]:
        return {
            "report.ageing": self.tr("Ageing by client"),
            "report.ageing_invoices": self.tr("Ageing by invoice"),
            "report.open_invoices": self.tr("Open invoices"),
            "report.payments": self.tr("Payments received"),
            "report.coverage": self.tr("Every late payer alike"),
            "report.total": self.tr("Total"),
        }

    def _column_titles(self) -> dict[str, str]:
        return {
            "column.client": self.tr("Client"),
            "column.invoice": self.tr("Invoice"),
            "column.invoices": self.tr("Invoices"),
            "column.issued_on": self.tr("Issued"),
            "column.due_on": self.tr("Due"),
            "column.days_overdue": self.tr("Days overdue"),
            "column.days_late": self.tr("Days late"),
            "column.received_on": self.tr("Received"),
            "column.reference": self.tr("Reference"),
            "column.gross": self.tr("Invoiced"),
            "column.open": self.tr("Open"),
            "column.amount": self.tr("Amount"),
            "column.share": self.tr("Share, %"),
            "column.total": self.tr("Total"),
            "column.currency": self.tr("Currency"),
            "column.overdue": self.tr("Overdue"),
            "column.expected": self.tr("Expected"),
            "column.reached": self.tr("Sent"),
            "column.treatment": self.tr("Treatment"),
            "column.why": self.tr("Why"),
        }

    def _bucket_titles(self) -> dict[str, str]:
        return {
            "bucket.current": self.tr("Current"),
            "bucket.1_30": self.tr("1–30 days"),
            "bucket.31_60": self.tr("31–60 days"),
            "bucket.61_90": self.tr("61–90 days"),
            "bucket.91_up": self.tr("91+ days"),
        }

    def _treatment_words(self) -> dict[str, str]:
        return {
            "stage.none": self.tr("Nothing", "was sent or expected"),
            "stage.pre_due": self.tr("Notice before the due date"),
            "stage.due_today": self.tr("Notice on the due date"),
            "stage.first": self.tr("First reminder"),
            "stage.second": self.tr("Second reminder"),
            "stage.final": self.tr("Final reminder"),
            "stage.formal_demand": self.tr("Formal demand"),
            "treatment.never_contacted": self.tr("Never contacted"),
            "treatment.softer": self.tr("Softer"),
            "treatment.harder": self.tr("Harder"),
            "treatment.as_planned": self.tr("As planned"),
        }

    def _reason_words(self) -> dict[str, str]:
        return {
            "why.never_remind": self.tr("Never to be reminded"),
            "why.disputed": self.tr("The invoice is disputed"),
            "why.promised": self.tr("A payment is promised"),
            "why.paused": self.tr("You paused the reminders"),
            "why.no_address": self.tr("No e-mail address"),
            "why.too_small": self.tr("Below the smallest amount"),
            "why.own_policy": self.tr("A policy of its own"),
            "why.left_undone": self.tr("Left undone"),
            "why.by_hand": self.tr("Sent sooner, by hand"),
        }
