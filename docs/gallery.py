"""Take a picture of every dialog and of the dock, at 100 % and 200 %, light and dark, to look at: in gallery/.

make gallery
"""

import os
import shutil
import sys
import tempfile
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests" / "qgis" / "sessions"
sys.path.insert(0, str(TESTS))

from real_window import Display, run_session  # noqa: E402

SESSIONS = ("gallery_session.py", "series_session.py")
DEMO = ROOT / "demo"
THEMES = {"light": "default", "dark": "Night Mapping"}
LONGEST = 900  # seconds of a session


def main() -> int:
    """Take the pictures; QGIS itself starts eight times."""
    if not (DEMO / "map_and_truth.png").is_file():
        sys.exit("Run 'make demo' first.")
    given = {
        "SAMPLES": str(DEMO / "samples.gpkg"),
        "CUBE": str(DEMO / "cube"),
        "MODEL": str(DEMO / "demo.safetensors"),
        "CLASSES": str(DEMO / "classes.tif"),
        "RASTER": str(DEMO / "classes.tif"),
    }
    for scale, (name, theme) in product((1, 2), THEMES.items()):
        target = ROOT / "gallery" / f"{100 * scale} {name}"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        for session in SESSIONS:
            take(session, given, Display(scale, theme), target)
        print(target)
    return 0


def take(session: str, given: dict[str, str], display: Display, target: Path) -> None:
    """Run one session with the checkout as plugin, and keep its pictures."""
    with tempfile.TemporaryDirectory() as private:
        output, profiles, plugins = (Path(private) / name for name in ("out", "profiles", "plugins"))
        for folder in (output, profiles, plugins):
            folder.mkdir()
        (plugins / "lstm_fcn").symlink_to(ROOT)
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "LSTMFCN_PYTHON": str(ROOT / ".engine" / "bin" / "python"),
        }
        run_session(TESTS / session, given, output, profiles, display, environment, longest=LONGEST)
        for picture in output.glob("*.png"):
            shutil.copy(picture, target)


if __name__ == "__main__":
    sys.exit(main())
