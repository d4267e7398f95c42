"""Command ``exportmodel``: write a model as ONNX, with a STAC item beside it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..runtime.errors import EngineError, JobError
from ..runtime.messages import Message
from ..runtime.parameters import Choice, File, Parameter, Target, Texts, Whole
from .common import CUBE

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Write a model as ONNX for other programs, with a STAC item that describes it beside it."

SERIES, RASTER = "series", "raster"

PARAMETERS: dict[str, Parameter] = {
    "model": File("file made by train"),
    "dates": Texts("dates of the images that the ONNX model will read, in their order; empty for those of the model"),
    "layout": Choice(
        "series: one row a pixel, (N, dates, bands); raster: tiles of all bands of all dates, (N, dates × bands, rows, columns)",
        (SERIES, RASTER),
        SERIES,
    ),
    "tile_size": Whole("rows and columns of a tile", 8, 1024, 64),
    "max_gap": CUBE["max_gap"],
    "onnx": Target("file to write, .onnx; the STAC item has the same name and ends in .json"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write a model as ONNX, and its STAC item."""
    if importlib.util.find_spec("onnx") is None:
        raise EngineError("The engine has no package onnx, which writes these files; set up the engine again.")
    from ..inference.onnx_model import make_onnx_model
    from ..inference.onnx_plan import plan_export, read_dates
    from ..inference.stac_model import stac_item
    from ..network.architectures import parameter_count
    from ..network.model_file import load_model
    from ..runtime.outputs import Outputs

    target = job.path("onnx")
    if target.suffix != ".onnx":
        raise JobError("{@onnx} is {path}; end the name in .onnx.", path=target)
    item_path = target.with_suffix(".json")
    dates = read_dates(job.texts("dates"))
    network, card = load_model(job.path("model"))
    tile_size = job.whole("tile_size") if job.choice("layout") == RASTER else 0
    plan = plan_export(card, dates, job.number("max_gap"), tile_size, feedback)
    feedback.check_cancelled()
    data = make_onnx_model(network, plan).SerializeToString(deterministic=True)
    digest, created = hashlib.sha256(data).hexdigest(), f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    item = stac_item(plan, target.stem, parameter_count(network), len(data), digest, created)
    with Outputs(job.run) as outputs:
        outputs.part(target).write_bytes(data)
        outputs.part(item_path).write_text(json.dumps(item, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        outputs.publish()
    shape = ", ".join(map(str, plan.input_shape))
    feedback.log(
        Message("The ONNX model reads ({shape}) and has {size} MB.", shape=shape, size=f"{len(data) / 1e6:.1f}")
    )
    return {"onnx": str(target), "item": str(item_path), "input_shape": shape, "dates": plan.input_dates}
