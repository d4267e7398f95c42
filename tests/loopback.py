"""Servers on this machine that tests ask: files with ranges, a STAC API, tokens, and every way in which a server can fail.

Each is a process of its own, since GDAL keeps Python's lock while it waits for some answers.
"""

import http.server
import json
import socketserver
import ssl
import subprocess
import sys
import threading
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


@dataclass
class Asked:
    """A request that a server got."""

    method: str
    path: str
    query: dict
    headers: dict
    status: int = 0


@dataclass
class Behaviour:
    """How a server answers.

    `every` is the n-th request for a file that fails with `status`, or all of the first `first` ones; `token` has to be in the query,
    `header` in the headers.
    """

    status: int = 503
    every: int = 0
    first: int = 0
    retry_after: str = ""
    truncate: bool = False
    hang: bool = False
    bytes_per_second: float = 0.0
    token: str = ""
    header: tuple = ()
    seconds_valid: float = 0.0


@dataclass
class State:
    """What the process of a server knows."""

    folder: Path
    address: str = ""
    asked: list = field(default_factory=list)
    behaviour: Behaviour = field(default_factory=Behaviour)
    items: list = field(default_factory=list)
    page: int = 3
    issued: dict = field(default_factory=dict)


class Loopback:
    """A running server, from outside."""

    def __init__(self, process, address):
        self._process, self.address = process, address

    def _control(self, **values):
        context = ssl._create_unverified_context() if self.address.startswith("https") else None
        request = urllib.request.Request(f"{self.address}control", json.dumps(values).encode())
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
        )
        with opener.open(request, timeout=20) as answer:
            return json.load(answer)

    def behave(self, **behaviour):
        """Behave in another way from now on, and forget what was asked."""
        self._control(behaviour=asdict(Behaviour(**behaviour)), clear=True)

    def offer(self, items, page=3):
        """Have these items in the catalogue, some a page."""
        self._control(items=items, page=page)

    def clear(self):
        self._control(clear=True)

    @property
    def asked(self):
        return [Asked(**asked) for asked in self._control()["asked"]]

    def count(self, part=".tif", method="GET"):
        return sum(part in asked.path and asked.method == method for asked in self.asked)

    def kill(self):
        self._process.kill()
        self._process.wait()


