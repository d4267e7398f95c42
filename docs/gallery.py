"""Take a picture of every dialog, dock and panel, at 100 % and 200 %, light and dark, in four languages: in gallery/.

make gallery
/usr/bin/python3 docs/gallery.py --languages fr --scales 1 --themes light
"""

import argparse
import os
import shutil
import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests" / "qgis" / "sessions"
sys.path.insert(0, str(TESTS))

from real_window import Display, run_session  # noqa: E402

SESSIONS = ("gallery_session.py", "series_session.py", "tutorial_session.py")
DEMO = ROOT / "demo"
THEMES = {"light": "default", "dark": "Night Mapping"}
LANGUAGES = ("en", "pt_BR", "es", "fr")
LONGEST = 900  # seconds of a session


def main() -> int:
    """Take the pictures; QGIS starts three times for each scale, theme and language."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--scales", nargs="+", type=int, choices=(1, 2), default=(1, 2))
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=list(THEMES))
    parser.add_argument("--sessions", nargs="+", choices=SESSIONS, default=SESSIONS)
    chosen = parser.parse_args()
    if not (DEMO / "map_and_truth.png").is_file():
        sys.exit("Run 'make demo' first.")
    given = {
        "DO": "look",
        "SCALE": 12_000,
        "SAMPLES": str(DEMO / "samples.gpkg"),
        "CUBE": str(DEMO / "cube"),
        "MODEL": str(DEMO / "demo.safetensors"),
        "CLASSES": str(DEMO / "classes.tif"),
        "RASTER": str(DEMO / "classes.tif"),
    }
    for scale, theme, language in product(chosen.scales, chosen.themes, chosen.languages):
        target = ROOT / "gallery" / f"{100 * scale} {theme} {language}"
        if chosen.sessions == SESSIONS:
            shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True, exist_ok=True)
        for session in chosen.sessions:
            seen = take(session, given, Display(scale, THEMES[theme], language), target)
            if seen.get("clipped"):
                print("wider than the dialog:", ", ".join(seen["clipped"]))
        print(target)
    return 0


def take(session: str, given: dict[str, str], display: Display, target: Path) -> dict[str, Any]:
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
        seen = run_session(TESTS / session, given, output, profiles, display, environment, longest=LONGEST)
        for picture in output.glob("*.png"):
            shutil.copy(picture, target)
    return seen


if __name__ == "__main__":
    sys.exit(main())
