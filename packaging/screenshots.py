"""Pictures of the window on the sample data: every page, light and dark, in every language and two sizes.

run:  python packaging/screenshots.py [--out FOLDER] [--languages en,ru] [--pages today,invoices] [--stretch]
`--stretch` makes every English text 40 % longer, to see what gives way. Look at the pictures before a release.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCALES = {"en": "en_GB.UTF-8", "ru": "ru_RU.UTF-8", "pl": "pl_PL.UTF-8"}
PAGES = ("today", "invoices", "clients", "plans", "messages", "reports", "settings")


def main() -> None:
    """Take the pictures, each language in a process of its own: the window speaks one language for life."""
    options = _options()
    out = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    script = Path(__file__).with_name("window_pictures.py")
    stretch = "stretch" if options.stretch else "as-it-is"
    for language in options.languages.split(","):
        command = [sys.executable, str(script), str(out), language, options.pages, stretch]
        subprocess.run(command, env=_environment(language), check=True)
    print(f"The pictures are in {out}.")


def _options() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--out", type=Path, default=ROOT / "build" / "screenshots")
    arguments.add_argument("--languages", default=",".join(LOCALES))
    arguments.add_argument("--pages", default=",".join(PAGES))
    arguments.add_argument("--stretch", action="store_true")
    return arguments.parse_args()


def _environment(language: str) -> dict[str, str]:
    ours = {"LC_ALL": LOCALES[language], "LANGUAGE": language, "PYTHONPATH": str(ROOT)}
    if not os.environ.get("DISPLAY"):
        ours["QT_QPA_PLATFORM"] = "offscreen"
    return {**os.environ, **ours}


if __name__ == "__main__":
    main()
