"""Modules of the set-up, which are there when QGIS is."""

import pytest


@pytest.fixture(scope="module")
def modules(provider):
    from lstm_fcn.processing.engine import environments, failures, installation, interpreter, wheels

    class Modules:
        pass

    Modules.environments, Modules.failures, Modules.installation = environments, failures, installation
    Modules.interpreter, Modules.wheels = interpreter, wheels
    return Modules
