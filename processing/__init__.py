"""The QGIS side: the algorithms of the toolbox, and the client that runs the engine for them.

Nothing here computes: an algorithm names its parameters, checks them, and hands one job to :mod:`.engine`. torch and
rasterio are never imported in QGIS's process.
"""
