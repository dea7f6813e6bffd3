"""The words of the command line: commands, options and their help."""

from __future__ import annotations

import argparse
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

from freelance_pay.cli.amounts import written_amount
from freelance_pay.domain.errors import UnknownCurrencyError
from freelance_pay.domain.money import currency_decimals

REPORTS = ("ageing", "ageing-invoices", "open", "payments", "coverage")
FORMATS = ("csv", "xlsx", "pdf")
INTERVALS = ("weekly", "fortnightly", "monthly")
MAX_RATE = 1000
MAX_TERMS_DAYS = 365
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)
"""Days are counted on from here, months and years at a time: the calendar of a program ends in the year 9999."""
DATE_ORDERS = ("dmy", "mdy", "ymd")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def make_parser() -> argparse.ArgumentParser:
    """Return the parser; without a command the window opens."""
    purpose = "See who owes you money and ask for it politely."
    parser = argparse.ArgumentParser(prog="freelance-pay", description=purpose)
    _common(parser, suppress=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, text in (
        ("today", "what to do today, client by client"),
        ("overdue", "every overdue invoice"),
        ("outbox", "messages: waiting, sent, failed, unknown; --send sends what waits"),
        ("check", "examine the ledger and recompute everything that is kept twice"),
        ("import", "import clients and invoices from CSV or XLSX files; nothing is sent"),
        ("pay", "record a payment"),
        ("plan", "offer instalments for an invoice, accept or end a plan"),
        ("interest", "interest on an overdue invoice at a contract rate"),
        ("remind", "send the reminders that are due"),
        ("letter", "the formal demand that goes by post: save it, or say that you posted it"),
        ("report", "save a report"),
        ("backup", "make a verified copy of the ledger"),
        ("restore", "put a copy in the ledger's place; the old one is kept aside"),
        ("demo", "write a ledger of sample data"),
    ):
        _COMMAND_OPTIONS[name](_command(commands, name, text))
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text)
    _common(command, suppress=True)
    return command


def _common(parser: argparse.ArgumentParser, *, suppress: bool) -> None:
    default = argparse.SUPPRESS if suppress else None
    parser.add_argument("--ledger", type=Path, default=default, metavar="FILE", help="the ledger file")
    parser.add_argument(
        "--today", type=_day, default=default, metavar="YYYY-MM-DD", help="act as if it were this day; nothing is sent"
    )
    parser.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS if suppress else False, help="answer in JSON"
    )


def _none(_command: argparse.ArgumentParser) -> None:
    """Add no options of its own."""


def _outbox(command: argparse.ArgumentParser) -> None:
    command.add_argument("--send", action="store_true", help="send what is due now")


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", type=Path, metavar="FILE", help="CSV or XLSX files, or folders of PDFs")
    command.add_argument("--dry-run", action="store_true", help="only say what would be imported")
    command.add_argument("--good-rows-only", action="store_true", help="leave lines with errors behind")
    command.add_argument("--currency", type=_currency, help="the currency of amounts that name none")
    command.add_argument("--terms", type=_terms, metavar="DAYS", help="days to pay where no due date is given")
    command.add_argument(
        "--dates", type=_date_order, metavar="dmy|mdy|ymd", help="what 01/02/2026 means where no line of the file tells"
    )
    command.add_argument(
        "--columns", metavar="NAMES", help='what each column holds: "Invoice,Client,Date,Due,Total"; - leaves one out'
    )
    command.add_argument(
        "--bind",
        type=_bind,
        action="append",
        default=[],
        metavar="FILE=NUMBER",
        help="this PDF of the folder belongs to that invoice",
    )


def _pay(command: argparse.ArgumentParser) -> None:
    command.add_argument("number", help="the invoice number")
    command.add_argument("amount", type=_amount, nargs="?", help="the amount received, such as 250.00")
    command.add_argument("--from-credit", action="store_true", help="settle it with what the client has on account")
    command.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help="the day it was received (today)")
    command.add_argument("--note", default="", help="a note to keep with it")


