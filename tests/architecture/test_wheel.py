"""The wheel is the whole product: what a checkout finds in resources/, an installed program finds too."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
WHERE = "from freelance_pay.resource_files import resource_path; print(resource_path('letters').resolve())"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built from the tree as it is."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


@pytest.mark.slow
def test_the_wheel_carries_every_resource_and_each_translation_compiled(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    wanted = {path.relative_to(ROOT) for path in RESOURCES.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    wanted |= {path.with_suffix(".qm") for path in wanted if path.suffix == ".ts"}
    assert {str(Path("freelance_pay", path)) for path in wanted} - packed == set()


@pytest.mark.slow
def test_an_installed_program_uses_the_resources_of_its_own_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    answer = subprocess.run(
        [sys.executable, "-c", WHERE], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert Path(answer.stdout.strip()) == tmp_path / "freelance_pay" / "resources" / "letters"
    assert list((tmp_path / "freelance_pay" / "resources" / "letters").iterdir())
