"""Command ``agreement``: agreement of interpreters who labelled the same places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Fields, Parameter

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Measure how well interpreters agree who labelled the same places."

PARAMETERS: dict[str, Parameter] = {
    "interpreters": Fields(
        "for each interpreter, by name, the list of class labels, in the same order of places; empty texts where none was given"
    ),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Measure the agreement of interpreters."""
    from ..accuracy.agreement import agreement_table, measure_agreement
    from ..runtime.errors import JobError

    labels = job.mapping("interpreters")
    for name, given in labels.items():
        if not isinstance(given, list) or not all(isinstance(label, str) for label in given):
            raise JobError('The labels of {name} are not a list of texts; write them as ["Forest", ""].', name=name)
    found = measure_agreement(labels)
    feedback.table(agreement_table(found))
    return found.as_dict()
