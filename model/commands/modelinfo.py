"""Command ``modelinfo``: describe a model file and write its training report again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..runtime.errors import ModelFileError
from ..runtime.parameters import File, Parameter
from .common import REPORT

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Describe a model file."
PARAMETERS: dict[str, Parameter] = {"model": File("file made by train"), **REPORT}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Describe a model, and write its report again."""
    from ..network.model_file import load_model
    from ..raster.class_codes import describe_codes
    from ..reports.page import ReportFiles
    from ..reports.training import card_as_dict, describe_card, write_training_report
    from ..runtime.outputs import Outputs

    model, report = job.path("model"), job.optional_path("report")
    _, card = load_model(model)
    try:
        feedback.table(describe_card(card))
        if report:
            with Outputs(job.run) as outputs:
                write_training_report(ReportFiles.parts_of(report, outputs), model.stem, card)
                outputs.publish()
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        # What a model needs to classify was checked as it was read; what only describes it may still be anything.
        raise ModelFileError(
            "The description in {path} cannot be read ({error}); train the model again.",
            path=model,
            error=repr(error),
        ) from error
    return {
        "report": str(report) if report else None,
        "class_codes": describe_codes(card.labels, card.codes),
        "card": json.loads(json.dumps(card_as_dict(card))),
    }
