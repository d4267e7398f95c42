"""Parts that the reports about folds share: cross-validation and sample quality."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..runtime.messages import Message
from ..samples.cautions import cautions_about
from ..samples.patterns import class_patterns
from ..samples.samples import Samples
from ..samples.splits import Division
from ..training.cross_validation import CrossValidation
from .page import ReportFiles, accuracy_context, write_numbers, write_page
from .patterns import MOST_ON_FIRST_PAGE, draw_overlay, draw_patterns
from .value_names import format_values
from .words import describe_dates, describe_run, format_confusions, format_now


@dataclass(frozen=True)
class FoldsPage:
    """A page about a cross-validation, and its numbers.

    Attributes
    ----------
    files : ReportFiles
        Where to.
    samples, division, found
        What was divided, how, and what came of it.
    colours : sequence of str
        Of the classes.
    about : mapping
        ``seconds``, ``device`` and ``versions``.
    """

    files: ReportFiles
    samples: Samples
    division: Division
    found: CrossValidation
    colours: Sequence[str]
    about: Mapping[str, Any]

    @property
    def how(self) -> Message:
        """How the samples were divided."""
        words = Message("{count} folds", count=self.division.folds)
        if self.division.repeats > 1:
            words = Message("{folds}, repeated {count} times", folds=words, count=self.division.repeats)
        if self.division.group_by == "place":
            return Message("{folds}, grouped by place", folds=words)
        return Message("{folds}, grouped by blocks", folds=words) if self.division.group_by == "blocks" else words

    def write(self, template: str, shown: Mapping[str, Any], numbers: Mapping[str, Any]) -> None:
        """Write the page and its numbers.

        Parameters
        ----------
        template : str
            In ``templates/``.
        shown : mapping
            What the template shows beside what all such pages do.
        numbers : mapping
            What stands in the JSON file beside what does in all of them.
        """
        samples, found = self.samples, self.found
        patterns = [pattern.as_dict() for pattern in class_patterns(samples, found.labels)]
        sizes = [pattern["size"] for pattern in patterns]
        timeline = [day.isoformat() for day in samples.timeline]
        series = (patterns, found.labels, self.colours, samples.bands, timeline)
        accuracy, training, created = found.accuracy.as_dict(), found.config.as_dict(), format_now()
        write_page(
            self.files.page,
            template,
            created=created,
            samples=len(samples),
            labels=found.labels,
            dates=describe_dates(timeline, len(samples.days), samples.years),
            bands=", ".join(samples.bands),
            where=describe_run(self.about),
            confusions=format_confusions([pair.as_dict() for pair in found.confusions]),
            few_bands=len(samples.bands) <= MOST_ON_FIRST_PAGE,
            overlays=self.files.figures.add_all("series_of_all_classes", draw_overlay(*series)),
            patterns=self.files.figures.add_all("series_of_each_class", draw_patterns(*series)),
            parameters=format_values(training),
            versions=list(self.about["versions"].items()),
            cautions=cautions_about(dict(zip(accuracy["labels"], sizes, strict=True)), len(self.samples.days)),
            **accuracy_context(accuracy, self.colours, sizes),
            **shown,
        )
        division = {name: getattr(self.division, name) for name in ("folds", "repeats", "group_by")}
        everything = {
            "created": created,
            **self.about,
            "bands": samples.bands,
            "timeline": timeline,
            "division": division,
            "training": training,
            "accuracy": accuracy,
            "gain": found.gain.as_dict() if found.gain else None,
            "calibration": {"as_trained": found.calibration.as_dict(), "scaled": found.scaled.as_dict()},
            **numbers,
            "patterns": patterns,
        }
        write_numbers(self.files, accuracy, sizes, everything)
