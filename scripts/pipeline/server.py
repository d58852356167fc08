"""Serve a built site on this machine as GitHub Pages would: sub-path, types, gzip, cache, 404.html.

Pages compresses the text types and WebAssembly when asked, answers If-None-Match, sends a folder's address
on to the one with a slash, and sends none of our headers. Nothing outside the sub-path exists.
"""

import gzip
import hashlib
from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gz": "application/gzip",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpg": "image/jpeg",
    ".js": "application/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".map": "application/json; charset=utf-8",
    ".mjs": "application/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
COMPRESSED = {".css", ".csv", ".html", ".ics", ".js", ".json", ".map", ".mjs", ".svg"}
COMPRESSED |= {".txt", ".wasm", ".webmanifest", ".xml"}


class SiteServer(ThreadingHTTPServer):
    """One folder at one sub-path; port 0 takes a free one. Raises OSError when the port is in use.

    `handler`: a SiteHandler that does more than answer.
    """

    daemon_threads = True
    request_queue_size = 64

    def __init__(
        self,
        folder: Path,
        base: str = "/",
        port: int = 0,
        handler: "type[SiteHandler] | None" = None,
    ) -> None:
        self.folder = folder
        self.base = base
        super().__init__(("127.0.0.1", port), handler or SiteHandler)

    @property
    def url(self) -> str:
        """The site's address here, with a slash at its end."""
        return f"http://127.0.0.1:{self.server_port}{self.base}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that went away in the middle of an answer."""


class SiteHandler(BaseHTTPRequestHandler):
    """One connection of a browser."""

    server: SiteServer
    protocol_version = "HTTP/1.1"
    # Answers are small and many: waiting to fill a packet would cost 40 ms each.
    disable_nagle_algorithm: ClassVar[bool] = True

    def do_GET(self) -> None:
        """Answer with a file of the site, or with its page for what is not there."""
        path = unquote(urlsplit(self.path).path)
        if path + "/" == self.server.base:
            self._redirect(self.server.base)
        elif not path.startswith(self.server.base):
            self._send(
                HTTPStatus.NOT_FOUND, b"Nothing is served outside the site's sub-path.\n", ".txt"
            )
        else:
            self._answer(path)

    do_HEAD = do_GET  # noqa: N815  (http.server names it so)

    def _answer(self, path: str) -> None:
        file = self._file(path.removeprefix(self.server.base))
        if file is not None and file.is_dir():
            if not path.endswith("/") and (file / "index.html").is_file():
                self._redirect(urlsplit(self.path).path + "/")
                return
            file = file / "index.html" if path.endswith("/") else None
        if file is not None and file.is_file():
            self._send_file(HTTPStatus.OK, file)
        else:
            self._send_file(HTTPStatus.NOT_FOUND, self.server.folder / "404.html")

    def _file(self, name: str) -> Path | None:
        """Return the file or folder of that name, or None for a name that could lead out of the site."""
        parts = PurePosixPath(name).parts
        is_plain = not {"..", "/"} & set(parts) and "\0" not in name and "\\" not in name
        is_folder_name = not name.endswith("/") or self.server.folder.joinpath(*parts).is_dir()
        return self.server.folder.joinpath(*parts) if is_plain and is_folder_name else None

    def _redirect(self, to: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send_file(self, status: HTTPStatus, file: Path) -> None:
        try:
            content = file.read_bytes()
        except FileNotFoundError:
            # A site without its own 404.html, or one that is being replaced just now.
            status, content, file = HTTPStatus.NOT_FOUND, b"Not found.\n", Path("404.txt")
        self._send(status, content, file.suffix)

    def _send(self, status: HTTPStatus, content: bytes, suffix: str) -> None:
        etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        is_gzip = suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", "")
        tag = f"W/{etag}" if is_gzip else etag
        if status == HTTPStatus.OK and etag in self.headers.get("If-None-Match", ""):
            status, content = HTTPStatus.NOT_MODIFIED, b""
        body = _compressed(content) if is_gzip and content else content
        self.send_response_only(status)
        self._headers(suffix, tag, is_gzip, body if status != HTTPStatus.NOT_MODIFIED else None)
        if self.command != "HEAD":
            self.wfile.write(body)

    def _headers(self, suffix: str, tag: str, is_gzip: bool, body: bytes | None) -> None:
        headers = {
            "Date": formatdate(usegmt=True),
            "Cache-Control": "max-age=600",
            "ETag": tag,
            "Vary": "Accept-Encoding",
        }
        if body is not None:
            headers["Content-Type"] = TYPES.get(suffix, "application/octet-stream")
            headers["Content-Length"] = str(len(body))
            if is_gzip:
                headers["Content-Encoding"] = "gzip"
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  (the base class names it so)
        """Keep the terminal for what the builds say."""


@lru_cache(maxsize=256)
def _compressed(content: bytes) -> bytes:
    return gzip.compress(content, compresslevel=6, mtime=0)
