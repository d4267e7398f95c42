"""Opening of class maps."""

import numpy as np
import pytest
from builders import write_raster

from model.maps.class_map import open_class_map, open_codes
from model.runtime.errors import CubeError


@pytest.mark.parametrize("open_map", [open_class_map, open_codes])
def test_a_class_map_without_a_crs_is_refused_by_its_name(tmp_path, open_map):
    path = write_raster(tmp_path / "nowhere.tif", np.ones((2, 2), np.uint8), crs=None)
    with pytest.raises(CubeError, match=r"^The class map .*nowhere\.tif has no coordinate reference system"):
        open_map(path)
