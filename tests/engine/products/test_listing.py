"""Folders, Sentinel-2 products, archives and STAC files as people have them."""

import shutil
import tarfile
import zipfile
from datetime import date

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from builders import open_rasters, timeline, write_raster, write_series_cube
from product_files import LAYER, encodings

from model.products.listing import keep_finest, list_rasters
from model.products.raster_ref import RasterRef
from model.products.sentinel2 import offset_of_baseline
from model.runtime.errors import CubeError

IMAGES = "GRANULE/L2A_T20LKP_A016961_20200604T143740/IMG_DATA"


def lossless_jp2(path, layer):
    source = write_raster(path.with_suffix(".tif"), np.pad(layer, ((0, 29), (0, 28)), mode="edge"))
    rasterio.shutil.copy(source, path, driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
    source.unlink()
    return path


def metadata_of(offset=None, divisor=10000):
    offsets = "".join(f'<BOA_ADD_OFFSET band_id="{number}">{offset}</BOA_ADD_OFFSET>' for number in range(13))
    listed = f"<BOA_ADD_OFFSET_VALUES_LIST>{offsets}</BOA_ADD_OFFSET_VALUES_LIST>" if offset is not None else ""
    return (
        f'<?xml version="1.0"?><n1:Level-2A_User_Product xmlns:n1="https://psd"><QUANTIFICATION_VALUES_LIST>'
        f'<BOA_QUANTIFICATION_VALUE unit="none">{divisor}</BOA_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>'
        f"{listed}</n1:Level-2A_User_Product>"
    )


def safe_folder(parent, day="20200604", baseline="0214", metadata=None, bands=("B04_10m", "B08_10m")):
    """A small Sentinel-2 product with real JPEG 2000 images, at several resolutions."""
    folder = parent / f"S2B_MSIL2A_{day}T143741_N{baseline}_R139_T20LKP_{day}T191234.SAFE"
    for name in bands:
        resolution = name.split("_")[1]
        image = folder / IMAGES / f"R{resolution}" / f"T20LKP_{day}T143741_{name}.jp2"
        image.parent.mkdir(parents=True, exist_ok=True)
        lossless_jp2(image, LAYER)
    (folder / "GRANULE" / "x" / "QI_DATA").mkdir(parents=True)
    lossless_jp2(folder / "GRANULE" / "x" / "QI_DATA" / "MSK_CLDPRB_20m.jp2", LAYER)
    if metadata is not None:
        (folder / "MTD_MSIL2A.xml").write_text(metadata)
    return folder


def zipped(folder):
    path = folder.with_suffix(".SAFE.zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder.parent))
    shutil.rmtree(folder)
    return path


@pytest.mark.parametrize("pack", [lambda folder: folder, zipped], ids=["folder", "zip"])
@pytest.mark.parametrize("inside", [True, False], ids=["its parent folder given", "itself given"])
def test_safe_product_is_understood(tmp_path, feedback, pack, inside):
    product = pack(safe_folder(tmp_path, metadata=metadata_of(-1000)))
    cube = open_rasters(tmp_path if inside else product, feedback=feedback)
    assert (cube.bands, cube.timeline) == (("B04", "B08"), (date(2020, 6, 4),))
    assert encodings(cube) == {(1e-4, -0.1)}
    assert not feedback.warnings


def test_single_image_inside_a_product_is_read_by_the_products_metadata(tmp_path, feedback):
    folder = safe_folder(tmp_path, day="20220604", metadata=metadata_of())
    image = next(folder.rglob("*_B04_10m.jp2"))
    assert encodings(open_rasters(image, feedback=feedback)) == {(1e-4, 0.0)}
    assert not feedback.warnings


@pytest.mark.parametrize(
    ("baseline", "metadata", "expected"),
    [
        ("0214", None, (1e-4, 0.0)),
        ("0400", None, (1e-4, -0.1)),
        ("0500", None, (1e-4, -0.1)),  # an old scene, processed anew
        ("0500", metadata_of(), (1e-4, 0.0)),  # the metadata count more than the name
        ("0214", metadata_of(-1000, 20000), (5e-5, -0.05)),
    ],
)
def test_offset_follows_metadata_then_the_products_name(tmp_path, feedback, baseline, metadata, expected):
    folder = safe_folder(tmp_path, baseline=baseline, metadata=metadata)
    assert encodings(open_rasters(folder, feedback=feedback)) == {expected}
    assert not feedback.warnings


WHOLE = metadata_of(-1000)


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        (WHOLE.replace('band_id="3"', "unit='none' band_id = '3'"), {(1e-4, -0.1)}),
        (WHOLE.replace('<BOA_ADD_OFFSET band_id="3">-1000</BOA_ADD_OFFSET>', ""), {(1e-4, -0.1)}),
        (WHOLE.replace("-1000", " -1.0e3 "), {(1e-4, -0.1)}),
        (
            WHOLE.replace('<BOA_ADD_OFFSET band_id="7">-1000', '<BOA_ADD_OFFSET band_id="7">0'),
            {(1e-4, -0.1), (1e-4, 0.0)},
        ),
        (metadata_of().replace("<QUANT", "<PROCESSING_BASELINE>05.10</PROCESSING_BASELINE><QUANT"), {(1e-4, -0.1)}),
        (metadata_of().replace("<QUANT", "<PROCESSING_BASELINE>03.01</PROCESSING_BASELINE><QUANT"), {(1e-4, 0.0)}),
    ],
)
def test_offsets_are_found_however_they_are_written(tmp_path, metadata, expected):
    assert encodings(open_rasters(safe_folder(tmp_path, metadata=metadata))) == expected


