"""The methods that are compared: each learns from samples and gives class probabilities of others."""

from __future__ import annotations

import inspect
import math
from hashlib import sha256

import numpy as np
import numpy.typing as npt
import sklearn
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier

from . import rival_training, rivals
from .engine import RECIPES, TREES, Fold, Samples, engine_source, epochs_of, recipe_probabilities, sort_labels
from .rival_training import RIVALS, rival_probabilities

FOREST = "forest"
BOOSTING = "boosting"
METHODS = (FOREST, BOOSTING, "report", "recommended", "fast", *RIVALS)
SMALLEST_LEAF = 5  # scikit-learn's 20 leaves hardly a tree to a class of ten samples
SECONDS = {
    FOREST: 3e-5,
    BOOSTING: 2e-5,
    "report": 2e-5,
    "recommended": 2e-5,
    "fast": 3e-6,
    "TempCNN": 1.2e-5,
    "LightTAE": 1.3e-5,
    "InceptionTime": 9e-5,
}

Probabilities = npt.NDArray[np.floating]


def forest_probabilities(samples: Samples, fold: Fold, seed: int) -> Probabilities:
    """From a random forest on the physical values."""
    forest = RandomForestClassifier(TREES, random_state=seed, n_jobs=1)
    return _of_trees(forest, samples, fold)


def boosting_probabilities(samples: Samples, fold: Fold, seed: int) -> Probabilities:
    """From gradient boosting over histograms of the physical values."""
    boosting = HistGradientBoostingClassifier(random_state=seed, min_samples_leaf=SMALLEST_LEAF)
    return _of_trees(boosting, samples, fold)


def _of_trees(
    model: RandomForestClassifier | HistGradientBoostingClassifier, samples: Samples, fold: Fold
) -> Probabilities:
    values = samples.series.reshape(len(samples), -1)
    labels = sort_labels(samples.labels.tolist())
    classes = samples.classes(labels)
    model.fit(values[fold.training], classes[fold.training])
    probabilities = np.zeros((len(fold.test), len(labels)))
    probabilities[:, model.classes_] = model.predict_proba(values[fold.test])
    return probabilities


def probabilities(method: str, samples: Samples, fold: Fold, seed: int) -> Probabilities:
    """Class probabilities (N, K) of a fold's test samples, classes in the order of the sorted labels."""
    if method == FOREST:
        return forest_probabilities(samples, fold, seed)
    if method == BOOSTING:
        return boosting_probabilities(samples, fold, seed)
    if method in RIVALS:
        return rival_probabilities(samples, method, fold.training, fold.test, seed)
    return recipe_probabilities(samples, method, fold.training, fold.test, seed)


def revision(method: str) -> str:
    """Eight characters that change when what computes a method's results does."""
    if method in RIVALS:
        text = inspect.getsource(rivals) + inspect.getsource(rival_training)
    elif method in RECIPES:
        text = engine_source()
    else:
        text = f"{sklearn.__version__} {TREES} {SMALLEST_LEAF}"
    return sha256(text.encode()).hexdigest()[:8]


def work(method: str, samples: Samples, fold: Fold) -> float:
    """What the seconds of a training are roughly proportional to, for each method by itself."""
    count, dates, bands = len(fold.training), len(samples.days), len(samples.bands)
    if method == FOREST:
        return count * math.log2(count) * math.sqrt(dates * bands) + 10 * len(fold.test)
    if method == BOOSTING:
        return len(np.unique(samples.labels)) * (count + 2000) * math.sqrt(dates * bands)
    epochs = RIVALS[method].epochs_for(count) if method in RIVALS else epochs_of(method, count, dates)
    return epochs * count * dates


def seconds_per_work(method: str) -> float:
    """How long a unit of a method's work took on one core of a server of 2021."""
    return SECONDS[method]
