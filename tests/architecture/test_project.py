"""What holds for the tree as a whole: names, sizes, first lines, and nothing in it that belongs to one machine."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "freelance_pay"
LONGEST_MODULE = 350
LONGEST_FUNCTION = 50
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc"}
TOP_LEVEL = {
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "freelance_pay",
    "packaging",
    "pyproject.toml",
    "requirements-dev.txt",
    "requirements.txt",
    "resources",
    "tests",
}
ONE_MACHINE = re.compile(
    r"(?<![\w.])/(?:work|root|opt|home/\w+)/"
    r"|pypi\.(?:org|python)|pythonhosted|/simple\b|--(?:extra-)?index-url|--find-links|--trusted-host"
)
"""Paths of the machine something was written on, and addresses packages are fetched from."""


def tracked() -> list[Path]:
    """Return the files under version control; skips the test where there is no git, or the tree came without it."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a checkout")
    names = [name for name in listed.stdout.split("\0") if name]
    return [path for name in names if (path := ROOT / name).is_file()]


def modules() -> list[Path]:
    """Return the product's modules, without migrations: those are records, written once."""
    return sorted(path for path in PACKAGE.rglob("*.py") if path.parent.name != "versions")


def relative(path: Path) -> str:
    """Return how a file is called in a failure."""
    return str(path.relative_to(ROOT))


def test_the_top_level_holds_only_what_the_design_names() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in found if not name.startswith(".")} <= TOP_LEVEL


def test_no_folder_or_module_has_a_name_that_says_nothing() -> None:
    parts = {part for path in tracked() for part in path.relative_to(ROOT).with_suffix("").parts}
    assert parts & VAGUE_NAMES == set()


def test_every_module_says_on_its_first_line_what_it_is_for() -> None:
    silent = []
    for path in [*modules(), *(ROOT / "packaging").glob("*.py"), *(ROOT / "tests").rglob("*.py")]:
        docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        if not docstring.partition("\n")[0].endswith((".", ":", "?")):
            silent.append(relative(path))
    assert silent == []


def test_no_module_is_longer_than_one_sitting() -> None:
    lengths = {relative(path): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = {}
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION:
                long[f"{relative(path)}: {node.name}"] = (node.end_lineno or 0) - node.lineno + 1
    assert long == {}


def test_no_file_names_a_path_of_one_machine_or_an_address_packages_come_from() -> None:
    found = {}
    for path in tracked():
        if path == Path(__file__) or b"\0" in (content := path.read_bytes()):
            continue
        if match := ONE_MACHINE.search(content.decode("utf-8", "replace")):
            found[relative(path)] = match.group()
    assert found == {}


def test_pinned_requirements_carry_a_hash_for_each_library() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        entries = re.split(r"\n(?=[a-zA-Z])", (ROOT / name).read_text("utf-8"))
        pins = [entry for entry in entries if not entry.startswith("#")]
        assert pins
        assert [pin.split()[0] for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []
