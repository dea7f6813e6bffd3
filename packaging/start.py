"""Opens the window; where there is no display, shows Today of the sample data in the terminal instead."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-m", "freelance_pay"]
NO_DISPLAY = """\
There is no display here, so this is Today of the sample data in the terminal:
"""
OPEN_IT = """
To open the window on a virtual screen: sudo apt-get install xvfb xauth && xvfb-run -a make run
"""


def main() -> None:
    """Start the program and end with its exit status."""
    sys.exit(_window() if has_display() else _terminal())


def has_display() -> bool:
    """Return whether a window can open; only X11 and Wayland can be missing."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _window() -> int:
    return subprocess.run([*PROGRAM, *sys.argv[1:]], cwd=ROOT, check=False).returncode


def _terminal() -> int:
    """Write the sample data to a throwaway folder and print its Today."""
    print(NO_DISPLAY, flush=True)
    with tempfile.TemporaryDirectory(prefix="freelance-pay-") as folder:
        demo = subprocess.run([*PROGRAM, "demo", "--dir", folder], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
        if demo.returncode != 0:
            return demo.returncode
        ledger = str(Path(folder, "demo.fpay"))
        today = subprocess.run([*PROGRAM, "today", "--ledger", ledger], cwd=ROOT, check=False)
    print(OPEN_IT, end="", flush=True)
    return today.returncode


if __name__ == "__main__":
    main()
