"""Known satellite products: names, bands, encodings, masks and catalogues. May import raster and runtime."""
