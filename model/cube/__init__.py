"""Cube of dated rasters: assembly, timeline, gaps, indices and readers. May import products, raster and runtime."""
