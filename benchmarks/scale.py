"""What maps in parts cost: plans, status and merge of up to 100,000 parts, and the overhead of a part.

    python benchmarks/scale.py [--parts N ...] [--overhead FOLDER] [--compare FOLDER] [--disk FOLDER]

The first part needs no rasters: cubes of Sentinel-2 tiles in two UTM zones are made up, with a sparse region of interest, and
parts that are done are copies of one. The others classify a cube with a model (FOLDER/cube, FOLDER/model.safetensors):

--overhead  in one go and in parts of about a minute, and compares both
--compare   in one process, in 37 parts by two processes, on a Dask cluster of two workers, and on SLURM where there is sbatch
--disk      in 100 parts, and looks at what the plan, the cache and the maps take of the disk meanwhile
"""

import argparse
import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from model.cube.cube import Cube, Source  # noqa: E402
from model.cube.known_cube import cube_as_data, cube_of_data  # noqa: E402
from model.parts.division import divide  # noqa: E402
from model.parts.plan import MapPlan, PlannedPart, Zone, fingerprint_of_plan, read_plan, write_plan  # noqa: E402
from model.parts.states import PartFiles, Record, checksum  # noqa: E402
from model.products.encodings import Encoding  # noqa: E402
from model.raster.grid import Grid  # noqa: E402
from model.raster.mosaic import Mosaic, Tile  # noqa: E402
from model.raster.raw import Description, Layout  # noqa: E402
from model.raster.region import Area  # noqa: E402

SIDE, STEP = 10_980, 9_990  # pixels of a tile, and from one to the next
BANDS = ("B02", "B03", "B04", "B08")
DATES = 36
LINKS = 30_000  # hard links to one file, at most


def zone_of_tiles(epsg: int, across: int, down: int) -> Cube:
    """A cube of made-up tiles, blocks of 1024, four bands and 36 dates."""
    crs = rasterio.CRS.from_epsg(epsg).to_wkt()
    days = [date(2023, 9, 1) + timedelta(days=10 * number) for number in range(DATES)]
    places = [(300_000 + 10 * STEP * x, 8_700_000 - 10 * STEP * y) for y in range(down) for x in range(across)]
    grids = [Grid(crs, (10.0, 0.0, float(x), 0.0, -10.0, float(y)), SIDE, SIDE) for x, y in places]
    left, top = min(x for x, _ in places), max(y for _, y in places)
    whole = Grid(
        crs, (10.0, 0.0, float(left), 0.0, -10.0, float(top)), STEP * (across - 1) + SIDE, STEP * (down - 1) + SIDE
    )
    encoding = Encoding(nodata=0, scale=1e-4)
    sources = tuple(
        tuple(
            tuple(
                Source(f"/data/{epsg}/T{n:02}/{band}_{day}.tif", 1, encoding, "uint16", (1024, 1024), grid)
                for n, grid in enumerate(grids)
            )
            for band in BANDS
        )
        for day in days
    )
    return Cube(BANDS, tuple(days), whole, sources)


def sparse_area(grid: Grid, fraction: float, seed: int = 0) -> Area:
    """Polygons of 300 to 3,000 pixels a side that cover about a fraction of a grid."""
    generator = np.random.default_rng(seed)
    polygons, covered = [], 0
    while covered < fraction * grid.width * grid.height:
        size = generator.integers(300, 3000, 2)
        x, y = generator.integers(0, [grid.width - size[0], grid.height - size[1]])
        ring = np.array(
            [(x, y), (x + size[0], y + 40), (x + size[0] - 30, y + size[1]), (x, y + size[1]), (x, y)], float
        )
        polygons.append(((ring,),))
        covered += int(size[0] * size[1])
    return Area(Window(0, 0, grid.width, grid.height), tuple(polygons))


def timed(words: str, action: Callable[[], Any]) -> Any:
    """Do something; print how long it took, and how much this process and those that it started computed."""
    start, computed = time.perf_counter(), sum(os.times()[:4])
    result = action()
    seconds, computed = time.perf_counter() - start, sum(os.times()[:4]) - computed
    print(f"{words:<58} {seconds:8.2f} s, {computed:.2f} s of the processor", flush=True)
    return result


