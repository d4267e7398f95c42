"""Create demo data."""

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsVectorLayer


def test_demo_has_a_cube_points_and_truth(demo):
    rasters = sorted(Path(demo["CUBE"]).glob("*.tif"))
    assert len(rasters) == 36
    assert demo["RASTERS"] == [str(path) for path in rasters]
    points = QgsVectorLayer(demo["SAMPLES"])
    assert points.featureCount() == 120
    assert len(points.uniqueValues(points.fields().indexOf("label"))) >= 4
    truth = gdal.Open(demo["TRUTH"])
    assert (truth.RasterXSize, truth.RasterYSize) == (90, 90)
    truth.GetGeoTransform()  # GDAL 3.6 reads the sidecar only after this
    assert "Forest" in truth.GetRasterBand(1).GetCategoryNames()


def test_same_seed_gives_the_same_pixels(run, tmp_path):
    def pixels(folder, seed):
        made = run(
            "createdemo",
            {
                "SIZE": 50,
                "DATES": 3,
                "POINTS": 30,
                "SEED": seed,
                "CUBE": str(tmp_path / folder / "cube"),
                "SAMPLES": "TEMPORARY_OUTPUT",
                "TRUTH": str(tmp_path / folder / "truth.tif"),
            },
        )
        return [gdal.Open(path).ReadRaster() for path in (*made["RASTERS"], made["TRUTH"])]

    first = pixels("a", 7)
    assert pixels("b", 7) == first
    assert pixels("c", 8) != first


def test_number_of_dates_is_a_number_and_not_a_list_of_dates(provider):
    """Export model has a text of the same name, which has a form of its own."""
    algorithm = provider.algorithm("createdemo")
    for value in (12, "12"):  # qgis_process hands over texts
        error = algorithm.checkParameterValues({"DATES": value, "CUBE": "TEMPORARY_OUTPUT"}, QgsProcessingContext())[1]
        assert "date" not in error
    assert not algorithm.parameterDefinition("DATES").metadata().get("widget_wrapper")
