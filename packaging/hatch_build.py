"""Build hook: the wheel and the sdist carry compiled translations, so whoever installs them needs no Qt tools."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

QT_TOOLS = "PySide6-Essentials>=6.8,<6.12"


class TranslationsHook(BuildHookInterface[Any]):
    """Compiles resources/translations/*.ts before files are collected."""

    def dependencies(self) -> list[str]:
        """Ask for the Qt tools only where a translation still has to be compiled (never for a wheel from an sdist)."""
        return [QT_TOOLS] if self._uncompiled() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling's signature)
        """Compile what is not compiled yet; an editable install reads the sources and needs nothing."""
        if self._uncompiled():
            script = Path(self.root, "packaging", "translations.py")
            subprocess.run([sys.executable, str(script), "compile"], check=True)

    def _uncompiled(self) -> list[Path]:
        """Return the .ts files without a .qm at least as new."""
        return [
            source
            for source in Path(self.root, "resources", "translations").glob("*.ts")
            if not (compiled := source.with_suffix(".qm")).exists() or compiled.stat().st_mtime < source.stat().st_mtime
        ]
