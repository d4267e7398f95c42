"""Take the pictures of the documentation: what a person sees on the first day with the packaged plugin, in a real window.

make screenshots
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests" / "qgis" / "sessions"
sys.path[:0] = [str(TESTS), str(TESTS.parent), str(TESTS.parents[1])]

from demo_catalog import season_of_items  # noqa: E402
from loopback import loopback  # noqa: E402
from real_window import as_a_new_user, run_session  # noqa: E402

SESSION = TESTS / "first_day_session.py"
SEARCH = TESTS / "find_images_session.py"
IMAGES = ROOT / "docs" / "images"
# As the session names them, and as the documentation does.
PICTURES = {
    "first_start": "first_start",
    "set_up_runs": "set_up",
    "preview": "preview",
    "train": "train_dialog",
    "train_log": "train_log",
    "classify": "classify_dialog",
    "map": "map",
    "series_window": "pixel_time_series",
}
DEMO = {"SEED": 1}
TRAINING = {"RECIPE": 2, "EPOCHS": 60}
LONGEST = 1800  # seconds; most of it is the set-up


def main() -> int:
    """Take the pictures; some of the files of a first day stay in a temporary folder until it is over."""
    truth = ROOT / "demo" / "map_and_truth.png"
    if not truth.is_file():
        sys.exit("Run 'make demo' first.")
    with tempfile.TemporaryDirectory() as private:
        output, profiles, cache = (Path(private) / name for name in ("out", "profiles", "cache"))
        for folder in (output, profiles, cache):
            folder.mkdir()
        package = subprocess.run([ROOT / ".ci" / "package", private], check=True, capture_output=True, text=True)
        given = {"ZIP": package.stdout.strip(), "DEMO": DEMO, "TRAINING": TRAINING}
        run_session(SESSION, given, output, profiles, environment=as_a_new_user(cache), settings="", longest=LONGEST)
        for name, title in PICTURES.items():
            shutil.copy(output / f"{name}.png", IMAGES / f"{title}.png")
    shutil.copy(truth, IMAGES / "map_and_truth.png")
    take_search()
    return 0


def take_search() -> None:
    """Take the picture of the dialog that finds images, with a catalogue on this machine."""
    with tempfile.TemporaryDirectory() as private, loopback(ROOT) as server:
        output, profiles, plugins = (Path(private) / name for name in ("out", "profiles", "plugins"))
        for folder in (output, profiles, plugins):
            folder.mkdir()
        (plugins / "lstm_fcn").symlink_to(ROOT)
        server.offer(season_of_items(), page=50)
        season = {"START": "2023-09-01", "END": "2024-08-31"}
        given = {"CATALOG": f"{server.address}stac", "BOX": [620_000, 8_670_000, 640_000, 8_690_000], **season}
        engine = str(ROOT / ".engine" / "bin" / "python")
        environment = {**os.environ, "QGIS_PLUGINPATH": str(plugins), "LSTMFCN_PYTHON": engine, "HOME": private}
        run_session(SEARCH, given, output, profiles, environment=environment)
        shutil.copy(output / "find_images.png", IMAGES / "find_images.png")


if __name__ == "__main__":
    sys.exit(main())