@pytest.mark.parametrize(
    ("old", "new", "value"),
    [
        ("-1000", "-1000,0", "-1000,0"),
        ('"3">-1000', '"3">', ""),
        ("-1000", "nan", "nan"),
        ('"3">-1000</BOA_ADD_OFFSET><BOA_ADD_OFFSET band_id="4">-1000', '"4">-900', ""),
    ],
)
def test_offset_that_is_no_number_is_refused(tmp_path, old, new, value):
    with pytest.raises(CubeError) as refusal:
        open_rasters(safe_folder(tmp_path, metadata=WHOLE.replace(old, new)))
    for words in ("MTD_MSIL2A.xml", ".SAFE", f"'{value}'", "download"):
        assert words in refusal.value.sentence


def test_entities_in_a_products_metadata_are_not_expanded(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "10000">]>' + metadata_of().replace("10000", "&a;")
    assert encodings(open_rasters(safe_folder(tmp_path, metadata=bomb))) == {(1e-4, 0.0)}


def test_cube_that_spans_the_change_of_baseline_is_right_on_both_sides(tmp_path):
    safe_folder(tmp_path, day="20211201", baseline="0301")
    safe_folder(tmp_path, day="20220301", baseline="0400")
    cube = open_rasters(tmp_path)
    assert [row[0][0].encoding.offset for row in cube.sources] == [0.0, -0.1]


@pytest.mark.parametrize(
    ("baseline", "offset"),
    [("04.00", -0.1), ("05.10", -0.1), ("N0500", -0.1), ("03.01", 0.0), ("0214", 0.0), ("x", None)],
)
def test_offset_of_a_baseline(baseline, offset):
    assert offset_of_baseline(baseline) == offset


def test_finest_of_a_bands_resolutions_is_taken(tmp_path):
    bands = ("B04_10m", "B04_20m", "B04_60m", "B05_20m", "B05_60m", "SCL_20m", "TCI_10m")
    listed = keep_finest(list_rasters([RasterRef(str(safe_folder(tmp_path, bands=bands)))]))
    assert [raster.path.rsplit("T143741_", 1)[1] for raster in listed] == ["B04_10m.jp2", "B05_20m.jp2", "SCL_20m.jp2"]