def _plan(command: argparse.ArgumentParser) -> None:
    command.add_argument("number", help="the invoice number")
    command.add_argument("--parts", type=int, default=3, help="how many instalments (3)")
    command.add_argument("--start", type=_day, metavar="YYYY-MM-DD", help="the first instalment's day")
    command.add_argument("--replace", action="store_true", help="with --offer: in place of an offer not answered yet")
    command.add_argument("--confirm", action="store_true", help="with --offer: you looked at what --dry-run warns of")
    command.add_argument("--every", choices=INTERVALS, default="monthly", help="how far apart (monthly)")
    deed = command.add_mutually_exclusive_group()
    deed.add_argument("--offer", action="store_true", help="send the letter that offers the plan")
    deed.add_argument("--accept", action="store_true", help="the client accepted the offered plan")
    deed.add_argument("--end", action="store_true", help="end the running plan")
    way = command.add_mutually_exclusive_group()
    way.add_argument("--dry-run", action="store_true", help="with --offer: show letter and pre-flight, send nothing")
    way.add_argument(
        "--by-hand", action="store_true", help="with --offer: you send the letter shown, it counts as sent"
    )


def _interest(command: argparse.ArgumentParser) -> None:
    command.add_argument("number", help="the invoice number")
    command.add_argument("--rate", type=_rate, required=True, help="percent a year, from your contract")


def _remind(command: argparse.ArgumentParser) -> None:
    command.add_argument("--client", help="only this client (its name, or the beginning of it)")
    command.add_argument("--dry-run", action="store_true", help="show the exact text and the pre-flight, send nothing")
    command.add_argument(
        "--scheduled",
        action="store_true",
        help="send by itself: only for clients set to automatic, only what every check is green for",
    )


def _letter(command: argparse.ArgumentParser) -> None:
    command.add_argument("client", help="the client (its name, or the beginning of it)")
    command.add_argument("--currency", type=_currency, help="where letters in several currencies are due")
    command.add_argument("--out", type=Path, metavar="FILE", help="where to save the PDF (here, under its number)")
    command.add_argument(
        "--posted",
        type=_day,
        nargs="?",
        const=True,
        metavar="YYYY-MM-DD",
        help="you posted the saved letter on that day (today): it counts as sent",
    )
    command.add_argument("--tracking", default="", metavar="NUMBER", help="with --posted: the tracking number")


def _report(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", choices=REPORTS, help="which report")
    command.add_argument("--format", choices=FORMATS, help="csv, xlsx or pdf; without it the report is printed")
    command.add_argument("--out", type=Path, metavar="FILE", help="where to save it")
    command.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="as of the end of this day (today)")
    command.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="payments from this day on (1 January)")


def _backup(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, metavar="FILE", help="where to put the copy (beside the ledger)")


def _restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("copy", nargs="?", type=Path, metavar="FILE", help="the copy; without it they are listed")


def _demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("--dir", type=Path, required=True, metavar="DIR", help="the folder to write demo.fpay into")


_COMMAND_OPTIONS = {
    "today": _none,
    "overdue": _none,
    "outbox": _outbox,
    "check": _none,
    "import": _import,
    "pay": _pay,
    "plan": _plan,
    "interest": _interest,
    "remind": _remind,
    "letter": _letter,
    "report": _report,
    "backup": _backup,
    "restore": _restore,
    "demo": _demo,
}


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None:
        raise argparse.ArgumentTypeError(f"{text} is not a day like 2026-11-30")
    if not FIRST_DAY <= day <= LAST_DAY:
        raise argparse.ArgumentTypeError(f"{text} is not a day from {FIRST_DAY} to {LAST_DAY}")
    return day


def _date_order(text: str) -> str:
    if text.lower() not in DATE_ORDERS:
        raise argparse.ArgumentTypeError(f"{text} is not dmy, mdy or ymd")
    return text.lower()


def _bind(text: str) -> tuple[str, str]:
    name, sign, number = (part.strip() for part in text.rpartition("="))
    if not (name and sign and number):
        raise argparse.ArgumentTypeError(f"{text} is not like FILE=NUMBER")
    return name, number


def _currency(text: str) -> str:
    code = text.upper()
    try:
        currency_decimals(code)
    except UnknownCurrencyError:
        raise argparse.ArgumentTypeError(f"{text} is not a currency code like EUR") from None
    return code


def _terms(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text[:9]) <= MAX_TERMS_DAYS):
        raise argparse.ArgumentTypeError(f"{text} is not a number of days from 0 to {MAX_TERMS_DAYS}")
    return int(text)


def _rate(text: str) -> Decimal:
    rate = written_amount(text)
    if rate is None or not 0 <= rate <= MAX_RATE:
        raise argparse.ArgumentTypeError(f"{text} is not a rate between 0 and {MAX_RATE} percent")
    return rate


def _amount(text: str) -> Decimal:
    amount = written_amount(text)
    if amount is None:
        raise argparse.ArgumentTypeError(f"{text} is not an amount like 1250.00 or 1 250,00")
    return amount
