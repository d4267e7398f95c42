"""Class maps and probability maps: legend, smoothing, cleaning, change, active learning. May import raster and runtime."""
