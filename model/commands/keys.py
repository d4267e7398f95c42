"""Job keys of every command, with their help."""

from __future__ import annotations

from ..cube.indices import INDICES
from ..derived.composites import METHODS
from ..training.recipes import SEARCHED, TrainingConfig

CUBE_KEYS = {
    "rasters": 'list of files or folders, or of {"path", "band", "day"} where band and date are known ("days": one for each layer)',
    "file_pattern": "how to read band and date from a name, e.g. {satellite}_{sensor}_{tile}_{band}_{date}",
    "bands": "list of bands to use, in this order, with indices such as NDVI or CI=(nir/red)-1 that are computed where the "
    "rasters lack them; empty = all (train) or the model's (classify)",
    "start_date": "YYYY-MM-DD, cuts the timeline",
    "end_date": "YYYY-MM-DD, cuts the timeline",
    "mask_band": "band that flags bad observations; empty for the one that is known to, none for none",
    "mask_values": "what in it means bad: 1,3,8-10 or bits:0,1,2; empty for what is known of the band",
    "fill_dates": "true: a band that is missing on a date is a gap, and no error",
    "max_gap": "days; a series with a longer gap is unknown (0, no limit)",
    "grid": "raster whose pixels the cube takes; empty for the finest of the rasters, over the extent of all",
    "period": "step of the timeline that series are brought to, e.g. P16D or P1M; empty for the rasters' own dates",
}


POINTS_HELP = (
    'CSV file with longitude, latitude and label, or {"ids", "x", "y", "crs", "labels", "fields": {name: values}}; '
    'fields may carry the series (NDVI1 …, NDVI_20130914 …); polygons: "polygons" beside x and y of a point on each, a list of '
    "GeoJSON geometries in the same crs"
)


POLYGON_KEYS = {
    "polygon_values": "pixels (default): random pixels of each polygon; mean: one sample, the mean over its pixels",
    "pixels_per_polygon": "most pixels of a polygon (10)",
    "pixel_seed": "same seed, same pixels (0)",
}


CONFIG_KEYS = tuple(name for name in TrainingConfig.__dataclass_fields__ if name != "recipe")


TRAINING_KEYS = {
    "recipe": "recommended (default), report or fast: the values of everything below that is not given",
    **{
        name: f"training value, see model/training/recipes.py ({TrainingConfig.__annotations__[name]})"
        for name in CONFIG_KEYS
    },
    "values": "JSON file with training values, as tune writes it; those given here come before it",
    "device": "auto (default), cpu, cuda or mps",
    "precision": "auto (default: float32, on CUDA bfloat16), float32, bfloat16 or float16",
}


FOLDS_KEYS = {
    "folds": "parts that are held out one after the other (5)",
    "repeats": "times all of it is done with other folds (1)",
    "group_by": "none (default), place or blocks: what lies together is never in two folds",
    "block_size": "side of a block in metres (10000)",
}


NAMING_KEYS = {
    "labels": "list of class names, one for each band in their order; empty for those of the file",
    "normalise": "true: probabilities are divided by their sum where it is not 1, instead of being refused",
}


PROBABILITY_KEYS = {"probabilities": "raster of probabilities, one band a class", **NAMING_KEYS}


