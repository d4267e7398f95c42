"""Seconds until the images of a cube are on the map, until another date is, and until a preview of the map is.

    .ci/in-qgis benchmarks/images_on_map.py [--runs 3] [--keep FOLDER]

Simulates a cube of 125 dates and 4 bands (500 files of 1000 × 1000 pixels), and one of 23 dates and 4 bands (512 × 512 pixels), on
which a model of each recipe is trained for a few epochs: its speed does not depend on how much it learned. "Open" is the engine's
look at all files, the layers of all dates, and the first one drawn; "a date" is the slowest of ten others; "a preview" is from the
click to the layer, with the start of the engine; what the processors did for it depends less on what else the machine does. The map has 1400 × 800 pixels. Says too whether the folder of the images is as before.
Takes some five minutes.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QSize

ROOT = Path(__file__).resolve().parents[1]
BANDS = ("B02", "B03", "B04", "B08")
MAP = (1400, 800)
OTHERS = 10
EPOCHS = 2
RECIPES = ("fast", "recommended")


def write_cube(folder: Path, dates: int, size: int) -> Path:
    """Write fields with seasons, one file for each band and date."""
    folder.mkdir(parents=True, exist_ok=True)
    generator = np.random.default_rng(1)
    field = np.kron(generator.random((size // 25 + 1, size // 25 + 1)), np.ones((25, 25)))[:size, :size]
    system = osr.SpatialReference()
    system.ImportFromEPSG(32721)
    for t in range(dates):
        season = np.sin(2 * np.pi * (16 * t / 365 + field))
        for number, band in enumerate(BANDS):
            path = folder / f"SENTINEL-2_MSI_T21LVC_{band}_{date(2019, 1, 1) + timedelta(days=16 * t)}.tif"
            if path.exists():
                continue
            noise = generator.normal(0, 60, (size, size))
            values = np.clip(600 * (number + 1) * (1 + 0.4 * season) + noise, 1, 10_000).astype(np.int16)
            options = ["TILED=YES", "COMPRESS=DEFLATE"]
            dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Int16, options)
            dataset.SetProjection(system.ExportToWkt())
            dataset.SetGeoTransform((500_000, 10, 0, 8_700_000, 0, -10))
            dataset.GetRasterBand(1).WriteArray(values)
            dataset.GetRasterBand(1).SetScale(1e-4)
            dataset = None
    return folder


def train(folder: Path, recipe: str, target: Path) -> Path:
    """Train a model on the cube for a few epochs."""
    generator = np.random.default_rng(2)
    places = generator.integers(0, 512, (120, 2))
    samples = {
        "ids": list(range(120)),
        "crs": "EPSG:32721",
        "x": (500_005 + 10 * places[:, 0]).tolist(),
        "y": (8_699_995 - 10 * places[:, 1]).tolist(),
        "labels": [("Cerrado", "Forest", "Pasture", "Soy")[n % 4] for n in range(120)],
    }
    job = {"samples": samples, "rasters": [str(folder)], "recipe": recipe, "epochs": EPOCHS, "forest": False, "seed": 1}
    job_file = target.with_suffix(".json")
    job_file.write_text(json.dumps({**job, "model": str(target)}))
    engine = [str(ROOT / ".engine" / "bin" / "python"), "-m", "model", "train", str(job_file)]
    subprocess.run(engine, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    return target


def draw(layers: list[QgsRasterLayer]) -> None:
    """Draw layers as a map does."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[0].extent())
    settings.setOutputSize(QSize(*MAP))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()


def contents(folder: Path) -> dict[str, tuple[int, int]]:
    """Names, sizes and times of the files of a folder."""
    return {path.name: (path.stat().st_size, path.stat().st_mtime_ns) for path in folder.iterdir()}


def open_images(folder: Path) -> tuple[float, float, int]:
    """Seconds to open a cube and to show another date, and the number of its files."""
    from lstm_fcn.processing.engine.client import run_engine
    from lstm_fcn.processing.gui.images.group import ImageGroup
    from lstm_fcn.processing.gui.images.inventory import inventory_of

    began = time.perf_counter()
    job = {"rasters": [{"path": str(folder)}]}
    inventory = inventory_of(run_engine("inventory", job, [], QgsProcessingFeedback(False), labels={}))
    group = ImageGroup(QgsProject.instance(), inventory, "Images")
    group.fill()
    draw(group.show(0))
    opened = time.perf_counter() - began
    others = []
    for number in range(1, OTHERS + 1):
        began = time.perf_counter()
        draw(group.show(number * (len(inventory.dates) - 1) // OTHERS))
        others.append(time.perf_counter() - began)
    QgsProject.instance().clear()
    return opened, max(others), sum(len(files) for row in inventory.images for files in row)


def preview(folder: Path, model: Path, target: Path) -> float:
    """Seconds from a click to the layer of the preview."""
    from lstm_fcn.processing.engine.client import run_engine
    from lstm_fcn.processing.gui.map_preview.request import preview_job
    from lstm_fcn.processing.gui.panel.setup import ProjectSetup, store_in_project
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    project = QgsProject.instance()
    store_in_project(ProjectSetup(rasters=[str(folder)], model=str(model)), project)
    began = time.perf_counter()
    crs = QgsCoordinateReferenceSystem("EPSG:32721")
    job, labels = preview_job(project, QgsRectangle(500_000, 8_694_880, 505_120, 8_700_000), crs)
    job["classes"] = str(target)
    run_engine("classify", job, [target.parent], QgsProcessingFeedback(False), labels=labels)
    draw([QgsRasterLayer(str(target), "Preview", "gdal")])
    return time.perf_counter() - began


def processor_seconds() -> float:
    """Time that engines have used of the processors so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Make the cubes and print what takes how long."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="folder for the cubes and models, used again if they are there")
    arguments = parser.parse_args()
    from lstm_fcn.processing.engine.finding import find_engine

    with tempfile.TemporaryDirectory() as private:
        kept = (arguments.keep or Path(private)).resolve()
        large, small = write_cube(kept / "large", 125, 1000), write_cube(kept / "small", 23, 512)
        find_engine(QgsProcessingFeedback(False))  # its first start is part of its set-up
        before = contents(large), contents(small)
        for _ in range(arguments.runs):
            opened, other, files = open_images(large)
            print(f"{files} files: open {opened:.1f} s, a date {other:.2f} s", flush=True)
        for recipe in RECIPES:
            model = kept / f"{recipe}.safetensors"
            if not model.exists():
                train(small, recipe, model)
            for _ in range(arguments.runs):
                used = processor_seconds()
                seconds = preview(small, model, Path(private) / "preview.tif")
                used = processor_seconds() - used
                print(
                    f"512 × 512 pixels × 23 dates × 4 bands, recipe {recipe}: a preview {seconds:.1f} s, "
                    f"{used:.1f} s of the processors",
                    flush=True,
                )
        print("The folders are as before." if before == (contents(large), contents(small)) else "FILES CHANGED")


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    import lstm_fcn

    plugin = lstm_fcn.classFactory(None)
    plugin.initProcessing()
    main()
