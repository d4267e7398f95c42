"""Rasters derived from a cube: regularised composites and indices. May import cube and below."""