def _handler(server):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def do_HEAD(self):
            self._answer(body=False)

        def do_GET(self):
            self._answer(body=True)

        def do_POST(self):
            length = int(self.headers.get("Content-Length") or 0)
            self._posted = json.loads(self.rfile.read(length) or b"{}")
            if self.path == "/control":
                self._asked = Asked("POST", self.path, {}, {})
                self._json(_controlled(server, self._posted))
            else:
                self._answer(body=True)

        def _answer(self, body):
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            self._asked = Asked(self.command, parts.path, query, dict(self.headers))
            server.asked.append(self._asked)
            try:
                self._route(parts.path, query, body)
            except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
                self.close_connection = True

        def _route(self, path, query, body):
            if path.startswith("/token"):
                return self._token(path)
            if path.startswith("/stac"):
                return self._stac(path, query)
            return self._file(path, query, body)

        def _send(self, status, content=b"", headers=None, body=True):
            self._asked.status = status
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            if "Content-Length" not in (headers or {}):
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if body and self.command != "HEAD":
                self.wfile.write(content)

        def _json(self, content, status=200):
            self._send(status, json.dumps(content).encode(), {"Content-Type": "application/geo+json"})

        def _fails(self):
            """Answer as a server that cannot; whether it did."""
            how = server.behaviour
            files = sum(not asked.path.startswith(("/stac", "/token")) for asked in server.asked)
            if how.hang:
                time.sleep(120)
                self.close_connection = True
                return True
            if (how.every and files % how.every == 0) or files <= how.first:
                self._send(how.status, b"not now", {"Retry-After": how.retry_after} if how.retry_after else {})
                return True
            return False

        def _token(self, path):
            name = f"token{len(server.issued) + 1}"
            ends = time.time() + server.behaviour.seconds_valid
            server.issued[name] = ends
            end = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(ends)) + f".{int(ends % 1 * 1000):03d}Z"
            self._json({"token": f"sv=2024&sig={name}", "msft:expiry": end})

        def _is_allowed(self, query):
            how = server.behaviour
            if how.header and self.headers.get(how.header[0]) != how.header[1]:
                return False
            if how.seconds_valid and server.issued.get(query.get("sig"), 0) < time.time():
                return False
            return not how.token or query.get("sig") == how.token

        def _file(self, path, query, body):
            if self._fails():
                return None
            if not self._is_allowed(query):
                return self._send(403, b"signature")
            file = server.folder / path.lstrip("/")
            if not file.is_file():
                return self._send(404, b"no such file")
            content = file.read_bytes()
            stat = file.stat()
            headers = {"Accept-Ranges": "bytes", "ETag": f'"{stat.st_mtime_ns:x}-{stat.st_size}"'}
            asked = self.headers.get("Range", "")
            status = 200
            if asked.startswith("bytes="):
                first, _, last = asked[6:].partition("-")
                first = int(first or 0)
                last = min(int(last) if last else len(content) - 1, len(content) - 1)
                if first >= len(content):
                    return self._send(416, b"", {"Content-Range": f"bytes */{len(content)}"})
                headers["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
                content, status = content[first : last + 1], 206
            headers["Content-Length"] = str(len(content))
            if server.behaviour.truncate and len(content) > 10:
                content = content[: len(content) // 2]
                self.close_connection = True
            if server.behaviour.bytes_per_second and body:
                self._send(status, b"", headers, body=False)
                piece = max(1, int(server.behaviour.bytes_per_second / 10))
                for start in range(0, len(content), piece):
                    time.sleep(0.1)
                    self.wfile.write(content[start : start + piece])
                return None
            return self._send(status, content, headers, body)

        def _stac(self, path, query):
            how = server.behaviour
            if how.header and self.headers.get(how.header[0]) != how.header[1]:
                return self._json({"description": "no access"}, 401)
            if how.hang:
                time.sleep(120)
            base = f"{server.address}stac"
            root = {"rel": "root", "href": base, "type": "application/json"}
            if path.rstrip("/") == "/stac":
                search = {"rel": "search", "href": f"{base}/search", "type": "application/geo+json"}
                conforms = ["core", "item-search", "ogcapi-features", "collections"]
                return self._json(
                    {
                        "type": "Catalog", "id": "double", "stac_version": "1.0.0", "description": "A double.",
                        "conformsTo": [f"https://api.stacspec.org/v1.0.0/{name}" for name in conforms],
                        "links": [root, {**root, "rel": "self"}, {**search, "method": "GET"}, {**search, "method": "POST"},
                                  {"rel": "data", "href": f"{base}/collections"}],
                    }
                )  # fmt: skip
            if path == "/stac/search":
                return self._search(getattr(self, "_posted", None) if self.command == "POST" else query, base, root)
            return self._json({"description": "not here"}, 404)

        def _search(self, asked, base, root):
            searches = sum(asked.path == "/stac/search" for asked in server.asked)
            if searches <= server.behaviour.first:
                headers = {"Retry-After": server.behaviour.retry_after} if server.behaviour.retry_after else {}
                return self._send(server.behaviour.status, b"not now", headers)
            found = [item for item in server.items if _fits(item, asked)]
            start = int(asked.get("page_start") or 0)
            size = min(int(asked.get("limit") or server.page), server.page)
            links = [root]
            if start + size < len(found):
                body = {**asked, "page_start": start + size}
                links.append({"rel": "next", "href": f"{base}/search", "method": "POST", "body": body})
            return self._json({"type": "FeatureCollection", "features": found[start : start + size], "links": links})

    return Handler


def _fits(item, asked):
    """Whether an item is in the collections, the box or geometry, and the dates of a search."""
    collections = asked.get("collections") or [item["collection"]]
    if item["collection"] not in collections:
        return False
    box = asked.get("bbox")
    if asked.get("intersects"):
        points = _points(asked["intersects"]["coordinates"])
        box = [
            min(x for x, _ in points),
            min(y for _, y in points),
            max(x for x, _ in points),
            max(y for _, y in points),
        ]
    left, bottom, right, top = item["bbox"]
    if box and (box[0] > right or box[2] < left or box[1] > top or box[3] < bottom):
        return False
    start, _, end = (asked.get("datetime") or "../..").partition("/")
    when = item["properties"]["datetime"]
    return (start in ("", "..") or when >= start) and (end in ("", "..") or when <= end)


def _points(coordinates):
    if isinstance(coordinates[0], (int, float)):
        return [coordinates[:2]]
    return [point for part in coordinates for point in _points(part)]


def _controlled(server, values):
    """Change what a server knows; what it was asked so far."""
    if values.get("clear"):
        server.asked.clear()
    if "behaviour" in values:
        server.behaviour = Behaviour(**values["behaviour"])
    if "items" in values:
        server.items, server.page = values["items"], values["page"]
    return {"asked": [asdict(asked) for asked in server.asked]}


class _Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass


def _serve(folder, certificate):
    server = State(Path(folder))
    serving = _Server(("127.0.0.1", 0), _handler(server))
    scheme = "http"
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        serving.socket = context.wrap_socket(serving.socket, server_side=True)
        scheme = "https"
    server.address = f"{scheme}://127.0.0.1:{serving.server_address[1]}/"
    print(server.address, flush=True)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    sys.stdin.read()  # until whoever started it is gone


@contextmanager
def loopback(folder, certificate=(), **behaviour):
    """A server of the files of a folder, until the context ends."""
    command = [sys.executable, "-I", __file__, str(folder), *map(str, certificate)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        server = Loopback(process, process.stdout.readline().strip())
        try:
            if behaviour:
                server.behave(**behaviour)
            yield server
        finally:
            process.kill()


if __name__ == "__main__":
    _serve(sys.argv[1], sys.argv[2:])
