"""Formulas of the named spectral indices; loads nothing but the standard library. See :mod:`model.cube.indices`."""

from __future__ import annotations

FORMULAS = {
    "NDVI": "(nir-red)/(nir+red)",
    "EVI": "2.5*(nir-red)/(nir+6*red-7.5*blue+1)",
    "EVI2": "2.5*(nir-red)/(nir+2.4*red+1)",
    "NDWI": "(green-nir)/(green+nir)",
    "NDMI": "(nir-swir16)/(nir+swir16)",
    "NBR": "(nir-swir22)/(nir+swir22)",
    "SAVI": "1.5*(nir-red)/(nir+red+0.5)",
}