def test_what_is_left_out_for_a_finer_one_is_reported(tmp_path, feedback):
    open_rasters(safe_folder(tmp_path, bands=("B04_10m", "B04_20m", "B04_60m")), feedback=feedback)
    assert "finer or again: 2 rasters" in feedback.log_text


def test_metadata_file_of_a_product_stands_for_the_product(tmp_path):
    folder = safe_folder(tmp_path, metadata=metadata_of(-1000))
    assert open_rasters(folder / "MTD_MSIL2A.xml").bands == ("B04", "B08")


def test_resolutions_of_different_products_are_not_confused():
    paths = ["a.SAFE/R10m/T1_B04_10m.jp2", "b.SAFE/R20m/T1_B04_20m.jp2", "c/T1_B04_60m.jp2", "c/x_B04.tif"]
    assert [raster.path for raster in keep_finest(map(RasterRef, paths))] == paths


def test_landsat_scene_folders_are_looked_into(tmp_path):
    for scene in ("LC08_L2SP_226069_20200604_20200825_02_T1", "LC09_L2SP_226069_20220612_20220620_02_T1"):
        for band in ("SR_B4", "SR_B5", "QA_PIXEL", "ST_QA"):
            write_raster(tmp_path / scene / f"{scene}_{band}.TIF", LAYER)
        (tmp_path / scene / f"{scene}_SR_stac.json").write_text('{"stac_version": "1.0.0", "assets": {}}')
        (tmp_path / scene / f"{scene}_MTL.json").write_text("{}")
    cube = open_rasters(tmp_path)
    assert (cube.bands, cube.timeline) == (("SR_B4", "SR_B5"), (date(2020, 6, 4), date(2022, 6, 12)))
    assert encodings(cube) == {(2.75e-5, -0.2)}


def test_folders_inside_are_left_alone_and_named_where_there_are_rasters_outside(tmp_path, feedback):
    write_series_cube(tmp_path, LAYER[None, None])
    write_series_cube(tmp_path / "results", LAYER[None, None], bands=("B99",))
    assert open_rasters(tmp_path, feedback=feedback).bands == ("NDVI",)
    (warning,) = feedback.warnings
    assert "1 raster" in warning
    assert "results" in warning


def test_folders_are_looked_at_below_each_other(tmp_path, feedback):
    days = timeline(4)
    write_series_cube(tmp_path / "2020", np.stack([LAYER[None]] * 2), days=days[:2])
    write_series_cube(tmp_path / "2021" / "scenes" / "a", np.stack([LAYER[None]] * 2), days=days[2:])
    assert open_rasters(tmp_path, feedback=feedback).timeline == tuple(days)
    assert feedback.warnings == []
    write_series_cube(tmp_path / "2020" / "results", LAYER[None, None], bands=("B99",))
    assert open_rasters(tmp_path, feedback=feedback).bands == ("NDVI",)
    assert "2020/results" in feedback.warnings[0]


def test_link_that_leads_back_is_followed_once(tmp_path):
    write_series_cube(tmp_path / "a" / "b", LAYER[None, None])
    (tmp_path / "a" / "again").symlink_to(tmp_path)
    assert len(open_rasters(tmp_path).timeline) == 1


@pytest.mark.parametrize(("name", "dates"), [("*.tif", 2), ("*_2020-09-*.tif", 1), ("../*/*.tif", 2), ("../i?", 2)])
def test_name_with_a_star_stands_for_the_files_and_folders_that_it_fits(tmp_path, name, dates):
    folder = write_series_cube(tmp_path / "in", np.stack([LAYER[None]] * 2), days=timeline(2))
    (folder / "notes.txt").write_text("no raster")
    assert len(open_rasters(folder / name).timeline) == dates


def test_name_with_a_star_that_nothing_fits_is_refused(tmp_path):
    with pytest.raises(CubeError, match=r"No file or folder fits the name .*\*\.img"):
        open_rasters(tmp_path / "*.img")


