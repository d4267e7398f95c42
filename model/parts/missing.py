"""The parts of a plan that are missing, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .claims import lost_message
from .states import PlanStates


def describe_missing_parts(states: PlanStates, count: int) -> list[dict[str, Any]]:
    """The parts without a result: number, state and the reason as far as it is known."""
    found: list[dict[str, Any]] = []
    for number in range(1, count + 1):
        if number in states.done:
            continue
        if number in states.failed:
            failure = states.failed[number]
            found.append({"part": number, "state": "failed", "reason": failure.sentence, "message": failure.message,
                          "host": failure.host, "attempts": failure.attempts})  # fmt: skip
        elif number in states.running or number in states.lost:
            claim = states.running.get(number) or states.lost[number]
            state = "running" if number in states.running else "lost"
            item = {"part": number, "state": state, "host": claim.host, "process": claim.process}
            found.append(item if state == "running" else {**item, "reason": str(lost_message(claim))})
        else:
            found.append({"part": number, "state": "waiting"})
    return found


def reason_of(item: Mapping[str, Any]) -> str:
    """The reason of a missing part with a colon before it; empty where there is none."""
    return f": {item['reason']}" if item.get("reason") else ""
