"""Mutated model files, rasters, catalogues, jobs, formulas and patterns: each must end in an engine error or a result.

    .engine/bin/python tests/robustness/fuzz.py --tries 500 --seed 1

A model file must give the very same network, or an error. Nothing may crash, raise anything else, or take more than ten seconds
or 1.5 GB more than a process has at its start. Each try runs in a copy of a process that has loaded everything. What fails is
made smaller and kept in a folder; the exit code is then 1.
"""

import argparse
import io
import json
import os
import random
import shutil
import signal
import sys
import tarfile
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "engine"), str(HERE)]
_CACHE = tempfile.TemporaryDirectory(prefix="lstmfcn-fuzz-")
from model.__main__ import GDAL_SETTINGS

os.environ.update({"XDG_CACHE_HOME": _CACHE.name, "OMP_NUM_THREADS": "1", "GDAL_CACHEMAX": "64", **GDAL_SETTINGS})

import numpy as np
import torch
from attempts import attempt
from builders import RecordingFeedback, small_model, write_raster, write_series_cube
from mutations import apply, as_json, changed_values, patches, smaller
from rasterio.shutil import copy
from rasterio.windows import Window

from model.commands.registry import COMMANDS, command_module, new_job, run_job
from model.cube.assembly import open_cube
from model.cube.cube import CubeRequest
from model.cube.expressions import parse_expression
from model.cube.reader import CubeReader
from model.network.model_file import load_model, save_model
from model.products.filenames import parse_path
from model.products.raster_ref import RasterRef
from model.runtime.errors import EngineError
from model.runtime.feedback import follow_caller

DAY = "2020-09-01"
FINE = ("refused", "same", "result")


class Models:
    """Mutated model files."""

    def __init__(self, folder):
        self.path = folder / "model.safetensors"
        save_model(self.path, *small_model())
        self.whole = self.path.read_bytes()
        self.series = torch.rand(7, 5, 1)
        self.right = self.answer()

    def answer(self):
        network, card = load_model(self.path)
        with torch.inference_mode():
            return card, network(self.series).numpy().tobytes()

    def changes(self, generator):
        header = int.from_bytes(self.whole[:8], "little") + 8
        return patches(generator, header if generator.random() < 0.6 else len(self.whole))

    def try_with(self, changes):
        self.path.write_bytes(apply(self.whole, changes))
        return attempt(lambda: "same" if self.answer() == self.right else "other result")

    def keep(self, changes):
        return "model.safetensors", apply(self.whole, changes)


class Inputs:
    """Mutated rasters and catalogues, one kind of file."""

    def __init__(self, folder, name, content, given=None):
        self.given = given or folder / name
        self.path = folder / name
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(content)
        self.whole = content

    def changes(self, generator):
        return patches(generator, min(len(self.whole), 4000) if generator.random() < 0.7 else len(self.whole))

    def try_with(self, changes):
        self.path.write_bytes(apply(self.whole, changes))
        return attempt(self.read)

    def read(self):
        cube = open_cube(CubeRequest((RasterRef(str(self.given)),)), RecordingFeedback())
        with CubeReader(cube) as reader:
            reader.read(Window(0, 0, min(cube.grid.width, 64), min(cube.grid.height, 64)))
        return "result"

    def keep(self, changes):
        return self.path.name, apply(self.whole, changes)


class Jobs:
    """Jobs of every command with values that nobody should give."""

    def __init__(self, folder):
        self.folder = folder
        cube = write_series_cube(folder / "cube", np.full((3, 1, 8, 8), 100, np.int16))
        save_model(folder / "m.safetensors", *small_model(dates=3))
        self.valid = {
            "rasters": [str(cube)], "model": str(folder / "m.safetensors"), "classes": str(folder / "out.tif"),
            "samples": {"ids": [1, 2], "x": [0, 1], "y": [0, 1], "labels": ["a", "b"], "crs": "EPSG:4326", "fields": {}},
        }  # fmt: skip

    def changes(self, generator):
        command = generator.choice([name for name in COMMANDS if name not in ("pixels", "probe")])
        keys = list(command_module(command).PARAMETERS)
        values = {key: value for key, value in self.valid.items() if key in keys}
        return [(command, changed_values(generator, values, [*keys, "run"]))]

    def try_with(self, changes):
        command, values = changes[0]
        place = Path(tempfile.mkdtemp(dir=self.folder))

        def work():
            os.chdir(place)
            run_job(new_job(command, json.loads(as_json(values))), RecordingFeedback())
            return "result"

        ended = attempt(work)
        shutil.rmtree(place, ignore_errors=True)
        return ended

    def keep(self, changes):
        return f"{changes[0][0]}.json", as_json(changes[0][1]).encode()