def test_file_address_is_its_file(tmp_path):
    folder = write_series_cube(tmp_path / "in a", LAYER[None, None])
    assert len(open_rasters(folder.as_uri()).timeline) == 1
    assert len(open_rasters(next(folder.iterdir()).as_uri()).timeline) == 1


def test_map_that_was_saved_into_the_folder_is_left_out_and_refused_by_itself(tmp_path, feedback):
    write_series_cube(tmp_path, LAYER[None, None])
    made = write_raster(tmp_path / "map.tif", LAYER.astype(np.uint8))
    with rasterio.open(made, "r+") as dataset:
        dataset.update_tags(LSTMFCN_LABELS='["a"]', LSTMFCN_VERSION="1")
    assert open_rasters(tmp_path, feedback=feedback).bands == ("NDVI",)
    assert "Left out, as they are maps that were made here" in feedback.log_text
    assert "map.tif" in feedback.log_text
    with pytest.raises(CubeError, match=r"map\.tif is a map that was made from images.*take it out"):
        open_rasters(made)


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_archive_stands_for_the_rasters_in_it(tmp_path, kind):
    folder = write_series_cube(tmp_path / "in", np.stack([LAYER[None]] * 2))
    archive = tmp_path / f"scene.{kind}"
    with zipfile.ZipFile(archive, "w") if kind == "zip" else tarfile.open(archive, "w") as packed:
        for path in sorted(folder.iterdir()):
            (packed.write if kind == "zip" else packed.add)(path, f"scene/{path.name}")
    shutil.rmtree(folder)
    assert len(open_rasters(archive).timeline) == 2


def test_damaged_archive_and_archive_without_rasters_are_refused(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK\3\4 cut short")
    with pytest.raises(CubeError, match=r"a\.zip is damaged .* download it again"):
        open_rasters(tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("notes.txt", "nothing")
    with pytest.raises(CubeError, match=r"b\.zip holds no rasters"):
        open_rasters(tmp_path / "b.zip")


def test_files_packed_in_another_way_are_refused_with_what_to_do(tmp_path):
    packed = tmp_path / "LC08_L2SP_224069_20200601.tar.gz"
    packed.write_bytes(b"\x1f\x8b and so on")
    for given in (packed, tmp_path):
        with pytest.raises(CubeError, match="unpack it") as caught:
            open_rasters(given)
        assert packed.name in str(caught.value)


def test_a_link_that_leads_nowhere_is_told_and_not_left_out(tmp_path):
    write_series_cube(tmp_path, np.stack([LAYER[None]] * 3))
    lost = sorted(tmp_path.iterdir())[1]
    lost.unlink()
    lost.symlink_to(tmp_path / "elsewhere" / lost.name)
    with pytest.raises(CubeError, match="is not there") as caught:
        open_rasters(tmp_path)
    assert lost.name in str(caught.value)


@pytest.mark.parametrize("name", ["x_NDVI_2020-12-01.bsq", "x_NDVI_2020-12-01.hdf", "x_NDVI_2020-12-01.tif.gz"])
def test_rasters_of_formats_that_are_not_looked_for_are_told(tmp_path, feedback, name):
    write_series_cube(tmp_path / "year", np.stack([LAYER[None]] * 3))
    (tmp_path / "year" / "notes.txt").write_text("nothing")
    open_rasters(tmp_path, feedback=feedback)
    assert feedback.warnings == []
    (tmp_path / "year" / name).write_bytes(b"something")
    open_rasters(tmp_path, feedback=feedback)
    (line,) = feedback.warnings
    assert line.startswith("1 file beside the rasters")
    assert name in line


def test_pictures_for_looking_at_are_no_part_of_a_cube(tmp_path):
    write_raster(tmp_path / "S2A_22LEM_20200604_0_L2A" / "B04.tif", LAYER)
    for name in ("TCI", "visual", "thumbnail", "preview"):
        write_raster(tmp_path / "S2A_22LEM_20200604_0_L2A" / f"{name}.tif", np.stack([LAYER] * 3))
    assert open_rasters(tmp_path).bands == ("B04",)
