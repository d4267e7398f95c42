"""One rule for several rasters of one band, date and place."""

import json

import numpy as np
import pytest
from builders import open_rasters, write_raster

from model.cube.reader import CubeReader, windows_of
from model.runtime.errors import CubeError

OLD, NEW = (f"S2A_MSIL2A_20220601T134221_R124_T21LXG_{made}" for made in ("20220601T200000", "20240601T200000"))
STRIP = "S2A_OPER_MSI_L2A_DS_ATOS_20220601T200001_S{}_N04.00"


def layer(*halves):
    """Two rows of one value each; 0 is no data."""
    return np.repeat(np.array(halves, np.uint16)[:, None], 4, axis=1)


def catalogue(folder, *scenes):
    """An item collection of scenes: identifier, properties, and layers by band."""
    features = []
    for name, properties, layers in scenes:
        assets = {}
        for band, values in layers.items():
            write_raster(folder / f"{name}_{band}.tif", values)
            assets[band] = {"href": f"{name}_{band}.tif", "type": "image/tiff; application=geotiff"}
        features.append(
            {
                "type": "Feature", "stac_version": "1.0.0", "id": name, "collection": properties.pop("collection", "sentinel-2-l2a"),
                "properties": {"datetime": "2022-06-01T13:42:21Z", **properties}, "assets": assets,
            }
        )  # fmt: skip
    path = folder / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def read(cube):
    with CubeReader(cube) as reader:
        return reader.read(next(windows_of(cube, 100)), np.float64)[:, 0, 0].reshape(2, 4)[:, 0]


def baseline(number):
    return {"s2:processing_baseline": number, "platform": "Sentinel-2A"}


@pytest.mark.parametrize("order", [1, -1])
def test_the_newest_processing_of_an_acquisition_counts_alone(tmp_path, feedback, order):
    scenes = [(OLD, baseline("03.00"), {"B04": layer(2000, 2000)}), (NEW, baseline("05.10"), {"B04": layer(4000, 0)})]
    cube = open_rasters(catalogue(tmp_path, *scenes[::order]), feedback=feedback)
    np.testing.assert_allclose(read(cube), [0.3, np.nan])  # and the offset of its own baseline
    assert "was processed anew: 1 rasters" in feedback.log_text
    assert "are put together" not in feedback.log_text


def test_two_datastrips_are_put_together_whatever_their_order_in_the_catalogue(tmp_path, feedback):
    strips = [{**baseline("04.00"), "s2:datastrip_id": STRIP.format(t)} for t in ("20220601T134218", "20220601T134302")]
    scenes = [(OLD, strips[0], {"B04": layer(4000, 0)}), (NEW, strips[1], {"B04": layer(5000, 6000)})]
    read_forth = read(open_rasters(catalogue(tmp_path, *[(n, dict(p), v) for n, p, v in scenes]), feedback=feedback))
    read_back = read(open_rasters(catalogue(tmp_path, *scenes[::-1])))
    np.testing.assert_array_equal(read_forth, read_back)
    np.testing.assert_allclose(read_forth, [0.4, 0.5])  # of the one that was made later
    assert "on 1 date" in feedback.log_text
    assert "was processed anew" not in feedback.log_text


def test_two_satellites_of_one_day_are_put_together_though_none_lacks_pixels(tmp_path, feedback):
    hls = [
        (f"HLS.{kind}.T21LXG.2022152T134221.v2.0", {"collection": f"hls2-{kind.lower()}"}, kind)
        for kind in ("S30", "L30")
    ]
    scenes = [(name, properties, {"B04": layer(1000 + n, 2000)}) for n, (name, properties, _) in enumerate(hls)]
    cube = open_rasters(catalogue(tmp_path, *scenes), bands=("red",), feedback=feedback)
    np.testing.assert_allclose(read(cube), [0.1001, 0.2])  # L30 before S30, by name
    assert "on 1 date" in feedback.log_text


def test_bands_and_masks_of_a_day_come_from_the_scenes_in_one_order(tmp_path):
    strips = [{**baseline("04.00"), "s2:datastrip_id": STRIP.format(t)} for t in ("20220601T134218", "20220601T134302")]
    first = (OLD, strips[0], {"B04": layer(4000, 4000), "SCL": layer(4, 9).astype(np.uint8)})
    second = (NEW, strips[1], {"B04": layer(5000, 5000), "SCL": layer(9, 4).astype(np.uint8)})
    np.testing.assert_allclose(read(open_rasters(catalogue(tmp_path, second, first))), [np.nan, 0.4])


def test_rasters_that_nothing_orders_and_that_claim_every_pixel_are_refused(tmp_path):
    for name, value in (("a", 1), ("b", 2)):
        write_raster(tmp_path / f"{name}_NDVI_20200901.tif", layer(value, value))
    with pytest.raises(CubeError, match="is in two rasters of one place"):
        open_rasters(tmp_path)


def test_one_file_given_twice_is_read_once(tmp_path, feedback):
    path = write_raster(tmp_path / "NDVI_20200901.tif", layer(1, 2))
    assert len(list(open_rasters(path, path, feedback=feedback).all_sources())) == 1
    assert "finer or again: 1 raster" in feedback.log_text
