"""The local server answers as GitHub Pages does."""

import gzip
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread

import pytest

from pipeline.server import SiteServer

BASE = "/boot-camp/"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteServer]:
    """A small site with a secret beside it."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "secret.txt").write_text("secret")
    site = folder / "site"
    (site / "page").mkdir(parents=True)
    (site / "bare").mkdir()
    for name in ("index.html", "page/index.html"):
        (site / name).write_text("<p>hello</p>" * 100)
    (site / "404.html").write_text("no such page")
    for name in ("a.mjs", "a.wasm", "a.webmanifest", "a.json", "a.zip", "a.css", "a.svg", "a.odd"):
        (site / name).write_bytes(b"x" * 1000)
    server = SiteServer(site, BASE)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def ask(
    server: SiteServer, path: str, method: str = "GET", **headers: str
) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=named)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


@pytest.mark.parametrize(
    ("name", "media_type", "is_compressed"),
    [
        ("", "text/html; charset=utf-8", True),
        ("a.mjs", "application/javascript; charset=utf-8", True),
        ("a.wasm", "application/wasm", True),
        ("a.webmanifest", "application/manifest+json; charset=utf-8", True),
        ("a.json", "application/json; charset=utf-8", True),
        ("a.css", "text/css; charset=utf-8", True),
        ("a.svg", "image/svg+xml", True),
        ("a.zip", "application/zip", False),
        ("a.odd", "application/octet-stream", False),
    ],
)
def test_each_kind_of_file_has_its_type_and_the_compressible_ones_shrink(
    server: SiteServer, name: str, media_type: str, *, is_compressed: bool
) -> None:
    """A browser that accepts gzip gets it for text and WebAssembly, and the same bytes inside."""
    plain, content = ask(server, BASE + name)
    small, body = ask(server, BASE + name, Accept_Encoding="gzip, br")
    assert plain.headers["Content-Type"] == small.headers["Content-Type"] == media_type
    assert plain.headers["Content-Encoding"] is None
    assert (small.headers["Content-Encoding"] == "gzip") == is_compressed
    assert (gzip.decompress(body) if is_compressed else body) == content


def test_an_answer_may_be_kept_for_ten_minutes_and_has_no_header_of_ours(
    server: SiteServer,
) -> None:
    """Nothing is sent that Pages would not send: what the site needs, its pages say themselves."""
    answer, _ = ask(server, BASE)
    assert answer.headers["Cache-Control"] == "max-age=600"
    assert {name.lower() for name in answer.headers} <= {
        "date",
        "cache-control",
        "etag",
        "vary",
        "content-type",
        "content-length",
    }


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_what_a_browser_still_has_is_not_sent_again(server: SiteServer, encoding: str) -> None:
    """A matching If-None-Match is answered by 304 without a body."""
    first, _ = ask(server, BASE, Accept_Encoding=encoding)
    tag = first.headers["ETag"]
    again, body = ask(server, BASE, Accept_Encoding=encoding, If_None_Match=tag)
    assert (again.status, body) == (304, b"")
    assert again.headers["ETag"] == tag


@pytest.mark.parametrize(
    ("path", "to"), [("/boot-camp", "/boot-camp/"), ("/boot-camp/page", "/boot-camp/page/")]
)
def test_a_folder_without_its_slash_leads_to_the_one_with_it(
    server: SiteServer, path: str, to: str
) -> None:
    """Relative links in a page are right only below the address with the slash."""
    answer, _ = ask(server, path)
    assert (answer.status, answer.headers["Location"]) == (301, to)


@pytest.mark.parametrize("path", ["nope", "nope/", "bare/", "bare", "a.css/", "page/index.html/"])
def test_a_missing_page_is_the_sites_own_404(server: SiteServer, path: str) -> None:
    """The body is 404.html, the status 404; a folder shows no listing."""
    answer, body = ask(server, BASE + path)
    assert (answer.status, body) == (404, b"no such page")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/index.html",
        "/boot-campus/",
        "/boot-camp/../secret.txt",
        "/boot-camp/%2e%2e/secret.txt",
        "/boot-camp/page/..%2f..%2f..%2fsecret.txt",
        "/boot-camp//etc/passwd",
        "/boot-camp/..%5csecret.txt",
        "/boot-camp/%00",
    ],
)
def test_nothing_outside_the_site_is_served(server: SiteServer, path: str) -> None:
    """Neither the origin's other paths nor the machine's other files."""
    answer, body = ask(server, path)
    assert answer.status == 404
    assert b"secret" not in body


def test_head_has_the_headers_and_no_body(server: SiteServer) -> None:
    """HEAD says what GET would."""
    head, body = ask(server, BASE, "HEAD")
    get, _ = ask(server, BASE)
    assert body == b""
    assert head.headers["ETag"] == get.headers["ETag"]
    assert head.headers["Content-Length"] == get.headers["Content-Length"]


def test_a_port_in_use_is_an_error(server: SiteServer, tmp_path: Path) -> None:
    """Two servers never share a port, so nobody reads another site by mistake."""
    with pytest.raises(OSError, match="in use"):
        SiteServer(tmp_path, "/", server.server_port)
