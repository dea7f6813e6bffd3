"""Makes .venv from the pinned requirements, once, with nothing but the standard library; then asks for what Qt needs.

Usage: python3 packaging/bootstrap_env.py run|check|test. Works on any python3 down to 3.8 far enough to say what is
wrong with it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import start
import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)
NEWER_NAMES = ("python3.13", "python3.12", "python3.11")
REQUIREMENTS = {"run": "requirements.txt", "check": "requirements-dev.txt", "test": "requirements-dev.txt"}


def main() -> None:
    """Prepare for one of REQUIREMENTS' purposes; ends with status 1 and one sentence where that cannot be done."""
    purpose = sys.argv[1] if len(sys.argv) > 1 else ""
    if purpose not in REQUIREMENTS:
        sys.exit(f"usage: {sys.argv[0]} {'|'.join(REQUIREMENTS)}")
    _use_a_new_enough_python()
    _make_venv()
    _install(ROOT / REQUIREMENTS[purpose])
    if _has_system_packages(purpose):
        subprocess.run([str(VENV_PYTHON), "packaging/translations.py", "compile"], cwd=ROOT, check=True)
    elif purpose != "run" or start.has_display():
        sys.exit(1)  # what is missing, and the command that brings it, has been said


def _use_a_new_enough_python() -> None:
    """Start over under a newer Python when this one is too old and another is installed; else end with a sentence."""
    if sys.version_info >= OLDEST:
        return
    for name in NEWER_NAMES:
        program = shutil.which(name)
        if program and subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0:
            os.execv(program, [program, *sys.argv])  # noqa: S606 (found on PATH by name)
    sys.exit(
        f"Freelance Pay needs Python 3.11 or newer, and this is {sys.version.split()[0]}. Install one and say which: "
        "make PYTHON=python3.12 run"
    )


def _make_venv() -> None:
    """Create .venv; kept when it is there and still starts."""
    if _runs(VENV_PYTHON):
        return
    _need_ensurepip()
    print(f"Making a virtual environment in {VENV.name} (Python {sys.version.split()[0]}).", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)


def _runs(python: Path) -> bool:
    return (
        python.exists()
        and subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    )


def _need_ensurepip() -> None:
    """Debian keeps `venv` and `ensurepip` in a package of their own."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not system_packages.install([package], "Python lacks its module for virtual environments"):
        sys.exit(1)


def _install(requirements: Path) -> None:
    """Install the pinned libraries, unless a stamp says that this very list (or one that holds it) is installed."""
    digests = {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in set(REQUIREMENTS.values())}
    if _stamp(requirements.name).exists() and _stamp(requirements.name).read_text() == digests[requirements.name]:
        return
    print(f"Installing the pinned libraries of {requirements.name} (once; a few minutes on a slow line).", flush=True)
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    done = subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(requirements)], check=False)
    if done.returncode != 0:
        sys.exit(
            "The libraries could not be installed; the lines above say why. Is there a network? Then run it again."
        )
    for name in {requirements.name, REQUIREMENTS["run"]}:  # the development list holds the other, same versions
        _stamp(name).write_text(digests[name])


def _stamp(name: str) -> Path:
    return VENV / f"installed-{name}.sha256"


def _has_system_packages(purpose: str) -> bool:
    """Bring what the purpose needs beside Python: Qt's libraries, for tests also the programs and fonts they use."""
    missing, reason = system_packages.missing_for_qt(VENV), "Qt needs system libraries that are missing here"
    if purpose == "test":
        missing += system_packages.missing_for_tests()
        reason = "Qt and the tests need what is missing here"
    return not missing or system_packages.install(missing, reason)


if __name__ == "__main__":
    main()
