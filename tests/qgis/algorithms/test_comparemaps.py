"""Compare class maps."""

import pytest


def test_comparison_measures_and_draws(run, demo, tmp_path):
    figure = tmp_path / "both.png"
    result = run("comparemaps", {"CLASSES": demo["TRUTH"], "REFERENCE": demo["TRUTH"], "FIGURE": str(figure)})
    assert result["ACCURACY"] == pytest.approx(1)
    assert figure.read_bytes().startswith(b"\x89PNG")