def plan_of_a_state(folder: Path) -> None:
    """The plan of 10⁹ pixels of a sparse region over 30 tiles in two zones, once headers are known."""
    cubes = [zone_of_tiles(32721, 4, 4), zone_of_tiles(32722, 4, 4)]
    cubes[1] = zone_of_tiles(32722, 7, 2)
    areas = [sparse_area(cube.grid, 0.32, seed) for seed, cube in enumerate(cubes)]

    def make() -> tuple[MapPlan, list[Zone]]:
        parts = [
            PlannedPart(number, w.col_off, w.row_off, w.width, w.height, part.pixels)
            for number, (cube, area) in enumerate(zip(cubes, areas, strict=True))
            for part in divide(cube, area, 1_200_000)
            for w in [part.window]
        ]
        zones = [Zone(cube_as_data(cube), area, None) for cube, area in zip(cubes, areas, strict=True)]
        digest = fingerprint_of_plan(zones, "", ("classes",), ["cpu", "float32", 64], parts)
        plan = MapPlan(digest, "m", "", ("classes",), "cpu", "float32", 64, ("a", "b"), tuple(parts))
        model = folder / "any"
        model.write_bytes(b"")
        write_plan(folder / "plan", plan, zones, model)
        return plan, zones

    plan, zones = timed("plan of a sparse region over 30 tiles in two zones", make)
    inside = sum(part.pixels for part in plan.parts)
    covered = sum(part.width * part.height for part in plan.parts)
    print(f"  {len(plan.parts):,} parts, {inside:,} pixels in the region (counted coarsely), {covered:,} in rectangles")
    middle = plan.parts[len(plan.parts) // 3]
    cube = timed("  cube of one part from the plan", lambda: cube_of_data(zones[middle.zone].data, middle.window))
    used = {source.path for source in cube.all_sources()}
    print(f"  a part opens {len(used)} of {len(zones[middle.zone].data['files']):,} files of its zone")


def simulate(folder: Path, count: int) -> None:
    """A plan of many parts that are all done: status and merge."""
    across = int(np.ceil(count**0.5))
    side = 1024
    crs = rasterio.CRS.from_epsg(32722).to_wkt()
    grid = Grid(crs, (10.0, 0.0, 300_000.0, 0.0, -10.0, 9_000_000.0), across * side, across * side)
    parts = tuple(
        PlannedPart(0, side * (n % across), side * (n // across), side, side, side * side) for n in range(count)
    )
    cube = zone_of_tiles(32722, 1, 1)
    zone = Zone(cube_as_data(cube), Area(Window(0, 0, grid.width, grid.height)), None)
    plan = MapPlan("f", "m", "", ("classes",), "cpu", "float32", 64, ("a",), parts)
    (folder / "any").write_bytes(b"")
    print(f"{count:,} parts")
    timed("  plan written", lambda: write_plan(folder / "plan", plan, [zone], folder / "any"))
    plan = timed("  plan read", lambda: read_plan(folder / "plan"))
    files = PartFiles(folder / "plan", plan)
    files.prepare()
    tile = folder / "classes.tif"
    with rasterio.open(
        tile, "w", driver="GTiff", width=side, height=side, count=1, dtype="uint8", nodata=255, crs=crs,
        transform=grid.affine, tiled=True, blockxsize=512, blockysize=512, compress="deflate",
    ) as dataset:  # fmt: skip
        dataset.write(
            np.random.default_rng(0)
            .integers(1, 6, (1, side // 64, side // 64))
            .repeat(64, 1)
            .repeat(64, 2)
            .astype(np.uint8)
        )
    state = [tile.stat().st_size, checksum(tile)]

    def done() -> None:
        for number in range(1, count + 1):
            result = files.result(number)
            result.mkdir()
            original = folder / f"classes{number // LINKS}.tif"  # file systems limit the hard links to a file
            if not original.exists():
                shutil.copy(tile, original)
            (result / "classes.tif").hardlink_to(original)
            record = Record(number, plan.fingerprint_of(number), {"classes.tif": state}, {"a": 1}, 60.0, "h", "a")
            (result / "record.json").write_text(json.dumps(asdict(record)))

    timed("  results made up", done)
    timed("  status", files.states)
    tiles = [Tile(f"results/{n:06}/classes.tif", part.window, (512, 512)) for n, part in enumerate(parts, start=1)]
    text = timed(
        "  virtual raster of one band", lambda: Mosaic(Layout(grid, 1, "uint8", 255), Description()).text(tiles)
    )
    (folder / "plan" / "classes.vrt").write_text(text)
    print(f"  {len(text) / 1e6:.0f} MB of text a band")

    def look() -> int:
        with rasterio.open(folder / "plan" / "classes.vrt") as dataset:
            return int(dataset.read(1, window=Window(side * across // 2, side * across // 2, 1000, 1000)).sum())

    timed("  opened, and a window of 1,000 × 1,000 pixels read", look)


COMMAND = [sys.executable, "-m", "model"]
OUTPUTS = ("classes", "probabilities", "uncertainty")
PARTS_TO_COMPARE, PARTS_ON_DISK = 37, 100


def engine(*arguments: str | Path, **environment: str) -> None:
    """Run the engine; what it says is shown only where it fails."""
    done = subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr[-2000:])


def job_of(folder: Path, place: Path, **values: Any) -> Path:
    """Write a job for the map of a folder's cube with its model; return the file."""
    job = {
        "model": str(folder / "model.safetensors"), "rasters": [str(folder / "cube")], "precision": "float32",
        **{name: str(place / f"{name}.tif") for name in OUTPUTS}, **values,
    }  # fmt: skip
    file = place / "job.json"
    file.write_text(json.dumps(job))
    return file


def strip_of(folder: Path, place: Path, count: int) -> int:
    """Write the pixels of a folder's cube as blocks one below the other, each of which can be a part; return their size."""
    (place / "cube").mkdir()
    shutil.copy(folder / "model.safetensors", place)
    side = 0
    for file in sorted((folder / "cube").glob("*.tif")):
        with rasterio.open(file) as dataset:
            profile, values = dataset.profile, dataset.read()
            side = 16 * int((values[0].size / count) ** 0.5 / 16)
            profile.update(width=side, height=count * side, blockxsize=side, blockysize=side)
            strip = values.reshape(len(values), -1)[:, : count * side * side].reshape(-1, count * side, side)
            with rasterio.open(place / "cube" / file.name, "w", **profile) as target:
                target.write(strip)
                target.descriptions, target.scales, target.offsets = (
                    dataset.descriptions, dataset.scales, dataset.offsets,
                )  # fmt: skip
                target.update_tags(**dataset.tags())
    return side * side


def digest_of(paths: dict[str, Path]) -> str:
    """Checksum of the pixels of some rasters."""
    digest = hashlib.sha256()
    for name in OUTPUTS:
        with rasterio.open(paths[name]) as dataset:
            digest.update(dataset.read().tobytes())
    return digest.hexdigest()[:16]


def compare(folder: Path) -> None:
    """The same map in one process and in parts, wherever they are made."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        place = Path(name)
        size = strip_of(folder, place, PARTS_TO_COMPARE)
        job = job_of(place, place, resume=False)
        timed(f"{PARTS_TO_COMPARE * size:,} pixels, one process", lambda: engine("classify", job))
        print(f"  pixels {digest_of({name: place / f'{name}.tif' for name in OUTPUTS})}", flush=True)
        engine("split", job_of(place, place), place / "plan", "--part-pixels", str(size))
        count = len(read_plan(place / "plan").parts)
        shutil.copytree(place / "plan", place / "empty")
        ways: dict[str, Callable[[Path], None]] = {
            "two processes": lambda plan: engine("run", plan, "--processes", "2", "--threads", "1"),
            "a Dask cluster of two workers": on_dask,
        }
        if shutil.which("sbatch"):
            ways["a SLURM array of two tasks on one node"] = on_slurm
        for words, way in ways.items():
            plan = place / "plan"
            shutil.rmtree(plan)
            shutil.copytree(place / "empty", plan)
            timed(f"{count} parts, {words}", lambda way=way, plan=plan: way(plan))
            print(f"  pixels {digest_of({name: plan / f'{name}.vrt' for name in OUTPUTS})}", flush=True)


def on_dask(plan: Path) -> None:
    """Make the parts of a plan on a Dask cluster of two workers that this process starts."""
    from distributed import LocalCluster  # noqa: PLC0415 - only this needs it

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        engine("run", plan, "--dask", cluster.scheduler_address, "--threads", "1")


def on_slurm(plan: Path) -> None:
    """Make the parts of a plan as an array job of SLURM, and wait until its merge has ended."""
    engine("run", plan, "--slurm", "--processes", "2", "--threads", "1")
    while subprocess.run(["squeue", "-h"], capture_output=True, text=True, check=True).stdout.strip():
        time.sleep(1)


def disk(folder: Path, processes: int) -> None:
    """Peak disk use of a map while it is made, in parts and in one run."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        place = Path(name)
        plan, cache = place / "plan", place / "cache"
        size = strip_of(folder, place, PARTS_ON_DISK)
        engine("split", job_of(place, place), plan, "--part-pixels", str(size))
        count = len(read_plan(plan).parts)
        settings = {"XDG_CACHE_HOME": str(cache)}
        run = ("run", plan, "--processes", str(processes))
        peak = peak_of(lambda: engine(*run, **settings), plan, cache)
        result = sum(file.stat().st_blocks * 512 for file in plan.glob("results/*/*.tif"))
        print(f"{count} parts by {processes} processes: the maps have {result / 1e6:.1f} MB, the plan and the cache at most "
              f"{peak / 1e6:.1f} MB, {peak / result:.2f} times as much")  # fmt: skip
        maps = place / "maps"
        maps.mkdir()
        peak = peak_of(lambda: engine("classify", job_of(place, maps), **settings), maps, cache)
        result = sum(file.stat().st_blocks * 512 for file in maps.glob("*.tif"))
        print(f"one run: the maps have {result / 1e6:.1f} MB, these and the cache at most {peak / 1e6:.1f} MB, "
              f"{peak / result:.2f} times as much", flush=True)  # fmt: skip


def peak_of(action: Callable[[], Any], *folders: Path) -> int:
    """Bytes that some folders take of the disk at most while something is done."""
    peak, ended = 0, threading.Event()

    def look() -> None:
        nonlocal peak
        while not ended.wait(0.05):
            peak = max(peak, sum(bytes_in(folder) for folder in folders))

    watch = threading.Thread(target=look)
    watch.start()
    try:
        action()
    finally:
        ended.set()
        watch.join()
    return peak


def bytes_in(folder: Path) -> int:
    """Bytes that the files of a folder take of the disk; those that vanish meanwhile count for none."""
    size = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(FileNotFoundError):
                size += (Path(place) / name).lstat().st_blocks * 512
    return size


def overhead(folder: Path, processes: int) -> None:
    """One run and parts of about a minute."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        place = Path(name)
        plan = place / "plan"
        timed("one run", lambda: engine("classify", job_of(folder, place, uncertainty=None, resume=False)))
        job = job_of(folder, place, uncertainty=None)
        timed("split", lambda: engine("split", job, plan, "--part-minutes", "1"))
        print(f"  {len(read_plan(plan).parts)} parts")
        timed("run", lambda: engine("run", plan, "--processes", str(processes)))
        files = PartFiles(plan, read_plan(plan))
        seconds = [files.record(number).seconds for number in range(1, len(files.plan.parts) + 1)]
        print("  seconds of the parts: " + ", ".join(f"{value:.1f}" for value in seconds))
        with rasterio.open(place / "classes.tif") as whole, rasterio.open(plan / "classes.vrt") as parts:
            print("  same pixels:", bool((whole.read() == parts.read()).all()))


def main() -> None:
    """Print all of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", type=int, nargs="*", default=[1000, 10_000, 100_000])
    parser.add_argument("--overhead", type=Path)
    parser.add_argument("--compare", type=Path)
    parser.add_argument("--disk", type=Path)
    parser.add_argument("--processes", type=int, default=1)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="scale-"))
    try:
        plan_of_a_state(folder)
        for count in chosen.parts:
            shutil.rmtree(folder / "plan", ignore_errors=True)
            simulate(folder, count)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if chosen.overhead:
        overhead(chosen.overhead, chosen.processes)
    if chosen.compare:
        compare(chosen.compare)
    if chosen.disk:
        disk(chosen.disk, chosen.processes)


if __name__ == "__main__":
    main()
