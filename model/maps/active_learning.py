"""Active learning: select the pixels of a probability map whose labels would help most.

Candidates are the most uncertain pixels of each predicted class (or, for a set to learn from without labelling, its confident
ones), a random draw of bounded size however large the map is. Of these, pixels are taken one after the other, each with a
probability that grows with its score and with the square of its distance, in feature space, from those already taken: the
seeding of k-means++ (Arthur and Vassilvitskii 2007), used for choosing what to label by Ash et al. 2020 (BADGE). On the
ground they keep a distance from each other and from the samples there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window
from scipy.ndimage import uniform_filter
from scipy.spatial import cKDTree

from ..raster.crs import Coordinates
from ..raster.grid import Grid
from ..raster.quantization import PROBABILITY_NODATA, PROBABILITY_UNIT
from ..runtime.errors import SamplesError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Progress
from .probability_map import ProbabilityMap, ProbabilityReader
from .uncertainty import decode, uncertainty

PIXELS_OF_A_WINDOW = 1 << 20
FEWEST_CANDIDATES, MOST_CANDIDATES = 500, 20_000  # of a class
CANDIDATES_A_PIXEL = 50  # for each to suggest
FloatArray = npt.NDArray[np.floating]


@dataclass(frozen=True)
class ActiveLearningQuery:
    """Query for suggested samples: mode, number and distances.

    Attributes
    ----------
    mode : str
        One of :data:`model.maps.choices.SUGGESTION_MODES`.
    measure : str
        One of :data:`model.maps.choices.SUGGESTION_MEASURES`: of how unsure a pixel is.
    per_class : int
        Pixels of each predicted class.
    fraction : float
        Of the pixels of each predicted class, the most uncertain ones that are candidates, 0 to 1.
    min_confidence : float
        Probability that makes a pixel confident, 0 to 1.
    min_distance : float
        Metres between any two.
    neighbourhood : int
        Rows and columns, odd, that the score of a pixel is the mean of: a lone unsure pixel is mostly a mixed one on the
        edge of a field, which nobody can label.
    seed : int
        Same seed, same pixels.
    """

    mode: str = "uncertain"
    measure: str = "margin"
    per_class: int = 10
    fraction: float = 0.1
    min_confidence: float = 0.9
    min_distance: float = 0.0
    neighbourhood: int = 3
    seed: int = 0


@dataclass(frozen=True)
class Candidates:
    """N pixels that may be suggested.

    Attributes
    ----------
    rows, columns : integer arrays of shape (N,)
        Where.
    predicted : integer array of shape (N,)
        Most probable class.
    scores : float array of shape (N,)
        How unsure (or confident) the map is there, 0 to 1, mean over the neighbourhood.
    probabilities : float array of shape (N, K)
        Probabilities.
    """

    rows: npt.NDArray[np.intp]
    columns: npt.NDArray[np.intp]
    predicted: npt.NDArray[np.intp]
    scores: FloatArray
    probabilities: FloatArray

    def __len__(self) -> int:
        return len(self.rows)

    def take(self, chosen: npt.NDArray[np.intp] | npt.NDArray[np.bool_]) -> Candidates:
        """Some of them."""
        return Candidates(
            self.rows[chosen],
            self.columns[chosen],
            self.predicted[chosen],
            self.scores[chosen],
            self.probabilities[chosen],
        )

    @staticmethod
    def joined(parts: Sequence[Candidates]) -> Candidates:
        """Several, one after the other."""
        return Candidates(
            *(np.concatenate([getattr(part, name) for part in parts]) for name in Candidates.__dataclass_fields__)
        )


def find_candidates(raster: ProbabilityMap, query: ActiveLearningQuery, feedback: Feedback) -> Candidates:
    """Look at the whole map, window by window, for pixels that may be suggested.

    Parameters
    ----------
    raster : ProbabilityMap
        The map.
    query : ActiveLearningQuery
        What to suggest.
    feedback : Feedback
        Receives the progress.

    Returns
    -------
    Candidates
        Of each class at most fifty for each pixel to suggest, and never more than 20,000.

    Raises
    ------
    SamplesError
        When no pixel has probabilities, or none is confident enough.
    """
    progress = Progress(feedback)
    with ProbabilityReader(raster) as reader:
        if query.mode == "confident":
            least = np.full(raster.classes, query.min_confidence)
            parts = _drawn(reader, query, least, progress)
        else:
            counts = _histogram(reader, query, progress.part(0, 0.5, Message("computing uncertainty")))
            least = _thresholds(counts, query)
            parts = _drawn(reader, query, least, progress.part(0.5, 0.5, Message("candidates")))
    found = Candidates.joined(parts)
    if not len(found):
        if query.mode == "confident":
            raise SamplesError(
                "No pixel of {path} has a probability of {confidence} or more in its neighbourhood; choose a lower "
                "{@min_confidence}.",
                path=raster.path,
                confidence=f"{query.min_confidence:g}",
            )
        raise SamplesError(
            "{path} has no pixel with probabilities; choose another raster.",
            path=raster.path,
        )
    return found


def _windows(raster: ProbabilityMap) -> Iterator[Window]:
    """Windows of whole blocks, about a million pixels each."""
    height, width = (min(a, b) for a, b in zip(raster.block, (raster.grid.height, raster.grid.width), strict=True))
    columns = min(raster.grid.width, max(width, 1024 // width * width))
    rows = height * max(1, PIXELS_OF_A_WINDOW // (columns * height))
    for top in range(0, raster.grid.height, rows):
        for left in range(0, raster.grid.width, columns):
            yield Window(left, top, min(columns, raster.grid.width - left), min(rows, raster.grid.height - top))


def _scored(
    reader: ProbabilityReader, query: ActiveLearningQuery, progress: Progress
) -> Iterator[tuple[Window, npt.NDArray[np.uint16], npt.NDArray[np.intp], FloatArray]]:
    """Windows with their encoded probabilities, predicted classes (-1 for nodata), and scores."""
    raster, leg = reader.raster, query.neighbourhood // 2
    total, done = raster.grid.width * raster.grid.height, 0
    for window in _windows(raster):
        progress.report(done / total, Message("{done} pixels", done=f"{done:,}"))
        left, top = max(0, window.col_off - leg), max(0, window.row_off - leg)
        right = min(raster.grid.width, window.col_off + window.width + leg)
        bottom = min(raster.grid.height, window.row_off + window.height + leg)
        encoded = reader.read(Window(left, top, right - left, bottom - top))
        known = encoded[0] != PROBABILITY_NODATA
        probabilities = decode(encoded)
        score = probabilities.max(axis=0) if query.mode == "confident" else uncertainty(probabilities, query.measure)
        score = _mean_around(np.where(known, score, 0), known, query.neighbourhood)
        inner = np.s_[
            window.row_off - top : window.row_off - top + window.height,
            window.col_off - left : window.col_off - left + window.width,
        ]
        predicted = np.where(known, encoded.argmax(axis=0), -1)
        yield window, encoded[:, *inner], predicted[inner], score[inner]
        done += window.width * window.height


def _mean_around(score: FloatArray, known: npt.NDArray[np.bool_], size: int) -> FloatArray:
    """Mean over a neighbourhood, of the pixels that are known and in the raster."""
    if size == 1:
        return score
    sums, weights = (uniform_filter(v.astype(np.float64), size, mode="constant") for v in (score, known))
    return np.asarray(np.where(known, sums / np.maximum(weights, 1e-9), 0)).clip(0, 1)


def _histogram(reader: ProbabilityReader, query: ActiveLearningQuery, progress: Progress) -> npt.NDArray[np.int64]:
    """How many pixels of each predicted class have each score, in steps of 1/10000: shape (K, 10001)."""
    classes, steps = reader.raster.classes, PROBABILITY_UNIT + 1
    counts = np.zeros(classes * steps, dtype=np.int64)
    for _, _, predicted, score in _scored(reader, query, progress):
        known = predicted >= 0
        place = predicted[known] * steps + (score[known] * PROBABILITY_UNIT).astype(np.intp)
        counts += np.bincount(place, minlength=len(counts))
    return counts.reshape(classes, steps)


def _thresholds(counts: npt.NDArray[np.int64], query: ActiveLearningQuery) -> FloatArray:
    """The lowest score of the candidates of each class: of its most uncertain share, and of enough pixels to choose from."""
    from_above = counts[:, ::-1].cumsum(axis=1)
    totals = from_above[:, -1]
    needed = np.maximum(np.ceil(query.fraction * totals), np.minimum(totals, 10 * query.per_class))
    steps = (from_above < needed[:, None]).sum(axis=1)
    return np.asarray((counts.shape[1] - 1 - steps) / PROBABILITY_UNIT)


def _drawn(
    reader: ProbabilityReader, query: ActiveLearningQuery, least: FloatArray, progress: Progress
) -> list[Candidates]:
    """A random draw, of bounded size, of the pixels of each class whose score reaches its threshold.

    Every pixel gets a random number and those with the highest stay, so each pixel is as likely as any other.
    """
    generator = np.random.default_rng([query.seed, 0])
    most = int(np.clip(CANDIDATES_A_PIXEL * query.per_class, FEWEST_CANDIDATES, MOST_CANDIDATES))
    classes = reader.raster.classes
    nothing = np.empty(0, dtype=np.intp)
    empty = Candidates(nothing, nothing, nothing, np.empty(0), np.empty((0, classes)))
    kept: list[tuple[Candidates, FloatArray]] = [(empty, np.empty(0))] * classes
    for window, encoded, predicted, score in _scored(reader, query, progress):
        lots = generator.random(predicted.shape)
        for number in range(classes):
            eligible = (predicted == number) & (score >= least[number])
            if query.mode == "confident":  # the pixel itself too, however sure those around it are
                eligible &= encoded[number] >= round(query.min_confidence * PROBABILITY_UNIT)
            rows, columns = np.nonzero(eligible)
            if len(rows) > most:
                best = np.argpartition(lots[rows, columns], -most)[-most:]
                rows, columns = rows[best], columns[best]
            new = Candidates(
                rows + window.row_off,
                columns + window.col_off,
                np.full(len(rows), number),
                score[rows, columns].astype(np.float64),
                encoded[:, rows, columns].T / PROBABILITY_UNIT,
            )
            kept[number] = _best_lots(*kept[number], new, lots[rows, columns], most)
    return [candidates for candidates, _ in kept]


def _best_lots(
    older: Candidates, older_lots: FloatArray, new: Candidates, new_lots: FloatArray, most: int
) -> tuple[Candidates, FloatArray]:
    together, lots = Candidates.joined([older, new]), np.concatenate([older_lots, new_lots])
    best = np.sort(np.argsort(-lots, kind="stable")[:most])
    return together.take(best), lots[best]


def positions_of(candidates: Candidates, grid: Grid) -> Coordinates:
    """Middles of the pixels, in the CRS of the map: x and y."""
    columns, rows = ((values + 0.5).astype(np.float64) for values in (candidates.columns, candidates.rows))
    a, b, c, d, e, f = grid.transform
    return a * columns + b * rows + c, d * columns + e * rows + f


def choose(
    candidates: Candidates,
    features: FloatArray,
    positions: FloatArray,
    existing: FloatArray,
    query: ActiveLearningQuery,
    check_cancelled: Callable[[], None],
) -> npt.NDArray[np.intp]:
    """Choose pixels, class after class in turn.

    Parameters
    ----------
    candidates : Candidates
        N of them.
    features : float array of shape (N, F)
        In which they should differ.
    positions : float array of shape (N, 3)
        See :func:`~model.raster.crs.to_sphere`.
    existing : float array of shape (M, 3)
        Where there are samples already.
    query : ActiveLearningQuery
        What to suggest.
    check_cancelled : callable
        Raises when the caller wants to stop.

    Returns
    -------
    integer array
        Positions of those chosen, in the order in which they were.
    """
    generator = np.random.default_rng([query.seed, 1])
    free = np.ones(len(candidates), dtype=bool)
    if len(existing) and query.min_distance > 0:
        free = cKDTree(existing).query(positions)[0] >= query.min_distance
    weights = candidates.scores + 1e-6
    apart = np.full(len(candidates), np.inf)  # squared distance in feature space from those chosen of the same class
    left = {int(number): query.per_class for number in np.unique(candidates.predicted)}
    chosen: list[int] = []
    tree = cKDTree(positions)
    while left:
        for number in list(left):
            check_cancelled()
            members = np.flatnonzero(free & (candidates.predicted == number))
            if not len(members) or not left[number]:
                del left[number]
                continue
            picked = int(members[_draw(weights[members], apart[members], generator)])
            chosen.append(picked)
            left[number] -= 1
            free[picked] = False
            if query.min_distance > 0:
                free[tree.query_ball_point(positions[picked], query.min_distance * (1 - 1e-9))] = False
            same = candidates.predicted == number
            apart[same] = np.minimum(apart[same], ((features[same] - features[picked]) ** 2).sum(axis=1))
    return np.array(chosen, dtype=np.intp)


def _draw(weights: FloatArray, apart: FloatArray, generator: np.random.Generator) -> int:
    chances = weights if np.isinf(apart).all() else weights * apart
    total = float(chances.sum())
    return int(generator.choice(len(weights), p=chances / total if total > 0 else None))
