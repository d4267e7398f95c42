"""What the engine says where it refuses."""

import pytest
from builders import open_rasters

from model.runtime.errors import CubeError


def refused_rasters(*paths, feedback=None, **options):
    """The one sentence in which a cube is refused."""
    with pytest.raises(CubeError) as refusal:
        open_rasters(*paths, feedback=feedback, **options)
    sentence = refusal.value.sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence
