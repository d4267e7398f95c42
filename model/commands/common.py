"""Parameters that several commands share; loads nothing but the standard library."""

from __future__ import annotations

from ..network.choices import DEVICES, PRECISIONS
from ..runtime.parameters import (
    Choice,
    Day,
    Features,
    File,
    Flag,
    Number,
    Numbers,
    Parameter,
    Rasters,
    Scheme,
    Target,
    Text,
    Texts,
    Whole,
)
from ..samples.choices import GROUPINGS, POLYGON_VALUES
from ..training.choices import RECIPES, SEEDS, TRAINING_PARAMETERS

CUBE: dict[str, Parameter] = {
    "rasters": Rasters(
        'files or folders, or {"path", "band", "day"} where band and date are known ("days": one for each layer; "nodata": '
        "values, or pairs of smallest and largest, that mean no data)"
    ),
    "file_pattern": Text("how to read band and date from a name, e.g. {satellite}_{sensor}_{tile}_{band}_{date}"),
    "bands": Texts(
        "bands to use, in this order, with indices such as NDVI or CI=(nir/red)-1 that are computed where the rasters lack "
        "them; empty for all, or for the model's"
    ),
    "start_date": Day("first date of the cube"),
    "end_date": Day("last date of the cube"),
    "mask_band": Text("band that flags bad observations; empty for the one that is known to, none for none"),
    "mask_values": Text("what in it means bad: 1,3,8-10 or bits:0,1,2; empty for what is known of the band"),
    "fill_dates": Flag("true: a band that is missing on a date is a gap, not an error"),
    "nodata": Numbers(
        "values that mean no data in every raster, as the files store them, beside the nodata values of the files; e.g. 0"
    ),
    "max_gap": Number("days; a series with a longer gap is unknown; 0 for no limit", 1, 1e6, 0.0, none=0),
    "grid": File("raster whose pixels the cube takes; empty for the finest of the rasters, over the extent of all"),
    "period": Text(
        "step of the timeline that series are brought to, e.g. P16D or P1M; empty for the rasters' own dates"
    ),
}

POINTS_HELP = (
    'CSV file with longitude, latitude and label, or {"ids", "x", "y", "crs", "labels", "fields": {name: values}}; '
    'fields may carry the series (NDVI1 …, NDVI_20130914 …); polygons: "polygons" beside x and y of a point on each, a list of '
    "GeoJSON geometries in the same crs"
)

SCHEME: dict[str, Parameter] = {
    "class_scheme": Scheme(
        'classes in their order: {"classes": [{"label", "name", "colour": "#rrggbb", "code", "into"}, …]}; name is the label '
        "where it is left out, into is the label of the class that this one is merged into; the file of a project's set-up is one too"
    ),
}

LABELLED: dict[str, Parameter] = {"samples": Features(POINTS_HELP), **SCHEME}

POLYGONS: dict[str, Parameter] = {
    "polygon_values": Choice(
        "pixels: random pixels of each polygon; mean: one sample, the mean over its pixels", POLYGON_VALUES, "pixels"
    ),
    "pixels_per_polygon": Whole("most pixels of a polygon", 1, 100_000, 10),
    "pixel_seed": Whole("seed of the random pixels, for repeatable results", 0, SEEDS - 1, 0),
}

DEVICE: dict[str, Parameter] = {"device": Choice("where the network runs", DEVICES, "auto")}

TRAINING: dict[str, Parameter] = {
    "recipe": Choice("the values of everything below that is not given", RECIPES, "recommended"),
    **TRAINING_PARAMETERS,
    "values": File(
        "JSON file with training values, as tune writes it; those given here come before it", replaced_by="tuned_values"
    ),
    **DEVICE,
    "precision": Choice("number format; auto is float32, on CUDA bfloat16 where it is faster", PRECISIONS, "auto"),
}

FOLDS: dict[str, Parameter] = {
    "folds": Whole("parts that are held out one after the other", 2, 100, 5),
    "repeats": Whole("times all of it is done with other folds", 1, 100, 1),
    "group_by": Choice("what lies together is never in two folds", GROUPINGS, "none"),
    "block_size": Number("side of a block in metres", 1, 1e7, 10_000),
}

DASK: dict[str, Parameter] = {
    "dask": Text(
        "address of a Dask scheduler whose workers do the work, such as tcp://host:8786; empty for this machine"
    ),
    "worker_python": Text("Python of the engine on the machines of a cluster; empty for that of this machine"),
    "worker_plugin": Text("folder of the plugin on the machines of a cluster; empty for that of this machine"),
}

FOREST: dict[str, Parameter] = {
    "forest": Flag("measure a random forest on the same samples, to see what the network gains", True)
}

NAMING: dict[str, Parameter] = {
    "labels": Texts("class names, one for each band in their order; empty for those of the file"),
    "normalise": Flag("true: probabilities are divided by their sum where it is not 1, instead of being refused"),
}

PROBABILITIES: dict[str, Parameter] = {"probabilities": File("raster of probabilities, one band a class"), **NAMING}
REPORT: dict[str, Parameter] = {"report": Target("page to write, .html, with its numbers as JSON and CSV beside it")}


def seed_parameter(words: str, default: int = 0) -> Whole:
    """Random seed of a command."""
    return Whole(words, 0, SEEDS - 1, default)
