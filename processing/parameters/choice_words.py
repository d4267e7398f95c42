"""Words of the dialogs for the choices of the engine's commands, where those are names of a kind that people do not use."""

from __future__ import annotations

# By the parameter's name; a choice that is not here is shown as the command has it.
WORDS: dict[str, dict[str, str]] = {
    "ACTION": {
        "set up": "Install",
        "rebuild": "Reinstall",
        "use own Python": "Use another Python",
        "uninstall": "Uninstall",
    },
    "ALLOCATION": {
        "equal": "Same number for each class",
        "proportional": "By area",
        "rare-100": "By area, rare classes 100 points",
        "rare-75": "By area, rare classes 75 points",
        "rare-50": "By area, rare classes 50 points",
    },
    "ARCHITECTURE": {
        "lstm-fcn": "LSTM-FCN",
        "mlstm-fcn": "MLSTM-FCN",
        "alstm-fcn": "ALSTM-FCN",
        "seasonal-lstm-fcn": "Seasonal LSTM-FCN",
        "residual-lstm-fcn": "Residual LSTM-FCN",
    },
    "AREA_UNIT": {"pixels": "pixels", "hectares": "hectares"},
    "CLASS_WEIGHTS": {"no": "None", "balanced": "Balanced"},
    "DESIGN": {"stratified": "Stratified by class", "simple": "Simple random"},
    "DEVICE": {
        "auto": "Automatic",
        "cpu": "Processor (CPU)",
        "cuda": "NVIDIA graphics card (CUDA)",
        "mps": "Apple graphics (MPS)",
    },
    "GROUP_BY": {"none": "Nothing", "place": "Place", "blocks": "Spatial blocks"},
    "LABELS_ARE": {"auto": "Automatic", "names": "Class names", "codes": "Class codes"},
    "LAYOUT": {"series": "Series of pixels", "raster": "Raster tiles"},
    "LR_SCHEDULE": {"step": "Steps", "one-cycle": "One cycle", "plateau": "When the loss stalls"},
    "MEASURE": {"entropy": "Entropy", "least-confidence": "Least confidence", "margin": "Margin"},
    "METHOD": {"least-cloudy-first": "Least cloudy image first", "median": "Median", "mean": "Mean"},
    "MODE": {"uncertain": "Uncertain pixels, to label", "confident": "Confident pixels, with their label"},
    "POLYGON_VALUES": {"pixels": "Random pixels", "mean": "Mean of the pixels"},
    "PRECISION": {"auto": "Automatic"},
    "RECIPE": {"recommended": "Recommended", "report": "As in the report", "fast": "Fast"},
    "SAMPLER": {"tpe": "Guided by earlier trials (TPE)", "random": "Random"},
}
