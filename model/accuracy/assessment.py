"""Map accuracy and error-adjusted class areas from a reference sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..maps.class_map import ClassMap, check_same_pixels, read_strips
from ..raster.colours import label_colours
from ..raster.pixel_areas import PixelAreas, warn_of_distortion
from ..raster.polygons import PolygonRule
from ..runtime.errors import SamplesError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message, Row
from ..runtime.progress import Progress
from ..samples.cautions import nearly, shown
from ..samples.points import Points, without_geometry
from .estimation import Z95, Estimates, FloatArray, Sample, count_sample, estimate
from .reference import check_reference, mapped_positions, match_labels, place_reference, warn_of_repeats

ESTIMATORS = {
    "classes": Message(
        "stratified random sample whose strata are the map's classes (Olofsson et al. 2014, equations 4 to 11)"
    ),
    "strata": Message("stratified random sample whose strata differ from the map's classes (Stehman 2014)"),
    "simple": Message("simple random sample (one stratum; ratio estimators for the classes)"),
}


@dataclass(frozen=True)
class Assessment:
    """Result of an accuracy assessment.

    Attributes
    ----------
    labels, colours : tuple of str
        K classes: the map's, then those that only the reference knows.
    counts : float64 array of shape (K, K)
        Points, rows map, columns reference.
    estimates : Estimates
        Accuracy and area shares.
    mapped : float64 array of shape (K,)
        Hectares the map shows of each class.
    hectares : float
        Area the estimates hold for.
    estimator : str
        Which design they assume: a key of :data:`ESTIMATORS`.
    strata : tuple of str
        Names of the H strata; one empty name for a simple random sample.
    strata_points, strata_weights : tuple
        Points and share of the area of each stratum.
    outside, without_class : int
        Reference features outside the map, and pixels of the others where the map or the strata have no class; not counted.
    unknown : tuple of str
        Labels that the map does not have, with their number.
    """

    labels: tuple[str, ...]
    colours: tuple[str, ...]
    counts: FloatArray
    estimates: Estimates
    mapped: FloatArray
    hectares: float
    estimator: str
    strata: tuple[str, ...]
    strata_points: tuple[int, ...]
    strata_weights: tuple[float, ...]
    outside: int
    without_class: int
    unknown: tuple[str, ...]

    @property
    def points(self) -> int:
        """Number of reference points used."""
        return int(self.counts.sum())

    def as_dict(self) -> dict[str, Any]:
        """All values under their names, as JSON can hold them: null where the sample does not tell."""
        found = self.estimates
        classes = [
            {
                "label": label,
                "mapped_ha": self.mapped[k],
                "area_ha": found.area_fractions[k] * self.hectares,
                "area_se_ha": found.area_fractions_se[k] * self.hectares,
                "area_margin_ha": Z95 * found.area_fractions_se[k] * self.hectares,
                "users": found.users[k],
                "users_se": found.users_se[k],
                "producers": found.producers[k],
                "producers_se": found.producers_se[k],
                "map_points": self.counts[k].sum(),
                "reference_points": self.counts[:, k].sum(),
            }
            for k, label in enumerate(self.labels)
        ]
        strata = [
            {"label": label, "points": points, "weight": weight}
            for label, points, weight in zip(self.strata, self.strata_points, self.strata_weights, strict=True)
        ]
        values = {
            "estimator": str(ESTIMATORS[self.estimator]),
            "accuracy": found.overall,
            "accuracy_se": found.overall_se,
            "points": self.points,
            "outside": self.outside,
            "without_class": self.without_class,
            "unknown_labels": list(self.unknown),
            "area_ha": self.hectares,
            "labels": list(self.labels),
            "classes": classes,
            "confusion": self.counts.astype(int).tolist(),
            "proportions": found.proportions.tolist(),
            "strata": strata,
        }
        return dict(_plain(values))


def assess(
    class_map: ClassMap,
    points: Points,
    rule: PolygonRule,
    design: str,
    strata: ClassMap | None,
    feedback: Feedback,
    meaning: str = "auto",
) -> Assessment:
    """Assess the accuracy of a class map with reference points or polygons.

    Parameters
    ----------
    class_map : ClassMap
        The map.
    points : Points
        Labelled.
    rule : PolygonRule
        How many pixels of a polygon count.
    design : str
        One of :data:`model.accuracy.choices.DESIGNS`.
    strata : ClassMap or None
        What the points were drawn from, where it was not the map.
    feedback : Feedback
        Receives what is left out.
    meaning : str
        What the labels are: one of :data:`model.accuracy.choices.MEANINGS`.

    Raises
    ------
    SamplesError
        When no reference point lies on the map, or none has a label of the map.
    CubeError
        When map and strata are not on the same pixels.
    """
    check_reference(points)
    if strata:
        check_same_pixels(class_map, strata)
    matched, unknown = match_labels(points.labels, class_map, meaning, points.codes or {})
    labels = (*class_map.names, *sorted(set(matched) - set(class_map.names)))
    warn_of_distortion(class_map.grid, feedback)
    placed = place_reference(points, class_map.grid, rule)
    warn_of_repeats(points, placed, feedback)
    mapped = mapped_positions(class_map, placed, labels)
    base = strata or class_map
    names = base.names
    stratum = mapped_positions(base, placed, names) if strata else mapped
    good = (mapped >= 0) & (stratum >= 0)
    unplaced = len(without_geometry(points))
    _report_left_out(placed.outside, unplaced, int((~good).sum()), unknown, feedback)
    for label in sorted(set(matched) - set(class_map.names)):
        name = nearly(label, class_map.names)
        if name:
            feedback.warn(
                Message(
                    "{label} of the reference and {name} of the map differ only by case, blanks, accents or signs that look alike; "
                    "write them alike.",
                    label=shown(label),
                    name=shown(name),
                )
            )
    if not good.any():
        raise SamplesError(
            "No reference point lies where the map has a class; check that both show the same place, and the layer's "
            "coordinate reference system."
        )
    positions = np.array([labels.index(label) for label in matched], dtype=np.intp)
    reference = positions[placed.owners[good]]
    areas = _measure(class_map, base, labels, Progress(feedback))
    if design == "simple":
        names, stratum, areas_of_strata = ("",), np.zeros_like(stratum), np.array([areas.sum()])
    else:
        areas_of_strata = areas.sum(axis=1)
    counts = count_sample(stratum[good], mapped[good], reference, (len(names), len(labels)))
    sizes = counts.sum(axis=(1, 2))
    known = _sampled_area(names, sizes, areas_of_strata, feedback)
    weights = np.where(sizes > 0, areas_of_strata, 0.0) / known
    estimator = "simple" if design == "simple" else "strata" if strata else "classes"
    return Assessment(
        labels,
        label_colours(labels, {**dict(points.colours or {}), **class_map.colours}),
        counts.sum(axis=0),
        estimate(Sample(counts, weights, estimator == "classes")),
        areas.sum(axis=0),
        known,
        estimator,
        names,
        tuple(map(int, sizes)),
        tuple(map(float, weights)),
        placed.outside,
        int((~good).sum()),
        tuple(unknown),
    )


def assessment_table(found: Assessment) -> list[Row]:
    """Result as a table for the log."""
    values = found.as_dict()
    rows: list[Row] = [
        Message(
            "Overall accuracy {accuracy}, {count} {count:point|points}; {estimator}",
            accuracy=_with_margin(values["accuracy"], values["accuracy_se"]),
            count=found.points,
            estimator=ESTIMATORS[found.estimator],
        ),
        Message("Points, rows map, columns reference:"),
        ["", *found.labels],
    ]
    for label, row in zip(found.labels, found.counts, strict=True):
        rows.append([label, *(f"{count:.0f}" for count in row)])
    rows += [
        Message("95 % intervals of the classes; areas in hectares:"),
        ["", Message("user's"), Message("producer's"), Message("mapped area"), Message("estimated area")],
    ]
    for row in values["classes"]:
        users, producers = (_with_margin(row[name], row[f"{name}_se"]) for name in ("users", "producers"))
        area = _with_margin(row["area_ha"], row["area_se_ha"], ",.1f")
        rows.append([row["label"], users, producers, f"{row['mapped_ha']:,.1f}", area])
    return rows


def _with_margin(value: float | None, error: float | None, form: str = ".3f") -> str:
    """A value and half the width of its 95 % interval in words."""
    if value is None:
        return "none"
    return f"{value:{form}} ± {'?' if error is None else format(Z95 * error, form)}"


def _measure(class_map: ClassMap, strata: ClassMap, labels: tuple[str, ...], progress: Progress) -> FloatArray:
    """Hectares by stratum and mapped class, where both are known: shape (H, K)."""
    areas, names = PixelAreas(class_map.grid), strata.names
    hectares = np.zeros(len(names) * len(labels))
    same = strata is class_map
    for window, codes in read_strips(
        [class_map] if same else [class_map, strata], progress, Message("Measuring areas")
    ):
        mapped = class_map.positions(codes[0], labels)
        stratum = mapped if same else strata.positions(codes[1], names)
        both = (mapped >= 0) & (stratum >= 0)
        area = np.broadcast_to(areas.hectares(window), both.shape)[both]
        pairs = stratum[both] * len(labels) + mapped[both]
        hectares += np.bincount(pairs, weights=area, minlength=len(hectares))
    return hectares.reshape(len(names), len(labels))


def _sampled_area(
    names: tuple[str, ...], sizes: FloatArray, areas: npt.NDArray[np.float64], feedback: Feedback
) -> float:
    """Hectares of the strata that have points; the others are warned of."""
    empty = [n for n in range(len(names)) if sizes[n] == 0 and areas[n] > 0]
    if empty:
        percent = 100 * float(areas[empty].sum() / areas.sum())
        feedback.warn(
            Message(
                "No reference point lies in {classes} ({percent} % of the area); the estimates hold for the rest of the "
                "map only.",
                classes=", ".join(names[n] for n in empty),
                percent=f"{percent:.1f}",
            )
        )
    single = [names[n] for n in range(len(names)) if sizes[n] == 1]
    if single:
        feedback.warn(
            Message(
                "One reference point alone lies in {classes}; standard errors need two or more.",
                classes=", ".join(single),
            )
        )
    return float(areas[sizes > 0].sum())


def _report_left_out(outside: int, unplaced: int, without: int, unknown: list[str], feedback: Feedback) -> None:
    if outside:
        message = (
            Message(
                "{count} reference {count:feature lies|features lie} outside the map ({unplaced} of them have no "
                "geometry) and {count:is not|are not} counted.",
                count=outside,
                unplaced=unplaced,
            )
            if unplaced
            else Message(
                "{count} reference {count:feature lies|features lie} outside the map and {count:is not|are not} "
                "counted.",
                count=outside,
            )
        )
        feedback.warn(message)
    if without:
        feedback.warn(
            Message(
                "{count} reference {count:point lies|points lie} where the map or the strata have no class and "
                "{count:is not|are not} counted.",
                count=without,
            )
        )
    if unknown:
        feedback.warn(
            Message(
                "Labels that the map does not have, with their number: {labels}; their points count as errors of the map.",
                labels=", ".join(unknown),
            )
        )


def _plain(value: Any) -> Any:
    """Numbers as JSON has them: None for what is not known."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, np.floating | float):
        return float(value) if np.isfinite(value) else None
    return value
