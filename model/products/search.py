"""Search of a STAC API, or of a catalogue that is read document by document, for the images of an area and season."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urljoin

import requests
from pystac_client import Client
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO

from ..raster.web import PoliteAdapter, polite_retries, web_session
from ..runtime.errors import CubeError
from ..runtime.messages import Message
from .search_area import Box, SearchArea, boxes_of_item

ITEMS_A_PAGE = 100
MOST_DOCUMENTS = 20_000  # of a catalogue that cannot be searched
SECONDS_TO_ANSWER = (15, 60)  # to connect, and to answer
Item = dict[str, Any]
# What pystac and requests raise about answers that are no STAC, or no JSON.
SEARCH_ERRORS = (
    requests.RequestException,
    APIError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    LookupError,
    NotImplementedError,
)


@dataclass(frozen=True)
class Query:
    """What is looked for.

    Attributes
    ----------
    address : str
        Of the STAC API or catalogue.
    collections : tuple of str
        Identifiers; empty for all of the catalogue.
    area : SearchArea
        Where.
    start, end : date or None
        First and last day, both included.
    most_cloud : float
        Percent; items that do not tell their cloud are found too.
    most_items : int
        After which the search ends.
    """

    address: str
    collections: tuple[str, ...]
    area: SearchArea
    start: date | None = None
    end: date | None = None
    most_cloud: float = 100.0
    most_items: int = 5000


@dataclass(frozen=True)
class Found:
    """Items of a search, by date and identifier.

    Attributes
    ----------
    items : tuple of mapping
        As the catalogue has them.
    cloudy : int
        Left out for their clouds.
    is_cut : bool
        Whether there may be more of them.
    """

    items: tuple[Item, ...]
    cloudy: int = 0
    is_cut: bool = False


def search(query: Query, on_page: Callable[[int], None]) -> Found:
    """Search a catalogue.

    Parameters
    ----------
    query : Query
        What for.
    on_page : callable
        Called with the number of items so far after each page or document; may raise.

    Raises
    ------
    CubeError
        When the catalogue cannot be searched.
    """
    kept: dict[tuple[str, str], Item] = {}
    cloudy: set[tuple[str, str]] = set()
    try:
        for item in _items(query, on_page, kept):
            key = str(item.get("collection") or ""), str(item.get("id") or "")
            if not _fits(item, query):
                continue
            if cloud_of(item) > query.most_cloud:
                cloudy.add(key)
                continue
            kept[key] = item
            if len(kept) >= query.most_items:
                break
    except requests.exceptions.SSLError as error:
        raise CubeError(
            "The server of {path} shows a certificate that is not trusted ({error}); add its authority under Settings, "
            "Options, Authentication in QGIS, or name a file of authorities in CURL_CA_BUNDLE.",
            path=query.address,
            error=_reason(error),
        ) from error
    except SEARCH_ERRORS as error:
        raise CubeError(
            "{address} could not be searched ({error}); check the address, the collection and the network, and whether the "
            "catalogue needs a login.",
            address=query.address,
            error=_reason(error),
        ) from error
    items = sorted(kept.values(), key=lambda item: (moment_of(item), str(item.get("id") or "")))
    return Found(tuple(items), len(cloudy), len(kept) >= query.most_items)


def cloud_of(item: Mapping[str, Any]) -> float:
    """Cloud of an item in percent; 0 where it does not tell."""
    cloud = item["properties"].get("eo:cloud_cover")
    return float(cloud) if isinstance(cloud, (int, float)) else 0.0


def moment_of(item: Mapping[str, Any]) -> str:
    """Time at which an item was seen, as its catalogue writes it."""
    properties = item["properties"]
    return str(properties.get("datetime") or properties.get("start_datetime") or "")


def _items(query: Query, on_page: Callable[[int], None], kept: Mapping[Any, Item]) -> Iterator[Item]:
    session = StacApiIO(max_retries=None, timeout=SECONDS_TO_ANSWER)
    for scheme in ("http://", "https://"):
        session.session.mount(scheme, PoliteAdapter(max_retries=polite_retries()))
    with web_session() as plain:
        root = _document(plain, query.address)
        if not any(link.get("rel") == "search" for link in root.get("links") or ()):
            yield from _walk(plain, query, root, on_page, kept)
            return
    client = Client.open(query.address, stac_io=session)
    client.add_conforms_to("ITEM_SEARCH")
    for box in query.area.queries:
        found = client.search(
            collections=list(query.collections) or None, bbox=box, datetime=_span(query), limit=ITEMS_A_PAGE
        )
        for page in found.pages_as_dicts():
            on_page(len(kept))
            yield from (item for item in page.get("features") or () if isinstance(item.get("properties"), dict))


def _walk(
    session: requests.Session, query: Query, root: Item, on_page: Callable[[int], None], kept: Mapping[Any, Item]
) -> Iterator[Item]:
    """Items of a catalogue without a search, by its links to children, items and next pages."""
    waiting, seen = deque([(query.address, root)]), {query.address}
    while waiting:
        address, document = waiting.popleft()
        on_page(len(kept))
        document = document or _document(session, address)
        if document.get("type") == "FeatureCollection":
            yield from (_at(item, address) for item in document.get("features") or ())
        elif document.get("type") == "Feature":
            yield _at(document, address)
        elif document.get("type") == "Collection" and query.collections and document.get("id") not in query.collections:
            continue
        for link in document.get("links") or ():
            target = urljoin(address, str(link.get("href") or ""))
            if (
                link.get("rel") in {"child", "item", "items", "next"}
                and target not in seen
                and len(seen) < MOST_DOCUMENTS
            ):
                seen.add(target)
                waiting.append((target, {}))


def _document(session: requests.Session, address: str) -> Item:
    with session.get(address, headers={"Accept": "application/json"}) as answer:
        answer.raise_for_status()
        content = answer.json()
    if not isinstance(content, dict):
        raise ValueError(f"{address} is no STAC catalogue")
    return content


def _at(item: Item, address: str) -> Item:
    """An item that knows its own address, from which its relative links are seen."""
    links = [link for link in item.get("links") or () if link.get("rel") != "self"]
    return {**item, "links": [*links, {"rel": "self", "href": address}]}


def _fits(item: Item, query: Query) -> bool:
    """Whether an item is what was asked for; not every server looks at all of it."""
    if not isinstance(item.get("properties"), dict) or not isinstance(item.get("assets"), dict):
        return False
    if query.collections and item.get("collection") not in query.collections:
        return False
    day = moment_of(item)[:10]
    if (query.start and day < str(query.start)) or (query.end and day > str(query.end)):
        return False
    boxes: list[Box] = boxes_of_item(item)
    return not boxes or query.area.touches(boxes)


def _span(query: Query) -> str | None:
    if not (query.start or query.end):
        return None
    start = f"{query.start}T00:00:00Z" if query.start else ".."
    return f"{start}/{query.end}T23:59:59Z" if query.end else f"{start}/.."


def _reason(error: Exception) -> Message | str:
    if isinstance(error, requests.Timeout):
        return Message("no answer in time")
    if isinstance(error, requests.ConnectionError):
        return Message("no connection")
    return (str(error) or type(error).__name__).splitlines()[0].rstrip(".")[:200]
