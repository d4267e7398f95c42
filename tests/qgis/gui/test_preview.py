"""The window that shows what is understood of the rasters in a dialog."""

import shutil
import time
from pathlib import Path

import pytest
from engine_processes import engines_of_this_process
from event_loop import wait_until
from qgis.core import QgsApplication
from qgis.PyQt import sip


@pytest.fixture
def parent(provider, qgis_iface):
    from qgis.PyQt.QtWidgets import QDialog

    dialog = QDialog()
    yield dialog
    if not sip.isdeleted(dialog):
        sip.delete(dialog)


@pytest.fixture
def preview(parent):
    """Opens the window and waits for its answer."""
    from lstm_fcn.processing.gui.cube_preview import open_preview

    def open_and_wait(**parameters):
        window = open_preview(parameters, parent)
        longest = wait_until(lambda: window._task is None)
        assert longest < 2  # the window goes on while the engine starts and looks at the files
        return window

    return open_and_wait


def cells(table):
    return [[table.item(row, c).text() for c in range(table.columnCount())] for row in range(table.rowCount())]


def test_bands_dates_grid_and_encoding_are_shown(preview, demo):
    before = sorted(Path(demo["CUBE"]).iterdir())
    window = preview(RASTERS=[demo["CUBE"]])
    assert "12 dates from 2023-09-05 to 2024-08-15, 3 bands" in window.summary.text()
    assert "90 × 90 pixels" in window.summary.text()
    assert "EPSG:32721" in window.summary.text()
    assert cells(window.bands)[0] == ["B04", "red", "12", "10", "int16", "0.0001", "0", "-9999", "any"]
    assert len(cells(window.dates)) == 12
    assert cells(window.dates)[0] == ["2023-09-05", "●", "●", "●"]
    assert sorted(Path(demo["CUBE"]).iterdir()) == before


def test_missing_cells_are_marked_and_what_to_do_is_said(preview, demo, tmp_path):
    cube = shutil.copytree(demo["CUBE"], tmp_path / "cube")
    next(cube.glob("*_B08_2023-10-06.tif")).unlink()
    window = preview(RASTERS=[str(cube)])
    assert "Missing cells: 1." in window.summary.text()
    assert "tick Fill missing dates" in window.summary.text()
    assert cells(window.dates)[1] == ["2023-10-06", "●", "–", "●"]
    assert window.dates.item(1, 2).background().color().alpha() > 0
    filled = preview(RASTERS=[str(cube)], FILL_DATES=True)
    assert "The cube lacks B08 of 2023-10-06; these observations are filled like gaps." in filled.summary.text()
    assert "tick Fill" not in filled.summary.text()


def test_the_other_values_of_the_dialog_count(preview, demo):
    window = preview(RASTERS=[demo["CUBE"]], BANDS="NDVI", START_DATE="2024-01-01", PERIOD="P1M", SEED=7)
    assert "NDVI is computed as (nir-red)/(nir+red)." in window.summary.text()
    assert "Series are brought to" in window.summary.text()
    assert cells(window.dates)[0][0] == "2024-01-08"


def test_what_the_engine_refuses_is_said(preview, demo):
    window = preview(RASTERS=[demo["CUBE"]], BANDS="B99")
    assert "The rasters have no band B99" in window.summary.text()
    assert window._tables.isHidden()
    assert not window.images_button.isEnabled()


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"RASTERS": ["/nowhere"]}, "There is no file, folder or layer /nowhere"),
        ({"RASTERS": []}, "No rasters were given"),
        ({"PERIOD": "P0D"}, "Period is 'P0D'; write it like P16D"),
    ],
)
def test_what_is_wrong_beforehand_opens_no_window(parent, demo, parameters, words):
    from lstm_fcn.processing.gui.cube_preview import open_preview

    assert words in open_preview({"RASTERS": [demo["CUBE"]], **parameters}, parent)


@pytest.mark.real_engine
@pytest.mark.parametrize("how", ["cancel", "close"])
def test_cancel_ends_the_engine(parent, demo, how):
    from lstm_fcn.processing.gui import cube_preview, engine_task

    window = cube_preview.open_preview({"RASTERS": [demo["CUBE"]]}, parent)
    wait_until(engines_of_this_process)
    asked = time.monotonic()
    if how == "cancel":
        window.cancel_button.click()
        wait_until(lambda: window._task is None)
        assert "Cancelled" in window.summary.text()
    else:
        window.close()
    wait_until(lambda: not engines_of_this_process() and not engine_task.running)
    assert time.monotonic() - asked < 4


def test_the_button_shows_the_cube_of_its_dialog(provider, monkeypatch, demo):
    from lstm_fcn.processing.gui import raster_list
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    from processing.gui import ParametersPanel

    asked = []
    monkeypatch.setattr(ParametersPanel, "iface", None)
    monkeypatch.setattr(raster_list, "open_preview", lambda values, _: asked.append(values))
    dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:train"))
    rasters = dialog.mainWidget().wrappers["RASTERS"]
    assert not rasters._list._preview.isEnabled()
    dialog.setParameters({"RASTERS": [demo["CUBE"]], "BANDS": "B04", "FILL_DATES": True})
    rasters._list._preview.click()
    assert asked[0]["RASTERS"] == [demo["CUBE"]]
    assert asked[0]["BANDS"] == "B04"
    assert asked[0]["FILL_DATES"] is True
    sip.delete(dialog)
