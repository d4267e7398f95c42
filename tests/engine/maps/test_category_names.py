"""Names of codes that GDAL keeps as categories, in whatever format, mean the same everywhere."""

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback, write_raster
from rasterio.shutil import copy as copy_raster

from model.commands.registry import run_command
from model.maps.class_map import open_class_map, open_codes
from model.reports.page import write_rows
from model.runtime.errors import CubeError

CODES = np.array([[0, 1, 2, 3]] * 3, dtype=np.uint8)


def with_categories(path, categories, codes=CODES, nodata=255):
    write_raster(path, codes, nodata=nodata)
    listed = "\n".join(f"<Category>{name}</Category>" if name else "<Category />" for name in categories)
    path.with_name(path.name + ".aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{listed}</CategoryNames></PAMRasterBand></PAMDataset>'
    )
    return path


@pytest.mark.parametrize("suffix", [".tif", ".vrt", ".img"])
def test_in_every_format(tmp_path, suffix):
    path = with_categories(tmp_path / "map.tif", ["Cloud", "Forest", "Soy &amp; corn", "Water"])
    if suffix != ".tif":
        copy_raster(path, tmp_path / f"map{suffix}", driver={".vrt": "VRT", ".img": "HFA"}[suffix])
        path = tmp_path / f"map{suffix}"
    assert open_class_map(path).labels == {0: "Cloud", 1: "Forest", 2: "Soy & corn", 3: "Water"}
    assert open_codes(path).labels == {1: "Forest", 2: "Soy & corn", 3: "Water"}


TABLE = """<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable tableType="thematic">
<FieldDefn index="0"><Name>Value</Name><Type>0</Type><Usage>5</Usage></FieldDefn>
<FieldDefn index="1"><Name>Count</Name><Type>0</Type><Usage>1</Usage></FieldDefn>
<FieldDefn index="2"><Name>Crop</Name><Type>2</Type><Usage>2</Usage></FieldDefn>
<Row index="0"><F>3</F><F>9</F><F>Soy &amp; corn</F></Row><Row index="1"><F>1</F><F>9</F><F>Forest</F></Row>
<Row index="2"><F>2</F><F>0</F><F></F></Row>
</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"""


@pytest.mark.parametrize("suffix", [".tif", ".img"])
def test_names_in_a_raster_attribute_table(tmp_path, suffix):
    path = write_raster(tmp_path / "map.tif", CODES, nodata=0)
    path.with_name("map.tif.aux.xml").write_text(TABLE)
    if suffix != ".tif":
        copy_raster(path, tmp_path / "map.img", driver="HFA")
        path = tmp_path / "map.img"
    assert open_class_map(path).labels == {1: "Forest", 2: "2", 3: "Soy & corn"}


def test_empty_names_and_names_of_several_lines_shift_no_code(tmp_path):
    path = with_categories(tmp_path / "map.tif", ["", "Dense\n forest", "", "Water"])
    assert open_class_map(path).labels == {0: "0", 1: "Dense forest", 2: "2", 3: "Water"}
    assert open_codes(path).labels == {1: "Dense forest", 2: "2", 3: "Water"}


def test_a_code_without_pixels_or_a_nodata_is_no_class(tmp_path):
    path = with_categories(tmp_path / "map.tif", ["nothing", "A", "B", "C", "D"], nodata=0)
    assert open_class_map(path).labels == {1: "A", 2: "B", 3: "C"}


def test_a_reference_may_name_classes_or_codes(tmp_path):
    path = with_categories(tmp_path / "map.tif", ["", "Forest", "Pasture", "Water"], nodata=0)
    with rasterio.open(path) as dataset:
        x, y = zip(*(dataset.xy(1, column) for column in (1, 2, 3)), strict=True)
    for labels in (["Forest", "Pasture", "Water"], ["1", "2", "3"]):
        points = {"ids": [1, 2, 3], "x": list(x), "y": list(y), "crs": "EPSG:32721", "labels": labels}
        job = {"classes": str(path), "reference": points, "design": "simple"}
        assert run_command("accuracy", job, RecordingFeedback())["accuracy"] == 1


def test_names_that_no_legend_can_hold_are_refused(tmp_path):
    path = with_categories(tmp_path / "map.tif", [])
    with pytest.raises(CubeError, match="control character"):
        open_codes(path, ["A", "B\x07", "C"])


def test_cells_that_are_formulas_are_texts_in_tables(tmp_path):
    write_rows(tmp_path / "t.csv", ["label"], [["=1+1"], ["@SUM(A1)"], ["-2+3"], ["-5"], ["Forest"], [-0.5]])
    assert (tmp_path / "t.csv").read_text().split() == ["label", "'=1+1", "'@SUM(A1)", "'-2+3", "-5", "Forest", "-0.5"]
