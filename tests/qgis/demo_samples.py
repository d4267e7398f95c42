"""Parameters of runs on the samples of the demo, and of a network that trains in no time."""

SMALL = {"CNN_LAYERS": "4,6,4", "LSTM_WIDTH": 4, "SEED": 5}


def samples(demo, **changes):
    return {"SAMPLES": demo["SAMPLES"], "CLASS_FIELD": "label", "RASTERS": [demo["CUBE"]], "RECIPE": 2, **changes}