class Messages:
    """Lines on the standard input of the command that answers questions."""

    QUESTION = '{"points": [{"id": 1, "x": 620005, "y": 8689995}], "crs": "EPSG:32721"}\n'

    def __init__(self, folder):
        self.job = {"rasters": [str(folder / "cube")]}

    def changes(self, generator):
        return patches(generator, len(self.QUESTION) * 3)

    def try_with(self, changes):
        said = apply(self.QUESTION.encode() * 3, changes)

        def work():
            reading, writing = os.pipe()
            os.write(writing, said)
            os.close(writing)
            os.dup2(reading, 0)
            feedback = RecordingFeedback()
            follow_caller(feedback, outlive=True)
            run_job(new_job("pixels", self.job), feedback)
            return "result"

        return attempt(work)

    def keep(self, changes):
        return "questions.txt", apply(self.QUESTION.encode() * 3, changes)


class Texts:
    """Formulas and patterns of names."""

    FORMULAS = (
        "(nir-red)/(nir+red)",
        "sqrt(b1)**2",
        "min(a, b, 1e9)",
        "-nir^0.5",
        "((((a))))",
        "1/0",
        "log(-1)",
        "a#b",
        "é",
    )
    PATTERNS = (
        "{satellite}_{sensor}_{tile}_{band}_{date}",
        "{band}{date}",
        "*{band}*{date}*",
        "{date}" * 6,
        "{",
        "{}",
        "[{band}",
    )

    def changes(self, generator):
        formula, pattern = generator.choice(self.FORMULAS), generator.choice(self.PATTERNS)
        name = (
            "_".join(generator.choice(("S2", "MSI", "2020", "01", "NDVI", "x" * 80, "", "é")) for _ in range(12))
            + ".tif"
        )
        texts = [
            apply(text.encode() * generator.choice((1, 1, 1, 200)), patches(generator, len(text))).decode(
                errors="replace"
            )
            for text in (formula, pattern)
        ]
        return [(*texts, name)]

    def try_with(self, changes):
        formula, pattern, name = changes[0]

        def work():
            ends = []
            for call in (lambda: parse_expression(formula), lambda: parse_path(name, pattern)):
                try:
                    call()
                    ends.append("result")
                except EngineError:
                    ends.append("refused")
            return ends[0]

        return attempt(work)

    def keep(self, changes):
        return "texts.json", as_json(changes[0]).encode()


def targets(folder):
    """What is tried, by its name."""
    image = write_raster(
        folder / f"S2_MSI_T_NDVI_{DAY}.tif", np.arange(64 * 64, dtype=np.int16).reshape(64, 64), nodata=-1, scale=1e-4
    )
    found = {"model files": Models(folder), "GeoTIFF": _of(folder / "tif", image)}
    for suffix, driver in ((".vrt", "VRT"), (".jp2", "JP2OpenJPEG"), (".nc", "netCDF")):
        other = image.with_suffix(suffix)
        try:
            copy(str(image), str(other), driver=driver)
        except Exception as error:
            print(f"{driver}: not tried ({error})")
            continue
        found[driver] = _of(folder if driver == "VRT" else folder / driver, other)
    packed, rolled = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(image, image.name)
    with tarfile.open(fileobj=rolled, mode="w") as archive:
        archive.add(image, image.name)
    item = {
        "type": "Feature", "stac_version": "1.0.0", "id": "a", "collection": "sentinel-2-l2a", "properties": {"datetime": f"{DAY}T00:00:00Z"},
        "assets": {"NDVI": {"href": str(image), "type": "image/tiff", "roles": ["data"], "raster:bands": [{"scale": 1, "offset": 0}]}},
    }  # fmt: skip
    found["zip"] = Inputs(folder / "zip", "images.zip", packed.getvalue())
    found["tar"] = Inputs(folder / "tar", "images.tar", rolled.getvalue())
    found["STAC"] = Inputs(folder / "stac", "item.json", json.dumps(item).encode())
    found |= {"SAFE": _safe(folder / "safe", image), "Zarr": _zarr(folder / "zarr", image)}
    found = {name: target for name, target in found.items() if target}
    return {**found, "jobs": Jobs(folder), "messages to the engine": Messages(folder), "formulas and patterns": Texts()}


