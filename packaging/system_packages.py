"""What Qt and the tests need from the operating system: finds what is missing, names the Debian packages, installs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

QT_FILES = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland*.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/iconengines/*.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtNetwork.abi3.so",
    "lrelease",
)
"""What the program and its build load, below the PySide6 folder; the dynamic linker says what each of them lacks."""

QT_OWN = ("libQt6", "libpyside6", "libshiboken6")
"""These travel in the wheel; one that is missing belongs to a plugin whose module the wheel leaves out."""

LIBRARY_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "pdftotext": "poppler-utils",
    "strace": "strace",
    "xauth": "xauth",
}
TEST_FONTS = {"dejavu/DejaVuSans.ttf": "fonts-dejavu-core", "noto/NotoSans-Regular.ttf": "fonts-noto-core"}
FONTS = Path("/usr/share/fonts/truetype")


def missing_for_qt(venv: Path) -> list[str]:
    """Return the Debian packages of the libraries that Qt in `venv` lacks; a library without one is only named."""
    if sys.platform != "linux" or not shutil.which("ldd"):
        return []
    folders = venv.glob("lib/python*/site-packages/PySide6")
    files = [str(file) for folder in folders for name in QT_FILES for file in folder.glob(name)]
    answer = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    lacking = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith("=> not found")}
    unknown = {library for library in lacking if library not in LIBRARY_PACKAGES and not library.startswith(QT_OWN)}
    if unknown:
        print(f"Qt misses {', '.join(sorted(unknown))}; which Debian package brings it is not known here.", flush=True)
    return sorted({LIBRARY_PACKAGES[library] for library in lacking if library in LIBRARY_PACKAGES})


def missing_for_tests() -> list[str]:
    """Return the Debian packages of the programs and fonts that the tests use and that are not installed."""
    if sys.platform != "linux":
        return []
    programs = [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    fonts = [package for font, package in TEST_FONTS.items() if not (FONTS / font).exists()]
    return sorted(programs + fonts)


def install(packages: list[str], reason: str) -> bool:
    """Say plainly what is missing, install it with apt where root or a sudo without password allows it.

    Returns whether it is installed now; where not, the exact command has been printed.
    """
    print(f"{reason}: {', '.join(packages)}.", flush=True)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    rights = _rights() if shutil.which("apt-get") else None
    if rights is None:
        print(f"Please install them. On Debian or Ubuntu: sudo {' '.join(command)}", flush=True)
        return False
    print("Installing them with apt.", flush=True)
    if _apt([*rights, "apt-get", "update", "--quiet"]) and _apt([*rights, *command]):
        return True
    print(f"apt failed, as it says above. By hand: sudo {' '.join(command)}", flush=True)
    return False


def _apt(command: list[str]) -> bool:
    """Run apt without questions; it is heard only when it fails."""
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout, flush=True)
    return done.returncode == 0


def _rights() -> list[str] | None:
    """Return what to put before a command to run it as root ([] for root itself), or None where that needs a person."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "--non-interactive", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "--non-interactive"]
    return None
