"""Groups of parameters: the headings in dialogs and help."""

from __future__ import annotations

_GROUPS: dict[str, tuple[str, ...]] = {
    "Classes and probabilities": ("CODES", "PALETTE", "LABELS", "LABELS_ARE", "NORMALISE"),
    "Choice of points": ("MEASURE", "MIN_CONFIDENCE", "SHARE", "NEIGHBOURHOOD", "SIZE"),
    "Learned features": ("MODEL", "RASTERS"),
    "Catalog": ("COLLECTIONS", "MOST_ITEMS", "READERS", "AUTH"),
    "Polygons": ("POLYGON_VALUES", "PIXELS_PER_POLYGON", "PIXEL_SEED"),
    "Bands and dates": ("BANDS", "START_DATE", "END_DATE", "FILE_PATTERN", "GRID"),
    "Clouds and gaps": ("MASK_BAND", "MASK_VALUES", "NODATA", "FILL_DATES", "MAX_GAP", "PERIOD", "CLOUDS"),
    "Folds": ("FOLDS", "REPEATS", "GROUP_BY", "BLOCK_SIZE"),
    "Similarity": ("NEIGHBOURS",),
    "Search": ("SEARCH", "SAMPLER", "MINUTES"),
    "Validation": ("VALIDATION_SAMPLES", "FOREST", "VALIDATION_SPLIT"),
    "Network": (
        "ARCHITECTURE",
        *("CNN_LAYERS", "CNN_KERNELS", "CNN_DROPOUT_RATES"),
        *("LSTM_WIDTH", "LSTM_DROPOUT", "DATE_DROPOUT", "MEMBERS", "SOFT_LABELS"),
    ),
    "Training": (
        *("VALUES", "EPOCHS", "BATCH_SIZE", "CLASS_WEIGHTS"),
        *("OPTIMIZER", "LEARNING_RATE", "EPS", "WEIGHT_DECAY", "CLIP_NORM"),
        *("LR_SCHEDULE", "LR_DECAY_EPOCHS", "LR_DECAY_RATE"),
        *("PATIENCE", "MIN_DELTA", "RESTORE_BEST"),
    ),
    "Raster layout": ("TILE_SIZE",),
    "Parts": ("PART_MINUTES", "PART_PIXELS", "PROCESSES", "FOLDERS"),
    "Cluster": ("DASK", "WORKER_PYTHON", "WORKER_PLUGIN"),
    "Computing": ("SEED", "DEVICE", "PRECISION", "THREADS", "MEMORY_LIMIT", "VERBOSE"),
    "Earlier runs": ("BASE_MODEL", "RESUME"),
    "Source of the installation": ("PYTHON", "WHEELS"),
}

_GROUP_OF = {name: group for group, names in _GROUPS.items() for name in names}
OTHERS = "More"


def names_in(group: str) -> tuple[str, ...]:
    """Names of the parameters of a group, in the order of the dialogs."""
    return _GROUPS[group]


def group_of(name: str) -> str:
    """Heading of an advanced parameter."""
    return _GROUP_OF.get(name, OTHERS)
