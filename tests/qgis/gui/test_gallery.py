"""Every dialog of the plugin, opened in a real QGIS window (gallery_session.py, which waits until each is painted)."""

import shutil
from pathlib import Path

import pytest
from real_window import Display, run_session

pytestmark = pytest.mark.idle

SESSION = Path(__file__).parents[1] / "sessions" / "gallery_session.py"


@pytest.fixture(scope="module")
def gallery(demo, model, provider, tmp_path_factory):
    """Every dialog, once opened at 200 % in a dark theme, in French and at the size that QGIS gives it."""
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    output = tmp_path_factory.mktemp("gallery")
    given = {"SAMPLES": demo["SAMPLES"], "CUBE": demo["CUBE"], "MODEL": model["MODEL"], "CLASSES": demo["TRUTH"]}
    display = Display(2, "Night Mapping", "fr")  # whose words are the longest
    seen = run_session(SESSION, given, output, tmp_path_factory.mktemp("profiles"), display)
    return {**seen, "folder": output, "algorithms": sorted(one.name() for one in provider.algorithms())}


def test_every_dialog_opens_in_a_dark_theme(gallery):
    assert gallery["dialogs"] == gallery["algorithms"]
    assert gallery["exceptions"] == []
    assert gallery["clipped"] == []
    assert gallery["first in the menu"], "the menu does not begin with the panel"
    pictures = {file.stem for file in gallery["folder"].glob("*.png")}
    made = {"classes", "set_up_dialog", "find_images", "options_page", "menu"}
    assert {*gallery["algorithms"], *made} <= pictures
