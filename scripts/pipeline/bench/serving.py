"""The site's server, with what the bench needs to know: each answer's bytes, and on a wish a slow line.

Counting here covers every asker alike: pages, workers and service workers, in every browser.
"""

import io
import time
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from threading import Lock, Thread
from typing import Any, BinaryIO
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from pipeline.server import SiteHandler, SiteServer

_PIECE, _WARM_SECONDS = 4096, 60
_NOTED = 0.01  # s


@dataclass(frozen=True, kw_only=True, slots=True)
class Served:
    """One answer: its path in the site, the bytes of its body, and when it was asked for (epoch, s)."""

    path: str
    status: int
    size: int
    at: float


class Line:
    """What all connections share: so many bytes a second, and a delay before each answer (s)."""

    def __init__(self, bytes_per_second: float = 0, delay: float = 0) -> None:
        self.delay = delay
        self._rate = bytes_per_second
        self._free_at = 0.0
        self._lock = Lock()

    def take(self, size: int) -> None:
        """Wait until `size` bytes have gone over the line."""
        if not self._rate:
            return
        with self._lock:
            self._free_at = max(time.monotonic(), self._free_at) + size / self._rate
            wait = self._free_at - time.monotonic()
        time.sleep(max(wait, 0))


class CountingServer(SiteServer):
    """A site's server that keeps a list of what it answered."""

    def __init__(self, folder: Path, base: str) -> None:
        super().__init__(folder, base, handler=_Counting)
        self.line = Line()
        self.served: list[Served] = []
        self._open = 0
        self._changed_at = time.monotonic()
        self._lock = Lock()

    def start(self) -> None:
        """Serve from now on. Every file is asked for once, so that no run pays for its compression."""
        Thread(target=self.serve_forever, daemon=True).start()
        for file in sorted(self.folder.rglob("*")):
            if file.is_file() and file.suffix != ".map":
                self._warm(file.relative_to(self.folder).as_posix())
        # An answer is noted a little after it has been received.
        while not self.quiet_for():
            time.sleep(_NOTED)
        self.served.clear()

    def _warm(self, name: str) -> None:
        request = Request(self.url + name, headers={"Accept-Encoding": "gzip"})
        with urlopen(request, timeout=_WARM_SECONDS) as answer:
            answer.read()

    def begin(self) -> None:
        """Note that a request has come."""
        with self._lock:
            self._open += 1
            self._changed_at = time.monotonic()

    def end(self, served: Served) -> None:
        """Note what it was answered."""
        with self._lock:
            self._open -= 1
            self._changed_at = time.monotonic()
            self.served.append(served)

    def quiet_for(self) -> float:
        """Return how long nothing has been asked or answered (s); 0 while a request is open."""
        with self._lock:
            return 0 if self._open else time.monotonic() - self._changed_at


class _Counting(SiteHandler):
    server: CountingServer

    def setup(self) -> None:
        super().setup()
        self._meter = _Meter(self.wfile, self.server)
        self.wfile = self._meter
        self._at: float | None = None
        self._status = 0

    def parse_request(self) -> bool:
        self._at, self._meter.size = time.time(), 0
        self.server.begin()
        is_understood = super().parse_request()
        time.sleep(self.server.line.delay)
        return is_understood

    def send_response_only(self, code: int, message: str | None = None) -> None:
        self._status = HTTPStatus(code)
        super().send_response_only(code, message)

    def flush_headers(self) -> None:
        self._meter.is_body = False
        super().flush_headers()
        self._meter.is_body = True

    def handle_one_request(self) -> None:
        self._at = None
        try:
            super().handle_one_request()
        finally:
            if self._at is not None:
                name = urlsplit(getattr(self, "path", "")).path.removeprefix(self.server.base)
                done = Served(path=name, status=self._status, size=self._meter.size, at=self._at)
                self.server.end(done)


class _Meter(io.BufferedIOBase):
    """Counts what is written of a body, and lets it go at the line's pace."""

    def __init__(self, to: BinaryIO | io.BufferedIOBase, server: CountingServer) -> None:
        self.size = 0
        self.is_body = False
        self._to = to
        self._server = server

    def write(self, data: Any) -> int:
        if not self.is_body:
            return self._to.write(data)
        for start in range(0, len(data), _PIECE):
            piece = data[start : start + _PIECE]
            self._server.line.take(len(piece))
            self._to.write(piece)
            self.size += len(piece)
        return len(data)
