"""Compiles the window's translations, brings them up to the texts in the code, and says where they lag.

Usage: python packaging/translations.py compile|update|check. A new language is a new file
resources/translations/freelance_pay_<code>.ts (an empty one will do), then `update`.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
_MARKS = re.compile(r"\b(?:tr|translate|QT_TRANSLATE_NOOP)\(")


def main() -> None:
    """Run the task named on the command line; status 1 and one line per fault when `check` finds some."""
    tasks = {"compile": compile_all, "update": update_all, "check": check_all}
    task = tasks.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if task is None:
        sys.exit(f"usage: {sys.argv[0]} {'|'.join(tasks)}")
    task()


def compile_all() -> None:
    """Make a .qm beside each .ts that has none at least as new."""
    for source in sorted(FOLDER.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            _run(_tool("lrelease"), "-silent", str(source), "-qm", str(compiled))


def update_all() -> None:
    """Take new texts from the code into the .ts files and drop those that are gone."""
    for source in sorted(FOLDER.glob("*.ts")):
        _update(source)


def check_all() -> None:
    """End with status 1 where a .ts file lacks a text of the code, keeps a dead one, or has one not translated."""
    faults = [*hidden_texts(), *(fault for source in sorted(FOLDER.glob("*.ts")) for fault in faults_of(source))]
    if faults:
        sys.exit("\n".join([*faults, "Run `make translations`, translate what is new, and commit the .ts files."]))
    print("Translations are complete.")


def faults_of(source: Path) -> list[str]:
    """Return one line per text of `source` that is missing, dead or not translated."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, source.name)
        shutil.copy(source, fresh)
        _update(fresh)
        wanted, kept = _texts(fresh), _texts(source)
    name = source.name
    return [
        *(f"{name}: lacks {text!r} ({context})" for context, text in sorted(wanted.keys() - kept.keys())),
        *(
            f"{name}: {text!r} ({context}) is no longer in the code"
            for context, text in sorted(kept.keys() - wanted.keys())
        ),
        *(
            f"{name}: {text!r} ({context}) is not translated"
            for (context, text), done in sorted(kept.items())
            if not done
        ),
    ]


def hidden_texts() -> list[str]:
    """Return one line per `tr()` that stands inside an f-string, where Qt does not find it."""
    found = []
    for path in _code():
        outer = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.JoinedStr)]
        inner = [node for whole in outer for node in ast.walk(whole) if isinstance(node, ast.Call)]
        names = [(node.func.attr, node.lineno) for node in inner if isinstance(node.func, ast.Attribute)]
        found += [f"{path.relative_to(ROOT)}:{line}: tr() inside an f-string" for name, line in names if name == "tr"]
    return found


def _code() -> list[Path]:
    return sorted((ROOT / "freelance_pay").rglob("*.py"))


def _update(source: Path) -> None:
    """Let Qt read the code; the source language only needs its plural forms."""
    code = [str(path) for path in _code() if _MARKS.search(path.read_text("utf-8"))]
    if not code:
        return
    language = source.stem.rsplit("_", 1)[-1]
    plural = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    _run(_tool("lupdate"), *options, *plural, *code, "-ts", str(source))


def _texts(source: Path) -> dict[tuple[str, str], bool]:
    """Return each text by context and source (with its remark), and whether it is fully translated."""
    texts = {}
    for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 (our own files)
        for message in context.iter("message"):
            remark = message.findtext("comment")
            text = (message.findtext("source") or "") + (f" / {remark}" if remark else "")
            texts[context.findtext("name") or "", text] = _is_done(message.find("translation"))
    return texts


def _is_done(translation: ET.Element | None) -> bool:
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


def _tool(name: str) -> str:
    """Return the path of one of Qt's own programs, which PySide6 carries."""
    spec = find_spec("PySide6")
    places = [Path(place) for place in (spec.submodule_search_locations or [])] if spec else []
    for place in places:
        for candidate in (place / name, place / f"{name}.exe"):
            if candidate.exists():
                return str(candidate)
    sys.exit(f"{name} is missing: install PySide6-Essentials.")


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        sys.exit(done.stdout + done.stderr)


if __name__ == "__main__":
    main()
