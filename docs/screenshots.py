"""Take the pictures of the documentation in a real QGIS window, on the demo data.

make screenshots
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SESSION = ROOT / "tests" / "qgis" / "window_session.py"
PICTURES = {"train": "train_dialog", "train_log": "train_log", "classify": "classify_dialog", "map": "map"}


def main() -> int:
    demo = ROOT / "demo"
    if not (demo / "samples.gpkg").is_file():
        sys.exit("Run 'make demo' first.")
    with tempfile.TemporaryDirectory() as private:
        folder = Path(private)
        (folder / "plugins").mkdir()
        (folder / "plugins" / "lstm_fcn").symlink_to(ROOT)
        (folder / "out").mkdir()
        settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(
            "[PythonPlugins]\nlstm_fcn=true\nprocessing=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n"
        )
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "LSTMFCN_PYTHON": str(ROOT / ".engine" / "bin" / "python"),
            "SESSION_INPUT": json.dumps({"SAMPLES": str(demo / "samples.gpkg"), "CUBE": str(demo / "cube")}),
            "SESSION_OUTPUT": str(folder / "out"),
        }
        environment.pop("QT_QPA_PLATFORM", None)
        qgis = ["qgis", "--nologo", "--profiles-path", str(folder), "--code", str(SESSION)]
        subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1500x1000x24", *qgis], env=environment, check=True, capture_output=True
        )
        for name, title in PICTURES.items():
            shutil.copy(folder / "out" / f"{name}.png", ROOT / "docs" / "images" / f"{title}.png")
    shutil.copy(demo / "map_and_truth.png", ROOT / "docs" / "images" / "map_and_truth.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