COMMANDS: dict[str, tuple[str, dict[str, str]]] = {
    "train": (
        "Train a network on labelled points and a cube, or on points that carry their series.",
        {
            "samples": POINTS_HELP,
            "validation_samples": "points to watch the training on, instead of a share of the samples",
            **POLYGON_KEYS,
            **CUBE_KEYS,
            **TRAINING_KEYS,
            "base_model": "file made by train to start from, .safetensors",
            "resume": "true: go on with an interrupted training of the same inputs",
            "verbose": "true: every epoch into the log",
            "model": "file to write, .safetensors",
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
        },
    ),
    "crossvalidate": (
        "Measure by cross-validation how good a recipe is on labelled points.",
        {
            "samples": POINTS_HELP,
            **POLYGON_KEYS,
            **CUBE_KEYS,
            **TRAINING_KEYS,
            **FOLDS_KEYS,
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
            "predictions": "table to write, .csv: reference and predicted label of each sample, x and y in crs",
        },
    ),
    "tune": (
        "Search for the training values that suit labelled points.",
        {
            "samples": POINTS_HELP,
            **POLYGON_KEYS,
            **CUBE_KEYS,
            **TRAINING_KEYS,
            "search": f"list of what is searched, of {', '.join(SEARCHED)}; all of it by default, but what is given",
            "sampler": "tpe (default) or random",
            "trials": "most trials (30)",
            "minutes": "no trial begins after this time; 0 (default) for no limit",
            "folds": "folds of the cross-validation that measures a trial (3)",
            "tuned_values": "JSON file to write: the best values, for the key values of train",
            "report": "page to write, .html",
        },
    ),
    "modelinfo": (
        "Say what is known about a model.",
        {
            "model": "file made by train",
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
        },
    ),
    "classify": (
        "Classify a cube with a trained network.",
        {
            "model": "file made by train",
            **CUBE_KEYS,
            "device": "auto (default), cpu, cuda or mps",
            "extent": 'rectangle to map: {"left", "bottom", "right", "top", "crs"}; pixels outside are nodata',
            "roi": 'polygons to map: {"crs", "polygons": [GeoJSON geometries]}; pixels outside are nodata',
            "precision": "auto (default: half precision where it is faster and gives the same labels), float32, bfloat16, float16",
            "memory_limit": "gigabytes the engine may take (2.0)",
            "resume": "true (default): go on where an interrupted run of the same map stopped",
            "threads": "processor threads, 0 = all",
            "classes": "class map to write, .tif",
            "probabilities": "probabilities to write, .tif, one layer a class",
            "uncertainty": "entropy to write, .tif",
        },
    ),
    "extract": (
        "Take the series of a cube at points or in polygons, in physical units, unfilled.",
        {
            "points": POINTS_HELP,
            **POLYGON_KEYS,
            **CUBE_KEYS,
            "series": "JSON file to write: fields (names) and values, one list a field; ids, x and y of the places, in crs",
        },
    ),
    "inspect": (
        "Look at a cube before it is used: its grid, bands, dates, clouds and gaps.",
        {**CUBE_KEYS, "report": "page to write, .html"},
    ),
    "preview": (
        "Say what is understood of a cube without reading a pixel: grid, bands, and what each date has.",
        CUBE_KEYS,
    ),
    "addindex": (
        "Compute spectral indices of a cube, one raster an index and date.",
        {
            **{key: CUBE_KEYS[key] for key in CUBE_KEYS if key not in {"bands", "max_gap", "period"}},
            "indices": f"list of names ({', '.join(INDICES)}) and of name=expression over the bands, e.g. CI=(nir/red)-1",
            "folder": "folder to write the dated rasters to",
        },
    ),
    "regularize": (
        "Make equally spaced composites of a cube, one file a band and period.",
        {
            **CUBE_KEYS,
            "period": "length of a period, e.g. P16D (default) or P1M",
            "method": f"what a pixel gets of a period's observations: {', '.join(METHODS)} (the first is the default)",
            "resume": "true (default): files that a former run of the same inputs completed are kept",
            "folder": "folder to write the rasters to",
        },
    ),
    "pixels": (
        'Answer questions about single pixels: lines such as {"points": [{"id": 1, "x": -55.1, "y": -11.7}], "crs": "EPSG:4326"} '
        "(crs may also be a point's own) on standard input. A newer line replaces what of an older one is not answered yet.",
        {
            "model": "file made by train whose probabilities are wanted; may be left out",
            **CUBE_KEYS,
            "bands": "list of bands to show; with a model those beside its own",
        },
    ),
    "createdemo": (
        "Simulate a cube of fields, seasons, clouds and noise, with labelled points and the truth.",
        {
            "size": "pixels a side (300)",
            "dates": "number of dates (24)",
            "points": "number of labelled points (400)",
            "clouds": "share of cloudy observations, 0 to 0.9 (0.2)",
            "seed": "whole number; same seed, same bytes of pixels",
            "cube": "folder to write the dated rasters to",
            "truth": "class map to write, .tif",
            "samples": "JSON file to write: crs, x, y and labels of the points",
        },
    ),
    "compare": (
        "Compare a class map with a reference map on the same pixels.",
        {
            "classes": "class map, .tif with class names",
            "reference": "reference class map, .tif with class names",
            "figure": "picture of both side by side to write, .png",
        },
    ),
    "smooth": (
        "Smooth probabilities by those around them (Bayesian smoothing).",
        {
            **PROBABILITY_KEYS,
            "window": "rows and columns of the neighbourhood, odd (9)",
            "fraction": "share of the neighbours that count, the most probable ones (0.5)",
            "smoothness": "list of variances in squared logits, one for all classes or one for each ([20])",
            "smoothed": "smoothed probabilities to write, .tif",
            "classes": "class map of these to write, .tif",
        },
    ),
    "label": (
        "Make a class map of probabilities: the most probable class of each pixel.",
        {
            **PROBABILITY_KEYS,
            "classes": "class map to write, .tif",
        },
    ),
    "uncertainty": (
        "Say how unsure probabilities are, 0 sure to 1 unsure.",
        {
            **PROBABILITY_KEYS,
            "measure": "entropy (default), least-confidence or margin",
            "uncertainty": "raster to write, .tif",
        },
    ),
    "combine": (
        "Combine the probabilities of several models: their weighted mean.",
        {
            "rasters": "list of rasters of probabilities, one band a class, of the same classes on the same pixels",
            **NAMING_KEYS,
            "labels": "list of class names, for those of the rasters whose bands have none",
            "weights": "list of numbers, one for each raster; empty for equal ones",
            "combined": "mean probabilities to write, .tif",
            "classes": "class map of these to write, .tif",
        },
    ),
    "clean": (
        "Clean a class map: the most frequent class of a window, and no patches below a size.",
        {
            "classes": "class map",
            "labels": "list of class names, of the codes 1, 2 …; empty for those of the file",
            "window": "rows and columns of the neighbourhood, odd; 1 for no filter (5)",
            "least_area": "smallest patch that stays, in the unit below (0, no limit)",
            "area_unit": "pixels (default) or hectares",
            "cleaned": "class map to write, .tif",
        },
    ),
    "suggestsamples": (
        "Suggest where labels would help most, or confident pixels to learn from as they are.",
        {
            **PROBABILITY_KEYS,
            "mode": "uncertain (default): pixels to label; confident: pixels that keep the label of the map",
            "measure": "how unsure a pixel is: margin (default), entropy or least-confidence",
            "per_class": "pixels of each class of the map (10)",
            "share": "of the pixels of each class, the most uncertain ones to choose from (0.1)",
            "min_confidence": "probability that makes a pixel confident (0.9)",
            "min_distance": "metres between any two, and from the samples there are (10 pixels)",
            "neighbourhood": "rows and columns, odd, that the score of a pixel is the mean of (3)",
            "samples": "points that are there already",
            "model": "file made by train, to spread the pixels over what it has learned to see, in these rasters:",
            **CUBE_KEYS,
            "device": "auto (default), cpu, cuda or mps",
            "seed": "same seed, same pixels (0)",
            "suggestions": "JSON file to write: crs, x, y and what the map says there",
        },
    ),
    "samplequality": (
        "Say which labelled points look mislabelled, and how well the set covers its classes and places.",
        {
            "samples": POINTS_HELP,
            **POLYGON_KEYS,
            **CUBE_KEYS,
            **TRAINING_KEYS,
            **FOLDS_KEYS,
            "neighbours": "most similar samples, as the network sees them, that a sample is compared with (10)",
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
            "quality": "table to write, .csv: what is known about each sample, x and y in crs",
        },
    ),
    "accuracy": (
        "Measure the accuracy of a class map, and the area of its classes, by a reference sample.",
        {
            "classes": "class map, .tif",
            "reference": POINTS_HELP,
            "strata": "class map that the points were drawn from, where it was not the map itself, on the same pixels",
            "design": "stratified (default) or simple: how the points were drawn",
            "pixels_per_polygon": "random pixels that count of a polygon (1)",
            "seed": "of these pixels (0)",
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
        },
    ),
    "samplingdesign": (
        "Say how many reference points a class map needs, and draw them.",
        {
            "classes": "class map, .tif",
            "standard_error": "wanted of overall accuracy (0.01)",
            "expected_accuracy": "user's accuracies expected: 0.75 (default) for all classes, or Forest=0.9,Pasture=0.7",
            "size": "points in all, instead of those the standard error asks for",
            "allocation": "equal (default), proportional, rare-100, rare-75 or rare-50",
            "distance": "minimum distance between points in metres (0)",
            "seed": "same seed, same points (0)",
            "points": "JSON file to write: crs, x, y, strata and weights of the points",
        },
    ),
    "change": (
        "Say what became of the classes of a map in another one.",
        {
            "before": "class map, .tif",
            "after": "class map on the same pixels, .tif; classes are matched by name",
            "change": "from-to map to write, .tif",
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
        },
    ),
    "probe": ("Say which versions of Python and of the packages the engine runs on.", {}),
}


# Commands that read questions from standard input.
ANSWERING = frozenset({"pixels"})