def _safe(folder, image):
    """The metadata of a Sentinel-2 product."""
    product = folder / "S2A_MSIL2A_20200901T140051_N0400_R067_T21LXG_20200901T161610.SAFE"
    images = product / "GRANULE" / "L2A_T21LXG_A027129_20200901T140052" / "IMG_DATA" / "R10m"
    images.mkdir(parents=True)
    shutil.copy(image, images / "T21LXG_20200901T140051_B04_10m.tif")
    offsets = "".join(f'<BOA_ADD_OFFSET band_id="{band}">-1000</BOA_ADD_OFFSET>' for band in range(13))
    text = (
        '<?xml version="1.0" encoding="UTF-8"?><n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD">'
        '<PROCESSING_BASELINE>04.00</PROCESSING_BASELINE><BOA_QUANTIFICATION_VALUE unit="none">10000'
        f"</BOA_QUANTIFICATION_VALUE><BOA_ADD_OFFSET_VALUES_LIST>{offsets}</BOA_ADD_OFFSET_VALUES_LIST>"
        "</n1:Level-2A_User_Product>"
    )
    return Inputs(product, "MTD_MSIL2A.xml", text.encode(), product)


def _zarr(folder, image):
    """The descriptions and pixels of a Zarr store, one file of them in a try."""
    folder.mkdir()
    store = folder / f"{image.stem}.zarr"
    try:
        copy(str(image), str(store), driver="Zarr")
    except Exception as error:
        print(f"Zarr: not tried ({error})")
        return None
    return Store(store)


class Store(Inputs):
    """A folder of files that is one raster."""

    def __init__(self, folder):
        self.given = self.path = folder
        self.files = {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}

    def changes(self, generator):
        number = generator.randrange(len(self.files))
        content = list(self.files.values())[number]
        return [(number, change) for change in patches(generator, len(content))]

    def try_with(self, changes):
        path, content = list(self.files.items())[changes[0][0]]
        path.write_bytes(apply(content, [change for _, change in changes]))
        try:
            return attempt(self.read)
        finally:
            path.write_bytes(content)

    def keep(self, changes):
        path, content = list(self.files.items())[changes[0][0]]
        return path.name, apply(content, [change for _, change in changes])


def _of(folder, path):
    return Inputs(folder, path.name, path.read_bytes())


def _tries(name, options):
    """Tries of a kind: half of all are model files."""
    chosen = [kind.strip() for kind in options.only.split(",") if kind.strip()]
    if chosen:
        return options.tries // len(chosen) if name in chosen else 0
    return options.tries // 2 if name == "model files" else max(1, options.tries // 18)


def main():
    """Try, count, and keep what fails."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tries", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="kinds to try, separated by commas; all of the tries are theirs")
    parser.add_argument("--keep", type=Path, default=HERE / "failures")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    torch.set_num_threads(1)
    failed = 0
    with tempfile.TemporaryDirectory(prefix="lstmfcn-fuzz-") as folder:
        for name, target in targets(Path(folder)).items():
            tries = _tries(name, options)
            failed += _all_tries(name, target, tries, options) if tries else 0
    print(f"{failed} failed" + (f"; they are in {options.keep}" if failed else ""))
    return 1 if failed else 0


def _all_tries(name, target, tries, options):
    """The tries of a kind, and how many failed; what was done is counted, also where it is stopped."""
    generator, ends, failed, began = random.Random(f"{options.seed} {name}"), Counter(), 0, time.monotonic()
    try:
        for number in range(tries):
            changes = target.changes(generator)
            end, words = target.try_with(changes)
            ends[end] += 1
            if end not in FINE:
                failed += 1
                fewer = smaller(changes, lambda some: target.try_with(some)[0] == end)  # noqa: B023
                file, content = target.keep(fewer)
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{options.seed}-{number}-{end.replace(' ', '-')}-{file}").write_bytes(content)
                print(f"  {name}, try {number}: {end} {str(fewer)[:1000]}\n{words}")
    finally:
        counts = ", ".join(f"{count} {end}" for end, count in sorted(ends.items()))
        print(f"{name}: {sum(ends.values())} tries, {counts}; {time.monotonic() - began:.0f} s", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
