"""A copy of the site on a server of its own, which a test can stop, begin again, and give another version."""

import re
import socket
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Page

from patience import until_true
from pipeline import offline, server
from site_copy import copy_site

# What stands on the rules' page of the second version.
NEWS = "News of the second version"


class OwnSite:
    """The site at an address that stays the same while its server goes and comes back."""

    def __init__(self, built: Path, base: str, to: Path) -> None:
        self.base = base
        self.port = 0
        self.asked: list[str] = []
        self.folder = to
        self.start()
        # Instant navigation goes by the addresses in the site map.
        homes = re.findall("<loc>(.*?)</loc>", (built / "sitemap.xml").read_text("utf-8"))
        copy_site(built, to, {min(homes, key=len): self.url})

    @property
    def url(self) -> str:
        """The address of the home page."""
        return f"http://127.0.0.1:{self.port}{self.base}"

    def start(self) -> None:
        """Serve the folder, at the same port as before."""
        self._server = _Server(self.folder, self.base, self.port)
        self._server.asked = self.asked
        self.port = self._server.server_port
        Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Be gone, as a server that has lost its network: connections that are open end, too."""
        self._server.shutdown()
        self._server.server_close()
        for connection in self._server.connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def publish(self, folder: Path) -> None:
        """Serve another folder from now on."""
        self.folder = self._server.folder = folder


def visit(page: Page, url: str) -> None:
    """Open a page and stay until its service worker has all it keeps, and answers for it."""
    page.goto(url)
    until_true(page, "navigator.serviceWorker.controller?.state === 'activated'")


class _Handler(server.SiteHandler):
    def do_GET(self) -> None:  # noqa: N802  (http.server names it so)
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        super().do_GET()


class _Server(server.SiteServer):
    asked: list[str]

    def __init__(self, folder: Path, base: str, port: int) -> None:
        self.connections: list[socket.socket] = []
        super().__init__(folder, base, port, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self.connections.append(request)
        super().process_request(request, client_address)


def second_version(site: OwnSite, to: Path) -> Path:
    """Copy the site with a changed page, and with our scripts under other names, as if they were changed."""
    names = [file.name for file in (site.folder / "javascripts").iterdir()]
    copy_site(site.folder, to, {name: _other_name(name) for name in names})
    page = to / "rules" / "index.html"
    page.write_text(page.read_text("utf-8").replace("</h1>", f"</h1><p>{NEWS}</p>"), "utf-8")
    offline.write(to)
    return to


def _other_name(name: str) -> str:
    """Return a bundle's name with the hash of another content."""
    stem, _, rest = name.rpartition("-")
    return f"{stem}-{rest[7::-1]}.js"
