"""Composites of a date as layers of QGIS, drawn from the files of the cube."""

import shutil
import zipfile

import numpy as np
import pytest
from image_cube import NODATA, contents, days, inventory_of_cube, value_of, write_cube, write_image
from osgeo import gdal
from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

PLACE = QgsPointXY(500_105, 8_999_895)


@pytest.fixture(scope="module")
def composites(provider):
    from lstm_fcn.processing.gui.images import composites

    return composites


def drawn(layers, size=20, grow=0):
    """A picture of layers, on a background of magenta."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[0].extent().buffered(grow))
    settings.setOutputSize(QSize(size, size))
    settings.setBackgroundColor(QColor("magenta"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def values_at(layer, place=PLACE):
    return [layer.dataProvider().sample(place, band + 1)[0] for band in range(layer.bandCount())]


def test_composites_that_the_bands_allow(composites, tmp_path):
    inventory = inventory_of_cube(write_cube(tmp_path / "cube"))
    keys = [item.key for item in composites.composites_of(inventory)]
    assert keys == ["natural", "infrared", "NDVI", "EVI", "EVI2", "NDWI", "SAVI", "B02", "B03", "B04", "B08"]
    assert composites.composites_of(inventory)[0].bands == ("B04", "B03", "B02")


def test_a_cube_with_one_index_shows_it(composites, tmp_path):
    inventory = inventory_of_cube(write_cube(tmp_path / "cube", bands=("NDVI",)))
    assert [item.key for item in composites.composites_of(inventory)] == ["NDVI"]
    (layer,) = composites.composite_layers(inventory, inventory.dates[0])
    assert values_at(layer) == pytest.approx([0.05])


def test_a_date_shows_its_bands_in_physical_values(composites, tmp_path):
    folder = write_cube(tmp_path / "cube")
    before = contents(folder)
    inventory = inventory_of_cube(folder)
    (layer,) = composites.composite_layers(inventory, inventory.dates[2], "natural")
    assert layer.isValid()
    assert values_at(layer) == pytest.approx([value_of(2, band) * 1e-4 for band in (2, 1, 0)])
    assert (layer.width(), layer.height()) == (20, 20)
    assert layer.crs().authid() == "EPSG:32721"
    assert layer.name() == "2023-10-07 · Natural colour"
    image = drawn([layer])
    assert image.pixelColor(10, 0) == QColor("magenta")  # no data
    assert image.pixelColor(10, 10) != QColor("magenta")
    assert contents(folder) == before


def test_all_dates_have_the_stretch_of_the_whole_cube(composites, tmp_path):
    inventory = inventory_of_cube(write_cube(tmp_path / "cube"))
    limits = set()
    for day in inventory.dates:
        (layer,) = composites.composite_layers(inventory, day, "natural")
        red = layer.renderer().redContrastEnhancement()
        limits.add((red.minimumValue(), red.maximumValue()))
    ((low, high),) = limits
    assert 0.15 <= low < high <= 0.153


def test_layers_carry_their_period(composites, tmp_path):
    inventory = inventory_of_cube(write_cube(tmp_path / "cube"))
    (layer,) = composites.composite_layers(inventory, inventory.dates[1], end=inventory.dates[2])
    span = layer.temporalProperties().fixedTemporalRange()
    assert layer.temporalProperties().isActive()
    assert span.begin().date().toPyDate() == days(4)[1]
    assert span.end().date().toPyDate() == days(4)[2]


@pytest.mark.parametrize(
    ("key", "formula"),
    [
        ("NDVI", lambda red, nir, blue: (nir - red) / (nir + red)),
        ("EVI2", lambda red, nir, blue: 2.5 * (nir - red) / (nir + 2.4 * red + 1)),
        ("EVI", lambda red, nir, blue: 2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)),
        ("SAVI", lambda red, nir, blue: 1.5 * (nir - red) / (nir + red + 0.5)),
    ],
)
def test_indices_are_computed_by_gdal(composites, tmp_path, key, formula):
    inventory = inventory_of_cube(write_cube(tmp_path / "cube"))
    (layer,) = composites.composite_layers(inventory, inventory.dates[3], key)
    blue, _, red, nir = (value_of(3, band) * 1e-4 for band in range(4))
    assert values_at(layer) == pytest.approx([formula(red, nir, blue)], rel=1e-5)
    assert drawn([layer]).pixelColor(10, 0) == QColor("magenta")


def test_tiles_of_a_date_make_one_mosaic(composites, tmp_path):
    folder = write_cube(tmp_path / "cube")
    write_cube(folder, tile="T21LWC", left=500_200)
    inventory = inventory_of_cube(folder)
    for key in ("natural", "NDVI"):
        (layer,) = composites.composite_layers(inventory, inventory.dates[0], key)
        assert (layer.width(), layer.height()) == (40, 20)
        assert values_at(layer, QgsPointXY(500_305, 8_999_895)) == values_at(layer)


def test_where_tiles_overlap_the_first_with_an_observation_is_on_top(composites, tmp_path):
    folder = tmp_path / "cube"
    folder.mkdir()
    for tile, left, value in (("T21LVC", 500_000, 1000), ("T21LWC", 500_100, 3000)):
        values = np.full((20, 20), value, dtype=np.int16)
        values[:5] = NODATA if tile == "T21LVC" else value
        for day in days(2):
            write_image(folder / f"SENTINEL-2_MSI_{tile}_B08_{day}.tif", values, left=left)
    inventory = inventory_of_cube(folder)
    first = inventory.images[0][0][0].path
    (layer,) = composites.composite_layers(inventory, inventory.dates[0])
    assert values_at(layer, QgsPointXY(500_155, 8_999_855)) == pytest.approx([0.1 if "T21LVC" in first else 0.3])
    assert values_at(layer, QgsPointXY(500_155, 8_999_985)) == pytest.approx([0.3])  # the other has no data


def test_each_zone_has_a_layer(composites, tmp_path):
    folder = write_cube(tmp_path / "cube")
    write_cube(folder, tile="T22LBH", epsg=32722, left=-160_354, top=8_994_550)
    inventory = inventory_of_cube(folder)
    layers = composites.composite_layers(inventory, inventory.dates[0], "natural")
    assert {layer.crs().authid() for layer in layers} == {"EPSG:32721", "EPSG:32722"}
    assert all(layer.width() == 20 for layer in layers)


def test_coarser_bands_lie_where_they_belong(composites, tmp_path):
    folder = write_cube(tmp_path / "cube", bands=("B02", "B03", "B04", "B08"))
    write_cube(folder, bands=("B11",), size=10, pixel=20)
    inventory = inventory_of_cube(folder)
    (layer,) = composites.composite_layers(inventory, inventory.dates[0], "swir")
    assert (layer.width(), layer.height()) == (20, 20)
    assert values_at(layer)[0] == pytest.approx(0.05)


def test_a_date_without_a_band_of_the_composite_has_no_layer(composites, tmp_path):
    folder = write_cube(tmp_path / "cube")
    next(folder.glob(f"*B03*{days(4)[1]}*")).unlink()
    inventory = inventory_of_cube(folder)
    assert composites.composite_layers(inventory, inventory.dates[1], "natural") == []
    assert len(composites.composite_layers(inventory, inventory.dates[1], "NDVI")) == 1


def test_flagged_pixels_can_be_hidden(composites, tmp_path):
    folder = write_cube(tmp_path / "cube")
    flags = np.full((10, 10), 4, dtype=np.uint8)
    flags[:, 5:] = 9
    for day in days(4):
        write_image(folder / f"SENTINEL-2_MSI_T21LVC_SCL_{day}.tif", flags, pixel=20, nodata=None)
    inventory = inventory_of_cube(folder)
    day = inventory.dates[0]
    for key in ("natural", "NDVI"):
        image = drawn(composites.composite_layers(inventory, day, key, hide_flagged=True))
        assert image.pixelColor(15, 10) == QColor("magenta")
        assert image.pixelColor(5, 10) != QColor("magenta")
        assert drawn(composites.composite_layers(inventory, day, key)).pixelColor(15, 10) != QColor("magenta")


def test_bits_of_flags_are_understood(composites):
    from lstm_fcn.processing.gui.images.mosaic import _levels

    table = dict(map(lambda entry: map(int, entry.split(":")), _levels("uint16", (), (3,)).split(",")))
    flags = np.arange(65536)
    levels = np.interp(flags, list(table), list(table.values()))
    np.testing.assert_array_equal(levels == 0, (flags & 8) != 0)
    assert set(levels) == {0, 255}


def test_a_value_that_the_user_calls_no_data_is_transparent(composites, tmp_path):
    folder = tmp_path / "cube"
    folder.mkdir()
    values = np.full((20, 20), 3000, dtype=np.int16)
    values[:, :10] = 0
    for day in days(2):
        write_image(folder / f"SENTINEL-2_MSI_T21LVC_B08_{day}.tif", values, nodata=None)
    inventory = inventory_of_cube(folder, nodata=[0])
    image = drawn(composites.composite_layers(inventory, inventory.dates[0]))
    assert image.pixelColor(5, 10) == QColor("magenta")
    assert image.pixelColor(15, 10) != QColor("magenta")


def test_layers_open_again_from_a_project_file(composites, tmp_path):
    folder = write_cube(tmp_path / "cube")
    before = contents(folder)
    inventory = inventory_of_cube(folder)
    project = QgsProject()
    layers = [layer for day in inventory.dates for layer in composites.composite_layers(inventory, day, "NDVI")]
    project.addMapLayers(layers)
    project.write(str(tmp_path / "project.qgz"))
    again = QgsProject()
    assert again.read(str(tmp_path / "project.qgz"))
    found = sorted(again.mapLayers().values(), key=QgsRasterLayer.name)
    assert len(found) == len(inventory.dates)
    assert all(layer.isValid() for layer in found)
    red, nir = value_of(0, 2), value_of(0, 3)
    assert values_at(found[0]) == pytest.approx([(nir - red) / (nir + red)])
    assert contents(folder) == before


def test_files_in_an_archive_are_drawn_there(composites, tmp_path):
    folder = write_cube(tmp_path / "cube")
    with zipfile.ZipFile(tmp_path / "images.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    shutil.rmtree(folder)
    inventory = inventory_of_cube(tmp_path / "images.zip")
    (layer,) = composites.composite_layers(inventory, inventory.dates[1], "natural")
    assert values_at(layer) == pytest.approx([value_of(1, band) * 1e-4 for band in (2, 1, 0)])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["images.zip"]


def test_layers_of_one_file_are_bands_of_a_date(composites, tmp_path):
    folder = write_cube(tmp_path / "cube", dates=2)
    stacks = tmp_path / "stacks"
    stacks.mkdir()
    for day in days(2):
        files = [str(next(folder.glob(f"*_{band}_{day}.tif"))) for band in ("B02", "B03", "B04", "B08")]
        stack = gdal.BuildVRT("", files, separate=True)
        for number, band in enumerate(("blue", "green", "red", "nir"), start=1):
            stack.GetRasterBand(number).SetDescription(band)
        gdal.Translate(str(stacks / f"SENTINEL-2_T21LVC_{day}.tif"), stack)
    before = contents(stacks)
    inventory = inventory_of_cube(stacks)
    (layer,) = composites.composite_layers(inventory, inventory.dates[1], "infrared")
    assert values_at(layer) == pytest.approx([value_of(1, band) * 1e-4 for band in (3, 2, 1)])
    assert contents(stacks) == before


def test_rasters_with_south_up_are_drawn_the_right_way(composites, tmp_path):
    folder = tmp_path / "cube"
    folder.mkdir()
    values = np.arange(100, dtype=np.int16).reshape(10, 10) + 1
    for day in days(2):
        path = folder / f"SENTINEL-2_MSI_T21LVC_B08_{day}.tif"
        write_image(path, values)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetGeoTransform((500_000, 10, 0, 8_999_900, 0, 10))
        dataset = None
    inventory = inventory_of_cube(folder)
    (layer,) = composites.composite_layers(inventory, inventory.dates[0])
    assert values_at(layer, QgsPointXY(500_005, 8_999_905)) == pytest.approx([values[0, 0] * 1e-4])
    assert values_at(layer, QgsPointXY(500_095, 8_999_995)) == pytest.approx([values[9, 9] * 1e-4])
