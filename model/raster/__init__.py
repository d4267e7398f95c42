"""Grids, windows, polygons, files, styles and GeoTIFF output. May import runtime."""
