"""Naming schemes of known products."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .bands import HLS_L30, HLS_S30, LANDSAT_4_7, LANDSAT_8_9, MODIS, PLANET, SENTINEL_2, satellite_in

_MODIS_BAND = (
    r"(?i:NDVI|EVI2?|(?:red|nir|blue|mir)(?=[_ ]reflectance)|red|nir|blue|mir|VI[_ ]Quality|pixel[_ ]reliability"
    r"|composite[_ ]day[_ ]of[_ ]the[_ ]year|(?:sun|view)[_ ]zenith[_ ]angle|relative[_ ]azimuth[_ ]angle)"
)

_TILE = r"\d{1,2}[A-Z]{3}"
_DATE = r"\d{4}-\d{2}-\d{2}|\d{8}"


@dataclass(frozen=True)
class Product:
    """Naming scheme of one provider's product.

    Attributes
    ----------
    family : str
        Names the table of encodings in model.products.encodings; empty when there is none.
    satellite : str
        See :mod:`model.products.bands`; empty when it is read from the name.
    head : re.Pattern
        Beginning of the name with the group ``date``, ``month`` or ``quarter``; a folder may be named by it alone.
    tail : str
        Rest of the name with the group ``band``, as a regular expression.
    """

    family: str
    satellite: str
    head: str
    tail: str

    def match_file(self, stem: str) -> re.Match[str] | None:
        """Match the name of a file without its extension."""
        return re.fullmatch(self.head + self.tail, stem)

    def match_folder(self, name: str) -> re.Match[str] | None:
        """Match the name of a folder that holds one file a band."""
        return re.fullmatch(self.head + r"(?:\.SAFE|\.zip|\.SAFE\.zip)?", name)

    def satellite_of(self, match: re.Match[str]) -> str:
        """The satellite that a matched name belongs to."""
        mark = match.groupdict().get("satellite") or ""
        return self.satellite or _MARKS.get(mark) or satellite_in(mark)


_MARKS = {
    "L30": HLS_L30,
    "S30": HLS_S30,
    **dict.fromkeys(("LC08", "LC09", "LO08", "LO09", "LC8", "LO8"), LANDSAT_8_9),
    **dict.fromkeys(("SEN2A", "SEN2B", "SEN2C", "SEN2D", "SEN2L"), SENTINEL_2),
    **dict.fromkeys(("LND08", "LND09"), LANDSAT_8_9),
    **dict.fromkeys(("LND04", "LND05", "LND07"), LANDSAT_4_7),
    **dict.fromkeys(("LT04", "LT05", "LE07", "LT4", "LT5", "LE7"), LANDSAT_4_7),
}

# The most telling first.
PRODUCTS: tuple[Product, ...] = (
    Product(
        "MOD13Q1",
        MODIS,
        r"M[OY]D13Q1[._](?P<date>A\d{7})[._]h\d{2}v\d{2}[._]\d{3}[._]\d{7,13}",
        rf"[._ ](?:.*?days[_ ])?(?P<band>{_MODIS_BAND})(?:[_ ]reflectance)?",
    ),
    Product(
        "MOD13Q1",
        MODIS,
        r"M[OY]D13Q1\.\d{3}",
        rf"_+.*?days_(?P<band>{_MODIS_BAND})(?:_reflectance)?_doy(?P<date>\d{{7}})(?:\d{{6}})?(?:_aid\d+)?",
    ),
    Product(
        "S2_L2A",
        SENTINEL_2,
        rf"S2[A-D]_MSIL2A_(?P<date>\d{{8}})T\d{{6}}(?:_N\d{{4}})?_R\d{{3}}_T{_TILE}_\d{{8}}T\d{{6}}",
        r"_(?P<band>[A-Z0-9]+)(?:_\d{2}m)?",
    ),
    Product("S2_L2A", SENTINEL_2, rf"(?:L2A_)?T{_TILE}_(?P<date>\d{{8}})T\d{{6}}", r"_(?P<band>[A-Z0-9]+)(?:_\d{2}m)?"),
    Product(
        "S2_L2A",
        SENTINEL_2,
        rf"S2[A-D]_T?{_TILE}_(?P<date>\d{{8}})(?:T\d{{6}})?(?:_\d+)?_L2A",
        r"[_.-](?P<band>[A-Za-z0-9]+)",
    ),
    Product(
        "LANDSAT_C2_L2",
        "",
        r"(?P<satellite>L[COTEM]\d{2})_L2S[PR]_\d{6}_(?P<date>\d{8})_\d{8}_\d{2}_[A-Z0-9]{2}",
        r"_(?P<band>\w+)",
    ),
    Product(
        "LANDSAT_C2_L2",
        "",
        r"(?P<satellite>L[COTEM]\d{2})_(?:CU|AK|HI)_\d{6}_(?P<date>\d{8})_\d{8}_\d{2}",
        r"_(?P<band>(?:SR|ST|QA)_\w+)",
    ),
    Product(
        "HLS",
        "",
        rf"HLS\.(?P<satellite>[LS]30)\.T{_TILE}\.(?P<date>\d{{7}})T\d{{6}}\.v\d\.\d",
        r"\.(?P<band>\w+?)(?:\.subset)?",
    ),
    Product(
        "HLS", "", r"HLS(?P<satellite>[LS]30)\.\d{3}", r"_+(?P<band>\w+?)_doy(?P<date>\d{7})(?:\d{6})?(?:_aid\d+)?"
    ),
    # Landsat before Collection 2: names before the collections, and Collection 1
    Product(
        "LANDSAT_SR",
        "",
        r"(?P<satellite>L[COTEM]\d)\d{6}(?P<date>\d{7})[A-Z]{3}\d{2}",
        r"_(?P<band>(?i:sr)_\w+)",
    ),
    Product("", "", r"(?P<satellite>L[COTEM]\d)\d{6}(?P<date>\d{7})[A-Z]{3}\d{2}", r"_(?P<band>\w+)"),
    Product(
        "LANDSAT_SR",
        "",
        r"(?P<satellite>L[COTEM]\d{2})_L1[TG][PST]_\d{6}_(?P<date>\d{8})_\d{8}_01_[A-Z0-9]{2}",
        r"_(?P<band>(?i:sr)_\w+)",
    ),
    Product(
        "",
        "",
        r"(?P<satellite>L[COTEM]\d{2})_L1[TG][PST]_\d{6}_(?P<date>\d{8})_\d{8}_01_[A-Z0-9]{2}",
        r"_(?P<band>\w+)",
    ),
    # FORCE
    Product(
        "",
        "",
        r"(?P<date>\d{8})_LEVEL2_(?P<satellite>LND0[45789]|SEN2[A-DL])",
        r"_(?P<band>BOA|TOA|QAI|DST|HOT|VZN|AOD|WVP|OVV)",
    ),
    Product(
        "PLANET",
        PLANET,
        r"(?:planet|global|ps)_[A-Za-z0-9_]*?(?P<month>\d{4}[-_]\d{2})(?:[-_]\d{4}[-_]\d{2})?_mosaic",
        r"(?:[._-](?:(?P<band>blue|green|red|nir)|.*))?",
    ),
    Product("PLANET", PLANET, r"global_quarterly_(?P<quarter>\d{4}q[1-4])_mosaic", r"(?:[._-].*)?"),
    Product(
        "MOD13Q1",
        MODIS,
        r"(?:TERRA|AQUA)_MODIS_[^_]+",
        rf"_(?P<band>[A-Za-z0-9-]+)_(?P<date>{_DATE}|\d{{4}}_\d{{2}}_\d{{2}}|A?\d{{7}})",
    ),
    Product(
        "",
        "",
        rf"(?P<satellite>[A-Z0-9]+(?:[-_][A-Z0-9.]+)*)_[vV]\d+_\d{{6}}_(?P<date>{_DATE})(?:_(?:{_DATE}))?",
        r"_(?P<band>\w+)",
    ),
    Product(
        "",
        "",
        r"(?P<satellite>[^_]+_[^_]+)_[^_]+",
        rf"_(?P<band>[A-Za-z][A-Za-z0-9-]*)_(?P<date>{_DATE}|\d{{4}}_\d{{2}}_\d{{2}}|A?\d{{7}})",
    ),
)
