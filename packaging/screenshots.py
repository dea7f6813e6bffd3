"""Pictures of the window in light and dark, in every language and size: to be looked at before a release.

run from the root of the checkout:  python -m packaging.screenshots --out FOLDER [--stretch]
`--stretch` makes every text 40 % longer, as an untranslated language might.
"""

from __future__ import annotations

import argparse
import os
import sys
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from freelance_pay.resource_files import resource_path
from freelance_pay.ui.icons import IconName
from freelance_pay.ui.main_window import MainWindow
from freelance_pay.ui.pages.page import Page
from freelance_pay.ui.status_line import UndoOffer
from freelance_pay.ui.theme import Appearance
from freelance_pay.ui.window_parts import PageSpec
from tests.support.window_fakes import FakeToday, window_parts

LANGUAGES = ("en", "ru", "pl")
SIZES = ((1280, 800), (900, 600))
_SETTLE_MS = 350


class Stretch(QTranslator):
    """Makes every text 40 % longer."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        """Return `text` with more letters at its end."""
        words = text.replace("%n", str(n)) if n >= 0 else text
        return words + "ą" * round(len(words) * 0.4)


def translator(language: str, *, stretched: bool) -> QTranslator:
    """Return the texts of `language`, or the stretched originals."""
    if stretched:
        return Stretch()
    texts = QTranslator()
    texts.load(str(resource_path("translations", f"freelance_pay_{language}.qm")))
    return texts


def page_specs() -> list[PageSpec]:
    """Return the other entries of the navigation, with empty pages behind them."""
    names = ("Invoices", "Clients", "Plans", "Messages", "Reports", "Settings")
    return [
        PageSpec(name.lower(), name, IconName(name.lower()), lambda _context: Page(), is_at_bottom=name == "Settings")
        for name in names
    ]


def settle() -> None:
    """Let the window read, lay out and paint."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()


def picture(
    app: QApplication, out: Path, language: str, appearance: Appearance, size: tuple[int, int], today: FakeToday
) -> None:
    """Save one picture of the window to `out`."""
    QLocale.setDefault(QLocale(language))
    parts = window_parts(app, today, appearance=appearance)
    window = MainWindow(parts, page_specs())
    window.today_page.show_first_rows()
    window.resize(*size)
    window.show()
    window.status.offer_undo(
        UndoOffer(lambda left: f"Reminder to Nordlys AS goes out in {left} seconds", 7, lambda: None)
    )
    window.status.set_notice("1 message needs a decision")
    settle()
    window.grab().save(str(out))
    window.close()
    parts.runner.close()
    window.deleteLater()


def main() -> None:
    """Take every picture."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--stretch", action="store_true")
    arguments.add_argument("--points", type=float, default=10.0)
    options = arguments.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    font = app.font()
    font.setPointSizeF(options.points)
    app.setFont(font)
    for language, appearance, size in product(LANGUAGES, (Appearance.LIGHT, Appearance.DARK), SIZES):
        texts = translator(language, stretched=options.stretch)
        app.installTranslator(texts)
        name = f"today-{language}-{appearance}-{size[0]}x{size[1]}.png"
        picture(app, options.out / name, language, appearance, size, FakeToday())
        app.removeTranslator(texts)
    nothing = FakeToday((), None, is_empty_ledger=True)
    picture(app, options.out / "today-empty.png", "en", Appearance.LIGHT, SIZES[0], nothing)


if __name__ == "__main__":
    main()
