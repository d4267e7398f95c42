"""Small real things that several tests start from."""

import io
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import rasterio
import torch
from affine import Affine

from model.cube.assembly import open_cube
from model.cube.cube import CubeRequest
from model.network.architectures import build_network
from model.network.config import NetworkConfig
from model.network.feature_ranges import measure_ranges
from model.network.model_file import ModelCard
from model.network.normalisation import Normalisation
from model.products.raster_ref import RasterRef
from model.runtime.feedback import Feedback
from model.samples.samples import Samples

ROOT = Path(__file__).resolve().parents[2]
UTM = "EPSG:32721"
TRANSFORM = Affine(10.0, 0.0, 620_000.0, 0.0, -10.0, 8_690_000.0)


class RecordingFeedback(Feedback):
    """The real feedback, writing to memory."""

    def __init__(self):
        super().__init__(io.StringIO())

    @property
    def messages(self):
        return [json.loads(line) for line in self._stream.getvalue().splitlines()]

    @property
    def log_text(self):
        return "\n".join(message["text"] for message in self.messages if message["type"] == "log")

    @property
    def warnings(self):
        return [message["text"] for message in self.messages if message.get("level") == "warning"]


class CancellingFeedback(RecordingFeedback):
    """A feedback on which the caller asks to stop at the n-th look."""

    def __init__(self, checks):
        super().__init__()
        self._checks = checks

    def check_cancelled(self):
        self._checks -= 1
        if self._checks <= 0:
            self.cancel()
        super().check_cancelled()


def write_raster(
    path, layers, *, crs=UTM, transform=TRANSFORM, nodata=None, scale=None, offset=None, names=None, **options
):
    """Write (rows, columns) or (layers, rows, columns) integers or floats as GeoTIFF; return its path."""
    layers = np.asarray(layers)
    layers = layers[None] if layers.ndim == 2 else layers
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = layers.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=count, dtype=layers.dtype, nodata=nodata, crs=crs,
        transform=transform, **options,
    ) as dataset:  # fmt: skip
        if scale is not None:
            dataset.scales = (scale,) * count
        if offset is not None:
            dataset.offsets = (offset,) * count
        if names is not None:
            dataset.descriptions = tuple(names)
        dataset.write(layers)
    return path


def timeline(count, first=date(2020, 9, 1), step=30):
    """Equally spaced dates."""
    return [first + timedelta(days=step * number) for number in range(count)]


def write_series_cube(folder, values, bands=("NDVI",), days=None, **options):
    """Write values of shape (T, B, rows, columns), one file a band and date, named as sits does; return the folder."""
    days = days or timeline(len(values))
    for day, of_day in zip(days, values, strict=True):
        for band, layer in zip(bands, of_day, strict=True):
            write_raster(folder / f"SENTINEL-2_MSI_21LXG_{band}_{day}.tif", layer, **options)
    return folder


def open_rasters(*paths, feedback=None, **options):
    """The cube of some files and folders."""
    request = CubeRequest(tuple(RasterRef(str(path)) for path in paths), **options)
    return open_cube(request, feedback or RecordingFeedback())


def listing(folder):
    """Every file below a folder with its size and modification time."""
    found = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    return [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in found]


def shake_batch_norm(network, seed=0):
    """Give batch normalisation statistics and scales as a training would."""
    generator = torch.Generator().manual_seed(seed)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm1d):
            size = module.num_features
            module.running_mean.copy_(torch.randn(size, generator=generator) * 0.3)
            module.running_var.copy_(torch.rand(size, generator=generator) + 0.2)
            module.weight.data.copy_(torch.rand(size, generator=generator) + 0.5)
            module.bias.data.copy_(torch.randn(size, generator=generator) * 0.3)
    return network


def small_model(dates=5, bands=("NDVI",), labels=("Forest", "Pasture", "Water"), seed=0, days=None, **changes):
    """A small network with trained-like statistics, at rest, and its card."""
    settings = {"architecture": "lstm-fcn", "cnn_layers": (4, 6, 4), "lstm_width": 3, **changes}
    config = NetworkConfig(dates=dates, bands=len(bands), classes=len(labels), **settings)
    torch.manual_seed(seed)
    network = shake_batch_norm(build_network(config), seed).eval()
    with torch.no_grad():  # every class is somewhere the most probable
        logits = network(torch.rand(200, dates, len(bands)))
        scale = 2 / logits.std(dim=0)
        network.classify.weight.mul_(scale[:, None])
        network.classify.bias.copy_((network.classify.bias - logits.mean(dim=0)) * scale)
    when = timeline(dates) if days is None else days
    card = ModelCard(
        network=config,
        labels=tuple(labels),
        colours=tuple(f"#{number:02x}8040" for number in range(len(labels))),
        bands=tuple(bands),
        timeline=tuple(day.isoformat() for day in when),
        days=tuple(float((day - when[0]).days) for day in when) if when else tuple(map(float, range(dates))),
        normalisation=Normalisation((0.0,) * len(bands), (1.0,) * len(bands)),
        encodings={},
        training={"recipe": "recommended"},
        history=({"epoch": 1, "train_loss": 0.5},),
        accuracy={"overall": 0.9},
        confusions=(),
        importance={},
        patterns=(),
        versions={"lstm_fcn": "0"},
        created="2024-01-01T00:00:00+00:00",
        feature_ranges=measure_ranges(network, torch.rand(200, dates, len(bands))),
    )
    return network, card


def made_samples(count=60, seed=0, bands=("NDVI",), labels=("Forest", "Pasture", "Water"), dates=6, noise=0.02):
    """Samples of classes at different levels, in turn; feature ids from 100."""
    generator = np.random.default_rng(seed)
    classes = np.arange(count) % len(labels)
    series = 0.2 + 0.2 * classes[:, None, None] + generator.normal(0, noise, (count, dates, len(bands)))
    days = tuple(30.0 * number for number in range(dates))
    return Samples(series, np.array(labels)[classes], np.arange(count) + 100, bands, tuple(timeline(dates)), days)


def poisoned(samples, positions):
    """The same samples with absurd values at some positions."""
    series = samples.series.copy()
    series[positions] = 1e6
    return replace(samples, series=series)


def carried_points(count=60, seed=0, bands=("NDVI",), labels=("Forest", "Pasture", "Water"), dates=6, noise=0.02):
    """The points of :func:`made_samples` as a job has them: each carries its series in its fields, and lies by itself."""
    samples = made_samples(count, seed, bands, labels, dates, noise)
    fields = {
        f"{band}_{day:%Y%m%d}": samples.series[:, t, b].tolist()
        for b, band in enumerate(bands)
        for t, day in enumerate(samples.timeline)
    }
    positions = np.arange(count)
    return {
        "ids": samples.ids.tolist(), "labels": samples.labels.tolist(), "fields": fields, "crs": "EPSG:4326",
        "x": (-55 + 0.2 * (positions // 4)).tolist(), "y": [-11.5] * count,
    }  # fmt: skip


def ring(*corners):
    """A ring from corners in (column, row), as coordinates in metres."""
    return [[TRANSFORM.c + 10 * column, TRANSFORM.f - 10 * row] for column, row in (*corners, corners[0])]


def box(left, top, right, bottom):
    """A ring around a box of columns and rows."""
    return ring((left, top), (right, top), (right, bottom), (left, bottom))
