"""Take the pictures of the documentation in a real window: the first day from the zip, a recorded walk, the tutorial on real data.

make screenshots
/usr/bin/python3 docs/screenshots.py --only sinop change

The tutorial needs the data of the R package sits (docs/sinop.md), in the folder of the environment variable LSTMFCN_DATA.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests" / "qgis" / "sessions"
sys.path[:0] = [str(TESTS), str(TESTS.parent), str(TESTS.parents[1])]

from demo_catalog import season_of_items  # noqa: E402
from loopback import loopback  # noqa: E402
from picture_files import pages_of, save_pages, save_small, save_walk  # noqa: E402
from qgis_profile import WITH_PLUGIN  # noqa: E402
from real_window import as_a_new_user, run_session  # noqa: E402

IMAGES = ROOT / "docs" / "images"
DEMO = ROOT / "demo"
DATA = Path(os.environ.get("LSTMFCN_DATA", ROOT.parent / "shared" / "data"))
LONGEST = 1800  # seconds of a session
# As the sessions name them, and as the documentation does.
FIRST_DAY = {
    "first_start": "first_start",
    "set_up_runs": "set_up",
    "preview": "preview",
    "train": "train_dialog",
    "train_log": "train_log",
    "classify": "classify_dialog",
    "map": "map",
    "series_window": "pixel_time_series",
}
SINOP = {
    "images": "sinop_images",
    "swipe": "images_by_date",
    "desk": "labelling_desk",
    "desk_blind": "labelling_blind",
    "areas": "areas",
    "layout": "print_layout",
}
# Reports, and how many of their pages are shown.
REPORTS = {"training": 2, "cross_validation": 2, "accuracy": 2}
CAPTIONS = {
    "title": "From the zip to a class map in eight clicks",
    "installed": "Install the zip, and set up the engine once",
    "panel": "The LSTM-FCN button opens the panel",
    "demo": "Try it with demo data: 72 images and 400 points",
    "train": "Train…",
    "Run": "The dialog is filled in: Run",
    "done": "The log tells what came out",
    "map": "Classify…",
    "last": "The class map",
}


def main() -> int:
    """Take the pictures that are asked for; what QGIS writes stays in a temporary folder until they are kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=TAKES, default=list(TAKES))
    chosen = parser.parse_args()
    if not (DEMO / "map_and_truth.png").is_file():
        sys.exit("Run 'make demo' first.")
    for name in chosen.only:
        with tempfile.TemporaryDirectory() as private:
            print(name, json.dumps(TAKES[name](Path(private)), indent=1, default=str))
    return 0


def first_day(private: Path) -> dict[str, Any]:
    """From the zip to a map with the dialogs, by somebody new: the engine is set up too."""
    given = {"ZIP": package(private), "DEMO": {"SEED": 1}, "TRAINING": {"RECIPE": 2, "EPOCHS": 60}}
    session(private, "first_day", given, as_a_new_user(private / "cache"), settings="")
    keep(private, FIRST_DAY)
    save_small(Image.open(DEMO / "map_and_truth.png"), IMAGES / "map_and_truth.png")
    return {}


def walk(private: Path) -> dict[str, Any]:
    """From the zip to a map with the panel, as an animation."""
    given = {"ZIP": package(private), "RECORD": True, "TRAINING": {"RECIPE": 2, "EPOCHS": 60, "FOREST": False}}
    environment = with_engine() | {"HOME": str(private / "home")}
    seen = session(private, "panel", given, environment, settings="")
    frames = seen["frames"]
    frames[-1]["step"] = "last"
    title = {**frames[-1], "step": "title"}  # what those see who see the first frame only
    save_walk([title, *frames], private / "out", CAPTIONS, IMAGES / "walk.gif")
    keep(private, {"panel_map": "panel"})
    return {"clicks": seen["clicks"]}


