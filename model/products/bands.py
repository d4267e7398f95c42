"""Band names of known satellites and their common names (STAC)."""

from __future__ import annotations

import re

SENTINEL_2 = "Sentinel-2"
LANDSAT_8_9 = "Landsat 8-9"
LANDSAT_4_7 = "Landsat 4-7"
HLS_L30 = "HLS L30"
HLS_S30 = "HLS S30"
MODIS = "MODIS"
CBERS_WFI = "CBERS WFI"
CBERS_MUX = "CBERS MUX"
PLANET = "Planet"

# Names of cloud masks of any source, which do not tell what their values mean; CLM does, see model.products.masks.
CLOUD_MASKS = ("CLM", "MASK", "CLOUDMASK", "CLOUD_MASK", "CLOUDS", "CLOUD", "CMASK", "CLDMASK")

# Bands that describe an observation instead of measuring the ground.
MASK_BANDS = frozenset(
    {
        "SCL", "QA_PIXEL", "QA_RADSAT", "SR_QA_AEROSOL", "SR_CLOUD_QA", "SR_ATMOS_OPACITY", "FMASK", "RELIABILITY",
        "PIXEL_RELIABILITY", "VI_QUALITY", "CLEAROB", "TOTALOB", "PROVENANCE", "QAI",
        "QA60", "SUMMARYQA", "PIXEL_QA", "PIXELQA", "CFMASK", "BQA", "SR_AEROSOL", "RADSAT_QA", "RADSATQA", *CLOUD_MASKS,
    }
)  # fmt: skip

AUXILIARY_BANDS = frozenset(
    {
        "AOT", "WVP", "SZA", "SAA", "VZA", "VAA", "ST_QA", "ST_TRAD", "ST_URAD", "ST_DRAD", "ST_ATRAN", "ST_EMIS",
        "ST_EMSD", "ST_CDIST", "ALPHA", "TCI", "VISUAL", "COMPOSITE_DAY_OF_THE_YEAR", "SUN_ZENITH_ANGLE",
        "VIEW_ZENITH_ANGLE", "RELATIVE_AZIMUTH_ANGLE", "SNOW", "QA", "DRAD", "TRAD", "URAD", "ATRAN", "EMIS", "EMSD",
        "CDIST", "CLP", "CLOUD_QA", "ATMOS_OPACITY", "QA_AEROSOL", "UDM", "UDM1", "UDM2", "CLEAR", "SHADOW", "HAZE_LIGHT",
        "HAZE_HEAVY", "LIGHT_HAZE", "HEAVY_HAZE", "CONFIDENCE", "DST", "VZN", "OVV",
        # of Sen2Cor and Earth Engine
        "CLDPRB", "SNWPRB", "MSK_CLDPRB", "MSK_SNWPRB", "MSK_CLASSI_OPAQUE", "MSK_CLASSI_CIRRUS", "MSK_CLASSI_SNOW_ICE",
        "QA10", "QA20", "TCI_R", "TCI_G", "TCI_B", "CS_CDF", "DETAILEDQA", "VIEWZENITH", "SOLARZENITH", "RELATIVEAZIMUTH",
        "DAYOFYEAR",
    }
)  # fmt: skip

_SENTINEL_2_BANDS = {
    "b1": "coastal", "b2": "blue", "b3": "green", "b4": "red", "b5": "rededge1", "b6": "rededge2", "b7": "rededge3",
    "b8": "nir", "b8a": "nir08", "b9": "nir09", "b10": "cirrus", "b11": "swir16", "b12": "swir22",
}  # fmt: skip

_LANDSAT_8_BANDS = {
    "b1": "coastal", "b2": "blue", "b3": "green", "b4": "red", "b5": "nir08", "b6": "swir16", "b7": "swir22",
    "b8": "pan", "b9": "cirrus", "b10": "lwir11", "b11": "lwir12",
}  # fmt: skip

