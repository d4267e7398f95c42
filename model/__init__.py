"""The engine: from a cube of dated rasters and labelled samples to a network, and from the network to a map.

Reading order: :mod:`~model.products.filenames` and :mod:`~model.cube.cube` (what the rasters are), :mod:`~model.cube.gaps` (missing
observations), :mod:`~model.samples.extraction`, :mod:`~model.network.normalisation`, :mod:`~model.network.architectures`, :mod:`~model.training.recipes` and
:mod:`~model.training.loop`, :mod:`~model.network.model_file`, :mod:`~model.inference.window_classifier` and :mod:`~model.inference.pipeline`.

It runs in a process of its own and never imports QGIS. ``python -m model --help`` explains the command line.
"""

__version__ = "0.1.0"