def sinop(private: Path) -> dict[str, Any]:
    """The tutorial on real data, up to areas and the print layout; its numbers."""
    given = {"DO": "sinop", "SCALE": 100_000, "CUBE": str(DATA / "sinop_ndvi"), "SAMPLES": str(real_samples())}
    seen = session(private, "tutorial", given, with_plugin(private))
    keep(private, SINOP)
    pages = {name: pages_of(private / "out" / f"{name}.html", count) for name, count in REPORTS.items()}
    for name, found in pages.items():
        save_pages(found, IMAGES / f"report_{name}.png")
    save_pages([pages["training"][0], pages["accuracy"][0]], IMAGES / "reports.png")
    return {step: seen[step] for step in ("train", "crossvalidate", "points", "accuracy", "table")}


def samples(private: Path) -> dict[str, Any]:
    """The editor of classes, and reports on the quality of real samples and on tuning; their numbers."""
    given = {"SIX_CLASSES": str(DEMO / "samples.gpkg"), "SAMPLES": str(real_samples())}
    seen = session(private, "samples", given, with_plugin(private))
    keep(private, {"classes": "classes"})
    for name in ("quality", "tuning"):
        page = private / "out" / f"{name}.html"
        # The folder as somebody has it who keeps the project.
        page.write_text(page.read_text("utf-8").replace(str(page.parent), "/home/ana/sinop"), "utf-8")
        save_pages(pages_of(page, 2), IMAGES / f"report_{name}.png")
    return {step: seen[step] for step in ("quality", "tune")}


def change(private: Path) -> dict[str, Any]:
    """Change detection between two landscapes of the demo."""
    given = {"DO": "change", "CUBE": str(DEMO / "cube"), "MODEL": str(DEMO / "demo.safetensors")}
    session(private, "tutorial", given, with_plugin(private))
    keep(private, {"change_map": "change"})
    save_pages(pages_of(private / "out" / "change.html", 2), IMAGES / "report_change.png")
    return {}


def search(private: Path) -> dict[str, Any]:
    """The dialog that finds images, with a catalogue on this machine."""
    environment = with_plugin(private) | {"HOME": str(private)}
    with loopback(ROOT) as server:
        server.offer(season_of_items(), page=50)
        season = {"START": "2023-09-01", "END": "2024-08-31"}
        given = {"CATALOG": f"{server.address}stac", "BOX": [620_000, 8_670_000, 640_000, 8_690_000], **season}
        session(private, "find_images", given, environment)
    keep(private, {"find_images": "find_images"})
    return {}


def real_samples() -> Path:
    """Samples of the R package sits."""
    found = DATA / "samples_modis_ndvi.gpkg"
    if not found.is_file():
        sys.exit(f"{found} is missing; see docs/sinop.md, and name its folder in LSTMFCN_DATA.")
    return found


def package(private: Path) -> str:
    """Make the zip."""
    made = subprocess.run([ROOT / ".ci" / "package", private], check=True, capture_output=True, text=True)
    return made.stdout.strip()


def with_engine() -> dict[str, str]:
    """Environment of this process with the engine of the checkout."""
    return {**os.environ, "LSTMFCN_PYTHON": str(ROOT / ".engine" / "bin" / "python")}


def with_plugin(private: Path) -> dict[str, str]:
    """The same, with the checkout as plugin."""
    plugins = private / "plugins"
    plugins.mkdir()
    (plugins / "lstm_fcn").symlink_to(ROOT)
    return with_engine() | {"QGIS_PLUGINPATH": str(plugins)}


def session(
    private: Path, name: str, given: dict[str, Any], environment: dict[str, str], settings: str = WITH_PLUGIN
) -> dict[str, Any]:
    """Run a session; its files are in the folder ``out``."""
    for folder in ("out", "profiles", "cache", "home"):
        (private / folder).mkdir()
    return run_session(
        TESTS / f"{name}_session.py",
        given,
        private / "out",
        private / "profiles",
        environment=environment,
        settings=settings,
        longest=LONGEST,
    )


def keep(private: Path, names: dict[str, str]) -> None:
    """Keep pictures of a session under the names that the documentation has for them."""
    for name, title in names.items():
        save_small(Image.open(private / "out" / f"{name}.png"), IMAGES / f"{title}.png")


TAKES = {"first_day": first_day, "walk": walk, "search": search, "sinop": sinop, "samples": samples, "change": change}

if __name__ == "__main__":
    sys.exit(main())