_BANDS: dict[str, dict[str, str]] = {
    SENTINEL_2: _SENTINEL_2_BANDS,
    HLS_S30: _SENTINEL_2_BANDS,
    LANDSAT_8_9: _LANDSAT_8_BANDS,
    HLS_L30: _LANDSAT_8_BANDS,
    LANDSAT_4_7: {
        "b1": "blue",
        "b2": "green",
        "b3": "red",
        "b4": "nir08",
        "b5": "swir16",
        "b6": "lwir",
        "b7": "swir22",
    },
    MODIS: {"mir": "swir22"},
    CBERS_WFI: {"b13": "blue", "b14": "green", "b15": "red", "b16": "nir"},
    CBERS_MUX: {"b5": "blue", "b6": "green", "b7": "red", "b8": "nir"},
}

_SPELLINGS = {
    "swir1": "swir16", "swir2": "swir22", "rededge071": "rededge1", "rededge075": "rededge2", "rededge078": "rededge3",
    "rededge704": "rededge1", "rededge740": "rededge2", "rededge783": "rededge3",
}  # fmt: skip

COMMON_NAMES = frozenset(
    {"rededge", "yellow", *_SENTINEL_2_BANDS.values(), *_LANDSAT_8_BANDS.values(), *_BANDS[LANDSAT_4_7].values()}
)

_SATELLITES: tuple[tuple[str, str], ...] = (
    (HLS_L30, r"HLS[._-]?2?[._-]?L30|HLSL30"),
    (HLS_S30, r"HLS[._-]?2?[._-]?S30|HLSS30"),
    (SENTINEL_2, r"S2[A-D]?|SENTINEL[-_]?S?2[A-D]?"),
    (LANDSAT_8_9, r"L[CO]0[89]|LANDSAT[-_]?[89]|LANDSAT_OLI"),
    (LANDSAT_4_7, r"L[TE]0[457]|LANDSAT[-_]?[457]|LANDSAT_E?TM(?!-)"),
    (MODIS, r"M[OY]D13Q1|TERRA_MODIS|AQUA_MODIS|MODIS"),
    (CBERS_WFI, r"CBERS[-_]?4A?_A?WFI|CB4[A-Z]?[-_](?:WFI[-_])?(?:64[-_])?16D"),
    (CBERS_MUX, r"CBERS[-_]?4A?_MUX|CB4[A-Z]?[-_]MUX|CB4[A-Z]?[-_]20"),
    (PLANET, r"PLANET|PSScene|PLANETSCOPE"),
)

_SATELLITE_WORDS = tuple(
    (satellite, re.compile(rf"(?<![A-Za-z0-9])(?:{expression})(?![A-Za-z0-9])", re.IGNORECASE))
    for satellite, expression in _SATELLITES
)


def satellite_in(text: str) -> str:
    """The satellite that a name, folder or catalogue mentions; empty when none is."""
    return next((satellite for satellite, words in _SATELLITE_WORDS if words.search(text)), "")


def spelling(band: str) -> str:
    """Normalised spelling of a band's name: without case, ``SR_`` and leading zeros, which vary between providers."""
    plain = re.sub(r"^(?:sr|st|oli|tirs|tm|etm)_(?=b(?:and)?_?\d)", "", band.casefold())
    return re.sub(r"^(?:band_?|b)0*(\d+a?)$", r"b\1", plain)


def common_name(satellite: str, band: str) -> str:
    """Common name (STAC) of a band, e.g. ``red``; empty when it is not known.

    Parameters
    ----------
    satellite : str
        As :func:`satellite_in` gives it; without one only names that speak for themselves are understood.
    band : str
        The satellite's own or the common name.
    """
    plain = spelling(band)
    plain = _SPELLINGS.get(plain, plain)
    return plain if plain in COMMON_NAMES else _BANDS.get(satellite, {}).get(plain, "")


def is_flag(band: str) -> bool:
    """Whether a band flags or describes observations instead of measuring the ground."""
    return band.upper() in MASK_BANDS or band.upper() in AUXILIARY_BANDS
