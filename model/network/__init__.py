"""Network architectures, normalisation, prediction and model files. May import raster and runtime."""
