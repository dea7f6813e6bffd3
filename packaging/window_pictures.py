"""Opens the window on new sample data, in the language of the environment, and saves a picture of each page."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, QTranslator

from freelance_pay.app import make_application, make_sample
from freelance_pay.bootstrap import Program
from freelance_pay.ui.actions import Act
from freelance_pay.ui.shell import Shell

SIZES = ((1280, 800), (900, 600))
COLOURS = (Act.LIGHT, Act.DARK)
SYSTEM_FONT_POINTS = 10.0
_OPENED_MS = 3_000
_SETTLE_MS = 700


class Stretch(QTranslator):
    """Makes every text 40 % longer."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` with more letters at its end."""
        del context, disambiguation
        words = text.replace("%n", str(n)) if n >= 0 else text
        return words + "ą" * round(len(words) * 0.4)


def take_pictures(out: Path, language: str, pages: list[str], *, is_stretched: bool) -> None:
    """Save `<page>-<language>-<colours>-<size>.png` for every page that exists, in both colours and sizes."""
    app = make_application()
    font = app.font()
    font.setPointSizeF(SYSTEM_FONT_POINTS)
    app.setFont(font)
    stretch = Stretch()
    if is_stretched:
        app.installTranslator(stretch)
    program = Program(make_sample())
    shell = Shell(app, program, make_sample)
    shell.open()
    _wait(_OPENED_MS)
    for colours, size, page in product(COLOURS, SIZES, pages):
        if page != "today" and find_spec(f"freelance_pay.ui.pages.{page}_page") is None:
            continue
        shell.window.actions_list.action(colours).trigger()
        shell.window.resize(*size)
        shell.window.show_page(page)
        _wait(_SETTLE_MS)
        shell.window.grab().save(str(out / f"{page}-{language}-{colours}-{size[0]}x{size[1]}.png"))
    shell.close()
    program.close()


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    _out, _language, _pages, _stretch = sys.argv[1:]
    take_pictures(Path(_out), _language, _pages.split(","), is_stretched=_stretch == "stretch")
