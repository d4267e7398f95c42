"""Accuracy measures, reference samples and area estimation. May import samples, maps, raster and below; never inference."""
