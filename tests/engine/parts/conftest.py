"""A cube, a model and their map in one go, which maps in parts are compared with."""

import pytest
from plans import classify_whole, write_cube, write_model


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Folder of a cube and a model, which no test changes."""
    folder = tmp_path_factory.mktemp("map")
    write_cube(folder / "cube")
    write_model(folder / "model.safetensors")
    return folder


@pytest.fixture(scope="session")
def whole(folder):
    """Pixels of the map of that cube in one go, by the names of the outputs."""
    return classify_whole(folder)
